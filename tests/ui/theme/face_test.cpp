#include "ui/theme/theme.h"

#include <gtest/gtest.h>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>

using namespace xushi::ui;

TEST(Face, DigitsAreEquallyWide)
{
    const Theme theme = Theme::light();
    for (const TypeSize size : {TypeSize::Small, TypeSize::Body, TypeSize::Large}) {
        for (const int weight : {400, 500, 600}) {
            const QFontMetricsF metrics(theme.font(size, weight));
            const double zero = metrics.horizontalAdvance(QLatin1Char('0'));
            EXPECT_GT(zero, 0);
            for (char digit = '1'; digit <= '9'; ++digit)
                EXPECT_DOUBLE_EQ(metrics.horizontalAdvance(QLatin1Char(digit)), zero)
                    << digit << " at weight " << weight;
        }
    }
}

TEST(Face, FirstOfTheChainThatIsThere)
{
    const QStringList two {QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("noto sans cjk sc")};
    EXPECT_EQ(chooseFamily(two), QStringLiteral("Noto Sans CJK SC"));
    EXPECT_EQ(chooseFamily(familyChain()), familyChain().first());
    EXPECT_EQ(chooseFamily({}), QStringLiteral("sans-serif"));
}

TEST(Face, SizesAreInPixels)
{
    const Theme theme = Theme::light();
    EXPECT_EQ(theme.font(TypeSize::Small).pixelSize(), 12);
    EXPECT_EQ(theme.font(TypeSize::Body).pixelSize(), 13);
    EXPECT_EQ(theme.font(TypeSize::Large, 600).pixelSize(), 18);
    EXPECT_EQ(theme.font(TypeSize::Large, 600).weight(), 600);
}
