#pragma once

#include <vector>

#include <QColor>

#include "core/report/document.h"
#include "ui/print/faceset.h"
#include "ui/print/linebreaker.h"
#include "ui/print/page.h"

namespace xushi::print
{

// How a stretch of text is set.
struct TextStyle {
    Role role = Role::Body;
    double size = 16; // points
    double spacing = 0; // added after every character; −0.207 sets 28 characters of 三号 in a line
    QColor color = Qt::black;
};

// A line of text, not yet placed: its parts stand on one baseline from x = 0.
struct SetLine {
    std::vector<GlyphText> parts;
    double width = 0;
    bool forced = false; // see LineSpan
};

// Text from its top left corner: the baseline of a line of that pitch, the em box in its middle.
[[nodiscard]] double baselineIn(double pitch, double size);

// The parts of a line with its baseline at that place.
void placeLine(const SetLine &line, QPointF baseline, PageItems &items);

// Turns text into lines of glyphs. Refers to the faces, which must outlive it.
class Typesetter
{
public:
    explicit Typesetter(const FaceSet &faces)
        : m_faces(faces)
    {
    }

    // The text as one line, however wide.
    [[nodiscard]] SetLine line(const QString &text, const TextStyle &style) const;
    // The text as one line, squeezed where it is wider than that.
    [[nodiscard]] SetLine lineWithin(const QString &text, const TextStyle &style, double width) const;
    // The text broken into lines; ends ragged.
    [[nodiscard]] std::vector<SetLine> lines(
        const QString &text, const TextStyle &style, LineWidths widths) const;
    // The text broken into lines that fill the width, but for the last.
    [[nodiscard]] std::vector<SetLine> justified(
        const std::vector<report::Run> &runs, const TextStyle &style, LineWidths widths) const;

private:
    struct Shaped;
    [[nodiscard]] Shaped shape(const std::vector<report::Run> &runs, const TextStyle &style) const;

    const FaceSet &m_faces;
};

} // namespace xushi::print
