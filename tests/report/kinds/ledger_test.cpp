#include "core/report/kinds/ledger.h"

#include <gtest/gtest.h>

#include "core/report/tablegrid.h"
#include "core/report/workbookwriter.h"
#include "tests/report/kinds/kindsfixtures.h"
#include "tests/support/testplan.h"

namespace xushi::report
{

namespace
{

class Ledger : public testing::Test
{
protected:
    void SetUp() override { test::fillForReports(*m_plan); }

    Table table(const FieldCatalogue &fields)
    {
        return test::tablesOf(ledgerDocument(test::request(*m_plan, fields, QStringLiteral("ledger"))))
            .front();
    }
    int columnOf(const Table &table, const QString &title) const
    {
        int column = 0;
        for (const auto &cells : table.head) {
            column = 0;
            for (const Cell &cell : cells) {
                if (cell.text == title)
                    return column;
                column += cell.columnSpan;
            }
        }
        ADD_FAILURE() << title.toStdString();
        return 0;
    }

    test::TestPlan m_plan;
    FieldCatalogue m_fields = FieldCatalogue::builtIn();
};

} // namespace

TEST_F(Ledger, EveryRowFillsTheColumns)
{
    const Table ledger = table(m_fields);
    const auto grid = TableGrid::of(ledger);
    ASSERT_TRUE(grid) << grid.error().message.toStdString();
    EXPECT_FALSE(ledger.wide); // it lies on landscape sheets of its own
    EXPECT_EQ(ledger.head.size(), 2U);
    // 3 chapters, 8 targets, 2 tasks without any.
    EXPECT_EQ(ledger.rows.size(), 13U);
}

TEST_F(Ledger, OptionsTakeColumnsAwayAndTurnIt)
{
    auto request = test::request(*m_plan, m_fields, QStringLiteral("ledger"));
    const size_t columns = table(m_fields).columns.size();
    request.options.set(QStringLiteral("people"), QStringLiteral("no"));
    request.options.set(QStringLiteral("direction"), QStringLiteral("turned"));
    const Table ledger = test::tablesOf(ledgerDocument(request)).front();
    EXPECT_EQ(ledger.columns.size(), columns - 2);
    EXPECT_TRUE(ledger.wide);
    EXPECT_TRUE(TableGrid::of(ledger));
}

TEST_F(Ledger, TasksAreMergedOverTheirTargets)
{
    const Table ledger = table(m_fields);
    EXPECT_EQ(ledger.rows[0].size(), 1U);
    EXPECT_EQ(ledger.rows[0][0].text, QStringLiteral("一、科技创新"));
    const auto name = static_cast<size_t>(columnOf(ledger, QStringLiteral("任务名称")));
    EXPECT_EQ(ledger.rows[1][name].rowSpan, 3);
    EXPECT_EQ(ledger.rows[2][name].rowSpan, 0);
    EXPECT_EQ(ledger.rows[4][name].text, QStringLiteral("引进人才"));
}

TEST_F(Ledger, FiguresAreNumbersAndUnknownOnesEmpty)
{
    const Table ledger = table(m_fields);
    const auto difference = static_cast<size_t>(columnOf(ledger, QStringLiteral("差值（百分点）")));
    const auto reached = static_cast<size_t>(columnOf(ledger, QStringLiteral("完成值")));
    EXPECT_EQ(ledger.rows[1][difference].text, QStringLiteral("+10.0"));
    EXPECT_EQ(ledger.rows[1][difference].number, 10.0);
    EXPECT_EQ(ledger.rows[3][difference].text, QStringLiteral("−11.1"));
    EXPECT_EQ(ledger.rows[5][reached].text, QString()); // no reading of 引进专家
    EXPECT_FALSE(ledger.rows[5][reached].number);
}

TEST_F(Ledger, TextsAreThoseOfTheRound)
{
    const Table ledger = table(m_fields);
    const auto now = static_cast<size_t>(columnOf(ledger, QStringLiteral("本期进展")));
    EXPECT_EQ(ledger.rows[7][now].text, QStringLiteral("铺开1个，投资过半。"));
}

TEST_F(Ledger, InventedFiguresAreMarked)
{
    EXPECT_EQ(ledgerDocument(test::request(*m_plan, m_fields, QStringLiteral("ledger"))).dataNote,
        QStringLiteral("演示数据"));
}

TEST_F(Ledger, ColumnsOfTheOfficeAreAdded)
{
    Field own;
    own.id = QStringLiteral("own.leader");
    own.title = [] { return QStringLiteral("包保领导"); };
    own.show = [](const FieldContext &, qint64) { return QStringLiteral("李某某"); };
    const size_t before = table(m_fields).columns.size();
    m_fields.add(own);
    const Table ledger = table(m_fields);
    EXPECT_EQ(ledger.columns.size(), before + 1);
    EXPECT_EQ(
        ledger.rows[1][static_cast<size_t>(columnOf(ledger, own.title()))].text, QStringLiteral("李某某"));
}

TEST_F(Ledger, CsvHasEveryRowWholeAndNoChapterRows)
{
    const auto csv = ledgerCsv(test::request(*m_plan, m_fields, QStringLiteral("ledger")));
    ASSERT_TRUE(csv);
    const QStringList lines = QString::fromUtf8(*csv).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    EXPECT_EQ(lines.size(), 11);
    EXPECT_EQ(lines.filter(QStringLiteral("建设创新平台")).size(), 3);
    EXPECT_EQ(lines.filter(QStringLiteral("一、科技创新")).size(), 5);
}

TEST_F(Ledger, AnEmptyPlanGivesAnEmptyTable)
{
    test::TestPlan empty;
    const Document document = ledgerDocument(test::request(*empty, m_fields, QStringLiteral("ledger")));
    EXPECT_TRUE(test::tablesOf(document).front().rows.empty());
    EXPECT_TRUE(xlsxBytes(document, {}));
}

} // namespace xushi::report
