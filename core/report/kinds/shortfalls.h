#pragma once

#include "core/report/document.h"
#include "core/report/kinds/standing.h"

namespace xushi::report
{

enum class WorstTable { Shown, LeftOut };

// 三、存在问题: targets behind by department with difference and what the department reports, tasks without
// figures that are overdue or blocked, and, where wanted, a table of the worst.
[[nodiscard]] std::vector<Block> shortfalls(const Standing &standing, WorstTable table = WorstTable::Shown);

// 四、下步打算: what departments announce for the tasks that are furthest behind.
[[nodiscard]] std::vector<Block> nextSteps(const Standing &standing);

} // namespace xushi::report
