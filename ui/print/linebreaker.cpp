#include "ui/print/linebreaker.h"

#include "core/report/officialtext.h"

namespace xushi::print
{
namespace
{

// Less than rounding of 28 advances, far less than any character.
constexpr double tolerance = 0.02;

// For each position whether a line may begin there.
std::vector<bool> breakPlaces(QStringView text)
{
    std::vector<bool> allowed(static_cast<size_t>(text.size()) + 1, true);
    for (qsizetype i = 1; i < text.size(); ++i) {
        const QChar before = text[i - 1];
        const QChar after = text[i];
        const bool insidePair = before.isHighSurrogate() && after.isLowSurrogate();
        const bool joined = after.isMark() || before == QChar(0x00A0) || after == QChar(0x00A0);
        allowed[static_cast<size_t>(i)] = !insidePair && !joined && !after.isSpace()
            && (before.isSpace() || (report::mayEndLine(before) && report::mayBeginLine(after)));
    }
    for (const report::TextRange &range : report::unbreakableRanges(text))
        for (qsizetype i = range.start + 1; i < range.end; ++i)
            allowed[static_cast<size_t>(i)] = false;
    return allowed;
}

class LineBreaker
{
public:
    LineBreaker(QStringView text, const std::vector<double> &advances, LineWidths widths)
        : m_text(text)
        , m_advances(advances)
        , m_widths(widths)
        , m_allowed(breakPlaces(text))
    {
    }

    std::vector<LineSpan> run()
    {
        qsizetype start = 0;
        do {
            qsizetype feed = m_text.indexOf(QLatin1Char('\n'), start);
            if (feed < 0)
                feed = m_text.size();
            breakParagraph(start, feed);
            start = feed + 1;
        } while (start <= m_text.size());
        return std::move(m_lines);
    }

private:
    void breakParagraph(qsizetype start, qsizetype end)
    {
        do {
            const qsizetype next = lineEnd(start, end);
            const bool forced = next < end && !m_allowed[static_cast<size_t>(next)];
            addLine(start, next, next >= end, forced);
            start = next;
            while (start < end && m_text[start].isSpace())
                ++start;
        } while (start < end);
    }

    // Where the line that begins at start ends: at the last allowed place before it overflows. Spaces may
    // hang over its end.
    qsizetype lineEnd(qsizetype start, qsizetype end) const
    {
        const double width = m_lines.empty() ? m_widths.first : m_widths.others;
        double used = 0;
        qsizetype best = -1;
        for (qsizetype i = start; i < end; ++i) {
            if (i > start && m_allowed[static_cast<size_t>(i)])
                best = i;
            used += m_advances[static_cast<size_t>(i)];
            if (used > width + tolerance && !m_text[i].isSpace())
                return best > start ? best : forcedEnd(start, i, end);
        }
        return end;
    }

    // Nothing may be cut in this line: cut before the character that overflows, but after the first one
    // and not within a character.
    qsizetype forcedEnd(qsizetype start, qsizetype overflow, qsizetype end) const
    {
        qsizetype cut = overflow > start ? overflow : start + 1;
        while (cut < end && (m_text[cut].isLowSurrogate() || m_text[cut].isMark()))
            ++cut;
        return cut;
    }

    void addLine(qsizetype start, qsizetype end, bool last, bool forced)
    {
        while (end > start && m_text[end - 1].isSpace())
            --end;
        double width = 0;
        for (qsizetype i = start; i < end; ++i)
            width += m_advances[static_cast<size_t>(i)];
        m_lines.push_back({start, end, width, last, forced});
    }

    QStringView m_text;
    const std::vector<double> &m_advances;
    LineWidths m_widths;
    std::vector<bool> m_allowed;
    std::vector<LineSpan> m_lines;
};

} // namespace

std::vector<LineSpan> breakLines(QStringView text, const std::vector<double> &advances, LineWidths widths)
{
    return LineBreaker(text, advances, widths).run();
}

} // namespace xushi::print
