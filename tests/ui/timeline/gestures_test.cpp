#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "core/edits/progressedits.h"
#include "core/edits/taskedits.h"
#include "tests/ui/models/desk.h"
#include "ui/timeline/timelineaxis.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/explanation.h"
#include "ui/widgets/segmentedcontrol.h"

namespace xushi
{

namespace
{

// A timeline on the small plan, shown and with the keyboard.
class Timeline : public testing::Test
{
protected:
    Timeline()
    {
        m_panel.resize(1230, 660);
        m_panel.show();
        QApplication::setActiveWindow(&m_panel);
        tree()->setFocus();
        QApplication::processEvents();
    }

    [[nodiscard]] TimelineView *view() { return m_panel.view(); }
    [[nodiscard]] TimelineTree *tree() { return view()->tree(); }
    [[nodiscard]] TimelineBars *bars() { return view()->bars(); }
    [[nodiscard]] Plan &plan() { return *m_desk.plan; }
    [[nodiscard]] RecordRef task(QStringView title) const { return refTo(m_desk.task(title)); }
    [[nodiscard]] int rowOf(QStringView title) { return view()->rows().rowOf(task(title)); }
    [[nodiscard]] QPoint cell(QStringView title, int column)
    {
        return tree()->visualRect(view()->rows().index(rowOf(title), column)).center();
    }
    void click(QWidget *widget, const QPoint &place)
    {
        QTest::mouseClick(widget, Qt::LeftButton, Qt::NoModifier, place);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier) { QTest::keyClick(tree(), key, held); }
    // Keys carry no Chinese.
    void type(const QString &text)
    {
        ASSERT_TRUE(tree()->openEditor());
        tree()->openEditor()->type(text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QApplication::processEvents();
    }
    void turnWheel(const QPoint &place, int angle, Qt::KeyboardModifiers held)
    {
        QWidget *viewport = bars()->viewport();
        QWheelEvent event(place, viewport->mapToGlobal(place), {}, {0, angle}, Qt::NoButton, held,
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(viewport, &event);
    }
    [[nodiscard]] QDate dayAt(int x)
    {
        return bars()->scale().dayAt(x + bars()->horizontalScrollBar()->value());
    }

    test::Desk m_desk {test::smallPlan()};
    TimelinePanel m_panel {m_desk.workbench, nullptr};
    QAbstractItemModelTester m_tester {
        &m_panel.view()->rows(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(Timeline, ClickInEitherTableSelectsForAll)
{
    click(tree()->viewport(), cell(u"人才引育", TimelineModel::Title));
    EXPECT_EQ(m_desk.view.selection(), task(u"人才引育"));
    const int row = rowOf(u"绿色制造");
    click(bars()->viewport(), {200, bars()->rowViewportPosition(row) + 14});
    EXPECT_EQ(m_desk.view.selection(), task(u"绿色制造"));
    EXPECT_EQ(tree()->currentIndex().row(), row);
    EXPECT_TRUE(bars()->selectionModel()->isRowSelected(row));
    EXPECT_TRUE(tree()->hasFocus());
    EXPECT_EQ(m_panel.statusText(), TimelinePanel::tr("1 selected"));
}

TEST_F(Timeline, SelectionFromElsewhereIsShownAndNotChanged)
{
    const RecordRef target = refTo(m_desk.target(u"高层次人才"));
    m_desk.view.select(target);
    EXPECT_EQ(tree()->currentIndex().row(), rowOf(u"人才引育"));
    EXPECT_EQ(m_desk.view.selection(), target);
    m_desk.view.select({RecordKind::Task, 4711});
    EXPECT_FALSE(tree()->selectionModel()->hasSelection());
    EXPECT_TRUE(m_panel.statusText().isEmpty());
}

TEST_F(Timeline, ArrowsMoveTheSelection)
{
    click(tree()->viewport(), cell(u"平台建设", TimelineModel::Title));
    key(Qt::Key_Down);
    EXPECT_EQ(m_desk.view.selection(), task(u"人才引育"));
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    EXPECT_EQ(m_desk.view.selection().kind, RecordKind::Section);
}

TEST_F(Timeline, ChevronFoldsAndTheSelectionOfTheWindowStays)
{
    const int before = view()->rows().rowCount();
    m_desk.view.select(task(u"平台建设"));
    const QPoint chevron = tree()->chevronOf(0).center();
    click(tree()->viewport(), chevron);
    EXPECT_EQ(view()->rows().rowCount(), before - 2);
    EXPECT_EQ(m_desk.view.selection(), task(u"平台建设"));
    EXPECT_EQ(tree()->currentIndex().row(), 0);
    click(tree()->viewport(), chevron);
    EXPECT_EQ(view()->rows().rowCount(), before);
    EXPECT_EQ(m_desk.view.selection(), task(u"平台建设"));
    EXPECT_EQ(tree()->currentIndex().row(), rowOf(u"平台建设"));
}

TEST_F(Timeline, ArrowKeysFoldAndGoUpTheOutline)
{
    m_desk.view.select(task(u"技术改造"));
    const int row = rowOf(u"技术改造");
    const int before = view()->rows().rowCount();
    key(Qt::Key_Left);
    EXPECT_FALSE(view()->rows().row(row).expanded);
    EXPECT_EQ(view()->rows().rowCount(), before - 1);
    key(Qt::Key_Right);
    EXPECT_EQ(view()->rows().rowCount(), before);
    key(Qt::Key_Down);
    EXPECT_EQ(m_desk.view.selection(), task(u"清单事项"));
    key(Qt::Key_Left);
    EXPECT_EQ(m_desk.view.selection(), task(u"技术改造"));
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    EXPECT_EQ(m_desk.view.selection().kind, RecordKind::Section);
    // On a leaf → goes to the next cell.
    m_desk.view.select(task(u"绿色制造"));
    key(Qt::Key_Right);
    EXPECT_EQ(tree()->currentIndex().column(), TimelineModel::Start);
    EXPECT_EQ(m_desk.view.selection(), task(u"绿色制造"));
}

TEST_F(Timeline, DateIsTypedTakenAndUndone)
{
    const TaskId id = m_desk.task(u"人才引育");
    QTest::mouseClick(
        tree()->viewport(), Qt::LeftButton, Qt::NoModifier, cell(u"人才引育", TimelineModel::End));
    QTest::mouseDClick(
        tree()->viewport(), Qt::LeftButton, Qt::NoModifier, cell(u"人才引育", TimelineModel::End));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("9.15"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(plan().tasks().at(id).endsOn, QDate(2023, 9, 15));
    EXPECT_DOUBLE_EQ(bars()->shapeOf(rowOf(u"人才引育")).bar.right(), bars()->scale().right({2023, 9, 15}));
    ASSERT_TRUE(plan().undo());
    EXPECT_EQ(plan().tasks().at(id).endsOn, QDate(2023, 6, 30));
    EXPECT_DOUBLE_EQ(bars()->shapeOf(rowOf(u"人才引育")).bar.right(), bars()->scale().right({2023, 6, 30}));
}

TEST_F(Timeline, RefusedDateStaysOpenWithItsReason)
{
    const TaskId id = m_desk.task(u"人才引育");
    m_desk.view.select(refTo(id));
    tree()->setCurrentIndex(view()->rows().index(rowOf(u"人才引育"), TimelineModel::End));
    key(Qt::Key_F2);
    type(QStringLiteral("1.5"));
    ASSERT_TRUE(tree()->openEditor());
    EXPECT_FALSE(tree()->openEditor()->problem().isEmpty());
    EXPECT_EQ(plan().tasks().at(id).endsOn, QDate(2023, 6, 30));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(tree()->openEditor());
}

TEST_F(Timeline, TitleOfTaskAndChapterIsEditedByF2)
{
    m_desk.view.select(task(u"绿色制造"));
    key(Qt::Key_F2);
    type(QStringLiteral("绿色低碳"));
    EXPECT_FALSE(m_desk.task(u"绿色低碳").isNull());
    const int row = 0;
    tree()->setCurrentIndex(view()->rows().index(row, TimelineModel::Title));
    key(Qt::Key_Return);
    type(QStringLiteral("科技创新"));
    EXPECT_EQ(plan().sections().at(plan().sections().top().front()).title, QStringLiteral("科技创新"));
}

TEST_F(Timeline, CtrlWheelKeepsTheDayUnderTheMouse)
{
    const int x = 300;
    const QDate day = dayAt(x);
    for (int i = 0; i < 6; ++i) {
        turnWheel({x, 100}, 120, Qt::ControlModifier);
        EXPECT_LE(std::abs(dayAt(x).daysTo(day)), 1);
    }
    EXPECT_EQ(view()->level(), ScaleLevel::Week);
    EXPECT_FALSE(view()->isFitted());
    for (int i = 0; i < 6; ++i)
        turnWheel({x, 100}, -120, Qt::ControlModifier);
    EXPECT_LE(std::abs(dayAt(x).daysTo(day)), 1);
}

TEST_F(Timeline, ShiftWheelAndShiftArrowsPan)
{
    view()->setLevel(ScaleLevel::Week);
    QScrollBar *scroll = bars()->horizontalScrollBar();
    scroll->setValue(1000);
    turnWheel({10, 100}, -120, Qt::ShiftModifier);
    EXPECT_EQ(scroll->value(), 1120);
    key(Qt::Key_Right, Qt::ShiftModifier);
    const QDate monday = dayAt(0);
    EXPECT_EQ(monday.dayOfWeek(), Qt::Monday);
    key(Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(dayAt(0), monday.addDays(-7));
}

TEST_F(Timeline, KeysZoomAboutTheAsOfDayAndZeroFits)
{
    const auto asOf = [&] { return bars()->scene().asOfLine() - bars()->horizontalScrollBar()->value(); };
    const double before = asOf();
    const double day = bars()->scale().dayWidth();
    key(Qt::Key_Plus);
    EXPECT_NEAR(bars()->scale().dayWidth(), day * 1.5, 1e-9);
    EXPECT_NEAR(asOf(), before, 1);
    key(Qt::Key_Equal);
    key(Qt::Key_Minus);
    EXPECT_NEAR(bars()->scale().dayWidth(), day * 1.5, 1e-9);
    key(Qt::Key_0);
    EXPECT_TRUE(view()->isFitted());
    EXPECT_DOUBLE_EQ(bars()->scale().dayWidth(), day);
}

TEST_F(Timeline, FitFollowsTheWindowUntilSomebodyZooms)
{
    EXPECT_EQ(bars()->columnWidth(TimelineModel::Bars), bars()->viewport()->width());
    m_panel.resize(1500, 700);
    EXPECT_NEAR(bars()->scale().width(), bars()->viewport()->width(), 0.5);
    EXPECT_EQ(bars()->horizontalScrollBar()->maximum(), 0);
    view()->setLevel(ScaleLevel::Month);
    const double day = bars()->scale().dayWidth();
    m_panel.resize(1230, 660);
    EXPECT_EQ(bars()->scale().dayWidth(), day);
    view()->setLevel(ScaleLevel::Year);
    EXPECT_EQ(bars()->columnWidth(TimelineModel::Bars), bars()->viewport()->width());
}

TEST_F(Timeline, SegmentsSayAndSetTheLevel)
{
    auto *levels = m_panel.findChild<ui::SegmentedControl *>();
    ASSERT_TRUE(levels);
    EXPECT_EQ(levels->current(), QStringLiteral("month"));
    emit levels->chosen(QStringLiteral("quarter"));
    EXPECT_EQ(view()->level(), ScaleLevel::Quarter);
    EXPECT_EQ(levels->current(), QStringLiteral("quarter"));
    turnWheel({10, 100}, 1200, Qt::ControlModifier);
    EXPECT_EQ(levels->current(), QStringLiteral("week"));
}

TEST_F(Timeline, ClickOnAMilestoneSelectsIt)
{
    const auto milestone
        = edits::addMilestone(plan(), m_desk.task(u"绿色制造"), QStringLiteral("首批并网"), {2023, 9, 30});
    ASSERT_TRUE(milestone);
    const int row = rowOf(u"绿色制造");
    const RowShape shape = bars()->shapeOf(row);
    ASSERT_EQ(shape.nodes.size(), 1u);
    const QPoint place = shape.nodes[0].place.center().toPoint()
        + QPoint(bars()->columnViewportPosition(TimelineModel::Bars), bars()->rowViewportPosition(row));
    click(bars()->viewport(), place);
    EXPECT_EQ(m_desk.view.selection(), refTo(*milestone));
    EXPECT_EQ(tree()->currentIndex().row(), row);
    // It goes while it is selected: nothing breaks, the next press chooses anew.
    ASSERT_TRUE(edits::removeMilestone(plan(), *milestone));
    bars()->viewport()->repaint();
    click(bars()->viewport(), place);
    EXPECT_EQ(m_desk.view.selection(), task(u"绿色制造"));
}

TEST_F(Timeline, MilestoneIsAddedRenamedMovedTickedAndRemovedByKeys)
{
    const TaskId id = m_desk.task(u"绿色制造");
    click(tree()->viewport(), cell(u"绿色制造", TimelineModel::Title));
    key(Qt::Key_Insert);
    type(QStringLiteral("首批并网 9.30"));
    ASSERT_EQ(plan().milestones().of(id).size(), 1u);
    const MilestoneId node = plan().milestones().of(id).front();
    EXPECT_EQ(plan().milestones().at(node).title, QStringLiteral("首批并网"));
    EXPECT_EQ(plan().milestones().at(node).dueOn, QDate(2023, 9, 30));
    EXPECT_EQ(m_desk.view.selection(), refTo(node));
    EXPECT_TRUE(tree()->hasFocus());
    const int row = view()->rows().rowOf(refTo(node));
    EXPECT_EQ(tree()->currentIndex().row(), row);
    // Its name, its day.
    tree()->setCurrentIndex(view()->rows().index(row, TimelineModel::Title));
    key(Qt::Key_F2);
    type(QStringLiteral("全部并网"));
    EXPECT_EQ(plan().milestones().at(node).title, QStringLiteral("全部并网"));
    tree()->setCurrentIndex(view()->rows().index(row, TimelineModel::End));
    key(Qt::Key_Return);
    type(QStringLiteral("5月底"));
    EXPECT_EQ(plan().milestones().at(node).dueOn, QDate(2023, 5, 31));
    key(Qt::Key_F2);
    type(QStringLiteral("开春以后"));
    ASSERT_TRUE(tree()->openEditor());
    EXPECT_FALSE(tree()->openEditor()->problem().isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QApplication::processEvents();
    // Done on its day; not done again.
    key(Qt::Key_Space);
    EXPECT_EQ(plan().milestones().at(node).doneOn, QDate(2023, 5, 31));
    key(Qt::Key_Space);
    EXPECT_FALSE(plan().milestones().at(node).doneOn.isValid());
    const QPoint box = tree()->tickOf(row).center();
    click(tree()->viewport(), box);
    EXPECT_TRUE(plan().milestones().at(node).doneOn.isValid());
    key(Qt::Key_Delete);
    EXPECT_TRUE(plan().milestones().of(id).empty());
    EXPECT_EQ(m_desk.view.selection(), refTo(id));
    for (int i = 0; i < 7; ++i)
        ASSERT_TRUE(plan().undo());
    EXPECT_TRUE(plan().milestones().of(id).empty());
}

TEST_F(Timeline, AMilestoneWithoutANameNeverWas)
{
    const auto steps = plan().history().steps().size();
    const int rows = view()->rows().rowCount();
    click(tree()->viewport(), cell(u"绿色制造", TimelineModel::Title));
    key(Qt::Key_Insert);
    EXPECT_EQ(view()->rows().rowCount(), rows + 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QApplication::processEvents();
    EXPECT_EQ(view()->rows().rowCount(), rows);
    EXPECT_EQ(plan().history().steps().size(), steps);
    EXPECT_TRUE(tree()->hasFocus());
    // Nothing to tick or remove: keys do nothing.
    key(Qt::Key_Space);
    key(Qt::Key_Delete);
    EXPECT_EQ(plan().history().steps().size(), steps);
}

TEST_F(Timeline, DoubleClickOnAMilestoneRenamesItInItsRow)
{
    const auto node
        = edits::addMilestone(plan(), m_desk.task(u"绿色制造"), QStringLiteral("首批并网"), {2023, 9, 30});
    ASSERT_TRUE(node);
    const int row = rowOf(u"绿色制造");
    const QPoint place = bars()->shapeOf(row).nodes[0].place.center().toPoint()
        + QPoint(bars()->columnViewportPosition(TimelineModel::Bars), bars()->rowViewportPosition(row));
    click(bars()->viewport(), place);
    QTest::mouseDClick(bars()->viewport(), Qt::LeftButton, Qt::NoModifier, place);
    type(QStringLiteral("并网发电"));
    EXPECT_EQ(plan().milestones().at(*node).title, QStringLiteral("并网发电"));
}

TEST_F(Timeline, TheMenuOffersAMilestoneOnTheDayPointedAt)
{
    click(tree()->viewport(), cell(u"绿色制造", TimelineModel::Title));
    QMenu menu;
    view()->fillMenu(menu, rowOf(u"绿色制造"), QDate(2023, 8, 15));
    ASSERT_TRUE(menu.actions().front()->isEnabled());
    menu.actions().front()->trigger();
    type(QStringLiteral("竣工"));
    const auto &nodes = plan().milestones().of(m_desk.task(u"绿色制造"));
    ASSERT_EQ(nodes.size(), 1u);
    EXPECT_EQ(plan().milestones().at(nodes.front()).dueOn, QDate(2023, 8, 15));
}

TEST_F(Timeline, CtrlKeysZoomAndAltKeysJump)
{
    const double day = bars()->scale().dayWidth();
    key(Qt::Key_Plus, Qt::ControlModifier);
    key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_NEAR(bars()->scale().dayWidth(), day * 2.25, 1e-9);
    key(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_NEAR(bars()->scale().dayWidth(), day * 1.5, 1e-9);
    key(Qt::Key_0, Qt::ControlModifier);
    EXPECT_TRUE(view()->isFitted());
    view()->setLevel(ScaleLevel::Day);
    EXPECT_EQ(view()->level(), ScaleLevel::Day);
    bars()->horizontalScrollBar()->setValue(0);
    key(Qt::Key_Home, Qt::AltModifier);
    EXPECT_LE(std::abs(dayAt(bars()->viewport()->width() / 2).daysTo({2023, 6, 30})), 1);
    const QDate today = plan().now().date();
    key(Qt::Key_End, Qt::AltModifier);
    if (view()->reaches(today)) {
        EXPECT_LE(std::abs(dayAt(bars()->viewport()->width() / 2).daysTo(today)), 1);
    }
}

TEST_F(Timeline, ZoomColumnsDivisionAndFoldingAreRemembered)
{
    view()->setLevel(ScaleLevel::Quarter);
    tree()->setColumnWidth(TimelineModel::End, 84);
    click(tree()->viewport(), tree()->chevronOf(0).center());
    m_panel.hide();
    TimelinePanel next(m_desk.workbench, nullptr);
    next.resize(1230, 660);
    next.show();
    QApplication::processEvents();
    EXPECT_EQ(next.view()->level(), ScaleLevel::Quarter);
    EXPECT_EQ(next.view()->tree()->columnWidth(TimelineModel::End), 84);
    EXPECT_FALSE(next.view()->rows().row(0).expanded);
}

TEST_F(Timeline, TablesScrollTogether)
{
    m_panel.resize(1230, 200);
    QApplication::processEvents();
    ASSERT_GT(bars()->verticalScrollBar()->maximum(), 0);
    bars()->verticalScrollBar()->setValue(bars()->verticalScrollBar()->maximum());
    for (int row = 0; row < view()->rows().rowCount(); ++row)
        EXPECT_EQ(tree()->rowViewportPosition(row), bars()->rowViewportPosition(row));
    // Also with a scroll bar under the bars.
    view()->setLevel(ScaleLevel::Week);
    QApplication::processEvents();
    ASSERT_GT(bars()->horizontalScrollBar()->maximum(), 0);
    EXPECT_EQ(tree()->viewport()->height(), bars()->viewport()->height());
    tree()->verticalScrollBar()->setValue(tree()->verticalScrollBar()->maximum());
    EXPECT_EQ(bars()->verticalScrollBar()->value(), bars()->verticalScrollBar()->maximum());
}

TEST_F(Timeline, FilterLeavesRowsOutOrSaysSo)
{
    Filter filter;
    filter.text = QStringLiteral("绿色");
    m_desk.view.setFilter(filter);
    EXPECT_EQ(view()->rows().rowCount(), 2);
    filter.text = QStringLiteral("无此字样");
    m_desk.view.setFilter(filter);
    auto *empty = m_panel.findChild<ui::EmptyState *>();
    ASSERT_TRUE(empty && empty->isVisible());
    emit empty->clicked();
    EXPECT_TRUE(m_desk.view.filter().isEmpty());
    EXPECT_FALSE(empty->isVisible());
    EXPECT_EQ(view()->rows().rowCount(), 7);
}

TEST_F(Timeline, ClickOnALightExplainsIt)
{
    click(tree()->viewport(), cell(u"人才引育", TimelineModel::Light));
    auto *why = m_panel.findChild<ui::ExplanationPopover *>();
    ASSERT_TRUE(why && why->isVisible());
    QSignalSpy asked(&m_desk.view, &ViewState::sourceAsked);
    emit why->linkChosen(QStringLiteral("source"));
    EXPECT_EQ(asked.count(), 1);
    why->close();
}

TEST_F(Timeline, FollowsTheAsOfDayInAxisAndBars)
{
    m_desk.view.setAsOf({2023, 3, 31});
    EXPECT_DOUBLE_EQ(bars()->scene().asOfLine(), bars()->scale().right({2023, 3, 31}));
    const AxisFlagPlaces flags = bars()->axis()->flags();
    ASSERT_TRUE(flags.asOf && flags.today);
    EXPECT_NEAR(flags.asOf->right(), bars()->scene().asOfLine(), 1);
    EXPECT_NEAR(flags.today->left(), bars()->scene().todayLine(), 1);
}

TEST(TimelineEmpty, SaysWhatItIsForAndOffersTheLedger)
{
    test::Desk desk;
    TimelinePanel panel(desk.workbench, nullptr);
    panel.resize(1000, 500);
    panel.show();
    auto *empty = panel.findChild<ui::EmptyState *>();
    ASSERT_TRUE(empty && empty->isVisible());
    QSignalSpy asked(&desk.view, &ViewState::panelAsked);
    auto *button = empty->findChild<QAbstractButton *>();
    ASSERT_TRUE(button);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(asked.count(), 1);
    ASSERT_TRUE(edits::addTask(*desk.plan, {}, QStringLiteral("新任务")));
    EXPECT_FALSE(empty->isVisible());
}

} // namespace xushi
