#include "core/edits/departmentedits.h"
#include "tests/ui/targets/samples.h"
#include "ui/panels/targets/targetrows.h"

#include <gtest/gtest.h>

using namespace xushi;

namespace
{

QStringList told(const Plan &plan, const std::vector<TargetRow> &rows)
{
    QStringList lines;
    for (const TargetRow &row : rows) {
        switch (row.kind) {
        case TargetRowKind::PlanHeading:
            lines << QStringLiteral("# 全计划 %1").arg(row.counts.targets);
            break;
        case TargetRowKind::ChapterHeading:
            lines << QStringLiteral("# %1 %2")
                         .arg(plan.sections().at(SectionId {row.id}).title)
                         .arg(row.counts.targets);
            break;
        case TargetRowKind::DoubtHeading:
            lines << QStringLiteral("# 存疑 %1").arg(row.counts.targets);
            break;
        case TargetRowKind::Certain:
        case TargetRowKind::Doubtful:
            lines << plan.targets().at(row.target()).name;
            break;
        default:
            lines << QStringLiteral("# %1 %2").arg(headingKey(row)).arg(row.counts.targets);
        }
    }
    return lines;
}

struct Rows : testing::Test {
    samples::Desk desk;
    samples::SmallPlan made = samples::makeSmallPlan(*desk.plan);
    TargetRowOptions options;
    Filter filter;

    QStringList lines()
    {
        return told(*desk.plan, targetRows(*desk.plan, options, filter, desk.view.asOf()));
    }
};

} // namespace

TEST_F(Rows, WholePlanThenChaptersThenDoubtfulOnes)
{
    EXPECT_EQ(lines().join(u'|').toStdString(),
        "# 全计划 1|地区生产总值|# 科技创新 2|新增平台|增加值增长|# 人才 1|高校毕业生|# 存疑 1|覆盖率");
}

TEST_F(Rows, UngroupedKeepOnlyTheHeadingOfTheDoubtful)
{
    options.grouping = TargetGrouping::None;
    EXPECT_EQ(
        lines().join(u'|').toStdString(), "地区生产总值|新增平台|增加值增长|高校毕业生|# 存疑 1|覆盖率");
}

TEST_F(Rows, AFoldedChapterKeepsItsCount)
{
    options.folded.insert(headingKey({TargetRowKind::ChapterHeading, made.first.value}));
    EXPECT_EQ(lines().mid(2, 2).join(u'|').toStdString(), "# 科技创新 2|# 人才 1");
}

TEST_F(Rows, AStateLeavesOutTheOthersAndWhatIsDoubtful)
{
    options.statusClass = progress::StatusClass::Behind;
    EXPECT_EQ(lines().join(u'|').toStdString(), "# 人才 1|高校毕业生");
}

TEST_F(Rows, TheFilterOfTheWindowHoldsHereToo)
{
    filter.section = made.first;
    EXPECT_EQ(lines().join(u'|').toStdString(), "# 科技创新 2|新增平台|增加值增长|# 存疑 1|覆盖率");
    filter = {};
    filter.text = QStringLiteral("毕业");
    EXPECT_EQ(lines().join(u'|').toStdString(), "# 人才 1|高校毕业生");
}

TEST_F(Rows, ByUnitInTheOrderOfThePlan)
{
    options.grouping = TargetGrouping::Unit;
    EXPECT_EQ(lines().join(u'|').toStdString(),
        "# unit:0:亿元 1|地区生产总值|# unit:0:家 1|新增平台|# unit:0:% 1|增加值增长|# unit:0:人 1|高校毕业生"
        "|# 存疑 1|覆盖率");
}

TEST_F(Rows, ByLightTheWorstFirst)
{
    options.grouping = TargetGrouping::Light;
    EXPECT_EQ(lines().join(u'|').toStdString(),
        "# light:1: 1|高校毕业生|# light:2: 1|新增平台|# light:3: 2|地区生产总值|增加值增长|# 存疑 1|覆盖率");
}

TEST_F(Rows, ByDepartmentUnderTheOneThatAnswers)
{
    const auto bureau = edits::addDepartment(*desk.plan, QStringLiteral("人社局"));
    const auto office = edits::addDepartment(*desk.plan, QStringLiteral("组织部"));
    ASSERT_TRUE(bureau && office);
    ASSERT_TRUE(edits::setRole(*desk.plan, made.otherTask, *bureau, Role::Support));
    EXPECT_EQ(answeringDepartment(*desk.plan, desk.plan->targets().at(made.graduates)), std::nullopt);
    ASSERT_TRUE(edits::setRole(*desk.plan, made.otherTask, *office, Role::Lead));
    EXPECT_EQ(answeringDepartment(*desk.plan, desk.plan->targets().at(made.graduates)), *office);
    options.grouping = TargetGrouping::Department;
    EXPECT_EQ(lines().front(), QStringLiteral("# department:%1: 1").arg(office->value));
    EXPECT_EQ(lines().at(2).toStdString(), "# department:0: 3");
}

TEST_F(Rows, CountsLeaveOutTheDoubtfulAndSayWhatIsScaledByTime)
{
    const TargetCounts counts = countTargets(targetRows(*desk.plan, options, filter, desk.view.asOf()));
    EXPECT_EQ(counts.targets, 4);
    EXPECT_EQ(counts.scaledByTime, 3);
    EXPECT_EQ(counts.filled, 2);
    EXPECT_EQ(counts.green, 1);
    EXPECT_EQ(counts.yellow, 1);
    EXPECT_EQ(counts.red, 0);
}
