#include <gtest/gtest.h>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScrollBar>
#include <QtTest/QTest>

#include "core/edits/taskedits.h"
#include "tests/ui/source/sampleplan.h"
#include "ui/panels/source/noticeview.h"
#include "ui/panels/source/outlinemodel.h"
#include "ui/panels/source/outlineview.h"
#include "ui/panels/source/sourcepanel.h"

using namespace xushi;
using namespace xushi::source;

namespace
{

struct Shown {
    explicit Shown(SamplePlan &sample)
        : panel(*sample.bench, nullptr)
        , notice(panel.findChild<NoticeView *>())
        , outline(panel.findChild<OutlineView *>())
        , model(panel.findChild<OutlineModel *>())
    {
        panel.resize(1230, 676);
        panel.show();
        QApplication::setActiveWindow(&panel);
        QApplication::processEvents();
    }

    [[nodiscard]] QString boxed() const
    {
        const auto place = notice->place();
        return place ? notice->paper().text().mid(place->start, place->end - place->start) : QString();
    }

    SourcePanel panel;
    NoticeView *notice;
    OutlineView *outline;
    OutlineModel *model;
};

} // namespace

TEST(SourcePanel, ASelectionFromElsewhereIsBoxedAndInSight)
{
    SamplePlan sample;
    Shown shown(sample);
    for (const Target &target : sample.plan->targets()) {
        sample.view.select(refTo(target.id));
        EXPECT_EQ(shown.boxed(), target.quote);
        EXPECT_FALSE(shown.notice->visibleBox(*shown.notice->place()).isEmpty())
            << target.quote.toStdString();
        EXPECT_EQ(shown.model->row(shown.outline->currentIndex().row()).record, refTo(target.id));
    }
}

TEST(SourcePanel, AFieldThatIsAskedForIsBoxed)
{
    SamplePlan sample;
    Shown shown(sample);
    const Task &task = sample.plan->tasks().at(sample.task(QStringLiteral("40")));
    sample.view.select(refTo(task.id));
    EXPECT_EQ(shown.boxed(), task.title);
    sample.view.askForSource(refTo(task.id), QStringLiteral("task.body"));
    EXPECT_TRUE(shown.boxed().startsWith(task.body.left(10)));
}

TEST(SourcePanel, AClickOnAMarkSelectsItsRecord)
{
    SamplePlan sample;
    Shown shown(sample);
    const auto &marks = shown.notice->paper().marks().marks;
    int clicks = 0;
    for (size_t i = 0; i < marks.size(); i += 11) {
        const Mark mark = marks[i];
        sample.view.select({});
        shown.notice->scrollTo(mark.span);
        const QPointF place = shown.notice->visibleBox(mark.span).center();
        const Mark *under = shown.notice->paper().markAt(mark.span.start);
        if (!under || under->span != mark.span)
            continue;
        QTest::mouseClick(shown.notice->viewport(), Qt::LeftButton, {},
            QPointF(shown.notice->visibleBox({mark.span.start, mark.span.start + 1}).center()).toPoint());
        EXPECT_FALSE(place.isNull());
        EXPECT_EQ(sample.view.selection(), under->record);
        ++clicks;
    }
    EXPECT_GT(clicks, 20);
}

TEST(SourcePanel, KeysInTheOutlineSelectInTheText)
{
    SamplePlan sample;
    Shown shown(sample);
    const TaskId task = sample.task(QStringLiteral("4"));
    sample.view.select(refTo(task));
    QTest::keyClick(shown.outline, Qt::Key_Right);
    QTest::keyClick(shown.outline, Qt::Key_Down);
    ASSERT_EQ(sample.view.selection().kind, RecordKind::Responsibility);
    EXPECT_EQ(shown.boxed(), QStringLiteral("县委组织部"));
    QTest::keyClick(shown.outline, Qt::Key_Left);
    EXPECT_EQ(sample.view.selection(), refTo(task));
}

TEST(SourcePanel, CopiesTheTextAsItIsStored)
{
    SamplePlan sample;
    Shown shown(sample);
    shown.notice->setFocus();
    QTest::keyClick(shown.notice, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(shown.notice, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), sample.document().text);
}

TEST(SourcePanel, TheMouseSelectsFromCharacterToCharacter)
{
    SamplePlan sample;
    Shown shown(sample);
    const int start = static_cast<int>(sample.document().text.indexOf(QStringLiteral("聚焦我县优势产业")));
    ASSERT_GT(start, 0);
    shown.notice->scrollTo({start, start + 8});
    const QRectF first = shown.notice->visibleBox({start, start + 1});
    const QRectF last = shown.notice->visibleBox({start + 3, start + 4});
    const auto left = [](const QRectF &box) { return QPointF(box.left() + 1, box.center().y()).toPoint(); };
    const auto right = [](const QRectF &box) { return QPointF(box.right() - 1, box.center().y()).toPoint(); };
    QWidget *viewport = shown.notice->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, left(first));
    QMouseEvent move(
        QEvent::MouseMove, right(last), viewport->mapToGlobal(right(last)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(viewport, &move);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, right(last));
    EXPECT_EQ(shown.notice->selectedText(), QStringLiteral("聚焦我县"));
    EXPECT_TRUE(sample.view.selection().isNull());
}

TEST(SourcePanel, F8WalksThroughAllPlacesAndComesBack)
{
    SamplePlan sample;
    Shown shown(sample);
    const auto questions = openQuestions(*sample.plan);
    shown.notice->setFocus();
    QTest::keyClick(shown.notice, Qt::Key_F8);
    const RecordRef first = sample.view.selection();
    EXPECT_EQ(first, questions.front().record);
    for (size_t i = 1; i < questions.size(); ++i) {
        shown.panel.step(1);
        EXPECT_EQ(sample.view.selection(), questions[i].record);
    }
    shown.panel.step(1);
    EXPECT_EQ(sample.view.selection(), first);
    QTest::keyClick(shown.notice, Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(sample.view.selection(), questions.back().record);
}

TEST(SourcePanel, KeepingAsWrittenIsOneStepAndGoesOn)
{
    SamplePlan sample;
    Shown shown(sample);
    const auto before = openQuestions(*sample.plan);
    shown.panel.step(1);
    ASSERT_TRUE(before.front().doubt);
    shown.panel.keepAsWritten();
    EXPECT_EQ(openQuestions(*sample.plan).size(), before.size() - 1);
    EXPECT_EQ(sample.view.selection(), before[1].record);
    ASSERT_TRUE(sample.plan->undo());
    EXPECT_EQ(openQuestions(*sample.plan), before);
}

TEST(SourcePanel, ADoubtfulTargetIsAcceptedAsTheKindThatIsChosen)
{
    SamplePlan sample;
    Shown shown(sample);
    const auto before = openQuestions(*sample.plan);
    const auto asked = std::find_if(before.begin(), before.end(),
        [](const OpenQuestion &q) { return q.record.kind == RecordKind::Target; });
    ASSERT_NE(asked, before.end());
    sample.view.select(asked->record);
    const std::unique_ptr<QMenu> menu(shown.panel.makeKindMenu(TargetId {asked->record.id}));
    ASSERT_GT(menu->actions().size(), 3);
    menu->actions().at(2)->trigger();
    const Target &target = sample.plan->targets().at(TargetId {asked->record.id});
    EXPECT_FALSE(target.isDoubtful());
    EXPECT_EQ(target.change, Change::AbsoluteTotal);
    EXPECT_TRUE(sample.reported.isEmpty());
}

TEST(SourcePanel, LivesWithARecordThatIsGone)
{
    SamplePlan sample;
    Shown shown(sample);
    const TaskId task = sample.task(QStringLiteral("5"));
    sample.view.select(refTo(task));
    ASSERT_TRUE(edits::removeTasks(*sample.plan, {task}));
    EXPECT_TRUE(shown.boxed().isEmpty());
    EXPECT_EQ(shown.outline->currentIndex().row(), -1);
    ASSERT_TRUE(sample.plan->undo());
    EXPECT_EQ(shown.boxed(), sample.plan->tasks().at(task).title);
}

TEST(SourcePanel, WhatHappenedOutOfSightIsThereWhenItIsShown)
{
    SamplePlan sample;
    Shown shown(sample);
    shown.panel.hide();
    const TaskId task = sample.task(QStringLiteral("6"));
    ASSERT_TRUE(edits::setTaskTitle(*sample.plan, task, QStringLiteral("新的标题")));
    ASSERT_TRUE(edits::removeTasks(*sample.plan, {sample.task(QStringLiteral("7"))}));
    shown.panel.show();
    const OutlineModel &model = *shown.model;
    EXPECT_EQ(model.textOf(model.rowOf(refTo(task), {})), QStringLiteral("新的标题"));
}

TEST(SourcePanel, WhatWasSelectedBeforeItIsFirstShownIsInSight)
{
    SamplePlan sample;
    const TargetId last = sample.plan->targets().of(sample.task(QStringLiteral("60"))).front();
    sample.view.select(refTo(last));
    Shown shown(sample);
    QApplication::processEvents();
    EXPECT_FALSE(shown.notice->visibleBox(*shown.notice->place()).isEmpty());
}

TEST(SourcePanel, APlanWithoutNoticeSaysWhatThePanelIsFor)
{
    SamplePlan sample(QStringLiteral(" "));
    Shown shown(sample);
    EXPECT_FALSE(shown.notice->isVisible());
    EXPECT_FALSE(shown.outline->isVisible());
    shown.panel.step(1);
    shown.panel.keepAsWritten();
    EXPECT_TRUE(sample.view.selection().isNull());
}

TEST(SourcePanel, TheOutlineMakesRoomForTheTextInANarrowWindow)
{
    SamplePlan sample;
    Shown shown(sample);
    shown.panel.resize(1045, 500);
    QApplication::processEvents();
    EXPECT_NEAR(shown.outline->width(), 300, 2);
    shown.panel.resize(1230, 660);
    QApplication::processEvents();
    EXPECT_GT(shown.outline->width(), 400);
}

TEST(SourcePanel, ATextAHundredTimesAsLongIsLaidOutOnlyWhereItIsSeen)
{
    const SamplePlan sample;
    NoticeView view;
    view.resize(700, 600);
    view.show();
    QApplication::processEvents();
    view.setText(sample.document().text.repeated(100));
    const int end = static_cast<int>(view.paper().text().size());
    view.scrollTo({end - 1, end});
    EXPECT_GT(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum() / 2);
    view.scrollTo({end / 2, end / 2 + 1});
    const int value = view.verticalScrollBar()->value();
    view.verticalScrollBar()->setValue(value - 300);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 300);
    EXPECT_NEAR(view.firstVisible(), end / 2, 4000);
}
