#include "core/exchange/codepoints.h"

#include <algorithm>

namespace xushi::exchange
{

CodePoints::CodePoints(QStringView text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_pairs.push_back(static_cast<int>(i++));
    }
}

int CodePoints::fromUtf16(int units) const
{
    // Every pair that has begun before this place counts one unit too many.
    const auto begun = std::lower_bound(m_pairs.begin(), m_pairs.end(), units) - m_pairs.begin();
    return units - static_cast<int>(begun);
}

int CodePoints::toUtf16(int codePoints) const
{
    // The pair with index n begins at code point m_pairs[n] - n, which grows with n.
    size_t low = 0;
    size_t high = m_pairs.size();
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (m_pairs[middle] - static_cast<int>(middle) < codePoints)
            low = middle + 1;
        else
            high = middle;
    }
    return codePoints + static_cast<int>(low);
}

} // namespace xushi::exchange
