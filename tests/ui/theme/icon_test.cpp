#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSet>

using namespace xushi::ui;

namespace
{

QByteArray svgOf(Icon icon)
{
    QFile file(QStringLiteral(XUSHI_SOURCE_DIR "/resources/icons/%1.svg").arg(iconName(icon)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    return file.readAll();
}

QImage imageOf(Icon icon, int side, QIcon::Mode mode = QIcon::Normal, QIcon::State state = QIcon::Off)
{
    return lineIcon(icon)
        .pixmap(QSize(side, side), 1.0, mode, state)
        .toImage()
        .convertToFormat(QImage::Format_ARGB32);
}

// The colour of the pixels that are fully covered.
QSet<QRgb> solidColours(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) == 255)
                colours.insert(image.pixel(x, y));
    return colours;
}

} // namespace

TEST(Icons, AllFortySevenAndNoOther)
{
    EXPECT_EQ(allIcons().size(), 47u);
    QSet<QString> named;
    for (const Icon icon : allIcons())
        named.insert(iconName(icon) + QStringLiteral(".svg"));
    const QStringList files = QDir(QStringLiteral(XUSHI_SOURCE_DIR "/resources/icons"))
                                  .entryList({QStringLiteral("*.svg")}, QDir::Files);
    EXPECT_EQ(named, QSet<QString>(files.begin(), files.end()));
}

TEST(Icons, DrawnByOneHand)
{
    for (const Icon icon : allIcons()) {
        const QByteArray svg = svgOf(icon);
        for (const char *rule : {"viewBox=\"0 0 24 24\"", "fill=\"none\"", "stroke=\"currentColor\"",
                 "stroke-width=\"1.5\"", "stroke-linecap=\"round\"", "stroke-linejoin=\"round\""})
            EXPECT_EQ(svg.count(rule), 1) << qPrintable(iconName(icon)) << " " << rule;
        EXPECT_EQ(svg.count('#'), 0) << qPrintable(iconName(icon)) << " names a colour";
    }
}

TEST(Icons, KeepClearOfTheBorder)
{
    for (const Icon icon : allIcons()) {
        const QImage image = imageOf(icon, 48);
        ASSERT_EQ(image.size(), QSize(48, 48));
        int inked = 0;
        for (int at = 0; at < 48; ++at) {
            for (const QPoint point : {QPoint(at, 0), QPoint(at, 47), QPoint(0, at), QPoint(47, at)})
                EXPECT_EQ(qAlpha(image.pixel(point)), 0) << qPrintable(iconName(icon));
            for (int across = 0; across < 48; ++across)
                inked += qAlpha(image.pixel(at, across)) > 127 ? 1 : 0;
        }
        EXPECT_GT(inked, 12) << qPrintable(iconName(icon)) << " is blank";
    }
}

TEST(Icons, NoTwoAlike)
{
    QSet<QByteArray> seen;
    for (const Icon icon : allIcons()) {
        const QImage image = imageOf(icon, 24);
        seen.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    EXPECT_EQ(seen.size(), qsizetype(allIcons().size()));
}

TEST(Icons, TakeTheColourOfTheirStateInBothThemes)
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        applyTheme(*qApp, theme);
        const auto expectColour = [](const QImage &image, const QColor &colour) {
            EXPECT_EQ(solidColours(image), QSet<QRgb> {colour.rgba()});
        };
        expectColour(imageOf(Icon::Minus, 32), theme.text2);
        expectColour(imageOf(Icon::Minus, 32, QIcon::Disabled), theme.textOff);
        expectColour(imageOf(Icon::Minus, 32, QIcon::Active), theme.text);
        expectColour(imageOf(Icon::Minus, 32, QIcon::Normal, QIcon::On), theme.accent);
    }
}

TEST(Icons, GrowWithTheScaleOfTheScreen)
{
    for (const int side : {12, 16, 20, 32})
        for (const double scale : {1.0, 1.25, 1.5, 2.0}) {
            const QPixmap pixmap = lineIcon(Icon::Save).pixmap(QSize(side, side), scale);
            EXPECT_EQ(pixmap.size(), QSize(side, side) * scale);
            EXPECT_DOUBLE_EQ(pixmap.devicePixelRatio(), scale);
        }
}
