#include "ui/print/typesetter.h"

#include "core/report/officialtext.h"

namespace xushi::print
{
namespace
{

// Height of the baseline over the foot of the em box, the same for all ideographic faces.
constexpr double ascent = 0.88;
// A line that would need wider gaps than this stays ragged, in em.
constexpr double widestGap = 0.3;

struct ShapedUnit {
    FacePointer face; // empty: nothing is drawn here
    quint32 glyph = 0;
    char32_t character = 0;
    bool bold = false;
};

// Characters that are signals and have no picture of their own.
bool isInvisible(char32_t character)
{
    const auto category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Other_Surrogate;
}

bool isNarrow(QChar c)
{
    return report::halfWidths(c) == 1;
}

} // namespace

struct Typesetter::Shaped {
    QString text;
    TextStyle style;
    std::vector<ShapedUnit> units; // one for each UTF-16 unit
    std::vector<double> advances;

    // Whether a line may be stretched between two neighbours: not inside numbers and Latin words.
    [[nodiscard]] bool isGap(qsizetype left) const
    {
        const QChar before = text[left];
        const QChar after = text[left + 1];
        if (before.isHighSurrogate() || after.isMark())
            return false;
        return before.isSpace() || after.isSpace() || !isNarrow(before) || !isNarrow(after);
    }

    [[nodiscard]] double stretchOf(const LineSpan &span, double width) const
    {
        const double missing = width - span.width;
        qsizetype gaps = 0;
        for (qsizetype i = span.start; i + 1 < span.end; ++i)
            gaps += isGap(i) ? 1 : 0;
        if (missing <= 0 || gaps == 0)
            return 0;
        const double stretch = missing / static_cast<double>(gaps);
        return stretch > widestGap * style.size ? 0 : stretch;
    }

    // The glyphs of a span from x = 0; stretch is added at gaps, squeeze after every character.
    [[nodiscard]] SetLine set(const LineSpan &span, double stretch, double squeeze = 0) const
    {
        SetLine line;
        double x = 0;
        for (qsizetype i = span.start; i < span.end; ++i) {
            const auto &unit = units[static_cast<size_t>(i)];
            const double advance = advances[static_cast<size_t>(i)];
            if (unit.face)
                append(line, unit, x, advance);
            x += advance;
            if (i + 1 < span.end)
                x += (isGap(i) ? stretch : 0) + (unit.face ? squeeze : 0);
        }
        line.width = x;
        line.forced = span.forced;
        return line;
    }

private:
    void append(SetLine &line, const ShapedUnit &unit, double x, double advance) const
    {
        if (line.parts.empty() || line.parts.back().face != unit.face
            || line.parts.back().bold != unit.bold) {
            GlyphText part;
            part.face = unit.face;
            part.size = style.size;
            part.origin = {x, 0};
            part.bold = unit.bold;
            part.color = style.color;
            line.parts.push_back(std::move(part));
        }
        GlyphText &part = line.parts.back();
        part.glyphs.push_back(unit.glyph);
        part.offsets.push_back({x - part.origin.x(), 0});
        part.characters.push_back(unit.character);
        part.width = x - part.origin.x() + advance;
    }
};

double baselineIn(double pitch, double size)
{
    return (pitch - size) / 2 + ascent * size;
}

void placeLine(const SetLine &line, QPointF baseline, PageItems &items)
{
    for (GlyphText part : line.parts) {
        part.origin += baseline;
        items.emplace_back(std::move(part));
    }
}

Typesetter::Shaped Typesetter::shape(const std::vector<report::Run> &runs, const TextStyle &style) const
{
    Shaped shaped;
    shaped.style = style;
    for (const report::Run &run : runs) {
        const QString text = report::printable(run.text);
        shaped.text += text;
        for (qsizetype i = 0; i < text.size(); ++i) {
            char32_t character = text[i].unicode();
            const bool pair = text[i].isHighSurrogate();
            if (pair)
                character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            if (character == U'\t')
                character = U' ';
            if (isInvisible(character)) {
                shaped.units.push_back({});
                shaped.advances.push_back(0);
            } else {
                const auto choice = m_faces.choose(style.role, character);
                shaped.units.push_back({choice.face, choice.glyph.index, character, run.bold});
                shaped.advances.push_back(choice.glyph.advance * style.size + style.spacing);
            }
            if (pair) {
                shaped.units.push_back({});
                shaped.advances.push_back(0);
                ++i;
            }
        }
    }
    return shaped;
}

SetLine Typesetter::line(const QString &text, const TextStyle &style) const
{
    const Shaped shaped = shape({{text}}, style);
    return shaped.set({0, shaped.text.size()}, 0);
}

SetLine Typesetter::lineWithin(const QString &text, const TextStyle &style, double width) const
{
    const Shaped shaped = shape({{text}}, style);
    const LineSpan whole {0, shaped.text.size()};
    SetLine natural = shaped.set(whole, 0);
    if (natural.width <= width || shaped.text.size() < 2)
        return natural;
    return shaped.set(whole, 0, (width - natural.width) / static_cast<double>(shaped.text.size() - 1));
}

std::vector<SetLine> Typesetter::lines(const QString &text, const TextStyle &style, LineWidths widths) const
{
    const Shaped shaped = shape({{text}}, style);
    std::vector<SetLine> result;
    for (const LineSpan &span : breakLines(shaped.text, shaped.advances, widths))
        result.push_back(shaped.set(span, 0));
    return result;
}

std::vector<SetLine> Typesetter::justified(
    const std::vector<report::Run> &runs, const TextStyle &style, LineWidths widths) const
{
    const Shaped shaped = shape(runs, style);
    std::vector<SetLine> result;
    for (const LineSpan &span : breakLines(shaped.text, shaped.advances, widths)) {
        const double width = result.empty() ? widths.first : widths.others;
        result.push_back(shaped.set(span, span.last ? 0 : shaped.stretchOf(span, width)));
    }
    return result;
}

} // namespace xushi::print
