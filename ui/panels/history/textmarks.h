#pragma once

#include <vector>

#include <QString>

namespace xushi
{

// A part of a text, in UTF-16 units.
struct TextPart {
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const TextPart &) const = default;
};

// Where two texts differ: the parts of the old one that went and those of the new one that came. Taken out,
// both leave the same text. Whole characters; texts that have little in common differ as a whole.
struct TextDifference {
    std::vector<TextPart> gone;
    std::vector<TextPart> come;
};
[[nodiscard]] TextDifference differenceOf(const QString &before, const QString &after);

} // namespace xushi
