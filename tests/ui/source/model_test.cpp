#include <random>

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>

#include "core/edits/departmentedits.h"
#include "core/edits/progressedits.h"
#include "core/edits/targetedits.h"
#include "core/edits/taskedits.h"
#include "tests/ui/source/sampleplan.h"
#include "ui/panels/source/outlinemodel.h"

using namespace xushi;
using namespace xushi::source;

namespace
{

template <class R>
Id<R> anyOf(const Plan &plan, std::mt19937 &random)
{
    const auto &table = plan.table<R>();
    return std::next(table.begin(), static_cast<int>(random() % static_cast<unsigned>(table.size())))->id;
}

void editOnce(Plan &plan, std::mt19937 &random)
{
    const TaskId task = anyOf<Task>(plan, random);
    const QString name = QStringLiteral("名称%1").arg(random() % 1000);
    switch (random() % 9) {
    case 0:
        (void)edits::removeTasks(plan, {task});
        break;
    case 1:
        (void)edits::addTarget(plan, task, name);
        break;
    case 2:
        (void)edits::removeTarget(plan, anyOf<Target>(plan, random));
        break;
    case 3:
        (void)edits::settleDoubt(plan, anyOf<Doubt>(plan, random), true);
        break;
    case 4:
        (void)edits::setRole(plan, task, anyOf<Department>(plan, random), Role::Support);
        break;
    case 5:
        (void)edits::addTask(plan, {std::nullopt, task, std::nullopt}, name);
        break;
    case 6:
        (void)edits::acceptTarget(plan, anyOf<Target>(plan, random), Change::Increment);
        break;
    case 7:
        (void)plan.undo();
        break;
    default:
        (void)plan.redo();
        break;
    }
}

} // namespace

TEST(OutlineModel, AfterRandomEditsEqualsAFreshOne)
{
    SamplePlan sample;
    OutlineModel model(*sample.bench);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setQuestions(openQuestions(*sample.plan));
    std::mt19937 random(20230705);
    for (int i = 0; i < 60; ++i) {
        editOnce(*sample.plan, random);
        model.setQuestions(openQuestions(*sample.plan));
        if (model.rowCount() > 0 && i % 3 == 0) {
            const int row = static_cast<int>(random() % static_cast<unsigned>(model.rowCount()));
            model.setExpanded(row, !model.row(row).expanded);
        }
    }
    OutlineModel fresh(*sample.bench);
    fresh.setQuestions(openQuestions(*sample.plan));
    for (OutlineModel *one : {&model, &fresh}) {
        for (int row = 0; row < one->rowCount(); ++row)
            one->setExpanded(row, true);
    }
    EXPECT_EQ(model.rows(), fresh.rows());
}

TEST(OutlineModel, RevealedRecordsHaveARowOfTheirOwn)
{
    SamplePlan sample;
    OutlineModel model(*sample.bench);
    model.setQuestions(openQuestions(*sample.plan));
    for (const Responsibility &part : sample.plan->responsibilities()) {
        model.reveal(refTo(part.id), {});
        const int row = model.rowOf(refTo(part.id), {});
        ASSERT_GE(row, 0);
        EXPECT_EQ(model.row(row).record, refTo(part.id));
    }
    for (const OpenQuestion &question : openQuestions(*sample.plan)) {
        model.reveal(question.record, question.field);
        const int row = model.rowOf(question.record, question.field);
        ASSERT_GE(row, 0);
        EXPECT_TRUE(model.row(row).open);
        EXPECT_EQ(model.row(row).record, question.record);
    }
}

TEST(OutlineModel, AFilterLeavesOnlyWhatMatches)
{
    SamplePlan sample;
    OutlineModel model(*sample.bench);
    model.setQuestions({});
    const int all = model.rowCount();
    Filter filter;
    filter.text = QStringLiteral("高端人才");
    sample.view.setFilter(filter);
    model.refresh();
    EXPECT_GT(model.rowCount(), 0);
    EXPECT_LT(model.rowCount(), all);
    for (const OutlineRow &row : model.rows()) {
        if (row.kind != OutlineKind::Task)
            continue;
        EXPECT_TRUE(matches(*sample.plan, sample.plan->tasks().at(TaskId {row.record.id}), filter, {}));
    }
}
