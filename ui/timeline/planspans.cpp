#include "ui/timeline/planspans.h"

#include <algorithm>

#include "ui/timeline/timescale.h"

namespace xushi
{

namespace
{

constexpr int yearsAround = 30;

void include(std::optional<DateSpan> &span, QDate first, QDate last)
{
    for (const QDate day : {first, last}) {
        if (day.isValid())
            span = span ? DateSpan::of(std::min(span->first(), day), std::max(span->last(), day))
                        : DateSpan::of(day, day);
    }
}

DateSpan inWholeMonths(const DateSpan &span, QDate anchor)
{
    const QDate first = std::clamp(span.first(), anchor.addYears(-yearsAround), anchor.addYears(yearsAround));
    const QDate last = std::clamp(span.last(), anchor.addYears(-yearsAround), anchor.addYears(yearsAround));
    const QDate end = startOfNext(TimeUnit::Month, last).addDays(-1);
    return *DateSpan::of(startOf(TimeUnit::Month, first), end);
}

void includeInSections(const Plan &plan, const Task &task, std::unordered_map<qint64, DateSpan> &sections)
{
    for (const Section *s = plan.sections().find(task.sectionId); s; s = plan.sections().find(s->parentId)) {
        const auto known = sections.find(s->id.value);
        std::optional<DateSpan> span;
        if (known != sections.end())
            span = known->second;
        include(span, task.startsOn, task.endsOn);
        if (span)
            sections.insert_or_assign(s->id.value, *span);
    }
}

} // namespace

PlanSpans planSpans(const Plan &plan, QDate today)
{
    PlanSpans spans;
    std::optional<DateSpan> all;
    include(all, plan.info().startsOn, plan.info().endsOn);
    for (const Task &task : plan.tasks()) {
        include(all, task.startsOn, task.endsOn);
        includeInSections(plan, task, spans.sections);
    }
    for (const Milestone &milestone : plan.milestones())
        include(all, milestone.dueOn, milestone.doneOn);
    if (!all)
        all = DateSpan::ofYear(today.year());
    const QDate start = plan.info().startsOn;
    spans.extent = inWholeMonths(*all, start.isValid() ? start : all->first());
    return spans;
}

} // namespace xushi
