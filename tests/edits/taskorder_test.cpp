// The order of chapters, tasks and targets, held against lists that are moved about by hand.

#include <algorithm>
#include <functional>
#include <map>

#include <gtest/gtest.h>

#include "core/edits/sectionedits.h"
#include "core/edits/targetedits.h"
#include "core/edits/taskedits.h"
#include "core/edits/taskorderedits.h"
#include "core/plan/integrity.h"
#include "tests/support/randomedits.h"
#include "tests/support/testplan.h"

using namespace xushi;
using namespace xushi::test;

namespace
{

constexpr qint64 top = 0;

// The tree of tasks as plain lists: 0 is the plan, a negative number a chapter.
struct Lists {
    std::map<qint64, std::vector<qint64>> children;

    [[nodiscard]] qint64 parentOf(qint64 task) const
    {
        for (const auto &[parent, list] : children) {
            if (std::count(list.begin(), list.end(), task))
                return parent;
        }
        return top;
    }
    [[nodiscard]] bool isBelow(qint64 task, qint64 root) const
    {
        for (; task > 0; task = parentOf(task)) {
            if (task == root)
                return true;
        }
        return false;
    }
    void take(qint64 task)
    {
        for (auto &[parent, list] : children)
            std::erase(list, task);
    }
    // Without those that go along with another.
    [[nodiscard]] std::vector<qint64> upper(const std::vector<qint64> &tasks) const
    {
        std::vector<qint64> result;
        for (const qint64 task : tasks) {
            const bool goesAlong = std::any_of(tasks.begin(), tasks.end(),
                [&](qint64 other) { return other != task && isBelow(task, other); });
            if (!goesAlong && !std::count(result.begin(), result.end(), task))
                result.push_back(task);
        }
        return result;
    }
    void clean()
    {
        std::erase_if(children, [](const auto &entry) { return entry.second.empty(); });
    }
    bool operator==(const Lists &) const = default;
};

Lists listsOf(const Plan &plan)
{
    Lists lists;
    const auto values = [](const std::vector<TaskId> &ids) {
        std::vector<qint64> result;
        for (const TaskId id : ids)
            result.push_back(id.value);
        return result;
    };
    lists.children[top] = values(plan.tasks().top());
    for (const Section &section : plan.sections())
        lists.children[-section.id.value] = values(plan.tasks().of(section.id));
    for (const Task &task : plan.tasks())
        lists.children[task.id.value] = values(plan.tasks().of(task.id));
    lists.clean();
    return lists;
}

bool contains(const std::vector<qint64> &list, qint64 value)
{
    return std::count(list.begin(), list.end(), value) > 0;
}

void shift(Lists &lists, const std::vector<qint64> &tasks, edits::Shift direction)
{
    const auto chosen = lists.upper(tasks);
    for (auto &[parent, list] : lists.children) {
        if (direction == edits::Shift::Down)
            std::reverse(list.begin(), list.end());
        for (size_t i = 1; i < list.size(); ++i) {
            if (contains(chosen, list[i]) && !contains(chosen, list[i - 1]))
                std::swap(list[i], list[i - 1]);
        }
        if (direction == edits::Shift::Down)
            std::reverse(list.begin(), list.end());
    }
}

void indent(Lists &lists, const std::vector<qint64> &tasks)
{
    const auto chosen = lists.upper(tasks);
    const Lists before = lists;
    for (const auto &[parent, list] : before.children) {
        qint64 above = 0;
        for (const qint64 task : list) {
            if (!contains(chosen, task)) {
                above = task;
            } else if (above) {
                lists.take(task);
                lists.children[above].push_back(task);
            }
        }
    }
    lists.clean();
}

void outdent(Lists &lists, const std::vector<qint64> &tasks)
{
    const auto chosen = lists.upper(tasks);
    const Lists before = lists;
    for (const auto &[parent, list] : before.children) {
        qint64 behind = parent;
        for (const qint64 task : list) {
            if (parent <= 0 || !contains(chosen, task))
                continue;
            lists.take(task);
            auto &siblings = lists.children[before.parentOf(parent)];
            siblings.insert(std::next(std::find(siblings.begin(), siblings.end(), behind)), task);
            behind = task;
        }
    }
    lists.clean();
}

void move(Lists &lists, const std::vector<qint64> &tasks, qint64 parent, qint64 before)
{
    const auto chosen = lists.upper(tasks);
    // What it shall stand before, or the next one that stays.
    const std::vector<qint64> old = lists.children[parent];
    auto rest = std::find(old.begin(), old.end(), before);
    while (rest != old.end() && contains(chosen, *rest))
        ++rest;
    const qint64 resting = rest == old.end() ? 0 : *rest;
    for (const qint64 task : chosen)
        lists.take(task);
    auto &siblings = lists.children[parent];
    siblings.insert(std::find(siblings.begin(), siblings.end(), resting), chosen.begin(), chosen.end());
    lists.clean();
}

int below(Random &random, int end)
{
    return std::uniform_int_distribution<int>(0, end - 1)(random);
}

std::vector<TaskId> allTasks(const Plan &plan)
{
    std::vector<TaskId> ids;
    for (const Task &task : plan.tasks())
        ids.push_back(task.id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::vector<TaskId> someTasks(const Plan &plan, Random &random)
{
    const auto all = allTasks(plan);
    std::vector<TaskId> chosen;
    for (int i = below(random, 4); i >= 0; --i)
        chosen.push_back(all[static_cast<size_t>(below(random, static_cast<int>(all.size())))]);
    return chosen;
}

std::vector<qint64> valuesOf(const std::vector<TaskId> &ids)
{
    std::vector<qint64> values;
    for (const TaskId id : ids)
        values.push_back(id.value);
    return values;
}

// Chapters, tasks and items in a tree of their own.
void grow(Plan &plan, Random &random)
{
    std::vector<SectionId> sections;
    for (int i = 0; i < 3; ++i)
        sections.push_back(*edits::addSection(plan, QString::number(i)));
    for (int i = 0; i < 24; ++i) {
        edits::TaskPlace place;
        const auto tasks = allTasks(plan);
        if (below(random, 2) == 0 && !tasks.empty())
            place.parent = tasks[static_cast<size_t>(below(random, static_cast<int>(tasks.size())))];
        else if (below(random, 4) != 0)
            place.section = sections[static_cast<size_t>(below(random, 3))];
        ASSERT_TRUE(edits::addTask(plan, place, QString::number(i)));
    }
}

struct Move {
    edits::TaskSpot spot;
    qint64 parent = top;
};

Move anyMove(const Plan &plan, Random &random)
{
    Move move;
    const auto tasks = allTasks(plan);
    const TaskId beside = tasks[static_cast<size_t>(below(random, static_cast<int>(tasks.size())))];
    const Task &sibling = plan.tasks().at(beside);
    if (below(random, 3) == 0) {
        move.spot.parent = beside;
        move.parent = beside.value;
    } else {
        move.spot = {sibling.sectionId, sibling.parentId, beside};
        move.parent = sibling.parentId ? sibling.parentId->value
            : sibling.sectionId        ? -sibling.sectionId->value
                                       : top;
    }
    return move;
}

} // namespace

TEST(TaskOrder, RandomMovesGiveTheTreeThatListsGive)
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        Random random(seed);
        TestPlan plan(seed);
        grow(*plan, random);
        Lists expected = listsOf(*plan);
        for (int round = 0; round < 80; ++round) {
            const auto chosen = someTasks(*plan, random);
            const auto values = valuesOf(chosen);
            const QByteArray before = plan.dump();
            Result<void> done;
            switch (below(random, 5)) {
            case 0:
                done = edits::shiftTasks(*plan, chosen, edits::Shift::Up);
                shift(expected, values, edits::Shift::Up);
                break;
            case 1:
                done = edits::shiftTasks(*plan, chosen, edits::Shift::Down);
                shift(expected, values, edits::Shift::Down);
                break;
            case 2:
                done = edits::indentTasks(*plan, chosen);
                indent(expected, values);
                break;
            case 3:
                done = edits::outdentTasks(*plan, chosen);
                outdent(expected, values);
                break;
            default: {
                const Move there = anyMove(*plan, random);
                done = edits::moveTasks(*plan, chosen, there.spot);
                const auto upper = expected.upper(values);
                const bool below = std::any_of(upper.begin(), upper.end(),
                    [&](qint64 task) { return expected.isBelow(there.parent, task); });
                EXPECT_EQ(done.has_value(), !below);
                if (!done)
                    EXPECT_EQ(plan.dump(), before);
                else
                    move(expected, values, there.parent, there.spot.before ? there.spot.before->value : 0);
            }
            }
            ASSERT_EQ(listsOf(*plan).children, expected.children) << "seed " << seed << " round " << round;
            ASSERT_TRUE(findFaults(*plan).isEmpty());
            if (plan.dump() != before && round % 5 == 0) {
                const QByteArray after = plan.dump();
                ASSERT_TRUE(plan->undo());
                EXPECT_EQ(plan.dump(), before);
                ASSERT_TRUE(plan->redo());
                EXPECT_EQ(plan.dump(), after);
            }
        }
    }
}

TEST(TaskOrder, WhatStaysWhereItIsLeavesNoStep)
{
    TestPlan plan;
    fill(*plan, QStringLiteral("一、甲\n1.事一\n2.事二\n"));
    const auto tasks = plan->tasks().of(plan->sections().top().front());
    const qint64 steps = plan->history().lastNumber();
    ASSERT_TRUE(edits::shiftTasks(*plan, {tasks[0]}, edits::Shift::Up));
    ASSERT_TRUE(edits::shiftTasks(*plan, tasks, edits::Shift::Down));
    ASSERT_TRUE(edits::indentTasks(*plan, {tasks[0]}));
    ASSERT_TRUE(edits::outdentTasks(*plan, tasks));
    ASSERT_TRUE(edits::moveTasks(*plan, {tasks[0]}, {plan->sections().top().front(), {}, tasks[1]}));
    EXPECT_EQ(plan->history().lastNumber(), steps);
    EXPECT_FALSE(edits::moveTasks(*plan, {tasks[0]}, {{}, tasks[0], {}}));
    EXPECT_EQ(edits::shiftTasks(*plan, {TaskId {12345}}, edits::Shift::Up).error().kind, ErrorKind::NotFound);
}

// Merged copies can give two siblings one rank: a move between them must still end up between them.
TEST(TaskOrder, SiblingsOfOneRankAreSetApart)
{
    TestPlan plan;
    fill(*plan, QStringLiteral("一、甲\n1.事一\n2.事二\n3.事三\n4.事四\n"));
    const SectionId section = plan->sections().top().front();
    auto tasks = plan->tasks().of(section);
    ASSERT_TRUE(plan->apply(QStringLiteral("tie"), [&](Transaction &transaction) -> Result<void> {
        for (const TaskId id : tasks) {
            Task task = plan->tasks().at(id);
            task.rank = QStringLiteral("5");
            transaction.update(task);
        }
        return {};
    }));
    tasks = plan->tasks().of(section);
    ASSERT_TRUE(edits::moveTasks(*plan, {tasks[3]}, {section, {}, tasks[1]}));
    EXPECT_EQ(plan->tasks().of(section), (std::vector<TaskId> {tasks[0], tasks[3], tasks[1], tasks[2]}));
    ASSERT_TRUE(edits::shiftTasks(*plan, {tasks[2]}, edits::Shift::Up));
    EXPECT_EQ(plan->tasks().of(section), (std::vector<TaskId> {tasks[0], tasks[3], tasks[2], tasks[1]}));
}

// A thousand tasks put between two others one after another and all at once: ranks stay short.
TEST(TaskOrder, RanksStayShortWhenManyCome)
{
    TestPlan plan;
    fill(*plan, QStringLiteral("一、甲\n1.头\n2.尾\n二、乙\n"));
    const auto ends = plan->tasks().of(plan->sections().top().front());
    std::vector<TaskId> many;
    ASSERT_TRUE(plan->together(QStringLiteral("many"), [&]() -> Result<void> {
        for (int i = 0; i < 1000; ++i)
            many.push_back(
                *edits::addTask(*plan, {plan->sections().top().back(), {}, {}}, QString::number(i)));
        return {};
    }));
    ASSERT_TRUE(edits::moveTasks(*plan, many, {plan->sections().top().front(), {}, ends[1]}));
    const auto &all = plan->tasks().of(plan->sections().top().front());
    ASSERT_EQ(all.size(), 1002U);
    EXPECT_TRUE(std::equal(many.begin(), many.end(), all.begin() + 1));
    for (const TaskId id : all)
        EXPECT_LT(plan->tasks().at(id).rank.size(), 12);
}

TEST(TaskOrder, ACopyStandsBehindItsOriginalWithoutWhatWasReached)
{
    TestPlan plan;
    fill(*plan,
        QStringLiteral("一、甲\n1.事一 3.1–6.30 牵头:甲局 配合:乙局\n  - 事项\n  * 平台 >= 5 家\n2.事二\n"));
    const auto tasks = plan->tasks().of(plan->sections().top().front());
    const TargetId target = plan->targets().of(tasks[0]).front();
    ASSERT_TRUE(edits::recordMeasurement(*plan, target, {QDate(2023, 6, 30), Decimal(3), {}, {}, {}}));
    ASSERT_TRUE(edits::setTaskState(*plan, tasks[0], TaskState::Done));
    const QByteArray before = plan.dump();
    const auto copies = edits::duplicateTasks(*plan, {tasks[0], tasks[1]});
    ASSERT_TRUE(copies);
    EXPECT_EQ(plan->tasks().of(plan->sections().top().front()),
        (std::vector<TaskId> {tasks[0], (*copies)[0], tasks[1], (*copies)[1]}));
    const Task &copy = plan->tasks().at(copies->front());
    EXPECT_EQ(copy.title, QStringLiteral("事一"));
    EXPECT_EQ(copy.state, TaskState::NotStarted);
    EXPECT_EQ(plan->tasks().of(copy.id).size(), 1U);
    EXPECT_EQ(plan->responsibilities().of(copy.id).size(), 2U);
    ASSERT_EQ(plan->targets().of(copy.id).size(), 1U);
    EXPECT_TRUE(plan->measurements().of(plan->targets().of(copy.id).front()).empty());
    EXPECT_TRUE(findFaults(*plan).isEmpty());
    ASSERT_TRUE(plan->undo());
    EXPECT_EQ(plan.dump(), before);
}

TEST(TaskOrder, TargetsAndChaptersMoveToo)
{
    TestPlan plan;
    fill(*plan, QStringLiteral("一、甲\n1.事一\n  * 甲 >= 5 家\n  * 乙 >= 5 家\n2.事二\n二、乙\n三、丙\n"));
    const auto sections = plan->sections().top();
    const auto tasks = plan->tasks().of(sections[0]);
    const auto targets = plan->targets().of(tasks[0]);
    ASSERT_TRUE(edits::shiftTargets(*plan, {targets[1]}, edits::Shift::Up));
    EXPECT_EQ(plan->targets().of(tasks[0]), (std::vector<TargetId> {targets[1], targets[0]}));
    ASSERT_TRUE(edits::moveTargets(*plan, targets, {tasks[1], {}}));
    EXPECT_EQ(plan->targets().of(tasks[1]), targets);
    ASSERT_TRUE(edits::shiftSections(*plan, {sections[0]}, edits::Shift::Down));
    EXPECT_EQ(plan->sections().top(), (std::vector<SectionId> {sections[1], sections[0], sections[2]}));
    ASSERT_TRUE(edits::moveSections(*plan, {sections[2]}, {sections[1], {}}));
    EXPECT_FALSE(edits::moveSections(*plan, {sections[1]}, {sections[2], {}}));
    EXPECT_TRUE(findFaults(*plan).isEmpty());
    const auto inserted = edits::insertTask(*plan, {sections[0], {}, tasks[0]}, QStringLiteral(" 新 "));
    ASSERT_TRUE(inserted);
    EXPECT_EQ(plan->tasks().of(sections[0]).front(), *inserted);
    EXPECT_EQ(plan->tasks().at(*inserted).title, QStringLiteral("新"));
}
