#pragma once

#include <QByteArray>
#include <QSize>

#include "core/report/document.h"

namespace xushi::report
{

// Draws figures for the writers; ui supplies it, since nothing in core can draw. Without one a figure is
// written as the table of its data.
class FigurePainter
{
public:
    virtual ~FigurePainter() = default;
    // A PNG of exactly that size with text that reads well at 300 dots per inch; the caption is not part of
    // it. Empty where it cannot be drawn.
    [[nodiscard]] virtual QByteArray png(const Figure &figure, QSize pixels) = 0;
};

// The data of a figure as a table: a row for each category, a column for each series. Values not known are
// empty cells.
[[nodiscard]] Table figureTable(const Figure &figure);

} // namespace xushi::report
