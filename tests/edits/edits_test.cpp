#include <gtest/gtest.h>

#include "core/edits/departmentedits.h"
#include "core/edits/noticeedits.h"
#include "core/edits/targetedits.h"
#include "core/edits/taskedits.h"
#include "tests/support/testplan.h"

using namespace xushi;
using namespace xushi::test;

namespace
{

const Task &taskNamed(const Plan &plan, QStringView title)
{
    for (const Task &task : plan.tasks()) {
        if (task.title == title)
            return task;
    }
    qFatal("no such task");
}

} // namespace

TEST(Edits, PlansAreWrittenAndReadAsArt)
{
    TestPlan plan;
    const QString art = QStringLiteral("# 某县2023年重点工作\n"
                                       "一、创新\n"
                                       "1.加快平台建设 3.1–6.30 牵头:县科技局 配合:县发展改革局、县财政局\n"
                                       "  - 申报\n"
                                       "  * 新增平台 >= 5 家\n"
                                       "2.攻关 1.1–12.31 负责:县科技局\n");
    fill(*plan, art);
    EXPECT_EQ(xushi::test::art(*plan), art);
}

TEST(Edits, ATaskMovedAmongItsSiblingsChangesOnlyItsOwnRank)
{
    TestPlan plan;
    fill(*plan, QStringLiteral("一、章\n1.甲\n2.乙\n3.丙\n"));
    const QString rankOfFirst = taskNamed(*plan, u"甲").rank;
    ASSERT_TRUE(
        edits::moveTask(*plan, taskNamed(*plan, u"丙").id, {{}, {}, taskNamed(*plan, u"甲").id}).has_value());
    EXPECT_TRUE(art(*plan).indexOf(QStringLiteral("丙")) < art(*plan).indexOf(QStringLiteral("乙")));
    EXPECT_EQ(taskNamed(*plan, u"甲").rank, rankOfFirst);
}

TEST(Edits, ATaskCannotComeBelowItself)
{
    TestPlan plan;
    fill(*plan, QStringLiteral("一、章\n1.甲\n  - 子\n"));
    const auto moved
        = edits::moveTask(*plan, taskNamed(*plan, u"甲").id, {{}, taskNamed(*plan, u"子").id, {}});
    EXPECT_EQ(moved.error().kind, ErrorKind::Invalid);
}

TEST(Edits, DeletingATaskAndItsItemTogetherDeletesEachOnce)
{
    TestPlan plan;
    fill(*plan, QStringLiteral("一、章\n1.甲 牵头:县水利局\n  - 子\n  * 指标 >= 5 家\n2.乙\n"));
    const TaskId parent = taskNamed(*plan, u"甲").id;
    const TaskId item = taskNamed(*plan, u"子").id;
    ASSERT_TRUE(edits::removeTasks(*plan, {item, parent, parent}).has_value());
    EXPECT_EQ(plan->tasks().size(), 1);
    EXPECT_TRUE(plan->targets().isEmpty());
    EXPECT_TRUE(plan->responsibilities().isEmpty());
}

TEST(Edits, AnAliasFindsItsDepartmentAndIsNotMadeAnew)
{
    TestPlan plan;
    fill(*plan, QStringLiteral("一、章\n1.甲 牵头:县发展改革局\n"));
    const DepartmentId id = *edits::findDepartment(*plan, QStringLiteral("县发展改革局"));
    ASSERT_TRUE(edits::addDepartmentAlias(*plan, id, QStringLiteral("县发改局")).has_value());
    ASSERT_TRUE(edits::setDepartmentsOfRole(*plan, taskNamed(*plan, u"甲").id, Role::Support,
        {QStringLiteral("县财政局"), QStringLiteral("县财政局")})
                    .has_value());
    ASSERT_TRUE(edits::setDepartmentsOfRole(
        *plan, taskNamed(*plan, u"甲").id, Role::Lead, {QStringLiteral("县发改局")})
                    .has_value());
    EXPECT_EQ(plan->departments().size(), 2);
    EXPECT_EQ(edits::addDepartment(*plan, QStringLiteral("县发改局")).error().kind, ErrorKind::Invalid);
}

TEST(Edits, CategoriesFollowTheEndingsOfNames)
{
    const std::pair<const char16_t *, DepartmentCategory> cases[] {
        {u"县委组织部", DepartmentCategory::Party},
        {u"县发展改革局", DepartmentCategory::Government},
        {u"市生态环境局沂源分局", DepartmentCategory::Vertical},
        {u"县大数据中心", DepartmentCategory::Institution},
        {u"县妇联", DepartmentCategory::MassOrganisation},
        {u"经济开发区", DepartmentCategory::Zone},
        {u"中国人民银行某县支行", DepartmentCategory::Finance},
        {u"国投集团", DepartmentCategory::StateEnterprise},
        {u"乡村振兴学院推进专班", DepartmentCategory::TaskForce},
        {u"某某镇", DepartmentCategory::Town},
        {u"甲乙丙", DepartmentCategory::Other},
    };
    for (const auto &[name, category] : cases)
        EXPECT_EQ(edits::guessCategory(QString::fromUtf16(name)), category)
            << QString::fromUtf16(name).toStdString();
}

TEST(Edits, TheSameNoticeGivesTheSamePlan)
{
    notice::NoticeDraft draft;
    draft.text = QStringLiteral("正文");
    draft.year = 2023;
    draft.sections.push_back({});
    notice::TaskDraft task;
    task.section = 0;
    task.title.text = QStringLiteral("任务");
    draft.tasks.push_back(task);
    TestPlan first(1);
    TestPlan second(2);
    ASSERT_TRUE(edits::importNotice(*first, draft, QStringLiteral("a.txt")).has_value());
    ASSERT_TRUE(edits::importNotice(*second, draft, QStringLiteral("a.txt")).has_value());
    EXPECT_EQ(first.dump(), second.dump());
    // What is added later in two copies gets ids that never meet.
    ASSERT_TRUE(edits::addTask(*first, {}, QStringLiteral("甲")).has_value());
    first.reopen();
    const auto again = edits::addTask(*first, {}, QStringLiteral("乙"));
    const auto other = edits::addTask(*second, {}, QStringLiteral("丙"));
    EXPECT_NE(*again, *other);
}

TEST(Edits, ATypedValueKeepsItsPlaceInTheNoticeAndIsMarkedAsHand)
{
    TestPlan plan;
    notice::NoticeDraft draft;
    draft.text = QStringLiteral("1.任务。");
    draft.year = 2023;
    notice::TaskDraft task;
    task.title = {QStringLiteral("任务"), {2, 4}};
    draft.tasks.push_back(task);
    ASSERT_TRUE(edits::importNotice(*plan, draft, {}).has_value());
    const TaskId id = plan->tasks().begin()->id;
    ASSERT_TRUE(edits::setTaskTitle(*plan, id, QStringLiteral("新任务")).has_value());
    const Origin &origin = plan->origins().at(plan->origins().of(id).front());
    EXPECT_EQ(origin.originKind, OriginKind::Hand);
    EXPECT_EQ(origin.start, 2);
    EXPECT_EQ(origin.end, 4);
}
