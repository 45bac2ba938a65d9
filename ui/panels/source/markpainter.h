#pragma once

#include <vector>

#include <QRectF>

#include "ui/panels/source/noticemarks.h"

class QPainter;

namespace xushi::ui
{
struct Theme;
}

// How marks are drawn on and around characters. A box is what a span covers of one line, as high as the
// line; the same drawing serves the text and the legend.
namespace xushi::source
{

// What lies behind the characters.
void paintMarkGround(QPainter &painter, MarkKind kind, const QRectF &box, const ui::Theme &theme);
// What lies under or around them.
void paintMarkLine(QPainter &painter, MarkKind kind, const QRectF &box, const ui::Theme &theme);
// The 2-px box around the place that is selected.
void paintPlace(QPainter &painter, const QRectF &box, const ui::Theme &theme);

} // namespace xushi::source
