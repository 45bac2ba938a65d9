#include <gtest/gtest.h>

#include "core/notice/deadlines.h"
#include "core/notice/figures.h"
#include "core/notice/numbering.h"
#include "core/notice/outline.h"
#include "core/notice/readingtext.h"
#include "core/notice/wrappedlines.h"

namespace xushi::notice
{

namespace
{

QString figureIn(const QString &words)
{
    const ReadingText text(words);
    for (int i = 0; i < text.size() - 1; ++i) {
        if (!mayBeginFigure(text, i, 0))
            continue;
        const FigureScan scan = scanFigure(text, i, {0, text.size() - 1});
        if (!scan.figure)
            return {};
        QString said = scan.figure->value.toString();
        if (scan.figure->upper)
            said += u'-' + scan.figure->upper->toString();
        return said + u' ' + text.printed(scan.figure->unit);
    }
    return QStringLiteral("none");
}

QString deadlineIn(const QString &words)
{
    const ReadingText text(words);
    const auto found = readDeadlines(text, {0, text.size() - 1}, 2024);
    return found.empty() ? QString()
                         : found.front().phrase.text + u' ' + found.front().last.toString(Qt::ISODate);
}

} // namespace

TEST(Words, ChineseNumeralsHaveTheirValue)
{
    EXPECT_EQ(chineseValue(u"十"), 10);
    EXPECT_EQ(chineseValue(u"十二"), 12);
    EXPECT_EQ(chineseValue(u"二十"), 20);
    EXPECT_EQ(chineseValue(u"一百零五"), 105);
    EXPECT_EQ(chineseValue(u"三千万"), 30'000'000);
    EXPECT_EQ(chineseValue(u"一亿三千万"), 130'000'000);
    EXPECT_EQ(chineseValue(u"三万五千"), 35'000);
    EXPECT_EQ(chineseValue(u"十四五"), -1);
    EXPECT_EQ(chineseValue(u"万"), -1);
    EXPECT_EQ(chineseValue(u""), -1);
}

TEST(Words, NumbersOfParagraphs)
{
    const auto form = [](QStringView text) {
        const auto mark = numberMark(text);
        return mark ? int(mark->form) * 100 + mark->value : -1;
    };
    EXPECT_EQ(form(u"一、甲"), int(NumberForm::Chinese) * 100 + 1);
    EXPECT_EQ(form(u"十二、甲"), int(NumberForm::Chinese) * 100 + 12);
    EXPECT_EQ(form(u"(三)甲"), int(NumberForm::BracketedChinese) * 100 + 3);
    EXPECT_EQ(form(u"12.甲"), int(NumberForm::Arabic) * 100 + 12);
    EXPECT_EQ(form(u"3、甲"), int(NumberForm::Arabic) * 100 + 3);
    EXPECT_EQ(form(u"(4)甲"), int(NumberForm::BracketedArabic) * 100 + 4);
    EXPECT_EQ(form(u"⑤甲"), int(NumberForm::Circled) * 100 + 5);
    EXPECT_EQ(form(u"第六条甲"), int(NumberForm::Article) * 100 + 6);
    EXPECT_EQ(form(u"第七章甲"), int(NumberForm::Chapter) * 100 + 7);
    EXPECT_EQ(form(u"3.5亿元"), -1);
    EXPECT_EQ(form(u"2023年"), -1);
    EXPECT_EQ(form(u"一是甲"), -1);
    EXPECT_EQ(form(u"三农工作"), -1);
    EXPECT_EQ(form(u"2.5G网络"), int(NumberForm::Arabic) * 100 + 2);
}

TEST(Words, FiguresWithTheirUnits)
{
    EXPECT_EQ(figureIn(QStringLiteral("新增5家")), QStringLiteral("5 家"));
    EXPECT_EQ(figureIn(QStringLiteral("新增 ５ 家")), QStringLiteral("5 家"));
    EXPECT_EQ(figureIn(QStringLiteral("5.6万户")), QStringLiteral("5.6 万户"));
    EXPECT_EQ(figureIn(QStringLiteral("2000万立方米")), QStringLiteral("2000 万立方米"));
    EXPECT_EQ(figureIn(QStringLiteral("3-5个")), QStringLiteral("3-5 个"));
    EXPECT_EQ(figureIn(QStringLiteral("5%至8%")), QStringLiteral("5-8 %"));
    EXPECT_EQ(figureIn(QStringLiteral("4条（个）以上")), QStringLiteral("4 条（个）"));
    EXPECT_EQ(figureIn(QStringLiteral("25元/千克")), QStringLiteral("25 元/千克"));
    EXPECT_EQ(figureIn(QStringLiteral("100余家")), QStringLiteral("100 家"));
    EXPECT_EQ(figureIn(QStringLiteral("三所学校")), QStringLiteral("3 所"));
    EXPECT_EQ(figureIn(QStringLiteral("３万亿元")), QStringLiteral("3 万亿元"));
}

TEST(Words, NumbersThatAreNames)
{
    for (const QString &words : {QStringLiteral("5G基站"), QStringLiteral("3A级景区"),
             QStringLiteral("1+N体系"), QStringLiteral("第2批"), QStringLiteral("前10名"),
             QStringLiteral("20条措施"), QStringLiteral("2023年"), QStringLiteral("6月"),
             QStringLiteral("L3驾驶"), QStringLiteral("一次性"), QStringLiteral("一个"),
             QStringLiteral("十四五规划"), QStringLiteral("三亿级")})
        EXPECT_EQ(figureIn(words), QString()) << words.toStdString();
}

TEST(Words, Deadlines)
{
    EXPECT_EQ(deadlineIn(QStringLiteral("年底前完成")), QStringLiteral("年底前 2024-12-31"));
    EXPECT_EQ(deadlineIn(QStringLiteral("力争年内完成")), QStringLiteral("年内 2024-12-31"));
    EXPECT_EQ(deadlineIn(QStringLiteral("6月底前完成")), QStringLiteral("6月底前 2024-06-30"));
    EXPECT_EQ(deadlineIn(QStringLiteral("2月底完成")), QStringLiteral("2月底 2024-02-29"));
    EXPECT_EQ(deadlineIn(QStringLiteral("9月15日前完成")), QStringLiteral("9月15日前 2024-09-15"));
    EXPECT_EQ(deadlineIn(QStringLiteral("9月前完成")), QStringLiteral("9月前 2024-08-31"));
    EXPECT_EQ(deadlineIn(QStringLiteral("到 2027 年底，建成")), QStringLiteral("到 2027 年底 2027-12-31"));
    EXPECT_EQ(deadlineIn(QStringLiteral("到2025年，建成")), QStringLiteral("到2025年 2025-12-31"));
    EXPECT_EQ(deadlineIn(QStringLiteral("上半年完成")), QStringLiteral("上半年 2024-06-30"));
    EXPECT_EQ(deadlineIn(QStringLiteral("三季度末完成")), QStringLiteral("三季度末 2024-09-30"));
    EXPECT_EQ(deadlineIn(QStringLiteral("全年实施")), QStringLiteral("全年 2024-12-31"));
    EXPECT_EQ(deadlineIn(QStringLiteral("汛期前完成")), QStringLiteral("汛期前 "));
    for (const QString &words : {QStringLiteral("三年内取消"), QStringLiteral("三年行动"),
             QStringLiteral("季度监测"), QStringLiteral("年申请量"), QStringLiteral("2023年工作"),
             QStringLiteral("全年龄段"), QStringLiteral("“年底前”行动"), QStringLiteral("近年来")})
        EXPECT_EQ(deadlineIn(words), QString()) << words.toStdString();
}

TEST(Words, WholeDates)
{
    EXPECT_EQ(wholeDate(u"2023年7月5日"), QDate(2023, 7, 5));
    EXPECT_EQ(wholeDate(u"二〇二四年十二月二十日"), QDate(2024, 12, 20));
    EXPECT_EQ(wholeDate(u"2023-07-06"), QDate(2023, 7, 6));
    EXPECT_FALSE(wholeDate(u"2023年7月").isValid());
    EXPECT_FALSE(wholeDate(u"2023年13月45日").isValid());
}

TEST(Words, MarksArePairedWithinTheirParagraph)
{
    const ReadingText text(QStringLiteral("（甲（乙）“丙）”\n）丁"));
    EXPECT_EQ(text.closedAt(2), 4);
    EXPECT_EQ(text.closedAt(0), 7);
    EXPECT_EQ(text.paragraphs().size(), 2U);
}

TEST(WrappedLines, AParagraphCutByAPageBreakIsJoined)
{
    const QString cut = QStringLiteral("1."
                                       "甲。健全政策法规，加强研发、测\n\n试、标准、智库、创业等公共服务能力"
                                       "建设，推动形成新格局。（县甲局牵头）\n2.乙。丙。\n");
    const QString longer
        = QStringLiteral("加快推进各项工作落地见效，持续提升服务水平和群众满意程度，") + cut.mid(2);
    EXPECT_TRUE(
        joinWrappedLines(QStringLiteral("1.") + longer).contains(QStringLiteral("加强研发、测试、标准")));
}

TEST(WrappedLines, HeadingsAndLabelLinesStay)
{
    const QString text = QStringLiteral(
        "一、总体要求\n（一）甲\n\n正文。\n牵头单位：县甲局\n配合单位：县乙局\n完成时限：6月底前\n2.乙。\n");
    EXPECT_EQ(joinWrappedLines(text), text);
}

} // namespace xushi::notice
