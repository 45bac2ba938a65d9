// Days at the office, in the whole window, by key and mouse alone.

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include "app/sample.h"
#include "core/store/database.h"
#include "tests/support/presetdialogs.h"
#include "ui/models/fieldeditor.h"
#include "ui/panels/ledger/ledgerpanel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

using namespace xushi;

namespace
{

class StoryTest : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    Places m_places {
        m_folder.filePath(QStringLiteral("working")), m_folder.filePath(QStringLiteral("backups"))};
    test::PresetDialogs m_dialogs;
    Memory m_memory;
    DocumentController m_controller {m_places, m_dialogs, fillSample};
    MainWindow m_window {m_controller, m_dialogs, m_memory};
    QString m_file = m_folder.filePath(QStringLiteral("计划.xushi"));

    void SetUp() override
    {
        m_memory.setValue(QStringLiteral("window/panel"), QStringLiteral("ledger"));
        m_window.resize(1920, 1080);
        m_window.show();
        QApplication::setActiveWindow(&m_window);
    }
    Plan &plan() { return m_controller.document()->plan(); }
    QByteArray dump() { return store::dump(plan().database().handle()); }
    LedgerPanel *ledger()
    {
        return qobject_cast<LedgerPanel *>(m_window.workspace()->panel(QStringLiteral("ledger")));
    }
    LedgerView *view() { return ledger()->view(); }

    TaskId taskNumbered(const QString &number)
    {
        for (const Task &task : plan().tasks()) {
            if (task.number == number)
                return task.id;
        }
        return {};
    }
    void stand(const RecordRef &record, const char *column)
    {
        const QModelIndex cell = ledger()->rows().index(
            ledger()->rows().rowOf(record), view()->columnNamed(QLatin1String(column)));
        ASSERT_TRUE(cell.isValid()) << column;
        view()->setFocus();
        view()->setCurrentIndex(cell);
        view()->selectionModel()->select(
            cell, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : view(),
            static_cast<Qt::Key>(key), modifiers);
        QApplication::processEvents();
    }
    // Types over the current cell: the first letter opens the editor.
    void type(const QString &text)
    {
        QTest::keyClick(view(), Qt::Key_F2);
        FieldEditor *editor = view()->openEditor();
        ASSERT_TRUE(editor);
        editor->type(text);
        QTest::keyClick(editor->focusWidget() ? editor->focusWidget() : editor, Qt::Key_Return);
        QApplication::processEvents();
        ASSERT_FALSE(view()->openEditor()) << view()->openEditor()->problem().toStdString();
    }
    void openNotice()
    {
        m_dialogs.files << QStringLiteral(XUSHI_SOURCE_DIR "/seeds/yiyuan-2023/notice.txt");
        QTest::keyClick(&m_window, Qt::Key_N, Qt::ControlModifier);
        ASSERT_TRUE(m_window.workspace());
        m_window.showPanel(QStringLiteral("ledger"));
        ledger()->takePreset(QStringLiteral("fill"));
        QApplication::processEvents();
    }
};

QStringList thirtyRows()
{
    QStringList rows {QStringLiteral("任务名称\t牵头单位\t完成时限")};
    for (int i = 1; i <= 30; ++i)
        rows << QStringLiteral("\"新增任务%1，\n分两批\"\t县财政局\t2023.%2").arg(i).arg(1 + i % 12);
    return rows;
}

} // namespace

TEST_F(StoryTest, BreakDownPasteAssignRecordUndoAllRedoAllSaveReopen)
{
    openNotice();
    const QByteArray fresh = dump();
    const TaskId task = taskNumbered(QStringLiteral("4"));
    ASSERT_FALSE(task.isNull());

    // Three items below task 4: a row, its name, indented.
    for (int i = 1; i <= 3; ++i) {
        stand(refTo(task), "title");
        key(Qt::Key_Insert);
        FieldEditor *editor = view()->openEditor();
        ASSERT_TRUE(editor);
        editor->type(QStringLiteral("事项%1").arg(i));
        QTest::keyClick(editor->focusWidget() ? editor->focusWidget() : editor, Qt::Key_Return);
        QApplication::processEvents();
        key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    }
    ASSERT_EQ(plan().tasks().of(task).size(), 3U);

    // Thirty rows from a spreadsheet.
    const int before = plan().tasks().size();
    stand(refTo(taskNumbered(QStringLiteral("6"))), "title");
    QApplication::clipboard()->setText(thirtyRows().join(QStringLiteral("\r\n")));
    key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(plan().tasks().size(), before + 30);

    // Five departments at once.
    const TaskId other = taskNumbered(QStringLiteral("7"));
    stand(refTo(other), "support");
    type(QStringLiteral("县财政局、县科技局、县商务局、县水利局、县教育和体育局"));
    int supports = 0;
    for (const ResponsibilityId id : plan().responsibilities().of(other))
        supports += plan().responsibilities().at(id).role == Role::Support;
    EXPECT_EQ(supports, 5);

    // A figure for the as-of day.
    const TargetId target = plan().targets().of(task).front();
    stand(refTo(target), "latest");
    type(QStringLiteral("4"));
    EXPECT_EQ(plan().measurements().of(target).size(), 1U);

    const QByteArray done = dump();
    while (plan().history().nextUndo())
        key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(plan().tasks().size(), 0); // the import itself is a step too
    while (dump() != fresh && plan().history().nextRedo())
        key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(dump(), fresh);
    while (plan().history().nextRedo())
        key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(dump(), done);

    m_dialogs.files << m_file;
    key(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(m_controller.document()->isSaved());
    QTest::keyClick(&m_window, Qt::Key_W, Qt::ControlModifier);
    ASSERT_FALSE(m_window.workspace());
    m_dialogs.files << m_file;
    QTest::keyClick(&m_window, Qt::Key_O, Qt::ControlModifier);
    ASSERT_TRUE(m_window.workspace());
    EXPECT_EQ(dump(), done);
    EXPECT_TRUE(m_dialogs.told.isEmpty()) << m_dialogs.told.join(u'\n').toStdString();
    ASSERT_TRUE(m_controller.close());
}
