#include "core/base/rational.h"

#include "core/base/decimal.h"

#include <gtest/gtest.h>

using namespace xushi;

namespace {
Rational figure(const char16_t *text)
{
    return Decimal::parse(text).value().toRational();
}
} // namespace

// 629.0 of 647.4 in ten months: +13.8 points when rounded once, 13.9 when the two rates are rounded first.
TEST(Rational, SubtractsUnroundedAndRoundsOnce)
{
    const Rational completion = figure(u"629.0") / figure(u"647.4");
    const Rational expected = Rational(10) / Rational(12);
    EXPECT_EQ((completion * 100).toFixed(1), u"97.2");
    EXPECT_EQ(((completion - expected) * 100).toDisplay(1, Rational::Plus::Show), u"+13.8");
}

TEST(Rational, RoundsHalvesAwayFromZeroAndNeverPrintsMinusZero)
{
    EXPECT_EQ(Rational(1, 8).toFixed(2), u"0.13");
    EXPECT_EQ(Rational(-1, 8).toFixed(2), u"-0.13");
    EXPECT_EQ(Rational(-1, 1000).toFixed(1), u"0.0");
    EXPECT_EQ(Rational(-1, 1000).toDisplay(1, Rational::Plus::Show), u"0.0");
    EXPECT_EQ(Rational(7, 2).toFixed(0), u"4");
}

TEST(Rational, ObeysTheLawsOfArithmetic)
{
    for (int a = -7; a <= 7; ++a) {
        for (int b = 1; b <= 7; ++b) {
            const Rational x(a, b);
            const Rational y(b, 3);
            EXPECT_EQ(x + y - y, x);
            EXPECT_EQ(x * y / y, x);
            EXPECT_EQ(x < y, a * 3 < b * b);
        }
    }
}

TEST(Rational, StaysExactForTheLongestFigures)
{
    const Rational longest = figure(u"999999999.999999");
    EXPECT_EQ((longest / figure(u"1.000001") * Rational(365) / Rational(366)).sign(), 1);
    EXPECT_EQ((longest / longest), Rational(1));
}
