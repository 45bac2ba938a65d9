#include "tests/ui/targets/samples.h"

#include "core/edits/targetedits.h"
#include "ui/charts/trendchart.h"
#include "ui/panels/targets/monthtable.h"
#include "ui/panels/targets/targetdetail.h"
#include "ui/panels/targets/targetspanel.h"
#include "ui/panels/targets/targettable.h"
#include "ui/widgets/explanation.h"
#include "ui/widgets/messagestrip.h"

#include <gtest/gtest.h>
#include <QApplication>
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
}
