#include "core/base/daterange.h"

#include <gtest/gtest.h>

using namespace xushi;

TEST(DateSpan, CannotBeReversedOrInvalid)
{
    EXPECT_FALSE(DateSpan::of(QDate(2023, 6, 2), QDate(2023, 6, 1)));
    EXPECT_FALSE(DateSpan::of(QDate(), QDate(2023, 6, 1)));
    EXPECT_EQ(DateSpan::ofYear(2024).days(), 366);
}

TEST(Dates, AreWrittenAsOfficialPapersWriteThem)
{
    EXPECT_EQ(longDate(QDate(2023, 7, 5)), u"2023年7月5日");
    EXPECT_EQ(longSpan(DateSpan::ofYear(2023)), u"2023年1月1日—12月31日");
    EXPECT_EQ(longSpan(*DateSpan::of(QDate(2022, 11, 1), QDate(2023, 3, 31))), u"2022年11月1日—2023年3月31日");
}

TEST(Dates, AreReadAsPeopleTypeThem)
{
    const QDate day(2023, 6, 30);
    for (const char16_t *text : {u"2023-6-30", u"2023.06.30", u"2023/6/30", u"2023年6月30日", u"6.30", u"6月30日",
             u"6月底", u"2023年6月底", u"6月底前", u" 6-30 "})
        EXPECT_EQ(parseDate(text, 2023), day) << QString::fromUtf16(text).toStdString();
    EXPECT_EQ(parseDate(u"年底前", 2023), QDate(2023, 12, 31));
    EXPECT_EQ(parseDate(u"2024年底", 2023), QDate(2024, 12, 31));
    for (const char16_t *text : {u"", u"6", u"2.30", u"13.1", u"上半年", u"2023-6-31x"})
        EXPECT_FALSE(parseDate(text, 2023)) << QString::fromUtf16(text).toStdString();
}
