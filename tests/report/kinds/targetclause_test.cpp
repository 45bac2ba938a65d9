#include "core/report/kinds/targetclause.h"

#include <gtest/gtest.h>

#include "tests/report/kinds/kindsfixtures.h"
#include "tests/support/testplan.h"

namespace xushi::report
{

namespace
{

// The clause of one target with one reading, as of June.
std::string clauseOf(const Target &target, const char *reading, QDate cutOff = QDate(2023, 6, 30))
{
    test::TestPlan plan;
    const auto filled = plan->apply(QStringLiteral("fill"), [&](Transaction &transaction) -> Result<void> {
        PlanInfo info;
        info.year = 2023;
        info.startsOn = QDate(2023, 1, 1);
        info.endsOn = QDate(2023, 12, 31);
        transaction.insert(info);
        Task task;
        task.rank = QStringLiteral("i");
        Target stored = target;
        stored.rank = QStringLiteral("i");
        stored.taskId = transaction.insert(task);
        Measurement measurement;
        measurement.targetId = transaction.insert(stored);
        measurement.asOf = cutOff;
        measurement.value = Decimal::parse(QString::fromLatin1(reading));
        transaction.insert(measurement);
        return {};
    });
    EXPECT_TRUE(filled);
    const Standing standing(*plan, QDate(2023, 6, 30));
    return targetClause(standing, standing.tasks().front().targets.front()).toStdString();
}

Target target(const char *name, const char *value, const char *unit, Change change)
{
    Target target;
    target.name = QString::fromUtf8(name);
    target.value = Decimal::parse(QString::fromLatin1(value));
    target.unit = QString::fromUtf8(unit);
    target.change = change;
    return target;
}

} // namespace

TEST(TargetClause, SpeaksOfEachKindInItsWay)
{
    EXPECT_EQ(clauseOf(target("新增平台", "5", "家", Change::Increment), "3"),
        "新增平台3家，完成年度目标的60.0%，快于时间进度10.0个百分点");
    EXPECT_EQ(clauseOf(target("路面改善工程", "133", "公里", Change::Increment), "42"),
        "路面改善工程完成42公里，完成年度目标的31.6%，慢于时间进度18.4个百分点");
    EXPECT_EQ(clauseOf(target("高新技术企业数量", "70", "家", Change::AbsoluteTotal), "35"),
        "高新技术企业数量达到35家，完成年度目标的50.0%，与时间进度持平");
    EXPECT_EQ(clauseOf(target("完成投资", "238", "亿元", Change::AbsoluteTotal), "126.7"),
        "完成投资126.7亿元，完成年度目标的53.2%，快于时间进度3.2个百分点");
    EXPECT_EQ(clauseOf(target("优良天数[比例]", "74.2", "%", Change::Share), "73.1"),
        "优良天数比例为73.1%，低于目标1.1个百分点");
    EXPECT_EQ(clauseOf(target("增加值同比增长", "15", "%", Change::GrowthRate), "3.9"),
        "增加值同比增长3.9%，低于目标11.1个百分点");
}

TEST(TargetClause, ReachedIsSaidOnce)
{
    EXPECT_EQ(clauseOf(target("新增平台", "5", "家", Change::Increment), "5"), "新增平台5家，已完成年度目标");
    EXPECT_EQ(clauseOf(target("覆盖率", "95", "%", Change::Share), "96"), "覆盖率达到96%，已完成年度目标");
}

TEST(TargetClause, NegativeGrowthIsAFall)
{
    EXPECT_EQ(clauseOf(target("出口同比增长", "2", "%", Change::GrowthRate), "-30.2"),
        "出口同比下降30.2%，低于目标32.2个百分点");
    EXPECT_EQ(clauseOf(target("能耗下降", "3.5", "%", Change::DecreaseRate), "-1"),
        "能耗上升1%，低于目标4.5个百分点");
    Target relative = target("投资增幅", "2", "个百分点", Change::GrowthRate);
    relative.relativeTo = QStringLiteral("全市平均水平");
    EXPECT_EQ(clauseOf(relative, "1.2"), "投资增幅高于全市平均水平1.2个百分点，低于目标0.8个百分点");
}

TEST(TargetClause, AnEarlierFigureSaysItsDay)
{
    EXPECT_EQ(clauseOf(target("新增平台", "12", "家", Change::Increment), "5", QDate(2023, 5, 31)),
        "新增平台5家（截至5月31日），完成年度目标的41.7%，与时间进度持平");
}

} // namespace xushi::report
