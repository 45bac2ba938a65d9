#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace xushi::ui
{

struct Theme;

// Drawing on whole device pixels, so that lines stay crisp at every scale of the screen.

// `rect` with its edges moved to the nearest device pixels.
[[nodiscard]] QRectF snapped(const QPainter &painter, const QRectF &rect);
// The logical width that is nearest to `width` in whole device pixels, at least one.
[[nodiscard]] double deviceWidth(const QPainter &painter, double width = 1);

void drawLineTop(QPainter &painter, const QRectF &rect, const QColor &colour);
void drawLineBottom(QPainter &painter, const QRectF &rect, const QColor &colour);
void drawLineLeft(QPainter &painter, const QRectF &rect, const QColor &colour);
void drawLineRight(QPainter &painter, const QRectF &rect, const QColor &colour);

// A box with its border inside `rect`. An invalid `ground` or `edge` is left out.
void drawBox(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &edge, double radius,
    double width = 1);
// The 2-px focus ring inside `rect`.
void drawFocusRing(QPainter &painter, const QRectF &rect, const Theme &theme, double radius = 0);

} // namespace xushi::ui
