#include "core/notice/wrappedlines.h"

#include <algorithm>
#include <vector>

#include "core/notice/grammar.h"
#include "core/notice/numbering.h"
#include "core/notice/readingtext.h"

namespace xushi::notice
{

namespace
{

struct Line {
    int start = 0; // of its text in the source, without white space around it
    int end = 0;
    int width = 0; // in half-width columns
    QString folded;
};

std::vector<Line> linesOf(const QString &text)
{
    std::vector<Line> lines;
    qsizetype from = 0;
    while (from <= text.size()) {
        qsizetype to = text.indexOf(u'\n', from);
        if (to < 0)
            to = text.size();
        Line line {int(from), int(to), 0, {}};
        while (line.start < line.end && isBlank(text.at(line.start)))
            ++line.start;
        while (line.end > line.start && isBlank(text.at(line.end - 1)))
            --line.end;
        for (int i = line.start; i < line.end; ++i) {
            line.width += text.at(i).unicode() < 0x100 ? 1 : 2;
            if (!isBlank(text.at(i)))
                line.folded.append(foldedCharacter(text.at(i)));
        }
        if (line.end > line.start)
            lines.push_back(std::move(line));
        from = to + 1;
    }
    return lines;
}

// The width at which all lines were cut, or 0 where the text is not cut so.
int cutWidth(const std::vector<Line> &lines)
{
    constexpr int slack = 8; // punctuation hangs over or is pulled in
    if (lines.size() < 8)
        return 0;
    std::vector<int> widths;
    for (const Line &line : lines)
        widths.push_back(line.width);
    std::sort(widths.begin(), widths.end());
    const int widest = widths[widths.size() - 1 - widths.size() / 50];
    if (widest < 40 || widths.back() > 2 * widest)
        return 0;
    const auto near = std::count_if(widths.begin(), widths.end(), [&](int w) { return w >= widest - slack; });
    return std::size_t(near) * 5 >= widths.size() * 2 ? widest - slack : 0;
}

bool endsSentence(QStringView line)
{
    return CharacterSet(u"。;:!?").contains(line.back());
}

// Whether the last bracket of the line is an opening one.
bool leavesBracketOpen(QStringView line)
{
    const qsizetype opening = std::max(line.lastIndexOf(u'('), line.lastIndexOf(u'['));
    const qsizetype closing = std::max(line.lastIndexOf(u')'), line.lastIndexOf(u']'));
    return opening > closing;
}

bool startsParagraph(QStringView line)
{
    if (numberMark(line) || line.startsWith(u"——") || line.startsWith(u"•") || line.startsWith(u"附件"))
        return true;
    for (const QStringView head : {line.first(std::min<qsizetype>(line.size(), 12))}) {
        const qsizetype colon = head.indexOf(u':');
        if (colon > 0) {
            const QStringView label = head.first(colon);
            const auto *role = grammar::roleLabels().startingAt(label);
            const auto *deadline = grammar::deadlineLabels().startingAt(label);
            if ((role && role->word.size() == colon) || (deadline && deadline->word.size() == colon))
                return true;
        }
    }
    return false;
}

bool isLabelLine(QStringView line)
{
    return !numberMark(line) && startsParagraph(line);
}

bool isTitleLike(QStringView line)
{
    const QStringView bare
        = line.endsWith(u')') ? line.first(std::max<qsizetype>(line.lastIndexOf(u'('), 0)) : line;
    return grammar::planNouns().endingAt(bare) || grammar::noticeNouns().endingAt(bare);
}

bool continues(const Line &line, const Line &next, int cut, bool adjacent)
{
    const bool openBracket = leavesBracketOpen(line.folded);
    if (startsParagraph(next.folded)
        || (endsSentence(line.folded) && !(openBracket && line.folded.endsWith(u':'))))
        return false;
    if (cut > 0)
        return line.width >= cut || (openBracket && line.width * 2 >= cut);
    const bool isTitleStart = adjacent && line.folded.contains(u"关于") && !line.folded.contains(u'。')
        && !isTitleLike(line.folded) && line.width <= 90 && next.width <= 90 && isTitleLike(next.folded);
    if (isTitleStart)
        return true;
    if (isLabelLine(line.folded) || line.folded.endsWith(u')') || isTitleLike(line.folded))
        return false;
    // Running text that stops without a stop: a page break cut it.
    const bool runs = line.folded.contains(u'。') || (line.width >= 80 && line.folded.contains(u','));
    return runs && (line.width >= 60 || openBracket);
}

} // namespace

QString joinWrappedLines(const QString &text)
{
    const std::vector<Line> lines = linesOf(text);
    const int cut = cutWidth(lines);
    QString joined;
    joined.reserve(text.size());
    int copied = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        const Line &line = lines[i];
        const Line &next = lines[i + 1];
        const auto gap = QStringView(text).sliced(line.end, next.start - line.end);
        if (!continues(line, next, cut, gap.count(u'\n') == 1))
            continue;
        joined.append(QStringView(text).sliced(copied, line.end - copied));
        if (isLatin(text.at(line.end - 1)) && isLatin(text.at(next.start)))
            joined.append(u' ');
        copied = next.start;
    }
    joined.append(QStringView(text).sliced(copied));
    return joined;
}

} // namespace xushi::notice
