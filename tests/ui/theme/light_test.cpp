#include "ui/theme/lights.h"

#include "ui/theme/theme.h"

#include <gtest/gtest.h>
#include <QImage>
#include <QPainter>
#include <set>

using namespace xushi::ui;

namespace
{

constexpr Light allLights[] {
    Light::None, Light::Green, Light::Yellow, Light::Red, Light::Blue, Light::Orange};

QImage draw(Light light, int side, const Theme &theme)
{
    QImage image(side, side, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintLight(painter, QRectF(0, 0, side, side), light, theme);
    return image;
}

// Which pixels are covered: the shape without its colours.
QByteArray shapeOf(const QImage &image)
{
    QByteArray shape;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            shape.append(qAlpha(image.pixel(x, y)) > 127 ? '#' : '.');
    return shape;
}

} // namespace

TEST(Lights, ShapesDifferWithoutColour)
{
    for (const int side : {12, 16, 32}) {
        std::set<QByteArray> shapes;
        for (const Light light : allLights)
            shapes.insert(shapeOf(draw(light, side, Theme::light())));
        EXPECT_EQ(shapes.size(), std::size(allLights)) << side;
    }
}

TEST(Lights, MiddleHasTheColourOfTheLightInBothThemes)
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        const auto middle = [&](Light light) { return QColor(draw(light, 32, theme).pixel(16, 17)); };
        EXPECT_EQ(middle(Light::Green), theme.lg);
        EXPECT_EQ(middle(Light::Yellow), theme.ly);
        EXPECT_EQ(middle(Light::Red), theme.lr);
        EXPECT_EQ(middle(Light::Blue), theme.lb);
        EXPECT_EQ(middle(Light::Orange), theme.lo);
        EXPECT_EQ(qAlpha(draw(Light::None, 32, theme).pixel(16, 16)), 0);
    }
}

TEST(Lights, RedSquareHasACrispRim)
{
    const Theme theme = Theme::dark();
    const QImage image = draw(Light::Red, 12, theme);
    std::set<QRgb> colours;
    for (int y = 0; y < 12; ++y)
        for (int x = 0; x < 12; ++x)
            colours.insert(image.pixel(x, y));
    EXPECT_EQ(colours, (std::set<QRgb> {0, theme.lr.rgba(), theme.lrRim.rgba()}));
}

TEST(Lights, EachHasAWord)
{
    std::set<QString> words;
    for (const Light light : allLights)
        words.insert(lightWord(light));
    EXPECT_EQ(words.size(), std::size(allLights));
    EXPECT_FALSE(words.contains(QString()));
}
