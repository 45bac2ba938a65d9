#pragma once

#include <vector>

#include "core/notice/noticedraft.h"
#include "core/notice/readingtext.h"

namespace xushi::notice
{

// One name of a list, as it is split.
struct PartyName {
    Range name;
    Range writtenAs; // the unsplit form where a shared word was split (各镇、街道); else empty
};

struct PartyList {
    std::vector<PartyName> names;
    bool open = false; // closed by 等, 等部门
};

// Splits 甲局、乙局和丙局等部门 into its names. Where a list is longer than 400 names the rest is left out.
[[nodiscard]] PartyList splitParties(const ReadingText &text, Range list);

} // namespace xushi::notice
