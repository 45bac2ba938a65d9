#include "ui/timeline/timescale.h"

#include <algorithm>
#include <cmath>

namespace xushi
{

QDate startOf(TimeUnit unit, QDate day)
{
    switch (unit) {
    case TimeUnit::Day:
        return day;
    case TimeUnit::Week:
        return day.addDays(1 - day.dayOfWeek());
    case TimeUnit::Month:
        return {day.year(), day.month(), 1};
    case TimeUnit::Quarter:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case TimeUnit::Year:
        return {day.year(), 1, 1};
    }
    return day;
}

QDate startOfNext(TimeUnit unit, QDate day)
{
    const QDate start = startOf(unit, day);
    switch (unit) {
    case TimeUnit::Day:
        return start.addDays(1);
    case TimeUnit::Week:
        return start.addDays(7);
    case TimeUnit::Month:
        return start.addMonths(1);
    case TimeUnit::Quarter:
        return start.addMonths(3);
    case TimeUnit::Year:
        return start.addYears(1);
    }
    return start.addDays(1);
}

TimeScale::TimeScale(const DateSpan &extent, double dayWidth)
    : m_extent(extent)
    , m_dayWidth(std::clamp(dayWidth, narrowestDay,
          std::max(narrowestDay, std::min(widestDay, widestExtent / static_cast<double>(extent.days())))))
{
}

TimeScale TimeScale::fitted(const DateSpan &extent, double width)
{
    return TimeScale(extent, width / static_cast<double>(extent.days()));
}

double TimeScale::left(QDate day) const
{
    return static_cast<double>(m_extent.first().daysTo(day)) * m_dayWidth;
}

QDate TimeScale::dayAt(double x) const
{
    // Half a thousandth of a pixel: the left edge of a day belongs to it whatever the division loses.
    return m_extent.first().addDays(static_cast<qint64>(std::floor((x + 0.0005) / m_dayWidth)));
}

QDate TimeScale::snapped(double x, TimeUnit unit) const
{
    const QDate below = startOf(unit, dayAt(x));
    const QDate above = startOfNext(unit, below);
    return x - left(below) <= left(above) - x ? below : above;
}

// From here a day's number, a week's first day, a month's and a quarter's name fit their cells.
ScaleLevel TimeScale::level() const
{
    if (m_dayWidth >= 22)
        return ScaleLevel::Day;
    if (m_dayWidth >= 6)
        return ScaleLevel::Week;
    if (m_dayWidth >= 1)
        return ScaleLevel::Month;
    return m_dayWidth >= 0.5 ? ScaleLevel::Quarter : ScaleLevel::Year;
}

double TimeScale::dayWidthOf(ScaleLevel level)
{
    switch (level) {
    case ScaleLevel::Day:
        return 28;
    case ScaleLevel::Week:
        return 14;
    case ScaleLevel::Month:
        return 3.2;
    case ScaleLevel::Quarter:
        return 0.8;
    case ScaleLevel::Year:
        return 0.24;
    }
    return 2;
}

double TimeScale::sameInstant(double x, const TimeScale &before) const
{
    const double days = x / before.m_dayWidth;
    return (days - static_cast<double>(before.m_extent.first().daysTo(m_extent.first()))) * m_dayWidth;
}

} // namespace xushi
