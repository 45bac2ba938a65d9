#pragma once

#include "core/exchange/tableclipboard.h"
#include "ui/models/planrowmodel.h"

class QMimeData;

namespace xushi::tableedit
{

// What lies on the clipboard as cells; columns names the ledger's own columns where the cells were copied
// there.
struct Clip {
    exchange::CellGrid grid;
    QStringList columns;
};
[[nodiscard]] Clip readClip(const QMimeData *data);

// Rows and columns of a table, as text with tabs, as HTML and with the names of the columns. Texts that a
// spreadsheet would run as formulas are made harmless. The caller owns the data.
[[nodiscard]] QMimeData *makeClip(const Workbench &workbench, const PlanRowModel &rows,
    const std::vector<int> &rowNumbers, const std::vector<int> &columns);
// A cell's text as it is copied.
[[nodiscard]] QString copiedText(const Workbench &workbench, const PlanRowModel &rows, int row, int column);

} // namespace xushi::tableedit
