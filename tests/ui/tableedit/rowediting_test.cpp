// Keys, the clipboard and the mouse in the ledger, as a user has them.

#include <memory>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

#include "core/edits/taskedits.h"
#include "core/plan/integrity.h"
#include "tests/ui/models/desk.h"
#include "ui/panels/ledger/ledgerpanel.h"
#include "ui/panels/ledger/rowediting.h"
#include "ui/tableedit/cellworktable.h"
#include "ui/tableedit/replacedialog.h"
#include "ui/tableedit/reviewdialog.h"

using namespace xushi;
using namespace xushi::test;

namespace
{

struct Story {
    Desk desk {smallPlan()};
    Plan &plan = desk.workbench.plan;
    std::unique_ptr<LedgerPanel> panel {std::make_unique<LedgerPanel>(desk.workbench, nullptr)};
    LedgerView *view = panel->view();
    PlanRowModel &rows = panel->rows();

    Story()
    {
        panel->resize(1600, 700);
        panel->show();
        QApplication::setActiveWindow(panel.get());
        view->setFocus();
        QApplication::processEvents();
    }
    [[nodiscard]] QModelIndex cell(const RecordRef &record, const char *column) const
    {
        return rows.index(rows.rowOf(record), view->columnNamed(QLatin1String(column)));
    }
    [[nodiscard]] RecordRef task(QStringView title) const { return refTo(desk.task(title)); }
    [[nodiscard]] QString shown(QStringView title, const char *column) const
    {
        return cell(task(title), column).data().toString();
    }
    void stand(const QModelIndex &index) const
    {
        view->setCurrentIndex(index);
        view->selectionModel()->select(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void alsoSelect(const RecordRef &record) const
    {
        view->selectionModel()->select(
            rows.index(rows.rowOf(record), 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(view, static_cast<Qt::Key>(key), modifiers);
        QApplication::processEvents();
    }
    void clip(const QString &text) const { QApplication::clipboard()->setText(text); }
    [[nodiscard]] qint64 steps() const { return plan.history().lastNumber(); }
    template <class Dialog>
    [[nodiscard]] Dialog *open() const
    {
        QApplication::processEvents();
        for (Dialog *dialog : panel->window()->findChildren<Dialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
};

QPushButton *button(QWidget *dialog, const QString &start)
{
    for (QPushButton *found : dialog->findChildren<QPushButton *>()) {
        if (found->text().startsWith(start))
            return found;
    }
    return nullptr;
}

} // namespace

TEST(RowEditing, PastingWhatWasCopiedIsNoStep)
{
    Story story;
    ASSERT_TRUE(edits::setTaskEnd(story.plan, story.desk.task(u"绿色制造"), QDate(2024, 6, 30)));
    ASSERT_TRUE(edits::setTaskTitle(story.plan, story.desk.task(u"平台建设"), QStringLiteral("=1+1")));
    const QByteArray before = story.desk.plan.dump();
    const qint64 steps = story.steps();
    story.view->selectAll();
    story.key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"'=1+1"));
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->hasHtml());
    story.key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_FALSE(story.open<tableedit::ReviewDialog>());
    EXPECT_EQ(story.desk.plan.dump(), before);
    EXPECT_EQ(story.steps(), steps);
}

TEST(RowEditing, AColumnFromASpreadsheetIsOneStepAndOneUndo)
{
    Story story;
    const QByteArray before = story.desk.plan.dump();
    const qint64 steps = story.steps();
    story.stand(story.cell(story.task(u"平台建设"), "title"));
    story.clip(QStringLiteral("平台甲\r\n"));
    story.key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(story.steps(), steps + 1);
    EXPECT_FALSE(story.desk.task(u"平台甲").isNull());
    ASSERT_TRUE(story.plan.undo());
    EXPECT_EQ(story.desk.plan.dump(), before);
}

TEST(RowEditing, HeadingsSayWhichColumnsAreMeant)
{
    Story story;
    story.stand(story.cell(story.task(u"技术改造"), "number"));
    auto *data = new QMimeData;
    data->setHtml(QStringLiteral("<table><tr><th>完成时限</th><th>任务名称</th></tr>"
                                 "<tr><td>2023.9</td><td>技改</td></tr></table>"));
    QApplication::clipboard()->setMimeData(data);
    const qint64 steps = story.steps();
    story.key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_FALSE(story.open<tableedit::ReviewDialog>());
    EXPECT_EQ(story.steps(), steps + 1);
    ASSERT_FALSE(story.desk.task(u"技改").isNull());
    EXPECT_EQ(story.plan.tasks().at(story.desk.task(u"技改")).endsOn, QDate(2023, 9, 30));
}

TEST(RowEditing, WhatDoesNotFitIsShownFirstAndNothingIsDroppedSilently)
{
    Story story;
    const QByteArray before = story.desk.plan.dump();
    story.stand(story.cell(story.task(u"平台建设"), "number"));
    story.clip(QStringLiteral("编号\t任务名称\t牵头单位\t完成时限\t没有这列\n"
                              "1\t平台\t县新设局\t45000\tx\n"));
    story.key(Qt::Key_V, Qt::ControlModifier);
    auto *dialog = story.open<tableedit::ReviewDialog>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(story.desk.plan.dump(), before);
    const tableedit::CellWork &work = dialog->work();
    EXPECT_EQ(work.notes.size(), 1);
    ASSERT_EQ(work.names.size(), 1U);
    EXPECT_EQ(work.names.front().name, QStringLiteral("县新设局"));
    EXPECT_EQ(work.count(tableedit::Outcome::Same), 1);
    EXPECT_EQ(work.count(tableedit::Outcome::Taken), 2);
    ASSERT_EQ(work.count(tableedit::Outcome::Refused), 1);
    EXPECT_TRUE(work.cells.back().reason.contains(u"2023年3月15日"));
    // The unknown department is left out after all.
    auto *box = dialog->findChild<QComboBox *>();
    ASSERT_TRUE(box);
    box->setCurrentIndex(1);
    emit box->activated(1);
    button(dialog, QStringLiteral("Take"))->click();
    QApplication::processEvents();
    EXPECT_FALSE(story.desk.task(u"平台").isNull());
    for (const Department &department : story.plan.departments())
        EXPECT_NE(department.name, QStringLiteral("县新设局"));
    ASSERT_TRUE(story.plan.undo());
    EXPECT_EQ(story.desk.plan.dump(), before);
}

TEST(RowEditing, RowsBecomeNewTasksBelowTheCurrentOne)
{
    Story story;
    const QByteArray before = story.desk.plan.dump();
    const TaskId current = story.desk.task(u"平台建设");
    story.stand(story.cell(refTo(current), "title"));
    QString rows;
    for (int i = 1; i <= 30; ++i)
        rows += QStringLiteral("%1.\t新任务%1\n").arg(i);
    story.clip(rows);
    const qint64 steps = story.steps();
    story.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(story.steps(), steps + 1);
    const auto &siblings = story.plan.tasks().of(story.plan.tasks().at(current).owner());
    ASSERT_EQ(siblings.size(), 32U);
    EXPECT_EQ(siblings[0], current);
    EXPECT_EQ(story.plan.tasks().at(siblings[1]).title, QStringLiteral("新任务1"));
    EXPECT_EQ(story.plan.tasks().at(siblings[30]).title, QStringLiteral("新任务30"));
    EXPECT_EQ(story.view->selectedRows().size(), 30U);
    ASSERT_TRUE(story.plan.undo());
    EXPECT_EQ(story.desk.plan.dump(), before);
}

TEST(RowEditing, FillDownAndOneValueForAllRows)
{
    Story story;
    const qint64 steps = story.steps();
    story.stand(story.cell(story.task(u"平台建设"), "lead"));
    story.alsoSelect(story.task(u"人才引育"));
    story.alsoSelect(story.task(u"绿色制造"));
    story.key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(story.steps(), steps + 1);
    EXPECT_EQ(story.shown(u"人才引育", "lead"), QStringLiteral("科技局"));
    EXPECT_EQ(story.shown(u"绿色制造", "lead"), QStringLiteral("科技局"));
    // Typed once, taken by all three with Ctrl+Return.
    story.key(Qt::Key_F2);
    ASSERT_TRUE(story.view->openEditor());
    auto *line = qobject_cast<QLineEdit *>(story.view->openEditor()->focusProxy());
    ASSERT_TRUE(line);
    line->setText(QStringLiteral("工信局"));
    QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);
    QApplication::processEvents();
    EXPECT_EQ(story.steps(), steps + 2);
    for (const char16_t *title : {u"平台建设", u"人才引育", u"绿色制造"})
        EXPECT_EQ(story.shown(title, "lead"), QStringLiteral("工信局"));
}

TEST(RowEditing, KeysMoveAndIndentAndTheSelectionGoesAlong)
{
    Story story;
    const TaskId second = story.desk.task(u"人才引育");
    const TaskId first = story.desk.task(u"平台建设");
    story.stand(story.cell(refTo(second), "title"));
    story.key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(story.plan.tasks().of(story.plan.tasks().at(first).owner()).front(), second);
    EXPECT_EQ(story.desk.view.selection(), refTo(second));
    story.key(Qt::Key_Down, Qt::AltModifier);
    story.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(story.plan.tasks().at(second).parentId, first);
    EXPECT_EQ(story.rows.row(story.view->currentIndex().row()).record, refTo(second));
    story.key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_FALSE(story.plan.tasks().at(second).parentId);
    EXPECT_TRUE(findFaults(story.plan).isEmpty());
}

TEST(RowEditing, RowsAreDraggedToWhereTheyFit)
{
    Story story;
    const TaskId moved = story.desk.task(u"绿色制造");
    const TaskId there = story.desk.task(u"平台建设");
    const QByteArray before = story.desk.plan.dump();
    const QModelIndex from = story.cell(refTo(moved), "title");
    story.stand(from);
    const auto drag = [&](const QPoint &to, bool drop) {
        QWidget *port = story.view->viewport();
        const QPoint start = story.view->visualRect(story.cell(refTo(moved), "title")).center();
        QTest::mousePress(port, Qt::LeftButton, {}, start);
        QTest::mouseMove(port, start + QPoint(0, 30));
        QTest::mouseMove(port, to);
        if (!drop)
            QTest::keyClick(story.view, Qt::Key_Escape);
        QTest::mouseRelease(port, Qt::LeftButton, {}, to);
        QApplication::processEvents();
    };
    const QRect target = story.view->visualRect(story.cell(refTo(there), "title"));
    drag(target.topLeft() + QPoint(60, 3), false);
    EXPECT_EQ(story.desk.plan.dump(), before);
    drag(target.topLeft() + QPoint(60, 3), true);
    EXPECT_EQ(story.plan.tasks().of(story.plan.tasks().at(there).owner()).front(), moved);
    EXPECT_EQ(story.desk.view.selection(), refTo(moved));
    // Onto itself is no place; a click without a pull selects as ever.
    const QByteArray after = story.desk.plan.dump();
    const QRect own = story.view->visualRect(story.cell(refTo(moved), "title"));
    drag(own.center() + QPoint(40, 0), true);
    EXPECT_EQ(story.desk.plan.dump(), after);
    QTest::mouseClick(story.view->viewport(), Qt::LeftButton, {},
        story.view->visualRect(story.cell(refTo(there), "title")).center());
    EXPECT_EQ(story.desk.view.selection(), refTo(there));
}

TEST(RowEditing, FindAndReplaceListsEveryPlaceAndIsOneStep)
{
    Story story;
    const QByteArray before = story.desk.plan.dump();
    const qint64 steps = story.steps();
    story.stand(story.cell(story.task(u"平台建设"), "title"));
    story.key(Qt::Key_H, Qt::ControlModifier);
    auto *dialog = story.open<tableedit::ReplaceDialog>();
    ASSERT_TRUE(dialog);
    const auto fields = dialog->findChildren<QLineEdit *>();
    ASSERT_GE(fields.size(), 2);
    fields[0]->setText(QStringLiteral("平台"));
    fields[1]->setText(QStringLiteral("基地"));
    QTest::qWait(200);
    auto *table = dialog->findChild<tableedit::CellWorkTable *>();
    ASSERT_EQ(table->model()->rowCount(), 3);
    table->model()->setData(table->model()->index(2, 0), Qt::Unchecked, Qt::CheckStateRole);
    button(dialog, QStringLiteral("Replace"))->click();
    EXPECT_EQ(story.steps(), steps + 1);
    EXPECT_FALSE(story.desk.task(u"基地建设").isNull());
    EXPECT_FALSE(story.desk.target(u"省级基地").isNull());
    EXPECT_FALSE(story.desk.target(u"市级平台").isNull());
    ASSERT_TRUE(story.plan.undo());
    EXPECT_EQ(story.desk.plan.dump(), before);
}
