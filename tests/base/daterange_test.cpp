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
    EXPECT_EQ(
        longSpan(*DateSpan::of(QDate(2022, 11, 1), QDate(2023, 3, 31))), u"2022年11月1日—2023年3月31日");
}

TEST(Dates, AreReadAsPeopleTypeThem)
{
    const QDate day(2023, 6, 30);
    for (const char16_t *text : {u"2023-6-30", u"2023.06.30", u"2023/6/30", u"2023年6月30日", u"6.30",
             u"6月30日", u"6月底", u"2023年6月底", u"6月底前", u" 6-30 "})
        EXPECT_EQ(parseDate(text, 2023), day) << QString::fromUtf16(text).toStdString();
    EXPECT_EQ(parseDate(u"年底前", 2023), QDate(2023, 12, 31));
    EXPECT_EQ(parseDate(u"2024年底", 2023), QDate(2024, 12, 31));
    for (const char16_t *text : {u"", u"6", u"2.30", u"13.1", u"2023-6-31x", u"2023", u"底", u"3月初",
             u"长期", u"45000", u"2023.13", u"2023-3-5 14:30", u"第五季度", u"十十月"})
        EXPECT_FALSE(parseDate(text, 2023)) << QString::fromUtf16(text).toStdString();
}

// Words of stretches of time: the first day for a start, the last for a deadline.
TEST(Dates, StretchesOfTimeBeginAndEnd)
{
    struct Words {
        const char16_t *text;
        QDate first;
        QDate last;
    };
    const Words all[] = {
        {u"2023.3", {2023, 3, 1}, {2023, 3, 31}},
        {u"2023/3", {2023, 3, 1}, {2023, 3, 31}},
        {u"2023年3月", {2023, 3, 1}, {2023, 3, 31}},
        {u"2024年2月份", {2024, 2, 1}, {2024, 2, 29}},
        {u"３月", {2023, 3, 1}, {2023, 3, 31}},
        {u"十二月", {2023, 12, 1}, {2023, 12, 31}},
        {u"一季度", {2023, 1, 1}, {2023, 3, 31}},
        {u"第四季度", {2023, 10, 1}, {2023, 12, 31}},
        {u"2024年第3季度", {2024, 7, 1}, {2024, 9, 30}},
        {u"上半年", {2023, 1, 1}, {2023, 6, 30}},
        {u"下半年", {2023, 7, 1}, {2023, 12, 31}},
        {u"全年", {2023, 1, 1}, {2023, 12, 31}},
        {u"2024年", {2024, 1, 1}, {2024, 12, 31}},
        {u"明年", {2024, 1, 1}, {2024, 12, 31}},
        {u"3月上旬", {2023, 3, 1}, {2023, 3, 10}},
        {u"3月中旬", {2023, 3, 11}, {2023, 3, 20}},
        {u"2月下旬", {2023, 2, 21}, {2023, 2, 28}},
    };
    for (const Words &words : all) {
        EXPECT_EQ(parseDate(words.text, 2023, DayMeant::First), words.first)
            << QString::fromUtf16(words.text).toStdString();
        EXPECT_EQ(parseDate(words.text, 2023, DayMeant::Last), words.last)
            << QString::fromUtf16(words.text).toStdString();
    }
}

// What names its day means it, for a start as for a deadline.
TEST(Dates, EndsAreEndsWhoeverAsks)
{
    const std::pair<const char16_t *, QDate> all[] = {{u"3月底", {2023, 3, 31}}, {u"6月底前", {2023, 6, 30}},
        {u"年底前", {2023, 12, 31}}, {u"今年年底", {2023, 12, 31}}, {u"2025年底", {2025, 12, 31}},
        {u"明年3月底前完成", {2024, 3, 31}}, {u"一季度末", {2023, 3, 31}}, {u"上半年前", {2023, 6, 30}},
        {u"6月前", {2023, 5, 31}}, {u"6月30日前", {2023, 6, 30}}, {u"到2023年6月30日", {2023, 6, 30}},
        {u"年中", {2023, 6, 30}}, {u"2023/3/5", {2023, 3, 5}}, {u"２０２３．３．５", {2023, 3, 5}},
        {u"2023-03-05 00:00:00", {2023, 3, 5}}, {u"2023-03-05T00:00", {2023, 3, 5}},
        {u"20230305", {2023, 3, 5}}, {u"二〇二三年三月五日", {2023, 3, 5}}, {u"三月二十一日", {2023, 3, 21}},
        {u"2023 年 3 月 5 日", {2023, 3, 5}}, {u"\uFEFF3月5号", {2023, 3, 5}}};
    for (const auto &[text, day] : all) {
        for (const DayMeant meant : {DayMeant::First, DayMeant::Last})
            EXPECT_EQ(parseDate(text, 2023, meant), day) << QString::fromUtf16(text).toStdString();
    }
}

TEST(Dates, SerialNumbersAreKnownForWhatTheyAre)
{
    EXPECT_EQ(daySerialNumber(u"45000"), QDate(2023, 3, 15));
    EXPECT_EQ(daySerialNumber(u"45000.5"), QDate(2023, 3, 15));
    for (const char16_t *text : {u"", u"2023", u"123456", u"10000", u"4500x"})
        EXPECT_FALSE(daySerialNumber(text));
}

TEST(Dates, EveryDayWrittenIsReadBack)
{
    for (QDate day(2023, 1, 1); day < QDate(2025, 1, 1); day = day.addDays(1)) {
        for (const QString &text : {longDate(day), day.toString(Qt::ISODate), day.toString(u"yyyy/M/d"),
                 day.toString(u"yyyy.MM.dd"), day.toString(u"yyyyMMdd")})
            ASSERT_EQ(parseDate(text, 1999), day) << text.toStdString();
        ASSERT_EQ(parseDate(shortDate(day), day.year()), day);
    }
}
