#pragma once

#include <vector>

#include "core/plan/plan.h"

namespace xushi
{

// The plan's outline as one vector, in the plan's order: chapters, their tasks, below these first the
// targets, then the items. Filtering, sorting and grouping run over it without a look-up for every record. It
// says where records stand, never what they say; what changed elsewhere does not make it wrong.
class PlanOutline
{
public:
    struct Node {
        qint64 id = 0;
        RecordKind kind = RecordKind::Task;
        quint32 slot = 0; // place in the plan's table when the outline was made
        quint32 end = 0; // behind the last node below this one
    };

    explicit PlanOutline(const Plan &plan);

    [[nodiscard]] const std::vector<Node> &nodes() const { return m_nodes; }
    [[nodiscard]] const Node &node(quint32 place) const { return m_nodes[place]; }
    // Behind the top tasks that stand before the first chapter.
    [[nodiscard]] quint32 firstSection() const { return m_firstSection; }
    // Null where the record is gone.
    [[nodiscard]] const Task *task(const Node &node) const { return find<Task>(node); }
    [[nodiscard]] const Target *target(const Node &node) const { return find<Target>(node); }
    // Targets of a task, which stand right behind it.
    [[nodiscard]] quint32 targetCount(quint32 place) const;

    // Whether these changes move, add or take away something that stands in an outline.
    [[nodiscard]] static bool isTouchedBy(const Changes &changes);

private:
    template <class R>
    [[nodiscard]] const R *find(const Node &node) const
    {
        const auto &table = m_plan.table<R>();
        if (node.slot < static_cast<quint32>(table.size())) {
            const R &record = *(table.begin() + node.slot);
            if (record.id.value == node.id)
                return &record;
        }
        return table.find(Id<R> {node.id});
    }
    template <class R>
    quint32 add(Id<R> id);
    void addTask(TaskId id);
    void addSection(SectionId id);

    const Plan &m_plan;
    std::vector<Node> m_nodes;
    quint32 m_firstSection = 0;
};

} // namespace xushi
