#include "core/notice/figures.h"

#include <algorithm>

namespace xushi::notice
{

namespace
{

using grammar::UnitKind;

int digitsEnd(const ReadingText &text, int from, int to)
{
    int place = from;
    while (place < to && isDigit(text.at(place)))
        ++place;
    return place;
}

// End of 3,000 or 12.5 that begins at from.
int numberEnd(const ReadingText &text, int from, int to)
{
    int place = digitsEnd(text, from, to);
    while (place - from <= 12 && place + 3 < to && text.at(place) == u','
        && digitsEnd(text, place + 1, to) == place + 4)
        place += 4;
    if (place + 1 < to && text.at(place) == u'.' && isDigit(text.at(place + 1)))
        place = digitsEnd(text, place + 1, to);
    return place;
}

std::optional<Decimal> valueOf(const ReadingText &text, Range number)
{
    QString digits = text.folded(number).toString();
    digits.remove(u',');
    return Decimal::parse(digits);
}

struct UnitMatch {
    Range place;
    UnitKind kind;
    bool hasMagnitude = false;
};

int countedBracketEnd(const ReadingText &text, int from, int to) // (个) of 条(个)
{
    if (from >= to || text.at(from) != u'(' || text.closedAt(from) < 0 || text.closedAt(from) >= to)
        return from;
    const Range inside {from + 1, text.closedAt(from)};
    const auto *unit = grammar::units().startingAt(text.folded(inside));
    return unit && unit->word.size() == inside.size() ? inside.to + 1 : from;
}

std::optional<UnitMatch> unitAt(const ReadingText &text, int from, int to)
{
    int place = from;
    if (place < to && (text.at(place) == u'余' || text.at(place) == u'多'))
        ++place;
    const int unitFrom = place;
    const QStringView rest = text.folded({place, std::min(to, place + 16)});
    const auto *magnitude = grammar::magnitudes().startingAt(rest);
    const auto *direct = grammar::units().startingAt(rest);
    if (magnitude && (!direct || direct->word.size() <= magnitude->word.size())) {
        place += int(magnitude->word.size());
        if (place < to && (text.at(place) == u'余' || text.at(place) == u'多'))
            ++place;
    }
    const auto *unit = grammar::units().startingAt(text.folded({place, std::min(to, place + 12)}));
    if (!unit)
        return place > unitFrom ? std::optional(UnitMatch {{unitFrom, place}, UnitKind::Counter, true})
                                : std::nullopt;
    int end = countedBracketEnd(text, place + int(unit->word.size()), to);
    if (end + 1 < to && text.at(end) == u'/')
        if (const auto *per = grammar::units().startingAt(text.folded({end + 1, std::min(to, end + 12)})))
            end += 1 + int(per->word.size());
    return UnitMatch {{unitFrom, end}, unit->kind, place > unitFrom};
}

// 以上, 左右, also 以上的 and the 个 of 4条(个)以上.
void takeSuffix(const ReadingText &text, Figure &figure, int to)
{
    figure.end = figure.place.to;
    const QStringView rest = text.folded({figure.end, std::min(to, figure.end + 6)});
    figure.suffix = grammar::comparatorsAfter().startingAt(rest);
    if (figure.suffix)
        figure.end += int(figure.suffix->word.size());
    else if (figure.kind == UnitKind::Duration && rest.startsWith(u'内'))
        figure.end += 1;
}

// Number, letter or sign that makes the digits part of a name: 5G, 3A级, 1+N, 第2批, 前10名.
bool isNameBefore(const ReadingText &text, int place, int from)
{
    if (place <= from)
        return false;
    const QChar before = text.at(place - 1);
    if (before == u'第' || before == u'+' || before == u'/' || before == u'#')
        return true;
    if (before == u'前' && place - 1 > from)
        return !CharacterSet(u"底末日月年旬").contains(text.at(place - 2));
    if (before == u'前')
        return true;
    return isLatin(before) && !text.isSpacedBefore(place);
}

bool isNameAfter(const ReadingText &text, int place, int to)
{
    if (place >= to)
        return false;
    const QChar after = text.at(place);
    return CharacterSet(u"+/级版性").contains(after) || (isLatin(after) && !text.isSpacedBefore(place));
}

int rangeSign(const ReadingText &text, int place, int to)
{
    if (place + 1 >= to)
        return 0;
    const QChar c = text.at(place);
    if (c == u'-' || c == u'~' || c == u'—' || c == u'至' || c == u'到')
        return isDigit(text.at(place + 1)) ? 1 : 0;
    return 0;
}

// The second number of 3-5个 or 5%-8%; moves end behind it.
std::optional<Decimal> upperBound(const ReadingText &text, int &end, int to)
{
    const int sign = rangeSign(text, end, to);
    if (sign == 0)
        return std::nullopt;
    const int numberTo = numberEnd(text, end + sign, to);
    auto upper = valueOf(text, {end + sign, numberTo});
    if (upper)
        end = numberTo;
    return upper;
}

// 20条措施: the number belongs to the name of a policy.
bool isPolicyName(const ReadingText &text, const UnitMatch &unit, int to)
{
    return text.folded(unit.place) == u"条"
        && grammar::documentNouns().startingAt(text.folded({unit.place.to, std::min(to, unit.place.to + 8)}));
}

FigureScan finish(const ReadingText &text, Figure figure, Range within)
{
    takeSuffix(text, figure, within.to);
    const int end = figure.end;
    return {std::move(figure), end};
}

FigureScan scanArabic(const ReadingText &text, int place, Range within)
{
    const int to = within.to;
    int end = numberEnd(text, place, to);
    const auto value = valueOf(text, {place, end});
    if (!value || (isNameBefore(text, place, within.from) && !isLatin(text.at(place - 1))))
        return {std::nullopt, end};
    Figure figure;
    figure.value = *value;
    figure.upper = upperBound(text, end, to);
    auto unit = unitAt(text, end, to);
    // A letter before the digits belongs to them (L3) unless a counted unit follows (APP10个).
    const bool lettered = isNameBefore(text, place, within.from);
    if (!unit || (lettered && unit->kind != UnitKind::Counter)
        || (isNameAfter(text, end, to) && unit->place.from == end && isLatin(text.at(end))
            && unit->kind != UnitKind::Measure))
        return {std::nullopt, end};
    if (isNameAfter(text, unit->place.to, to) || isPolicyName(text, *unit, to))
        return {std::nullopt, unit->place.to};
    figure.place = {place, unit->place.to};
    if (!figure.upper) {
        figure.upper = upperBound(text, figure.place.to, to);
        if (figure.upper) {
            const auto second = unitAt(text, figure.place.to, to);
            const bool magnitudeOnly = unit->hasMagnitude && unit->kind == UnitKind::Counter; // 30亿-35亿元
            if (!second || (second->kind != unit->kind && !magnitudeOnly))
                return {std::nullopt, figure.place.to};
            figure.place.to = second->place.to;
            unit = second;
        }
    }
    figure.unit = unit->place;
    figure.kind = unit->kind;
    figure.hasMagnitude = unit->hasMagnitude;
    if (figure.kind == UnitKind::Calendar)
        return {std::nullopt, figure.place.to};
    return finish(text, std::move(figure), within);
}

FigureScan scanChinese(const ReadingText &text, int place, Range within)
{
    int end = place;
    while (end < within.to && end - place < 12 && isChineseNumeral(text.at(end)))
        ++end;
    const QStringView numerals = text.folded({place, end});
    // The magnitude of 三千万元 stays with the unit, as it does behind digits.
    qsizetype length = numerals.size();
    while (length > 1 && (numerals.at(length - 1) == u'万' || numerals.at(length - 1) == u'亿'))
        --length;
    const qint64 value = chineseValue(numerals.first(length));
    const auto unit = unitAt(text, place + int(length), within.to);
    if (value <= 0 || !unit || unit->kind == UnitKind::Calendar || unit->place.to <= end
        || (place > within.from && text.at(place - 1) == u'第') || isPolicyName(text, *unit, within.to)
        || isNameAfter(text, unit->place.to, within.to))
        return {std::nullopt, end};
    // 一个, 一次 are figures of speech unless the words count: 至少一个.
    if (value == 1
        && !grammar::comparatorsBefore().endingAt(text.folded({std::max(within.from, place - 6), place})))
        return {std::nullopt, end};
    Figure figure;
    figure.value = Decimal(value);
    figure.place = {place, unit->place.to};
    figure.unit = unit->place;
    figure.kind = unit->kind;
    figure.hasMagnitude = unit->hasMagnitude;
    figure.isChinese = true;
    return finish(text, std::move(figure), within);
}

} // namespace

bool mayBeginFigure(const ReadingText &text, int place, int from)
{
    const QChar c = text.at(place);
    if (isDigit(c))
        return true;
    return CharacterSet(u"一二两三四五六七八九十").contains(c)
        && (place == from || !isChineseNumeral(text.at(place - 1)));
}

FigureScan scanFigure(const ReadingText &text, int place, Range within)
{
    return isDigit(text.at(place)) ? scanArabic(text, place, within) : scanChinese(text, place, within);
}

} // namespace xushi::notice
