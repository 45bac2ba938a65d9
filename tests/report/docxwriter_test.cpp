#include "core/report/docxwriter.h"

#include <gtest/gtest.h>
#include <QBuffer>

#include "tests/report/officefile.h"
#include "tests/report/randomtable.h"
#include "tests/report/sampledocument.h"

using namespace xushi;
using namespace xushi::report;

namespace
{

const QString body = QStringLiteral("word/document.xml");
const QString styles = QStringLiteral("word/styles.xml");

OfficeFile written(const Document &document, FigurePainter *painter = nullptr)
{
    return OfficeFile(docxBytes(document, PageStyle {}, painter).value());
}

OfficeFile written(const Block &block)
{
    Document document;
    document.blocks.push_back(block);
    return written(document);
}

QString plainText(const QByteArray &xml)
{
    QString text;
    for (const XmlElement &run : elements(xml, "w:t"))
        text += run.text;
    return text;
}

// The attribute of an element inside the style with that name.
QString inStyle(const OfficeFile &file, const QString &styleName, const char *element, const char *attribute)
{
    bool inside = false;
    QString value;
    walk(
        file.part(styles),
        [&](const QXmlStreamReader &reader) {
            if (reader.qualifiedName() == u"w:name")
                inside = reader.attributes().value(QStringLiteral("w:val")) == styleName;
            else if (inside && reader.qualifiedName() == QLatin1String(element) && value.isEmpty())
                value = reader.attributes().value(QLatin1String(attribute)).toString();
        },
        [](const QString &) {});
    return value;
}

// For each row of each table: the grid columns its cells take.
std::vector<int> rowWidths(const QByteArray &xml)
{
    std::vector<int> widths;
    int span = 0;
    walk(
        xml,
        [&](const QXmlStreamReader &reader) {
            if (reader.qualifiedName() == u"w:tr")
                widths.push_back(0);
            else if (reader.qualifiedName() == u"w:tc")
                span = 1;
            else if (reader.qualifiedName() == u"w:gridSpan")
                span = reader.attributes().value(QStringLiteral("w:val")).toInt();
        },
        [&](const QString &name) {
            if (name == u"w:tc")
                widths.back() += span;
        });
    return widths;
}

} // namespace

TEST(Docx, IsAWholePackage)
{
    sample::GreyPainter painter;
    EXPECT_EQ(written(sample::report(), &painter).faults(), QStringList());
    EXPECT_EQ(written(sample::report()).faults(), QStringList());
    EXPECT_EQ(written(Document {}).faults(), QStringList());
}

TEST(Docx, EqualDocumentsGiveEqualBytes)
{
    EXPECT_EQ(
        docxBytes(sample::report(), PageStyle {}).value(), docxBytes(sample::report(), PageStyle {}).value());
}

TEST(Docx, HasThePageOfTheStandard)
{
    const QByteArray xml = written(sample::report()).part(body);
    const auto sizes = elements(xml, "w:pgSz");
    const auto margins = elements(xml, "w:pgMar");
    const auto grids = elements(xml, "w:docGrid");
    ASSERT_EQ(sizes.size(), 3u); // upright, turned for the wide table, upright
    EXPECT_EQ(sizes[0].attribute("w:w"), u"11906");
    EXPECT_EQ(sizes[0].attribute("w:h"), u"16838");
    EXPECT_EQ(margins[0].attribute("w:top"), u"2098");
    EXPECT_EQ(margins[0].attribute("w:right"), u"1474");
    EXPECT_EQ(margins[0].attribute("w:bottom"), u"1984");
    EXPECT_EQ(margins[0].attribute("w:left"), u"1587");
    for (const XmlElement &grid : grids) {
        EXPECT_EQ(grid.attribute("w:type"), u"linesAndChars");
        EXPECT_EQ(grid.attribute("w:linePitch"), u"579");
        EXPECT_EQ(grid.attribute("w:charSpace"), u"-848");
    }
    EXPECT_EQ(PageStyle {}.linesPerPage(), 22);
    EXPECT_EQ(PageStyle {}.titleCharacters(), 20);
}

TEST(Docx, TurnsTheMarginsWithTheWideTable)
{
    const QByteArray xml = written(sample::report()).part(body);
    const auto sizes = elements(xml, "w:pgSz");
    const auto margins = elements(xml, "w:pgMar");
    EXPECT_EQ(sizes[1].attribute("w:orient"), u"landscape");
    EXPECT_EQ(sizes[1].attribute("w:w"), sizes[0].attribute("w:h"));
    // The head of the table lies at the binding edge: its margin is the sheet's left one.
    EXPECT_EQ(margins[1].attribute("w:top"), margins[0].attribute("w:left"));
    EXPECT_EQ(margins[1].attribute("w:right"), margins[0].attribute("w:top"));
    EXPECT_EQ(margins[1].attribute("w:bottom"), margins[0].attribute("w:right"));
    EXPECT_EQ(margins[1].attribute("w:left"), margins[0].attribute("w:bottom"));
    EXPECT_TRUE(sizes[2].attribute("w:orient").isEmpty());
}

TEST(Docx, StylesHaveTheFacesAndNamesThatWordKnows)
{
    const OfficeFile file = written(sample::report());
    const std::vector<std::tuple<QString, QString, QString>> expected = {
        {QStringLiteral("Normal"), QStringLiteral("仿宋_GB2312"), QStringLiteral("32")},
        {QStringLiteral("Title"), QStringLiteral("方正小标宋简体"), QStringLiteral("44")},
        {QStringLiteral("heading 1"), QStringLiteral("黑体"), {}},
        {QStringLiteral("heading 2"), QStringLiteral("楷体_GB2312"), {}},
        {QStringLiteral("heading 3"), QStringLiteral("仿宋_GB2312"), {}},
        {QStringLiteral("footer"), QStringLiteral("宋体"), QStringLiteral("28")},
    };
    for (const auto &[name, face, size] : expected) {
        EXPECT_EQ(inStyle(file, name, "w:rFonts", "w:eastAsia"), face) << name.toStdString();
        EXPECT_EQ(inStyle(file, name, "w:rFonts", "w:ascii"), face) << name.toStdString();
        if (!size.isEmpty()) {
            EXPECT_EQ(inStyle(file, name, "w:sz", "w:val"), size) << name.toStdString();
        }
    }
    EXPECT_EQ(inStyle(file, QStringLiteral("Body Text"), "w:ind", "w:firstLineChars"), u"200");
    EXPECT_EQ(inStyle(file, QStringLiteral("heading 4"), "w:outlineLvl", "w:val"), u"3");
    const auto spacing = elements(file.part(styles), "w:spacing").front();
    EXPECT_EQ(spacing.attribute("w:line"), u"579");
    EXPECT_EQ(spacing.attribute("w:lineRule"), u"exact");
    EXPECT_EQ(elements(file.part(styles), "w:lang").front().attribute("w:eastAsia"), u"zh-CN");
}

// LibreOffice narrows the page to 28 cells of 15.75 pt; Word takes the whole 156 mm.
TEST(Docx, TwentyEightCharactersFitInALineAndNoMore)
{
    const OfficeFile file = written(Document {});
    EXPECT_EQ(inStyle(file, QStringLiteral("Normal"), "w:snapToGrid", "w:val"), u"0");
    QString spacing;
    for (const XmlElement &element : elements(file.part(styles), "w:spacing"))
        if (spacing.isEmpty() && !element.attribute("w:val").isEmpty())
            spacing = element.attribute("w:val");
    const double pitch = 16 + spacing.toInt() / 20.0;
    EXPECT_LT(28 * pitch, 28 * 15.75);
    EXPECT_GT(29 * pitch, pointsOf(156));
}

// A break that was a paragraph of its own stood on an empty page where a table filled the page above.
TEST(Docx, APageBreakIsNoParagraph)
{
    Table table;
    table.columns = {{}};
    table.rows = {{Cell {QStringLiteral("甲")}}};
    Document document;
    document.blocks = {table, Title {QStringLiteral("乙"), {}}};
    const QByteArray without = written(document).part(QStringLiteral("word/document.xml"));
    document.blocks = {table, PageBreak {}, Title {QStringLiteral("乙"), {}}, PageBreak {}, table};
    const QByteArray with = written(document).part(QStringLiteral("word/document.xml"));
    EXPECT_EQ(without.count("w:pageBreakBefore"), 0);
    EXPECT_EQ(with.count("w:pageBreakBefore"), 2);
    EXPECT_EQ(with.count("w:type=\"page\""), 0);
}

TEST(Docx, ParagraphsNameStylesThatExist)
{
    const OfficeFile file = written(sample::report());
    QStringList known;
    for (const XmlElement &style : elements(file.part(styles), "w:style"))
        known << style.attribute("w:styleId");
    for (const auto &[path, content] : file.parts())
        for (const char *reference : {"w:pStyle", "w:basedOn", "w:next", "w:tblStyle"})
            for (const XmlElement &style : elements(content, reference))
                EXPECT_TRUE(known.contains(style.attribute("w:val")))
                    << style.attribute("w:val").toStdString();
}

TEST(Docx, NumbersOddPagesRightAndEvenPagesLeft)
{
    const OfficeFile file = written(sample::report());
    EXPECT_EQ(elements(file.part(QStringLiteral("word/settings.xml")), "w:evenAndOddHeaders").size(), 1u);
    for (const auto &[name, side] :
        {std::pair {"word/footer1.xml", "right"}, std::pair {"word/footer2.xml", "left"},
            std::pair {"word/footer3.xml", "right"}, std::pair {"word/footer4.xml", "left"}}) {
        const QByteArray footer = file.part(QLatin1String(name));
        EXPECT_EQ(elements(footer, "w:jc").front().attribute("w:val"), QLatin1String(side));
        EXPECT_EQ(plainText(footer), QStringLiteral("— 1 —"));
        EXPECT_EQ(elements(footer, "w:instrText").front().text.trimmed(), u"PAGE");
    }
    for (const XmlElement &reference : elements(file.part(body), "w:footerReference"))
        EXPECT_TRUE(reference.attribute("w:type") == u"default" || reference.attribute("w:type") == u"even");
}

TEST(Docx, LinesDoNotBeginWithTheUnitOfAYear)
{
    const QByteArray settings = written(Document {}).part(QStringLiteral("word/settings.xml"));
    const QString before = elements(settings, "w:noLineBreaksBefore").front().attribute("w:val");
    for (const QChar c : QStringLiteral("年月日%％。，）》"))
        EXPECT_TRUE(before.contains(c));
    EXPECT_FALSE(before.contains(u'任'));
    EXPECT_TRUE(elements(settings, "w:noLineBreaksAfter").front().attribute("w:val").contains(u'（'));
}

TEST(Docx, MergedCellsFillEveryRow)
{
    std::mt19937 random(3);
    for (int round = 0; round < 60; ++round) {
        const Table table = randomTable(random);
        const QByteArray xml = written(Block(table)).part(body);
        EXPECT_EQ(elements(xml, "w:gridCol").size(), table.columns.size());
        const auto widths = rowWidths(xml);
        ASSERT_EQ(widths.size(), table.head.size() + table.rows.size());
        for (const int width : widths)
            ASSERT_EQ(width, static_cast<int>(table.columns.size()));
        EXPECT_EQ(elements(xml, "w:tblHeader").size(), table.head.size());
        EXPECT_EQ(elements(xml, "w:cantSplit").size(), widths.size());
        QString texts;
        for (const auto *rows : {&table.head, &table.rows})
            for (const auto &row : *rows)
                for (const Cell &cell : row)
                    texts += cell.text;
        EXPECT_EQ(plainText(xml), texts);
    }
}

TEST(Docx, RefusesATableThatDoesNotFit)
{
    Table table;
    table.columns.resize(2);
    table.rows = {{Cell {}}};
    Document document;
    document.blocks.push_back(table);
    EXPECT_EQ(docxBytes(document, PageStyle {}).error().kind, ErrorKind::Internal);
}

TEST(Docx, FiguresAreThreeHundredDotsAnInchOrTables)
{
    sample::GreyPainter painter;
    const OfficeFile drawn = written(sample::report(), &painter);
    EXPECT_EQ(painter.asked, QSize(1843, 1004)); // 156 × 85 mm
    EXPECT_FALSE(drawn.part(QStringLiteral("word/media/image1.png")).isEmpty());
    const auto extent = elements(drawn.part(body), "wp:extent").front();
    EXPECT_EQ(extent.attribute("cx"), u"5616000");
    const QByteArray table = written(sample::report()).part(body);
    EXPECT_TRUE(elements(table, "wp:inline").empty());
    EXPECT_TRUE(plainText(table).contains(QStringLiteral("22.95")));
}

TEST(Docx, KeepsTextThatXmlWouldNot)
{
    const QString nasty = QStringLiteral("<a & b>  \"c\"") + QChar(1) + QStringLiteral("]]>");
    const OfficeFile file = written(Block(Paragraph {{xushi::report::Run {nasty}}}));
    EXPECT_EQ(file.faults(), QStringList());
    EXPECT_EQ(plainText(file.part(body)), QStringLiteral("<a & b>  \"c\"]]>"));
}

TEST(Docx, SaysWhenTheDeviceIsFull)
{
    class Narrow : public QBuffer
    {
    protected:
        qint64 writeData(const char *data, qint64 size) override
        {
            return pos() >= 100 ? -1 : QBuffer::writeData(data, std::min<qint64>(size, 100));
        }
    };
    Narrow device;
    ASSERT_TRUE(device.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    EXPECT_EQ(
        writeDocx(sample::report(), PageStyle {}, nullptr, device).error().kind, ErrorKind::NotWritable);
}
