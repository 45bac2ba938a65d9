#pragma once

#include "core/plan/plan.h"

// Verbs on targets (指标) and their measurements. Each is one step.
namespace xushi::edits
{

[[nodiscard]] Result<TargetId> addTarget(Plan &plan, TaskId task, const QString &name);
[[nodiscard]] Result<void> removeTarget(Plan &plan, TargetId id);

[[nodiscard]] Result<void> setTargetName(Plan &plan, TargetId id, const QString &name);
[[nodiscard]] Result<void> setTargetValue(Plan &plan, TargetId id, std::optional<Decimal> value);
// The upper end of a range; none: no range.
[[nodiscard]] Result<void> setTargetUpperValue(Plan &plan, TargetId id, std::optional<Decimal> value);
// What a value is compared with: 全市平均水平.
[[nodiscard]] Result<void> setTargetRelativeTo(Plan &plan, TargetId id, const QString &text);
// The department that certifies the figures (认定单位), by one of its names; empty: none. Invalid for an
// unknown name.
[[nodiscard]] Result<void> setTargetCertifier(Plan &plan, TargetId id, const QString &department);
[[nodiscard]] Result<void> setTargetBaseValue(Plan &plan, TargetId id, std::optional<Decimal> value);
[[nodiscard]] Result<void> setTargetUnit(Plan &plan, TargetId id, const QString &unit);
[[nodiscard]] Result<void> setTargetComparator(Plan &plan, TargetId id, Comparator comparator);
[[nodiscard]] Result<void> setTargetChange(Plan &plan, TargetId id, Change change);
[[nodiscard]] Result<void> setTargetDirection(Plan &plan, TargetId id, Direction direction);
[[nodiscard]] Result<void> setTargetFirmness(Plan &plan, TargetId id, Firmness firmness);
[[nodiscard]] Result<void> setTargetDefinition(Plan &plan, TargetId id, const QString &definition);
[[nodiscard]] Result<void> setTargetDue(Plan &plan, TargetId id, QDate day);
// A person has looked: the doubtful target counts from now on, as `change` says.
[[nodiscard]] Result<void> acceptTarget(Plan &plan, TargetId id, Change change);

struct Reading {
    QDate asOf; // cut-off of the figure
    Decimal value;
    Certainty certainty = Certainty::Preliminary;
    QString source;
    QString note;
};
// A reading for its cut-off; one already there for the same day is replaced (history keeps the old one).
[[nodiscard]] Result<MeasurementId> recordMeasurement(Plan &plan, TargetId target, const Reading &reading);
[[nodiscard]] Result<void> removeMeasurement(Plan &plan, MeasurementId id);

} // namespace xushi::edits
