#include "core/report/officialtext.h"

#include <gtest/gtest.h>
#include <QStringList>

using namespace xushi::report;

namespace
{

QString ranges(const QString &text)
{
    QStringList found;
    for (const TextRange &range : unbreakableRanges(text))
        found << text.mid(range.start, range.end - range.start);
    return found.join(u'|');
}

} // namespace

TEST(OfficialText, KeepsFiguresWithTheirUnits)
{
    const std::vector<std::pair<QString, QString>> expected = {
        {QStringLiteral("2023年投资12.5亿元，增长6.5%"), QStringLiteral("2023年|12.5亿元|6.5%")},
        {QStringLiteral("1—10月快于时间进度3.2个百分点"), QStringLiteral("1—10月|3.2个百分点")},
        {QStringLiteral("占比63%～68%，建设5G基站300座"), QStringLiteral("63%～68%|5G|300座")},
        {QStringLiteral("源政字〔2023〕7号"), QStringLiteral("〔2023〕7号")},
        {QStringLiteral("二〇二三年完成"), QStringLiteral("二〇二三年")},
        {QStringLiteral("GDP增长"), QStringLiteral("GDP")},
        {QStringLiteral("6月—8月开工"), QStringLiteral("6月—8月")},
        {QStringLiteral("没有数字"), QString()},
    };
    for (const auto &[text, found] : expected)
        EXPECT_EQ(ranges(text).toStdString(), found.toStdString());
}

TEST(OfficialText, CountsWidthInHalves)
{
    EXPECT_EQ(halfWidths(QStringLiteral("2023年7月5日")), 12);
    EXPECT_EQ(halfWidths(QStringLiteral("“——”…")), 10);
    EXPECT_EQ(halfWidths(QStringLiteral("中\u2060国")), 4);
    EXPECT_EQ(halfWidths(QStringLiteral("𠮷")), 2);
}

TEST(OfficialText, WidensPunctuationInChineseOnly)
{
    const std::vector<std::pair<QString, QString>> expected = {
        {QStringLiteral("加快建设,提升水平;做到:快"), QStringLiteral("加快建设，提升水平；做到：快")},
        {QStringLiteral("地区生产总值(GDP)增长"), QStringLiteral("地区生产总值（GDP）增长")},
        {QStringLiteral("投资3,000万元"), QStringLiteral("投资3,000万元")},
        {QStringLiteral("上午10:30开会"), QStringLiteral("上午10:30开会")},
        {QStringLiteral("f(x), g(y)"), QStringLiteral("f(x), g(y)")},
        {QStringLiteral("(一)总体情况"), QStringLiteral("（一）总体情况")},
        {QStringLiteral("增长5%,其中(含a(b))工业"), QStringLiteral("增长5%，其中（含a(b)）工业")},
        {QStringLiteral("见http://a.cn"), QStringLiteral("见http://a.cn")},
        {QStringLiteral("左括号(未闭合"), QStringLiteral("左括号（未闭合")},
    };
    for (const auto &[source, printed] : expected) {
        EXPECT_EQ(toFullWidthPunctuation(source).toStdString(), printed.toStdString());
        EXPECT_EQ(toFullWidthPunctuation(printed).toStdString(), printed.toStdString());
    }
}

TEST(OfficialText, DropsWhatXmlCannotHold)
{
    const QString text = QStringLiteral("a\tb\nc") + QChar(0) + QChar(0x1B) + QChar(0xD800) + QChar(0xFFFF)
        + QStringLiteral("𠮷");
    EXPECT_EQ(printable(text), QStringLiteral("a\tb\nc𠮷"));
}
