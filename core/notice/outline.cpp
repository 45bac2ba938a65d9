#include "core/notice/outline.h"

#include <algorithm>

#include <QDate>

#include "core/notice/grammar.h"

namespace xushi::notice
{

namespace
{

int rankOf(const OutlineNode &node)
{
    return node.isPlanTitle ? -1 : int(node.form);
}

bool isSpacedBehindPoint(const ReadingText &text, Range paragraph)
{
    int place = paragraph.from;
    while (place < paragraph.to && place - paragraph.from < 4 && isDigit(text.at(place)))
        ++place;
    return text.at(place) == u'.' && text.isSpacedBefore(place + 1);
}

// Unnumbered paragraphs that may stand between the title of a plan and its first number.
constexpr std::size_t maxPreamble = 4;

bool restartsNumbering(const ReadingText &text, const std::vector<Range> &paragraphs, std::size_t title)
{
    for (std::size_t i = title + 1; i < paragraphs.size() && i <= title + maxPreamble; ++i) {
        if (const auto mark = numberMark(text.folded(paragraphs[i])))
            return mark->value == 1 && mark->form <= NumberForm::BracketedChinese;
        if (looksLikePlanTitle(text, paragraphs[i]))
            return false;
    }
    return false;
}

void linkParents(std::vector<OutlineNode> &nodes)
{
    std::vector<int> open;
    for (int i = 0; i < int(nodes.size()); ++i) {
        OutlineNode &node = nodes[std::size_t(i)];
        while (!open.empty() && rankOf(nodes[std::size_t(open.back())]) >= rankOf(node))
            open.pop_back();
        if (!open.empty()) {
            node.parent = open.back();
            nodes[std::size_t(open.back())].isLeaf = false;
        }
        node.depth = int(open.size());
        open.push_back(i);
    }
}

bool isClosingRemark(QStringView paragraph)
{
    for (const QStringView word : {QStringView(u"(此件"), QStringView(u"附件:"), QStringView(u"附:"),
             QStringView(u"抄送"), QStringView(u"主动公开"), QStringView(u"(联系人"), QStringView(u"分享")})
        if (paragraph.startsWith(word))
            return true;
    return false;
}

// Takes the signature, its date and closing remarks off the last node.
void splitTail(const ReadingText &text, Outline &outline)
{
    if (outline.nodes.empty())
        return;
    std::vector<Range> &last = outline.nodes.back().paragraphs;
    const std::size_t window = std::min<std::size_t>(last.size(), 12);
    for (std::size_t i = last.size() - window; i < last.size(); ++i) {
        const bool isDate = wholeDate(text.folded(last[i])).isValid();
        if (!isDate && !isClosingRemark(text.folded(last[i])))
            continue;
        const bool signedAbove = isDate && i > 0 && last[i - 1].size() <= 40
            && grammar::partyEndings().endingAt(text.folded(last[i - 1]));
        const auto from = last.begin() + std::ptrdiff_t(signedAbove ? i - 1 : i);
        outline.tail.assign(from, last.end());
        last.erase(from, last.end());
        return;
    }
}

// The titles of several plans become nodes above their sections; of a single plan it stays in the head.
void liftFirstPlanTitle(const ReadingText &text, Outline &outline)
{
    const bool several = std::any_of(
        outline.nodes.begin(), outline.nodes.end(), [](const OutlineNode &node) { return node.isPlanTitle; });
    if (!several)
        return;
    const auto title = std::find_if(outline.head.rbegin(), outline.head.rend(),
        [&](Range paragraph) { return looksLikePlanTitle(text, paragraph); });
    if (title == outline.head.rend())
        return;
    OutlineNode node;
    node.isPlanTitle = true;
    node.heading = *title;
    outline.nodes.insert(outline.nodes.begin(), node);
}

} // namespace

Outline readOutline(const ReadingText &text)
{
    Outline outline;
    const std::vector<Range> &paragraphs = text.paragraphs();
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        const Range paragraph = paragraphs[i];
        const auto mark = numberMark(text.folded(paragraph), isSpacedBehindPoint(text, paragraph));
        OutlineNode node;
        if (mark) {
            node.form = mark->form;
            node.value = mark->value;
            node.number = {paragraph.from, paragraph.from + mark->numberLength};
            node.heading = {paragraph.from + mark->length, paragraph.to};
        } else if (!outline.nodes.empty() && looksLikePlanTitle(text, paragraph)
            && restartsNumbering(text, paragraphs, i)) {
            node.isPlanTitle = true;
            node.heading = paragraph;
        } else {
            (outline.nodes.empty() ? outline.head : outline.nodes.back().paragraphs).push_back(paragraph);
            continue;
        }
        outline.nodes.push_back(std::move(node));
    }
    splitTail(text, outline);
    liftFirstPlanTitle(text, outline);
    linkParents(outline.nodes);
    return outline;
}

Heading splitHeading(const ReadingText &text, Range heading)
{
    constexpr int longest = 60; // characters of a title
    constexpr int longestWithComma = 32;
    constexpr int longestBeforeColon = 24;
    bool comma = false;
    for (int i = heading.from; i < heading.to; i = text.next(i)) {
        const QChar c = text.at(i);
        const int length = i - heading.from;
        if (length > longest || (comma && length > longestWithComma))
            return {{}, heading};
        comma = comma || c == u',' || c == u';';
        const bool colon
            = c == u':' && !comma && length > 1 && length <= longestBeforeColon && i + 1 < heading.to;
        if (c == u'。' || colon)
            return {{heading.from, i}, {i + 1, heading.to}};
        if ((c == u'(' || c == u'[') && i > heading.from && text.next(i) == heading.to)
            return {{heading.from, i}, {i, heading.to}}; // a bracket that closes the line is no title
    }
    const bool fits = heading.size() <= (comma ? longestWithComma : longest);
    return fits ? Heading {heading, {heading.to, heading.to}} : Heading {{}, heading};
}

bool looksLikePlanTitle(const ReadingText &text, Range paragraph)
{
    constexpr int longest = 70;
    if (paragraph.size() < 6 || paragraph.size() > longest)
        return false;
    QStringView line = text.folded(paragraph);
    if (line.endsWith(u')') && line.lastIndexOf(u'(') > 0)
        line = line.first(line.lastIndexOf(u'('));
    for (const QChar c : line)
        if (CharacterSet(u"。;:!?").contains(c))
            return false;
    return grammar::planNouns().endingAt(line) && !line.startsWith(u"附件") && !line.startsWith(u"关于印发")
        && !line.startsWith(u"——");
}

namespace
{

// Digits of a date, Arabic or Chinese (二〇二三, 十二); -1 if none.
int dateNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > 4)
        return -1;
    bool isNumber = false;
    const int arabic = text.toInt(&isNumber);
    if (isNumber)
        return arabic;
    constexpr QStringView digits = u"〇一二三四五六七八九";
    if (text.size() == 4) {
        int year = 0;
        for (const QChar c : text) {
            const qsizetype digit = c == u'零' || c == u'○' || c == u'O' ? 0 : digits.indexOf(c);
            if (digit < 0)
                return -1;
            year = year * 10 + int(digit);
        }
        return year;
    }
    return int(chineseValue(text));
}

} // namespace

QDate wholeDate(QStringView paragraph)
{
    if (paragraph.size() < 8 || paragraph.size() > 12)
        return {};
    for (const QChar separator : {QChar(u'-'), QChar(u'/'), QChar(u'.')}) {
        const auto parts = paragraph.split(separator);
        if (parts.size() == 3)
            return QDate(dateNumber(parts[0]), dateNumber(parts[1]), dateNumber(parts[2]));
    }
    const qsizetype year = paragraph.indexOf(u'年'), month = paragraph.indexOf(u'月');
    if (year <= 0 || month <= year + 1 || !paragraph.endsWith(u'日'))
        return {};
    return QDate(dateNumber(paragraph.first(year)), dateNumber(paragraph.sliced(year + 1, month - year - 1)),
        dateNumber(paragraph.sliced(month + 1, paragraph.size() - month - 2)));
}

} // namespace xushi::notice
