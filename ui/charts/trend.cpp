#include "ui/charts/trend.h"

#include <algorithm>

namespace xushi::charts
{

namespace
{

int monthIndex(QDate day)
{
    return day.year() * 12 + day.month() - 1;
}

double monthOf(QDate start, QDate day)
{
    return monthIndex(day) - monthIndex(start) + double(day.day()) / day.daysInMonth();
}

// A figure where less is better says nothing about its course unless its start is known.
std::optional<Rational> startOf(const Target &target, bool scaledByTime)
{
    if (!scaledByTime || !target.value)
        return std::nullopt;
    if (target.baseValue)
        return target.baseValue->toRational();
    return target.direction == Direction::Lower ? std::nullopt : std::optional(Rational(0));
}

std::optional<Rational> forecastOf(const Trend &trend, const std::optional<Rational> &start)
{
    if (!start || trend.readings.size() < 2)
        return std::nullopt;
    const TrendReading &last = trend.readings.back();
    const std::optional<Rational> &passed = last.status.expected;
    if (!passed || passed->isZero() || *passed >= Rational(1))
        return std::nullopt;
    return *start + (last.value.toRational() - *start) / *passed;
}

} // namespace

Trend trendOf(const Plan &plan, const Target &target, QDate asOf)
{
    Trend trend;
    trend.target = target.id;
    trend.scaledByTime = progress::statusOf(plan, target, asOf).scaledByTime;
    const PlanInfo &info = plan.info();
    if (!info.startsOn.isValid() || !info.endsOn.isValid())
        return trend;
    trend.months = std::max(1, monthIndex(info.endsOn) - monthIndex(info.startsOn) + 1);
    const std::optional<Rational> start = startOf(target, trend.scaledByTime);
    if (target.value)
        trend.goal = target.value->toDouble();
    if (start)
        trend.start = start->toDouble();
    for (const MeasurementId id : plan.measurements().of(target.id)) {
        const Measurement &measurement = plan.measurements().at(id);
        if (!measurement.value || measurement.asOf > asOf)
            continue;
        TrendReading reading {id, measurement.asOf, monthOf(info.startsOn, measurement.asOf),
            *measurement.value, std::nullopt, progress::statusOf(plan, target, measurement.asOf)};
        if (start) {
            const Rational passed = progress::expectedProgress(plan, measurement.asOf);
            reading.expectedValue = *start + (target.value->toRational() - *start) * passed;
        }
        trend.decimals = std::max(trend.decimals, measurement.value->scale());
        trend.readings.push_back(std::move(reading));
    }
    trend.forecast = forecastOf(trend, start);
    return trend;
}

} // namespace xushi::charts
