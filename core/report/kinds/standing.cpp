#include "core/report/kinds/standing.h"

namespace xushi::report
{

namespace
{

// The round that the day lies in; of several the month's.
const Period *roundOf(const Plan &plan, QDate asOf)
{
    const Period *round = nullptr;
    for (const PeriodId id : plan.table<Period>().top()) {
        const Period &period = plan.table<Period>().at(id);
        if (asOf < period.firstOn || asOf > period.lastOn)
            continue;
        if (!round || period.periodKind == PeriodKind::Month)
            round = &period;
    }
    return round;
}

} // namespace

Standing::Standing(const Plan &plan, QDate asOf, TaskFilter includes, std::stop_token stop)
    : m_plan(plan)
    , m_asOf(asOf)
    , m_includes(std::move(includes))
    , m_stop(std::move(stop))
    , m_round(roundOf(plan, asOf))
{
    addTasks({}, nullptr, nullptr);
    addSections({}, nullptr);
}

void Standing::addSections(const RecordRef &owner, const Section *chapter)
{
    for (const SectionId id : m_plan.sections().of(owner)) {
        const Section &section = m_plan.sections().at(id);
        const Section *top = chapter ? chapter : &section;
        addTasks(refTo(id), &section, top);
        addSections(refTo(id), top);
    }
}

void Standing::addTasks(const RecordRef &owner, const Section *section, const Section *chapter)
{
    for (const TaskId id : m_plan.tasks().of(owner)) {
        if (m_stop.stop_requested())
            return;
        addTask(m_plan.tasks().at(id), section, chapter);
        addTasks(refTo(id), section, chapter);
    }
}

void Standing::addTask(const Task &task, const Section *section, const Section *chapter)
{
    if (m_includes && !m_includes(task))
        return;
    TaskStanding standing {&task, section, chapter, progress::statusOf(m_plan, task, m_asOf), {}};
    for (const progress::TargetStatus &status : standing.status.targets)
        standing.targets.push_back(
            {&m_plan.targets().at(status.target), m_plan.measurements().find(status.measurement), status});
    m_tasks.push_back(std::move(standing));
    if (chapter && (m_chapters.empty() || m_chapters.back() != chapter))
        m_chapters.push_back(chapter);
}

progress::Summary summaryOf(const Standing &standing)
{
    progress::Summary summary;
    for (const TaskStanding &task : standing.tasks()) {
        summary.targets += static_cast<int>(task.targets.size());
        if (task.task->parentId)
            continue;
        ++summary.tasks;
        if (!task.task->tracked)
            continue;
        ++summary.tracked;
        ++summary.classes[static_cast<size_t>(task.status.statusClass)];
        summary.green += task.status.light == progress::Light::Green;
        summary.yellow += task.status.light == progress::Light::Yellow;
        summary.red += task.status.light == progress::Light::Red;
    }
    return summary;
}

std::vector<const ProgressEntry *> Standing::entries(TaskId task) const
{
    std::vector<const ProgressEntry *> entries;
    for (const ProgressEntryId id : m_plan.table<ProgressEntry>().of(task)) {
        const ProgressEntry &entry = m_plan.table<ProgressEntry>().at(id);
        if (m_round && entry.periodId == m_round->id)
            entries.push_back(&entry);
    }
    return entries;
}

} // namespace xushi::report
