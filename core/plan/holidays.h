#pragma once

#include <vector>

#include <QDate>

namespace xushi
{

// A day on which the State Council's yearly notice departs from the weekly pattern.
struct HolidayRule {
    QDate day;
    bool off = true; // false: a weekend day that is worked
};

// The days of a year, from the notices of the State Council's General Office; empty for a year not known
// here.
[[nodiscard]] std::vector<HolidayRule> holidaysOf(int year);

} // namespace xushi
