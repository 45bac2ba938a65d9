#pragma once

#include <vector>

#include "core/notice/targetphrase.h"

namespace xushi::notice
{

// The items of one comma clause, one for each figure that can be a target, in order. Consecutive figures of
// a 分别 list stand together in one group.
struct ItemGroup {
    std::vector<TargetItem> items; // one, or several of a 分别 list that share `before`
    Range whole;
};
[[nodiscard]] std::vector<ItemGroup> clauseItems(const ReadingText &text, Range clause);

} // namespace xushi::notice
