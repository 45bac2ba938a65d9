#pragma once

#include <vector>

#include "core/progress/status.h"

namespace xushi::charts
{

// One reading of a target and how it stood at its own cut-off.
struct TrendReading {
    MeasurementId measurement;
    QDate asOf;
    double month = 0; // since the start of the plan; 6 at the end of June
    Decimal value;
    std::optional<Rational> expectedValue; // what the value should have been
    progress::TargetStatus status;
};

// The course of a target over the span of the plan, up to a day.
struct Trend {
    TargetId target;
    int months = 12; // of the span
    bool scaledByTime = true;
    std::optional<double> goal;
    // Where the line of expected progress starts: the base, else 0; empty where values have no such line.
    std::optional<double> start;
    std::vector<TrendReading> readings; // in order
    // At the end of the span, if it goes on as on average of the months so far. From two readings on, where
    // progress is scaled by time; unrounded.
    std::optional<Rational> forecast;
    int decimals = 0; // most of any reading
};

[[nodiscard]] Trend trendOf(const Plan &plan, const Target &target, QDate asOf);

} // namespace xushi::charts
