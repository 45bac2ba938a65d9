#pragma once

#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/timeline/rowshape.h"

namespace xushi
{

// Draw the shape of a row at the painter's origin: bars and brackets, then what stands on top of them.
void paintSpans(QPainter &painter, const RowShape &shape, const ui::Theme &theme);
void paintNodes(QPainter &painter, const RowShape &shape, const ui::Theme &theme);

// The parts, also for the legend. A bar without `filled` is only its track.
void paintBar(QPainter &painter, const QRectF &bar, const QRectF &filled, const ui::Theme &theme);
void paintNode(QPainter &painter, const QRectF &place, bool done, const ui::Theme &theme);

} // namespace xushi
