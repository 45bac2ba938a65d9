#pragma once

#include <vector>

#include "core/notice/outline.h"
#include "core/notice/responsibilities.h"

namespace xushi::notice
{

// What a node of the outline turned out to be, with the parts of its text.
enum class NodeKind { Section, General, Task };
struct NodeReading {
    NodeKind kind = NodeKind::Section;
    Range title;
    Range body; // empty if none
    std::vector<ResponsibilityBracket> brackets; // inside or behind the body
    std::optional<ResponsibilityReading> lines; // 牵头单位: … on lines of their own
    std::optional<ResponsibilityReading> prose; // said by the first sentence of the body
    [[nodiscard]] bool hasParties() const;
};

// One reading for each node of the outline.
[[nodiscard]] std::vector<NodeReading> readStructure(
    const ReadingText &text, const Outline &outline, const ResponsibilityCustom &custom);

} // namespace xushi::notice
