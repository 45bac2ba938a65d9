#include "ui/print/pagelayout.h"

#include <gtest/gtest.h>

#include "core/report/titlelines.h"
#include "tests/ui/print/documenttext.h"
#include "tests/ui/print/sampledocuments.h"

namespace xushi::print
{
namespace
{

using namespace report;
using samples::paragraph;

constexpr double pitch = 28.95;
constexpr double charPitch = 156.0 / 25.4 * 72 / 28;

const FaceSet &faces()
{
    static const FaceSet set;
    return set;
}

std::vector<Page> pagesOf(const Document &document)
{
    const auto layout = layoutPages(document, {}, faces());
    EXPECT_TRUE(layout.has_value());
    return layout ? layout->pages : std::vector<Page>();
}

Document documentOf(std::vector<Block> blocks)
{
    Document document;
    document.blocks = std::move(blocks);
    return document;
}

// The texts of a page's body that share a baseline, as one line.
struct TextLine {
    double baseline = 0;
    double left = 0;
    double right = 0;
    QString text;
    QString family;
    double size = 0;
};

std::vector<TextLine> linesOf(const PageItems &items)
{
    std::vector<TextLine> lines;
    for (const PageItem &item : items) {
        const auto *text = std::get_if<GlyphText>(&item);
        if (!text)
            continue;
        if (lines.empty() || std::abs(lines.back().baseline - text->origin.y()) > 0.01)
            lines.push_back({text->origin.y(), text->origin.x(), 0, {}, text->face->family(), text->size});
        lines.back().right = text->origin.x() + text->width;
        lines.back().text += text->text();
    }
    return lines;
}

QRectF boxOf(const PageItem &item)
{
    struct Box {
        QRectF operator()(const GlyphText &text) const
        {
            return {text.origin.x(), text.origin.y() - 0.88 * text.size, text.width, text.size};
        }
        QRectF operator()(const Stroke &stroke) const { return stroke.points.boundingRect(); }
        QRectF operator()(const Fill &fill) const { return fill.shape.boundingRect(); }
    };
    return std::visit(Box {}, item);
}

void expectInsideTypeArea(const std::vector<Page> &pages, const std::string &what)
{
    for (const Page &page : pages) {
        const QSizeF size = page.bodySize();
        for (const PageItem &item : page.body) {
            const QRectF box = boxOf(item);
            EXPECT_GE(box.left(), -0.05) << what << " page " << page.number;
            EXPECT_GE(box.top(), -0.05) << what << " page " << page.number;
            EXPECT_LE(box.right(), size.width() + 0.3) << what << " page " << page.number;
            EXPECT_LE(box.bottom(), size.height() + 0.05) << what << " page " << page.number;
        }
    }
}

TEST(PageLayout, TwentyTwoLinesOfTwentyEightCharacters)
{
    const auto pages = pagesOf(samples::plainText(26 + 28 * 50));
    ASSERT_EQ(pages.size(), 3u);
    for (size_t p = 0; p < 2; ++p) {
        const auto lines = linesOf(pages[p].body);
        ASSERT_EQ(lines.size(), 22u);
        for (size_t i = 0; i < lines.size(); ++i) {
            const bool first = p == 0 && i == 0;
            EXPECT_EQ(lines[i].text.size(), first ? 26 : 28);
            EXPECT_NEAR(lines[i].left, first ? 2 * charPitch : 0, 0.01);
            EXPECT_NEAR(lines[i].right, 28 * charPitch, 0.05);
            EXPECT_NEAR(lines[i].baseline, lines[0].baseline + static_cast<double>(i) * pitch, 0.001);
        }
    }
}

TEST(PageLayout, CharactersStandOnTheGridOfTheLine)
{
    const auto pages = pagesOf(samples::plainText(26 + 28));
    std::vector<double> places;
    for (const PageItem &item : pages[0].body)
        for (const QPointF &offset : std::get<GlyphText>(item).offsets)
            places.push_back(std::get<GlyphText>(item).origin.x() + offset.x());
    ASSERT_EQ(places.size(), 54u);
    for (size_t i = 26; i < places.size(); ++i)
        EXPECT_NEAR(places[i], static_cast<double>(i - 26) * charPitch, 0.03);
}

TEST(PageLayout, SheetAndTypeAreaAreThoseOfTheStandard)
{
    const Page page = pagesOf({}).front();
    EXPECT_NEAR(page.size.width(), 595.276, 0.001);
    EXPECT_NEAR(page.size.height(), 841.890, 0.001);
    EXPECT_NEAR(page.typeArea.left(), pointsOf(28), 1e-6);
    EXPECT_NEAR(page.typeArea.top(), pointsOf(37), 1e-6);
    EXPECT_NEAR(page.typeArea.width(), pointsOf(156), 1e-6);
    EXPECT_NEAR(page.typeArea.height(), pointsOf(225), 1e-6);
}

TEST(PageLayout, PageNumbersStandRightOnOddAndLeftOnEvenPages)
{
    for (const Page &page : pagesOf(samples::plainText(3000))) {
        const auto lines = linesOf(page.margin);
        ASSERT_EQ(lines.size(), 1u);
        EXPECT_EQ(lines[0].text, QStringLiteral("— %1 —").arg(page.number));
        EXPECT_DOUBLE_EQ(lines[0].size, 14);
        if (page.number % 2 == 1)
            EXPECT_NEAR(lines[0].right, page.typeArea.right() - 14, 0.01);
        else
            EXPECT_NEAR(lines[0].left, page.typeArea.left() + 14, 0.01);
        // The stroke of the dash lies about a third of an em over the baseline.
        EXPECT_NEAR(lines[0].baseline - 0.36 * 14, pointsOf(297 - 35 + 7), 1.0);
    }
}

TEST(PageLayout, RandomDocumentsKeepTheirTextInOrderInsideTheTypeArea)
{
    for (quint32 seed = 0; seed < 60; ++seed) {
        QRandomGenerator random(seed);
        const Document document = samples::randomDocument(random, 25);
        const auto pages = pagesOf(document);
        EXPECT_EQ(samples::textOf(pages), samples::textOf(document)) << seed;
        expectInsideTypeArea(pages, std::to_string(seed));
    }
}

TEST(PageLayout, SamplesStayInsideTheTypeArea)
{
    expectInsideTypeArea(pagesOf(samples::monthlyReport()), "monthly");
    expectInsideTypeArea(pagesOf(samples::ledger(75)), "ledger");
}

TEST(PageLayout, HeadingsHaveTheFaceOfTheirLevel)
{
    const Role roles[] = {Role::First, Role::Second, Role::Body, Role::Body};
    for (int level = 1; level <= 4; ++level) {
        const auto lines
            = linesOf(pagesOf(documentOf({Heading {level, QStringLiteral("总体情况")}}))[0].body);
        ASSERT_EQ(lines.size(), 1u);
        EXPECT_EQ(lines[0].family, faces().face(roles[level - 1])->family());
        EXPECT_DOUBLE_EQ(lines[0].size, 16);
        EXPECT_NEAR(lines[0].left, 2 * charPitch, 0.01);
    }
}

TEST(PageLayout, HeadingNeverEndsAPage)
{
    for (int before = 18; before < 26; ++before) {
        std::vector<Block> blocks;
        for (int i = 0; i < before; ++i)
            blocks.push_back(paragraph(QStringLiteral("一行。")));
        blocks.push_back(Heading {1, QStringLiteral("一、总体")});
        blocks.push_back(Heading {2, QStringLiteral("（一）情况")});
        blocks.push_back(paragraph(QStringLiteral("正文。")));
        for (const Page &page : pagesOf(documentOf(blocks)))
            EXPECT_TRUE(linesOf(page.body).back().text.endsWith(QStringLiteral("。"))) << before;
    }
}

TEST(PageLayout, TitleIsCentredInItsLinesWithOneBlankLineBelow)
{
    const QString text
        = QStringLiteral("沂源县深化新旧动能转换推动绿色低碳高质量发展2023年重点工作任务1—6月进展情况报告");
    const auto lines
        = linesOf(pagesOf(documentOf({Title {text, {}}, paragraph(QStringLiteral("正文。"))}))[0].body);
    const QStringList expected = titleLines(text, 20);
    ASSERT_EQ(lines.size(), static_cast<size_t>(expected.size()) + 1);
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const TextLine &line = lines[static_cast<size_t>(i)];
        EXPECT_EQ(line.text, expected[i]);
        EXPECT_DOUBLE_EQ(line.size, 22);
        EXPECT_EQ(line.family, faces().face(Role::Title)->family());
        EXPECT_NEAR((line.left + line.right) / 2, pointsOf(78), 0.1);
    }
    const double firstGrid = (pitch - 16) / 2 + 0.88 * 16;
    EXPECT_NEAR(lines.back().baseline, firstGrid + static_cast<double>(expected.size() + 1) * pitch, 0.01);
}

TEST(PageLayout, LinesOfAParagraphEndAtTheRightEdge)
{
    const auto lines = linesOf(pagesOf(documentOf({paragraph(QStringLiteral(
        "2023年重点工作任务共75项，纳入调度71项。截至6月30日，已完成3项、超进度17项、达进度31项、欠进度17项、"
        "其他3项，分别占4.2%、23.9%、43.8%、23.9%、4.2%。"))}))[0]
                                   .body);
    ASSERT_GE(lines.size(), 3u);
    for (size_t i = 0; i + 1 < lines.size(); ++i)
        EXPECT_NEAR(lines[i].right, 28 * charPitch, 0.05);
    EXPECT_LT(lines.back().right, 28 * charPitch);
}

TEST(PageLayout, SealedSignatureIsCentredOnItsDate)
{
    const auto lines = linesOf(pagesOf(documentOf({paragraph(QStringLiteral("正文。")),
        Signature {QStringLiteral("沂源县人民政府"), QDate(2023, 7, 5), true}}))[0]
                                   .body);
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[2].text, QStringLiteral("2023年7月5日"));
    EXPECT_NEAR(lines[2].right, 24 * charPitch, 0.05);
    EXPECT_NEAR(lines[1].left + lines[1].right, lines[2].left + lines[2].right, 0.1);
    EXPECT_NEAR(lines[1].baseline - lines[0].baseline, 3 * pitch, 0.01);
    EXPECT_NEAR(lines[2].baseline - lines[1].baseline, pitch, 0.01);
}

TEST(PageLayout, NameTooLongForItsSealStandsFlushRight)
{
    const auto lines = linesOf(
        pagesOf(documentOf({Signature {QString(20, QChar(0x53BF)), QDate(2023, 7, 5), true}}))[0].body);
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_NEAR(lines[0].right, 28 * charPitch, 0.05);
    EXPECT_NEAR(lines[0].left + lines[0].right, lines[1].left + lines[1].right, 0.1);
}

TEST(PageLayout, PlainSignatureStandsTwoFromTheEdgeAndItsDateTwoFurtherIn)
{
    const auto lines = linesOf(pagesOf(documentOf({paragraph(QStringLiteral("正文。")),
        Signature {QStringLiteral("沂源县人民政府办公室督查室"), QDate(2023, 7, 5), false}}))[0]
                                   .body);
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_NEAR(lines[1].right, 26 * charPitch, 0.05);
    EXPECT_NEAR(lines[2].left, lines[1].left + 2 * charPitch, 0.05);
    EXPECT_NEAR(lines[1].baseline - lines[0].baseline, 2 * pitch, 0.01);
}

TEST(PageLayout, DateLongerThanTheNameKeepsItsDistanceFromTheEdge)
{
    const auto lines = linesOf(
        pagesOf(documentOf({Signature {QStringLiteral("县府办"), QDate(2023, 12, 25), false}}))[0].body);
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_NEAR(lines[1].right, 26 * charPitch, 0.05);
    EXPECT_NEAR(lines[1].left - lines[0].left, 2 * charPitch, 0.05);
}

TEST(PageLayout, SignatureNeverStandsAloneOnAPage)
{
    for (int characters = 17 * 28; characters < 24 * 28; characters += 14) {
        Document document = samples::plainText(characters);
        document.blocks.push_back(Signature {QStringLiteral("沂源县人民政府"), QDate(2023, 7, 5), true});
        const auto pages = pagesOf(document);
        const auto lines = linesOf(pages.back().body);
        EXPECT_GE(lines.size(), 4u) << characters;
        EXPECT_EQ(samples::textOf(pages), samples::textOf(document));
    }
}

TEST(PageLayout, AttachmentBeginsAPageWithItsTitleOnTheThirdLine)
{
    const auto pages
        = pagesOf(documentOf({paragraph(QStringLiteral("正文。")), AttachmentStart {QStringLiteral("附件1")},
            Title {QStringLiteral("进展情况表"), {}}, paragraph(QStringLiteral("内容。"))}));
    ASSERT_EQ(pages.size(), 2u);
    const auto lines = linesOf(pages[1].body);
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0].text, QStringLiteral("附件1"));
    EXPECT_EQ(lines[0].family, faces().face(Role::First)->family());
    EXPECT_NEAR(lines[0].left, 0, 0.01);
    EXPECT_NEAR(lines[0].baseline, (pitch - 16) / 2 + 0.88 * 16, 0.01);
    EXPECT_NEAR(lines[1].baseline, 2 * pitch + (pitch - 22) / 2 + 0.88 * 22, 0.01);
}

TEST(PageLayout, NoteOfAttachmentsHangsBelowItsFirstTitle)
{
    const auto lines = linesOf(pagesOf(documentOf({paragraph(QStringLiteral("正文。")),
        AttachmentNote {{QString(40, QChar(0x8868)), QStringLiteral("清单")}}}))[0]
                                   .body);
    ASSERT_EQ(lines.size(), 4u);
    EXPECT_NEAR(lines[1].baseline - lines[0].baseline, 2 * pitch, 0.01);
    EXPECT_NEAR(lines[1].left, 2 * charPitch, 0.01);
    EXPECT_NEAR(lines[3].left, 5 * charPitch, 0.01);
    EXPECT_GT(lines[2].left, 5 * charPitch);
}

TEST(PageLayout, DataNoteIsOnEveryPage)
{
    Document document = samples::ledger(20);
    document.dataNote = QStringLiteral("演示数据");
    for (const Page &page : pagesOf(document))
        EXPECT_TRUE(samples::textOf(page.margin).contains(document.dataNote)) << page.number;
}

TEST(PageLayout, WideTableTurnsItsPagesAndOnlyThem)
{
    Document document = samples::ledger(8);
    document.blocks.insert(document.blocks.begin(), paragraph(QStringLiteral("前。")));
    document.blocks.push_back(paragraph(QStringLiteral("后。")));
    const auto pages = pagesOf(document);
    ASSERT_GE(pages.size(), 3u);
    EXPECT_FALSE(pages.front().turned);
    EXPECT_TRUE(pages[1].turned);
    EXPECT_FALSE(pages.back().turned);
    // The head of the turned page is at the left edge of the sheet, its left edge at the foot.
    const QTransform turn = pages[1].bodyTransform();
    EXPECT_NEAR(turn.map(QPointF(0, 0)).x(), pages[1].typeArea.left(), 1e-6);
    EXPECT_NEAR(turn.map(QPointF(0, 0)).y(), pages[1].typeArea.bottom(), 1e-6);
    EXPECT_NEAR(turn.map(QPointF(100, 0)).y(), pages[1].typeArea.bottom() - 100, 1e-6);
    EXPECT_EQ(pages[1].size, pages[0].size);
}

TEST(PageLayout, NothingIsOneEmptyPage)
{
    const auto pages = pagesOf({});
    ASSERT_EQ(pages.size(), 1u);
    EXPECT_TRUE(pages[0].body.empty());
}

TEST(PageLayout, TableThatDoesNotFillItsColumnsIsRefused)
{
    Table table;
    table.columns.resize(2);
    table.rows = {{samples::cell(QStringLiteral("一"))}};
    const auto layout = layoutPages(documentOf({table}), {}, faces());
    ASSERT_FALSE(layout);
    EXPECT_EQ(layout.error().kind, ErrorKind::Internal);
}

TEST(PageLayout, HousePresetsKeepTheirOwnMeasures)
{
    PageStyle style;
    style.top = style.left = 30;
    style.bottom = style.right = 29;
    style.linePitch = 30;
    const auto layout = layoutPages(samples::plainText(2000), style, faces());
    ASSERT_TRUE(layout);
    EXPECT_EQ(linesOf(layout->pages[0].body).size(), static_cast<size_t>(style.linesPerPage()));
    expectInsideTypeArea(layout->pages, "house preset");
}

} // namespace
} // namespace xushi::print
