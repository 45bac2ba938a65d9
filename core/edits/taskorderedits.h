#pragma once

#include <vector>

#include <QStringList>

#include "core/plan/plan.h"

// Verbs on the order of chapters, tasks and targets and on their place in the tree. Each is one step; what
// stands below a record goes along with it. Of records that stand below each other only the upper one counts.
// An edit that leaves everything where it was leaves no step.
namespace xushi::edits
{

// Before one of the children of a task or chapter, or at their end; without an owner at the top of the plan.
struct TaskSpot {
    std::optional<SectionId> section;
    std::optional<TaskId> parent; // goes before `section`
    std::optional<TaskId> before;
};
struct SectionSpot {
    std::optional<SectionId> parent;
    std::optional<SectionId> before;
};
struct TargetSpot {
    TaskId task;
    std::optional<TargetId> before;
};
enum class Shift { Up, Down };

// A new task there, with the plan's span. Returns its id.
[[nodiscard]] Result<TaskId> insertTask(Plan &plan, const TaskSpot &spot, const QString &title);
[[nodiscard]] Result<std::vector<TaskId>> insertTasks(
    Plan &plan, const TaskSpot &spot, const QStringList &titles);
// In the order given. Invalid when one would come below itself.
[[nodiscard]] Result<void> moveTasks(Plan &plan, const std::vector<TaskId> &tasks, const TaskSpot &spot);
// One place on among the siblings; those at the edge stay, those beside them close up.
[[nodiscard]] Result<void> shiftTasks(Plan &plan, const std::vector<TaskId> &tasks, Shift shift);
// Below the sibling above, as its last items. The first sibling stays.
[[nodiscard]] Result<void> indentTasks(Plan &plan, const std::vector<TaskId> &tasks);
// Right behind the task they were items of. Top tasks stay.
[[nodiscard]] Result<void> outdentTasks(Plan &plan, const std::vector<TaskId> &tasks);
// Each right behind its original: with items, targets, departments and milestones, without what was reported
// and reached. Returns the copies in the order of their originals.
[[nodiscard]] Result<std::vector<TaskId>> duplicateTasks(Plan &plan, const std::vector<TaskId> &tasks);

[[nodiscard]] Result<void> moveSections(
    Plan &plan, const std::vector<SectionId> &sections, const SectionSpot &spot);
[[nodiscard]] Result<void> shiftSections(Plan &plan, const std::vector<SectionId> &sections, Shift shift);

[[nodiscard]] Result<void> moveTargets(
    Plan &plan, const std::vector<TargetId> &targets, const TargetSpot &spot);
[[nodiscard]] Result<void> shiftTargets(Plan &plan, const std::vector<TargetId> &targets, Shift shift);

} // namespace xushi::edits
