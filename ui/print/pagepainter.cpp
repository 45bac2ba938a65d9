#include "ui/print/pagepainter.h"

#include <QGlyphRun>

namespace xushi::print
{
namespace
{

// Width of the stroke that emboldens, in em.
constexpr double boldStroke = 0.025;

struct ItemPainter {
    QPainter &painter;

    void operator()(const GlyphText &text) const
    {
        QGlyphRun run;
        run.setRawFont(text.face->at(text.size));
        run.setGlyphIndexes(text.glyphs);
        run.setPositions(text.offsets);
        painter.setPen(text.color);
        painter.drawGlyphRun(text.origin, run);
        if (text.bold)
            embolden(text, run.rawFont());
    }

    // Outlines besides the text: drawing the text twice would double it in what is copied from the PDF.
    void embolden(const GlyphText &text, QRawFont font) const
    {
        QPainterPath outlines;
        for (qsizetype i = 0; i < text.glyphs.size(); ++i) {
            QPainterPath outline = font.pathForGlyph(text.glyphs[i]);
            outline.translate(text.origin + text.offsets[i]);
            outlines.addPath(outline);
        }
        painter.strokePath(outlines, QPen(text.color, boldStroke * text.size));
    }

    void operator()(const Stroke &stroke) const
    {
        QPen pen(stroke.color, stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        if (!stroke.dashes.isEmpty())
            pen.setDashPattern(stroke.dashes);
        painter.setPen(pen);
        painter.drawPolyline(stroke.points);
    }

    void operator()(const Fill &fill) const { painter.fillPath(fill.shape, fill.color); }
};

} // namespace

void paintItems(QPainter &painter, const PageItems &items)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    for (const PageItem &item : items)
        std::visit(ItemPainter {painter}, item);
    painter.restore();
}

void paintPage(QPainter &painter, const Page &page)
{
    painter.save();
    painter.setTransform(page.bodyTransform(), true);
    paintItems(painter, page.body);
    painter.restore();
    paintItems(painter, page.margin);
}

bool paintPages(QPagedPaintDevice &device, const std::vector<Page> &pages, const Watch &watch)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
    for (size_t i = 0; i < pages.size(); ++i) {
        if (watch.isStopped())
            return false;
        watch.tell(static_cast<double>(i) / static_cast<double>(pages.size()));
        if (i > 0 && !device.newPage())
            return false;
        paintPage(painter, pages[i]);
    }
    return painter.end();
}

} // namespace xushi::print
