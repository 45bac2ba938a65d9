#pragma once

#include <vector>

#include "core/edits/targetedits.h"
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

// The newest reading before the day, which a new one is compared with.
[[nodiscard]] const Measurement *readingBefore(const Plan &plan, TargetId target, QDate day);
// Whether a figure is more than 20 times the one before or less than a twentieth of it: most likely a
// mistyped one. Not of zero or differing signs.
[[nodiscard]] bool isLeap(const Decimal &before, const Decimal &value);
// The sentence to ask with: 这次数据是上次的112倍（7 → 784家），请核对。
[[nodiscard]] QString leapQuestion(const Decimal &before, const Decimal &value, const QString &unit);

// A reading for the day that keeps source, note and certainty of one already there.
[[nodiscard]] edits::Reading readingFor(const Plan &plan, TargetId target, QDate day, const Decimal &value);

} // namespace xushi
