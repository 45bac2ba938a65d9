#pragma once

#include "app/commandline.h"

// The commands, one file each.
namespace xushi::cli
{

[[nodiscard]] Command importCommand(); // xushi import NOTICE|PLAN.json -o PLAN.xushi
[[nodiscard]] Command exportCommand(); // xushi export PLAN --format json|xlsx|csv -o FILE
[[nodiscard]] Command reportCommand(); // xushi report PLAN --kind K --as-of DAY -o FILE
[[nodiscard]] Command renderCommand(); // xushi render PLAN --panel P --size WxH -o FILE.png
[[nodiscard]] Command checkCommand(); // xushi check PLAN
[[nodiscard]] Command sampleCommand(); // xushi sample -o PLAN.xushi

} // namespace xushi::cli
