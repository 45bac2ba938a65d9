#pragma once

#include <vector>

#include "core/base/daterange.h"
#include "core/plan/plan.h"

// Verbs on tasks (任务) and the checklist items (清单事项) below them. Each is one step.
namespace xushi::edits
{

// Where a new or moved task goes: under a chapter or a task, right behind a sibling or at the end.
struct TaskPlace {
    std::optional<SectionId> section;
    std::optional<TaskId> parent;
    std::optional<TaskId> after;
};

// A task with the plan's span. Returns its id.
[[nodiscard]] Result<TaskId> addTask(Plan &plan, const TaskPlace &place, const QString &title);
// With items, targets, measurements and everything else that hangs on them, and further targets of other
// tasks, all as one step.
[[nodiscard]] Result<void> removeTasks(
    Plan &plan, const std::vector<TaskId> &ids, const std::vector<TargetId> &targets = {});
// Invalid when the task would come under itself.
[[nodiscard]] Result<void> moveTask(Plan &plan, TaskId id, const TaskPlace &place);

[[nodiscard]] Result<void> setTaskNumber(Plan &plan, TaskId id, const QString &number);
[[nodiscard]] Result<void> setTaskTitle(Plan &plan, TaskId id, const QString &title);
[[nodiscard]] Result<void> setTaskBody(Plan &plan, TaskId id, const QString &body);
[[nodiscard]] Result<void> setTaskNote(Plan &plan, TaskId id, const QString &note);
[[nodiscard]] Result<void> setTaskState(Plan &plan, TaskId id, TaskState state);
// 纳入调度 or not.
[[nodiscard]] Result<void> setTaskTracked(Plan &plan, TaskId id, bool tracked);
// An invalid day clears the field; a start behind the end is refused.
[[nodiscard]] Result<void> setTaskStart(Plan &plan, TaskId id, QDate day);
[[nodiscard]] Result<void> setTaskEnd(Plan &plan, TaskId id, QDate day);

enum class PersonPart { Responsible, Contact };
// By name: a person of that name is taken, else made. An empty name clears the field.
[[nodiscard]] Result<void> setTaskPerson(Plan &plan, TaskId id, PersonPart part, const QString &name);

} // namespace xushi::edits
