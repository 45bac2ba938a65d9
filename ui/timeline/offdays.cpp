#include "ui/timeline/offdays.h"

#include <algorithm>

namespace xushi
{

namespace
{

// What the calendar says of a day, if anything. Its days are listed in order.
const CalendarDay *noted(const Plan &plan, QDate day)
{
    const auto &days = plan.table<CalendarDay>();
    if (!plan.info().calendarId)
        return nullptr;
    const auto &ids = days.of(*plan.info().calendarId);
    const auto found = std::lower_bound(ids.begin(), ids.end(), day,
        [&](CalendarDayId id, QDate wanted) { return days.at(id).day < wanted; });
    return found != ids.end() && days.at(*found).day == day ? &days.at(*found) : nullptr;
}

} // namespace

DayKind dayKind(const Plan &plan, QDate day)
{
    if (const CalendarDay *note = noted(plan, day))
        return note->off ? DayKind::Holiday : DayKind::Working;
    return day.dayOfWeek() > Qt::Friday ? DayKind::Weekend : DayKind::Working;
}

std::vector<OffRun> offRuns(const Plan &plan, QDate first, QDate last)
{
    std::vector<OffRun> runs;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const DayKind kind = dayKind(plan, day);
        if (kind == DayKind::Working)
            continue;
        if (!runs.empty() && runs.back().kind == kind && runs.back().last.addDays(1) == day)
            runs.back().last = day;
        else
            runs.push_back({day, day, kind});
    }
    return runs;
}

} // namespace xushi
