#include "tests/ui/targets/samples.h"
#include "ui/panels/targets/targetentry.h"

#include <gtest/gtest.h>

using namespace xushi;

namespace
{

struct Entry : testing::Test {
    samples::Desk desk;
    samples::SmallPlan made = samples::makeSmallPlan(*desk.plan);

    TargetEntry june(qint64 value) const { return {made.graduates, QDate(2023, 6, 30), Decimal(value)}; }
    QStringList readings() const
    {
        QStringList lines;
        for (const MeasurementId id : desk.plan->measurements().of(made.graduates)) {
            const Measurement &reading = desk.plan->measurements().at(id);
            lines << reading.asOf.toString(Qt::ISODate) + u' ' + reading.value->toString();
        }
        return lines;
    }
};

} // namespace

TEST_F(Entry, OnlyMoreThanTwentyTimesOrLessThanATwentiethIsOdd)
{
    EXPECT_TRUE(oddityOf(*desk.plan, june(598 * 20)).isEmpty());
    EXPECT_FALSE(oddityOf(*desk.plan, june(598 * 20 + 1)).isEmpty());
    EXPECT_TRUE(oddityOf(*desk.plan, june(30)).isEmpty());
    EXPECT_FALSE(oddityOf(*desk.plan, june(29)).isEmpty());
}

TEST_F(Entry, NothingIsOddBesideNoReadingOrZero)
{
    EXPECT_TRUE(oddityOf(*desk.plan, {made.growth, QDate(2023, 6, 30), Decimal(9000)}).isEmpty());
    ASSERT_TRUE(recordEntry(*desk.plan, {made.growth, QDate(2023, 5, 31), Decimal(0)}));
    EXPECT_TRUE(oddityOf(*desk.plan, {made.growth, QDate(2023, 6, 30), Decimal(9000)}).isEmpty());
}

TEST_F(Entry, AReadingOfTheSameDayIsReplacedAndKeepsItsSource)
{
    ASSERT_TRUE(recordEntry(*desk.plan, june(900)));
    EXPECT_EQ(readings().join(u'|').toStdString(), "2023-05-31 598|2023-06-30 900");
    const MeasurementId last = desk.plan->measurements().of(made.graduates).back();
    EXPECT_EQ(desk.plan->measurements().at(last).source, QStringLiteral("月报"));
}

TEST_F(Entry, AnEmptyEntryTakesTheReadingOfThatDayAwayAndNoOther)
{
    const auto entry = readEntry(made.graduates, QDate(2023, 6, 30), QStringLiteral(" "));
    ASSERT_TRUE(entry && !entry->value);
    ASSERT_TRUE(recordEntry(*desk.plan, *entry));
    EXPECT_EQ(readings().join(u'|').toStdString(), "2023-05-31 598");
    const auto steps = desk.plan->history().steps().size();
    ASSERT_TRUE(recordEntry(*desk.plan, *entry));
    EXPECT_EQ(desk.plan->history().steps().size(), steps);
}

TEST_F(Entry, TheSameFigureAgainLeavesNoStep)
{
    const auto steps = desk.plan->history().steps().size();
    ASSERT_TRUE(recordEntry(*desk.plan, june(812)));
    EXPECT_EQ(desk.plan->history().steps().size(), steps);
}

TEST_F(Entry, WhatIsNoFigureIsRefusedWithASentence)
{
    const auto entry = readEntry(made.graduates, QDate(2023, 6, 30), QStringLiteral("2,6OO"));
    ASSERT_FALSE(entry);
    EXPECT_EQ(entry.error().kind, ErrorKind::Invalid);
    EXPECT_FALSE(entry.error().message.isEmpty());
}
