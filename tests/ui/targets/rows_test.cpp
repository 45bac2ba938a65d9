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
            lines << QStringLiteral("# 全计划 %1").arg(row.count);
            break;
        case TargetRowKind::ChapterHeading:
            lines
                << QStringLiteral("# %1 %2").arg(plan.sections().at(SectionId {row.id}).title).arg(row.count);
            break;
        case TargetRowKind::DoubtHeading:
            lines << QStringLiteral("# 存疑 %1").arg(row.count);
            break;
        default:
            lines << plan.targets().at(row.target()).name;
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
    options.folded.insert({TargetRowKind::ChapterHeading, made.first.value});
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

TEST_F(Rows, CountsLeaveOutTheDoubtfulAndSayWhatIsScaledByTime)
{
    const TargetCounts counts = countTargets(*desk.plan, options, filter, desk.view.asOf());
    EXPECT_EQ(counts.targets, 4);
    EXPECT_EQ(counts.scaledByTime, 3);
}
