// Stories of the whole window, with real keys and clicks and preset answers.

#include <gtest/gtest.h>

#include <QAction>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include "app/sample.h"
#include "core/edits/taskedits.h"
#include "core/store/database.h"
#include "tests/support/presetdialogs.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

using namespace xushi;

namespace
{

class WindowTest : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    Places m_places {
        m_folder.filePath(QStringLiteral("working")), m_folder.filePath(QStringLiteral("backups"))};
    test::PresetDialogs m_dialogs;
    Memory m_memory;
    QString m_file = m_folder.filePath(QStringLiteral("计划.xushi"));

    Plan &plan(DocumentController &controller) { return controller.document()->plan(); }
    static QByteArray dump(DocumentController &controller)
    {
        return store::dump(controller.document()->plan().database().handle());
    }
};

TaskId firstTask(const Plan &plan)
{
    return plan.tasks().of(plan.sections().top().front()).front();
}

} // namespace

TEST_F(WindowTest, NoticeInEditUndoSaveCloseOpen)
{
    DocumentController controller(m_places, m_dialogs, fillSample);
    MainWindow window(controller, m_dialogs, m_memory);
    window.resize(1366, 768);
    window.show();
    m_dialogs.files << QStringLiteral(XUSHI_SOURCE_DIR "/seeds/yiyuan-2023/notice.txt");
    ASSERT_TRUE(controller.newFromNotice());
    EXPECT_EQ(plan(controller).tasks().size(), 75);
    ASSERT_TRUE(window.workspace());
    for (const PanelEntry &entry : panelCatalogue()) {
        window.showPanel(entry.id);
        QCoreApplication::processEvents();
        EXPECT_EQ(window.workspace()->currentPanel(), entry.id);
        EXPECT_FALSE(window.grab().isNull());
    }
    const QByteArray before = dump(controller);
    ASSERT_TRUE(
        edits::setTaskTitle(plan(controller), firstTask(plan(controller)), QStringLiteral("改过的任务"))
            .has_value());
    const QByteArray after = dump(controller);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(dump(controller), before);
    QTest::keyClick(&window, Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(dump(controller), after);
    m_dialogs.files << m_file;
    QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(controller.document()->isSaved());
    ASSERT_TRUE(controller.close());
    EXPECT_FALSE(window.workspace());
    ASSERT_TRUE(controller.openFile(m_file));
    EXPECT_EQ(dump(controller), after);
    ASSERT_TRUE(controller.close());
    EXPECT_TRUE(m_dialogs.told.isEmpty()) << m_dialogs.told.join(u'\n').toStdString();
}

TEST_F(WindowTest, UnsavedChangesAreAskedForAndCancelKeepsTheWindow)
{
    DocumentController controller(m_places, m_dialogs, fillSample);
    MainWindow window(controller, m_dialogs, m_memory);
    ASSERT_TRUE(controller.openSample());
    window.show();
    ASSERT_TRUE(
        edits::setTaskTitle(plan(controller), firstTask(plan(controller)), QStringLiteral("改")).has_value());
    m_dialogs.answers << 2;
    window.close();
    EXPECT_TRUE(window.isVisible());
    EXPECT_TRUE(controller.document());
    m_dialogs.answers << 1;
    window.close();
    EXPECT_FALSE(controller.document());
    EXPECT_EQ(m_dialogs.asked.size(), 2);
}

TEST_F(WindowTest, AnUntouchedSampleClosesWithoutAQuestion)
{
    DocumentController controller(m_places, m_dialogs, fillSample);
    MainWindow window(controller, m_dialogs, m_memory);
    ASSERT_TRUE(controller.openSample());
    EXPECT_TRUE(controller.document()->path().isEmpty());
    EXPECT_TRUE(controller.close());
    EXPECT_TRUE(m_dialogs.asked.isEmpty());
}

TEST_F(WindowTest, WhatACrashLeftIsOfferedAtTheNextStart)
{
    QByteArray before;
    {
        auto document = Document::create(m_places, QStringLiteral("没存的计划"));
        ASSERT_TRUE(document.has_value());
        ASSERT_TRUE(fillSample((*document)->plan()).has_value());
        before = store::dump((*document)->plan().database().handle());
    } // as if killed
    DocumentController controller(m_places, m_dialogs, fillSample);
    MainWindow window(controller, m_dialogs, m_memory);
    m_dialogs.answers << 0;
    ASSERT_TRUE(controller.offerRecovery());
    EXPECT_TRUE(m_dialogs.asked.front().contains(QStringLiteral("没存的计划")));
    EXPECT_EQ(dump(controller), before);
    m_dialogs.answers << 1;
    EXPECT_TRUE(controller.close());
}

TEST_F(WindowTest, ASelectionMadeInOnePanelIsTheSelectionOfAll)
{
    DocumentController controller(m_places, m_dialogs, fillSample);
    MainWindow window(controller, m_dialogs, m_memory);
    window.resize(1366, 768);
    ASSERT_TRUE(controller.openSample());
    window.show();
    const RecordRef task = refTo(firstTask(plan(controller)));
    window.showPanel(QStringLiteral("matrix"));
    window.viewState().select(task);
    for (const PanelEntry &entry : panelCatalogue()) {
        window.showPanel(entry.id);
        QCoreApplication::processEvents();
        EXPECT_EQ(window.viewState().selection(), task)
            << "opening a panel must not select: " << entry.id.toStdString();
    }
    m_dialogs.answers << 1;
    EXPECT_TRUE(controller.close());
}

TEST_F(WindowTest, TheSelectedTaskMayBeDeletedInAnyPanel)
{
    DocumentController controller(m_places, m_dialogs, fillSample);
    MainWindow window(controller, m_dialogs, m_memory);
    window.resize(1093, 614);
    ASSERT_TRUE(controller.openSample());
    window.show();
    window.workspace()->setInspectorShown(true);
    for (const PanelEntry &entry : panelCatalogue()) {
        window.showPanel(entry.id);
        const TaskId task = firstTask(plan(controller));
        window.viewState().select(refTo(task));
        QCoreApplication::processEvents();
        ASSERT_TRUE(edits::removeTasks(plan(controller), {task}).has_value());
        QCoreApplication::processEvents();
        EXPECT_FALSE(window.grab().isNull());
        ASSERT_TRUE(plan(controller).undo().has_value());
    }
    m_dialogs.answers << 1;
    EXPECT_TRUE(controller.close());
}

TEST_F(WindowTest, AFileThatCannotBeOpenedIsToldAndThePlanOnScreenStays)
{
    DocumentController controller(m_places, m_dialogs, fillSample);
    MainWindow window(controller, m_dialogs, m_memory);
    ASSERT_TRUE(controller.openSample());
    const QString junk = m_folder.filePath(QStringLiteral("junk.xushi"));
    QFile file(junk);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("not a plan");
    file.close();
    EXPECT_FALSE(controller.openFile(junk));
    EXPECT_EQ(m_dialogs.told.size(), 1);
    EXPECT_TRUE(controller.document());
    m_dialogs.answers << 1;
    EXPECT_TRUE(controller.close());
}
