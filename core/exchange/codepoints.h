#pragma once

#include <vector>

#include <QStringView>

namespace xushi::exchange
{

// Offsets in one text, counted in UTF-16 units (inside the program) and in Unicode code points (in JSON).
// Both counts agree where the text has no surrogate pair before the place. An offset inside a pair has no
// counterpart and is taken for the character's beginning; behind the end both counts go on together.
class CodePoints
{
public:
    explicit CodePoints(QStringView text);

    [[nodiscard]] int fromUtf16(int units) const;
    [[nodiscard]] int toUtf16(int codePoints) const;

private:
    std::vector<int> m_pairs; // offsets of the high surrogates, in UTF-16 units
};

} // namespace xushi::exchange
