#include <gtest/gtest.h>

#include <random>

#include "core/exchange/tableclipboard.h"

using namespace xushi::exchange;

namespace
{

CellGrid grid(std::vector<QStringList> rows)
{
    return {std::move(rows), {}};
}

QStringList row(std::initializer_list<const char16_t *> cells)
{
    QStringList row;
    for (const char16_t *cell : cells)
        row << QString::fromUtf16(cell);
    return row;
}

// A table of texts that make trouble.
CellGrid anyGrid(std::mt19937 &random)
{
    const auto below = [&](int end) { return std::uniform_int_distribution<int>(0, end - 1)(random); };
    static const QString signs = QStringLiteral("a \"\t\n&<>;'=,县一。\u3000#/\\0\u00A5");
    const int width = 1 + below(5);
    CellGrid result;
    for (int i = 1 + below(5); i > 0; --i) {
        QStringList cells;
        for (int j = 0; j < width; ++j) {
            QString cell;
            for (int k = below(7); k > 0; --k)
                cell += signs[below(static_cast<int>(signs.size()))];
            cells << cell;
        }
        result.rows.push_back(cells);
    }
    return result;
}

} // namespace

TEST(TableClipboard, AnyGridComesBackFromTsvAndHtml)
{
    std::mt19937 random(7);
    for (int i = 0; i < 3000; ++i) {
        const CellGrid original = anyGrid(random);
        ASSERT_EQ(gridFromTsv(toTsv(original)), original) << toTsv(original).toStdString();
        const auto html = gridFromHtml(toHtml(original));
        ASSERT_TRUE(html);
        ASSERT_EQ(*html, original) << toHtml(original).toStdString();
    }
}

TEST(TableClipboard, TsvAsSpreadsheetsWriteIt)
{
    EXPECT_EQ(gridFromTsv(u"a\tb\r\nc\td\r\n"), grid({row({u"a", u"b"}), row({u"c", u"d"})}));
    EXPECT_EQ(gridFromTsv(u"\uFEFFa\tb"), grid({row({u"a", u"b"})}));
    EXPECT_EQ(gridFromTsv(u"\"两行\r\n字\"\t\"说\"\"好\"\"\"\r\n"), grid({row({u"两行\n字", u"说\"好\""})}));
    // Quotation marks that belong to the words.
    EXPECT_EQ(gridFromTsv(u"5\" 管\t\"双招双引\"工作\n"), grid({row({u"5\" 管", u"\"双招双引\"工作"})}));
    EXPECT_EQ(gridFromTsv(u"\"没有关\tb\n"), grid({row({u"\"没有关", u"b"})}));
    // Rows of different width are filled up.
    EXPECT_EQ(gridFromTsv(u"a\nb\tc\t\n"), grid({row({u"a", u"", u""}), row({u"b", u"c", u""})}));
    EXPECT_TRUE(gridFromTsv(u"").isEmpty());
    EXPECT_EQ(gridFromTsv(u"\n"), grid({row({u""})}));
}

TEST(TableClipboard, HtmlAsExcelAndWordWriteIt)
{
    const QString excel = QStringLiteral(
        "<html xmlns:x=\"urn\"><head><style><!--td {color:red} <table> --></style></head><body>"
        "<!--StartFragment--><table border=0><col width=72>"
        "<![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=72></td></tr><![endif]>"
        "<tr><td class=xl65 x:str>任务</td><td colspan=2>单位</td></tr>"
        "<tr><td rowspan=\"2\">平台&amp;建设</td><td>甲<br>乙</td><td align=right>1&nbsp;234</td></tr>"
        "<tr><TD>丙</TD><td>&#20116;&#x5BB6;</td></tr></table><!--EndFragment--></body></html>");
    EXPECT_EQ(gridFromHtml(excel),
        grid({row({u"任务", u"单位", u"单位"}), row({u"平台&建设", u"甲\n乙", u"1\u00A0234"}),
            row({u"平台&建设", u"丙", u"五家"})}));
    const QString word
        = QStringLiteral("<table><tr><td><p class=MsoNormal>第一段\n很长</p><p>第二段<o:p></o:p></p></td>"
                         "<td><p>a\n b</p></td></tr></table><p>表外的字</p>");
    EXPECT_EQ(gridFromHtml(word), grid({row({u"第一段很长\n第二段", u"a b"})}));
    // A span that reaches over the foot, a gap before a carried cell, cells that are not closed.
    EXPECT_EQ(gridFromHtml(u"<table><tr><td>1<td>2<td rowspan=9>3<tr><td>4</table>"),
        grid({row({u"1", u"2", u"3"}), row({u"4", u"", u"3"})}));
    // A table within a cell is words of the cell.
    EXPECT_EQ(
        gridFromHtml(
            u"<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>"),
        grid({row({u"a\nb c", u"d"})}));
    EXPECT_FALSE(gridFromHtml(u"<p>没有表</p>"));
    EXPECT_FALSE(gridFromHtml(u"<table></table>"));
}

TEST(TableClipboard, LimitsAreKeptAndSaid)
{
    ClipboardLimits limits;
    limits.rows = 3;
    limits.columns = 2;
    const CellGrid tall = gridFromTsv(u"1\n2\n3\n4\n", limits);
    EXPECT_EQ(tall.height(), 3);
    EXPECT_FALSE(tall.leftOut.isEmpty());
    const CellGrid wide = gridFromTsv(u"1\t2\t3\n", limits);
    EXPECT_EQ(wide.width(), 2);
    EXPECT_FALSE(wide.leftOut.isEmpty());
    EXPECT_TRUE(gridFromTsv(u"1\t2\n3\t4\n5\t6", limits).leftOut.isEmpty());
    const auto spanned = gridFromHtml(u"<table><tr><td rowspan=99999999 colspan=99999999>x</table>", limits);
    ASSERT_TRUE(spanned);
    EXPECT_EQ(spanned->width(), 2);
    limits.characters = 4;
    EXPECT_FALSE(gridFromTsv(u"12345", limits).leftOut.isEmpty());
}

// Garbage, nesting without end, marks that are never closed: it ends, within the limits.
TEST(TableClipboard, NoInputHangsOrBreaksIt)
{
    std::mt19937 random(3);
    static const QStringList pieces {QStringLiteral("<table>"), QStringLiteral("<tr>"), QStringLiteral("<td"),
        QStringLiteral(" rowspan=3"), QStringLiteral(" colspan=\""), QStringLiteral("999"),
        QStringLiteral(">"), QStringLiteral("</td>"), QStringLiteral("</table>"), QStringLiteral("<!--"),
        QStringLiteral("-->"), QStringLiteral("&#x"), QStringLiteral("&amp"), QStringLiteral(";"),
        QStringLiteral("<style>"), QStringLiteral("</style"), QStringLiteral("\""), QStringLiteral("\t"),
        QStringLiteral("\r\n"), QStringLiteral("字"), QStringLiteral("<"), QString(QChar(0)),
        QStringLiteral("<br>"), QStringLiteral("<p>"), QString(QChar(0xD800))};
    for (int i = 0; i < 3000; ++i) {
        QString text;
        for (int k = 0; k < 60; ++k) {
            if (random() % 4 == 0)
                text += QChar(static_cast<char16_t>(random()));
            else
                text += pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
        }
        for (const auto &read : {std::optional(gridFromTsv(text)), gridFromHtml(text)}) {
            for (const QStringList &cells : read ? read->rows : std::vector<QStringList>())
                ASSERT_EQ(cells.size(), read->width());
        }
        (void)textForField(text, FieldLines::One);
    }
    const QString open = QStringLiteral("<table><tr><td>").repeated(200000);
    EXPECT_TRUE(gridFromHtml(open));
    (void)gridFromHtml(QStringLiteral("<td colspan=200 rowspan=20000>").repeated(100000));
    (void)gridFromHtml(QStringLiteral("<table>") + QStringLiteral("<tr>").repeated(1000000));
    (void)gridFromHtml(QStringLiteral("<table><tr>") + QStringLiteral("<td colspan=200>").repeated(200000));
    (void)gridFromHtml(QStringLiteral("<!--").repeated(500000));
    (void)gridFromHtml(QStringLiteral("<style>").repeated(300000));
    (void)gridFromTsv(QStringLiteral("\"").repeated(1000001));
    (void)gridFromTsv(QStringLiteral("\"\"a\t").repeated(300000));
    (void)gridFromTsv(QStringLiteral("\"a\"\"\n").repeated(300000));
}

TEST(TableClipboard, TextsAreTidiedForFieldsAndCells)
{
    EXPECT_EQ(tidied(QStringLiteral("\uFEFF\u00A0 县\u3000局\u200B\r\n")), QStringLiteral("县 局"));
    EXPECT_EQ(textForField(QStringLiteral("\"两行\n字\"\r\n"), FieldLines::One), QStringLiteral("两行 字"));
    EXPECT_EQ(
        textForField(QStringLiteral("\"两行\n字\"\r\n"), FieldLines::Several), QStringLiteral("两行\n字"));
    EXPECT_EQ(textForField(QStringLiteral("甲局\r\n"), FieldLines::One), QStringLiteral("甲局"));
    EXPECT_EQ(
        textForField(QStringLiteral("甲\t乙\r\n丙\v丁"), FieldLines::One), QStringLiteral("甲 乙 丙 丁"));
    EXPECT_EQ(withoutApostrophe(harmless(QStringLiteral("=1+1"))), QStringLiteral("=1+1"));
    EXPECT_EQ(harmless(QStringLiteral("平台")), QStringLiteral("平台"));
    CellGrid padded = grid({row({u" a "}), row({u"\u00A0"})});
    EXPECT_EQ(tidied(padded), grid({row({u"a"})}));
}
