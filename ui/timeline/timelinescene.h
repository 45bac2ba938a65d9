#pragma once

#include "core/plan/plan.h"
#include "ui/timeline/planspans.h"
#include "ui/timeline/timescale.h"

namespace xushi
{

// What one drawing of the timeline needs to know. Made anew for each.
struct TimelineScene {
    const Plan &plan;
    const PlanSpans &spans;
    TimeScale scale;
    QDate asOf;
    QDate today;

    // Upright lines: the end of the as-of day, the middle of today.
    [[nodiscard]] double asOfLine() const { return scale.right(asOf); }
    [[nodiscard]] double todayLine() const { return scale.middle(today); }
};

} // namespace xushi
