#pragma once

#include <optional>

#include <QRectF>

namespace xushi
{

// A flag that names a line: where the line stands and how wide the flag is, in pixels of the window.
struct AxisFlag {
    double x = 0;
    double width = 0;
};
struct AxisFlagPlaces {
    std::optional<QRectF> asOf;
    std::optional<QRectF> today;
};

// Places the flags in the upper line of an axis `width` pixels wide: the earlier one ends at its line, the
// later one begins there, both moved inwards at the edges, so that they never overlap. A flag whose line is
// out of sight, or for which there is no room beside the other, is left out (as-of goes first).
[[nodiscard]] AxisFlagPlaces placeFlags(const std::optional<AxisFlag> &asOf,
    const std::optional<AxisFlag> &today, double width, double top, double height);

} // namespace xushi
