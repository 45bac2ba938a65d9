#pragma once

#include "core/report/kinds/standing.h"

namespace xushi::report
{

// 新增市级创新平台3家: a target with its reading, by the kind of figure. Without a reading empty.
[[nodiscard]] QString readingWords(const TargetStanding &standing);
// 快于时间进度10.0个百分点, 低于目标11.1个百分点, 与时间进度持平, 已完成年度目标. Empty where nothing can be
// computed.
[[nodiscard]] QString differenceWords(const TargetStanding &standing);
// Both, with the completion between them: 新增市级创新平台3家，完成年度目标的60.0%，快于时间进度10.0个百分点.
// No figure stands in it but the reading and what follows from it; a reading of an earlier day says so.
[[nodiscard]] QString targetClause(const Standing &standing, const TargetStanding &target);

} // namespace xushi::report
