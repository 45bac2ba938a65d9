#include "ui/panels/overview/overview.h"

#include <algorithm>

namespace xushi
{

namespace
{

constexpr size_t mostBehindShown = 10;

// Walks the plan in its order and lists what the filter leaves in. As matches() of the view state, but the
// lights are the surveyor's, which need not be worked out again for every question.
class Lister
{
public:
    Lister(const Plan &plan, const Filter &filter, const Surveyor &surveyor, std::vector<QDate> days)
        : m_plan(plan)
        , m_filter(filter)
        , m_withoutLight(filter)
        , m_surveyor(surveyor)
        , m_days(std::move(days))
    {
        m_withoutLight.light.reset();
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
            if (matches(m_plan, task, m_withoutLight, m_days.front()))
                addTask(task, hasLight(refTo(id)));
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
            if (hasLight(refTo(id)))
                add(refTo(id), progress::kindOf(m_plan.targets().at(id)));
        }
    }

    [[nodiscard]] bool hasLight(const RecordRef &record) const
    {
        return !m_filter.light || m_surveyor.standingOf(record, m_days.front()).light == *m_filter.light;
    }

    void add(const RecordRef &record, progress::CountedKind kind)
    {
        progress::Counted counted {record, kind, {}};
        counted.standings.reserve(m_days.size());
        for (const QDate day : m_days)
            counted.standings.push_back(m_surveyor.standingOf(record, day));
        m_counted.push_back(std::move(counted));
    }

    const Plan &m_plan;
    const Filter &m_filter;
    Filter m_withoutLight;
    const Surveyor &m_surveyor;
    std::vector<QDate> m_days;
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
    Filter withoutLight = filter;
    withoutLight.light.reset();
    int count = 0;
    for (const Task &task : plan.tasks()) {
        if (task.parentId || !matches(plan, task, withoutLight, asOf))
            continue;
        count += !filter.light || surveyor.standingOf(refTo(task.id), asOf).light == *filter.light;
    }
    return count;
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
