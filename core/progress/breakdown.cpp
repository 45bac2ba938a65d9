#include "core/progress/breakdown.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

#include <QCoreApplication>

namespace xushi::progress
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Progress", text);
}

QString stateTitle(TaskState state)
{
    switch (state) {
    case TaskState::NotStarted:
        return tr("Not started");
    case TaskState::InProgress:
        return tr("In progress");
    case TaskState::Done:
        return tr("Done");
    case TaskState::Blocked:
        break;
    }
    return tr("Blocked");
}

QDate monthEnd(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

int monthsBetween(QDate first, QDate last)
{
    return (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
}

Group groupOf(Family family, const RecordRef &record, const QString &title)
{
    Group group;
    group.family = family;
    group.record = record;
    group.title = title;
    group.wanted.statusClass = StatusClass::Behind;
    return group;
}

Group groupOf(Family family, int value, const QString &title)
{
    Group group = groupOf(family, RecordRef(), title);
    group.value = value;
    return group;
}

// Groups that are met one after another, each made once.
class Groups
{
public:
    Group &of(const RecordRef &record, const std::function<Group()> &make)
    {
        const auto [slot, isNew] = m_slots.try_emplace(record, m_groups.size());
        if (isNew)
            m_groups.push_back(make());
        return m_groups[slot->second];
    }
    [[nodiscard]] std::vector<Group> take() { return std::move(m_groups); }

private:
    std::vector<Group> m_groups;
    std::unordered_map<RecordRef, size_t> m_slots;
};

const Task *taskOf(const Plan &plan, const Counted &counted)
{
    return counted.record.kind == RecordKind::Task ? plan.tasks().find(TaskId {counted.record.id}) : nullptr;
}

Group kindGroup(CountedKind kind)
{
    return groupOf(
        isTaskKind(kind) ? Family::TaskKind : Family::TargetKind, static_cast<int>(kind), kindName(kind));
}

} // namespace

CountedKind kindOf(const Task &task)
{
    if (task.parentId)
        return CountedKind::Item;
    return task.tracked ? CountedKind::Task : CountedKind::Measure;
}

CountedKind kindOf(const Target &target)
{
    if (target.isDoubtful())
        return CountedKind::Doubtful;
    if (happensOnce(target))
        return CountedKind::Once;
    switch (target.change) {
    case Change::Increment:
        return CountedKind::Quantity;
    case Change::AbsoluteTotal:
        return CountedKind::Total;
    case Change::Share:
        return CountedKind::Share;
    case Change::GrowthRate:
        return CountedKind::Growth;
    case Change::DecreaseRate:
        return CountedKind::Decrease;
    case Change::None:
        break;
    }
    return CountedKind::Quantity;
}

QString kindName(CountedKind kind)
{
    switch (kind) {
    case CountedKind::Task:
        return tr("Tasks");
    case CountedKind::Item:
        return tr("Checklist items");
    case CountedKind::Measure:
        return tr("Supporting measures");
    case CountedKind::Quantity:
        return tr("Quantities");
    case CountedKind::Once:
        return tr("Yes or no");
    case CountedKind::Total:
        return tr("Totals");
    case CountedKind::Share:
        return tr("Shares");
    case CountedKind::Growth:
        return tr("Growth rates");
    case CountedKind::Decrease:
        return tr("Decrease rates");
    case CountedKind::Doubtful:
        break;
    }
    return tr("Doubtful targets");
}

const Task &topTask(const Plan &plan, const Task &task)
{
    const Task *top = &task;
    while (const Task *parent = plan.tasks().find(top->parentId))
        top = parent;
    return *top;
}

std::optional<SectionId> chapterOf(const Plan &plan, const Task &task)
{
    std::optional<SectionId> chapter;
    const Section *section = plan.sections().find(topTask(plan, task).sectionId);
    for (; section; section = plan.sections().find(section->parentId))
        chapter = section->id;
    return chapter;
}

std::optional<DepartmentId> countedUnder(const Plan &plan, TaskId task)
{
    std::optional<DepartmentId> responsible;
    for (const ResponsibilityId id : plan.responsibilities().of(task)) {
        const Responsibility &part = plan.responsibilities().at(id);
        if (!plan.departments().contains(part.departmentId))
            continue;
        if (part.role == Role::Lead)
            return part.departmentId;
        if (part.role == Role::Responsible && !responsible)
            responsible = part.departmentId;
    }
    return responsible;
}

Tally tallyOf(const std::vector<Counted> &counted, const Members &members, size_t day)
{
    Tally tally;
    for (const size_t member : members) {
        const Standing &standing = counted[member].standings[day];
        ++tally.all;
        ++tally.classes[static_cast<size_t>(standing.statusClass)];
        ++tally.lights[static_cast<size_t>(standing.light)];
    }
    return tally;
}

Members countedAt(const std::vector<Counted> &counted, const Group &group, size_t day)
{
    Members fitting;
    std::copy_if(group.members.begin(), group.members.end(), std::back_inserter(fitting),
        [&](size_t member) { return group.wanted.fits(counted[member].standings[day]); });
    return fitting;
}

int countAt(const std::vector<Counted> &counted, const Group &group, size_t day)
{
    return static_cast<int>(std::count_if(group.members.begin(), group.members.end(),
        [&](size_t member) { return group.wanted.fits(counted[member].standings[day]); }));
}

Members membersOf(const std::vector<Counted> &counted, const Group &group)
{
    return group.parts() ? countedAt(counted, group, 0) : group.members;
}

Members trackedTasks(const std::vector<Counted> &counted)
{
    Members tasks;
    for (size_t i = 0; i < counted.size(); ++i) {
        if (counted[i].kind == CountedKind::Task)
            tasks.push_back(i);
    }
    return tasks;
}

std::vector<Group> byChapter(const Plan &plan, const std::vector<Counted> &counted)
{
    Groups groups;
    const auto makeChapter = [&](const Section *section) {
        if (!section)
            return groupOf(Family::Chapter, RecordRef(), tr("Outside all chapters"));
        const QString title = section->number.isEmpty()
            ? section->title
            : section->number + QStringLiteral("、") + section->title;
        return groupOf(Family::Chapter, refTo(section->id), title);
    };
    for (size_t i = 0; i < counted.size(); ++i) {
        const bool tracked = counted[i].kind == CountedKind::Task;
        const Task *task = taskOf(plan, counted[i]);
        if (!task || (!tracked && counted[i].kind != CountedKind::Measure))
            continue;
        const Section *section = plan.sections().find(chapterOf(plan, *task));
        const RecordRef record = section ? refTo(section->id) : RecordRef();
        Group &group = groups.of(record, [&] { return makeChapter(section); });
        if (tracked)
            group.members.push_back(i);
    }
    std::vector<Group> chapters = groups.take();
    std::unordered_map<RecordRef, size_t> order;
    for (const SectionId id : plan.sections().top())
        order.emplace(refTo(id), order.size());
    const auto place = [&](const Group &group) {
        const auto found = order.find(group.record);
        return found == order.end() ? order.size() : found->second;
    };
    std::stable_sort(chapters.begin(), chapters.end(),
        [&](const Group &a, const Group &b) { return place(a) < place(b); });
    return chapters;
}

std::vector<Group> byDepartment(const Plan &plan, const std::vector<Counted> &counted)
{
    Groups groups;
    for (const size_t i : trackedTasks(counted)) {
        const Department *department
            = plan.departments().find(countedUnder(plan, TaskId {counted[i].record.id}));
        const RecordRef record = department ? refTo(department->id) : RecordRef();
        groups
            .of(record,
                [&] {
                    return groupOf(
                        Family::Department, record, department ? department->name : tr("No lead department"));
                })
            .members.push_back(i);
    }
    std::vector<Group> departments = groups.take();
    const auto rankOf = [&](const Group &group) { return plan.departments().at({group.record.id}).rank; };
    std::stable_sort(departments.begin(), departments.end(), [&](const Group &a, const Group &b) {
        if (a.record.isNull() || b.record.isNull())
            return !a.record.isNull();
        if (a.members.size() != b.members.size())
            return a.members.size() > b.members.size();
        const int order = QString::compare(rankOf(a), rankOf(b));
        return order != 0 ? order < 0 : a.record.id < b.record.id;
    });
    return departments;
}

std::vector<Group> byKind(const std::vector<Counted> &counted)
{
    std::vector<Group> groups;
    for (const CountedKind kind : countedKinds)
        groups.push_back(kindGroup(kind));
    for (size_t i = 0; i < counted.size(); ++i)
        groups[static_cast<size_t>(counted[i].kind)].members.push_back(i);
    std::erase_if(groups, [](const Group &group) { return group.members.empty(); });
    return groups;
}

std::vector<Group> byState(const Plan &plan, const std::vector<Counted> &counted)
{
    const Members tasks = trackedTasks(counted);
    std::vector<Group> groups;
    const auto add = [&](Group group, const Wanted &wanted) {
        group.members = tasks;
        group.wanted = wanted;
        groups.push_back(std::move(group));
    };
    for (const StatusClass value : statusClasses)
        add(groupOf(Family::Class, static_cast<int>(value), className(value)), {value, std::nullopt});
    for (const Light value : {Light::Green, Light::Yellow, Light::Red, Light::None}) {
        const QString title = value == Light::None ? tr("No light") : tr("Light: %1").arg(lightName(value));
        add(groupOf(Family::Light, static_cast<int>(value), title), {std::nullopt, value});
    }
    for (const auto &[state, code] : Codes<TaskState>::table) {
        Group group = groupOf(Family::State, static_cast<int>(state), stateTitle(state));
        std::copy_if(tasks.begin(), tasks.end(), std::back_inserter(group.members), [&](size_t member) {
            const Task *task = taskOf(plan, counted[member]);
            return task && task->state == state;
        });
        groups.push_back(std::move(group));
    }
    return groups;
}

// The light of a target follows from its difference: every red one is further behind than any yellow one. So
// only as many need to be worked out again as the worst lights hold.
std::vector<TargetStatus> mostBehind(
    const Plan &plan, const std::vector<Counted> &counted, QDate asOf, size_t most)
{
    struct Place {
        Rational difference;
        size_t order;
        TargetStatus status;
    };
    std::vector<Place> places;
    for (const Light light : {Light::Red, Light::Yellow, Light::Green, Light::None}) {
        if (places.size() >= most)
            break;
        for (size_t i = 0; i < counted.size(); ++i) {
            if (isTaskKind(counted[i].kind)
                || counted[i].standings[0] != Standing {StatusClass::Behind, light})
                continue;
            const Target *target = plan.targets().find(TargetId {counted[i].record.id});
            if (!target)
                continue;
            TargetStatus status = statusOf(plan, *target, asOf);
            // What should be there and is not lacks all of it.
            const Rational difference = status.difference.value_or(Rational(-1));
            places.push_back({difference, i, std::move(status)});
        }
    }
    const auto shown = static_cast<std::ptrdiff_t>(std::min(most, places.size()));
    std::partial_sort(
        places.begin(), places.begin() + shown, places.end(), [](const Place &a, const Place &b) {
            return a.difference != b.difference ? a.difference < b.difference : a.order < b.order;
        });
    std::vector<TargetStatus> statuses;
    for (auto place = places.begin(); place != places.begin() + shown; ++place)
        statuses.push_back(std::move(place->status));
    return statuses;
}

std::vector<QDate> monthEnds(const Plan &plan, QDate asOf)
{
    if (!asOf.isValid())
        return {};
    QDate first = plan.info().startsOn;
    QDate last = plan.info().endsOn;
    if (!first.isValid() || !last.isValid() || last < first || monthsBetween(first, last) > 12) {
        first = QDate(asOf.year(), 1, 1);
        last = QDate(asOf.year(), 12, 31);
    }
    std::vector<QDate> ends;
    for (QDate day = monthEnd(first); day <= monthEnd(last); day = monthEnd(day.addDays(1)))
        ends.push_back(monthEnd(asOf) == day ? asOf : day);
    return ends;
}

QDate comparedDay(const Plan &plan, QDate asOf, Comparison comparison)
{
    if (!asOf.isValid())
        return {};
    const QDate first = plan.info().startsOn;
    QDate day;
    switch (comparison) {
    case Comparison::Month:
        day = QDate(asOf.year(), asOf.month(), 1).addDays(-1);
        break;
    case Comparison::Quarter:
        day = QDate(asOf.year(), (asOf.month() - 1) / 3 * 3 + 1, 1).addDays(-1);
        break;
    case Comparison::Start:
        day = monthEnd(first.isValid() ? first : QDate(asOf.year(), 1, 1));
        break;
    }
    const bool inPlan = !first.isValid() || day >= first;
    return inPlan && day < asOf ? day : QDate();
}

} // namespace xushi::progress
