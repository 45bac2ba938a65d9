#pragma once

#include "core/base/daterange.h"

namespace xushi
{

enum class TimeUnit { Day, Week, Month, Quarter, Year };
// First day of the unit that a day lies in, and of the one after it. Weeks begin on Monday.
[[nodiscard]] QDate startOf(TimeUnit unit, QDate day);
[[nodiscard]] QDate startOfNext(TimeUnit unit, QDate day);

// What the axis counts in; follows from the width of a day.
enum class ScaleLevel { Day, Week, Month, Quarter, Year };

// Dates against pixels. Pixels are logical and count from the left edge of the extent's first day; a day is
// as wide as any other. Dates outside the extent have their place too. A plain value.
class TimeScale
{
public:
    static constexpr double narrowestDay = 0.02;
    static constexpr double widestDay = 48;
    // No table of Qt holds a wider column.
    static constexpr double widestExtent = 1'000'000;

    explicit TimeScale(const DateSpan &extent, double dayWidth = 2);
    // The extent exactly as wide as `width` pixels, as far as the limits of a day allow.
    [[nodiscard]] static TimeScale fitted(const DateSpan &extent, double width);

    [[nodiscard]] const DateSpan &extent() const { return m_extent; }
    [[nodiscard]] double dayWidth() const { return m_dayWidth; }
    [[nodiscard]] double width() const { return static_cast<double>(m_extent.days()) * m_dayWidth; }

    [[nodiscard]] double left(QDate day) const;
    [[nodiscard]] double middle(QDate day) const { return left(day) + m_dayWidth / 2; }
    [[nodiscard]] double right(QDate day) const { return left(day) + m_dayWidth; }
    [[nodiscard]] QDate dayAt(double x) const;
    // The start of a unit that is nearest to x.
    [[nodiscard]] QDate snapped(double x, TimeUnit unit) const;

    [[nodiscard]] ScaleLevel level() const;
    // A comfortable width of a day at a level.
    [[nodiscard]] static double dayWidthOf(ScaleLevel level);

    [[nodiscard]] TimeScale withDayWidth(double dayWidth) const { return TimeScale(m_extent, dayWidth); }
    [[nodiscard]] TimeScale zoomed(double factor) const { return withDayWidth(m_dayWidth * factor); }
    [[nodiscard]] TimeScale withExtent(const DateSpan &extent) const { return TimeScale(extent, m_dayWidth); }
    // Where the instant that stands at x of `before` stands here: scrolling by the difference keeps it in
    // place.
    [[nodiscard]] double sameInstant(double x, const TimeScale &before) const;

    bool operator==(const TimeScale &) const = default;

private:
    DateSpan m_extent;
    double m_dayWidth;
};

} // namespace xushi
