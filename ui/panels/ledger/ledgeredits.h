#pragma once

#include <vector>

#include "core/plan/plan.h"

namespace xushi
{

// What the gestures of the ledger ask of the plan, as edits.

// The record that a new one comes behind: section, task or target; null: at the end.
[[nodiscard]] Result<TaskId> addTaskBehind(Plan &plan, const RecordRef &current);
[[nodiscard]] Result<SectionId> addSectionBehind(Plan &plan, const RecordRef &current);
// Below the task that is current or holds what is; Invalid where there is none.
[[nodiscard]] Result<TargetId> addTargetTo(Plan &plan, const RecordRef &current);
// Tasks and targets; a target goes with its task. Chapters among them are left alone.
[[nodiscard]] Result<void> removeRecords(Plan &plan, const std::vector<RecordRef> &records);

} // namespace xushi
