#include "ui/theme/drawing.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>
#include <QPainter>
#include <QPainterPath>

namespace xushi::ui
{

namespace
{

// Four sides by fillRect: Qt's stroker leaves the corners of a square half covered.
void drawSquareBox(
    QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &edge, double border)
{
    const QRectF inner = rect.adjusted(border, border, -border, -border);
    if (ground.isValid())
        painter.fillRect(inner, ground);
    if (!edge.isValid())
        return;
    painter.fillRect(QRectF(rect.topLeft(), inner.topRight() + QPointF(border, 0)), edge);
    painter.fillRect(QRectF(inner.bottomLeft() - QPointF(border, 0), rect.bottomRight()), edge);
    painter.fillRect(QRectF(QPointF(rect.left(), inner.top()), inner.bottomLeft()), edge);
    painter.fillRect(QRectF(inner.topRight(), QPointF(rect.right(), inner.bottom())), edge);
}

} // namespace

QRectF snapped(const QPainter &painter, const QRectF &rect)
{
    const QTransform toDevice = painter.deviceTransform();
    if (toDevice.type() > QTransform::TxScale)
        return rect;
    const QRectF device = toDevice.mapRect(rect);
    const QPointF topLeft(std::round(device.left()), std::round(device.top()));
    const QPointF bottomRight(std::round(device.right()), std::round(device.bottom()));
    return toDevice.inverted().mapRect(QRectF(topLeft, bottomRight));
}

double deviceWidth(const QPainter &painter, double width)
{
    const double scale = painter.deviceTransform().m11();
    return scale > 0 ? std::max(1.0, std::round(width * scale)) / scale : width;
}

void drawLineTop(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    QRectF line = snapped(painter, rect);
    line.setHeight(deviceWidth(painter));
    painter.fillRect(line, colour);
}

void drawLineBottom(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    QRectF line = snapped(painter, rect);
    line.setTop(line.bottom() - deviceWidth(painter));
    painter.fillRect(line, colour);
}

void drawLineLeft(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    QRectF line = snapped(painter, rect);
    line.setWidth(deviceWidth(painter));
    painter.fillRect(line, colour);
}

void drawLineRight(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    QRectF line = snapped(painter, rect);
    line.setLeft(line.right() - deviceWidth(painter));
    painter.fillRect(line, colour);
}

void drawBox(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &edge, double radius,
    double width)
{
    const double border = edge.isValid() ? deviceWidth(painter, width) : 0;
    const QRectF outer = snapped(painter, rect);
    if (radius <= 0) {
        drawSquareBox(painter, outer, ground, edge, border);
        return;
    }
    const double inner = std::max(0.0, radius - border / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, border) : QPen(Qt::NoPen));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(outer.adjusted(border / 2, border / 2, -border / 2, -border / 2), inner, inner);
    painter.restore();
}

void drawFocusRing(QPainter &painter, const QRectF &rect, const Theme &theme, double radius)
{
    drawBox(painter, rect, {}, theme.accent, radius, measure::focus);
}

} // namespace xushi::ui
