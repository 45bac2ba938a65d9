// Beginning and ending a sitting: the start page, who is working, what is remembered.

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTemporaryDir>
#include <QtTest/QTest>
#include <QUrl>

#include "app/sample.h"
#include "core/edits/taskedits.h"
#include "tests/support/presetdialogs.h"
#include "ui/start/recentview.h"
#include "ui/start/startpage.h"
#include "ui/widgets/searchfield.h"
#include "ui/window/mainwindow.h"
#include "ui/window/shortcutlist.h"
#include "ui/window/workspace.h"

using namespace xushi;

namespace
{

const QString notice = QStringLiteral(XUSHI_SOURCE_DIR "/seeds/yiyuan-2023/notice.txt");

class StartTest : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    Places m_places {
        m_folder.filePath(QStringLiteral("working")), m_folder.filePath(QStringLiteral("backups"))};
    test::PresetDialogs m_dialogs;
    Memory m_memory;

    struct Sitting {
        DocumentController controller;
        MainWindow window;
        Sitting(StartTest &test)
            : controller(test.m_places, test.m_dialogs, fillSample)
            , window(controller, test.m_dialogs, test.m_memory)
        {
            window.showAsLeft();
            QApplication::setActiveWindow(&window);
            QApplication::processEvents();
        }
        RecentView *recent() { return window.findChild<RecentView *>(); }
    };

    QString savedPlan(const QString &name)
    {
        Sitting sitting(*this);
        EXPECT_TRUE(sitting.controller.newFromNoticeFile(notice));
        QApplication::processEvents();
        m_dialogs.files << m_folder.filePath(name + QStringLiteral(".xushi"));
        EXPECT_TRUE(sitting.controller.saveAs());
        EXPECT_TRUE(sitting.controller.close());
        return m_folder.filePath(name + QStringLiteral(".xushi"));
    }
};

} // namespace

TEST_F(StartTest, RecentPlansAreFoundByInitialsAndOpenedByEnter)
{
    savedPlan(QStringLiteral("甲"));
    Sitting sitting(*this);
    RecentView *recent = sitting.recent();
    ASSERT_TRUE(recent->isVisible());
    ASSERT_EQ(recent->model()->rowCount(), 1);
    EXPECT_EQ(recent->model()->index(0, RecentModel::Tasks).data().toString(), QStringLiteral("75"));
    auto *search = sitting.window.findChild<StartPage *>()->findChild<ui::SearchField *>();
    QTest::keyClicks(search, QStringLiteral("zzz"));
    EXPECT_EQ(recent->model()->rowCount(), 0);
    search->clear();
    QTest::keyClicks(search, QStringLiteral("yyx")); // 沂源县
    ASSERT_EQ(recent->model()->rowCount(), 1);
    recent->setFocus();
    QTest::keyClick(recent, Qt::Key_Return);
    EXPECT_TRUE(sitting.window.workspace());
    EXPECT_TRUE(sitting.controller.close());
}

TEST_F(StartTest, ANameThatIsSaidOnceStandsInEveryLaterStep)
{
    m_dialogs.userAnswer = UserProfile {QStringLiteral("张某某"), QStringLiteral("县政府办公室")};
    {
        Sitting sitting(*this);
        ASSERT_TRUE(sitting.controller.newFromNoticeFile(notice));
        QApplication::processEvents(); // the question comes when the plan is there
        Plan &plan = sitting.controller.document()->plan();
        ASSERT_TRUE(edits::setTaskTitle(plan, plan.tasks().begin()->id, QStringLiteral("改")).has_value());
        EXPECT_EQ(plan.history().steps().back().author, QStringLiteral("县政府办公室 张某某"));
        m_dialogs.answers << 1;
        EXPECT_TRUE(sitting.controller.close());
    }
    m_dialogs.userAnswer = UserProfile {QStringLiteral("不该再问"), {}};
    Sitting again(*this);
    ASSERT_TRUE(again.controller.newFromNoticeFile(notice));
    QApplication::processEvents();
    EXPECT_EQ(again.controller.document()->plan().history().steps().back().author,
        QStringLiteral("县政府办公室 张某某"));
    m_dialogs.answers << 1;
    EXPECT_TRUE(again.controller.close());
}

TEST_F(StartTest, TheWindowComesBackAsItWasLeft)
{
    const QString file = savedPlan(QStringLiteral("乙"));
    {
        Sitting sitting(*this);
        ASSERT_TRUE(sitting.controller.openFile(file));
        sitting.window.showPanel(QStringLiteral("matrix"));
        sitting.window.workspace()->setInspectorShown(true);
        sitting.window.close();
    }
    Sitting again(*this);
    ASSERT_TRUE(again.controller.openFile(file));
    EXPECT_EQ(again.window.workspace()->currentPanel(), QStringLiteral("matrix"));
    EXPECT_TRUE(again.window.workspace()->isInspectorShown());
    EXPECT_TRUE(again.controller.close());
}

TEST_F(StartTest, ANoticeComesByClipboardAndByDragging)
{
    QFile file(notice);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    Sitting sitting(*this);
    QApplication::clipboard()->setText(QString::fromUtf8(file.readAll()));
    QTest::keyClick(&sitting.window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(sitting.window.workspace());
    EXPECT_EQ(sitting.controller.document()->plan().tasks().size(), 75);
    m_dialogs.answers << 1;
    ASSERT_TRUE(sitting.controller.close());

    QApplication::clipboard()->setText(QString());
    EXPECT_FALSE(sitting.controller.newFromText(QApplication::clipboard()->text()));
    EXPECT_EQ(m_dialogs.told.size(), 1);

    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(notice)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&sitting.window, &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent drop(QPoint(300, 300), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&sitting.window, &drop);
    QApplication::processEvents();
    ASSERT_TRUE(sitting.window.workspace());
    m_dialogs.answers << 1;
    ASSERT_TRUE(sitting.controller.close());
}

TEST_F(StartTest, KeysAreListedOnceAndNoTwoMenuItemsShareOne)
{
    Sitting sitting(*this);
    const auto lines = shortcutLines(sitting.window);
    EXPECT_GT(lines.size(), 15U);
    QHash<QString, QString> seen;
    for (const ShortcutLine &line : lines) {
        EXPECT_FALSE(seen.contains(line.keys))
            << line.keys.toStdString() << ": " << seen.value(line.keys).toStdString() << ", "
            << line.name.toStdString();
        seen.insert(line.keys, line.name);
    }
}

// In a narrow window the inspector lies below the head of the panel, and nothing of the table is covered.
TEST_F(StartTest, ANarrowWindowKeepsTheHeadAndFreesTheTable)
{
    const QString file = savedPlan(QStringLiteral("丙"));
    Sitting sitting(*this);
    sitting.window.setWindowState(Qt::WindowNoState);
    sitting.window.resize(1093, 614);
    ASSERT_TRUE(sitting.controller.openFile(file));
    QApplication::processEvents();
    Workspace *workspace = sitting.window.workspace();
    workspace->setInspectorShown(true);
    QApplication::processEvents();
    Panel *panel = workspace->panel(workspace->currentPanel());
    const QRect body(panel->mapTo(workspace, QPoint()), panel->size());
    EXPECT_EQ(body.right(), 1093 - 320 - 1);
    EXPECT_EQ(body.top(), 40);
    QTest::keyClick(workspace, Qt::Key_Escape);
    EXPECT_FALSE(workspace->isInspectorShown());
    EXPECT_TRUE(sitting.controller.close());
}
