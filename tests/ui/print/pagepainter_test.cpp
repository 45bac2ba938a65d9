#include "ui/print/pagepainter.h"

#include <gtest/gtest.h>

#include <QImage>

#include "tests/ui/print/sampledocuments.h"
#include "ui/print/pagelayout.h"

namespace xushi::print
{
namespace
{

// The smallest box of pixels that are not white, in points.
QRectF inkOf(const Page &page, double scale)
{
    QImage image((page.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paintPage(painter, page);
    painter.end();
    QRect ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 200)
                ink |= QRect(x, y, 1, 1);
    return {QPointF(ink.topLeft()) / scale, QSizeF(ink.size()) / scale};
}

std::vector<Page> bodies(const report::Document &document)
{
    const auto layout = layoutPages(document, {}, FaceSet());
    std::vector<Page> pages = layout->pages;
    for (Page &page : pages)
        page.margin.clear();
    return pages;
}

TEST(PagePainter, InkFillsTheTypeAreaAndNoMore)
{
    const Page page = bodies(samples::plainText(2000)).front();
    const QRectF ink = inkOf(page, 2);
    EXPECT_TRUE(page.typeArea.adjusted(-1, -1, 1, 1).contains(ink));
    EXPECT_NEAR(ink.left(), page.typeArea.left(), 3);
    EXPECT_NEAR(ink.right(), page.typeArea.right(), 3);
    EXPECT_NEAR(ink.top(), page.typeArea.top() + 6.5, 3);
    EXPECT_NEAR(ink.bottom(), page.typeArea.bottom() - 7.5, 3);
}

TEST(PagePainter, TurnedPageIsReadFromTheRightHandSide)
{
    const Page page = bodies(samples::ledger(1)).front();
    ASSERT_TRUE(page.turned);
    const QRectF ink = inkOf(page, 2);
    EXPECT_TRUE(page.typeArea.adjusted(-1, -1, 1, 1).contains(ink));
    // One row below the title: ink at the left, all the height of the sheet, nothing at the right.
    EXPECT_LT(ink.left(), page.typeArea.left() + 10);
    EXPECT_LT(ink.right(), page.typeArea.center().x());
    EXPECT_NEAR(ink.height(), page.typeArea.height(), 2);
}

TEST(PagePainter, LeavesThePainterAsItWas)
{
    const Page page = bodies(samples::plainText(10)).front();
    QImage image(100, 100, QImage::Format_RGB32);
    QPainter painter(&image);
    const QTransform transform = painter.worldTransform();
    painter.setPen(Qt::red);
    paintPage(painter, page);
    EXPECT_EQ(painter.worldTransform(), transform);
    EXPECT_EQ(painter.pen().color(), QColor(Qt::red));
}

} // namespace
} // namespace xushi::print
