#pragma once

#include "core/plan/plan.h"

namespace xushi
{

// The sample: the county's public notice with invented progress, as two steps on an empty plan.
[[nodiscard]] Result<void> fillSample(Plan &plan);

} // namespace xushi
