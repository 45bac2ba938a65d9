#pragma once

#include <unordered_map>

#include "core/base/daterange.h"
#include "core/plan/plan.h"

namespace xushi
{

// What a plan covers in time.
struct PlanSpans {
    // The plan's span and everything dated in it, in whole months. At most 60 years around the plan's start:
    // a mistyped year shall not make the rest invisible.
    DateSpan extent = DateSpan::ofYear(2000);
    // From the first start to the last end of a chapter's tasks, chapters below it included.
    std::unordered_map<qint64, DateSpan> sections;
    // From the first start to the last end of what is below a task with items.
    std::unordered_map<qint64, DateSpan> tasks;
    int undated = 0; // tasks and items without start and end
    bool operator==(const PlanSpans &) const = default;
};

// One linear pass over the tasks. `today` stands in where nothing has a date.
[[nodiscard]] PlanSpans planSpans(const Plan &plan, QDate today);

} // namespace xushi
