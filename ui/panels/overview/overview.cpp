#include "ui/panels/overview/overview.h"

#include <algorithm>

namespace xushi
{

namespace
{

constexpr size_t mostBehindShown = 10;

// Lights as the surveyor knows them, which need not be worked out again for every question.
FilterPass::LightOf lightsOf(const Surveyor &surveyor, QDate day)
{
    return [&surveyor, day](const Task &task) { return surveyor.standingOf(refTo(task.id), day).light; };
}

Filter withoutOwn(Filter filter)
{
    filter.light.reset();
    filter.conditions.clear();
    return filter;
}

// Walks the plan in its order and lists what the filter leaves in. As matches(): light and
// conditions are asked of the task on top and of each target by itself.
class Lister
{
public:
    Lister(const Plan &plan, const Filter &filter, const Surveyor &surveyor, std::vector<QDate> days)
        : m_plan(plan)
        , m_filter(filter)
        , m_withoutOwn(withoutOwn(filter))
        , m_tasks(plan, m_filter, days.front(), lightsOf(surveyor, days.front()))
        , m_tops(plan, m_withoutOwn, days.front())
        , m_surveyor(surveyor)
        , m_days(std::move(days))
        , m_standings(surveyor.standingsOf(m_days))
    {
    }

    std::vector<progress::Counted> list()
    {
        if (m_filter.isEmpty())
            addTargets(m_plan.targets().top());
        addTasks(m_plan.tasks().top());
        for (const SectionId id : m_plan.sections().top())
            addSection(id);
        return std::move(m_counted);
    }

private:
    void addSection(SectionId id)
    {
        if (m_filter.isEmpty())
            addTargets(m_plan.targets().of(id));
        addTasks(m_plan.tasks().of(id));
        for (const SectionId child : m_plan.sections().of(id))
            addSection(child);
    }

    void addTasks(const std::vector<TaskId> &ids)
    {
        for (const TaskId id : ids) {
            const Task &task = m_plan.tasks().at(id);
            if (m_tops.showsTop(task))
                addTask(task, m_tasks.showsTop(task));
        }
    }

    void addTask(const Task &task, bool counts)
    {
        if (counts)
            add(refTo(task.id), progress::kindOf(task));
        addTargets(m_plan.targets().of(task.id));
        for (const TaskId item : m_plan.tasks().of(task.id))
            addTask(m_plan.tasks().at(item), counts);
    }

    void addTargets(const std::vector<TargetId> &ids)
    {
        for (const TargetId id : ids) {
            if (isShown(m_plan.targets().at(id)))
                add(refTo(id), progress::kindOf(m_plan.targets().at(id)));
        }
    }

    [[nodiscard]] bool isShown(const Target &target) const
    {
        const bool lit = !m_filter.light
            || m_surveyor.standingOf(refTo(target.id), m_days.front()).light == *m_filter.light;
        return lit && meets({m_plan, m_days.front()}, target, m_filter.conditions);
    }

    void add(const RecordRef &record, progress::CountedKind kind)
    {
        progress::Counted counted {record, kind, {}};
        counted.standings.reserve(m_days.size());
        const std::optional<size_t> slot = m_surveyor.slotOf(record);
        for (const Surveyor::Standings *day : m_standings)
            counted.standings.push_back(slot ? (*day)[*slot] : progress::Standing());
        m_counted.push_back(std::move(counted));
    }

    const Plan &m_plan;
    const Filter &m_filter;
    Filter m_withoutOwn;
    FilterPass m_tasks;
    FilterPass m_tops;
    const Surveyor &m_surveyor;
    std::vector<QDate> m_days;
    std::vector<const Surveyor::Standings *> m_standings;
    std::vector<progress::Counted> m_counted;
};

std::vector<QDate> knownDays(const Surveyor &surveyor, const std::vector<QDate> &wanted)
{
    std::vector<QDate> known;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(known),
        [&](QDate day) { return surveyor.knows(day); });
    return known;
}

std::optional<size_t> placeOf(const std::vector<QDate> &days, QDate day)
{
    const auto found = std::find(days.begin(), days.end(), day);
    return found == days.end() ? std::nullopt : std::optional(static_cast<size_t>(found - days.begin()));
}

void addMonths(const Plan &plan, Overview &overview)
{
    overview.monthsKnown = true;
    for (const QDate end : progress::monthEnds(plan, overview.asOf)) {
        const std::optional<size_t> day
            = end <= overview.asOf ? placeOf(overview.days, end) : std::optional<size_t>();
        overview.months.push_back({end, day});
        overview.monthsKnown = overview.monthsKnown && (day || end > overview.asOf);
    }
}

void addTargetCounts(Overview &overview)
{
    for (const progress::Counted &counted : overview.counted) {
        if (progress::isTaskKind(counted.kind) || counted.kind == progress::CountedKind::Doubtful)
            continue;
        const progress::Standing &standing = counted.standings.front();
        ++overview.certainTargets;
        overview.measuredTargets += standing != progress::Standing();
    }
}

std::vector<progress::Group> lowerGroups(const Plan &plan, const Overview &overview)
{
    switch (overview.lowerArea) {
    case LowerArea::Department:
        return progress::byDepartment(plan, overview.counted);
    case LowerArea::Kind:
        return progress::byKind(overview.counted);
    case LowerArea::Section:
        return overview.chapters;
    case LowerArea::State:
        break;
    }
    return progress::byState(plan, overview.counted);
}

} // namespace

std::vector<RecordRef> Overview::records(const progress::Members &members) const
{
    std::vector<RecordRef> records;
    records.reserve(members.size());
    for (const size_t member : members)
        records.push_back(counted[member].record);
    return records;
}

std::vector<QDate> overviewDays(const Plan &plan, QDate asOf, progress::Comparison comparison)
{
    std::vector<QDate> days {asOf};
    const auto add = [&days](QDate day) {
        if (day.isValid() && std::find(days.begin(), days.end(), day) == days.end())
            days.push_back(day);
    };
    add(progress::comparedDay(plan, asOf, comparison));
    const std::vector<QDate> months = progress::monthEnds(plan, asOf);
    for (auto day = months.rbegin(); day != months.rend(); ++day) {
        if (*day <= asOf)
            add(*day);
    }
    return days;
}

Overview makeOverview(const Plan &plan, const ViewState &view, const Surveyor &surveyor,
    progress::Comparison comparison, LowerArea lowerArea)
{
    Overview overview;
    overview.asOf = view.asOf();
    overview.filter = view.filter();
    overview.comparison = comparison;
    overview.lowerArea = lowerArea;
    overview.days = knownDays(surveyor, overviewDays(plan, view.asOf(), comparison));
    overview.counted = Lister(plan, overview.filter, surveyor, overview.days).list();
    overview.tracked = progress::trackedTasks(overview.counted);
    overview.untracked = static_cast<int>(std::count_if(overview.counted.begin(), overview.counted.end(),
        [](const progress::Counted &c) { return c.kind == progress::CountedKind::Measure; }));
    overview.now = progress::tallyOf(overview.counted, overview.tracked, 0);
    overview.comparedDay = progress::comparedDay(plan, view.asOf(), comparison);
    overview.compared = placeOf(overview.days, overview.comparedDay);
    if (overview.compared)
        overview.before = progress::tallyOf(overview.counted, overview.tracked, *overview.compared);
    overview.chapters = progress::byChapter(plan, overview.counted);
    for (const progress::Group &chapter : overview.chapters)
        overview.chapterTallies.push_back(progress::tallyOf(overview.counted, chapter.members, 0));
    overview.behind = progress::mostBehind(plan, overview.counted, overview.asOf, mostBehindShown);
    addTargetCounts(overview);
    addMonths(plan, overview);
    overview.lower = lowerGroups(plan, overview);
    return overview;
}

int tasksWithin(const Plan &plan, const Filter &filter, QDate asOf, const Surveyor &surveyor)
{
    const FilterPass pass(plan, filter, asOf, lightsOf(surveyor, asOf));
    const RecordTable<Task> &tasks = plan.tasks();
    return static_cast<int>(std::count_if(
        tasks.begin(), tasks.end(), [&](const Task &task) { return !task.parentId && pass.showsTop(task); }));
}

const Department *departmentOf(const Plan &plan, const Target &target)
{
    const Task *task = plan.tasks().find(target.taskId);
    while (task) {
        if (const auto department = progress::countedUnder(plan, task->id))
            return plan.departments().find(*department);
        task = plan.tasks().find(task->parentId);
    }
    return nullptr;
}

} // namespace xushi
