#include "core/base/decimal.h"

#include <random>

#include <gtest/gtest.h>

using namespace xushi;

TEST(Decimal, KeepsTheScaleItWasPrintedWith)
{
    for (const char16_t *text : {u"0", u"14.04", u"6.40", u"-3.5", u"238", u"0.000000001", u"999999999999999"})
        EXPECT_EQ(Decimal::parse(text).value().toString(), QString::fromUtf16(text));
}

TEST(Decimal, ReadsFullWidthAndMinusSigns)
{
    EXPECT_EQ(Decimal::parse(u"−12．5")->toString(), u"-12.5");
    EXPECT_EQ(Decimal::parse(u"＋３")->toString(), u"3");
    EXPECT_EQ(Decimal::parse(u"-12.5")->toDisplay(), u"−12.5");
}

TEST(Decimal, RefusesWhatIsNoFigure)
{
    for (const char16_t *text : {u"", u"-", u".5", u"5.", u"1e3", u"2,600", u"2,6OO", u"1.2.3", u" 5",
             u"1000000000000000", u"0.0000000001"})
        EXPECT_FALSE(Decimal::parse(text).has_value()) << QString::fromUtf16(text).toStdString();
}

TEST(Decimal, RoundTripsAndOrdersLikeItsFraction)
{
    std::mt19937_64 random(7);
    std::uniform_int_distribution<qint64> figure(-99'999'999, 99'999'999);
    std::uniform_int_distribution<int> scale(0, 6);
    for (int i = 0; i < 2000; ++i) {
        const Decimal a = *Decimal::fromUnscaled(figure(random), scale(random));
        const Decimal b = *Decimal::fromUnscaled(figure(random), scale(random));
        EXPECT_EQ(Decimal::parse(a.toString()), a);
        EXPECT_EQ(a.compare(b) < 0, a.toDouble() < b.toDouble());
    }
}
