#pragma once

namespace xushi::charts
{

// An axis in round steps that covers the values and zero.
struct AxisSteps {
    double minimum = 0;
    double maximum = 1;
    double step = 1;
    int decimals = 0; // that the steps need
};

// At most `most` steps of 1, 2, 2.5 or 5 times a power of ten.
[[nodiscard]] AxisSteps axisSteps(double lowest, double highest, int most);

} // namespace xushi::charts
