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

using Spans = std::unordered_map<qint64, DateSpan>;

void include(Spans &spans, qint64 id, const DateSpan &more)
{
    const auto [known, isNew] = spans.try_emplace(id, more);
    if (isNew || (known->second.first() <= more.first() && more.last() <= known->second.last()))
        return;
    known->second = *DateSpan::of(
        std::min(known->second.first(), more.first()), std::max(known->second.last(), more.last()));
}

// A task's own days count for the tasks above it and for its chapters.
void includeAbove(const Plan &plan, const Task &task, PlanSpans &spans)
{
    std::optional<DateSpan> own;
    include(own, task.startsOn, task.endsOn);
    if (!own) {
        ++spans.undated;
        return;
    }
    const Task *top = &task;
    while (const Task *parent = plan.tasks().find(top->parentId)) {
        include(spans.tasks, parent->id.value, *own);
        top = parent;
    }
    if (top != &task && (top->startsOn.isValid() || top->endsOn.isValid()))
        return; // the task above says what the chapter covers
    for (const Section *s = plan.sections().find(top->sectionId); s; s = plan.sections().find(s->parentId))
        include(spans.sections, s->id.value, *own);
}

} // namespace

PlanSpans planSpans(const Plan &plan, QDate today)
{
    PlanSpans spans;
    std::optional<DateSpan> all;
    include(all, plan.info().startsOn, plan.info().endsOn);
    for (const Task &task : plan.tasks()) {
        include(all, task.startsOn, task.endsOn);
        includeAbove(plan, task, spans);
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
