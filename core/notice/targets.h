#pragma once

#include <vector>

#include "core/notice/noticedraft.h"
#include "core/notice/readingtext.h"

namespace xushi::notice
{

// The targets of a body: figures with a unit and a counted thing or an indicator that the authority commits
// to. Names, ordinals, thresholds, dates and descriptions are left out; a figure whose nature the words do
// not settle comes with a doubt. planYear dates phrases that name no year (0: unknown).
[[nodiscard]] std::vector<TargetDraft> readTargets(const ReadingText &text, Range body, int planYear);

} // namespace xushi::notice
