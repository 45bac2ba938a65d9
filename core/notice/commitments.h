#pragma once

#include <vector>

#include "core/notice/noticedraft.h"
#include "core/notice/readingtext.h"

namespace xushi::notice
{

// Promises without a figure, one for each comma clause that holds one: 清零, 全覆盖, 高于全市平均水平,
// 走在前列.
[[nodiscard]] std::vector<CommitmentDraft> readCommitments(const ReadingText &text, Range body);

} // namespace xushi::notice
