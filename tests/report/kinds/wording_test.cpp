#include "core/report/kinds/wording.h"

#include <gtest/gtest.h>

#include "tests/support/testplan.h"

namespace xushi::report
{

TEST(Wording, NumbersInChinese)
{
    EXPECT_EQ(chineseNumber(1), QStringLiteral("一"));
    EXPECT_EQ(chineseNumber(10), QStringLiteral("十"));
    EXPECT_EQ(chineseNumber(12), QStringLiteral("十二"));
    EXPECT_EQ(chineseNumber(20), QStringLiteral("二十"));
    EXPECT_EQ(chineseNumber(35), QStringLiteral("三十五"));
}

TEST(Wording, PeriodsHaveALongDash)
{
    test::TestPlan plan;
    ASSERT_TRUE(plan->apply(QStringLiteral("plan"), [](Transaction &transaction) -> Result<void> {
        PlanInfo info;
        info.year = 2023;
        info.startsOn = QDate(2023, 1, 1);
        info.endsOn = QDate(2024, 12, 31);
        transaction.insert(info);
        return {};
    }));
    EXPECT_EQ(periodWords(*plan, QDate(2023, 6, 30)), QStringLiteral("1—6月"));
    EXPECT_EQ(periodWords(*plan, QDate(2023, 1, 31)), QStringLiteral("1月"));
    EXPECT_EQ(periodWords(*plan, QDate(2023, 6, 20)), QStringLiteral("截至6月20日"));
    EXPECT_EQ(periodWords(*plan, QDate(2024, 2, 29)), QStringLiteral("2024年2月"));
    EXPECT_EQ(dayWords(*plan, QDate(2023, 6, 30)), QStringLiteral("6月30日"));
    EXPECT_EQ(dayWords(*plan, QDate(2024, 6, 30)), QStringLiteral("2024年6月30日"));
}

TEST(Wording, TextIsPrintedFullWidthAndWithoutMarks)
{
    EXPECT_EQ(printed(QStringLiteral("优良天数[比例],镇(街道)")), QStringLiteral("优良天数比例，镇（街道）"));
    EXPECT_EQ(clause(QStringLiteral("完成方案。 ")), QStringLiteral("完成方案"));
    EXPECT_EQ(firstSentence(QStringLiteral("备案受理。其余待定。")), QStringLiteral("备案受理"));
    EXPECT_EQ(firstSentence(QStringLiteral("没有句号")), QStringLiteral("没有句号"));
}

TEST(Wording, RateCellsHoldWhatTheyPrint)
{
    const Cell cell = rateCell(Rational(-389, 1000), Sign::Both);
    EXPECT_EQ(cell.text, QStringLiteral("−38.9"));
    EXPECT_EQ(cell.number, -38.9);
    EXPECT_EQ(rateCell(Rational(1, 8), Sign::Both).text, QStringLiteral("+12.5"));
    EXPECT_FALSE(rateCell(std::nullopt).number);
    EXPECT_EQ(figureCell(Decimal::parse(u"6.40")).text, QStringLiteral("6.40"));
}

} // namespace xushi::report
