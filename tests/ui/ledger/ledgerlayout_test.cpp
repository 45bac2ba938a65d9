// Columns, groups, filters and views of the ledger, by keys and clicks.

#include <memory>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include "core/edits/targetedits.h"
#include "core/edits/taskedits.h"
#include "tests/ui/models/desk.h"
#include "ui/panels/ledger/columnfilter.h"
#include "ui/panels/ledger/ledgerfoot.h"
#include "ui/panels/ledger/ledgerpanel.h"

using namespace xushi;
using namespace xushi::test;

namespace
{

struct Table {
    Desk desk {smallPlan()};
    std::unique_ptr<LedgerPanel> panel {std::make_unique<LedgerPanel>(desk.workbench, nullptr)};
    LedgerView *view = panel->view();
    LedgerViews *views = panel->views();
    LedgerHeader *head = view->head();
    PlanRowModel &rows = panel->rows();

    Table() { show(); }
    void show(QSize size = {1230, 660})
    {
        panel->resize(size);
        panel->show();
        QApplication::setActiveWindow(panel.get());
        view->setFocus();
        QApplication::processEvents();
    }
    // The panel as after the next start.
    void startAnew()
    {
        panel = std::make_unique<LedgerPanel>(desk.workbench, nullptr);
        view = panel->view();
        views = panel->views();
        head = view->head();
        show();
    }
    int column(const char *id) const { return view->columnNamed(QLatin1String(id)); }
    QModelIndex cell(const RecordRef &record, const char *id) const
    {
        return panel->rows().index(panel->rows().rowOf(record), column(id));
    }
    void click(const QModelIndex &index)
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }
    QStringList shownColumns() const
    {
        QStringList ids;
        for (const int column : view->visibleColumns())
            ids << panel->rows().columns()[static_cast<size_t>(column)].id;
        return ids;
    }
    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < panel->rows().rowCount(); ++row)
            titles << panel->rows().index(row, column("title")).data().toString();
        return titles;
    }
    template <class T>
    T *popover() const
    {
        QApplication::processEvents();
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<T *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    static void trigger(QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                return action->trigger();
        }
        FAIL() << qPrintable(text);
    }
};

} // namespace

TEST(LedgerLayout, ATaskStandsUnderEachDepartmentThatAnswersForIt)
{
    Table table;
    table.views->setGrouping(Grouping::Department);
    const QStringList titles = table.titles();
    EXPECT_EQ(titles.count(QStringLiteral("技术改造")), 2);
    EXPECT_EQ(titles.count(QStringLiteral("绿色制造")), 1);
    EXPECT_EQ(ledgerTotals(table.desk.workbench, table.rows).tasks, 4);
}

TEST(LedgerLayout, OfTwoRowsOfATaskTheOneThatWasClickedStaysCurrent)
{
    Table table;
    table.views->setGrouping(Grouping::Department);
    const RecordRef task = refTo(table.desk.task(u"技术改造"));
    const int first = table.rows.rowOf(task);
    int second = first + 1;
    while (table.rows.row(second).record != task)
        ++second;
    table.click(table.rows.index(second, table.column("title")));
    EXPECT_EQ(table.desk.view.selection(), task);
    EXPECT_EQ(table.view->currentIndex().row(), second);
    const qint64 group = table.rows.row(second).group;
    table.views->setSort(QStringLiteral("number"), Qt::DescendingOrder);
    EXPECT_EQ(table.rows.row(table.view->currentIndex().row()).record, task);
    EXPECT_EQ(table.rows.row(table.view->currentIndex().row()).group, group);
}

TEST(LedgerLayout, GroupsFoldAndTheSelectionPassesToTheHead)
{
    Table table;
    table.views->setGrouping(Grouping::State);
    ASSERT_TRUE(table.rows.row(0).isHead());
    const int before = table.rows.rowCount();
    table.click(table.rows.index(0, table.column("title")));
    QTest::keyClick(table.view, Qt::Key_Left);
    EXPECT_EQ(table.rows.rowCount(), 1);
    QTest::keyClick(table.view, Qt::Key_Right);
    EXPECT_EQ(table.rows.rowCount(), before);
}

TEST(LedgerLayout, TheKeyOpensTheColumnsFilterAndAllPanelsFollow)
{
    Table table;
    table.click(table.cell(refTo(table.desk.task(u"绿色制造")), "lead"));
    QTest::keyClick(table.view, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto *filter = table.popover<ColumnFilter>();
    ASSERT_TRUE(filter);
    auto *values = filter->findChild<QListWidget *>();
    const auto found = values->findItems(QStringLiteral("发改局"), Qt::MatchExactly);
    ASSERT_EQ(found.size(), 1);
    found.front()->setCheckState(Qt::Checked);
    QTest::keyClick(filter->findChild<QLineEdit *>(), Qt::Key_Return);
    ASSERT_EQ(table.desk.view.filter().conditions.size(), 1u);
    const Plan &plan = table.desk.workbench.plan;
    const QDate day = table.desk.view.asOf();
    EXPECT_TRUE(matches(plan, plan.tasks().at(table.desk.task(u"技术改造")), table.desk.view.filter(), day));
    EXPECT_FALSE(matches(plan, plan.tasks().at(table.desk.task(u"绿色制造")), table.desk.view.filter(), day));
    EXPECT_EQ(table.titles(),
        QStringList({QStringLiteral("产业"), QStringLiteral("技术改造"), QStringLiteral("清单事项")}));
    table.views->clearFilter(table.column("lead"));
    EXPECT_TRUE(table.desk.view.filter().isEmpty());
}

TEST(LedgerLayout, AConditionOnAColumnOfTargetsShowsTheTargetsThatMeetIt)
{
    Table table;
    Filter filter;
    ColumnCondition condition = conditionOn(table.desk.workbench,
        table.rows.columns()[static_cast<size_t>(table.column("value"))], QStringLiteral("目标值"));
    condition.test = ColumnCondition::Test::IsOneOf;
    condition.values = {QStringLiteral("10")};
    filter.conditions = {condition};
    table.desk.view.setFilter(filter);
    EXPECT_EQ(table.titles(),
        QStringList({QStringLiteral("创新"), QStringLiteral("平台建设"), QStringLiteral("省级平台")}));
}

TEST(LedgerLayout, SortsTasksByTheirOnlyTargetAndPutsTheUnknownLast)
{
    Table table;
    table.views->setGrouping(Grouping::None);
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        table.views->setSort(QStringLiteral("value"), order);
        EXPECT_EQ(table.titles().front(), QStringLiteral("人才引育"));
    }
    const int at = table.rows.rowOf(refTo(table.desk.target(u"省级平台")));
    EXPECT_EQ(table.rows.row(at + 1).record, refTo(table.desk.target(u"市级平台")));
}

TEST(LedgerLayout, DraggingAHeadMovesTheColumnAndIsRemembered)
{
    Table table;
    const int lead = table.column("lead");
    const QPoint from(table.head->sectionViewportPosition(lead) + 30, 20);
    const QPoint to(table.head->sectionViewportPosition(table.column("completion")) + 50, 20);
    QTest::mousePress(table.head->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(table.head->viewport(), from + QPoint(40, 0));
    QTest::mouseMove(table.head->viewport(), to);
    QTest::mouseRelease(table.head->viewport(), Qt::LeftButton, {}, to);
    const QStringList shown = table.shownColumns();
    EXPECT_GT(shown.indexOf(QStringLiteral("lead")), shown.indexOf(QStringLiteral("latest")));
    EXPECT_EQ(table.views->current().columns, shown);
    table.startAnew();
    EXPECT_EQ(table.shownColumns(), shown);
}

TEST(LedgerLayout, KeysMoveAndWidenColumns)
{
    Table table;
    table.click(table.cell(refTo(table.desk.task(u"绿色制造")), "lead"));
    QTest::keyClick(table.view, Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(table.shownColumns().indexOf(QStringLiteral("lead")), 3);
    const int width = table.view->columnWidth(table.column("lead"));
    QTest::keyClick(table.view, Qt::Key_Plus, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_GT(table.view->columnWidth(table.column("lead")), width);
    EXPECT_EQ(table.views->current().widths.value(QStringLiteral("lead")),
        table.view->columnWidth(table.column("lead")));
}

TEST(LedgerLayout, WhatFindsNoRoomIsNamedAndCanBeScrolledToInstead)
{
    Table table;
    table.show({700, 500});
    const QStringList out = table.view->leftOut();
    ASSERT_FALSE(out.isEmpty());
    table.views->scrollSideways();
    QApplication::processEvents();
    EXPECT_TRUE(table.view->leftOut().isEmpty());
    EXPECT_EQ(table.shownColumns(), ledgerPreset(QStringLiteral("fill")).columns);
    EXPECT_GT(table.view->horizontalScrollBar()->maximum(), 0);
}

TEST(LedgerLayout, FrozenColumnsStandStillAndAreClickedWhereTheyStand)
{
    Table table;
    table.show({700, 500});
    table.views->show(ledgerPreset(QStringLiteral("print")));
    QApplication::processEvents();
    const QModelIndex title = table.cell(refTo(table.desk.task(u"绿色制造")), "title");
    const QRect before = table.view->visualRect(title);
    table.view->horizontalScrollBar()->setValue(table.view->horizontalScrollBar()->maximum());
    EXPECT_EQ(table.view->visualRect(title), before);
    EXPECT_EQ(table.view->indexAt(before.center()), title);
    table.click(title);
    EXPECT_EQ(table.desk.view.selection(), refTo(table.desk.task(u"绿色制造")));
    EXPECT_EQ(table.head->columnAt(QPoint(before.center().x(), 10)), title.column());
    // A column is brought out from below the frozen ones.
    const QModelIndex lead = table.cell(refTo(table.desk.task(u"绿色制造")), "lead");
    table.view->setCurrentIndex(lead);
    table.view->scrollTo(lead);
    EXPECT_GE(table.view->visualRect(lead).left(), table.head->frozenWidth());
}

TEST(LedgerLayout, WholeTextsAreMeasuredInSightOnly)
{
    Table table;
    const TaskId task = table.desk.task(u"人才引育");
    ASSERT_TRUE(edits::setTaskTitle(
        table.desk.workbench.plan, task, QStringLiteral("加大高端人才引育力度，").repeated(12)));
    table.views->setWraps(true);
    QApplication::processEvents();
    EXPECT_GT(table.view->rowHeight(table.rows.rowOf(refTo(task))), 40);
    EXPECT_EQ(table.view->rowHeight(table.rows.rowOf(refTo(table.desk.task(u"绿色制造")))), 28);
    table.views->setWraps(false);
    EXPECT_EQ(table.view->rowHeight(table.rows.rowOf(refTo(task))), 28);
}

TEST(LedgerLayout, AViewIsSavedShownRenamedAndDeleted)
{
    Table table;
    table.views->setGrouping(Grouping::Light);
    table.views->showColumn(QStringLiteral("note"), true);
    Filter filter;
    ColumnCondition condition
        = conditionOn(table.desk.workbench, table.rows.columns()[static_cast<size_t>(table.column("lead"))],
            table.rows.headerData(table.column("lead"), Qt::Horizontal, Qt::DisplayRole).toString());
    condition.test = ColumnCondition::Test::NotEmpty;
    filter.conditions = {condition};
    table.desk.view.setFilter(filter);
    table.views->saveAs(QStringLiteral("专班"));
    const LedgerLayout saved = table.views->current();
    table.panel->takePreset(QStringLiteral("fill"));
    EXPECT_TRUE(table.desk.view.filter().conditions.empty());
    EXPECT_EQ(table.views->current().grouping, Grouping::Section);
    std::unique_ptr<QMenu> menu(table.views->viewsMenu(table.view));
    Table::trigger(menu.get(), QStringLiteral("专班"));
    menu.reset();
    EXPECT_EQ(table.views->current(), saved);
    EXPECT_EQ(table.desk.view.filter().conditions, filter.conditions);
    table.startAnew();
    EXPECT_EQ(table.views->current(), saved);
    table.views->rename(QStringLiteral("专班周报"));
    EXPECT_EQ(LedgerMemory(table.desk.memory).views().front().name, QStringLiteral("专班周报"));
    table.views->removeCurrent();
    EXPECT_TRUE(LedgerMemory(table.desk.memory).views().empty());
}

TEST(LedgerLayout, WhatIsRememberedComesBackAndNonsenseIsThePreset)
{
    LedgerLayout layout = ledgerPreset(QStringLiteral("print"));
    layout.id = QStringLiteral("view3");
    layout.name = QStringLiteral("周报");
    layout.widths.insert(QStringLiteral("title"), 333);
    layout.sortColumn = QStringLiteral("light");
    layout.sortOrder = Qt::DescendingOrder;
    layout.grouping = Grouping::State;
    layout.conditions.push_back(
        {QStringLiteral("lead"), ColumnCondition::Test::IsOneOf, {}, {QStringLiteral("甲局"), QString()}});
    EXPECT_EQ(LedgerLayout::fromVariant(layout.toVariant()), layout);
    QVariantMap nonsense = layout.toVariant();
    nonsense.insert(QStringLiteral("grouping"), 99);
    nonsense.insert(QStringLiteral("frozen"), -4);
    nonsense.insert(QStringLiteral("columns"), QStringList {QStringLiteral("?")});
    EXPECT_EQ(LedgerLayout::fromVariant(nonsense), ledgerPreset(QStringLiteral("fill")));
    EXPECT_EQ(LedgerLayout::fromVariant({}), ledgerPreset(QStringLiteral("fill")));
}

TEST(LedgerLayout, TotalsAddUpAmountsOfOneUnitOnly)
{
    Table table;
    EXPECT_FALSE(ledgerTotals(table.desk.workbench, table.rows).aimedAt);
    Filter filter;
    filter.text = QStringLiteral("平台建设");
    table.desk.view.setFilter(filter);
    ASSERT_TRUE(edits::recordMeasurement(table.desk.workbench.plan, table.desk.target(u"省级平台"),
        {QDate(2023, 6, 30), Decimal(4), {}, {}, {}}));
    const LedgerTotals totals = ledgerTotals(table.desk.workbench, table.rows);
    EXPECT_EQ(totals.unit, QStringLiteral("家"));
    EXPECT_EQ(totals.aimedAt, Rational(15));
    EXPECT_EQ(totals.reached, Rational(4));
    EXPECT_EQ(totals.tasks, 1);
    EXPECT_EQ(totals.targets, 2);
}
