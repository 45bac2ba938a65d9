#include "ui/print/pdffile.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QPdfWriter>

#include "tests/ui/print/sampledocuments.h"
#include "ui/print/pagepainter.h"
#include "ui/print/pdftextmaps.h"
#include "ui/print/pdfwriter.h"

namespace xushi::print
{
namespace
{

PageLayout sampleLayout()
{
    return *layoutPages(samples::monthlyReport(), {}, FaceSet());
}

// As Qt writes it, its text maps not yet corrected.
QByteArray plainPdf(const PageLayout &layout)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    EXPECT_TRUE(paintPages(writer, layout.pages));
    return pdf;
}

TEST(PdfFile, ReadAndWrittenAgainIsTheSame)
{
    const QByteArray pdf = pdfOf(sampleLayout(), QStringLiteral("报告"), {});
    const auto file = PdfFile::read(pdf);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->bytes(), pdf);
    EXPECT_GT(file->objects().size(), 10u);
}

TEST(PdfFile, StreamsComeBackAsTheyWere)
{
    const QByteArray data = QByteArray("endobj stream\n 工").repeated(100);
    EXPECT_EQ(PdfFile::streamData(PdfFile::streamObject(data)), data);
    EXPECT_EQ(PdfFile::streamData("\n<< /Length 3 >>\nstream\nabcendstream\n"), "abc");
    EXPECT_TRUE(PdfFile::streamData("\n<< >>\n").isEmpty());
}

TEST(PdfFile, FindsReferences)
{
    EXPECT_EQ(PdfFile::reference("\n<< /Type /Font /ToUnicode 52 0 R>>", "/ToUnicode"), 52);
    EXPECT_EQ(PdfFile::reference("\n<< /Type /Font >>", "/ToUnicode"), 0);
    EXPECT_EQ(PdfFile::reference("\n<< >>\nstream\n/ToUnicode 52 0 R", "/ToUnicode"), 0);
}

TEST(PdfFile, OtherFilesAreRefused)
{
    const QByteArray pdf = pdfOf(sampleLayout(), {}, {});
    for (const QByteArray &bytes : {QByteArray(), QByteArray("%PDF-1.4\n"), QByteArray("PK\3\4"),
             pdf.left(pdf.size() / 2), QByteArray(pdf).replace("\nxref\n", "\nxxxx\n")}) {
        const auto file = PdfFile::read(bytes);
        ASSERT_FALSE(file);
        EXPECT_EQ(file.error().kind, ErrorKind::Foreign);
    }
}

TEST(PdfTextMaps, FacesThatWereNotDrawnChangeNothing)
{
    const PageLayout layout = sampleLayout();
    auto file = PdfFile::read(plainPdf(layout));
    ASSERT_TRUE(file);
    const QByteArray before = file->bytes();
    auto faces = drawnFaces(layout.pages);
    auto missing = faces;
    missing.pop_back();
    auto swapped = faces;
    std::swap(swapped[0], swapped[1]);
    auto reordered = faces;
    std::reverse(reordered[0].glyphs.begin(), reordered[0].glyphs.end());
    for (const auto &wrong : {missing, swapped, reordered}) {
        EXPECT_FALSE(correctTextMaps(*file, wrong));
        EXPECT_TRUE(file->bytes() == before);
    }
    EXPECT_TRUE(correctTextMaps(*file, faces));
    EXPECT_FALSE(file->bytes() == before);
    EXPECT_FALSE(correctTextMaps(*file, faces)) << "the maps are no longer Qt's";
}

} // namespace
} // namespace xushi::print
