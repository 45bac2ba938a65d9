// Earlier versions of real files: what they hold, how they differ, and putting one back.

#include <gtest/gtest.h>
#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/edits/taskedits.h"
#include "core/store/database.h"
#include "tests/ui/models/desk.h"
#include "ui/panels/history/versionspane.h"
#include "ui/presenter/documentcontroller.h"
#include "ui/widgets/buttons.h"

using namespace xushi;
using namespace xushi::test;

namespace
{

struct Versions : testing::Test {
    QTemporaryDir folder;
    Places places {folder.filePath(QStringLiteral("working")), folder.filePath(QStringLiteral("backups"))};
    QString file = folder.filePath(QStringLiteral("计划.xushi"));
    PresetDialogs dialogs;
    DocumentController controller {places, dialogs, [](Plan &plan) -> Result<void> {
                                       fill(plan, smallPlan());
                                       return {};
                                   }};
    FieldCatalogue fields = FieldCatalogue::builtIn();
    ViewState view;
    Memory memory;
    QByteArray first; // dump of what was saved first

    Plan &plan() { return controller.document()->plan(); }
    QByteArray dump() { return store::dump(plan().database().handle()); }
    TaskId task()
    {
        for (const Task &task : plan().tasks()) {
            if (task.number == u"1")
                return task.id;
        }
        return {};
    }
    // Saved twice: one earlier version, in which the first task has its first title.
    void SetUp() override
    {
        ASSERT_TRUE(controller.openSample());
        first = dump();
        dialogs.files = {file};
        ASSERT_TRUE(controller.saveAs());
        ASSERT_TRUE(edits::setTaskTitle(plan(), task(), QStringLiteral("园区建设")).has_value());
        ASSERT_TRUE(controller.save());
    }
    void TearDown() override
    {
        dialogs.answers = {1};
        controller.close();
    }
    Workbench workbench()
    {
        return {plan(), view, fields, [this](const Error &error) { dialogs.told << error.message; }, dialogs,
            memory, controller.document(), &controller};
    }
};

} // namespace

TEST_F(Versions, AreListedWithWhatTheyHoldAndComparedWithThePlan)
{
    Workbench bench = workbench();
    const HistoryIndex index(plan());
    VersionsPane pane(bench, index);
    pane.resize(1000, 600);
    pane.show();
    QSignalSpy idle(&pane, &VersionsPane::idle);
    pane.refresh();
    ASSERT_EQ(pane.model()->rowCount(), 1);
    ASSERT_TRUE(pane.isIdle() || idle.wait(20000));
    const auto &contents = pane.model()->version(0).contents;
    ASSERT_TRUE(contents.has_value() && contents->has_value());
    EXPECT_EQ((*contents)->tasks, 4);
    EXPECT_EQ((*contents)->targets, 3);
    EXPECT_FALSE((*contents)->lastLabel.isEmpty());
    QString text;
    for (int row = 0; row < pane.changes()->rowCount(); ++row)
        text += pane.changes()->index(row).data().toString() + u'\n';
    EXPECT_TRUE(text.contains(QStringLiteral("园区建设 → 平台建设"))) << text.toStdString();
}

TEST_F(Versions, OneIsPutBackAndThePresentFileIsKept)
{
    ASSERT_TRUE(edits::setTaskNote(plan(), task(), QStringLiteral("还没有保存")).has_value());
    const QByteArray now = dump();
    Workbench bench = workbench();
    const HistoryIndex index(plan());
    {
        VersionsPane pane(bench, index);
        pane.resize(1000, 600);
        pane.show();
        pane.refresh();
        dialogs.answers = {0};
        for (ui::PlainButton *button : pane.findChildren<ui::PlainButton *>()) {
            if (button->text().startsWith(QStringLiteral("Put it back")))
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    EXPECT_TRUE(dialogs.asked.back().contains(QStringLiteral("saved first")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return controller.document() && dump() == first; }, 20000));
    EXPECT_EQ(controller.document()->path(), file);
    EXPECT_TRUE(controller.document()->isSaved());
    // What was there, with the changes that were in no file, is the newest version; it is put back in turn.
    const auto backups = controller.document()->backups();
    ASSERT_GE(backups.size(), 2u);
    ASSERT_TRUE(controller.restoreVersion(backups.front().path));
    EXPECT_EQ(dump(), now);
    EXPECT_TRUE(dialogs.told.isEmpty());
}

TEST_F(Versions, ACopyHasNoNameAndLeavesTheFileAlone)
{
    const auto backups = controller.document()->backups();
    ASSERT_EQ(backups.size(), 1u);
    ASSERT_TRUE(controller.openCopyOf(backups.front().path));
    EXPECT_TRUE(controller.document()->path().isEmpty());
    EXPECT_EQ(dump(), first);
    EXPECT_EQ(store::Backups(places.backupRoot).list(file).size(), 1u);
}

TEST_F(Versions, ADamagedOneIsNotPutBack)
{
    const QString broken = folder.filePath(QStringLiteral("broken.xushi"));
    QFile writer(broken);
    ASSERT_TRUE(writer.open(QIODevice::WriteOnly));
    writer.write("PK no plan");
    writer.close();
    const QByteArray now = dump();
    EXPECT_FALSE(controller.restoreVersion(broken));
    EXPECT_FALSE(controller.restoreVersion(folder.filePath(QStringLiteral("none.xushi"))));
    EXPECT_EQ(dialogs.told.size(), 2);
    ASSERT_NE(controller.document(), nullptr);
    EXPECT_EQ(dump(), now);
}

TEST(VersionsOfNothing, APlanWithoutAFileSaysWhatToDo)
{
    Desk desk(smallPlan());
    const HistoryIndex index(*desk.plan);
    VersionsPane pane(desk.workbench, index);
    pane.show();
    pane.refresh();
    EXPECT_EQ(pane.model()->rowCount(), 0);
    EXPECT_FALSE(pane.list()->isVisible());
}
