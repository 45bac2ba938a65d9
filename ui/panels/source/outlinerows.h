#pragma once

#include <unordered_set>
#include <vector>

#include "ui/panels/source/questions.h"
#include "ui/presenter/viewstate.h"

namespace xushi::source
{

enum class OutlineKind { Section, Task, Department, OpenList, NoDepartment, Target, Deadline, Remark };

// One visible row of what was read from the notice.
struct OutlineRow {
    OutlineKind kind = OutlineKind::Section;
    RecordRef record;
    QString field; // what of the record the row is about
    int depth = 0;
    bool hasChildren = false;
    bool expanded = false;
    bool open = false; // a question about it, or about something below a closed task, waits for an answer
    bool operator==(const OutlineRow &) const = default;
};

// Chapters start open, tasks closed; the sets hold those that are not as they start.
struct OutlineFolding {
    std::unordered_set<RecordRef> closedSections;
    std::unordered_set<RecordRef> openTasks;
};

// The plan as rows in the order of the notice: below each task its departments, targets, deadline and
// items. One linear pass.
[[nodiscard]] std::vector<OutlineRow> outlineRows(const Plan &plan,
    const std::vector<OpenQuestion> &questions, const OutlineFolding &folding, const Filter &filter,
    QDate asOf);

// What stands in a row, without its chip.
[[nodiscard]] QString outlineText(const Plan &plan, const OutlineRow &row);
// The character in the chip: 牵 配 责 标 期; empty for chapters and tasks.
[[nodiscard]] QString outlineChip(const Plan &plan, const OutlineRow &row);

} // namespace xushi::source
