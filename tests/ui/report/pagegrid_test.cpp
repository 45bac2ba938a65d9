#include "ui/panels/report/pagegrid.h"

#include <random>

#include <gtest/gtest.h>

namespace xushi
{

namespace
{

constexpr double pixelsPerPoint = 96.0 / 72;
const QSizeF a4(595, 842);

PageGrid grid(size_t pages, QSizeF view, PageZoom zoom = {})
{
    return PageGrid(std::vector<QSizeF>(pages, a4), view, zoom, pixelsPerPoint);
}

} // namespace

TEST(PageGridTest, WholePagesFitAndTwoStandSideBySide)
{
    const PageGrid wide = grid(5, {950, 620});
    EXPECT_EQ(wide.columns(), 2);
    EXPECT_LE(wide.place(0).height(), 620);
    EXPECT_EQ(wide.place(0).top(), wide.place(1).top());
    EXPECT_LT(wide.place(0).right(), wide.place(1).left());
    EXPECT_GT(wide.place(2).top(), wide.place(0).bottom());
    EXPECT_EQ(grid(5, {500, 620}).columns(), 1);
    EXPECT_EQ(grid(1, {950, 620}).columns(), 1);
}

TEST(PageGridTest, ZoomIsOfTheSizeOnPaper)
{
    const PageGrid full = grid(3, {400, 400}, {PageZoom::Fit::Factor, 1});
    EXPECT_NEAR(full.place(0).width(), 595 * pixelsPerPoint, 1e-6);
    const PageGrid wide = grid(3, {700, 400}, {PageZoom::Fit::Width, 1});
    EXPECT_EQ(wide.columns(), 1);
    EXPECT_LE(wide.place(0).width(), 700);
    EXPECT_GT(wide.place(0).width(), 650);
}

TEST(PageGridTest, PagesInSightAreThoseThatTouchIt)
{
    std::mt19937 random(7);
    const auto number = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    for (int round = 0; round < 300; ++round) {
        const auto count = static_cast<size_t>(number(40));
        const QSizeF view(50 + number(1500), 50 + number(1000));
        const PageZoom zoom {static_cast<PageZoom::Fit>(number(3)), 0.1 + number(30) / 10.0};
        const PageGrid pages = grid(count, view, zoom);
        EXPECT_GE(pages.size().width(), view.width());
        const QRectF part(QPointF(0, number(static_cast<int>(pages.size().height()) + 1)), view);
        const auto [first, end] = pages.pagesIn(part);
        for (int page = 0; page < pages.count(); ++page) {
            EXPECT_LE(pages.place(page).bottom(), pages.size().height());
            const bool seen
                = pages.place(page).top() < part.bottom() && pages.place(page).bottom() > part.top();
            EXPECT_TRUE(!seen || (page >= first && page < end));
        }
        EXPECT_LE(end - first, pages.count());
        const int main = pages.mainPage(part);
        EXPECT_EQ(main >= 0, count > 0);
        EXPECT_LT(main, static_cast<int>(std::max<size_t>(count, 1)));
    }
}

TEST(PageGridTest, NoPagesAndNoRoomAreHarmless)
{
    EXPECT_EQ(grid(0, {300, 300}).mainPage({0, 0, 300, 300}), -1);
    EXPECT_GT(grid(3, {0, 0}).scale(), 0);
    EXPECT_EQ(PageGrid().pagesIn({0, 0, 10, 10}), (std::pair {0, 0}));
}

} // namespace xushi
