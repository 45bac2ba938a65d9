#include "tests/ui/report/reportdesk.h"

#include <QScrollBar>
#include <QWheelEvent>

#include "core/edits/taskedits.h"
#include "ui/theme/theme.h"

namespace xushi
{

namespace
{

using test::ReportDesk;

// Two lists for each of six departments: pages enough to turn.
QString longPlan()
{
    QString art = QStringLiteral("# 某县2023年重点工作\n");
    for (int chapter = 0; chapter < 6; ++chapter) {
        art += QStringLiteral("%1、第%2篇\n").arg(QStringLiteral("一二三四五六")[chapter]).arg(chapter + 1);
        for (int task = 0; task < 20; ++task)
            art += QStringLiteral("%1.任务%1 牵头:单位%2\n").arg(chapter * 20 + task + 1).arg(chapter);
    }
    return art;
}

} // namespace

TEST(ReportPages, KeysTurnThem)
{
    ReportDesk desk(longPlan());
    desk.open(QStringLiteral("departments"));
    PagesView *view = desk.panel->view();
    const int count = view->grid().count();
    ASSERT_GE(count, 6);
    EXPECT_EQ(view->currentPage(), 0);
    QTest::keyClick(view, Qt::Key_PageDown);
    const int second = view->currentPages().first;
    EXPECT_GT(second, 0);
    QTest::keyClick(view, Qt::Key_PageUp);
    EXPECT_EQ(view->currentPages().first, 0);
    QTest::keyClick(view, Qt::Key_Right);
    EXPECT_EQ(view->currentPages().first, second);
    QTest::keyClick(view, Qt::Key_Left);
    QTest::keyClick(view, Qt::Key_Down);
    EXPECT_EQ(view->currentPages().first, second);
    QTest::keyClick(view, Qt::Key_End);
    EXPECT_EQ(view->currentPages().second, count - 1);
    QTest::keyClick(view, Qt::Key_Home);
    EXPECT_EQ(view->currentPage(), 0);
    QTest::keyClick(view, Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(view->zoom().fit, PageZoom::Fit::Factor);
    const double larger = view->grid().factor();
    QTest::keyClick(view, Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_LT(view->grid().factor(), larger);
    QTest::keyClick(view, Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(view->zoom().fit, PageZoom::Fit::Page);
}

TEST(ReportPages, TheWheelZoomsUnderTheMouse)
{
    ReportDesk desk(longPlan());
    desk.open(QStringLiteral("departments"));
    PagesView *view = desk.panel->view();
    view->setZoom({PageZoom::Fit::Factor, 1});
    view->goTo(2);
    const QPointF mouse(300, 200);
    const auto paperAt = [&] {
        const QPointF desk(view->horizontalScrollBar()->value(), view->verticalScrollBar()->value());
        const int page = view->currentPage();
        return (mouse + desk - view->grid().place(page).topLeft()) / view->grid().scale();
    };
    const QPointF before = paperAt();
    QWheelEvent wheel(mouse, view->viewport()->mapToGlobal(mouse), {}, {0, 120}, Qt::NoButton,
        Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view->viewport(), &wheel);
    EXPECT_NEAR(view->grid().factor(), 1.1, 1e-9);
    EXPECT_NEAR(paperAt().y(), before.y(), 1.5);
    EXPECT_NEAR(paperAt().x(), before.x(), 1.5);
}

TEST(ReportPages, AClickOnARowSelectsItsTask)
{
    ReportDesk desk;
    desk.open(QStringLiteral("targets"));
    PagesView *view = desk.panel->view();
    const print::Page &page = desk.pages().front();
    ASSERT_FALSE(page.links.empty());
    const auto pointOf = [&](const print::PageLink &link) {
        return (page.bodyTransform().map(link.area.center()) * view->grid().scale()
            + view->grid().place(0).topLeft()
            - QPointF(view->horizontalScrollBar()->value(), view->verticalScrollBar()->value()))
            .toPoint();
    };
    for (const print::PageLink &link : page.links) {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, pointOf(link));
        EXPECT_EQ(desk.view.selection(), link.record);
    }
    desk.view.select({});
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(2, 2));
    EXPECT_TRUE(desk.view.selection().isNull());
}

TEST(ReportPages, PaperIsWhiteAndTheDeskIsNot)
{
    ReportDesk desk;
    desk.open();
    QCoreApplication::processEvents();
    PagesView *view = desk.panel->view();
    const QImage shown = view->viewport()->grab().toImage();
    const ui::Theme &theme = ui::themeOf(view);
    EXPECT_EQ(shown.pixelColor(3, 3), theme.desk);
    const QPointF corner = view->grid().place(0).topLeft() + QPointF(8, 8);
    EXPECT_EQ(shown.pixelColor(corner.toPoint()), theme.paper);
    bool ink = false;
    for (int x = 0; x < shown.width() && !ink; ++x)
        for (int y = 0; y < shown.height() && !ink; ++y)
            ink = shown.pixelColor(x, y).lightness() < 60;
    EXPECT_TRUE(ink);
}

TEST(ReportPages, TheOldOnesStayUntilTheNewAreThere)
{
    ReportDesk desk(longPlan());
    desk.open(QStringLiteral("departments"));
    PagesView *view = desk.panel->view();
    view->goTo(3);
    const auto place = view->currentPages();
    const auto old = view->report();
    ASSERT_TRUE(edits::setTaskTitle(desk.workbench.plan, desk.task(u"任务1"), QStringLiteral("换了名")));
    EXPECT_FALSE(desk.panel->isCurrent());
    EXPECT_EQ(view->report(), old);
    desk.wait();
    EXPECT_NE(view->report(), old);
    EXPECT_EQ(view->currentPages(), place);
    EXPECT_TRUE(desk.text().contains(QStringLiteral("换了名")));
}

TEST(ReportPages, AHiddenPanelMakesNone)
{
    ReportDesk desk;
    desk.open();
    desk.panel->hide();
    const auto old = desk.panel->view()->report();
    ASSERT_TRUE(edits::setTaskTitle(desk.workbench.plan, desk.task(u"绿色制造"), QStringLiteral("绿色工厂")));
    QTest::qWait(400);
    EXPECT_EQ(desk.panel->view()->report(), old);
    desk.panel->show();
    desk.wait();
    EXPECT_TRUE(desk.text().contains(QStringLiteral("绿色工厂")));
}

} // namespace xushi
