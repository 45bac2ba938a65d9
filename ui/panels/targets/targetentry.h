#pragma once

#include "core/plan/plan.h"

namespace xushi
{

// A reading as it was typed for a day. Without a value: the reading of that day is to go.
struct TargetEntry {
    TargetId target;
    QDate asOf;
    std::optional<Decimal> value;
};

// Reads what was typed; the error says at which character it stops being a figure.
[[nodiscard]] Result<TargetEntry> readEntry(TargetId target, QDate asOf, const QString &typed);

// A sentence that asks to look again where the figure is over 20 times the one before or under a 20th of it;
// empty where nothing is odd.
[[nodiscard]] QString oddityOf(const Plan &plan, const TargetEntry &entry);

// Records the reading for its day, or takes that day's away. Source and note of a reading that is typed over
// are kept unless it was invented.
[[nodiscard]] Result<void> recordEntry(Plan &plan, const TargetEntry &entry);

// The reading was of another day; as one step. Refused where that day has a reading already, or is none.
[[nodiscard]] Result<void> moveReading(Plan &plan, MeasurementId id, QDate day);

} // namespace xushi
