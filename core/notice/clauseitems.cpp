#include "core/notice/clauseitems.h"

#include <algorithm>

namespace xushi::notice
{

namespace
{

using grammar::UnitKind;

std::vector<Figure> figuresOf(const ReadingText &text, Range clause)
{
    std::vector<Figure> figures;
    for (int i = clause.from; i < clause.to;) {
        if (!mayBeginFigure(text, i, clause.from)) {
            i = text.next(i);
            continue;
        }
        FigureScan scan = scanFigure(text, i, clause);
        if (scan.figure)
            figures.push_back(std::move(*scan.figure));
        i = std::max(scan.end, i + 1);
    }
    return figures;
}

int joinLength(const ReadingText &text, int place, int to)
{
    for (const QStringView word : {QStringView(u"以及"), QStringView(u"、"), QStringView(u"和"),
             QStringView(u"及"), QStringView(u"与"), QStringView(u"或"), QStringView(u"并")})
        if (text.folded({place, to}).startsWith(word))
            return int(word.size());
    return 0;
}

bool isCounted(const Figure &figure)
{
    return figure.kind == UnitKind::Counter;
}

// Where the words between two figures are cut: the item before ends at .first, the next begins at .second.
// Nothing where both figures belong to one phrase (引进10亿元以上项目5个).
std::optional<std::pair<int, int>> cutBetween(const ReadingText &text, int from, int to)
{
    if (const int length = from < to ? joinLength(text, from, to) : 0)
        return std::pair {from, from + length};
    std::optional<std::pair<int, int>> lastComma, beforeVerb, adjacent;
    for (int i = from; i < to; i = text.next(i)) {
        const int length = joinLength(text, i, to);
        if (length == 0)
            continue;
        const int next = i + length;
        if (!beforeVerb && next < to && outcomeVerbAt(text, {next, to}))
            beforeVerb = std::pair {i, next};
        if (next == to)
            adjacent = std::pair {i, next};
        if (text.at(i) == u'、')
            lastComma = std::pair {i, next};
    }
    if (beforeVerb)
        return beforeVerb;
    return adjacent ? adjacent : lastComma;
}

// The figure is a threshold, a description or a base, not an item of its own, because another figure follows
// in the same phrase.
bool isSubordinate(const ReadingText &text, const Figure &figure, Range between)
{
    if (!isCounted(figure))
        return true; // 10亿元以上项目, 总长度2900米的
    const QStringView words = text.folded(between);
    return words.startsWith(u'的') || figure.suffix != nullptr;
}

// 总长度2900米的甲路、乙路等5条: a measure that describes what the next figure counts.
bool describesNext(const ReadingText &text, const Figure &figure, Range between)
{
    return !isCounted(figure) && !figure.suffix && text.folded(between).startsWith(u'的');
}

std::optional<int> verbWithin(const ReadingText &text, Range range)
{
    for (int i = range.from + 1; i < range.to; i = text.next(i))
        if (outcomeVerbAt(text, {i, range.to}))
            return i;
    return std::nullopt;
}

bool isShareList(const ReadingText &text, int itemFrom, const Figure &figure)
{
    constexpr int longest = 300;
    const int from = std::max(itemFrom, figure.place.from - longest);
    return text.folded({from, figure.place.from}).contains(u"分别");
}

// The figures that follow in a 分别 list: 180亿元、130亿元和20亿元.
std::size_t shareListEnd(const ReadingText &text, const std::vector<Figure> &figures, std::size_t first)
{
    constexpr std::size_t longest = 40;
    std::size_t last = first;
    while (last + 1 < figures.size() && last + 1 - first < longest) {
        const Range between {figures[last].end, figures[last + 1].place.from};
        const int length = between.isEmpty() ? 0 : joinLength(text, between.from, between.to);
        if (!between.isEmpty() && length != between.size())
            break;
        ++last;
    }
    return last;
}

} // namespace

std::vector<ItemGroup> clauseItems(const ReadingText &text, Range clause)
{
    std::vector<ItemGroup> groups;
    const std::vector<Figure> figures = figuresOf(text, clause);
    int itemFrom = clause.from;
    bool listed = false;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const Figure &figure = figures[i];
        const Range before {itemFrom, figure.place.from};
        const std::size_t last = isShareList(text, itemFrom, figure) ? shareListEnd(text, figures, i) : i;
        const bool isLast = last + 1 == figures.size();
        const int limit = isLast ? clause.to : figures[last + 1].place.from;
        Range after {figures[last].end, limit};
        int nextFrom = limit;
        bool nextListed = false;
        if (!isLast && describesNext(text, figure, after))
            continue;
        if (!isLast) {
            if (const auto cut = cutBetween(text, after.from, after.to)) {
                after.to = cut->first;
                nextFrom = cut->second;
                nextListed = true;
            } else if (const auto verb
                = isSubordinate(text, figure, after) ? std::nullopt : verbWithin(text, after)) {
                after.to = *verb;
                nextFrom = *verb;
            } else if (!isSubordinate(text, figure, after)
                && grammar::indicatorNouns().endingAt(text.folded(after))) {
                nextFrom = after.from; // 学校5所总面积3万平方米
                after.to = after.from;
            } else {
                continue; // part of the next figure's words
            }
        }
        ItemGroup group;
        for (std::size_t k = i; k <= last; ++k)
            group.items.push_back({before, figures[k], after, listed});
        group.whole = {before.from, after.to};
        groups.push_back(std::move(group));
        itemFrom = nextFrom;
        listed = nextListed;
        i = last;
    }
    return groups;
}

} // namespace xushi::notice
