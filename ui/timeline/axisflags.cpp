#include "ui/timeline/axisflags.h"

#include <algorithm>

namespace xushi
{

namespace
{

bool isInSight(const std::optional<AxisFlag> &flag, double width)
{
    return flag && flag->x >= 0 && flag->x <= width && flag->width <= width;
}

} // namespace

AxisFlagPlaces placeFlags(const std::optional<AxisFlag> &asOf, const std::optional<AxisFlag> &today,
    double width, double top, double height)
{
    const bool showAsOf = isInSight(asOf, width);
    const bool showToday = isInSight(today, width) && (!showAsOf || asOf->width + today->width <= width);
    const bool asOfFirst = !showToday || (showAsOf && asOf->x <= today->x);
    const auto before = [&](const AxisFlag &flag) { return std::max(0.0, flag.x - flag.width); };
    const auto behind = [&](const AxisFlag &flag) { return std::min(flag.x, width - flag.width); };

    AxisFlagPlaces places;
    double asOfLeft = showAsOf ? (asOfFirst ? before(*asOf) : behind(*asOf)) : 0;
    double todayLeft = showToday ? (showAsOf && !asOfFirst ? before(*today) : behind(*today)) : 0;
    if (showAsOf && showToday) {
        double &first = asOfFirst ? asOfLeft : todayLeft;
        double &second = asOfFirst ? todayLeft : asOfLeft;
        const double firstWidth = asOfFirst ? asOf->width : today->width;
        const double secondWidth = asOfFirst ? today->width : asOf->width;
        second = std::min(std::max(second, first + firstWidth), width - secondWidth);
        first = std::min(first, second - firstWidth);
    }
    if (showAsOf)
        places.asOf = QRectF(asOfLeft, top, asOf->width, height);
    if (showToday)
        places.today = QRectF(todayLeft, top, today->width, height);
    return places;
}

} // namespace xushi
