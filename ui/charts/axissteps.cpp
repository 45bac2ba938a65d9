#include "ui/charts/axissteps.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace xushi::charts
{

AxisSteps axisSteps(double lowest, double highest, int most)
{
    constexpr std::array round {1.0, 2.0, 2.5, 5.0, 10.0};
    const double low = std::min(lowest, 0.0);
    double high = std::max(highest, 0.0);
    if (high - low <= 0)
        high = low + 1;
    // One step is kept for rounding outwards at the lower end.
    const double least = (high - low) / std::max(1, low < 0 ? most - 1 : most);
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    const double tolerance = 1e-9;
    const double factor = *std::find_if(
        round.begin(), round.end(), [&](double f) { return f * power >= least * (1 - tolerance); });
    AxisSteps axis;
    axis.step = factor * power;
    axis.minimum = std::floor(low / axis.step + tolerance) * axis.step;
    axis.maximum = std::ceil(high / axis.step - tolerance) * axis.step;
    double rest = axis.step;
    while (axis.decimals < 6 && std::abs(rest - std::round(rest)) > tolerance * rest) {
        rest *= 10;
        ++axis.decimals;
    }
    return axis;
}

} // namespace xushi::charts
