#include <random>

#include <gtest/gtest.h>

#include "ui/timeline/axiscells.h"
#include "ui/timeline/axisflags.h"

namespace xushi
{

namespace
{

constexpr std::array levels {
    ScaleLevel::Day, ScaleLevel::Week, ScaleLevel::Month, ScaleLevel::Quarter, ScaleLevel::Year};

void expectTiled(const std::vector<AxisCell> &cells, QDate first, QDate last)
{
    ASSERT_FALSE(cells.empty());
    EXPECT_LE(cells.front().first, first);
    EXPECT_GT(cells.front().next, first);
    EXPECT_LE(cells.back().first, last);
    EXPECT_GT(cells.back().next, last);
    for (size_t i = 0; i < cells.size(); ++i) {
        EXPECT_FALSE(cells[i].label.isEmpty());
        EXPECT_TRUE(i == 0 || cells[i].first == cells[i - 1].next);
    }
}

} // namespace

TEST(AxisCells, CoverTheDaysAskedForWithoutGaps)
{
    std::mt19937 random(5);
    for (int i = 0; i < 60; ++i) {
        const QDate first = QDate(2021, 1, 1).addDays(static_cast<int>(random() % 1500));
        const QDate last = first.addDays(static_cast<int>(random() % 900));
        for (const ScaleLevel level : levels) {
            expectTiled(lowerCells(level, first, last), first, last);
            const auto upper = upperCells(level, first, last);
            EXPECT_EQ(upper.empty(), level == ScaleLevel::Year);
            if (!upper.empty())
                expectTiled(upper, first, last);
        }
    }
}

TEST(AxisCells, EachYearIsNamedOnceInTheLineOfQuarters)
{
    const auto cells = upperCells(ScaleLevel::Month, QDate(2022, 8, 10), QDate(2024, 2, 1));
    QStringList named;
    for (const AxisCell &cell : cells) {
        if (cell.label.contains(QString::number(cell.first.year())))
            named << QString::number(cell.first.year());
    }
    EXPECT_EQ(named, QStringList({QStringLiteral("2022"), QStringLiteral("2023"), QStringLiteral("2024")}));
}

TEST(AxisFlags, NeverOverlapAndStayInside)
{
    std::mt19937 random(6);
    const auto draw = [&](int below) { return static_cast<double>(random() % static_cast<unsigned>(below)); };
    int both = 0;
    for (int i = 0; i < 5000; ++i) {
        const double width = 50 + draw(900);
        const AxisFlag asOf {draw(1100) - 50, 40 + draw(60)};
        const AxisFlag today {i % 5 == 0 ? asOf.x : draw(1100) - 50, 40 + draw(60)};
        const AxisFlagPlaces places = placeFlags(asOf, today, width, 1, 18);
        for (const auto &[flag, place] : {std::pair(asOf, places.asOf), std::pair(today, places.today)}) {
            if (!place)
                continue;
            EXPECT_GE(flag.x, 0);
            EXPECT_LE(flag.x, width);
            EXPECT_GE(place->left(), 0);
            EXPECT_LE(place->right(), width);
            EXPECT_EQ(place->width(), flag.width);
        }
        const bool inSight = asOf.x >= 0 && asOf.x <= width && asOf.width <= width;
        EXPECT_EQ(places.asOf.has_value(), inSight);
        if (!places.asOf || !places.today)
            continue;
        ++both;
        EXPECT_FALSE(places.asOf->intersects(*places.today));
        const double order = places.today->left() - places.asOf->left();
        EXPECT_TRUE(asOf.x == today.x || (asOf.x < today.x) == (order > 0));
    }
    EXPECT_GT(both, 1000);
}

TEST(AxisFlags, TouchTheirLinesWhereThereIsRoom)
{
    const AxisFlagPlaces places = placeFlags(AxisFlag {400, 80}, AxisFlag {420, 70}, 800, 1, 18);
    ASSERT_TRUE(places.asOf && places.today);
    EXPECT_EQ(places.asOf->right(), 400);
    EXPECT_EQ(places.today->left(), 420);
}

} // namespace xushi
