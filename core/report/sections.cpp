#include "core/report/sections.h"

namespace xushi::report
{
namespace
{

bool isWideTable(const Block &block)
{
    const auto *table = std::get_if<Table>(&block);
    return table && table->wide;
}

} // namespace

std::vector<Section> sectionsOf(const Document &document)
{
    const auto &blocks = document.blocks;
    std::vector<bool> turned(blocks.size());
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (!isWideTable(blocks[i]))
            continue;
        size_t first = i;
        if (first > 0 && std::holds_alternative<Title>(blocks[first - 1]))
            --first;
        if (first > 0 && std::holds_alternative<AttachmentStart>(blocks[first - 1]))
            --first;
        for (size_t j = first; j <= i; ++j)
            turned[j] = true;
    }
    std::vector<Section> sections;
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (sections.empty() || sections.back().turned != turned[i])
            sections.push_back({i, i, turned[i]});
        sections.back().end = i + 1;
    }
    if (sections.empty())
        sections.push_back({});
    return sections;
}

} // namespace xushi::report
