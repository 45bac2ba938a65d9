#pragma once

#include "ui/presenter/panel.h"

namespace xushi
{

// What the bar of a chapter, task or item says in words, one line each: heading, span, completion against
// expected progress, and why its light is what it is. Empty for a record that is gone.
[[nodiscard]] QString rowTip(const Workbench &workbench, const RecordRef &record);
// Title, due day and done day of a milestone.
[[nodiscard]] QString milestoneTip(const Workbench &workbench, MilestoneId id);

} // namespace xushi
