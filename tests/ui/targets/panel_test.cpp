#include "tests/ui/targets/samples.h"

#include "core/edits/targetedits.h"
#include "ui/charts/trendchart.h"
#include "ui/panels/targets/monthtable.h"
#include "ui/panels/targets/targetdetail.h"
#include "ui/panels/targets/targetspanel.h"
#include "ui/panels/targets/targettable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/explanation.h"
#include "ui/widgets/labeledcombobutton.h"
#include "ui/widgets/messagestrip.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace xushi;

namespace
{

struct PanelStory : testing::Test {
    samples::Desk desk;
    samples::SmallPlan made = samples::makeSmallPlan(*desk.plan);
    TargetsPanel panel {*desk.workbench, nullptr};

    PanelStory()
    {
        panel.resize(1230, 660);
        panel.show();
        QApplication::setActiveWindow(&panel);
        panel.table()->setFocus();
    }

    QRect cell(TargetId target, int column) const
    {
        return panel.table()->visualRect(panel.model()->index(panel.model()->rowOf(target), column));
    }
    void click(TargetId target, int column) const
    {
        QTest::mouseClick(panel.table()->viewport(), Qt::LeftButton, {}, cell(target, column).center());
    }
    // Types over the cell that is current, as a clerk does.
    void type(const QString &text) const
    {
        for (const QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
    QString shown(TargetId target, int column) const
    {
        return panel.model()->index(panel.model()->rowOf(target), column).data().toString();
    }
    ui::MessageStrip *strip() const { return panel.findChild<ui::MessageStrip *>(); }
    QPushButton *stripButton(int place) const { return strip()->findChildren<QPushButton *>().at(place); }
};

} // namespace

TEST_F(PanelStory, AFigureTypedOverTheReachedValueIsRecordedAndUndone)
{
    click(made.graduates, TargetModel::Reached);
    EXPECT_EQ(desk.view.selection(), refTo(made.graduates));
    type(QStringLiteral("1300"));
    ASSERT_NE(panel.table()->openEditor(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(shown(made.graduates, TargetModel::Reached).toStdString(), "1300");
    EXPECT_EQ(shown(made.graduates, TargetModel::Completion).toStdString(), "50.0 %");
    ASSERT_TRUE(desk.plan->undo());
    EXPECT_EQ(shown(made.graduates, TargetModel::Reached).toStdString(), "812");
    ASSERT_TRUE(desk.plan->redo());
    EXPECT_EQ(shown(made.graduates, TargetModel::Difference).toStdString(), "0.0");
}

TEST_F(PanelStory, AnEntryThatIsNoFigureStaysOpenWithTheReason)
{
    click(made.platforms, TargetModel::Reached);
    type(QStringLiteral("2,6OO"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_NE(panel.table()->openEditor(), nullptr);
    EXPECT_EQ(panel.table()->openEditor()->text().toStdString(), "2,6OO");
    EXPECT_FALSE(panel.table()->openEditor()->problem().isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(panel.table()->openEditor(), nullptr);
    EXPECT_EQ(shown(made.platforms, TargetModel::Reached).toStdString(), "3");
}

TEST_F(PanelStory, AnOddFigureIsAskedAboutBeforeItIsRecorded)
{
    const auto steps = desk.plan->history().steps().size();
    click(made.platforms, TargetModel::Reached);
    type(QStringLiteral("784"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(strip()->isVisible());
    EXPECT_EQ(desk.plan->history().steps().size(), steps);

    QTest::mouseClick(stripButton(0), Qt::LeftButton);
    EXPECT_FALSE(strip()->isVisible());
    ASSERT_NE(panel.table()->openEditor(), nullptr);
    EXPECT_EQ(panel.table()->openEditor()->text().toStdString(), "784");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(strip()->isVisible());

    QTest::mouseClick(stripButton(1), Qt::LeftButton);
    EXPECT_FALSE(strip()->isVisible());
    EXPECT_EQ(shown(made.platforms, TargetModel::Reached).toStdString(), "784");
    EXPECT_EQ(desk.plan->history().steps().size(), steps + 1);
}

TEST_F(PanelStory, TheQuestionGoesWhenItsTargetGoes)
{
    click(made.platforms, TargetModel::Reached);
    type(QStringLiteral("784"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(strip()->isVisible());
    ASSERT_TRUE(edits::removeTarget(*desk.plan, made.platforms));
    EXPECT_FALSE(strip()->isVisible());
}

TEST_F(PanelStory, NameTargetValueAndUnitAreTypedInPlace)
{
    click(made.platforms, TargetModel::Value);
    type(QStringLiteral("6"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(shown(made.platforms, TargetModel::Completion).toStdString(), "50.0 %");
    panel.table()->setFocus();
    click(made.platforms, TargetModel::Name);
    QTest::keyClick(panel.table(), Qt::Key_F2);
    type(QStringLiteral("platforms"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(desk.plan->targets().at(made.platforms).name, QStringLiteral("platforms"));
}

TEST_F(PanelStory, AClickOnTheLightExplainsItAndLeadsToSourceAndFigure)
{
    click(made.graduates, TargetModel::LightColumn);
    auto *popover = panel.findChild<ui::ExplanationPopover *>();
    ASSERT_NE(popover, nullptr);
    QSignalSpy asked(&desk.view, &ViewState::sourceAsked);
    emit popover->linkChosen(QStringLiteral("source"));
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().at(0).value<RecordRef>(), refTo(made.graduates));
    emit popover->linkChosen(QStringLiteral("data"));
    auto *months = panel.findChild<MonthTable *>();
    ASSERT_NE(months, nullptr);
    EXPECT_EQ(months->currentRow(), 1);
    popover->close();
}

TEST_F(PanelStory, EnterOnTheDifferenceExplainsToo)
{
    click(made.graduates, TargetModel::Name);
    panel.table()->setCurrentIndex(
        panel.model()->index(panel.model()->rowOf(made.graduates), TargetModel::Difference));
    QTest::keyClick(panel.table(), Qt::Key_Return);
    auto *popover = panel.findChild<ui::ExplanationPopover *>();
    ASSERT_NE(popover, nullptr);
    popover->close();
}

TEST_F(PanelStory, ADoubtfulTargetIsAcceptedAsAKindAndUndone)
{
    EXPECT_EQ(panel.model()->row(panel.model()->rowOf(made.doubtful)).kind, TargetRowKind::Doubtful);
    click(made.doubtful, TargetModel::LightColumn);
    auto *menu = panel.findChild<QMenu *>();
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 5);
    menu->actions().at(2)->trigger();
    menu->close();
    EXPECT_EQ(panel.model()->row(panel.model()->rowOf(made.doubtful)).kind, TargetRowKind::Certain);
    EXPECT_EQ(desk.plan->targets().at(made.doubtful).change, Change::Share);
    ASSERT_TRUE(desk.plan->undo());
    EXPECT_EQ(panel.model()->row(panel.model()->rowOf(made.doubtful)).kind, TargetRowKind::Doubtful);
}

TEST_F(PanelStory, HeadingsFoldByClickAndByKey)
{
    const int heading = panel.model()->rowOf(refTo(made.first));
    const QModelIndex place = panel.model()->index(heading, TargetModel::Name);
    QTest::mouseClick(
        panel.table()->viewport(), Qt::LeftButton, {}, panel.table()->visualRect(place).center());
    EXPECT_EQ(panel.model()->rowOf(made.platforms), -1);
    EXPECT_EQ(desk.view.selection(), refTo(made.first));
    QTest::keyClick(panel.table(), Qt::Key_Right);
    EXPECT_GE(panel.model()->rowOf(made.platforms), 0);
    QTest::keyClick(panel.table(), Qt::Key_Left);
    EXPECT_EQ(panel.model()->rowOf(made.platforms), -1);
    // A selection made elsewhere goes to what stands for it here.
    desk.view.select(refTo(made.platforms));
    EXPECT_EQ(panel.table()->currentIndex().row(), heading);
}

TEST_F(PanelStory, ASelectionFromElsewhereIsShownAndADeletedOneIsHarmless)
{
    desk.view.select(refTo(made.otherTask));
    EXPECT_EQ(panel.table()->currentIndex().row(), panel.model()->rowOf(made.graduates));
    EXPECT_EQ(panel.detail()->target(), made.graduates);
    desk.view.select(refTo(made.growth));
    ASSERT_TRUE(edits::removeTarget(*desk.plan, made.growth));
    EXPECT_EQ(panel.model()->rowOf(made.growth), -1);
    desk.view.select(refTo(TargetId {12345}));
    EXPECT_FALSE(panel.table()->currentIndex().isValid());
}

TEST_F(PanelStory, TheCourseFollowsTheThemeAndWhatIsTyped)
{
    desk.view.select(refTo(made.graduates));
    auto *chart = panel.findChild<charts::TrendChart *>();
    ASSERT_NE(chart, nullptr);
    EXPECT_EQ(chart->gapText().toStdString(), "−18.8");
    EXPECT_TRUE(chart->forecastText().contains(QStringLiteral("1624")));
    ui::applyTheme(*qApp, ui::Theme::dark());
    EXPECT_EQ(chart->gapText().toStdString(), "−18.8");
    ui::applyTheme(*qApp, ui::Theme::light());
    ASSERT_TRUE(edits::recordMeasurement(
        *desk.plan, made.graduates, {QDate(2023, 6, 30), Decimal(1300), Certainty::Preliminary, {}, {}}));
    EXPECT_EQ(chart->gapText().toStdString(), "0.0");
}

TEST(PanelStart, ChartsAreMadeOnlyWhenTheyAreSeen)
{
    samples::Desk desk;
    const samples::SmallPlan made = samples::makeSmallPlan(*desk.plan);
    desk.view.select(refTo(made.graduates));
    TargetsPanel panel(*desk.workbench, nullptr);
    panel.resize(900, 600);
    EXPECT_EQ(panel.findChild<charts::ChartView *>(), nullptr);
    panel.show();
    EXPECT_EQ(panel.findChild<charts::ChartView *>(), nullptr);
    panel.resize(1230, 600);
    EXPECT_NE(panel.findChild<charts::ChartView *>(), nullptr);
}

TEST(PanelStart, AnEmptyPlanSaysWhatThePanelIsFor)
{
    samples::Desk desk;
    TargetsPanel panel(*desk.workbench, nullptr);
    panel.resize(1230, 600);
    panel.show();
    EXPECT_FALSE(panel.table()->isVisible());
    auto *empty = panel.findChild<ui::EmptyState *>();
    ASSERT_TRUE(empty && empty->isVisible());
    QSignalSpy asked(&desk.view, &ViewState::panelAsked);
    emit empty->clicked();
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(PanelStory, EnterGoesToTheNextFigureToBeFilled)
{
    desk.view.setAsOf(QDate(2023, 7, 31));
    click(made.whole, TargetModel::Reached);
    type(QStringLiteral("210"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(desk.view.selection(), refTo(made.platforms));
    EXPECT_EQ(panel.table()->currentIndex().column(), TargetModel::Reached);
    EXPECT_TRUE(panel.table()->hasFocus());
    // Enter without a figure leaves it out; last month's is shown and not taken over.
    QTest::keyClick(panel.table(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(desk.view.selection(), refTo(made.growth));
    type(QStringLiteral("8.5"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(desk.view.selection(), refTo(made.graduates));
    type(QStringLiteral("1000"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    // From the end back to the one that was left out; F8 finds it too.
    EXPECT_EQ(desk.view.selection(), refTo(made.platforms));
    desk.view.select(refTo(made.whole));
    QTest::keyClick(panel.table(), Qt::Key_F8);
    EXPECT_EQ(desk.view.selection(), refTo(made.platforms));
}

TEST_F(PanelStory, TheQuestionIsAnsweredByKeysAndTheWayGoesOn)
{
    desk.view.setAsOf(QDate(2023, 7, 31));
    click(made.graduates, TargetModel::Reached);
    type(QStringLiteral("99999"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(strip()->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), stripButton(0));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_EQ(QApplication::focusWidget(), stripButton(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(shown(made.graduates, TargetModel::Reached).toStdString(), "99999");
    EXPECT_EQ(desk.view.selection(), refTo(made.whole));
    EXPECT_TRUE(panel.table()->hasFocus());
}

TEST_F(PanelStory, ReadingsAreTypedOverMovedAndRemovedInTheDetail)
{
    desk.view.select(refTo(made.graduates));
    QTest::keyClick(panel.table(), Qt::Key_Return, Qt::ControlModifier);
    auto *months = panel.findChild<MonthTable *>();
    ASSERT_TRUE(months && months->hasFocus());
    EXPECT_EQ(months->currentRow(), 1);
    type(QStringLiteral("900"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(shown(made.graduates, TargetModel::Reached).toStdString(), "900");
    // Another day; one that is taken is refused in place.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    months->setCurrentCell(1, 0);
    QTest::keyClick(months, Qt::Key_F2);
    auto *editor = months->findChild<FieldEditor *>();
    ASSERT_NE(editor, nullptr);
    editor->type(QStringLiteral("5.31"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_FALSE(editor->problem().isEmpty());
    editor->type(QStringLiteral("6.15"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const auto &readings = desk.plan->measurements().of(made.graduates);
    ASSERT_EQ(readings.size(), 2U);
    EXPECT_EQ(desk.plan->measurements().at(readings[1]).asOf, QDate(2023, 6, 15));
    EXPECT_EQ(desk.plan->measurements().at(readings[1]).source, QStringLiteral("月报"));
    const auto steps = desk.plan->history().steps().size();
    months->setFocus();
    months->setCurrentCell(1, 1);
    QTest::keyClick(months, Qt::Key_Delete);
    EXPECT_EQ(desk.plan->history().steps().size(), steps + 1);
    EXPECT_EQ(shown(made.graduates, TargetModel::Reached).toStdString(), "598");
    ASSERT_TRUE(desk.plan->undo());
    ASSERT_TRUE(desk.plan->undo());
    EXPECT_EQ(desk.plan->measurements().at(desk.plan->measurements().of(made.graduates)[1]).asOf,
        QDate(2023, 6, 30));
}

TEST_F(PanelStory, SeveralAreSelectedAndCounted)
{
    click(made.platforms, TargetModel::Name);
    QTest::mouseClick(panel.table()->viewport(), Qt::LeftButton, Qt::ControlModifier,
        cell(made.graduates, TargetModel::Name).center());
    EXPECT_EQ(panel.table()->selectedTargets(), 2);
    EXPECT_TRUE(panel.statusText().contains(u'2'));
}

TEST_F(PanelStory, DeleteTakesTheFigureOfTheDayAway)
{
    click(made.graduates, TargetModel::Reached);
    QTest::keyClick(panel.table(), Qt::Key_Delete);
    EXPECT_EQ(shown(made.graduates, TargetModel::Reached).toStdString(), "598");
    QTest::keyClick(panel.table(), Qt::Key_Delete); // nothing of this day any more
    EXPECT_EQ(shown(made.graduates, TargetModel::Reached).toStdString(), "598");
}

TEST_F(PanelStory, TheMenuOfARowOffersWhatCanBeDone)
{
    emit panel.table()->menuAsked(panel.model()->rowOf(made.graduates), {10, 10});
    auto *menu = panel.findChild<QMenu *>();
    ASSERT_NE(menu, nullptr);
    QStringList words;
    for (const QAction *action : menu->actions())
        words << action->text();
    for (const char *wanted : {"Record a figure", "All figures so far", "Why this light", "See the notice"})
        EXPECT_TRUE(words.contains(TargetsPanel::tr(wanted))) << wanted;
    menu->close();
}

TEST_F(PanelStory, GroupingFoldingOrderAndColumnsAreRemembered)
{
    auto *combo = panel.findChild<ui::LabeledComboButton *>();
    ASSERT_NE(combo, nullptr);
    combo->toggle(QStringLiteral("unit"));
    panel.model()->setExpanded(0, false);
    panel.table()->horizontalHeader()->setSortIndicator(TargetModel::Value, Qt::DescendingOrder);
    panel.table()->horizontalHeader()->resizeSection(TargetModel::Unit, 90);
    panel.hide();
    TargetsPanel next(*desk.workbench, nullptr);
    next.resize(1230, 660);
    next.show();
    EXPECT_EQ(next.model()->options().grouping, TargetGrouping::Unit);
    EXPECT_FALSE(next.model()->row(0).expanded);
    EXPECT_EQ(next.model()->sortColumn(), TargetModel::Value);
    EXPECT_EQ(next.model()->sortOrder(), Qt::DescendingOrder);
    EXPECT_EQ(next.table()->columnWidth(TargetModel::Unit), 90);
    EXPECT_EQ(next.findChild<ui::LabeledComboButton *>()->current(), QStringList(QStringLiteral("unit")));
}

// A clerk fills the month of the county's plan without touching the mouse.
TEST(PanelCounty, AMonthOfFiguresIsFilledByKeyboardOnly)
{
    samples::Desk desk;
    samples::readCounty(*desk.plan);
    desk.view.setAsOf(QDate(2023, 7, 31));
    TargetsPanel panel(*desk.workbench, nullptr);
    panel.resize(1230, 660);
    panel.show();
    QApplication::setActiveWindow(&panel);
    panel.table()->setFocus();
    const int wanted = panel.model()->counts().targets;
    ASSERT_GT(wanted, 100);
    QTest::keyClick(panel.table(), Qt::Key_F8);
    for (int i = 0; i < wanted; ++i) {
        // As last month, so that nothing is asked about.
        const QString last = panel.table()->currentIndex().data().toString();
        for (const QChar letter : last.isEmpty() ? QStringLiteral("1") : last)
            QTest::keyClick(QApplication::focusWidget(), letter == QChar(0x2212) ? '-' : letter.toLatin1());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    EXPECT_EQ(panel.model()->counts().filled, wanted);
    EXPECT_EQ(panel.model()->nextToFill(-1), -1);
    EXPECT_TRUE(desk.reported.isEmpty());
}
