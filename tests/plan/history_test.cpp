#include <gtest/gtest.h>

#include "core/edits/taskedits.h"
#include "core/store/database.h"
#include "core/store/historystore.h"
#include "tests/support/testplan.h"

using namespace xushi;
using namespace xushi::test;

namespace
{

void rename(TestPlan &plan, const QString &title)
{
    ASSERT_TRUE(edits::setTaskTitle(*plan, plan->tasks().begin()->id, title).has_value());
}

} // namespace

TEST(History, IsAnAppendOnlyChainWithAuthorTimeAndLabel)
{
    TestPlan plan;
    fill(*plan, QStringLiteral("1.甲\n"));
    rename(plan, QStringLiteral("乙"));
    ASSERT_TRUE(plan->undo().has_value());
    ASSERT_TRUE(plan->redo().has_value());
    const std::vector<Step> &steps = plan->history().steps();
    qint64 parent = 0;
    qint64 number = 0;
    for (const Step &step : steps) {
        EXPECT_EQ(step.number, ++number);
        EXPECT_EQ(step.parent, parent);
        EXPECT_EQ(step.author, QStringLiteral("张某某"));
        EXPECT_EQ(step.at, QDateTime(QDate(2023, 7, 12), QTime(9, 0), Qt::UTC));
        EXPECT_FALSE(step.label.isEmpty());
        parent = step.id;
    }
    const size_t last = steps.size() - 1;
    EXPECT_EQ(steps[last].kind, StepKind::Redo);
    EXPECT_EQ(steps[last - 1].kind, StepKind::Undo);
    EXPECT_EQ(steps[last].refers, steps[last - 2].id);
    EXPECT_EQ(steps[last - 1].refers, steps[last - 2].id);
}

TEST(History, UndoDoesNotCrossABarrier)
{
    TestPlan plan;
    fill(*plan, QStringLiteral("1.甲\n"));
    const Result<void> frozen = plan->apply(
        QStringLiteral("冻结"),
        [&](Transaction &transaction) -> Result<void> {
            Task task = *plan->tasks().begin();
            task.note = QStringLiteral("已冻结");
            transaction.update(task);
            return {};
        },
        StepKind::Barrier);
    ASSERT_TRUE(frozen.has_value());
    EXPECT_EQ(plan->history().nextUndo(), nullptr);
    rename(plan, QStringLiteral("乙"));
    ASSERT_TRUE(plan->undo().has_value());
    EXPECT_EQ(plan->undo().error().kind, ErrorKind::NotFound);
    EXPECT_EQ(plan->tasks().begin()->note, QStringLiteral("已冻结"));
}

TEST(History, OldStepsKeepTheirLineAndLoseTheirChangeset)
{
    TestPlan plan;
    fill(*plan, QStringLiteral("1.甲\n"));
    for (int i = 0; i < 10; ++i)
        rename(plan, QString::number(i));
    store::HistoryStore history(plan->database().handle());
    const size_t lines = plan->history().steps().size();
    ASSERT_TRUE(history.prune(QDateTime(QDate(2020, 1, 1), QTime(), Qt::UTC), 4).has_value());
    plan.reopen();
    EXPECT_EQ(plan->history().steps().size(), lines);
    int undone = 0;
    while (plan->history().nextUndo()) {
        ASSERT_TRUE(plan->undo().has_value());
        ++undone;
    }
    EXPECT_EQ(undone, 4);
    EXPECT_EQ(plan->tasks().begin()->title, QStringLiteral("5"));
}

TEST(History, StepsOfAnotherSchemaAreNeverApplied)
{
    std::vector<Step> steps(3);
    for (size_t i = 0; i < steps.size(); ++i) {
        steps[i].number = static_cast<qint64>(i) + 1;
        steps[i].id = 100 + static_cast<qint64>(i);
        steps[i].schemaVersion = i == 0 ? 1 : 2;
    }
    History history;
    history.load(steps, 2);
    EXPECT_EQ(history.nextUndo()->id, 102);
    history.append([&] {
        Step undo;
        undo.number = 4;
        undo.id = 103;
        undo.kind = StepKind::Undo;
        undo.refers = 102;
        undo.schemaVersion = 2;
        return undo;
    }());
    EXPECT_EQ(history.nextUndo()->id, 101);
    EXPECT_EQ(history.nextRedo()->id, 102);
}

TEST(History, AnEditThatFailsHalfWayLeavesNothing)
{
    TestPlan plan;
    fill(*plan, QStringLiteral("1.甲\n"));
    const QByteArray before = plan.dump();
    const size_t steps = plan->history().steps().size();
    const Result<void> failed
        = plan->apply(QStringLiteral("坏的"), [&](Transaction &transaction) -> Result<void> {
              Task task;
              task.rank = QStringLiteral("i");
              transaction.insert(task);
              task.parentId = TaskId {42}; // leads nowhere: found at the commit
              transaction.insert(task);
              return {};
          });
    EXPECT_EQ(failed.error().kind, ErrorKind::Invalid);
    EXPECT_EQ(plan.dump(), before);
    EXPECT_EQ(plan->history().steps().size(), steps);
    rename(plan, QStringLiteral("乙")); // and the road is free again
}

// The story of a leftover lock: an error inside the edit itself, not in the database.
TEST(History, AnEditThatRefusesItselfLeavesTheRoadFree)
{
    TestPlan plan;
    fill(*plan, QStringLiteral("1.甲\n"));
    const Result<void> refused
        = plan->apply(QStringLiteral("不行"), [](Transaction &transaction) -> Result<void> {
              transaction.insert(Calendar {{}, QStringLiteral("日历")});
              return fail(ErrorKind::Cancelled, {});
          });
    EXPECT_EQ(refused.error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(plan->table<Calendar>().isEmpty());
    rename(plan, QStringLiteral("乙"));
}
