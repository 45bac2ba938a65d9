#include <gtest/gtest.h>

#include "core/edits/taskedits.h"
#include "tests/ui/models/desk.h"
#include "ui/timeline/offdays.h"
#include "ui/timeline/planspans.h"

namespace xushi
{

namespace
{

// National Day 2023 as it was: 29 September to 6 October off, 7 and 8 October (a weekend) worked.
void giveCalendar(Plan &plan)
{
    ASSERT_TRUE(plan.apply(QStringLiteral("calendar"), [&](Transaction &transaction) -> Result<void> {
        Calendar calendar;
        calendar.name = QStringLiteral("2023");
        const CalendarId id = transaction.insert(calendar);
        const auto note = [&](QDate day, bool off) {
            CalendarDay noted;
            noted.calendarId = id;
            noted.day = day;
            noted.off = off;
            transaction.insert(noted);
        };
        note(QDate(2023, 10, 8), false);
        for (QDate day(2023, 9, 29); day <= QDate(2023, 10, 6); day = day.addDays(1))
            note(day, true);
        note(QDate(2023, 10, 7), false);
        PlanInfo info = plan.info();
        info.calendarId = id;
        transaction.update(info);
        return {};
    }));
}

} // namespace

TEST(DaysOff, AreWeekendsWithoutACalendar)
{
    test::Desk desk(test::smallPlan());
    for (QDate day(2023, 1, 1); day < QDate(2024, 1, 1); day = day.addDays(1))
        EXPECT_EQ(dayKind(*desk.plan, day), day.dayOfWeek() >= 6 ? DayKind::Weekend : DayKind::Working);
}

TEST(DaysOff, FollowTheCalendarWithItsMakeUpDays)
{
    test::Desk desk(test::smallPlan());
    giveCalendar(*desk.plan);
    const std::vector<OffRun> expected {{{2023, 9, 23}, {2023, 9, 24}, DayKind::Weekend},
        {{2023, 9, 29}, {2023, 10, 6}, DayKind::Holiday}, {{2023, 10, 14}, {2023, 10, 15}, DayKind::Weekend}};
    EXPECT_EQ(offRuns(*desk.plan, {2023, 9, 20}, {2023, 10, 20}), expected);
}

TEST(DaysOff, RunsSayTheSameAsTheDays)
{
    test::Desk desk(test::smallPlan());
    giveCalendar(*desk.plan);
    const QDate first(2023, 9, 1);
    const QDate last(2023, 11, 1);
    const auto runs = offRuns(*desk.plan, first, last);
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        DayKind said = DayKind::Working;
        int times = 0;
        for (const OffRun &run : runs) {
            if (run.first <= day && day <= run.last) {
                said = run.kind;
                ++times;
            }
        }
        EXPECT_LE(times, 1);
        EXPECT_EQ(said, dayKind(*desk.plan, day));
    }
}

TEST(PlanSpans, CoverEverythingDatedInWholeMonths)
{
    test::Desk desk(test::smallPlan());
    EXPECT_EQ(planSpans(*desk.plan, QDate(2023, 7, 12)).extent, DateSpan::ofYear(2023));
    const TaskId task = desk.task(u"技术改造");
    ASSERT_TRUE(edits::setTaskEnd(*desk.plan, task, QDate(2024, 2, 3)));
    const PlanSpans later = planSpans(*desk.plan, QDate(2023, 7, 12));
    EXPECT_EQ(later.extent, *DateSpan::of({2023, 1, 1}, {2024, 2, 29}));
    const SectionId industry = *desk.plan->tasks().at(task).sectionId;
    EXPECT_EQ(later.sections.at(industry.value).last(), QDate(2024, 2, 3));
    ASSERT_TRUE(edits::setTaskEnd(*desk.plan, task, QDate(9999, 12, 31)));
    EXPECT_LE(planSpans(*desk.plan, QDate(2023, 7, 12)).extent.last(), QDate(2053, 1, 31));
}

TEST(PlanSpans, OfAnEmptyPlanIsTheYear)
{
    test::Desk desk;
    EXPECT_TRUE(planSpans(*desk.plan, QDate(2023, 7, 12)).extent.contains(QDate(2023, 7, 12)));
}

} // namespace xushi
