#include "ui/print/tablelayout.h"

#include <gtest/gtest.h>

#include "tests/ui/print/documenttext.h"
#include "tests/ui/print/sampledocuments.h"
#include "ui/print/pagelayout.h"

namespace xushi::print
{
namespace
{

using namespace report;
using samples::cell;

const FaceSet &faces()
{
    static const FaceSet set;
    return set;
}

// A narrow table whose cells begin with 甲<row> and end with 乙<row>, so that a cut row shows.
Table longTable(int rows, QRandomGenerator &random)
{
    Table table;
    table.columns = {{1}, {4}, {2}};
    table.head
        = {{cell(QStringLiteral("序")), cell(QStringLiteral("表头任务")), cell(QStringLiteral("备注"))}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({cell(QStringLiteral("甲%1#").arg(i)),
            cell(QStringLiteral("首%1#").arg(i) + samples::randomText(random, random.bounded(60))
                + QStringLiteral("尾%1#").arg(i)),
            cell(QStringLiteral("乙%1#").arg(i))});
    return table;
}

std::vector<Page> pagesOf(const Table &table)
{
    Document document;
    document.blocks = {samples::paragraph(QStringLiteral("见下表。")), table};
    const auto layout = layoutPages(document, {}, faces());
    EXPECT_TRUE(layout.has_value());
    return layout->pages;
}

// Right edge of the text on its page; the text stands there once.
double rightEdgeOf(const Page &page, const QString &text)
{
    for (const PageItem &item : page.body) {
        const auto *glyphs = std::get_if<GlyphText>(&item);
        if (glyphs && glyphs->text() == text)
            return glyphs->origin.x() + glyphs->width;
    }
    ADD_FAILURE() << text.toStdString() << " is not on the page";
    return 0;
}

// The story of figures that stood at the left: a cell that says nothing follows its column.
TEST(TableLayout, CellsFollowTheAlignmentOfTheirColumn)
{
    Table table;
    table.columns = {{1, Align::Left}, {1, Align::Right}};
    table.head = {{cell(QStringLiteral("名")), cell(QStringLiteral("数"))}};
    table.rows = {{cell(QStringLiteral("甲")), cell(QStringLiteral("7"))},
        {cell(QStringLiteral("乙")), cell(QStringLiteral("123456"))}};
    const Page page = pagesOf(table).front();
    EXPECT_NEAR(rightEdgeOf(page, QStringLiteral("7")), rightEdgeOf(page, QStringLiteral("123456")), 0.01);
    EXPECT_GT(rightEdgeOf(page, QStringLiteral("7")), page.bodySize().width() * 0.9);
}

TEST(TableLayout, HeadIsRepeatedAndRowsStayWhole)
{
    for (quint32 seed = 0; seed < 20; ++seed) {
        QRandomGenerator random(seed);
        const Table table = longTable(60, random);
        const auto pages = pagesOf(table);
        ASSERT_GT(pages.size(), 1u);
        QString all;
        for (const Page &page : pages) {
            const QString text = samples::textOf(page.body);
            EXPECT_EQ(text.count(QStringLiteral("表头任务")), 1) << seed;
            for (int row = 0; row < 60; ++row) {
                const bool begins = text.contains(QStringLiteral("甲%1#").arg(row));
                for (const char16_t *mark : {u"首%1#", u"尾%1#", u"乙%1#"})
                    EXPECT_EQ(text.contains(QString::fromUtf16(mark).arg(row)), begins)
                        << seed << " row " << row;
            }
            all += text;
        }
        qsizetype from = 0;
        for (const auto &row : table.rows)
            for (const Cell &each : row) {
                from = all.indexOf(samples::squeezed(each.text), from);
                ASSERT_GE(from, 0) << seed << " " << qPrintable(each.text);
            }
    }
}

TEST(TableLayout, TextOfCellsStaysInsideItsCell)
{
    QRandomGenerator random(7);
    const auto pages = pagesOf(longTable(40, random));
    for (const Page &page : pages) {
        std::vector<double> edges; // of columns
        for (const PageItem &item : page.body)
            if (const auto *stroke = std::get_if<Stroke>(&item))
                if (stroke->points[0].x() == stroke->points[1].x())
                    edges.push_back(stroke->points[0].x());
        std::sort(edges.begin(), edges.end());
        ASSERT_EQ(edges.size(), 4u);
        for (const PageItem &item : page.body) {
            const auto *text = std::get_if<GlyphText>(&item);
            if (!text || text->size > 11)
                continue;
            const double right = text->origin.x() + text->width;
            bool inside = false;
            for (size_t i = 0; i + 1 < edges.size(); ++i)
                inside = inside || (text->origin.x() >= edges[i] + 2 && right <= edges[i + 1] - 2);
            EXPECT_TRUE(inside) << qPrintable(text->text());
        }
    }
}

TEST(TableLayout, MergedCellShowsItsWordsOnEveryPageItReaches)
{
    Table table;
    table.columns = {{1}, {3}};
    table.head = {{cell(QStringLiteral("篇章")), cell(QStringLiteral("任务"))}};
    for (int i = 0; i < 80; ++i) {
        Cell section = cell(i == 0 ? QStringLiteral("合并格") : QString());
        section.rowSpan = i == 0 ? 80 : 0;
        table.rows.push_back({section, cell(QStringLiteral("行%1#").arg(i))});
    }
    const auto pages = pagesOf(table);
    ASSERT_GE(pages.size(), 2u);
    for (const Page &page : pages)
        EXPECT_EQ(samples::textOf(page.body).count(QStringLiteral("合并格")), 1);
}

TEST(TableLayout, WordsOfAMergedCellHaveRoomInEachPart)
{
    const auto grown = [](int lines) {
        Table table;
        table.columns = {{1}, {3}};
        for (int i = 0; i < 12; ++i) {
            Cell section = cell(i == 0 ? QStringLiteral("字\n").repeated(lines).trimmed() : QString());
            section.rowSpan = i == 0 ? 12 : 0;
            table.rows.push_back({section, cell(QString::number(i))});
        }
        return TableLayout::of(table, faces(), {}, 400, 600);
    };
    const auto layout = grown(5);
    ASSERT_TRUE(layout);
    for (int cut = 1; cut < 12; ++cut) {
        if (layout->isTiedToNext(cut - 1))
            continue;
        double above = 0;
        double below = 0;
        for (int row = 0; row < 12; ++row)
            (row < cut ? above : below) += layout->rowHeight(row);
        EXPECT_GE(std::min(above, below), 5 * 15);
    }
    EXPECT_TRUE(layout->isTiedToNext(0));
    EXPECT_FALSE(layout->isTiedToNext(5));
    // More lines than rows: the rows grow until the words fit.
    const auto tall = grown(30);
    double height = 0;
    for (int row = 0; row < 12; ++row)
        height += tall->rowHeight(row);
    EXPECT_GE(height, 30 * tall->textSize());
}

TEST(TableLayout, TextGetsSmallerOnlyWhereItMust)
{
    Table table;
    table.columns = {{1}, {1}};
    table.rows = {{cell(QStringLiteral("一")), cell(QStringLiteral("二"))}};
    EXPECT_DOUBLE_EQ(TableLayout::of(table, faces(), {}, 440, 600)->textSize(), 10.5);
    table.rows[0][0].text = QString(900, QChar(0x6587));
    EXPECT_LT(TableLayout::of(table, faces(), {}, 440, 600)->textSize(), 10.5);
}

TEST(TableLayout, ARowTallerThanAPageIsPartedAndLosesNothing)
{
    Table table;
    table.columns = {{1}, {1}};
    table.head = {{cell(QStringLiteral("头")), cell(QStringLiteral("头"))}};
    QString text;
    for (int i = 0; i < 9000; ++i)
        text += QChar(static_cast<char16_t>(0x4E00 + i));
    table.rows = {
        {cell(text), cell(QStringLiteral("短"))}, {cell(QStringLiteral("末")), cell(QStringLiteral("行"))}};
    const auto pages = pagesOf(table);
    ASSERT_GT(pages.size(), 2u);
    QString words = samples::textOf(pages);
    words.remove(QStringLiteral("头")).remove(QStringLiteral("短")).remove(QStringLiteral("见下表。"));
    EXPECT_EQ(words, text.remove(QStringLiteral("头")).remove(QStringLiteral("短")) + QStringLiteral("末行"));
    for (const Page &page : pages)
        for (const PageItem &item : page.body)
            if (const auto *glyphs = std::get_if<GlyphText>(&item)) {
                EXPECT_LE(glyphs->origin.y(), page.bodySize().height());
            }
}

TEST(TableLayout, TableWithoutRowsShowsItsHead)
{
    Table table;
    table.columns = {{1}};
    table.head = {{cell(QStringLiteral("空表"))}};
    table.note = QStringLiteral("注：无。");
    EXPECT_EQ(samples::textOf(pagesOf(table)), QStringLiteral("见下表。空表注：无。"));
}

} // namespace
} // namespace xushi::print
