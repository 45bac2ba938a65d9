#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include "core/edits/progressedits.h"
#include "core/edits/taskedits.h"
#include "tests/support/randomedits.h"
#include "tests/ui/models/desk.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/valuefield.h"

using namespace xushi;
using namespace xushi::test;

namespace
{

struct Story {
    Desk desk {smallPlan()};
    Plan &plan = desk.workbench.plan;
    Inspector inspector {desk.workbench, nullptr};

    Story()
    {
        inspector.resize(320, 700);
        inspector.show();
        QApplication::setActiveWindow(&inspector);
    }
    ValueField *field(const char *id)
    {
        settle();
        for (ValueField *field : inspector.findChildren<ValueField *>()) {
            if (field->field() && field->field()->id == QLatin1String(id) && !field->isHidden())
                return field;
        }
        return nullptr;
    }
    void type(ValueField *field, const QString &text)
    {
        QTest::mouseClick(field, Qt::LeftButton);
        ASSERT_TRUE(field->openEditor());
        qobject_cast<QLineEdit *>(field->openEditor()->focusProxy())->setText(text);
    }
    static void settle()
    {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
    // All values that are shown, by field.
    QStringList values()
    {
        settle();
        QStringList values;
        for (const ValueField *field : inspector.findChildren<ValueField *>())
            values << field->accessibleName();
        return values;
    }
};

} // namespace

TEST(Inspector, TypeReturnUndoRedo)
{
    Story story;
    const TaskId task = story.desk.task(u"人才引育");
    story.desk.view.select(refTo(task));
    ValueField *support = story.field("task.support");
    ASSERT_TRUE(support);
    story.type(support, QStringLiteral("教育局、卫健局"));
    QTest::keyClick(support->openEditor()->focusProxy(), Qt::Key_Return);
    EXPECT_EQ(departmentNames(story.plan, task, Role::Support), QStringLiteral("教育局、卫健局"));
    EXPECT_FALSE(support->openEditor());
    ASSERT_TRUE(story.plan.undo());
    EXPECT_TRUE(support->accessibleName().contains(u"教育局、人社局"));
    ASSERT_TRUE(story.plan.redo());
    EXPECT_TRUE(support->accessibleName().contains(u"教育局、卫健局"));
}

TEST(Inspector, EscGivesUp)
{
    Story story;
    story.desk.view.select(refTo(story.desk.task(u"人才引育")));
    const QByteArray before = story.desk.plan.dump();
    ValueField *title = story.field("task.title");
    story.type(title, QStringLiteral("别的"));
    QTest::keyClick(title->openEditor()->focusProxy(), Qt::Key_Escape);
    EXPECT_FALSE(title->openEditor());
    EXPECT_EQ(story.desk.plan.dump(), before);
}

TEST(Inspector, AnInvalidDateStaysOpenWithItsSentence)
{
    Story story;
    story.desk.view.select(refTo(story.desk.task(u"人才引育")));
    const QByteArray before = story.desk.plan.dump();
    ValueField *end = story.field("task.ends_on");
    story.type(end, QStringLiteral("下周"));
    QTest::keyClick(end->openEditor()->focusProxy(), Qt::Key_Return);
    ASSERT_TRUE(end->openEditor());
    EXPECT_FALSE(end->openEditor()->problem().isEmpty());
    EXPECT_EQ(story.desk.plan.dump(), before);
    qobject_cast<QLineEdit *>(end->openEditor()->focusProxy())->setText(QStringLiteral("9月底"));
    QTest::keyClick(end->openEditor()->focusProxy(), Qt::Key_Return);
    EXPECT_EQ(story.plan.tasks().at(story.desk.task(u"人才引育")).endsOn, QDate(2023, 9, 30));
}

TEST(Inspector, HalfTypedTextSurvivesAChangeElsewhereAndIsCommittedBeforeAnotherRecord)
{
    Story story;
    const TaskId task = story.desk.task(u"人才引育");
    story.desk.view.select(refTo(task));
    ValueField *title = story.field("task.title");
    story.type(title, QStringLiteral("人才工作"));
    ASSERT_TRUE(edits::setTaskState(story.plan, task, TaskState::Done));
    ASSERT_TRUE(title->openEditor());
    EXPECT_EQ(title->openEditor()->text(), QStringLiteral("人才工作"));
    story.desk.view.select(refTo(story.desk.task(u"绿色制造")));
    EXPECT_EQ(story.plan.tasks().at(task).title, QStringLiteral("人才工作"));
    EXPECT_EQ(story.field("task.title")->shown(), QStringLiteral("绿色制造"));
}

TEST(Inspector, DeletedRecordsLeaveAHint)
{
    Story story;
    const TaskId task = story.desk.task(u"人才引育");
    story.desk.view.select(refTo(task));
    ASSERT_TRUE(edits::removeTasks(story.plan, {task}));
    EXPECT_FALSE(story.field("task.title"));
    ASSERT_TRUE(story.plan.undo());
    EXPECT_TRUE(story.field("task.title"));
}

TEST(Inspector, MilestonesAreTickedAndTakenBack)
{
    Story story;
    const TaskId task = story.desk.task(u"人才引育");
    const auto milestone = edits::addMilestone(story.plan, task, QStringLiteral("招聘会"), QDate(2023, 5, 1));
    ASSERT_TRUE(milestone.has_value());
    story.desk.view.select(refTo(task));
    Story::settle();
    QAbstractButton *box = nullptr;
    for (QAbstractButton *button : story.inspector.findChildren<QAbstractButton *>())
        box = button->isCheckable() ? button : box;
    ASSERT_TRUE(box);
    box->click();
    EXPECT_EQ(story.plan.milestones().at(*milestone).doneOn, QDate(2023, 6, 30));
    ASSERT_TRUE(story.plan.undo());
    EXPECT_FALSE(story.plan.milestones().at(*milestone).doneOn.isValid());
}

TEST(Inspector, AfterAnyEditsShowsWhatOneBuiltAfreshShows)
{
    Story story;
    Random random(5);
    story.desk.view.select(refTo(story.desk.task(u"平台建设")));
    for (int i = 0; i < 60; ++i) {
        if (random() % 4 == 0)
            (void)story.plan.undo();
        else
            (void)allEdits()[random() % allEdits().size()].run(story.plan, random);
        if (i % 12 == 5 && !story.plan.targets().isEmpty())
            story.desk.view.select(refTo(story.plan.targets().begin()->id));
        else if (i % 12 == 0 && !story.plan.tasks().isEmpty())
            story.desk.view.select(refTo(story.plan.tasks().begin()->id));
        Inspector fresh(story.desk.workbench, nullptr);
        QStringList expected;
        for (const ValueField *field : fresh.findChildren<ValueField *>())
            expected << field->accessibleName();
        QStringList shown = story.values();
        // Blocks that were built afresh stand last among the children.
        shown.sort();
        expected.sort();
        ASSERT_EQ(shown, expected);
    }
}
