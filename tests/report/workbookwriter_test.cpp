#include "core/report/workbookwriter.h"

#include <gtest/gtest.h>

#include "core/report/workbookparts.h"
#include "tests/report/officefile.h"
#include "tests/report/randomtable.h"
#include "tests/report/sampledocument.h"

using namespace xushi;
using namespace xushi::report;

namespace
{

const QString strings = QStringLiteral("xl/sharedStrings.xml");
const QString firstSheet = QStringLiteral("xl/worksheets/sheet1.xml");
const QString book = QStringLiteral("xl/workbook.xml");

Document holding(const Table &table)
{
    Document document;
    document.blocks.push_back(table);
    return document;
}

OfficeFile written(const Document &document)
{
    return OfficeFile(xlsxBytes(document, PageStyle {}).value());
}

// The value of each cell, strings looked up.
std::map<QString, QString> cells(const OfficeFile &file, const QString &sheet)
{
    QStringList texts;
    for (const XmlElement &item : elements(file.part(strings), "t"))
        texts << item.text;
    std::map<QString, QString> values;
    const auto names = elements(file.part(sheet), "c");
    for (const XmlElement &cell : names)
        if (!cell.text.isEmpty())
            values[cell.attribute("r")] = cell.attribute("t") == u"s" ? texts[cell.text.toInt()] : cell.text;
    return values;
}

Table oneCell(const QString &text)
{
    Table table;
    table.columns.resize(1);
    table.rows = {{Cell {text}}};
    return table;
}

} // namespace

TEST(Xlsx, IsAWholePackage)
{
    EXPECT_EQ(written(sample::report()).faults(), QStringList());
    EXPECT_EQ(written(Document {}).faults(), QStringList());
    EXPECT_EQ(written(holding(Table {})).faults(), QStringList());
    EXPECT_EQ(
        xlsxBytes(sample::report(), PageStyle {}).value(), xlsxBytes(sample::report(), PageStyle {}).value());
}

TEST(Xlsx, NeverWritesAFormula)
{
    for (const QString &text : {QStringLiteral("=1+1"), QStringLiteral("@SUM(A1)"), QStringLiteral("+1"),
             QStringLiteral("-1"), QStringLiteral("=HYPERLINK(\"http://a\")")}) {
        const OfficeFile file = written(holding(oneCell(text)));
        EXPECT_TRUE(elements(file.part(firstSheet), "f").empty());
        EXPECT_EQ(cells(file, firstSheet)[QStringLiteral("A1")], text);
        EXPECT_EQ(elements(file.part(firstSheet), "c").front().attribute("t"), u"s");
    }
    const OfficeFile report = written(sample::report());
    for (const auto &[path, content] : report.parts())
        EXPECT_TRUE(elements(content, "f").empty()) << path.toStdString();
}

TEST(Xlsx, NumbersAreNumbersAndIdsText)
{
    Table table;
    table.columns.resize(4);
    Cell rate;
    rate.text = QStringLiteral("−6.6%");
    rate.number = -6.6;
    rate.decimals = 1;
    Cell difference;
    difference.text = QStringLiteral("+13.80");
    difference.number = 13.8;
    difference.decimals = 2;
    Cell broken;
    broken.text = QStringLiteral("12/30");
    broken.number = 12;
    table.rows = {{rate, difference, broken, Cell {QStringLiteral("900719925474099312")}}};
    const OfficeFile file = written(holding(table));
    const auto found = elements(file.part(firstSheet), "c");
    auto values = cells(file, firstSheet);
    EXPECT_EQ(values[QStringLiteral("A1")], u"-6.6");
    EXPECT_TRUE(found[0].attribute("t").isEmpty());
    EXPECT_EQ(values[QStringLiteral("B1")], u"13.8");
    EXPECT_EQ(values[QStringLiteral("C1")], u"12/30");
    EXPECT_EQ(values[QStringLiteral("D1")], u"900719925474099312");
    EXPECT_EQ(found[3].attribute("t"), u"s");
    QStringList formats;
    for (const XmlElement &format : elements(file.part(QStringLiteral("xl/styles.xml")), "numFmt"))
        formats << format.attribute("formatCode");
    EXPECT_EQ(formats, (QStringList {QStringLiteral("0.0\"%\""), QStringLiteral("+0.00;-0.00;0.00")}));
}

TEST(Xlsx, EveryMergedRangeIsACellOfTheTable)
{
    std::mt19937 random(5);
    for (int round = 0; round < 60; ++round) {
        const Table table = randomTable(random);
        size_t merged = 0;
        for (const auto *rows : {&table.head, &table.rows})
            for (const auto &row : *rows)
                for (const Cell &cell : row)
                    merged += cell.rowSpan > 1 || (cell.rowSpan == 1 && cell.columnSpan > 1) ? 1 : 0;
        const QByteArray sheet = written(holding(table)).part(firstSheet);
        ASSERT_EQ(elements(sheet, "mergeCell").size(), merged);
        const size_t rows = table.head.size() + table.rows.size();
        EXPECT_EQ(elements(sheet, "row").size(), rows);
        EXPECT_EQ(elements(sheet, "c").size(), rows * table.columns.size());
    }
}

TEST(Xlsx, PrintsOnOfficialPaper)
{
    const OfficeFile file = written(sample::report());
    const QString wideSheet = QStringLiteral("xl/worksheets/sheet4.xml");
    const auto upright = elements(file.part(QStringLiteral("xl/worksheets/sheet3.xml")), "pageSetup").front();
    const auto wide = elements(file.part(wideSheet), "pageSetup").front();
    EXPECT_EQ(upright.attribute("paperSize"), u"9");
    EXPECT_EQ(upright.attribute("orientation"), u"portrait");
    EXPECT_EQ(wide.attribute("paperSize"), u"8"); // A3 for 16 columns
    EXPECT_EQ(wide.attribute("orientation"), u"landscape");
    EXPECT_EQ(wide.attribute("fitToWidth"), u"1");
    EXPECT_EQ(wide.attribute("fitToHeight"), u"0");
    EXPECT_TRUE(elements(file.part(wideSheet), "oddFooter").front().text.contains(QStringLiteral("— &P —")));
    QStringList names;
    for (const XmlElement &name : elements(file.part(book), "definedName"))
        names << name.text;
    EXPECT_TRUE(names.contains(QStringLiteral("'表1 量化指标完成情况'!$3:$4")))
        << names.join(u' ').toStdString();
    EXPECT_TRUE(names.contains(QStringLiteral("'表1 量化指标完成情况'!$A$1:$J$67")));
}

TEST(Xlsx, SheetNamesAreLegalAndDifferent)
{
    Document document;
    for (const QString &caption : {QStringLiteral("a/b:c"), QStringLiteral("A?B*C"), QString(40, u'长'),
             QString(40, u'长'), QStringLiteral("'引'"), QString()}) {
        Table table = oneCell(QStringLiteral("x"));
        table.caption = caption;
        document.blocks.push_back(table);
    }
    QStringList names;
    for (const XmlElement &sheet : elements(written(document).part(book), "sheet"))
        names << sheet.attribute("name").toCaseFolded();
    EXPECT_EQ(names.size(), 6);
    EXPECT_EQ(names.removeDuplicates(), 0);
    for (const QString &name : names) {
        EXPECT_LE(name.size(), 31);
        EXPECT_FALSE(name.isEmpty() || name.startsWith(u'\'') || name.endsWith(u'\''));
        for (const QChar c : QStringLiteral("[]:*?/\\"))
            EXPECT_FALSE(name.contains(c));
    }
}

TEST(Xlsx, RefusesMoreTextThanACellTakes)
{
    EXPECT_TRUE(xlsxBytes(holding(oneCell(QString(32767, u'文'))), PageStyle {}));
    EXPECT_EQ(
        xlsxBytes(holding(oneCell(QString(32768, u'文'))), PageStyle {}).error().kind, ErrorKind::Invalid);
}

TEST(Xlsx, KeepsTextThatLooksLikeAnEscape)
{
    const OfficeFile file = written(holding(oneCell(QStringLiteral("_x0041_ <&>"))));
    EXPECT_EQ(elements(file.part(strings), "t").front().text, QStringLiteral("_x005F_x0041_ <&>"));
}

TEST(Xlsx, NamesColumnsAsSpreadsheetsDo)
{
    EXPECT_EQ(cellName(0, 0), u"A1");
    EXPECT_EQ(cellName(9, 25), u"Z10");
    EXPECT_EQ(columnName(26), u"AA");
    EXPECT_EQ(columnName(701), u"ZZ");
    EXPECT_EQ(columnName(702), u"AAA");
    EXPECT_EQ(columnName(16383), u"XFD");
}
