#include <gtest/gtest.h>

#include "core/edits/departmentedits.h"
#include "core/edits/progressedits.h"
#include "core/edits/targetedits.h"
#include "tests/ui/source/sampleplan.h"
#include "ui/panels/source/noticemarks.h"

using namespace xushi;
using namespace xushi::source;

namespace
{

QString words(const SamplePlan &sample, const TextSpan &span)
{
    return sample.document().text.mid(span.start, span.end - span.start);
}

Marks marks(const SamplePlan &sample)
{
    return marksOf(*sample.plan, sample.document().id, openQuestions(*sample.plan));
}

} // namespace

TEST(Marks, StandOnTheWordsOfTheirRecord)
{
    const SamplePlan sample;
    int departments = 0;
    int titles = 0;
    for (const Mark &mark : marks(sample).marks) {
        const QString text = words(sample, mark.span);
        ASSERT_FALSE(text.isEmpty());
        if (mark.kind == MarkKind::Title) {
            ++titles;
            const Task &task = sample.plan->tasks().at(TaskId {mark.record.id});
            EXPECT_TRUE(text.endsWith(task.title)) << text.toStdString();
            EXPECT_TRUE(text.startsWith(task.number)) << text.toStdString();
        } else if (mark.kind == MarkKind::Department) {
            ++departments;
            EXPECT_FALSE(text.contains(u'、')) << text.toStdString();
        } else if (mark.kind == MarkKind::Quote) {
            EXPECT_FALSE(sample.plan->targets().at(TargetId {mark.record.id}).isDoubtful());
        }
    }
    EXPECT_EQ(titles, sample.plan->tasks().size());
    EXPECT_EQ(departments, sample.plan->responsibilities().size());
}

TEST(Marks, ComeInTheOrderOfTheText)
{
    const SamplePlan sample;
    const auto all = marks(sample).marks;
    EXPECT_TRUE(std::is_sorted(
        all.begin(), all.end(), [](const Mark &a, const Mark &b) { return a.span.start < b.span.start; }));
}

TEST(Questions, AnOpenListIsMarkedAtTheWordsThatLeaveItOpen)
{
    const SamplePlan sample;
    int lists = 0;
    for (const OpenQuestion &question : openQuestions(*sample.plan)) {
        if (question.kind != DoubtKind::OpenList)
            continue;
        ++lists;
        EXPECT_TRUE(words(sample, question.place->span).startsWith(u'等'));
        EXPECT_LE(words(sample, question.place->span).size(), 6);
    }
    EXPECT_GT(lists, 10);
}

TEST(Questions, ADoubtfulTargetIsAskedOnceAndAnsweredByOneStep)
{
    const SamplePlan sample;
    const auto before = openQuestions(*sample.plan);
    const auto asked = std::find_if(before.begin(), before.end(),
        [](const OpenQuestion &q) { return q.kind == DoubtKind::TargetNature; });
    ASSERT_NE(asked, before.end());
    ASSERT_EQ(asked->record.kind, RecordKind::Target);
    EXPECT_EQ(std::count_if(before.begin(), before.end(),
                  [&](const OpenQuestion &q) { return q.place == asked->place && q.kind == asked->kind; }),
        1);
    ASSERT_TRUE(edits::acceptTarget(*sample.plan, TargetId {asked->record.id}, Change::Increment));
    EXPECT_EQ(openQuestions(*sample.plan).size(), before.size() - 1);
    ASSERT_TRUE(sample.plan->undo());
    EXPECT_EQ(openQuestions(*sample.plan), before);
}

TEST(Questions, EveryOneCanBeAnswered)
{
    const SamplePlan sample;
    for (size_t left = openQuestions(*sample.plan).size(); left > 0; --left) {
        const OpenQuestion question = openQuestions(*sample.plan).front();
        const auto answered = question.doubt
            ? edits::settleDoubt(*sample.plan, *question.doubt, true)
            : edits::acceptTarget(*sample.plan, TargetId {question.record.id}, Change::None);
        ASSERT_TRUE(answered);
        ASSERT_EQ(openQuestions(*sample.plan).size(), left - 1);
    }
    EXPECT_TRUE(summaryOf(openQuestions(*sample.plan)).isEmpty());
}

TEST(Questions, ATaskWithoutDepartmentIsAnsweredByGivingItOne)
{
    const SamplePlan sample;
    const auto before = openQuestions(*sample.plan);
    const auto asked = std::find_if(before.begin(), before.end(),
        [](const OpenQuestion &q) { return q.kind == DoubtKind::NoDepartment; });
    ASSERT_NE(asked, before.end());
    const DepartmentId anyone = sample.plan->departments().begin()->id;
    ASSERT_TRUE(edits::setRole(*sample.plan, *asked->task, anyone, Role::Responsible));
    EXPECT_EQ(openQuestions(*sample.plan).size(), before.size() - 1);
}
