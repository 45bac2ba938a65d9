#include <memory>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "core/edits/taskedits.h"
#include "tests/support/randomedits.h"
#include "tests/ui/models/desk.h"
#include "ui/panels/ledger/ledgerpanel.h"
#include "ui/widgets/messagestrip.h"

using namespace xushi;
using namespace xushi::test;

namespace
{

// The panel in a window, driven by keys and clicks.
struct Story {
    Desk desk {smallPlan()};
    Plan &plan = desk.workbench.plan;
    std::unique_ptr<LedgerPanel> panel {std::make_unique<LedgerPanel>(desk.workbench, nullptr)};
    LedgerView *view = panel->view();
    QAbstractItemModelTester tester {&panel->rows(), QAbstractItemModelTester::FailureReportingMode::Fatal};

    Story()
    {
        panel->resize(1230, 660);
        panel->show();
        QApplication::setActiveWindow(panel.get());
        view->setFocus();
        QApplication::processEvents();
    }
    QModelIndex cell(const RecordRef &record, const char *column) const
    {
        return panel->rows().index(panel->rows().rowOf(record), view->columnNamed(QLatin1String(column)));
    }
    void click(const QModelIndex &index, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, view->visualRect(index).center());
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(view, static_cast<Qt::Key>(key), modifiers);
        QApplication::processEvents();
    }
    QWidget *input() const { return view->openEditor() ? view->openEditor()->focusProxy() : nullptr; }
    void typeIn(const QString &text)
    {
        QTest::keyClick(view, Qt::Key_F2);
        ASSERT_TRUE(input());
        auto *line = qobject_cast<QLineEdit *>(input());
        ASSERT_TRUE(line);
        line->selectAll();
        line->insert(text);
        finish();
    }
    void finish()
    {
        QTest::keyClick(input(), Qt::Key_Return);
        QApplication::processEvents();
    }
};

} // namespace

TEST(Ledger, SelectTypeReturnUndoRedo)
{
    Story story;
    const TaskId task = story.desk.task(u"人才引育");
    story.click(story.cell(refTo(task), "title"));
    EXPECT_EQ(story.desk.view.selection(), refTo(task));
    story.typeIn(QStringLiteral("人才工作"));
    EXPECT_FALSE(story.view->openEditor());
    EXPECT_EQ(story.plan.tasks().at(task).title, QStringLiteral("人才工作"));
    EXPECT_EQ(story.cell(refTo(task), "title").data().toString(), QStringLiteral("人才工作"));
    ASSERT_TRUE(story.plan.undo());
    EXPECT_EQ(story.cell(refTo(task), "title").data().toString(), QStringLiteral("人才引育"));
    ASSERT_TRUE(story.plan.redo());
    EXPECT_EQ(story.cell(refTo(task), "title").data().toString(), QStringLiteral("人才工作"));
    EXPECT_EQ(story.desk.view.selection(), refTo(task));
}

TEST(Ledger, EscGivesUpAndLeavesNoStep)
{
    Story story;
    const TaskId task = story.desk.task(u"人才引育");
    const QByteArray before = story.desk.plan.dump();
    story.click(story.cell(refTo(task), "title"));
    story.key(Qt::Key_F2);
    ASSERT_TRUE(story.input());
    QTest::keyClicks(story.input(), QStringLiteral("xyz"));
    QTest::keyClick(story.input(), Qt::Key_Escape);
    QApplication::processEvents();
    EXPECT_FALSE(story.view->openEditor());
    EXPECT_EQ(story.desk.plan.dump(), before);
}

TEST(Ledger, AnInvalidEntryKeepsTheEditorOpenWithTheSentence)
{
    Story story;
    const TargetId target = story.desk.target(u"省级平台");
    const QByteArray before = story.desk.plan.dump();
    story.click(story.cell(refTo(target), "value"));
    story.typeIn(QStringLiteral("2,6OO"));
    ASSERT_TRUE(story.view->openEditor());
    EXPECT_TRUE(story.view->openEditor()->problem().contains(u"2,6OO"));
    EXPECT_EQ(story.desk.plan.dump(), before);
    EXPECT_TRUE(story.desk.reported.isEmpty());
    // A click elsewhere does not throw it away either.
    story.click(story.cell(refTo(story.desk.task(u"绿色制造")), "title"));
    ASSERT_TRUE(story.view->openEditor());
    EXPECT_TRUE(story.desk.reported.isEmpty());
    auto *line = qobject_cast<QLineEdit *>(story.input());
    line->setText(QStringLiteral("2600"));
    story.finish();
    EXPECT_FALSE(story.view->openEditor());
    EXPECT_EQ(story.plan.targets().at(target).value, Decimal(2600));
}

TEST(Ledger, TabGoesOnToTheNextCellThatCanBeTypedInto)
{
    Story story;
    const TargetId target = story.desk.target(u"省级平台");
    story.click(story.cell(refTo(target), "value"));
    story.key(Qt::Key_F2);
    ASSERT_TRUE(story.input());
    qobject_cast<QLineEdit *>(story.input())->setText(QStringLiteral("12"));
    QTest::keyClick(story.input(), Qt::Key_Tab);
    QApplication::processEvents();
    EXPECT_EQ(story.plan.targets().at(target).value, Decimal(12));
    EXPECT_EQ(story.view->currentIndex(), story.cell(refTo(target), "latest"));
    EXPECT_TRUE(story.view->openEditor());
}

TEST(Ledger, TypingStartsAnEditor)
{
    Story story;
    const TaskId task = story.desk.task(u"绿色制造");
    story.click(story.cell(refTo(task), "title"));
    QTest::keyClicks(story.view, QStringLiteral("n"));
    ASSERT_TRUE(story.input());
    EXPECT_EQ(story.view->openEditor()->text(), QStringLiteral("n"));
}

TEST(Ledger, AFigureTypedOverTheReachedValueIsAReadingOfTheDay)
{
    Story story;
    const TargetId target = story.desk.target(u"省级平台");
    story.click(story.cell(refTo(target), "latest"));
    story.typeIn(QStringLiteral("4"));
    const auto &readings = story.plan.measurements().of(target);
    ASSERT_EQ(readings.size(), 1u);
    EXPECT_EQ(story.plan.measurements().at(readings.front()).asOf, QDate(2023, 6, 30));
    EXPECT_EQ(story.cell(refTo(target), "completion").data().toString(), QStringLiteral("40.0"));
    EXPECT_EQ(story.cell(refTo(target), "difference").data().toString(), QStringLiteral("−10.0"));
}

TEST(Ledger, ALeapIsAskedAboutBeforeItIsRecorded)
{
    Story story;
    const TargetId target = story.desk.target(u"省级平台");
    ASSERT_TRUE(edits::recordMeasurement(story.plan, target, {QDate(2023, 5, 31), Decimal(7), {}, {}, {}}));
    story.click(story.cell(refTo(target), "latest"));
    story.typeIn(QStringLiteral("784"));
    EXPECT_FALSE(story.view->openEditor());
    EXPECT_EQ(story.plan.measurements().of(target).size(), 1u);
    auto *strip = story.panel->findChild<ui::MessageStrip *>();
    ASSERT_TRUE(strip && strip->isVisible());
    EXPECT_TRUE(strip->accessibleName().contains(u"112"));
    const auto buttons = strip->findChildren<QPushButton *>();
    ASSERT_EQ(buttons.size(), 2);
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    ASSERT_TRUE(story.view->openEditor());
    EXPECT_EQ(story.view->openEditor()->text(), QStringLiteral("784"));
    story.finish();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::mouseClick(strip->findChildren<QPushButton *>().at(1), Qt::LeftButton);
    EXPECT_EQ(story.plan.measurements().of(target).size(), 2u);
    EXPECT_FALSE(strip->isVisible());
}

TEST(Ledger, DeleteTakesAllSelectedRowsAndUndoBringsThemBack)
{
    Story story;
    const QByteArray before = story.desk.plan.dump();
    story.click(story.cell(refTo(story.desk.task(u"人才引育")), "title"));
    story.click(story.cell(refTo(story.desk.task(u"绿色制造")), "title"), Qt::ControlModifier);
    EXPECT_EQ(story.view->selectedRows().size(), 2u);
    story.key(Qt::Key_Delete);
    EXPECT_TRUE(story.desk.task(u"人才引育").isNull());
    EXPECT_TRUE(story.desk.task(u"绿色制造").isNull());
    ASSERT_TRUE(story.plan.undo());
    EXPECT_EQ(story.desk.plan.dump(), before);
}

TEST(Ledger, InsertAddsATaskBehindAndOpensItsTitle)
{
    Story story;
    const TaskId first = story.desk.task(u"平台建设");
    story.click(story.cell(refTo(first), "title"));
    story.key(Qt::Key_Insert);
    ASSERT_TRUE(story.input());
    auto *line = qobject_cast<QLineEdit *>(story.input());
    line->setText(QStringLiteral("新的一项"));
    story.finish();
    const TaskId added = story.desk.task(u"新的一项");
    ASSERT_FALSE(added.isNull());
    EXPECT_EQ(story.desk.view.selection(), refTo(added));
    EXPECT_EQ(story.plan.tasks().of(story.plan.tasks().at(first).owner())[1], added);
}

TEST(Ledger, ArrowsAndChevronsFold)
{
    Story story;
    const RecordRef task = refTo(story.desk.task(u"平台建设"));
    const int before = story.panel->rows().rowCount();
    story.click(story.cell(refTo(story.desk.target(u"省级平台")), "title"));
    story.click(story.cell(task, "title"));
    story.key(Qt::Key_Left);
    EXPECT_EQ(story.panel->rows().rowCount(), before - 2);
    story.key(Qt::Key_Right);
    EXPECT_EQ(story.panel->rows().rowCount(), before);
    const QRect title = story.view->visualRect(story.cell(task, "title"));
    QTest::mouseClick(
        story.view->viewport(), Qt::LeftButton, {}, QPoint(title.left() + 8, title.center().y()));
    EXPECT_EQ(story.panel->rows().rowCount(), before - 2);
    EXPECT_EQ(story.desk.view.selection(), task);
}

TEST(Ledger, FoldingTakesTheSelectionToTheHead)
{
    Story story;
    const RecordRef task = refTo(story.desk.task(u"平台建设"));
    story.click(story.cell(refTo(story.desk.target(u"市级平台")), "title"));
    const QRect title = story.view->visualRect(story.cell(task, "title"));
    QTest::mouseClick(
        story.view->viewport(), Qt::LeftButton, {}, QPoint(title.left() + 8, title.center().y()));
    EXPECT_EQ(story.desk.view.selection(), task);
    EXPECT_EQ(story.view->currentIndex().row(), story.panel->rows().rowOf(task));
}

TEST(Ledger, AFilterDoesNotChangeWhatIsSelected)
{
    Story story;
    const RecordRef task = refTo(story.desk.task(u"绿色制造"));
    story.click(story.cell(task, "title"));
    Filter filter;
    filter.text = QStringLiteral("平台");
    story.desk.view.setFilter(filter);
    EXPECT_EQ(story.desk.view.selection(), task);
    story.desk.view.setFilter({});
    EXPECT_EQ(story.view->currentIndex().row(), story.panel->rows().rowOf(task));
}

TEST(Ledger, TheThirdClickOnAHeadGivesThePlansOrder)
{
    Story story;
    const auto order = story.panel->rows().rows();
    auto *head = story.view->horizontalHeader();
    const int column = story.view->columnNamed(QStringLiteral("number"));
    const QPoint place(head->sectionViewportPosition(column) + 10, 20);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, place);
    EXPECT_NE(story.panel->rows().rows(), order);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(story.panel->rows().rows(), order);
}

TEST(Ledger, CopiesRowsForASpreadsheet)
{
    Story story;
    const RecordRef task = refTo(story.desk.task(u"人才引育"));
    story.click(story.cell(task, "title"));
    story.key(Qt::Key_C, Qt::ControlModifier);
    const QStringList cells = QApplication::clipboard()->text().trimmed().split(u'\t');
    ASSERT_GE(cells.size(), 5);
    EXPECT_EQ(cells.at(0), QStringLiteral("2"));
    EXPECT_EQ(cells.at(1), QStringLiteral("人才引育"));
    EXPECT_EQ(cells.at(2), QStringLiteral("组织部"));
}

TEST(Ledger, ColumnsFitEveryWidthOfTheWindow)
{
    Story story;
    for (const int width : {1784, 1230, 1045, 910, 725}) {
        story.panel->resize(width, 500);
        QApplication::processEvents();
        EXPECT_LE(story.view->horizontalHeader()->length(), story.view->viewport()->width()) << width;
        for (const char *column : {"number", "title", "value", "latest", "completion", "light"})
            EXPECT_FALSE(story.view->isColumnHidden(story.view->columnNamed(QLatin1String(column))))
                << column;
    }
}

TEST(Ledger, HalfTypedTextSurvivesAChangeElsewhere)
{
    Story story;
    const TaskId task = story.desk.task(u"人才引育");
    story.click(story.cell(refTo(task), "title"));
    story.key(Qt::Key_F2);
    ASSERT_TRUE(story.input());
    QTest::keyClicks(story.input(), QStringLiteral("abc"));
    ASSERT_TRUE(edits::setTaskNote(story.plan, story.desk.task(u"绿色制造"), QStringLiteral("别处")));
    ASSERT_TRUE(story.view->openEditor());
    EXPECT_TRUE(story.view->openEditor()->text().contains(u"abc"));
}

TEST(Ledger, StaysInStepThroughAnyEdits)
{
    Story story;
    Random random(11);
    for (int i = 0; i < 80; ++i) {
        if (random() % 4 == 0)
            (void)story.plan.undo();
        else
            (void)allEdits()[random() % allEdits().size()].run(story.plan, random);
        QApplication::processEvents();
        const LedgerPanel fresh(story.desk.workbench, nullptr);
        ASSERT_EQ(story.panel->rows().rows(), const_cast<LedgerPanel &>(fresh).rows().rows());
    }
}
