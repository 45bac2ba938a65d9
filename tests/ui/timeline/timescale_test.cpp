#include "ui/timeline/timescale.h"

#include <random>

#include <gtest/gtest.h>

namespace xushi
{

namespace
{

using Random = std::mt19937;

DateSpan anySpan(Random &random)
{
    const QDate first = QDate(2000, 1, 1).addDays(static_cast<int>(random() % 15000));
    return *DateSpan::of(first, first.addDays(static_cast<int>(random() % 3000)));
}

TimeScale anyScale(Random &random)
{
    const double exponent = static_cast<double>(random() % 1000) / 1000 * 7.8 - 3.9;
    return TimeScale(anySpan(random), std::exp(exponent));
}

QDate dayNear(const TimeScale &scale, Random &random)
{
    const qint64 days = scale.extent().days() + 200;
    return scale.extent().first().addDays(static_cast<qint64>(random() % static_cast<quint64>(days)) - 100);
}

constexpr std::array units {
    TimeUnit::Day, TimeUnit::Week, TimeUnit::Month, TimeUnit::Quarter, TimeUnit::Year};

} // namespace

TEST(TimeScale, PlacesDaysInOrderAndWithoutGaps)
{
    Random random(1);
    for (int i = 0; i < 500; ++i) {
        const TimeScale scale = anyScale(random);
        const QDate day = dayNear(scale, random);
        EXPECT_LT(scale.left(day), scale.right(day));
        EXPECT_NEAR(scale.right(day), scale.left(day.addDays(1)), 1e-6);
        EXPECT_DOUBLE_EQ(scale.left(scale.extent().first()), 0);
        EXPECT_NEAR(scale.right(scale.extent().last()), scale.width(), 1e-6);
    }
}

TEST(TimeScale, FindsTheDayOfEachOfItsPixels)
{
    Random random(2);
    for (int i = 0; i < 500; ++i) {
        const TimeScale scale = anyScale(random);
        const QDate day = dayNear(scale, random);
        EXPECT_EQ(scale.dayAt(scale.left(day)), day);
        EXPECT_EQ(scale.dayAt(scale.middle(day)), day);
        EXPECT_EQ(scale.dayAt(scale.left(day) - scale.dayWidth() / 2), day.addDays(-1));
    }
}

TEST(TimeScale, ZoomAboutAPlaceKeepsItsInstant)
{
    Random random(3);
    for (int i = 0; i < 500; ++i) {
        const TimeScale before = anyScale(random);
        const QDate day = dayNear(before, random);
        const double inDay = static_cast<double>(random() % 100) / 100;
        const double x = before.left(day) + inDay * before.dayWidth();
        TimeScale after = before.zoomed(static_cast<double>(random() % 400 + 1) / 100);
        if (i % 2)
            after = after.withExtent(anySpan(random));
        const double now = after.sameInstant(x, before);
        EXPECT_NEAR(now, after.left(day) + inDay * after.dayWidth(), 1e-4);
        EXPECT_NEAR(before.sameInstant(now, after), x, 1e-4);
    }
}

TEST(TimeScale, FitsTheExtentIntoAWidth)
{
    const TimeScale year = TimeScale::fitted(DateSpan::ofYear(2023), 773);
    EXPECT_NEAR(year.width(), 773, 1e-9);
    EXPECT_EQ(year.level(), ScaleLevel::Month);
    // One day does not become as wide as the window, 60 years still fit into a column of Qt.
    EXPECT_EQ(
        TimeScale::fitted(*DateSpan::of({2023, 1, 1}, {2023, 1, 1}), 5000).dayWidth(), TimeScale::widestDay);
    EXPECT_LE(TimeScale(*DateSpan::of({1993, 1, 1}, {2053, 12, 31}), 1000).width(), TimeScale::widestExtent);
}

TEST(TimeScale, LevelsFollowEachOtherWhileZoomingIn)
{
    TimeScale scale(DateSpan::ofYear(2023), TimeScale::narrowestDay);
    ScaleLevel last = scale.level();
    EXPECT_EQ(last, ScaleLevel::Year);
    while (scale.dayWidth() < TimeScale::widestDay) {
        scale = scale.zoomed(1.05);
        EXPECT_LE(scale.level(), last);
        last = scale.level();
    }
    EXPECT_EQ(last, ScaleLevel::Day);
    for (const ScaleLevel level :
        {ScaleLevel::Day, ScaleLevel::Week, ScaleLevel::Month, ScaleLevel::Quarter, ScaleLevel::Year})
        EXPECT_EQ(scale.withDayWidth(TimeScale::dayWidthOf(level)).level(), level);
}

TEST(TimeScale, SnapsToTheNearestStart)
{
    Random random(4);
    for (int i = 0; i < 500; ++i) {
        const TimeScale scale = anyScale(random);
        const TimeUnit unit = units[random() % units.size()];
        const double x = scale.left(dayNear(scale, random)) + scale.dayWidth() * 0.3;
        const QDate snapped = scale.snapped(x, unit);
        EXPECT_EQ(startOf(unit, snapped), snapped);
        const double distance = std::abs(scale.left(snapped) - x);
        EXPECT_LE(distance, std::abs(scale.left(startOf(unit, snapped.addDays(-1))) - x));
        EXPECT_LE(distance, std::abs(scale.left(startOfNext(unit, snapped)) - x));
    }
}

TEST(TimeUnit, StartsTileTheCalendar)
{
    for (const TimeUnit unit : units) {
        for (QDate day(2022, 12, 1); day < QDate(2024, 3, 10); day = day.addDays(1)) {
            EXPECT_LE(startOf(unit, day), day);
            EXPECT_GT(startOfNext(unit, day), day);
            EXPECT_EQ(startOf(unit, startOfNext(unit, day)), startOfNext(unit, day));
            EXPECT_EQ(startOf(unit, startOfNext(unit, day).addDays(-1)), startOf(unit, day));
        }
    }
    EXPECT_EQ(startOf(TimeUnit::Week, QDate(2023, 6, 30)), QDate(2023, 6, 26));
    EXPECT_EQ(startOf(TimeUnit::Quarter, QDate(2023, 6, 30)), QDate(2023, 4, 1));
}

} // namespace xushi
