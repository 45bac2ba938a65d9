#include "ui/models/planrows.h"

#include <algorithm>
#include <QCoreApplication>

namespace xushi
{

namespace
{

// Groups without a record, in the order in which they stand.
constexpr qint64 noDepartment = -1;
constexpr qint64 firstLight = -10; // minus the light
constexpr qint64 firstClass = -20; // minus the class
constexpr qint64 firstState = -30; // minus the state

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanRows", text);
}

qint64 groupOf(progress::Light light)
{
    return firstLight - static_cast<qint64>(light);
}

qint64 groupOf(progress::StatusClass statusClass)
{
    return firstClass - static_cast<qint64>(statusClass);
}

qint64 groupOf(TaskState state)
{
    return firstState - static_cast<qint64>(state);
}

class Arranger
{
public:
    using Places = std::vector<quint32>;

    Arranger(const Plan &plan, const PlanOutline &outline, Standings &standings, SortKeys &keys,
        const RowOptions &options, const Filter &filter)
        : m_plan(plan)
        , m_outline(outline)
        , m_standings(standings)
        , m_options(options)
        , m_filter(filter)
        , m_pass(plan, filter, standings.asOf(),
              [&standings](const Task &task) { return standings.of(task).light; })
        , m_context {plan, standings.asOf()}
        , m_taskKeys(options.sortTask ? &keys.of(outline, *options.sortTask) : nullptr)
        , m_targetKeys(options.sortTarget ? &keys.of(outline, *options.sortTarget) : nullptr)
    {
    }

    ArrangedRows arrange()
    {
        m_result.rows.reserve(m_outline.nodes().size());
        if (m_options.grouping == Grouping::Section) {
            addTops(topsIn(0, m_outline.firstSection()), 0, Shown::Yes);
            for (quint32 place = m_outline.firstSection(); place < size(); place = m_outline.node(place).end)
                addSection(place, 0, Shown::Yes);
        } else if (m_options.grouping == Grouping::None) {
            addTops(allTops(), 0, Shown::Yes);
        } else {
            addGroups();
        }
        return std::move(m_result);
    }

private:
    enum class Shown { Yes, No };

    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_outline.nodes().size()); }

    [[nodiscard]] bool isOpen(const RecordRef &record) const
    {
        const bool listed = !m_options.folded.empty() && m_options.folded.contains(record);
        return record.kind == RecordKind::Task && m_options.foldTasks ? listed : !listed;
    }

    [[nodiscard]] bool isShown(quint32 place) const
    {
        const Task *task = m_outline.task(m_outline.node(place));
        return task && (m_all || m_pass.showsTop(*task));
    }

    // The shown tasks among the siblings from `place` on.
    [[nodiscard]] Places topsIn(quint32 place, quint32 end) const
    {
        Places tops;
        for (; place < end && m_outline.node(place).kind == RecordKind::Task;
             place = m_outline.node(place).end) {
            if (isShown(place))
                tops.push_back(place);
        }
        return tops;
    }

    [[nodiscard]] Places allTops() const
    {
        Places tops;
        quint32 place = 0;
        while (place < size()) {
            const PlanOutline::Node &node = m_outline.node(place);
            if (node.kind != RecordKind::Task) {
                ++place;
                continue;
            }
            if (isShown(place))
                tops.push_back(place);
            place = node.end;
        }
        return tops;
    }

    void addSection(quint32 place, int depth, Shown shown)
    {
        const PlanOutline::Node &node = m_outline.node(place);
        const RecordRef record {RecordKind::Section, node.id};
        const bool open = isOpen(record);
        const size_t head = beginHead(record, 0, depth, open, shown);
        const Shown below = open ? shown : Shown::No;
        addTops(topsIn(place + 1, node.end), depth + 1, below);
        quint32 child = place + 1;
        for (; child < node.end; child = m_outline.node(child).end) {
            if (m_outline.node(child).kind == RecordKind::Section)
                addSection(child, depth + 1, below);
        }
        if (shown == Shown::Yes)
            endHead(head);
    }

    size_t beginHead(const RecordRef &record, qint64 group, int depth, bool open, Shown shown)
    {
        if (shown == Shown::No)
            return 0;
        const auto first = static_cast<quint32>(m_result.tops.size());
        m_result.heads.push_back({static_cast<int>(m_result.rows.size()), first, first});
        m_result.rows.push_back({record, depth, true, open, {}, group});
        return m_result.heads.size() - 1;
    }

    // A head that the filter leaves nothing under goes.
    void endHead(size_t at)
    {
        RowHead &head = m_result.heads[at];
        head.end = static_cast<quint32>(m_result.tops.size());
        PlanRow &row = m_result.rows[static_cast<size_t>(head.row)];
        const bool isLast = m_result.rows.size() == static_cast<size_t>(head.row) + 1;
        const bool empty = row.expanded ? isLast : head.first == head.end;
        row.hasChildren = !empty;
        if (!empty || m_all)
            return;
        m_result.rows.pop_back();
        m_result.heads.pop_back();
    }

    void addTops(const Places &tops, int depth, Shown shown)
    {
        for (const quint32 place : sorted(tops)) {
            m_result.tops.push_back(place);
            if (shown == Shown::Yes)
                addTask(place, depth, m_filter.conditions.empty());
        }
    }

    // `all`: a task above meets the conditions, so that everything below it is shown.
    void addTask(quint32 place, int depth, bool all)
    {
        const PlanOutline::Node &node = m_outline.node(place);
        const RecordRef record {RecordKind::Task, node.id};
        const quint32 targets = m_outline.targetCount(place);
        const bool inlined = m_options.inlineSingleTargets && targets == 1;
        const quint32 items = place + 1 + targets;
        Places listed;
        if (m_options.showTargets && !inlined && targets > 0) {
            const Task *task = all ? nullptr : m_outline.task(node);
            all = all || !task || meets(m_context, *task, m_filter.conditions);
            listed = targetsIn(place + 1, items, all);
        }
        const bool hasChildren = items < node.end || !listed.empty();
        const bool open = hasChildren && isOpen(record);
        const TargetId target {inlined ? m_outline.node(place + 1).id : 0};
        m_result.rows.push_back({record, depth, hasChildren, open, target, m_group});
        if (!open)
            return;
        for (const quint32 at : sorted(listed))
            m_result.rows.push_back(
                {{RecordKind::Target, m_outline.node(at).id}, depth + 1, false, false, {}, m_group});
        if (items == node.end)
            return;
        Places children;
        for (quint32 item = items; item < node.end; item = m_outline.node(item).end)
            children.push_back(item);
        for (const quint32 item : sorted(children))
            addTask(item, depth + 1, all);
    }

    [[nodiscard]] Places targetsIn(quint32 place, quint32 end, bool all) const
    {
        Places targets;
        for (; place < end; ++place) {
            const Target *target = all ? nullptr : m_outline.target(m_outline.node(place));
            if (!target || meets(m_context, *target, m_filter.conditions))
                targets.push_back(place);
        }
        return targets;
    }

    [[nodiscard]] SortKey keyOf(quint32 place) const
    {
        const bool isTask = m_outline.node(place).kind == RecordKind::Task;
        SortKey key = unknownKey;
        if (isTask && m_taskKeys)
            key = (*m_taskKeys)[place];
        else if (!isTask && m_targetKeys)
            key = (*m_targetKeys)[place];
        else if (m_targetKeys && m_options.inlineSingleTargets && m_outline.targetCount(place) == 1)
            key = (*m_targetKeys)[place + 1];
        return key == unknownKey || m_options.order == Qt::AscendingOrder ? key : unknownKey - 1 - key;
    }

    [[nodiscard]] Places sorted(const Places &places) const
    {
        if ((!m_taskKeys && !m_targetKeys) || places.size() < 2)
            return places;
        std::vector<std::pair<SortKey, quint32>> order;
        order.reserve(places.size());
        for (const quint32 place : places)
            order.emplace_back(keyOf(place), place);
        std::sort(order.begin(), order.end());
        Places result;
        result.reserve(places.size());
        for (const auto &[key, place] : order)
            result.push_back(place);
        return result;
    }

    void addGroups()
    {
        std::unordered_map<qint64, Places> members;
        for (const quint32 place : allTops()) {
            for (const qint64 group : groupsOf(*m_outline.task(m_outline.node(place))))
                members[group].push_back(place);
        }
        for (const qint64 group : groupOrder()) {
            const auto found = members.find(group);
            if (found == members.end())
                continue;
            const RecordRef record = group > 0 ? RecordRef {RecordKind::Department, group} : RecordRef {};
            const bool open = isOpen(groupFold(record, group));
            m_group = group;
            const size_t head = beginHead(record, group, 0, open, Shown::Yes);
            addTops(found->second, 1, open ? Shown::Yes : Shown::No);
            endHead(head);
        }
    }

    [[nodiscard]] std::vector<qint64> groupsOf(const Task &task)
    {
        switch (m_options.grouping) {
        case Grouping::Light:
            return {groupOf(m_standings.of(task).light)};
        case Grouping::StatusClass:
            return {groupOf(m_standings.of(task).statusClass)};
        case Grouping::State:
            return {groupOf(task.state)};
        default:
            return departmentsOf(task);
        }
    }

    // The departments that answer: its leads, or where there are none those responsible.
    [[nodiscard]] std::vector<qint64> departmentsOf(const Task &task) const
    {
        std::vector<qint64> leads;
        std::vector<qint64> responsible;
        for (const ResponsibilityId id : m_plan.responsibilities().of(task.id)) {
            const Responsibility &part = m_plan.responsibilities().at(id);
            if (part.role == Role::Support || !m_plan.departments().contains(part.departmentId))
                continue;
            auto &list = part.role == Role::Lead ? leads : responsible;
            if (std::find(list.begin(), list.end(), part.departmentId.value) == list.end())
                list.push_back(part.departmentId.value);
        }
        if (!leads.empty())
            return leads;
        return responsible.empty() ? std::vector<qint64> {noDepartment} : responsible;
    }

    [[nodiscard]] std::vector<qint64> groupOrder() const
    {
        using progress::Light;
        std::vector<qint64> order;
        switch (m_options.grouping) {
        case Grouping::Light:
            for (const Light light : {Light::Red, Light::Yellow, Light::Green, Light::None})
                order.push_back(groupOf(light));
            break;
        case Grouping::StatusClass:
            for (const progress::StatusClass statusClass : progress::statusClasses)
                order.push_back(groupOf(statusClass));
            break;
        case Grouping::State:
            for (const auto &[state, code] : Codes<TaskState>::table)
                order.push_back(groupOf(state));
            break;
        default:
            for (const DepartmentId id : m_plan.departments().top())
                order.push_back(id.value);
            order.push_back(noDepartment);
        }
        return order;
    }

    const Plan &m_plan;
    const PlanOutline &m_outline;
    Standings &m_standings;
    const RowOptions &m_options;
    const Filter &m_filter;
    const bool m_all = m_filter.isEmpty();
    FilterPass m_pass;
    FieldContext m_context;
    const std::vector<SortKey> *m_taskKeys;
    const std::vector<SortKey> *m_targetKeys;
    qint64 m_group = 0; // the rows that are being added stand in it
    ArrangedRows m_result;
};

} // namespace

RecordRef groupFold(const RecordRef &head, qint64 group)
{
    return head.isNull() ? RecordRef {RecordKind::PlanInfo, group} : head;
}

QString groupTitle(const Plan &plan, qint64 group)
{
    if (const Department *department = plan.departments().find(DepartmentId {group}))
        return department->name;
    if (group == noDepartment)
        return tr("No lead department");
    if (group <= firstState)
        return stateName(static_cast<TaskState>(firstState - group));
    if (group <= firstClass)
        return progress::className(static_cast<progress::StatusClass>(firstClass - group));
    const auto light = static_cast<progress::Light>(firstLight - group);
    return light == progress::Light::None ? tr("No light") : tr("%1 light").arg(progress::lightName(light));
}

void PlanRowSource::forget(const Changes &changes)
{
    m_standings.forget(changes);
    m_keys.forget();
    if (PlanOutline::isTouchedBy(changes))
        m_outline.reset();
}

const PlanOutline &PlanRowSource::outline()
{
    if (!m_outline)
        m_outline = std::make_unique<PlanOutline>(m_plan);
    return *m_outline;
}

ArrangedRows PlanRowSource::arrange(const RowOptions &options, const Filter &filter, QDate asOf)
{
    if (m_standings.asOf() != asOf) {
        m_standings.setAsOf(asOf);
        m_keys.forget();
    }
    return Arranger(m_plan, outline(), m_standings, m_keys, options, filter).arrange();
}

std::vector<PlanRow> planRows(const Plan &plan, const RowOptions &options, const Filter &filter, QDate asOf)
{
    return PlanRowSource(plan).arrange(options, filter, asOf).rows;
}

} // namespace xushi
