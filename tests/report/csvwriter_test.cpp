#include "core/report/csvwriter.h"

#include <gtest/gtest.h>

#include "core/report/cellfigure.h"
#include "tests/report/sampledocument.h"

using namespace xushi::report;

namespace
{

// fromUtf8 takes the byte order mark away.
QString csvOf(const QString &text)
{
    Table table;
    table.columns.resize(1);
    table.rows = {{Cell {text}}};
    return QString::fromUtf8(csvBytes(table).value());
}

} // namespace

TEST(Csv, CannotBeRun)
{
    const std::vector<std::pair<QString, QString>> expected = {
        {QStringLiteral("=1+1"), QStringLiteral("'=1+1")},
        {QStringLiteral("+8610"), QStringLiteral("'+8610")},
        {QStringLiteral("-2+3"), QStringLiteral("'-2+3")},
        {QStringLiteral("−5"), QStringLiteral("'−5")},
        {QStringLiteral("@SUM(A1)"), QStringLiteral("'@SUM(A1)")},
        {QStringLiteral("\t=1"), QStringLiteral("'\t=1")},
        {QStringLiteral("\r=1"), QStringLiteral("\"'\r=1\"")},
        {QStringLiteral("  =1"), QStringLiteral("'  =1")},
        {QStringLiteral("＝1"), QStringLiteral("'＝1")},
        {QStringLiteral("=a,\"b\""), QStringLiteral("\"'=a,\"\"b\"\"\"")},
        {QStringLiteral("\t正常"), QStringLiteral("'\t正常")},
        {QStringLiteral("增长5%"), QStringLiteral("增长5%")},
        {QStringLiteral("a=b"), QStringLiteral("a=b")},
        {QString(), QString()},
    };
    for (const auto &[text, line] : expected)
        EXPECT_EQ(csvOf(text).toStdString(), (line + QStringLiteral("\r\n")).toStdString());
}

TEST(Csv, FiguresAreDigits)
{
    Table table;
    table.columns.resize(2);
    Cell behind;
    behind.text = QStringLiteral("−6.6%");
    behind.number = -6.6;
    behind.decimals = 1;
    Cell nothing;
    nothing.text = QStringLiteral("0.0");
    nothing.number = -0.0;
    nothing.decimals = 1;
    table.rows = {{behind, nothing}};
    EXPECT_EQ(QString::fromUtf8(csvBytes(table).value()), QStringLiteral("-6.6%,0.0\r\n"));
}

TEST(Csv, HasOneHeadLineAndAllRows)
{
    const QByteArray bytes = csvBytes(sample::targetTable(4)).value();
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF"));
    const QStringList lines = QString::fromUtf8(bytes).split(QStringLiteral("\r\n"));
    ASSERT_EQ(lines.size(), 6);
    EXPECT_EQ(lines[0],
        QStringLiteral("序号,任务名称,年度目标/目标值,年度目标/完成值,年度目标/完成率,进度/序时,进度/"
                       "差值,责任单位/牵头,责任单位/"
                       "配合,备注"));
    EXPECT_TRUE(lines[2].startsWith(QStringLiteral(",,648.4,619.0,96.2,83.3,12.8,")));
    EXPECT_TRUE(lines[2].endsWith(QStringLiteral(",'=1+1")));
}

TEST(CellFigure, ReadsItsPrintedForm)
{
    Cell cell;
    cell.text = QStringLiteral("+13.8个百分点");
    cell.number = 13.8;
    cell.decimals = 1;
    const auto figure = cellFigure(cell);
    ASSERT_TRUE(figure);
    EXPECT_TRUE(figure->showsPlus);
    EXPECT_EQ(figure->suffix, QStringLiteral("个百分点"));
    cell.number = std::nan("");
    EXPECT_FALSE(cellFigure(cell));
}
