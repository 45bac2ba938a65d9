#pragma once

#include "ui/tableedit/cellwork.h"
#include "ui/tableedit/tableclip.h"

namespace xushi::tableedit
{

// Where in a table the user stands: the columns that are shown, in the order in which they are shown, the
// current cell and the selected rows.
struct TablePlace {
    const PlanRowModel &rows;
    std::vector<int> columns;
    int row = -1;
    int column = -1;
    std::vector<int> selected; // from top to bottom
};

// The columns that the words of a heading row mean, -1 for words that mean none; nothing where fewer than two
// of them, or than half, mean one.
[[nodiscard]] std::optional<std::vector<int>> columnsOfHeadings(
    const PlanRowModel &rows, const QStringList &words);

// The cells of the clip over those of the table, from the current cell on; over the selected rows where they
// are as many, or where the clip is one row. A row of headings says which columns are meant; rows that can
// take none of the cells (chapters among tasks) are passed over. What has no place is refused in the work.
[[nodiscard]] CellWork pasteOver(const Workbench &workbench, const Clip &clip, const TablePlace &place);
// A task for each row of the clip, below the current row.
[[nodiscard]] CellWork pasteAsTasks(const Workbench &workbench, const Clip &clip, const TablePlace &place);
// One text in a column of several rows; rows that have no such cell stay as they are.
[[nodiscard]] CellWork fill(
    const TablePlace &place, const std::vector<int> &rows, int column, const QString &text);
// Where a new task below the current row goes: behind its task, or first in its chapter.
[[nodiscard]] edits::TaskSpot spotBelow(const Plan &plan, const RecordRef &current);

} // namespace xushi::tableedit
