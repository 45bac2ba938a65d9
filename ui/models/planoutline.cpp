#include "ui/models/planoutline.h"

#include <algorithm>

#include "ui/models/columnbits.h"

namespace xushi
{

namespace
{

quint64 placeBits(RecordKind kind)
{
    static const quint64 ofSection = columnBits<Section>({"parent_id", "rank"});
    static const quint64 ofTask = columnBits<Task>({"section_id", "parent_id", "rank"});
    static const quint64 ofTarget = columnBits<Target>({"section_id", "task_id", "rank"});
    return kind == RecordKind::Section ? ofSection
        : kind == RecordKind::Task     ? ofTask
        : kind == RecordKind::Target   ? ofTarget
                                       : 0;
}

} // namespace

PlanOutline::PlanOutline(const Plan &plan)
    : m_plan(plan)
{
    m_nodes.reserve(
        static_cast<size_t>(plan.sections().size() + plan.tasks().size() + plan.targets().size()));
    for (const TaskId id : plan.tasks().top())
        addTask(id);
    m_firstSection = static_cast<quint32>(m_nodes.size());
    for (const SectionId id : plan.sections().top())
        addSection(id);
}

template <class R>
quint32 PlanOutline::add(Id<R> id)
{
    const auto &table = m_plan.table<R>();
    const auto slot = static_cast<quint32>(table.find(id) - &*table.begin());
    const auto place = static_cast<quint32>(m_nodes.size());
    m_nodes.push_back({id.value, R::kind, slot, place + 1});
    return place;
}

void PlanOutline::addTask(TaskId id)
{
    const quint32 place = add(id);
    for (const TargetId target : m_plan.targets().of(id))
        add(target);
    for (const TaskId item : m_plan.tasks().of(id))
        addTask(item);
    m_nodes[place].end = static_cast<quint32>(m_nodes.size());
}

void PlanOutline::addSection(SectionId id)
{
    const quint32 place = add(id);
    for (const TaskId task : m_plan.tasks().of(id))
        addTask(task);
    for (const SectionId child : m_plan.sections().of(id))
        addSection(child);
    m_nodes[place].end = static_cast<quint32>(m_nodes.size());
}

quint32 PlanOutline::targetCount(quint32 place) const
{
    quint32 count = 0;
    while (place + 1 + count < m_nodes[place].end && m_nodes[place + 1 + count].kind == RecordKind::Target)
        ++count;
    return count;
}

bool PlanOutline::isTouchedBy(const Changes &changes)
{
    return std::any_of(changes.rows().begin(), changes.rows().end(), [](const Changes::Row &row) {
        const quint64 bits = placeBits(row.record.kind);
        return bits != 0 && (row.operation != Changes::Operation::Update || (row.fields & bits) != 0);
    });
}

} // namespace xushi
