#pragma once

#include <vector>

#include "core/plan/plan.h"

// Verbs on departments and on their part in tasks. Each is one step.
namespace xushi::edits
{

// A department at the end of the official order. A name or alias that is taken is refused.
[[nodiscard]] Result<DepartmentId> addDepartment(Plan &plan, const QString &name);
[[nodiscard]] Result<void> setDepartmentName(Plan &plan, DepartmentId id, const QString &name);
[[nodiscard]] Result<void> setDepartmentCategory(Plan &plan, DepartmentId id, DepartmentCategory category);
[[nodiscard]] Result<void> setDepartmentNote(Plan &plan, DepartmentId id, const QString &note);
[[nodiscard]] Result<void> addDepartmentAlias(Plan &plan, DepartmentId id, const QString &name);
[[nodiscard]] Result<void> removeDepartmentAlias(Plan &plan, DepartmentAliasId id);
// Refused while tasks, persons or progress entries name it.
[[nodiscard]] Result<void> removeDepartment(Plan &plan, DepartmentId id);

// Its place in the official order (机构排序): right before another department, or with none at the end.
[[nodiscard]] Result<void> moveDepartment(Plan &plan, DepartmentId id, std::optional<DepartmentId> before);

// The department's part in a task: given, changed, or with no role taken away. A new lead stands behind
// the leads there are.
[[nodiscard]] Result<void> setRole(
    Plan &plan, TaskId task, DepartmentId department, std::optional<Role> role);
struct RoleWish {
    TaskId task;
    DepartmentId department;
    std::optional<Role> role; // none: no part
    bool operator==(const RoleWish &) const = default;
};
// The same for many tasks and departments as one step; of two wishes for one part the later counts.
// Where a department stands twice in a task, one part stays.
[[nodiscard]] Result<void> setRoles(Plan &plan, const std::vector<RoleWish> &wishes);
// All departments of one role at once, in this order, by name or alias; unknown names become departments.
[[nodiscard]] Result<void> setDepartmentsOfRole(Plan &plan, TaskId task, Role role, const QStringList &names);

// The department with this name or alias, if any.
[[nodiscard]] std::optional<DepartmentId> findDepartment(const Plan &plan, const QString &name);
// Category by the usual endings of names (局, 委, 镇, 集团 …); Other when they tell nothing.
[[nodiscard]] DepartmentCategory guessCategory(const QString &name);

} // namespace xushi::edits
