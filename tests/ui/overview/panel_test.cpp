#include <gtest/gtest.h>
#include <QAccessible>
#include <QClipboard>
#include <QImage>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/edits/progressedits.h"
#include "core/edits/targetedits.h"
#include "tests/support/generatedplan.h"
#include "tests/ui/overview/shown.h"
#include "ui/panels/overview/itemlist.h"
#include "ui/widgets/emptystate.h"

using namespace xushi;

namespace
{

struct PanelTest : testing::Test {
    test::Desk desk {test::smallPlan()};
    std::unique_ptr<OverviewPanel> panel;
    QStringList asked;

    PanelTest()
    {
        QObject::connect(
            &desk.view, &ViewState::panelAsked, &desk.view, [this](const QString &id) { asked << id; });
    }
    ~PanelTest() override
    {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    }

    void read(QStringView target, int month, qint64 value)
    {
        const QDate last(2023, month, QDate(2023, month, 1).daysInMonth());
        ASSERT_TRUE(edits::recordMeasurement(
            *desk.plan, desk.target(target), {last, Decimal(value), Certainty::Certified, {}, {}}));
    }
    void open(QSize size = {1230, 660})
    {
        panel = std::make_unique<OverviewPanel>(desk.workbench, nullptr);
        test::showPanel(*panel, size);
        test::finish(*panel);
    }
    [[nodiscard]] OverviewArea *area(size_t place) const { return panel->page()->areas()[place]; }
    void click(OverviewArea *on, const QString &begin)
    {
        const int figure = test::figureNamed(*on, begin);
        ASSERT_GE(figure, 0) << begin.toStdString() << '\n' << test::told(*panel).toStdString();
        QTest::mouseClick(on, Qt::LeftButton, {}, on->figures()[static_cast<size_t>(figure)].rect.center());
    }
    [[nodiscard]] static QListView *openList()
    {
        auto *list = dynamic_cast<ItemList *>(QApplication::activePopupWidget());
        return list ? list->view() : nullptr;
    }
};

} // namespace

TEST_F(PanelTest, AClickOnALightSetsTheFilterAndGoesToTheLedger)
{
    read(u"省级平台", 6, 3); // −20: yellow
    read(u"市级平台", 6, 4);
    open();
    click(area(0), QStringLiteral("Yellow lights"));
    EXPECT_EQ(desk.view.filter().light, progress::Light::Yellow);
    EXPECT_EQ(asked, QStringList {QStringLiteral("ledger")});
}

TEST_F(PanelTest, AClickOnAClassListsItsTasks)
{
    read(u"省级平台", 6, 3);
    read(u"高层次人才", 6, 2); // −40: red
    open();
    click(area(0), QStringLiteral("Behind"));
    QListView *list = openList();
    ASSERT_TRUE(list);
    ASSERT_EQ(list->model()->rowCount(), 2);
    EXPECT_TRUE(desk.view.selection().isNull());
    QTest::keyClick(list, Qt::Key_Down);
    const RecordRef second = desk.view.selection();
    EXPECT_FALSE(second.isNull());
    QTest::keyClick(list, Qt::Key_Up);
    EXPECT_FALSE(desk.view.selection().isNull());
    EXPECT_NE(desk.view.selection(), second);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_FALSE(openList());
    EXPECT_TRUE(desk.view.filter().isEmpty());
}

TEST_F(PanelTest, AClickInTheListSelects)
{
    read(u"省级平台", 6, 3);
    open();
    click(area(0), QStringLiteral("Behind"));
    QListView *list = openList();
    ASSERT_TRUE(list);
    QTest::mouseClick(
        list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    EXPECT_EQ(desk.view.selection(), refTo(desk.task(u"平台建设")));
}

TEST_F(PanelTest, AClickOnAChapterShowsItAlone)
{
    open();
    click(area(1), QStringLiteral("二、产业"));
    ASSERT_TRUE(desk.view.filter().section);
    EXPECT_EQ(desk.plan->sections().at(*desk.view.filter().section).title, QStringLiteral("产业"));
    EXPECT_EQ(asked, QStringList {QStringLiteral("ledger")});
    EXPECT_EQ(panel->overview()->now.all, 2);
}

TEST_F(PanelTest, AShapeSelectsItsTask)
{
    open();
    click(area(1), QStringLiteral("3 技术改造"));
    EXPECT_EQ(desk.view.selection(), refTo(desk.task(u"技术改造")));
}

TEST_F(PanelTest, ADepartmentFiltersAndItsCellsList)
{
    read(u"省级平台", 6, 3);
    read(u"市级平台", 6, 0);
    open();
    click(area(3), QStringLiteral("科技局, month 6"));
    ASSERT_TRUE(openList());
    EXPECT_EQ(openList()->model()->rowCount(), 1);
    QApplication::activePopupWidget()->close();
    click(area(3), QStringLiteral("科技局: "));
    ASSERT_TRUE(desk.view.filter().department);
    EXPECT_EQ(asked, QStringList {QStringLiteral("ledger")});
}

TEST_F(PanelTest, TheWorstTargetComesFirstAndIsSelectedByAClick)
{
    read(u"省级平台", 6, 4); // −10
    read(u"高层次人才", 6, 2); // −40
    open();
    ASSERT_EQ(panel->overview()->behind.size(), 2U);
    EXPECT_EQ(panel->overview()->behind.front().target, desk.target(u"高层次人才"));
    const Figure &row = area(2)->figures().front();
    QTest::mouseClick(area(2), Qt::LeftButton, {}, row.rect.topLeft() + QPoint(60, 10));
    EXPECT_EQ(desk.view.selection(), refTo(desk.target(u"高层次人才")));
    QTest::mouseClick(area(2), Qt::LeftButton, {}, row.rect.topRight() + QPoint(-20, 10));
    EXPECT_TRUE(QApplication::activePopupWidget());
}

TEST_F(PanelTest, TabRunsThroughTheFiguresAndEnterTakesThem)
{
    read(u"省级平台", 6, 3);
    read(u"市级平台", 6, 4);
    open();
    panel->activateWindow();
    OverviewArea *summary = area(0);
    summary->setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(summary->hasFocus());
    QStringList met;
    while (summary->hasFocus()) {
        met << summary->figures()[static_cast<size_t>(summary->current())].name;
        QTest::keyClick(summary, Qt::Key_Tab);
        ASSERT_LT(met.size(), 20);
    }
    EXPECT_EQ(met.size(), 10) << met.join(u'|').toStdString(); // five classes, four lights, the change
    EXPECT_TRUE(area(1)->hasFocus());
    QTest::keyClick(area(1), Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_TRUE(summary->hasFocus());
    summary->setCurrent(test::figureNamed(*summary, QStringLiteral("Yellow lights")));
    QTest::keyClick(summary, Qt::Key_Return);
    EXPECT_EQ(desk.view.filter().light, progress::Light::Yellow);
}

TEST_F(PanelTest, ArrowsMoveAndSpaceExplains)
{
    open();
    OverviewArea *months = area(3);
    months->setFocus(Qt::TabFocusReason);
    months->setCurrent(0);
    QTest::keyClick(months, Qt::Key_Down);
    EXPECT_GT(months->current(), 0);
    QTest::keyClick(months, Qt::Key_Right);
    QTest::keyClick(months, Qt::Key_Space);
    EXPECT_TRUE(QApplication::activePopupWidget());
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    QTest::keyClick(months, Qt::Key_C, Qt::ControlModifier);
    EXPECT_FALSE(QApplication::clipboard()->text().isEmpty());
}

TEST_F(PanelTest, EveryFigureSaysWhatItIs)
{
    read(u"省级平台", 6, 3);
    open();
    for (const OverviewArea *shown : panel->page()->areas()) {
        EXPECT_FALSE(shown->accessibleName().isEmpty());
        QAccessibleInterface *reader
            = QAccessible::queryAccessibleInterface(const_cast<OverviewArea *>(shown));
        ASSERT_TRUE(reader);
        ASSERT_EQ(reader->childCount(), static_cast<int>(shown->figures().size()));
        for (int i = 0; i < reader->childCount(); ++i) {
            const Figure &figure = shown->figures()[static_cast<size_t>(i)];
            EXPECT_FALSE(figure.name.isEmpty());
            EXPECT_FALSE(figure.how.isEmpty()) << figure.name.toStdString();
            EXPECT_EQ(reader->child(i)->text(QAccessible::Name), figure.name);
            EXPECT_TRUE(shown->rect().contains(figure.rect)) << figure.name.toStdString();
            if (figure.explanation) {
                EXPECT_FALSE(figure.explanation().sentence.isEmpty());
            }
        }
    }
}

TEST_F(PanelTest, TheLightsAreComparedWithTheMonthBefore)
{
    read(u"省级平台", 5, 5);
    read(u"市级平台", 5, 3);
    read(u"省级平台", 6, 5);
    read(u"市级平台", 6, 3);
    read(u"高层次人才", 5, 9);
    open();
    EXPECT_TRUE(test::told(*panel).contains(QStringLiteral("Against month 5: lights as many as then")));
    read(u"高层次人才", 6, 2);
    EXPECT_TRUE(test::told(*panel).contains(QStringLiteral("Against month 5: Red lights up 1")))
        << test::told(*panel).toStdString();
    panel->setComparison(progress::Comparison::Start);
    EXPECT_TRUE(test::told(*panel).contains(QStringLiteral("Against month 1: ")));
    desk.view.setAsOf(QDate(2023, 1, 31));
    EXPECT_TRUE(test::told(*panel).contains(QStringLiteral("There is no earlier month")));
}

TEST_F(PanelTest, WhatIsChosenIsRemembered)
{
    open();
    panel->setComparison(progress::Comparison::Quarter);
    panel->setLowerArea(LowerArea::State);
    open();
    EXPECT_EQ(panel->overview()->comparison, progress::Comparison::Quarter);
    EXPECT_EQ(panel->overview()->lowerArea, LowerArea::State);
    desk.memory.setValue(QStringLiteral("overview/lower"), QStringLiteral("rubbish"));
    desk.memory.setValue(QStringLiteral("overview/comparison"), 99);
    open();
    EXPECT_EQ(panel->overview()->lowerArea, LowerArea::Department);
}

TEST_F(PanelTest, MonthsToComeAreEmpty)
{
    read(u"省级平台", 1, 0);
    open();
    for (const Overview::Month &month : panel->overview()->months)
        EXPECT_EQ(month.day.has_value(), month.end <= desk.view.asOf());
    EXPECT_LT(test::figureNamed(*area(3), QStringLiteral("科技局, month 7")), 0);
    EXPECT_GE(test::figureNamed(*area(3), QStringLiteral("科技局, month 2")), 0);
}

TEST(Overview, AnEmptyPlanSaysWhatThePanelIsFor)
{
    test::Desk desk;
    QStringList asked;
    QObject::connect(&desk.view, &ViewState::panelAsked, &desk.view, [&](const QString &id) { asked << id; });
    OverviewPanel panel(desk.workbench, nullptr);
    test::showPanel(panel);
    EXPECT_TRUE(panel.overview()->isEmpty());
    bool seen = false;
    for (ui::EmptyState *state : panel.findChildren<ui::EmptyState *>()) {
        if (state->isVisible()) {
            seen = true;
            emit state->clicked();
        }
    }
    EXPECT_TRUE(seen);
    EXPECT_EQ(asked, QStringList {QStringLiteral("ledger")});
    panel.saveAsPicture();
    desk.view.setAsOf(QDate());
    EXPECT_TRUE(panel.overview()->isEmpty());
}

TEST(Overview, WithoutADayOrASpanNothingBreaks)
{
    test::Desk desk(test::smallPlan(), QDate());
    OverviewPanel panel(desk.workbench, nullptr);
    test::showPanel(panel);
    ASSERT_TRUE(panel.overview());
    EXPECT_EQ(panel.overview()->now.all, 4);
    EXPECT_TRUE(panel.overview()->months.empty());
}

TEST(Overview, ManyChaptersAndDepartmentsStandTogetherAndOpen)
{
    test::Desk desk;
    QString art;
    static const QString digits = QStringLiteral("一二三四五六七八九十");
    for (int i = 0; i < 40; ++i) {
        art += QStringLiteral("%1、名字很长很长很长很长很长很长很长很长很长很长很长的篇章%2\n")
                   .arg(digits[i % 10])
                   .arg(i);
        for (int task = 0; task < 3; ++task)
            art += QStringLiteral("%1.任务%1 牵头:第%1局\n").arg(i * 3 + task + 1);
    }
    test::fill(*desk.plan, art);
    for (const QSize size : {QSize(1230, 660), QSize(1045, 500), QSize(700, 400), QSize(1784, 980)}) {
        OverviewPanel panel(desk.workbench, nullptr);
        test::showPanel(panel, size);
        test::finish(panel);
        OverviewArea *chapters = panel.page()->areas()[1];
        const int rest = test::figureNamed(*chapters, QStringLiteral("29 further chapters: "));
        ASSERT_GE(rest, 0);
        EXPECT_TRUE(chapters->figures()[static_cast<size_t>(rest)].name.contains(QStringLiteral("87 items")));
        chapters->take(rest);
        EXPECT_GE(test::figureNamed(*chapters, QStringLiteral("十、")), 0);
        const int fold = test::figureNamed(*chapters, QStringLiteral("Fewer chapters"));
        ASSERT_GE(fold, 0);
        chapters->take(fold);
        EXPECT_LT(test::figureNamed(*chapters, QStringLiteral("Fewer chapters")), 0);

        OverviewArea *months = panel.page()->areas()[3];
        int opened = -1;
        for (size_t i = 0; i < months->figures().size(); ++i) {
            if (months->figures()[i].action)
                opened = static_cast<int>(i);
        }
        ASSERT_GE(opened, 0);
        months->take(opened);
        EXPECT_GE(test::figureNamed(*months, QStringLiteral("第120局")), 0);
        EXPECT_GE(test::figureNamed(*months, QStringLiteral("Fewer rows")), 0);
        for (const OverviewArea *area : panel.page()->areas()) {
            for (const Figure &figure : area->figures())
                EXPECT_TRUE(area->rect().contains(figure.rect)) << figure.name.toStdString();
        }
    }
}

TEST(Overview, APictureIsTheWholePageAtTwiceTheSize)
{
    test::Desk desk(test::smallPlan());
    OverviewPanel panel(desk.workbench, nullptr);
    test::showPanel(panel, {1045, 300});
    test::finish(panel);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("概览.png"));
    desk.dialogs.files = {path};
    panel.saveAsPicture();
    const QImage image(path);
    ASSERT_FALSE(image.isNull());
    EXPECT_EQ(image.width(), panel.page()->width() * 2);
    EXPECT_GT(image.height(), panel.page()->height() * 2);
    EXPECT_TRUE(desk.reported.isEmpty());
    desk.dialogs.files = {folder.filePath(QStringLiteral("nowhere/deeper/概览.png"))};
    panel.saveAsPicture();
    EXPECT_EQ(desk.reported.size(), 1);
    panel.saveAsPicture(); // given up
    EXPECT_EQ(desk.reported.size(), 1);
}

TEST(Overview, AHiddenPanelCountsNothingAndIsNeverOld)
{
    test::Desk desk(test::smallPlan());
    OverviewPanel panel(desk.workbench, nullptr);
    EXPECT_FALSE(panel.overview());
    test::showPanel(panel);
    panel.hide();
    ASSERT_TRUE(edits::recordMeasurement(*desk.plan, desk.target(u"高层次人才"),
        {QDate(2023, 6, 30), Decimal(1), Certainty::Certified, {}, {}}));
    EXPECT_EQ(panel.overview()->now.of(progress::StatusClass::Behind), 0);
    panel.show();
    EXPECT_EQ(panel.overview()->now.of(progress::StatusClass::Behind), 1);
}
