#include "tests/ui/targets/samples.h"

#include "core/edits/targetedits.h"
#include "ui/charts/axissteps.h"
#include "ui/charts/chapterchart.h"
#include "ui/charts/chapterrates.h"
#include "ui/charts/labelplaces.h"
#include "ui/charts/trend.h"

#include <cmath>
#include <random>

#include <gtest/gtest.h>
#include <QApplication>
#include <QGraphicsSimpleTextItem>

using namespace xushi;

TEST(AxisSteps, CoverTheValuesInFewRoundSteps)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> exponent(-3, 8);
    for (int i = 0; i < 500; ++i) {
        const double high = std::pow(10.0, exponent(random));
        const double low = i % 3 == 0 ? -std::pow(10.0, exponent(random)) : 0;
        const charts::AxisSteps axis = charts::axisSteps(low, high, 7);
        EXPECT_LE(axis.minimum, low + axis.step * 1e-8);
        EXPECT_GE(axis.maximum, high - axis.step * 1e-8);
        EXPECT_LE((axis.maximum - axis.minimum) / axis.step, 8.01) << low << ' ' << high;
        EXPECT_NEAR(std::remainder(axis.maximum, axis.step) / axis.step, 0, 1e-6);
    }
}

TEST(LabelPlaces, TheFirstFreePlaceIsTaken)
{
    const QRectF room(0, 0, 100, 100);
    charts::Obstacles obstacles;
    obstacles.lines << QPolygonF {{0, 0}, {100, 100}};
    const QRectF onLine(40, 40, 20, 10);
    const QRectF free(70, 10, 20, 10);
    const QRectF outside(95, 10, 20, 10);
    EXPECT_EQ(charts::freePlace({onLine, outside, free}, room, obstacles), free);
    obstacles.boxes << free;
    EXPECT_EQ(charts::freePlace({onLine, free}, room, obstacles), onLine);
}

TEST(Trend, ReadingsGapAndForecastOfAnIncrement)
{
    samples::Desk desk;
    const samples::SmallPlan made = samples::makeSmallPlan(*desk.plan);
    const charts::Trend trend
        = charts::trendOf(*desk.plan, desk.plan->targets().at(made.graduates), QDate(2023, 6, 30));
    ASSERT_EQ(trend.readings.size(), 2U);
    EXPECT_EQ(trend.months, 12);
    EXPECT_DOUBLE_EQ(trend.readings[1].month, 6);
    EXPECT_EQ(*trend.readings[1].expectedValue, Rational(1300));
    EXPECT_EQ(*trend.forecast, Rational(1624));
}

TEST(Trend, LaterReadingsAreNotSeenAndOneGivesNoForecast)
{
    samples::Desk desk;
    const samples::SmallPlan made = samples::makeSmallPlan(*desk.plan);
    const charts::Trend trend
        = charts::trendOf(*desk.plan, desk.plan->targets().at(made.graduates), QDate(2023, 6, 29));
    EXPECT_EQ(trend.readings.size(), 1U);
    EXPECT_FALSE(trend.forecast);
}

TEST(Trend, GrowthHasNeitherExpectedLineNorForecast)
{
    samples::Desk desk;
    const samples::SmallPlan made = samples::makeSmallPlan(*desk.plan);
    for (const int month : {3, 4})
        ASSERT_TRUE(edits::recordMeasurement(*desk.plan, made.growth,
            {QDate(2023, month, 30), Decimal(month), Certainty::Preliminary, {}, {}}));
    const charts::Trend trend
        = charts::trendOf(*desk.plan, desk.plan->targets().at(made.growth), QDate(2023, 6, 30));
    EXPECT_EQ(trend.readings.size(), 2U);
    EXPECT_FALSE(trend.start);
    EXPECT_FALSE(trend.forecast);
    EXPECT_FALSE(trend.readings[0].expectedValue);
}

TEST(Trend, ABaseShiftsExpectedLineAndForecast)
{
    samples::Desk desk;
    const samples::SmallPlan made = samples::makeSmallPlan(*desk.plan);
    ASSERT_TRUE(edits::setTargetBaseValue(*desk.plan, made.graduates, Decimal(600)));
    const charts::Trend trend
        = charts::trendOf(*desk.plan, desk.plan->targets().at(made.graduates), QDate(2023, 6, 30));
    EXPECT_EQ(*trend.readings[1].expectedValue, Rational(1600));
    EXPECT_EQ(*trend.forecast, Rational(1024));
}

TEST(ChapterRates, AreTheMeanOfWhatIsScaledByTimeAndRead)
{
    samples::Desk desk;
    const samples::SmallPlan made = samples::makeSmallPlan(*desk.plan);
    const auto rates = charts::chapterRates(*desk.plan, {}, QDate(2023, 6, 30));
    ASSERT_EQ(rates.size(), 2U);
    EXPECT_EQ(rates[0], (charts::ChapterRate {made.first, 1, Rational(3, 5)}));
    EXPECT_EQ(rates[1], (charts::ChapterRate {made.second, 1, Rational(812, 2600)}));
    EXPECT_FALSE(charts::chapterRates(*desk.plan, {}, QDate(2023, 1, 1))[0].completion);
}

// Names of chapters began outside a narrow chart: their first characters were cut off.
TEST(ChapterChart, LongNamesStandInsideTheChartAtAnyWidth)
{
    charts::ChapterChart chart;
    const QString name = QStringLiteral("十一、以城乡融合为方向加快建设宜居宜业的新型县城和美丽乡村");
    chart.setBars({{SectionId {1}, name, Rational(3, 10)}, {SectionId {2}, QStringLiteral("二、短"), {}}},
        Rational(1, 2));
    for (const int width : {260, 320, 460, 700}) {
        chart.resize(width, 160);
        chart.show();
        QApplication::processEvents();
        int headings = 0;
        for (const QGraphicsItem *item : chart.scene()->items()) {
            const auto *label = dynamic_cast<const QGraphicsSimpleTextItem *>(item);
            if (!label || label->text().contains(u'%') || label->text().isEmpty())
                continue;
            const QRectF place = label->sceneBoundingRect();
            EXPECT_GE(place.left(), 0) << width;
            EXPECT_LE(place.right(), width + 1) << width;
            headings += label->text().startsWith(u'十') || label->text().startsWith(u'二');
        }
        EXPECT_EQ(headings, 2) << width;
    }
}
