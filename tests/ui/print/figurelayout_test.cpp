#include "ui/print/figurelayout.h"

#include <cmath>

#include <gtest/gtest.h>

#include <QImage>
#include <QRandomGenerator>

#include "tests/ui/print/documenttext.h"
#include "ui/print/figurepainter.h"

namespace xushi::print
{
namespace
{

using namespace report;

const FaceSet &faces()
{
    static const FaceSet set;
    return set;
}

Figure randomFigure(QRandomGenerator &random, FigureKind kind)
{
    Figure figure;
    figure.kind = kind;
    figure.unit = QStringLiteral("亿元");
    const int categories = 1 + random.bounded(24);
    for (int i = 0; i < categories; ++i)
        figure.categories << samples::squeezed(samples::randomText(random, 1 + random.bounded(6)));
    const double power = std::pow(10.0, random.bounded(9) - 3);
    for (int s = 0; s < 1 + random.bounded(4); ++s) {
        Series series {QStringLiteral("系列%1").arg(s), {}};
        for (int i = 0; i < categories; ++i)
            series.values.push_back(random.bounded(6) == 0
                    ? std::nullopt
                    : std::optional((random.generateDouble() - 0.3) * power));
        figure.series.push_back(series);
    }
    return figure;
}

TEST(AxisScale, HoldsEveryRangeInRoundSteps)
{
    QRandomGenerator random(1);
    for (int i = 0; i < 2000; ++i) {
        const double scale = std::pow(10.0, random.bounded(16) - 6);
        const double a = (random.generateDouble() - 0.5) * scale;
        const double b = (random.generateDouble() - 0.5) * scale;
        const bool fromZero = random.bounded(2) == 0;
        const AxisScale axis = AxisScale::over(std::min(a, b), std::max(a, b), 5, fromZero);
        EXPECT_LE(axis.low, std::min(a, b) + 1e-9 * scale);
        EXPECT_GE(axis.high, std::max(a, b) - 1e-9 * scale);
        const double count = (axis.high - axis.low) / axis.step;
        EXPECT_NEAR(count, std::round(count), 1e-6);
        EXPECT_GE(count, 1.9);
        EXPECT_LE(count, 10.1);
        const double lead = axis.step / std::pow(10.0, std::floor(std::log10(axis.step) + 1e-9));
        EXPECT_TRUE(std::abs(lead - 1) < 1e-6 || std::abs(lead - 2) < 1e-6 || std::abs(lead - 2.5) < 1e-6
            || std::abs(lead - 5) < 1e-6)
            << lead;
        if (fromZero) {
            EXPECT_LE(axis.low, 1e-12);
            EXPECT_GE(axis.high, -1e-12);
        }
    }
}

TEST(AxisScale, EqualValuesStillMakeAnAxis)
{
    for (const double value : {0.0, 5.0, -3.0}) {
        const AxisScale axis = AxisScale::over(value, value, 5, false);
        EXPECT_LT(axis.low, axis.high);
        EXPECT_GT(axis.step, 0);
    }
}

TEST(FigureLayout, RandomFiguresStayInTheirBox)
{
    const QSizeF size(442, 241);
    for (quint32 seed = 0; seed < 300; ++seed) {
        QRandomGenerator random(seed);
        const auto kind = static_cast<FigureKind>(seed % 3);
        for (const PageItem &item : layoutFigure(randomFigure(random, kind), size, faces())) {
            QRectF box;
            if (const auto *text = std::get_if<GlyphText>(&item))
                box = QRectF(text->origin.x(), text->origin.y() - 0.88 * text->size, text->width, text->size);
            else if (const auto *stroke = std::get_if<Stroke>(&item))
                box = stroke->points.boundingRect();
            else
                box = std::get<Fill>(item).shape.boundingRect();
            EXPECT_TRUE(QRectF({-2, -2}, size + QSizeF(4, 4)).contains(box.adjusted(0, 0, 0.001, 0.001)))
                << seed << " " << box.left() << " " << box.top() << " " << box.right() << " " << box.bottom();
        }
    }
}

TEST(FigureLayout, ShowsUnitCategoriesLegendAndValues)
{
    Figure figure;
    figure.unit = QStringLiteral("万元");
    figure.categories = {QStringLiteral("一月"), QStringLiteral("二月")};
    figure.series = {{QStringLiteral("完成"), {12.5, std::nullopt}}, {QStringLiteral("序时"), {10.0, -3.0}}};
    for (const auto kind : {FigureKind::Columns, FigureKind::Bars}) {
        figure.kind = kind;
        const QString text = samples::textOf(layoutFigure(figure, {442, 241}, faces()));
        for (const char16_t *part :
            {u"单位：万元", u"一月", u"二月", u"完成", u"序时", u"12.5", u"10.0", u"−3.0"})
            EXPECT_TRUE(text.contains(QString::fromUtf16(part))) << qPrintable(QString::fromUtf16(part));
    }
}

TEST(FigureLayout, SaysSoWhereNothingIsKnown)
{
    Figure figure;
    figure.categories = {QStringLiteral("一月")};
    figure.series = {{QStringLiteral("完成"), {std::nullopt}}};
    EXPECT_EQ(samples::textOf(layoutFigure(figure, {442, 241}, faces())), QStringLiteral("无数据"));
    EXPECT_EQ(samples::textOf(layoutFigure({}, {442, 241}, faces())), QStringLiteral("无数据"));
}

TEST(FigureLayout, LengthsOfColumnsAreInProportion)
{
    Figure figure;
    figure.categories = {QStringLiteral("甲"), QStringLiteral("乙")};
    figure.series = {{QString(), {50.0, 100.0}}};
    std::vector<double> heights;
    for (const PageItem &item : layoutFigure(figure, {442, 241}, faces()))
        if (const auto *fill = std::get_if<Fill>(&item); fill && fill->color != Qt::white)
            heights.push_back(fill->shape.boundingRect().height());
    ASSERT_EQ(heights.size(), 2u);
    EXPECT_NEAR(heights[1], 2 * heights[0], 1e-6);
}

TEST(PrintFigurePainter, DrawsAPictureOfTheSizeAskedFor)
{
    QRandomGenerator random(3);
    const QByteArray png
        = PrintFigurePainter(faces()).png(randomFigure(random, FigureKind::Lines), {1842, 1004});
    const QImage image = QImage::fromData(png, "PNG");
    ASSERT_EQ(image.size(), QSize(1842, 1004));
    EXPECT_EQ(image.pixelColor(1, 1003), QColor(Qt::white));
    bool inked = false;
    for (int x = 0; x < image.width(); ++x)
        inked = inked || image.pixelColor(x, image.height() / 2) != QColor(Qt::white);
    EXPECT_TRUE(inked);
}

} // namespace
} // namespace xushi::print
