#pragma once

#include <vector>

#include <QSizeF>

#include "core/report/document.h"
#include "ui/print/faceset.h"
#include "ui/print/page.h"

namespace xushi::print
{

// The marks of a value axis: round steps (1, 2, 2.5, 5 × 10ⁿ) that hold every value between low and high.
struct AxisScale {
    double low = 0;
    double high = 1;
    double step = 1;
    int decimals = 0; // of the marks

    // A scale with about that many steps (2 to 10). fromZero: zero is on it, as the length of a column needs.
    [[nodiscard]] static AxisScale over(double least, double most, int steps, bool fromZero);
};

// A figure as page items within (0, 0)–size, points: quiet, for black-and-white printing. Unit and legend
// above, values at columns, bars and points where there is room; values not known leave a gap. The caption
// is not part of it. Without a known value it says 无数据.
[[nodiscard]] PageItems layoutFigure(const report::Figure &figure, QSizeF size, const FaceSet &faces);

} // namespace xushi::print
