#include "ui/panels/targets/targetrows.h"

namespace xushi
{

namespace
{

// Collects targets in the order of the plan.
class Collector
{
public:
    Collector(const Plan &plan, const TargetRowOptions &options, const Filter &filter, QDate asOf)
        : m_plan(plan)
        , m_options(options)
        , m_filter(filter)
        , m_asOf(asOf)
    {
    }

    struct Found {
        std::vector<TargetId> certain;
        std::vector<TargetId> doubtful;
    };

    void addTargetsOf(const RecordRef &owner, Found &found) const
    {
        for (const TargetId id : m_plan.targets().of(owner)) {
            const Target &target = m_plan.targets().at(id);
            if (!matches(m_plan, target, m_filter, m_asOf))
                continue;
            if (target.isDoubtful()) {
                if (!m_options.statusClass)
                    found.doubtful.push_back(id);
            } else if (hasClass(target)) {
                found.certain.push_back(id);
            }
        }
    }

    void addTasksOf(const RecordRef &owner, Found &found) const
    {
        for (const TaskId id : m_plan.tasks().of(owner)) {
            addTargetsOf(refTo(id), found);
            addTasksOf(refTo(id), found);
        }
    }

    // Targets of the chapter itself and its tasks, not of the chapters below it.
    [[nodiscard]] Found ofChapter(SectionId id) const
    {
        Found found;
        addTargetsOf(refTo(id), found);
        addTasksOf(refTo(id), found);
        return found;
    }

private:
    [[nodiscard]] bool hasClass(const Target &target) const
    {
        return !m_options.statusClass
            || progress::statusOf(m_plan, target, m_asOf).statusClass == *m_options.statusClass;
    }

    const Plan &m_plan;
    const TargetRowOptions &m_options;
    const Filter &m_filter;
    QDate m_asOf;
};

class RowBuilder
{
public:
    RowBuilder(const Plan &plan, const TargetRowOptions &options, const Collector &collector)
        : m_plan(plan)
        , m_options(options)
        , m_collector(collector)
    {
    }

    std::vector<TargetRow> build()
    {
        Collector::Found whole;
        m_collector.addTargetsOf({}, whole);
        take(TargetRowKind::PlanHeading, 0, whole);
        Collector::Found loose;
        m_collector.addTasksOf({}, loose);
        addRows(TargetRowKind::Certain, loose.certain);
        m_doubtful.insert(m_doubtful.end(), loose.doubtful.begin(), loose.doubtful.end());
        for (const SectionId id : m_plan.sections().top())
            addChapter(id);
        addGroup(TargetRowKind::DoubtHeading, 0, TargetRowKind::Doubtful, m_doubtful);
        return std::move(m_rows);
    }

private:
    void addChapter(SectionId id)
    {
        take(TargetRowKind::ChapterHeading, id.value, m_collector.ofChapter(id));
        for (const SectionId child : m_plan.sections().of(id))
            addChapter(child);
    }

    void take(TargetRowKind heading, qint64 id, const Collector::Found &found)
    {
        m_doubtful.insert(m_doubtful.end(), found.doubtful.begin(), found.doubtful.end());
        if (m_options.grouping == TargetGrouping::None)
            addRows(TargetRowKind::Certain, found.certain);
        else
            addGroup(heading, id, TargetRowKind::Certain, found.certain);
    }

    void addGroup(TargetRowKind heading, qint64 id, TargetRowKind kind, const std::vector<TargetId> &targets)
    {
        if (targets.empty())
            return;
        const bool expanded = !m_options.folded.contains({heading, id});
        m_rows.push_back({heading, id, expanded, static_cast<int>(targets.size())});
        if (expanded)
            addRows(kind, targets);
    }

    void addRows(TargetRowKind kind, const std::vector<TargetId> &targets)
    {
        for (const TargetId id : targets)
            m_rows.push_back({kind, id.value});
    }

    const Plan &m_plan;
    const TargetRowOptions &m_options;
    const Collector &m_collector;
    std::vector<TargetId> m_doubtful;
    std::vector<TargetRow> m_rows;
};

} // namespace

RecordRef TargetRow::record() const
{
    if (kind == TargetRowKind::ChapterHeading)
        return refTo(SectionId {id});
    return isHeading() ? RecordRef() : refTo(TargetId {id});
}

std::vector<TargetRow> targetRows(
    const Plan &plan, const TargetRowOptions &options, const Filter &filter, QDate asOf)
{
    const Collector collector(plan, options, filter, asOf);
    return RowBuilder(plan, options, collector).build();
}

TargetCounts countTargets(const Plan &plan, const TargetRowOptions &options, const Filter &filter, QDate asOf)
{
    TargetRowOptions open = options;
    open.grouping = TargetGrouping::None;
    TargetCounts counts;
    for (const TargetRow &row : targetRows(plan, open, filter, asOf)) {
        if (row.kind != TargetRowKind::Certain)
            continue;
        ++counts.targets;
        counts.scaledByTime += progress::statusOf(plan, plan.targets().at(row.target()), asOf).scaledByTime;
    }
    return counts;
}

} // namespace xushi
