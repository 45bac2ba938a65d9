#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/keyvalueform.h"
#include "ui/widgets/ladderbar.h"
#include "ui/widgets/lightlabel.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QEvent>
#include <QImage>
#include <QLineEdit>
#include <QPainter>

using namespace xushi::ui;

namespace
{

constexpr QRect bar(0, 0, 101, 16);

int widthOf(const Ladder &ladder, const QColor &colour, int y)
{
    const Theme theme = Theme::light();
    QImage image(bar.size(), QImage::Format_RGB32);
    image.fill(theme.base);
    QPainter painter(&image);
    paintLadder(painter, bar, ladder, theme);
    painter.end();
    int count = 0;
    for (int x = 0; x < image.width(); ++x)
        count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    return count;
}

} // namespace

TEST(Ladders, FilledByShareAndNeverBeyondTheTrack)
{
    const Theme theme = Theme::light();
    int before = 0;
    for (const double share : {0.0, 0.25, 0.5, 1.0}) {
        const int filled = widthOf({share, {}}, theme.cActual, 8);
        EXPECT_NEAR(filled, share * bar.width(), 1);
        EXPECT_GE(filled, before);
        before = filled;
    }
    EXPECT_EQ(widthOf({3.0, {}}, theme.cActual, 8), bar.width());
    EXPECT_EQ(widthOf({-1.0, {}}, theme.cActual, 8), 0);
    EXPECT_EQ(widthOf({{}, {}}, theme.cTrack, 8), bar.width());
}

TEST(Ladders, TickIsTwoBySixteenAndStaysInside)
{
    const Theme theme = Theme::light();
    for (const double expected : {-1.0, 0.0, 0.5, 1.0, 2.0})
        for (const int y : {0, 8, 15})
            EXPECT_EQ(widthOf({0.3, expected}, theme.cExpected, y), 2) << expected;
    EXPECT_EQ(widthOf({0.3, {}}, theme.cExpected, 8), 0);
}

TEST(Forms, ValuesWrapBesideEightyPixelsOfLabel)
{
    KeyValueForm form;
    form.addSection(QStringLiteral("Responsibility"));
    Label *value = form.addRow(QStringLiteral("Lead"), QString(300, QChar(0x53BF)));
    form.resize(288, 10);
    form.show();
    EXPECT_EQ(value->x(), 80);
    EXPECT_GE(form.heightForWidth(288), 300 * measure::body / 208);
    EXPECT_LE(form.minimumSizeHint().width(), 288);
}

TEST(Forms, EditorsAreNamedAfterTheirLabel)
{
    KeyValueForm form;
    auto *edit = new QLineEdit;
    form.addRow(QStringLiteral("Title"), edit);
    EXPECT_EQ(edit->accessibleName(), QStringLiteral("Title"));
    EXPECT_EQ(edit->sizeHint().height(), measure::ctl);
}

TEST(Forms, ClearLeavesNothingShownAndStartsAfresh)
{
    KeyValueForm form;
    form.addSection(QStringLiteral("A"), QStringLiteral("link"));
    form.addRow(QStringLiteral("B"), QStringLiteral("C"));
    form.clear();
    EXPECT_EQ(form.sizeHint().height(), 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(form.findChildren<QWidget *>().isEmpty());
    EXPECT_EQ(form.addSection(QStringLiteral("A")), nullptr);
    EXPECT_NE(form.addSection(QStringLiteral("A"), QStringLiteral("link")), nullptr);
}

TEST(LightLabels, CountsOfZeroShowNoShape)
{
    const Theme theme = Theme::light();
    const auto draw = [&](int yellow) {
        QImage image(120, 28, QImage::Format_RGB32);
        image.fill(theme.base);
        QPainter painter(&image);
        paintLightCounts(
            painter, image.rect(), {{Light::Green, 5}, {Light::Yellow, yellow}, {Light::Red, 1}}, 40, theme);
        painter.end();
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixel(x, y) == theme.ly.rgb() ? 1 : 0;
        return pixels;
    };
    EXPECT_EQ(draw(0), 0);
    EXPECT_GT(draw(2), 10);
}

TEST(Labels, WrappedLinesAreTwentyPixelsApart)
{
    Label label(QStringLiteral("one\ntwo\nthree"));
    const QString text = label.text();
    label.setOverflow(Overflow::Wrap);
    EXPECT_EQ(label.text(), text);
    EXPECT_EQ(label.heightForWidth(200), 3 * measure::line);
    label.setText(QStringLiteral("<b>%2</b> & co"));
    EXPECT_EQ(label.heightForWidth(200), measure::line);
}

TEST(Labels, NotesStandInTheThirdTone)
{
    const Theme theme = Theme::light();
    Label label(QStringLiteral("a"));
    label.setOverflow(Overflow::Wrap);
    const auto quietPixels = [&] {
        label.resize(120, 24);
        const QImage image = label.grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == theme.text3.rgb() ? 1 : 0;
        return count;
    };
    EXPECT_EQ(quietPixels(), 0);
    label.setNote(QString(3, QChar(0x2588)));
    EXPECT_GT(quietPixels(), 20);
}

TEST(Labels, CutTextStandsWholeInTheToolTip)
{
    Label label(QStringLiteral("a name much longer than its place"));
    label.setOverflow(Overflow::Elide);
    label.resize(60, 20);
    label.grab();
    EXPECT_EQ(label.toolTip(), label.text());
    label.resize(600, 20);
    label.grab();
    EXPECT_TRUE(label.toolTip().isEmpty());
    EXPECT_LT(label.minimumSizeHint().width(), 30);
}
