#pragma once

#include <vector>

#include "core/plan/plan.h"

namespace xushi
{

enum class DayKind { Working, Weekend, Holiday };

// Saturday and Sunday are off, unless the plan's calendar says that the day is worked (调休); a day that the
// calendar takes off is a holiday whatever the day of the week.
[[nodiscard]] DayKind dayKind(const Plan &plan, QDate day);

// Days off that follow each other and are of one kind.
struct OffRun {
    QDate first;
    QDate last;
    DayKind kind = DayKind::Weekend;
    bool operator==(const OffRun &) const = default;
};
// The runs within the days from first to last, in order.
[[nodiscard]] std::vector<OffRun> offRuns(const Plan &plan, QDate first, QDate last);

} // namespace xushi
