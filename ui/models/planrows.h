#pragma once

#include <unordered_set>
#include <vector>

#include <QMetaType>

#include "core/fields/fieldcatalogue.h"
#include "ui/models/sortkeys.h"
#include "ui/presenter/viewstate.h"

namespace xushi
{

// One visible row of the plan's outline: a head (a chapter, or another group of tasks), a task, an item or a
// target. In a table grouped by department a task stands under each department that answers for it; record
// and group together name a row.
struct PlanRow {
    RecordRef record; // of a head: the chapter, the department, or null
    int depth = 0;
    bool hasChildren = false;
    bool expanded = false;
    TargetId target = {}; // of a task: its only target, where that has no row of its own
    qint64 group = 0; // the group it stands in; 0: under its chapter or under none
    bool operator==(const PlanRow &) const = default;

    [[nodiscard]] bool isHead() const
    {
        return record.kind != RecordKind::Task && record.kind != RecordKind::Target;
    }
    [[nodiscard]] bool isSameRow(const PlanRow &other) const
    {
        return record == other.record && group == other.group;
    }
};

enum class Grouping { Section, Department, Light, StatusClass, State, None };
// Groups other than chapters: the id of a department, or a number below zero.
[[nodiscard]] QString groupTitle(const Plan &plan, qint64 group);

// What decides which rows are visible and in which order.
struct RowOptions {
    Grouping grouping = Grouping::Section;
    bool showTargets = true; // certain and doubtful, below their task
    bool inlineSingleTargets = false; // a task's only target stands in the row of the task
    std::unordered_set<RecordRef> folded; // closed rows; a group without a record by groupFold()
    bool foldTasks = false; // tasks start closed; `folded` then holds the open tasks
    // Field by which siblings are sorted; null: the plan's order. Per kind, as a column shows several kinds.
    // A task in a column of targets goes by its only target. What is not known comes last either way.
    const Field *sortTask = nullptr;
    const Field *sortTarget = nullptr;
    Qt::SortOrder order = Qt::AscendingOrder;
};
[[nodiscard]] RecordRef groupFold(const RecordRef &head, qint64 group);

// A head among the rows, with the shown top tasks below it, folded or not: [first, end) of
// ArrangedRows::tops.
struct RowHead {
    int row = 0;
    quint32 first = 0;
    quint32 end = 0;
};

struct ArrangedRows {
    std::vector<PlanRow> rows;
    std::vector<RowHead> heads; // in the order of the rows
    std::vector<quint32> tops; // places of top tasks in the outline, in the order of the rows
};

// The plan as a vector of visible rows: folding, filter, order and groups applied. It keeps what an
// arrangement rests on (outline, standings, keys of sorting) from one to the next, so that a filter or an
// order is one linear pass.
class PlanRowSource
{
public:
    explicit PlanRowSource(const Plan &plan)
        : m_plan(plan)
        , m_standings(plan)
        , m_keys(plan, m_standings)
    {
    }

    // To be called for every change of the plan, before anything is asked again.
    void forget(const Changes &changes);
    [[nodiscard]] ArrangedRows arrange(const RowOptions &options, const Filter &filter, QDate asOf);
    [[nodiscard]] const PlanOutline &outline();
    [[nodiscard]] Standings &standings() { return m_standings; }

private:
    const Plan &m_plan;
    Standings m_standings;
    SortKeys m_keys;
    std::unique_ptr<PlanOutline> m_outline;
};

// The same once, for whoever keeps nothing.
[[nodiscard]] std::vector<PlanRow> planRows(
    const Plan &plan, const RowOptions &options, const Filter &filter, QDate asOf);

} // namespace xushi

Q_DECLARE_METATYPE(xushi::RecordRef)
