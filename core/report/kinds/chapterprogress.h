#pragma once

#include "core/report/document.h"
#include "core/report/kinds/standing.h"

namespace xushi::report
{

// 二、主要进展: for each chapter what went well, best first: targets with something reached that are not
// behind by ten points or more, then what departments report on tasks without figures. The chapters take
// turns until the characters are used up, so that none is left out for a longer one.
[[nodiscard]] std::vector<Block> chapterProgress(const Standing &standing, int characters);

} // namespace xushi::report
