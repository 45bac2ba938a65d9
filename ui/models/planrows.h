#pragma once

#include <unordered_set>
#include <vector>

#include <QMetaType>

#include "core/fields/fieldcatalogue.h"
#include "ui/presenter/viewstate.h"

namespace xushi
{

// One visible row of the plan's outline: a chapter, a task, an item or a target.
struct PlanRow {
    RecordRef record;
    int depth = 0;
    bool hasChildren = false;
    bool expanded = false;
    TargetId target = {}; // of a task: its only target, where that has no row of its own
    bool operator==(const PlanRow &) const = default;
};

enum class Grouping { Section, None };

// What decides which rows are visible and in which order.
struct RowOptions {
    bool showSections = true;
    bool showTargets = true; // certain and doubtful, below their task
    bool inlineSingleTargets = false; // a task's only target stands in the row of the task
    std::unordered_set<RecordRef> folded; // closed rows
    bool foldTasks = false; // tasks start closed; `folded` then holds the open tasks
    // Field by which siblings are sorted; null: the plan's order. Per kind, as a column shows several kinds.
    const Field *sortTask = nullptr;
    const Field *sortTarget = nullptr;
    Qt::SortOrder order = Qt::AscendingOrder;
};

// The plan as a vector of visible rows: folding, filter and order applied. One linear pass.
[[nodiscard]] std::vector<PlanRow> planRows(
    const Plan &plan, const RowOptions &options, const Filter &filter, QDate asOf);

} // namespace xushi

Q_DECLARE_METATYPE(xushi::RecordRef)
