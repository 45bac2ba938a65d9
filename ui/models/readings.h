#pragma once

#include "core/edits/targetedits.h"

namespace xushi
{

// What must be known before a figure is recorded, wherever it is typed.

// The newest reading before the day, which a new one is compared with.
[[nodiscard]] const Measurement *readingBefore(const Plan &plan, TargetId target, QDate day);
// Whether a figure is more than 20 times the one before or less than a twentieth of it: most likely a
// mistyped one. Not of zero or differing signs.
[[nodiscard]] bool isLeap(const Decimal &before, const Decimal &value);
// The sentence to ask with: 这次数据是上次的112倍（7 → 784家），请核对。
[[nodiscard]] QString leapQuestion(const Decimal &before, const Decimal &value, const QString &unit);

// A reading for the day that keeps source and note of one already there, unless that was invented. It counts
// as preliminary until somebody certifies it.
[[nodiscard]] edits::Reading readingFor(const Plan &plan, TargetId target, QDate day, const Decimal &value);

} // namespace xushi
