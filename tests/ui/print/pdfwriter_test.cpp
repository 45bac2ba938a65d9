#include "ui/print/pdfwriter.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QTemporaryDir>

#include "tests/ui/print/documenttext.h"
#include "tests/ui/print/poppler.h"
#include "tests/ui/print/sampledocuments.h"
#include "ui/print/typesetter.h"

namespace xushi::print
{
namespace
{

using report::pointsOf;

const FaceSet &faces()
{
    static const FaceSet set;
    return set;
}

QByteArray pdfFor(const report::Document &document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(writePdf(document, {}, faces(), buffer));
    return bytes;
}

// What was extracted, without page numbers and data note, squeezed.
QString extracted(const QByteArray &pdf, const QString &dataNote)
{
    QString text;
    const QStringList pages = poppler::pageTexts(pdf);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QString page = samples::squeezed(pages[i]);
        const QString foot = QStringLiteral("—%1—").arg(i + 1) + dataNote;
        EXPECT_TRUE(page.endsWith(foot)) << qPrintable(page.right(20));
        page.chop(foot.size());
        text += page;
    }
    return text;
}

// The 6,763 ideographs of GB/T 2312 in its order: rows 16 to 87, the last of row 55 being free.
QString standardIdeographs()
{
    QByteArray codes;
    for (int row = 0xB0; row <= 0xF7; ++row)
        for (int place = 0xA1; place <= 0xFE; ++place)
            if (row != 0xD7 || place < 0xFA)
                codes.append(static_cast<char>(row)).append(static_cast<char>(place));
    QStringDecoder decoder("GB18030");
    EXPECT_TRUE(decoder.isValid());
    return decoder(codes);
}

TEST(PdfWriter, EveryStandardIdeographIsExtractedAsDrawnInEveryFace)
{
    const QString ideographs = standardIdeographs();
    ASSERT_EQ(ideographs.size(), 6763);
    QStringList families;
    for (const FaceUse &use : faces().uses())
        families << use.used;
    for (const char *family : {"Noto Serif CJK SC", "Noto Sans CJK SC", "AR PL UMing CN", "AR PL KaitiM GB",
             "FandolFang", "FandolKai", "FandolSong", "FandolHei", "WenQuanYi Zen Hei", "LXGW WenKai"})
        families << QString::fromLatin1(family);
    families.removeDuplicates();
    for (const QString &family : families) {
        if (!QFontDatabase::hasFamily(family))
            continue;
        report::FaceNames names;
        names.body = family;
        const FaceSet set(names);
        report::Document document;
        document.blocks = {samples::paragraph(ideographs)};
        QByteArray pdf;
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        ASSERT_TRUE(writePdf(document, {}, set, buffer));
        EXPECT_EQ(extracted(pdf, {}), ideographs) << qPrintable(family);
    }
}

TEST(PdfWriter, EveryRoleIsExtractedAsDrawn)
{
    const QString text = QStringLiteral("工作日月高门见长车风食龙马鸟鱼齐齿面音页韦走足身辛辰里金门");
    report::Document document;
    document.blocks = {report::Title {text, text}, report::Heading {1, text}, report::Heading {2, text},
        report::Heading {3, text}, samples::paragraph(text)};
    EXPECT_EQ(extracted(pdfFor(document), {}), text.repeated(6));
}

TEST(PdfWriter, RandomDocumentsAreExtractedWhole)
{
    for (quint32 seed = 100; seed < 130; ++seed) {
        QRandomGenerator random(seed);
        const report::Document document = samples::randomDocument(random, 20);
        EXPECT_EQ(extracted(pdfFor(document), document.dataNote), samples::textOf(document)) << seed;
    }
}

TEST(PdfWriter, RareCharactersBeyondTheFirstPlaneAreExtracted)
{
    const QString rare = QString::fromUcs4(U"\U00020BB7\U0002000B", 2);
    for (const uint character : rare.toUcs4())
        ASSERT_NE(faces().choose(Role::Body, character).glyph.index, 0u);
    // Also where one face draws them and the others, which makes gaps in the maps of Qt.
    report::FaceNames names;
    names.body = QStringLiteral("Noto Serif CJK SC");
    const QString text = QStringLiteral("甲") + rare + QStringLiteral("乙工日");
    report::Document document;
    document.blocks = {samples::paragraph(text)};
    for (const FaceSet &set : {faces(), FaceSet(names)}) {
        const auto layout = layoutPages(document, {}, set);
        EXPECT_EQ(extracted(pdfOf(*layout, {}, {}), {}), text);
    }
}

TEST(PdfWriter, CellsAreExtractedInOrderOnUprightAndTurnedPages)
{
    for (const report::Document &document : {samples::ledger(30), samples::monthlyReport()}) {
        const QString text = extracted(pdfFor(document), document.dataNote);
        qsizetype from = 0;
        for (const report::Block &block : document.blocks) {
            const auto *table = std::get_if<report::Table>(&block);
            if (!table)
                continue;
            for (const auto &row : table->rows)
                for (const report::Cell &cell : row) {
                    const QString words = samples::squeezed(cell.text);
                    from = text.indexOf(words, from);
                    ASSERT_GE(from, 0) << qPrintable(words);
                }
        }
    }
}

TEST(PdfWriter, MeasuredByAnotherProgramThePageIsThatOfTheStandard)
{
    const auto words = poppler::words(pdfFor(samples::plainText(26 + 28 * 43)));
    std::vector<poppler::Word> lines[2];
    for (const auto &word : words)
        if (word.page < 2 && word.box.top() < pointsOf(297 - 35))
            lines[word.page].push_back(word);
    for (int page = 0; page < 2; ++page) {
        ASSERT_EQ(lines[page].size(), 22u);
        for (size_t i = 0; i < 22; ++i) {
            const auto &line = lines[page][i];
            const bool first = page == 0 && i == 0;
            EXPECT_EQ(line.text.size(), first ? 26 : 28);
            EXPECT_NEAR(line.box.left(), pointsOf(28) + (first ? 2 * 15.79 : 0), 0.3);
            EXPECT_NEAR(line.box.right(), pointsOf(210 - 26), 0.5);
            EXPECT_NEAR(line.box.top() - lines[page][0].box.top(), static_cast<double>(i) * 28.95, 0.05);
            EXPECT_GT(line.box.top(), pointsOf(37) - 2);
            EXPECT_LT(line.box.bottom(), pointsOf(297 - 35) + 2);
        }
    }
}

TEST(PdfWriter, PageNumbersAreWhereThePrinterExpectsThem)
{
    const QByteArray pdf = pdfFor(samples::plainText(2400));
    double left[5] = {};
    double right[5] = {};
    for (const auto &word : poppler::words(pdf)) {
        if (word.box.top() < pointsOf(297 - 35))
            continue;
        double &start = left[word.page];
        start = start == 0 ? word.box.left() : std::min(start, word.box.left());
        right[word.page] = std::max(right[word.page], word.box.right());
        EXPECT_NEAR(word.box.center().y(), pointsOf(269), 4);
    }
    EXPECT_NEAR(right[0], pointsOf(210 - 26) - 14, 0.5);
    EXPECT_NEAR(right[2], pointsOf(210 - 26) - 14, 0.5);
    EXPECT_NEAR(left[1], pointsOf(28) + 14, 0.5);
    EXPECT_NEAR(left[3], pointsOf(28) + 14, 0.5);
}

TEST(PdfWriter, EveryFaceIsEmbeddedWithItsTextMap)
{
    const QStringList fonts = poppler::fonts(pdfFor(samples::monthlyReport()));
    ASSERT_GE(fonts.size(), 3);
    for (const QString &font : fonts)
        EXPECT_TRUE(font.contains(QRegularExpression(QStringLiteral("\\byes\\s+(yes|no)\\s+yes\\b"))))
            << qPrintable(font);
}

TEST(PdfWriter, PropertiesNameTitleAuthorAndPages)
{
    const report::Document document = samples::monthlyReport();
    const auto layout = layoutPages(document, {}, faces());
    const QString properties = poppler::properties(pdfFor(document)).join(QLatin1Char('\n'));
    EXPECT_TRUE(properties.contains(document.title));
    EXPECT_TRUE(properties.contains(document.author));
    EXPECT_TRUE(
        properties.contains(QRegularExpression(QStringLiteral("Pages:\\s+%1\\n").arg(layout->pages.size()))));
    EXPECT_TRUE(properties.contains(QStringLiteral("(A4)")));
}

TEST(PdfWriter, WritesTheFileAndLeavesItAloneWhenRefused)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("报告.pdf"));
    ASSERT_TRUE(writePdf(samples::monthlyReport(), {}, faces(), path));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    EXPECT_TRUE(before.startsWith("%PDF-"));

    report::Document broken;
    report::Table table;
    table.columns.resize(2);
    table.rows = {{samples::cell(QStringLiteral("一"))}};
    broken.blocks = {table};
    EXPECT_FALSE(writePdf(broken, {}, faces(), path));
    file.seek(0);
    EXPECT_EQ(file.readAll(), before);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    EXPECT_FALSE(
        writePdf(samples::monthlyReport(), {}, faces(), folder.filePath(QStringLiteral("missing/x.pdf"))));
}

} // namespace
} // namespace xushi::print
