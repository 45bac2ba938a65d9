#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include "tests/ui/models/desk.h"
#include "ui/models/fieldeditor.h"

using namespace xushi;
using namespace xushi::test;

namespace
{

struct Typing {
    Desk desk {smallPlan()};
    QWidget window;
    FieldEditor *editor = nullptr;
    QStringList log;

    explicit Typing(const char *field)
    {
        window.resize(400, 300);
        editor = new FieldEditor(*desk.fields.find(QLatin1String(field)), desk.workbench.context(), &window);
        editor->setGeometry(20, 20, 200, 28);
        QObject::connect(editor, &FieldEditor::committed, &window, [this](FieldEditor::Leave leave) {
            log << QStringLiteral("commit %1").arg(static_cast<int>(leave));
        });
        QObject::connect(
            editor, &FieldEditor::givenUp, &window, [this] { log << QStringLiteral("give up"); });
        window.show();
        editor->setFocus();
    }
    QWidget *input() { return editor->focusProxy(); }
};

} // namespace

TEST(FieldEditor, ReturnCommitsEscGivesUpTabMovesOn)
{
    Typing typing("task.title");
    typing.editor->setText(QStringLiteral("旧"));
    EXPECT_FALSE(typing.editor->isModified());
    QTest::keyClicks(typing.input(), QStringLiteral("x"));
    EXPECT_TRUE(typing.editor->isModified());
    QTest::keyClick(typing.input(), Qt::Key_Return);
    QTest::keyClick(typing.input(), Qt::Key_Tab);
    QTest::keyClick(typing.input(), Qt::Key_Backtab);
    QTest::keyClick(typing.input(), Qt::Key_Escape);
    EXPECT_EQ(typing.log,
        QStringList({QStringLiteral("commit 0"), QStringLiteral("commit 1"), QStringLiteral("commit 2"),
            QStringLiteral("give up")}));
    typing.editor->finish();
    QTest::keyClick(typing.input(), Qt::Key_Escape);
    EXPECT_EQ(typing.log.size(), 4);
}

TEST(FieldEditor, SeveralLinesTakeShiftReturn)
{
    Typing typing("task.note");
    ASSERT_TRUE(typing.editor->isTall());
    QTest::keyClicks(typing.input(), QStringLiteral("a"));
    QTest::keyClick(typing.input(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(typing.input(), QStringLiteral("b"));
    EXPECT_EQ(typing.editor->text(), QStringLiteral("a\nb"));
    QTest::keyClick(typing.input(), Qt::Key_Return);
    EXPECT_EQ(typing.log, QStringList(QStringLiteral("commit 0")));
}

TEST(FieldEditor, TheSentenceStandsUnderTheFieldUntilOneTypesOn)
{
    Typing typing("target.value");
    typing.editor->showProblem(QStringLiteral("不是数字"));
    EXPECT_EQ(typing.editor->problem(), QStringLiteral("不是数字"));
    QTest::keyClicks(typing.input(), QStringLiteral("1"));
    EXPECT_EQ(typing.editor->problem(), QString());
}

TEST(FieldEditor, ChoicesGiveTheirCode)
{
    Typing typing("task.state");
    typing.editor->setText(stateName(TaskState::InProgress));
    EXPECT_EQ(typing.editor->text(), QStringLiteral("in_progress"));
    EXPECT_FALSE(typing.editor->isModified());
    QTest::keyClick(typing.input(), Qt::Key_Down);
    EXPECT_EQ(typing.editor->text(), QStringLiteral("done"));
    EXPECT_TRUE(typing.editor->isModified());
}

TEST(FieldEditor, DepartmentsAreCompletedOneByOne)
{
    Typing typing("task.support");
    auto *line = qobject_cast<QLineEdit *>(typing.input());
    ASSERT_TRUE(line);
    auto *completer = line->findChild<QCompleter *>();
    ASSERT_TRUE(completer);
    line->setText(QStringLiteral("教育局、人"));
    emit line->textEdited(line->text());
    EXPECT_EQ(completer->completionPrefix(), QStringLiteral("人"));
    ASSERT_EQ(completer->completionCount(), 1);
    emit completer->activated(completer->currentCompletion());
    EXPECT_EQ(typing.editor->text(), QStringLiteral("教育局、人社局"));
}
