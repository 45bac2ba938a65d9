#include "ui/timeline/rowpainter.h"

#include "ui/theme/drawing.h"

namespace xushi
{

namespace
{

constexpr double bracketEnd = 4;

void paintBracket(QPainter &painter, const QRectF &bracket, const ui::Theme &theme)
{
    const QRectF bar = ui::snapped(painter, bracket);
    painter.fillRect(bar, theme.text2);
    const auto end = [&](double outer, double inner) {
        const QPointF points[] {bar.bottomLeft() + QPointF(outer, 0), bar.bottomLeft() + QPointF(inner, 0),
            bar.bottomLeft() + QPointF(outer, bracketEnd)};
        painter.drawConvexPolygon(points, 3);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text2);
    end(0, bracketEnd);
    end(bar.width(), bar.width() - bracketEnd);
    painter.restore();
}

} // namespace

void paintBar(QPainter &painter, const QRectF &bar, const QRectF &filled, const ui::Theme &theme)
{
    ui::drawBox(painter, bar, theme.r2, theme.accentLine, 0);
    if (filled.isNull() || filled.width() <= 0)
        return;
    painter.fillRect(ui::snapped(painter, filled), theme.cActual);
}

void paintNode(QPainter &painter, const QRectF &place, bool done, const ui::Theme &theme)
{
    const double reach = place.width() / 2 - 1;
    const QPointF middle = place.center();
    const QPointF points[] {middle + QPointF(0, -reach), middle + QPointF(reach, 0),
        middle + QPointF(0, reach), middle + QPointF(-reach, 0)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // The done one keeps a rim of the ground, so that it stands out from a filled bar.
    painter.setPen(QPen(done ? theme.base : theme.text, 1.5, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(done ? theme.text : theme.base);
    painter.drawConvexPolygon(points, 4);
    painter.restore();
}

void paintSpans(QPainter &painter, const RowShape &shape, const ui::Theme &theme)
{
    if (!shape.bracket.isNull())
        paintBracket(painter, shape.bracket, theme);
    if (!shape.bar.isNull())
        paintBar(painter, shape.bar, shape.filled, theme);
}

void paintNodes(QPainter &painter, const RowShape &shape, const ui::Theme &theme)
{
    for (const NodeShape &node : shape.nodes)
        paintNode(painter, node.place, node.done, theme);
    painter.setPen(shape.undated ? theme.text3 : theme.text);
    for (const LabelShape &label : shape.labels)
        painter.drawText(label.place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, label.text);
}

} // namespace xushi
