#include "ui/panels/source/paper.h"

#include <algorithm>
#include <cmath>

#include <QFontDatabase>
#include <QTextOption>

namespace xushi::source
{

namespace
{

// Where the characters stand within a line of 28 px.
constexpr double baseline = 20;
constexpr int indentCharacters = 2;

QString chooseFace()
{
    const QStringList installed = QFontDatabase::families();
    for (const char *face : {"Noto Serif CJK SC", "FandolSong", "AR PL UMing CN", "AR PL UMing", "SimSun"}) {
        if (installed.contains(QString::fromLatin1(face)))
            return QString::fromLatin1(face);
    }
    return QStringLiteral("serif");
}

// Half-width characters take a little over half a square.
double advanceOf(QStringView text)
{
    double squares = 0;
    for (const QChar c : text)
        squares += c.unicode() < 0x2000 ? 0.56 : 1.0;
    return squares * Paper::typeSize;
}

bool touches(const TextSpan &span, int start, int length)
{
    return span.start < start + length && span.end > start;
}

} // namespace

Paper::Paper()
    : m_font(font())
{
}

QFont Paper::font(int weight)
{
    static const QString face = chooseFace();
    QFont result(face);
    result.setStyleHint(QFont::Serif);
    result.setPixelSize(typeSize);
    result.setWeight(QFont::Weight(weight));
    return result;
}

void Paper::setText(const QString &text)
{
    m_text = text;
    m_marks = {};
    split();
    placeAll();
}

void Paper::split()
{
    m_paragraphs.clear();
    forgetLayouts();
    int start = 0;
    while (start < m_text.size()) {
        qsizetype end = m_text.indexOf(u'\n', start);
        if (end < 0)
            end = m_text.size();
        Paragraph paragraph;
        paragraph.start = start;
        paragraph.length = static_cast<int>(end) - start;
        const QStringView words = QStringView(m_text).mid(start, paragraph.length);
        paragraph.advance = advanceOf(words);
        paragraph.blank = words.trimmed().isEmpty();
        paragraph.measured = paragraph.blank;
        m_paragraphs.push_back(std::move(paragraph));
        start = static_cast<int>(end) + 1;
    }
    for (Paragraph &paragraph : m_paragraphs)
        estimate(paragraph);
}

void Paper::setMarks(const Marks &marks)
{
    m_marks = marks;
    forgetLayouts();
    for (Paragraph &paragraph : m_paragraphs) {
        paragraph.marks.clear();
        paragraph.setting = Setting::Body;
        paragraph.measured = paragraph.blank;
    }
    for (size_t i = 0; i < m_marks.marks.size(); ++i) {
        const TextSpan &span = m_marks.marks[i].span;
        for (int p = paragraphOf(span.start); p >= 0 && p < paragraphCount() && at(p).start < span.end; ++p)
            at(p).marks.push_back(static_cast<int>(i));
    }
    assign(m_marks.headings, Setting::Heading);
    assign(m_marks.titles, Setting::Middle);
    assign(m_marks.signature, Setting::Right);
}

// Only where the span is the paragraph, or nearly: a number named in a sentence does not centre it.
void Paper::assign(const std::vector<TextSpan> &spans, Setting setting)
{
    constexpr int longestNumber = 6;
    for (const TextSpan &span : spans) {
        for (int p = paragraphOf(span.start); p >= 0 && p < paragraphCount() && at(p).start < span.end; ++p) {
            const Paragraph &paragraph = at(p);
            const int covered = std::min(span.end, paragraph.start + paragraph.length)
                - std::max(span.start, paragraph.start);
            if (covered > 0 && paragraph.length - covered <= longestNumber)
                at(p).setting = setting;
        }
    }
}

void Paper::setWidth(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    forgetLayouts();
    for (Paragraph &paragraph : m_paragraphs) {
        paragraph.measured = paragraph.blank;
        estimate(paragraph);
    }
    placeAll();
}

void Paper::setAccent(const QColor &accent)
{
    m_accent = accent;
    m_layouts.clear();
}

void Paper::forgetLayouts()
{
    m_layouts.clear();
}

// An empty line only parts two paragraphs, which the indent does already.
void Paper::estimate(Paragraph &paragraph) const
{
    if (paragraph.blank) {
        paragraph.height = paragraph.length == 0 ? 0 : lineHeight;
        return;
    }
    const double room = std::max(m_width, typeSize * 4);
    const double needed = paragraph.advance + indentOf(paragraph);
    paragraph.height = lineHeight * std::max(1, static_cast<int>(std::ceil(needed / room)));
}

void Paper::placeAll()
{
    int top = 0;
    for (Paragraph &paragraph : m_paragraphs) {
        paragraph.top = top;
        top += paragraph.height;
    }
    m_height = top;
}

int Paper::paragraphAt(double y) const
{
    const auto after = std::upper_bound(m_paragraphs.begin(), m_paragraphs.end(), y,
        [](double height, const Paragraph &paragraph) { return height < paragraph.top; });
    return std::max(0, static_cast<int>(after - m_paragraphs.begin()) - 1) - (m_paragraphs.empty() ? 1 : 0);
}

int Paper::paragraphOf(int position) const
{
    const auto after = std::upper_bound(m_paragraphs.begin(), m_paragraphs.end(), position,
        [](int wanted, const Paragraph &paragraph) { return wanted < paragraph.start; });
    return static_cast<int>(after - m_paragraphs.begin()) - 1;
}

TextSpan Paper::span(int paragraph) const
{
    return {at(paragraph).start, at(paragraph).start + at(paragraph).length};
}

double Paper::indentOf(const Paragraph &paragraph) const
{
    const bool hasOwn = paragraph.length > 0 && m_text.at(paragraph.start).isSpace();
    const bool indented = paragraph.setting == Setting::Body || paragraph.setting == Setting::Heading;
    return indented && !hasOwn ? indentCharacters * typeSize : 0;
}

QList<QTextLayout::FormatRange> Paper::formats(const Paragraph &paragraph) const
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    QTextCharFormat figure = bold;
    figure.setForeground(m_accent);
    QList<QTextLayout::FormatRange> result;
    if (paragraph.setting == Setting::Heading || paragraph.setting == Setting::Middle)
        result.append({0, paragraph.length, bold});
    for (const int index : paragraph.marks) {
        const Mark &mark = m_marks.marks[static_cast<size_t>(index)];
        if (mark.kind != MarkKind::Title && mark.kind != MarkKind::Figure)
            continue;
        const int from = std::max(0, mark.span.start - paragraph.start);
        const int to = std::min(paragraph.length, mark.span.end - paragraph.start);
        result.append({from, to - from, mark.kind == MarkKind::Title ? bold : figure});
    }
    return result;
}

std::unique_ptr<QTextLayout> Paper::compose(const Paragraph &paragraph) const
{
    auto layout = std::make_unique<QTextLayout>(m_text.mid(paragraph.start, paragraph.length), m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(paragraph.setting == Setting::Middle ? Qt::AlignHCenter
            : paragraph.setting == Setting::Right            ? Qt::AlignRight
                                                             : Qt::AlignJustify);
    layout->setTextOption(option);
    layout->setFormats(formats(paragraph));
    layout->setCacheEnabled(true);
    layout->beginLayout();
    const double room = std::max(m_width, typeSize * 4);
    double indent = indentOf(paragraph);
    int lines = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine(), ++lines) {
        line.setLineWidth(room - indent);
        line.setPosition(QPointF(indent, lines * lineHeight + baseline - line.ascent()));
        indent = 0;
    }
    layout->endLayout();
    return layout;
}

const QTextLayout &Paper::layout(int paragraph)
{
    auto &layout = m_layouts[paragraph];
    if (!layout)
        layout = compose(at(paragraph));
    return *layout;
}

bool Paper::measure(int paragraph)
{
    Paragraph &measured = at(paragraph);
    if (measured.measured)
        return false;
    measured.measured = true;
    const int height = layout(paragraph).lineCount() * lineHeight;
    if (height == measured.height)
        return false;
    measured.height = height;
    placeAll();
    return true;
}

void Paper::keepOnly(int first, int last)
{
    std::erase_if(
        m_layouts, [first, last](const auto &entry) { return entry.first < first || entry.first > last; });
}

int Paper::positionAt(const QPointF &point, QTextLine::CursorPosition how)
{
    const int paragraph = paragraphAt(point.y());
    if (paragraph < 0)
        return 0;
    const QTextLayout &lines = layout(paragraph);
    const int wanted = static_cast<int>((point.y() - top(paragraph)) / lineHeight);
    const QTextLine line = lines.lineAt(std::clamp(wanted, 0, std::max(0, lines.lineCount() - 1)));
    if (!line.isValid())
        return at(paragraph).start;
    return at(paragraph).start + line.xToCursor(point.x(), how);
}

int Paper::characterAt(const QPointF &point)
{
    const int paragraph = paragraphAt(point.y());
    if (paragraph < 0 || point.y() < 0 || point.y() >= bottom(paragraph))
        return -1;
    const int position = positionAt(point, QTextLine::CursorOnCharacter);
    const auto stands = boxes(paragraph, {position, position + 1});
    const bool covered
        = std::any_of(stands.begin(), stands.end(), [&](const QRectF &box) { return box.contains(point); });
    return covered ? position : -1;
}

std::vector<QRectF> Paper::boxes(int paragraph, const TextSpan &span)
{
    std::vector<QRectF> result;
    const Paragraph &place = at(paragraph);
    if (!touches(span, place.start, place.length))
        return result;
    const QTextLayout &lines = layout(paragraph);
    for (int i = 0; i < lines.lineCount(); ++i) {
        const QTextLine line = lines.lineAt(i);
        const int from = std::max(span.start - place.start, line.textStart());
        const int to = std::min(span.end - place.start, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const double left = line.cursorToX(from);
        const double right = line.cursorToX(to);
        result.emplace_back(left, place.top + i * lineHeight, right - left, lineHeight);
    }
    return result;
}

const Mark *Paper::markAt(int position) const
{
    const int paragraph = position < 0 ? -1 : paragraphOf(position);
    const Mark *innermost = nullptr;
    if (paragraph < 0)
        return nullptr;
    for (const int index : at(paragraph).marks) {
        const Mark &mark = m_marks.marks[static_cast<size_t>(index)];
        const bool shorter
            = !innermost || mark.span.end - mark.span.start < innermost->span.end - innermost->span.start;
        if (mark.span.contains(position) && shorter)
            innermost = &mark;
    }
    return innermost;
}

} // namespace xushi::source
