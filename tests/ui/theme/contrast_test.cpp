#include "ui/theme/theme.h"

#include <gtest/gtest.h>

using namespace xushi::ui;

namespace
{

constexpr double forText = 4.5;
constexpr double forShapes = 3.0;

struct Named {
    const char *name;
    QColor Theme::*colour;
};

constexpr Named texts[] {{"text", &Theme::text}, {"text2", &Theme::text2}, {"text3", &Theme::text3}};
constexpr Named surfaces[] {{"base", &Theme::base}, {"window", &Theme::window}, {"nav", &Theme::nav},
    {"alt", &Theme::alt}, {"tint1", &Theme::tint1}, {"tint2", &Theme::tint2}};

class Contrast : public testing::TestWithParam<bool>
{
protected:
    const Theme theme = GetParam() ? Theme::dark() : Theme::light();

    void expectAtLeast(double ratio, QColor Theme::*ink, QColor Theme::*ground, const char *what) const
    {
        EXPECT_GE(contrast(theme.*ink, theme.*ground), ratio) << what;
    }
};

} // namespace

TEST(ContrastFormula, KnownRatios)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 1e-9);
    EXPECT_NEAR(contrast(Qt::white, Qt::black), 21.0, 1e-9);
    EXPECT_NEAR(contrast(Qt::red, Qt::red), 1.0, 1e-9);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST_P(Contrast, TextReadsOnEverySurface)
{
    for (const Named &ink : texts)
        for (const Named &ground : surfaces)
            EXPECT_GE(contrast(theme.*ink.colour, theme.*ground.colour), forText)
                << ink.name << " on " << ground.name;
}

TEST_P(Contrast, AccentReadsAsText)
{
    for (const Named &ground : surfaces)
        EXPECT_GE(contrast(theme.accent, theme.*ground.colour), forText) << ground.name;
    expectAtLeast(forText, &Theme::onAccent, &Theme::fill, "words of the main button");
    expectAtLeast(forText, &Theme::onAccent, &Theme::accentDown, "words of the main button, pressed");
}

TEST_P(Contrast, EdgesAndRimsShow)
{
    expectAtLeast(forShapes, &Theme::edge, &Theme::base, "edge on base");
    expectAtLeast(forShapes, &Theme::edge, &Theme::tint2, "edge on a selected row");
    for (QColor Theme::*rim : {&Theme::lgRim, &Theme::lyRim, &Theme::lrRim, &Theme::lbRim, &Theme::loRim})
        for (QColor Theme::*ground : {&Theme::base, &Theme::window, &Theme::tint2})
            expectAtLeast(forShapes, rim, ground, "rim of a light");
}

TEST_P(Contrast, WordsOnTheRampAreTheBetterOfTwo)
{
    for (int step = 0; step <= 5; ++step)
        EXPECT_GE(contrast(theme.textOn(theme.ramp(step)), theme.ramp(step)), forText) << "r" << step;
}

TEST_P(Contrast, SelectionKeepsTextInViewsAndTurnsInFields)
{
    EXPECT_EQ(theme.palette().color(QPalette::Highlight), theme.tint2);
    EXPECT_EQ(theme.palette().color(QPalette::HighlightedText), theme.text);
    EXPECT_EQ(theme.fieldPalette().color(QPalette::HighlightedText), theme.onAccent);
    EXPECT_GE(contrast(theme.fieldPalette().color(QPalette::HighlightedText),
                  theme.fieldPalette().color(QPalette::Highlight)),
        forText);
}

INSTANTIATE_TEST_SUITE_P(
    BothThemes, Contrast, testing::Bool(), [](const auto &info) { return info.param ? "dark" : "light"; });
