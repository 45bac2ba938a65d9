#include "core/progress/breakdown.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include <gtest/gtest.h>

#include "core/base/daterange.h"
#include "core/edits/sectionedits.h"
#include "tests/support/generatedplan.h"
#include "tests/support/testplan.h"

namespace xushi::progress
{

namespace
{

const QDate june(2023, 6, 30);
const QDate may(2023, 5, 31);

// Everything of the plan, each as it stands at the days, worked out one by one.
std::vector<Counted> everything(const Plan &plan, const std::vector<QDate> &days)
{
    std::vector<Counted> counted;
    for (const Task &task : plan.tasks()) {
        Counted entry {refTo(task.id), kindOf(task), {}};
        for (const QDate day : days) {
            const TaskStatus status = statusOf(plan, task, day);
            entry.standings.push_back({status.statusClass, status.light});
        }
        counted.push_back(entry);
    }
    for (const Target &target : plan.targets()) {
        Counted entry {refTo(target.id), kindOf(target), {}};
        for (const QDate day : days) {
            const TargetStatus status = statusOf(plan, target, day);
            entry.standings.push_back({status.statusClass, status.light});
        }
        counted.push_back(entry);
    }
    return counted;
}

struct Breakdown : testing::Test {
    test::TestPlan plan;
    std::vector<Counted> counted;

    void SetUp() override
    {
        test::generatePlan(*plan, 240);
        counted = everything(*plan, {june, may});
    }

    static int sum(const std::vector<Counted> &counted, const std::vector<Group> &groups, size_t day)
    {
        return std::accumulate(groups.begin(), groups.end(), 0,
            [&](int total, const Group &group) { return total + countAt(counted, group, day); });
    }
    // No member twice, none missing.
    static void expectPartition(const std::vector<Group> &groups, const Members &whole)
    {
        Members all;
        for (const Group &group : groups)
            all.insert(all.end(), group.members.begin(), group.members.end());
        std::sort(all.begin(), all.end());
        EXPECT_EQ(all, whole);
    }
    static std::vector<Group> ofFamily(std::vector<Group> groups, Family family)
    {
        std::erase_if(groups, [family](const Group &group) { return group.family != family; });
        return groups;
    }
};

} // namespace

TEST_F(Breakdown, TheTallyIsTheSummaryOfThePlan)
{
    const Summary summary = summarise(*plan, june);
    const Tally tally = tallyOf(counted, trackedTasks(counted), 0);
    EXPECT_EQ(tally.all, summary.tracked);
    EXPECT_EQ(tally.classes, summary.classes);
    EXPECT_EQ(tally.of(Light::Green), summary.green);
    EXPECT_EQ(tally.of(Light::Yellow), summary.yellow);
    EXPECT_EQ(tally.of(Light::Red), summary.red);
    EXPECT_EQ(std::accumulate(tally.lights.begin(), tally.lights.end(), 0), tally.all);
}

TEST_F(Breakdown, ChaptersAndDepartmentsHoldEveryTrackedTaskOnce)
{
    const Members tracked = trackedTasks(counted);
    const int behind = tallyOf(counted, tracked, 0).of(StatusClass::Behind);
    const int behindInMay = tallyOf(counted, tracked, 1).of(StatusClass::Behind);
    ASSERT_GT(behind, 0);
    for (const auto &groups : {byChapter(*plan, counted), byDepartment(*plan, counted)}) {
        EXPECT_GT(groups.size(), 1U);
        expectPartition(groups, tracked);
        EXPECT_EQ(sum(counted, groups, 0), behind);
        EXPECT_EQ(sum(counted, groups, 1), behindInMay);
    }
}

TEST_F(Breakdown, KindsHoldEverything)
{
    Members all(counted.size());
    std::iota(all.begin(), all.end(), size_t {0});
    const auto groups = byKind(counted);
    expectPartition(groups, all);
    for (const Group &group : groups) {
        for (const size_t member : group.members)
            EXPECT_EQ(static_cast<int>(counted[member].kind), group.value);
        EXPECT_EQ(group.family,
            isTaskKind(static_cast<CountedKind>(group.value)) ? Family::TaskKind : Family::TargetKind);
    }
}

TEST_F(Breakdown, ClassesLightsAndStatesMakeTheWholeAtEveryDay)
{
    const auto groups = byState(*plan, counted);
    const int tracked = static_cast<int>(trackedTasks(counted).size());
    for (const size_t day : {size_t {0}, size_t {1}}) {
        EXPECT_EQ(sum(counted, ofFamily(groups, Family::Class), day), tracked);
        EXPECT_EQ(sum(counted, ofFamily(groups, Family::Light), day), tracked);
    }
    expectPartition(ofFamily(groups, Family::State), trackedTasks(counted));
    for (const Group &group : groups)
        EXPECT_EQ(countedAt(counted, group, 1).size(), static_cast<size_t>(countAt(counted, group, 1)));
}

TEST_F(Breakdown, DepartmentsComeWithTheMostTasksFirst)
{
    const auto groups = byDepartment(*plan, counted);
    for (size_t i = 1; i < groups.size(); ++i) {
        if (groups[i].record.isNull()) {
            EXPECT_EQ(i + 1, groups.size());
        } else {
            EXPECT_GE(groups[i - 1].members.size(), groups[i].members.size());
        }
    }
}

TEST_F(Breakdown, TheMostBehindAreThoseOfASlowSort)
{
    std::vector<TargetStatus> slow;
    for (const Counted &entry : counted) {
        if (isTaskKind(entry.kind))
            continue;
        const TargetStatus status = statusOf(*plan, plan->targets().at(TargetId {entry.record.id}), june);
        if (status.statusClass == StatusClass::Behind)
            slow.push_back(status);
    }
    std::stable_sort(slow.begin(), slow.end(), [](const TargetStatus &a, const TargetStatus &b) {
        return a.difference.value_or(Rational(-1)) < b.difference.value_or(Rational(-1));
    });
    for (const size_t most : {size_t {0}, size_t {3}, size_t {10}, slow.size() + 5}) {
        const auto found = mostBehind(*plan, counted, june, most);
        ASSERT_EQ(found.size(), std::min(most, slow.size()));
        for (size_t i = 0; i < found.size(); ++i)
            EXPECT_EQ(found[i].target, slow[i].target);
    }
}

TEST(CountedUnder, IsTheFirstLeadElseTheFirstResponsible)
{
    test::TestPlan plan;
    test::fill(*plan,
        QStringLiteral("一、章\n"
                       "1.甲 牵头:发改局、财政局 负责:水利局 配合:教育局\n"
                       "2.乙 负责:水利局、财政局 配合:教育局\n"
                       "3.丙 配合:教育局\n"));
    std::map<QString, QString> under;
    for (const Task &task : plan->tasks()) {
        const Department *department = plan->departments().find(countedUnder(*plan, task.id));
        under[task.title] = department ? department->name : QString();
    }
    EXPECT_EQ(under[QStringLiteral("甲")], QStringLiteral("发改局"));
    EXPECT_EQ(under[QStringLiteral("乙")], QStringLiteral("水利局"));
    EXPECT_TRUE(under[QStringLiteral("丙")].isEmpty());
    const auto counted = everything(*plan, {june});
    const auto groups = byDepartment(*plan, counted);
    ASSERT_EQ(groups.size(), 3U);
    EXPECT_TRUE(groups.back().record.isNull());
}

TEST(Months, AreThoseOfThePlanAndEndWithTheDay)
{
    test::TestPlan plan;
    test::fill(*plan, QStringLiteral("# 计划\n"));
    const auto ends = monthEnds(*plan, QDate(2023, 6, 15));
    ASSERT_EQ(ends.size(), 12U);
    EXPECT_EQ(ends[4], may);
    EXPECT_EQ(ends[5], QDate(2023, 6, 15));
    EXPECT_EQ(ends[6], QDate(2023, 7, 31));
    EXPECT_TRUE(monthEnds(*plan, QDate()).empty());
    EXPECT_EQ(monthEnds(*plan, QDate(2030, 1, 1)).size(), 12U);
    ASSERT_TRUE(edits::setPlanSpan(*plan, *DateSpan::of(QDate(2023, 7, 1), QDate(2024, 3, 31))));
    EXPECT_EQ(monthEnds(*plan, QDate(2023, 9, 30)).size(), 9U);
    ASSERT_TRUE(edits::setPlanSpan(*plan, *DateSpan::of(QDate(2021, 1, 1), QDate(2025, 12, 31))));
    EXPECT_EQ(monthEnds(*plan, june).front(), QDate(2023, 1, 31));
    EXPECT_EQ(monthEnds(*plan, june).size(), 12U);
}

TEST(ComparedDay, LiesBeforeTheDayAndWithinThePlan)
{
    test::TestPlan plan;
    test::fill(*plan, QStringLiteral("# 计划\n"));
    EXPECT_EQ(comparedDay(*plan, june, Comparison::Month), may);
    EXPECT_EQ(comparedDay(*plan, QDate(2023, 6, 15), Comparison::Month), may);
    EXPECT_EQ(comparedDay(*plan, june, Comparison::Quarter), QDate(2023, 3, 31));
    EXPECT_EQ(comparedDay(*plan, QDate(2023, 4, 1), Comparison::Quarter), QDate(2023, 3, 31));
    EXPECT_EQ(comparedDay(*plan, june, Comparison::Start), QDate(2023, 1, 31));
    for (const Comparison comparison : {Comparison::Month, Comparison::Quarter, Comparison::Start}) {
        EXPECT_FALSE(comparedDay(*plan, QDate(2023, 1, 31), comparison).isValid());
        EXPECT_FALSE(comparedDay(*plan, QDate(), comparison).isValid());
    }
}

} // namespace xushi::progress
