// What the history tells must be what happened: field changes made by hand to the old records give the new
// ones, going back gives the plan of that time, a restored value is the one that was shown.

#include <map>
#include <set>

#include <gtest/gtest.h>

#include "core/edits/departmentedits.h"
#include "core/edits/historyedits.h"
#include "core/edits/targetedits.h"
#include "core/edits/taskedits.h"
#include "core/plan/historyindex.h"
#include "core/store/database.h"
#include "core/store/historystore.h"
#include "tests/support/randomedits.h"
#include "tests/support/testplan.h"

using namespace xushi;
using namespace xushi::test;

namespace
{

using AllValues = std::map<RecordRef, RecordValues>;

AllValues allValues(const Plan &plan)
{
    AllValues values;
    forEachRecord([&]<class R>() {
        for (const R &record : plan.table<R>())
            values.emplace(refTo(record.id), valuesOf(record));
    });
    return values;
}

std::optional<RecordValues> in(const AllValues &values, const RecordRef &record)
{
    const auto found = values.find(record);
    return found == values.end() ? std::nullopt : std::optional(found->second);
}

// One random edit, an undo or a redo; verbs of this very history are left to the tests.
void doSomething(Plan &plan, Random &random)
{
    const int what = std::uniform_int_distribution<int>(0, 9)(random);
    if (what == 0) {
        (void)plan.undo();
    } else if (what == 1) {
        (void)plan.redo();
    } else {
        const auto &edits = allEdits();
        (void)edits[std::uniform_int_distribution<size_t>(0, edits.size() - 1)(random)].run(plan, random);
    }
}

int lastPosition(const Plan &plan)
{
    return static_cast<int>(plan.history().steps().size()) - 1;
}

QString textOf(const StoredValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

} // namespace

TEST(HistoryQuery, ChangesOfAStepMadeByHandToTheOldRecordsGiveTheNewOnes)
{
    for (unsigned seed = 1; seed <= 4; ++seed) {
        Random random(seed);
        TestPlan plan(seed);
        for (int i = 0; i < 150; ++i) {
            const AllValues before = allValues(*plan);
            const int last = lastPosition(*plan);
            doSomething(*plan, random);
            if (lastPosition(*plan) == last)
                continue;
            const auto changeset = plan->changesetOf(plan->history().steps().back());
            ASSERT_TRUE(changeset.has_value());
            const auto changes = recordChanges(*changeset);
            ASSERT_TRUE(changes.has_value());
            AllValues byHand = before;
            for (const RecordChange &change : *changes) {
                std::optional<RecordValues> record = in(before, change.record);
                ASSERT_TRUE(makeChange(record, change));
                std::optional<RecordValues> back = record;
                EXPECT_TRUE(takeBackChange(back, change));
                EXPECT_EQ(back, in(before, change.record));
                byHand.erase(change.record);
                if (record)
                    byHand.emplace(change.record, *record);
            }
            ASSERT_EQ(byHand, allValues(*plan)) << "seed " << seed << ", edit " << i;
        }
    }
}

TEST(HistoryQuery, GoingBackGivesThePlanOfThatTimeAndIsUndone)
{
    for (unsigned seed = 1; seed <= 4; ++seed) {
        Random random(seed);
        TestPlan plan(seed);
        std::vector<QByteArray> dumps; // by position
        for (int i = 0; i < 120; ++i) {
            doSomething(*plan, random);
            while (static_cast<int>(dumps.size()) <= lastPosition(*plan))
                dumps.push_back(plan.dump());
        }
        for (int round = 0; round < 12; ++round) {
            const int to = std::uniform_int_distribution<int>(0, lastPosition(*plan))(random);
            const QByteArray before = plan.dump();
            const int steps = lastPosition(*plan);
            const Result<QByteArray> preview = changesetBackTo(*plan, to);
            ASSERT_TRUE(preview.has_value()) << preview.error().message.toStdString();
            const Result<void> done
                = edits::goBackTo(*plan, plan->history().steps()[static_cast<size_t>(to)].number);
            ASSERT_TRUE(done.has_value()) << done.error().message.toStdString();
            EXPECT_EQ(plan.dump(), dumps[static_cast<size_t>(to)]) << "seed " << seed << ", step " << to;
            EXPECT_EQ(lastPosition(*plan), before == plan.dump() ? steps : steps + 1);
            while (static_cast<int>(dumps.size()) <= lastPosition(*plan))
                dumps.push_back(plan.dump());
            if (lastPosition(*plan) == steps || round % 2 == 0)
                continue;
            // The preview was what happened.
            const auto made = plan->changesetOf(plan->history().steps().back());
            EXPECT_EQ(recordChanges(*made)->size(), recordChanges(*preview)->size());
            ASSERT_TRUE(plan->undo().has_value());
            EXPECT_EQ(plan.dump(), before);
            dumps.push_back(plan.dump());
        }
    }
}

TEST(HistoryQuery, ValuesOfAnEarlierTimeAreThoseTheRecordHadThen)
{
    Random random(7);
    TestPlan plan(7);
    std::vector<AllValues> past;
    for (int i = 0; i < 150; ++i) {
        doSomething(*plan, random);
        while (static_cast<int>(past.size()) <= lastPosition(*plan))
            past.push_back(allValues(*plan));
    }
    HistoryIndex index(*plan);
    while (!index.advance(1000)) { }
    std::set<RecordRef> everything;
    for (const AllValues &values : past) {
        for (const auto &[record, unused] : values)
            everything.insert(record);
    }
    for (const RecordRef &record : everything) {
        if (record.kind == RecordKind::Origin)
            continue; // counted with its record
        const std::vector<int> touching = index.touching(record);
        for (int position = 0; position < static_cast<int>(past.size()); position += 13) {
            const auto values = valuesAfter(*plan, record, position, touching);
            ASSERT_TRUE(values.has_value()) << values.error().message.toStdString();
            EXPECT_EQ(*values, in(past[static_cast<size_t>(position)], record));
        }
    }
}

TEST(HistoryQuery, AnIndexThatFollowedEqualsAFreshOneAndACarefulCount)
{
    Random random(3);
    TestPlan plan(3);
    HistoryIndex followed(*plan);
    EXPECT_TRUE(followed.advance(0));
    for (int i = 0; i < 120; ++i) {
        doSomething(*plan, random);
        followed.follow();
        (void)followed.advance(i % 3);
    }
    while (!followed.advance(1000)) { }
    HistoryIndex fresh(*plan);
    int slices = 0;
    while (!fresh.advance(0))
        ++slices;
    EXPECT_GT(slices, 0);
    std::map<RecordRef, std::vector<int>> touching;
    for (int position = 0; position <= lastPosition(*plan); ++position) {
        const StepSummary &summary = fresh.summary(position);
        EXPECT_EQ(summary.total(), followed.summary(position).total());
        EXPECT_EQ(summary.subject, followed.summary(position).subject);
        const auto changes
            = recordChanges(*plan->changesetOf(plan->history().steps()[static_cast<size_t>(position)]));
        int counted = 0;
        for (const RecordChange &change : *changes) {
            if (change.record.kind == RecordKind::Origin)
                continue;
            ++counted;
            EXPECT_TRUE(summary.touches(change.record.kind));
            touching[change.record].push_back(position);
        }
        EXPECT_EQ(summary.total(), counted);
    }
    for (const auto &[record, positions] : touching) {
        const std::vector<int> found = fresh.touching(record);
        for (const int position : positions)
            EXPECT_TRUE(std::binary_search(found.begin(), found.end(), position));
        EXPECT_EQ(found, followed.touching(record));
        EXPECT_EQ(fresh.nameOf(record), followed.nameOf(record));
        EXPECT_EQ(fresh.deletedAt(record), followed.deletedAt(record));
    }
}

TEST(HistoryQuery, EverythingBelowATaskIncludesWhatWasDeletedFromIt)
{
    TestPlan plan;
    fill(*plan, QStringLiteral("1.甲 牵头:水利局\n  - 事项\n  * 指标 >= 5 家\n2.乙\n"));
    const TaskId task = plan->tasks().of(RecordRef {}).front();
    const TargetId target = plan->targets().begin()->id;
    const DepartmentId department = plan->departments().begin()->id;
    const ResponsibilityId part = plan->responsibilities().begin()->id;
    ASSERT_TRUE(edits::removeTarget(*plan, target).has_value());
    ASSERT_TRUE(edits::setRole(*plan, task, department, std::nullopt).has_value());
    HistoryIndex index(*plan);
    while (!index.advance(100)) { }
    const QSet<qint64> below = index.withEverythingBelow(refTo(task));
    EXPECT_TRUE(below.contains(target.value));
    EXPECT_TRUE(below.contains(part.value));
    EXPECT_FALSE(below.contains(plan->tasks().of(RecordRef {}).back().value));
    EXPECT_EQ(index.nameOf(refTo(target)), QStringLiteral("指标"));
    EXPECT_TRUE(index.withEverythingBelow(refTo(department)).contains(part.value));
    EXPECT_TRUE(index.named([](const QString &name) { return name == u"指标"; }).contains(target.value));
}

TEST(HistoryEdits, ARestoredValueIsTheOneOfThatTime)
{
    TestPlan plan;
    fill(*plan, QStringLiteral("一、章\n1.甲 3.1–6.30\n二、后\n"));
    const TaskId task = plan->tasks().begin()->id;
    const Task first = plan->tasks().at(task);
    ASSERT_TRUE(edits::setTaskTitle(*plan, task, QStringLiteral("乙")).has_value());
    const auto title = changeOf(*plan, refTo(task), lastPosition(*plan));
    ASSERT_TRUE(title.has_value());
    ASSERT_EQ(title->columns.size(), 1u);
    EXPECT_EQ(textOf(title->columns[0].before), QStringLiteral("甲"));
    ASSERT_TRUE(edits::setTaskTitle(*plan, task, QStringLiteral("丙")).has_value());
    const QByteArray before = plan.dump();
    ASSERT_TRUE(
        edits::restoreFields(*plan, refTo(task), {{title->columns[0].column, title->columns[0].before}})
            .has_value());
    EXPECT_EQ(plan->tasks().at(task), first);
    ASSERT_TRUE(plan->undo().has_value());
    EXPECT_EQ(plan.dump(), before);
}

TEST(HistoryEdits, AValueThatBreaksARuleIsNotRestored)
{
    TestPlan plan;
    fill(*plan, QStringLiteral("1.甲 3.1–6.30 牵头:水利局\n"));
    const TaskId task = plan->tasks().begin()->id;
    const DepartmentId department = plan->departments().begin()->id;
    ASSERT_TRUE(edits::setTaskStart(*plan, task, QDate(2023, 1, 1)).has_value());
    const auto start = changeOf(*plan, refTo(task), lastPosition(*plan));
    ASSERT_TRUE(edits::setTaskEnd(*plan, task, QDate(2023, 2, 1)).has_value());
    EXPECT_EQ(edits::restoreFields(*plan, refTo(task), {{start->columns[0].column, start->columns[0].before}})
                  .error()
                  .kind,
        ErrorKind::Invalid);
    ASSERT_TRUE(edits::setDepartmentName(*plan, department, QStringLiteral("水务局")).has_value());
    const auto name = changeOf(*plan, refTo(department), lastPosition(*plan));
    ASSERT_TRUE(edits::addDepartment(*plan, QStringLiteral("水利局")).has_value());
    EXPECT_EQ(
        edits::restoreFields(*plan, refTo(department), {{name->columns[0].column, name->columns[0].before}})
            .error()
            .kind,
        ErrorKind::Invalid);
    ASSERT_TRUE(edits::removeTasks(*plan, {task}).has_value());
    EXPECT_EQ(edits::restoreFields(*plan, refTo(task), {{start->columns[0].column, start->columns[0].before}})
                  .error()
                  .kind,
        ErrorKind::NotFound);
}

TEST(HistoryEdits, WhatWasDeletedComesBackWithAllThatHungOnIt)
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        Random random(seed);
        TestPlan plan(seed);
        for (int i = 0; i < 150; ++i)
            doSomething(*plan, random);
        const std::vector<TaskId> top = plan->tasks().top();
        if (top.empty())
            continue;
        const QByteArray before = plan.dump();
        ASSERT_TRUE(edits::removeTasks(*plan, {top.front()}).has_value());
        const auto back = edits::bringBack(*plan, refTo(top.front()), plan->history().steps().back().number);
        ASSERT_TRUE(back.has_value()) << back.error().message.toStdString();
        EXPECT_EQ(back->left, 0);
        EXPECT_EQ(plan.dump(), before) << "seed " << seed;
    }
}

TEST(HistoryEdits, WhatHasNoPlaceAnyMoreDoesNotComeBack)
{
    TestPlan plan;
    fill(*plan, QStringLiteral("1.甲 牵头:水利局\n  * 指标 >= 5 家\n"));
    const TaskId task = plan->tasks().begin()->id;
    const TargetId target = plan->targets().begin()->id;
    ASSERT_TRUE(edits::removeTarget(*plan, target).has_value());
    const qint64 deleting = plan->history().steps().back().number;
    ASSERT_TRUE(edits::removeTasks(*plan, {task}).has_value());
    const QByteArray before = plan.dump();
    EXPECT_EQ(edits::bringBack(*plan, refTo(target), deleting).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(edits::bringBack(*plan, refTo(task), deleting).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(plan.dump(), before);
    // Its department has gone since: the task comes back without that part.
    const qint64 taskGone = plan->history().steps().back().number;
    ASSERT_TRUE(edits::removeDepartment(*plan, plan->departments().begin()->id).has_value());
    const auto back = edits::bringBack(*plan, refTo(task), taskGone);
    ASSERT_TRUE(back.has_value());
    EXPECT_EQ(back->left, 1);
    EXPECT_TRUE(plan->tasks().contains(task));
}

TEST(HistoryEdits, NobodyGoesBackOverABarrierOrWhatIsNoLongerKept)
{
    TestPlan plan;
    fill(*plan, QStringLiteral("1.甲\n"));
    const qint64 early = plan->history().steps().back().number;
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
    const qint64 barrier = plan->history().steps().back().number;
    ASSERT_TRUE(edits::setTaskTitle(*plan, plan->tasks().begin()->id, QStringLiteral("乙")).has_value());
    const Result<void> over = edits::goBackTo(*plan, early);
    EXPECT_EQ(over.error().kind, ErrorKind::Invalid);
    EXPECT_TRUE(over.error().message.contains(QStringLiteral("冻结")));
    ASSERT_TRUE(edits::goBackTo(*plan, barrier).has_value());
    EXPECT_EQ(plan->tasks().begin()->title, QStringLiteral("甲"));
    EXPECT_FALSE(edits::goBackTo(*plan, 999).has_value());
    EXPECT_FALSE(edits::goBackTo(*plan, 0).has_value());

    for (int i = 0; i < 10; ++i)
        ASSERT_TRUE(edits::setTaskTitle(*plan, plan->tasks().begin()->id, QString::number(i)).has_value());
    store::HistoryStore history(plan->database().handle());
    ASSERT_TRUE(history.prune(QDateTime(QDate(2020, 1, 1), QTime(), Qt::UTC), 4).has_value());
    plan.reopen();
    const auto &steps = plan->history().steps();
    EXPECT_EQ(edits::goBackTo(*plan, steps[steps.size() - 6].number).error().kind, ErrorKind::NotFound);
    ASSERT_TRUE(edits::goBackTo(*plan, steps[steps.size() - 5].number).has_value());
    EXPECT_EQ(plan->tasks().begin()->title, QStringLiteral("5"));
}

TEST(HistoryQuery, DifferencesOfTwoPlansLeadFromOneToTheOther)
{
    Random random(5);
    TestPlan one(5);
    for (int i = 0; i < 80; ++i)
        doSomething(*one, random);
    TestPlan other(one, 6);
    for (int i = 0; i < 40; ++i)
        doSomething(*other, random);
    RecordSet from;
    RecordSet to;
    ASSERT_TRUE(from.load(one->database().handle()).has_value());
    ASSERT_TRUE(to.load(other->database().handle()).has_value());
    AllValues values = allValues(*one);
    for (const RecordChange &change : differences(from, to)) {
        std::optional<RecordValues> record = in(values, change.record);
        ASSERT_TRUE(makeChange(record, change));
        values.erase(change.record);
        if (record)
            values.emplace(change.record, *record);
    }
    EXPECT_EQ(values, allValues(*other));
    EXPECT_TRUE(differences(from, from).empty());
}
