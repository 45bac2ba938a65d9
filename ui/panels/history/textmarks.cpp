#include "ui/panels/history/textmarks.h"

#include <algorithm>

namespace xushi
{

namespace
{

constexpr qsizetype mostCells = 4'000'000; // of the table; beyond it the middle differs as a whole
constexpr qsizetype shortestIsland = 2; // characters left between two differences

// Never between the halves of one character.
bool isBoundary(const QString &text, qsizetype at)
{
    return at <= 0 || at >= text.size() || !text[at].isLowSurrogate();
}

struct Middle {
    qsizetype start = 0;
    qsizetype beforeEnd = 0;
    qsizetype afterEnd = 0;
};

Middle middleOf(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    Middle middle;
    while (middle.start < shorter && before[middle.start] == after[middle.start])
        ++middle.start;
    while (!isBoundary(before, middle.start) || !isBoundary(after, middle.start))
        --middle.start;
    qsizetype tail = 0;
    while (
        tail < shorter - middle.start && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    while (!isBoundary(before, before.size() - tail) || !isBoundary(after, after.size() - tail))
        --tail;
    middle.beforeEnd = before.size() - tail;
    middle.afterEnd = after.size() - tail;
    return middle;
}

void add(std::vector<TextPart> &parts, qsizetype start, qsizetype end)
{
    if (start < end)
        parts.push_back({start, end - start});
}

} // namespace

TextDifference differenceOf(const QString &before, const QString &after)
{
    TextDifference difference;
    const Middle middle = middleOf(before, after);
    const qsizetype rows = middle.beforeEnd - middle.start;
    const qsizetype columns = middle.afterEnd - middle.start;
    if (rows == 0 || columns == 0 || rows * columns > mostCells) {
        add(difference.gone, middle.start, middle.beforeEnd);
        add(difference.come, middle.start, middle.afterEnd);
        return difference;
    }
    // Longest common subsequence, from the ends.
    std::vector<int> common(static_cast<size_t>((rows + 1) * (columns + 1)));
    const auto at = [&](qsizetype i, qsizetype j) -> int & {
        return common[static_cast<size_t>(i * (columns + 1) + j)];
    };
    const auto same = [&](qsizetype i, qsizetype j) {
        const QChar c = before[middle.start + i];
        return c == after[middle.start + j] && !c.isSurrogate();
    };
    for (qsizetype i = rows - 1; i >= 0; --i) {
        for (qsizetype j = columns - 1; j >= 0; --j)
            at(i, j) = same(i, j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    qsizetype i = 0;
    qsizetype j = 0;
    qsizetype goneFrom = 0;
    qsizetype comeFrom = 0;
    const auto close = [&](qsizetype goneTo, qsizetype comeTo) {
        add(difference.gone, middle.start + goneFrom, middle.start + goneTo);
        add(difference.come, middle.start + comeFrom, middle.start + comeTo);
    };
    while (i < rows && j < columns) {
        if (!same(i, j)) {
            if (at(i + 1, j) >= at(i, j + 1))
                ++i;
            else
                ++j;
            continue;
        }
        qsizetype length = 0;
        while (i + length < rows && j + length < columns && same(i + length, j + length))
            ++length;
        // A single character in common amid changes only makes them harder to read.
        const bool amid = (i > goneFrom || j > comeFrom);
        if (length >= shortestIsland || !amid) {
            close(i, j);
            goneFrom = i + length;
            comeFrom = j + length;
        }
        i += length;
        j += length;
    }
    close(rows, columns);
    return difference;
}

} // namespace xushi
