#include "ui/panels/targets/targetrows.h"

#include <algorithm>
#include <unordered_map>

namespace xushi
{

namespace
{

// Which heading a target stands under.
struct Group {
    TargetRow heading;
    qint64 order = 0;
    std::vector<TargetRow> targets;
};

constexpr std::array lightOrder {
    progress::Light::Red, progress::Light::Yellow, progress::Light::Green, progress::Light::None};

template <class List, class Value>
qint64 placeIn(const List &list, const Value &value)
{
    return std::find(list.begin(), list.end(), value) - list.begin();
}

bool isFilledOn(const Plan &plan, TargetId target, QDate day)
{
    const auto &readings = plan.measurements().of(target);
    return std::any_of(readings.begin(), readings.end(), [&](MeasurementId id) {
        const Measurement &reading = plan.measurements().at(id);
        return reading.asOf == day && reading.value;
    });
}

std::optional<DepartmentId> firstOf(const Plan &plan, const RecordRef &owner, Role role)
{
    for (const ResponsibilityId id : plan.responsibilities().of(owner)) {
        const Responsibility &part = plan.responsibilities().at(id);
        if (part.role == role)
            return part.departmentId;
    }
    return std::nullopt;
}

std::optional<DepartmentId> answering(const Plan &plan, const RecordRef &owner)
{
    const auto lead = firstOf(plan, owner, Role::Lead);
    return lead ? lead : firstOf(plan, owner, Role::Responsible);
}

// Collects the targets in the order of the plan and deals them out to their groups.
class Dealer
{
public:
    Dealer(const Plan &plan, const TargetRowOptions &options, const Filter &filter, QDate asOf)
        : m_plan(plan)
        , m_options(options)
        , m_filter(filter)
        , m_asOf(asOf)
    {
        if (options.grouping == TargetGrouping::Department)
            numberDepartments(plan.departments().top());
    }

    std::vector<TargetRow> deal()
    {
        addTargetsOf({}, {TargetRowKind::PlanHeading});
        addTasksOf({}, {TargetRowKind::ChapterHeading});
        for (const SectionId id : m_plan.sections().top())
            addChapter(id);
        if (m_options.grouping != TargetGrouping::Chapter)
            std::stable_sort(m_groups.begin(), m_groups.end(),
                [](const Group &a, const Group &b) { return a.order < b.order; });
        std::vector<TargetRow> rows;
        for (Group &group : m_groups)
            append(rows, group, m_options.grouping == TargetGrouping::None);
        if (!m_doubtful.targets.empty())
            append(rows, m_doubtful, false);
        return rows;
    }

private:
    void addChapter(SectionId id)
    {
        const TargetRow chapter {TargetRowKind::ChapterHeading, id.value};
        addTargetsOf(refTo(id), chapter);
        addTasksOf(refTo(id), chapter);
        for (const SectionId child : m_plan.sections().of(id))
            addChapter(child);
    }

    void addTasksOf(const RecordRef &owner, const TargetRow &chapter)
    {
        for (const TaskId id : m_plan.tasks().of(owner)) {
            addTargetsOf(refTo(id), chapter);
            addTasksOf(refTo(id), chapter);
        }
    }

    void addTargetsOf(const RecordRef &owner, const TargetRow &chapter)
    {
        for (const TargetId id : m_plan.targets().of(owner)) {
            const Target &target = m_plan.targets().at(id);
            if (!matches(m_plan, target, m_filter, m_asOf))
                continue;
            if (target.isDoubtful())
                addDoubtful(id);
            else
                addCertain(target, chapter);
        }
    }

    void addDoubtful(TargetId id)
    {
        if (m_options.statusClass)
            return;
        m_doubtful.targets.push_back({TargetRowKind::Doubtful, id.value});
        ++m_doubtful.heading.counts.targets;
    }

    void addCertain(const Target &target, const TargetRow &chapter)
    {
        const progress::TargetStatus status = progress::statusOf(m_plan, target, m_asOf);
        if (m_options.statusClass && status.statusClass != *m_options.statusClass)
            return;
        TargetRow row {TargetRowKind::Certain, target.id.value};
        row.counts.targets = 1;
        row.counts.scaledByTime = status.scaledByTime;
        row.counts.filled = isFilledOn(m_plan, target.id, m_asOf);
        row.counts.green = status.light == progress::Light::Green;
        row.counts.yellow = status.light == progress::Light::Yellow;
        row.counts.red = status.light == progress::Light::Red;
        Group &group = groupOf(headingOf(target, status, chapter));
        group.heading.counts += row.counts;
        group.targets.push_back(row);
    }

    [[nodiscard]] TargetRow headingOf(
        const Target &target, const progress::TargetStatus &status, const TargetRow &chapter) const
    {
        switch (m_options.grouping) {
        case TargetGrouping::Department: {
            const auto department = answeringDepartment(m_plan, target);
            return {TargetRowKind::DepartmentHeading, department ? department->value : 0};
        }
        case TargetGrouping::Unit:
            return {TargetRowKind::UnitHeading, 0, target.unit};
        case TargetGrouping::State:
            return {TargetRowKind::StateHeading, placeIn(progress::statusClasses, status.statusClass)};
        case TargetGrouping::Light:
            return {TargetRowKind::LightHeading, placeIn(lightOrder, status.light)};
        case TargetGrouping::None:
            return {};
        case TargetGrouping::Chapter:
            break;
        }
        return chapter;
    }

    Group &groupOf(const TargetRow &heading)
    {
        const auto [place, isNew] = m_places.try_emplace(headingKey(heading), m_groups.size());
        if (isNew)
            m_groups.push_back({heading, orderOf(heading), {}});
        return m_groups[place->second];
    }

    // Units without a name come last, others as they come in the plan.
    [[nodiscard]] qint64 orderOf(const TargetRow &heading) const
    {
        switch (heading.kind) {
        case TargetRowKind::DepartmentHeading: {
            const auto found = m_departments.find(heading.id);
            return found == m_departments.end() ? std::ssize(m_departments) : found->second;
        }
        case TargetRowKind::UnitHeading:
            return heading.unit.isEmpty();
        default:
            return heading.id;
        }
    }

    void numberDepartments(const std::vector<DepartmentId> &departments)
    {
        for (const DepartmentId id : departments) {
            if (!m_departments.try_emplace(id.value, std::ssize(m_departments)).second)
                continue;
            numberDepartments(m_plan.departments().of(id));
        }
    }

    void append(std::vector<TargetRow> &rows, Group &group, bool bare) const
    {
        if (!bare) {
            group.heading.expanded = !m_options.folded.contains(headingKey(group.heading));
            rows.push_back(group.heading);
        }
        if (bare || group.heading.expanded)
            rows.insert(rows.end(), group.targets.begin(), group.targets.end());
    }

    const Plan &m_plan;
    const TargetRowOptions &m_options;
    const Filter &m_filter;
    QDate m_asOf;
    std::vector<Group> m_groups;
    std::unordered_map<QString, size_t> m_places;
    std::unordered_map<qint64, qint64> m_departments;
    Group m_doubtful {{TargetRowKind::DoubtHeading}, 0, {}};
};

} // namespace

TargetCounts &TargetCounts::operator+=(const TargetCounts &other)
{
    targets += other.targets;
    scaledByTime += other.scaledByTime;
    filled += other.filled;
    green += other.green;
    yellow += other.yellow;
    red += other.red;
    return *this;
}

RecordRef TargetRow::record() const
{
    if (kind == TargetRowKind::ChapterHeading)
        return id == 0 ? RecordRef() : refTo(SectionId {id});
    if (kind == TargetRowKind::DepartmentHeading)
        return id == 0 ? RecordRef() : refTo(DepartmentId {id});
    return isHeading() ? RecordRef() : refTo(TargetId {id});
}

QString headingKey(const TargetRow &heading)
{
    static const std::array<QString, 7> codes {QStringLiteral("plan"), QStringLiteral("chapter"),
        QStringLiteral("department"), QStringLiteral("unit"), QStringLiteral("state"),
        QStringLiteral("light"), QStringLiteral("doubt")};
    const auto kind = static_cast<size_t>(heading.kind);
    return (kind < codes.size() ? codes[kind] : QString()) + u':' + QString::number(heading.id) + u':'
        + heading.unit;
}

std::optional<DepartmentId> answeringDepartment(const Plan &plan, const Target &target)
{
    const Task *task = plan.tasks().find(target.taskId);
    std::optional<SectionId> section = target.sectionId;
    for (; task; task = plan.tasks().find(task->parentId)) {
        if (const auto department = answering(plan, refTo(task->id)))
            return department;
        section = task->sectionId;
    }
    for (const Section *s = plan.sections().find(section); s; s = plan.sections().find(s->parentId)) {
        if (const auto department = answering(plan, refTo(s->id)))
            return department;
    }
    return std::nullopt;
}

std::vector<TargetRow> targetRows(
    const Plan &plan, const TargetRowOptions &options, const Filter &filter, QDate asOf)
{
    return Dealer(plan, options, filter, asOf).deal();
}

TargetCounts countTargets(const std::vector<TargetRow> &rows)
{
    TargetCounts counts;
    bool grouped = false;
    for (const TargetRow &row : rows) {
        const bool heading = row.isHeading() && row.kind != TargetRowKind::DoubtHeading;
        grouped = grouped || heading;
        if (heading || (row.kind == TargetRowKind::Certain && !grouped))
            counts += row.counts;
    }
    return counts;
}

} // namespace xushi
