#include "ui/panels/history/historypanel.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include "core/edits/targetedits.h"
#include "core/edits/taskedits.h"
#include "tests/ui/models/desk.h"
#include "ui/panels/history/changeview.h"
#include "ui/panels/history/dayrangepopover.h"
#include "ui/panels/history/stepdetail.h"
#include "ui/panels/history/steptable.h"
#include "ui/panels/history/versionspane.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labeledcombobutton.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"

using namespace xushi;
using namespace xushi::test;

namespace
{

struct HistoryStory : testing::Test {
    Desk desk {smallPlan()};
    TaskId task = desk.task(u"平台建设");

    std::unique_ptr<HistoryPanel> open()
    {
        auto panel = std::make_unique<HistoryPanel>(desk.workbench, nullptr);
        panel->resize(1230, 660);
        panel->show();
        QApplication::setActiveWindow(panel.get());
        panel->readAll();
        panel->table()->setFocus();
        return panel;
    }
    void rename(const QString &title)
    {
        ASSERT_TRUE(edits::setTaskTitle(*desk.plan, task, title).has_value());
    }
    [[nodiscard]] int last() const
    {
        return static_cast<int>(desk.workbench.plan.history().steps().size()) - 1;
    }
    static QString detailText(const HistoryPanel &panel)
    {
        QStringList lines;
        for (int row = 0; row < panel.detail()->model()->rowCount(); ++row)
            lines << panel.detail()->model()->index(row).data().toString();
        return lines.join(u'\n');
    }
    static void clickStep(HistoryPanel &panel, int position)
    {
        const QModelIndex index = panel.model()->index(panel.model()->rowOf(position), StepModel::What);
        panel.table()->scrollTo(index);
        QTest::mouseClick(
            panel.table()->viewport(), Qt::LeftButton, {}, panel.table()->visualRect(index).center());
    }
    static int fieldRow(const HistoryPanel &panel, int nth = 0)
    {
        for (int row = 0; row < panel.detail()->model()->rowCount(); ++row) {
            if (panel.detail()->model()->row(row).kind == ChangeRowKind::Field && nth-- == 0)
                return row;
        }
        return -1;
    }
    static void clickRow(HistoryPanel &panel, int row)
    {
        const QModelIndex index = panel.detail()->model()->index(row);
        QTest::mouseClick(panel.detail()->view()->viewport(), Qt::LeftButton, {},
            panel.detail()->view()->visualRect(index).center());
    }
    template <class Button>
    static Button *button(QWidget &parent, const QString &text)
    {
        for (Button *each : parent.findChildren<Button *>()) {
            if (each->text() == text && each->isVisibleTo(&parent))
                return each;
        }
        return nullptr;
    }
    static void pick(HistoryPanel &panel, int combo, const QString &id)
    {
        panel.findChildren<ui::LabeledComboButton *>().at(combo)->toggle(id);
    }
    static void trigger(QMenu *menu, const QString &beginning)
    {
        const std::unique_ptr<QMenu> owner(menu);
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(beginning)) {
                action->trigger();
                return;
            }
        }
        ADD_FAILURE() << "no such action: " << beginning.toStdString();
    }
};

} // namespace

TEST_F(HistoryStory, AClickOnAStepShowsItsFieldsWithOldAndNewValue)
{
    rename(QStringLiteral("园区建设"));
    const auto panel = open();
    clickStep(*panel, last());
    EXPECT_EQ(panel->detail()->position(), last());
    const QString text = detailText(*panel);
    EXPECT_TRUE(text.contains(QStringLiteral("平台建设 → 园区建设"))) << text.toStdString();
}

TEST_F(HistoryStory, KeysGoFromStepToStepOverTheHeadingsAndEnterGoesToTheChanges)
{
    rename(QStringLiteral("园区建设"));
    const auto panel = open();
    EXPECT_EQ(panel->detail()->position(), last()); // the newest one is shown at first
    QTest::keyClick(panel->table(), Qt::Key_Down);
    EXPECT_EQ(panel->detail()->position(), last() - 1);
    QTest::keyClick(panel->table(), Qt::Key_Up);
    QTest::keyClick(panel->table(), Qt::Key_Up); // a heading is above
    EXPECT_EQ(panel->detail()->position(), last());
    QTest::keyClick(panel->table(), Qt::Key_End);
    EXPECT_EQ(panel->detail()->position(), 0);
    QTest::keyClick(panel->table(), Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), panel->detail()->view());
}

TEST_F(HistoryStory, GoingBackIsPreviewedDoneAsOneStepAndUndone)
{
    const int before = last();
    const QByteArray then = desk.plan.dump();
    rename(QStringLiteral("园区建设"));
    rename(QStringLiteral("别的"));
    const QByteArray now = desk.plan.dump();
    const auto panel = open();
    clickStep(*panel, before);
    QTest::mouseClick(
        button<ui::PlainButton>(*panel->detail(), QStringLiteral("Go back to this step")), Qt::LeftButton);
    EXPECT_TRUE(panel->detail()->isPreview());
    EXPECT_EQ(desk.plan.dump(), now); // nothing has happened yet
    EXPECT_TRUE(detailText(*panel).contains(QStringLiteral("别的 → 平台建设")));
    QTest::keyClick(panel->detail()->view(), Qt::Key_Escape);
    EXPECT_FALSE(panel->detail()->isPreview());
    panel->detail()->askToGoBack(before);
    QTest::mouseClick(
        button<QPushButton>(*panel->detail()->strip(), QStringLiteral("Go back")), Qt::LeftButton);
    EXPECT_EQ(desk.plan.dump(), then);
    EXPECT_EQ(last(), before + 3);
    EXPECT_TRUE(panel->detail()->strip()->isVisible());
    ASSERT_TRUE(desk.plan->undo().has_value());
    EXPECT_EQ(desk.plan.dump(), now);
    EXPECT_TRUE(desk.reported.isEmpty());
}

TEST_F(HistoryStory, APreviewGoesWhenThePlanChanges)
{
    rename(QStringLiteral("园区建设"));
    const auto panel = open();
    panel->detail()->askToGoBack(0);
    EXPECT_TRUE(panel->detail()->isPreview());
    rename(QStringLiteral("别的"));
    EXPECT_FALSE(panel->detail()->isPreview());
}

TEST_F(HistoryStory, OneValueIsRestoredByTheButton)
{
    rename(QStringLiteral("园区建设"));
    rename(QStringLiteral("别的"));
    const int step = last() - 1;
    const auto panel = open();
    clickStep(*panel, step);
    EXPECT_EQ(button<ui::PlainButton>(*panel->detail(), QStringLiteral("Restore this value")), nullptr);
    clickRow(*panel, fieldRow(*panel));
    QTest::mouseClick(
        button<ui::PlainButton>(*panel->detail(), QStringLiteral("Restore this value")), Qt::LeftButton);
    EXPECT_EQ(desk.plan->tasks().at(task).title, QStringLiteral("平台建设"));
    trigger(panel->detail()->menuFor(panel->detail()->model()->index(fieldRow(*panel))),
        QStringLiteral("Restore the new value"));
    EXPECT_EQ(desk.plan->tasks().at(task).title, QStringLiteral("园区建设"));
}

TEST_F(HistoryStory, APlaceIsRestoredAsItWas)
{
    const auto section = desk.plan->tasks().at(task).sectionId;
    const QString rank = desk.plan->tasks().at(task).rank;
    ASSERT_TRUE(edits::moveTask(*desk.plan, task, {{}, desk.task(u"技术改造"), {}}).has_value());
    const int step = last();
    ASSERT_TRUE(edits::moveTask(*desk.plan, task, {{}, desk.task(u"人才引育"), {}}).has_value());
    const auto panel = open();
    clickStep(*panel, step);
    EXPECT_TRUE(detailText(*panel).contains(QStringLiteral("3 技术改造")))
        << detailText(*panel).toStdString();
    trigger(panel->detail()->menuFor(panel->detail()->model()->index(fieldRow(*panel))),
        QStringLiteral("Restore the old value"));
    EXPECT_EQ(desk.plan->tasks().at(task).sectionId, section);
    EXPECT_EQ(desk.plan->tasks().at(task).parentId, std::nullopt);
    EXPECT_EQ(desk.plan->tasks().at(task).rank, rank);
}

TEST_F(HistoryStory, TheValueOfADeletedRecordOffersToBringItBackFirst)
{
    rename(QStringLiteral("园区建设"));
    const int renamed = last();
    const QByteArray before = desk.plan.dump();
    ASSERT_TRUE(edits::removeTasks(*desk.plan, {task}).has_value());
    const auto panel = open();
    clickStep(*panel, renamed);
    desk.dialogs.answers = {0};
    trigger(panel->detail()->menuFor(panel->detail()->model()->index(fieldRow(*panel))),
        QStringLiteral("Restore the old value"));
    EXPECT_EQ(desk.dialogs.asked.size(), 1);
    EXPECT_EQ(desk.plan.dump(), before);
}

TEST_F(HistoryStory, ADeletedRecordIsBroughtBackFromItsStep)
{
    const QByteArray before = desk.plan.dump();
    ASSERT_TRUE(edits::removeTasks(*desk.plan, {task}).has_value());
    const auto panel = open();
    for (int row = 0; row < panel->detail()->model()->rowCount(); ++row) {
        const ChangeRow &shown = panel->detail()->model()->row(row);
        if (shown.kind == ChangeRowKind::Record && shown.change->record == refTo(task))
            clickRow(*panel, row);
    }
    QTest::mouseClick(
        button<ui::PlainButton>(*panel->detail(), QStringLiteral("Bring it back")), Qt::LeftButton);
    EXPECT_EQ(desk.plan.dump(), before);
}

TEST_F(HistoryStory, OnlyTheSelectedTaskWithItsTargetsIsListed)
{
    ASSERT_TRUE(edits::setTargetValue(*desk.plan, desk.target(u"省级平台"), Decimal(12)).has_value());
    const int ofTarget = last();
    ASSERT_TRUE(edits::setTaskNote(*desk.plan, desk.task(u"绿色制造"), QStringLiteral("注")).has_value());
    const int elsewhere = last();
    const auto panel = open();
    desk.view.select(refTo(task));
    pick(*panel, 0, QStringLiteral("selected"));
    EXPECT_GE(panel->model()->rowOf(ofTarget), 0);
    EXPECT_LT(panel->model()->rowOf(elsewhere), 0);
    // New steps join or stay away.
    rename(QStringLiteral("园区建设"));
    EXPECT_GE(panel->model()->rowOf(last()), 0);
    ASSERT_TRUE(edits::setTaskNote(*desk.plan, desk.task(u"绿色制造"), QStringLiteral("注2")).has_value());
    EXPECT_LT(panel->model()->rowOf(last()), 0);
    // All changes of it in one list.
    for (ui::SegmentedControl *control : panel->findChildren<ui::SegmentedControl *>()) {
        if (QAbstractButton *every = control->findChild<QAbstractButton *>(QStringLiteral("item")))
            QTest::mouseClick(every, Qt::LeftButton);
    }
    while (panel->detail()->model()->canFetchMore({}))
        panel->detail()->model()->fetchMore({});
    const QString text = detailText(*panel);
    EXPECT_TRUE(text.contains(QStringLiteral("10 → 12"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("平台建设 → 园区建设")));
    EXPECT_FALSE(text.contains(QStringLiteral("注2")));
    desk.view.select(refTo(desk.task(u"绿色制造")));
    EXPECT_GE(panel->model()->rowOf(elsewhere), 0);
}

TEST_F(HistoryStory, AllValuesOfAFieldStandInOneListAndEscLeavesIt)
{
    rename(QStringLiteral("甲"));
    rename(QStringLiteral("乙"));
    const auto panel = open();
    clickStep(*panel, last());
    trigger(panel->detail()->menuFor(panel->detail()->model()->index(fieldRow(*panel))),
        QStringLiteral("All values"));
    const QString text = detailText(*panel);
    EXPECT_TRUE(text.contains(QStringLiteral("甲 → 乙")));
    EXPECT_TRUE(text.contains(QStringLiteral("平台建设 → 甲")));
    // Steps that left the field alone have no heading.
    const ChangeModel &model = *panel->detail()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.row(row).kind == ChangeRowKind::Step) {
            ASSERT_LT(row + 1, model.rowCount());
            EXPECT_EQ(model.row(row + 1).kind, ChangeRowKind::Record);
        }
    }
    QTest::keyClick(panel->detail()->view(), Qt::Key_Escape);
    EXPECT_EQ(panel->detail()->position(), last());
    EXPECT_FALSE(detailText(*panel).contains(QStringLiteral("平台建设 → 甲")));
}

TEST_F(HistoryStory, StepsAreFoundByAuthorKindTextAndDays)
{
    desk.plan->setAuthor(QStringLiteral("李某某"));
    rename(QStringLiteral("园区建设"));
    const int mine = last();
    const auto panel = open();
    pick(*panel, 1, QStringLiteral("by:李某某"));
    EXPECT_EQ(panel->model()->positions(), std::vector<int> {mine});
    pick(*panel, 1, QStringLiteral("all"));
    pick(*panel, 2, QStringLiteral("target"));
    for (const int position : panel->model()->positions())
        EXPECT_TRUE(panel->index().summary(position).touches(RecordKind::Target));
    EXPECT_LT(panel->model()->rowOf(mine), 0);
    pick(*panel, 2, QStringLiteral("all"));
    auto *search = panel->findChild<ui::SearchField *>();
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("sjpt")); // 省级平台
    EXPECT_TRUE(QTest::qWaitFor([&] { return panel->model()->stepCount() < last(); }, 2000));
    EXPECT_GT(panel->model()->stepCount(), 0);
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return panel->model()->stepCount() == last() + 1; }, 2000));
    DayRangePopover popover({}, {}, 2023, panel.get());
    QDate first;
    QObject::connect(&popover, &DayRangePopover::rangeChosen, panel.get(), [&](QDate from) { first = from; });
    popover.show();
    auto *field = popover.findChildren<QLineEdit *>().front();
    QTest::keyClicks(field, QStringLiteral("abc"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(popover.isVisible());
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("7.1"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(first, QDate(2023, 7, 1));
    pick(*panel, 3, QStringLiteral("today"));
    EXPECT_EQ(panel->model()->stepCount(), last() + 1);
}

TEST_F(HistoryStory, TheSharedFilterNarrowsTheStepsToo)
{
    ASSERT_TRUE(edits::setTaskNote(*desk.plan, desk.task(u"绿色制造"), QStringLiteral("注")).has_value());
    const int elsewhere = last();
    rename(QStringLiteral("园区建设"));
    const auto panel = open();
    Filter filter;
    filter.section = desk.plan->tasks().at(task).sectionId;
    desk.view.setFilter(filter);
    EXPECT_LT(panel->model()->rowOf(elsewhere), 0);
    EXPECT_GE(panel->model()->rowOf(last()), 0);
    desk.view.setFilter({});
    EXPECT_GE(panel->model()->rowOf(elsewhere), 0);
}

TEST_F(HistoryStory, UndoneStepsAreShownAsUndone)
{
    rename(QStringLiteral("园区建设"));
    const int renamed = last();
    const auto panel = open();
    ASSERT_TRUE(desk.plan->undo().has_value());
    EXPECT_TRUE(panel->model()->isUndone(renamed));
    EXPECT_GE(panel->model()->rowOf(last()), 0);
    ASSERT_TRUE(desk.plan->redo().has_value());
    EXPECT_FALSE(panel->model()->isUndone(renamed));
}

TEST(HistoryEmpty, SaysWhatItIsForAndLeadsToTheLedger)
{
    Desk desk;
    HistoryPanel panel(desk.workbench, nullptr);
    panel.resize(1045, 500);
    panel.show();
    auto *empty = panel.findChildren<ui::EmptyState *>().back();
    for (ui::EmptyState *each : panel.findChildren<ui::EmptyState *>()) {
        if (each->isVisible())
            empty = each;
    }
    ASSERT_TRUE(empty->isVisible());
    QString asked;
    QObject::connect(&desk.view, &ViewState::panelAsked, &panel, [&](const QString &id) { asked = id; });
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_EQ(asked, QStringLiteral("ledger"));
    panel.showPage(QStringLiteral("versions"));
    EXPECT_EQ(panel.versions()->model()->rowCount(), 0);
}
