#include "ui/panels/source/markpainter.h"

#include <algorithm>

#include <QPainter>

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

namespace xushi::source
{

namespace
{

constexpr double boxHeight = 22;

QRectF aroundCharacters(const QRectF &box)
{
    const double inset = std::max(0.0, (box.height() - boxHeight) / 2);
    return box.adjusted(0, inset, 0, -inset);
}

// By hand, as pens put dashes between device pixels.
void dashes(QPainter &painter, const QRectF &line, double dash, double gap, const QColor &colour)
{
    for (double x = line.left(); x < line.right(); x += dash + gap)
        painter.fillRect(
            ui::snapped(painter, QRectF(x, line.top(), std::min(dash, line.right() - x), line.height())),
            colour);
}

void dashesDown(QPainter &painter, const QRectF &line, double dash, double gap, const QColor &colour)
{
    for (double y = line.top(); y < line.bottom(); y += dash + gap)
        painter.fillRect(
            ui::snapped(painter, QRectF(line.left(), y, line.width(), std::min(dash, line.bottom() - y))),
            colour);
}

void dashedBox(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    const QRectF box = ui::snapped(painter, rect);
    const double line = ui::deviceWidth(painter);
    dashes(painter, {box.left(), box.top(), box.width(), line}, 3, 2, colour);
    dashes(painter, {box.left(), box.bottom() - line, box.width(), line}, 3, 2, colour);
    dashesDown(painter, {box.left(), box.top(), line, box.height()}, 3, 2, colour);
    dashesDown(painter, {box.right() - line, box.top(), line, box.height()}, 3, 2, colour);
}

QRectF underline(const QPainter &painter, const QRectF &box, double thickness)
{
    const double height = ui::deviceWidth(painter, thickness);
    const double bottom = ui::snapped(painter, aroundCharacters(box)).bottom();
    return {box.left(), bottom - height + 1, box.width(), height};
}

} // namespace

void paintMarkGround(QPainter &painter, MarkKind kind, const QRectF &box, const ui::Theme &theme)
{
    if (kind == MarkKind::Department)
        painter.fillRect(ui::snapped(painter, aroundCharacters(box)), theme.r1);
}

void paintMarkLine(QPainter &painter, MarkKind kind, const QRectF &box, const ui::Theme &theme)
{
    switch (kind) {
    case MarkKind::Title:
        painter.fillRect(ui::snapped(painter, underline(painter, box, 2)), theme.accent);
        break;
    case MarkKind::Quote:
        dashes(painter, underline(painter, box, 1), 4, 3, theme.text2);
        break;
    case MarkKind::Deadline:
        dashes(painter, underline(painter, box, 2), 2, 2, theme.accent);
        break;
    case MarkKind::Doubt:
        dashedBox(painter, aroundCharacters(box), theme.edge);
        break;
    case MarkKind::Department:
    case MarkKind::Figure:
        break;
    }
}

void paintPlace(QPainter &painter, const QRectF &box, const ui::Theme &theme)
{
    ui::drawFocusRing(painter, aroundCharacters(box).adjusted(-2, -2, 2, 2), theme);
}

} // namespace xushi::source
