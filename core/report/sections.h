#pragma once

#include <vector>

#include "core/report/document.h"

namespace xushi::report
{

// Blocks [first, end) of a document that stand on pages of one direction.
struct Section {
    size_t first = 0;
    size_t end = 0;
    bool turned = false;
    bool operator==(const Section &) const = default;
};

// Cuts a document where the page turns: a wide table stands on turned pages of its own, with the title and
// the attachment label right before it. Sections follow on each other without gaps; an empty document is
// one upright section.
[[nodiscard]] std::vector<Section> sectionsOf(const Document &document);

} // namespace xushi::report
