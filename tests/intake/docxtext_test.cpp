#include <gtest/gtest.h>

#include <random>

#include "core/intake/docxnumbering.h"
#include "core/intake/docxtext.h"
#include "core/intake/noticetext.h"
#include "core/report/opcpackage.h"

using namespace xushi;
using intake::DocxNumbering;

namespace
{

const QByteArray space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

QByteArray docx(const QByteArray &body, const QByteArray &numbering = {}, const QByteArray &styles = {})
{
    report::OpcPackage package;
    package.add(QStringLiteral("word/document.xml"), QStringLiteral("text/xml"),
        "<w:document " + space + "><w:body>" + body + "</w:body></w:document>");
    if (!numbering.isEmpty())
        package.add(QStringLiteral("word/numbering.xml"), QStringLiteral("text/xml"),
            "<w:numbering " + space + ">" + numbering + "</w:numbering>");
    if (!styles.isEmpty())
        package.add(QStringLiteral("word/styles.xml"), QStringLiteral("text/xml"),
            "<w:styles " + space + ">" + styles + "</w:styles>");
    return *package.zipped();
}

QByteArray run(const QByteArray &text)
{
    return "<w:r><w:t>" + text + "</w:t></w:r>";
}

QByteArray paragraph(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + run(text) + "</w:p>";
}

QByteArray numbered(const QByteArray &text, int list, int level)
{
    return paragraph(text,
        "<w:numPr><w:ilvl w:val=\"" + QByteArray::number(level) + "\"/><w:numId w:val=\""
            + QByteArray::number(list) + "\"/></w:numPr>");
}

// Chapters 一、, tasks 1. below them, and a second list that begins anew.
const QByteArray outline
    = "<w:abstractNum w:abstractNumId=\"7\">"
      "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText "
      "w:val=\"%1、\"/></w:lvl>"
      "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText "
      "w:val=\"%2.\"/></w:lvl>"
      "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"·\"/></w:lvl>"
      "</w:abstractNum>"
      "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
      "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"1\">"
      "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";

QString textOf(const QByteArray &bytes)
{
    const auto text = intake::noticeText(bytes, QStringLiteral("通知.docx"));
    return text ? *text : QStringLiteral("错误：") + text.error().message;
}

} // namespace

TEST(DocxText, ParagraphsAreLinesAndRunsAreJoined)
{
    EXPECT_EQ(textOf(docx("<w:p>" + run("一、加快") + run("推进") + "</w:p><w:p/>"
                  + "<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>")),
        QStringLiteral("一、加快推进\n\n甲\t乙\n丙\n"));
}

TEST(DocxText, AutomaticNumbersBecomeTheirLabels)
{
    const QByteArray body = numbered("创新", 1, 0) + numbered("平台", 1, 1) + numbered("人才", 1, 1)
        + numbered("点", 1, 2) + numbered("产业", 1, 0) + numbered("技改", 1, 1) + numbered("另起", 2, 1)
        + numbered("再", 2, 1) + numbered("没有的表", 9, 0) + paragraph("平文");
    EXPECT_EQ(textOf(docx(body, outline)),
        QStringLiteral("一、创新\n1.平台\n2.人才\n点\n二、产业\n1.技改\n5.另起\n6.再\n没有的表\n平文\n"));
}

TEST(DocxText, AStyleNumbersItsParagraphs)
{
    const QByteArray styles
        = "<w:style w:styleId=\"a\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
          "<w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/><w:pPr><w:numPr><w:ilvl "
          "w:val=\"1\"/></w:numPr></w:pPr></w:style>"
          "<w:style w:styleId=\"c\"><w:basedOn w:val=\"c\"/></w:style>";
    const QByteArray body = paragraph("章", "<w:pStyle w:val=\"a\"/>")
        + paragraph("条", "<w:pStyle w:val=\"b\"/>")
        + paragraph("不编", "<w:pStyle w:val=\"a\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
        + paragraph("绕圈", "<w:pStyle w:val=\"c\"/>");
    EXPECT_EQ(textOf(docx(body, outline, styles)), QStringLiteral("一、章\n1.条\n不编\n绕圈\n"));
}

TEST(DocxText, DeletedAndHiddenTextIsLeftOutInsertedTextIsNot)
{
    EXPECT_EQ(
        textOf(docx("<w:p>" + run("甲") + "<w:del>" + run("删") + "</w:del><w:ins>" + run("增") + "</w:ins>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr>"
              "<w:t>见</w:t></w:r></w:p>")),
        QStringLiteral("甲增见\n"));
}

TEST(DocxText, ATableGivesALineForEachRow)
{
    const auto cell = [](const QByteArray &text) { return "<w:tc>" + text + "</w:tc>"; };
    EXPECT_EQ(
        textOf(docx("<w:tbl><w:tr>" + cell(paragraph("序号")) + cell(paragraph("任务") + paragraph("名称"))
            + cell("<w:p/>") + "</w:tr><w:tr>" + cell("<w:p/>") + cell(paragraph("乙"))
            + cell(paragraph("丙")) + "</w:tr></w:tbl>" + paragraph("后"))),
        QStringLiteral("序号\t任务 名称\t\n\t乙\t丙\n后\n"));
}

TEST(DocxNumbering, WritesCountersAsTheyPrint)
{
    const auto written = [](int number, const char *format) {
        return DocxNumbering::written(number, QString::fromLatin1(format));
    };
    EXPECT_EQ(written(1, "chineseCounting"), QStringLiteral("一"));
    EXPECT_EQ(written(10, "chineseCountingThousand"), QStringLiteral("十"));
    EXPECT_EQ(written(12, "chineseCounting"), QStringLiteral("十二"));
    EXPECT_EQ(written(20, "chineseCounting"), QStringLiteral("二十"));
    EXPECT_EQ(written(75, "chineseCounting"), QStringLiteral("七十五"));
    EXPECT_EQ(written(105, "chineseCountingThousand"), QStringLiteral("一百零五"));
    EXPECT_EQ(written(110, "chineseCountingThousand"), QStringLiteral("一百一十"));
    EXPECT_EQ(written(3, "decimalEnclosedCircle"), QStringLiteral("③"));
    EXPECT_EQ(written(21, "decimalEnclosedCircle"), QStringLiteral("21"));
    EXPECT_EQ(written(12, "decimalFullWidth"), QStringLiteral("１２"));
    EXPECT_EQ(written(28, "lowerLetter"), QStringLiteral("bb"));
    EXPECT_EQ(written(14, "upperRoman"), QStringLiteral("XIV"));
    EXPECT_EQ(written(7, "someday"), QStringLiteral("7"));
}

TEST(NoticeText, FilesThatCannotBeReadSayTheWayOut)
{
    const auto sentence = [](const QByteArray &bytes) {
        const auto text = intake::noticeText(bytes, QStringLiteral("通知"));
        return text ? QString() : text.error().message;
    };
    EXPECT_TRUE(sentence(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 rest", 13)).contains(u"docx"));
    EXPECT_TRUE(sentence("%PDF-1.7 …").contains(u"PDF"));
    EXPECT_FALSE(sentence("PK\x03\x04 no zip").isEmpty());
    report::OpcPackage workbook;
    workbook.add(QStringLiteral("xl/workbook.xml"), QStringLiteral("text/xml"), "<x/>");
    EXPECT_TRUE(sentence(*workbook.zipped()).contains(u"docx"));
    EXPECT_TRUE(sentence(docx("<w:p>")).contains(u"docx"));
}

TEST(NoticeText, DeepAndExpandingXmlIsRefused)
{
    const QByteArray deep = QByteArray("<w:p>").repeated(5000) + QByteArray("</w:p>").repeated(5000);
    EXPECT_FALSE(intake::noticeText(docx(deep), {}).has_value());
    report::OpcPackage bomb;
    bomb.add(QStringLiteral("word/document.xml"), QStringLiteral("text/xml"),
        "<!DOCTYPE a [<!ENTITY b \"bbbb\">]><w:document " + space + "><w:p>&b;</w:p></w:document>");
    EXPECT_FALSE(intake::noticeText(*bomb.zipped(), {}).has_value());
}

TEST(NoticeText, BrokenFilesNeverCrash)
{
    const QByteArray whole
        = docx(numbered("创新", 1, 0) + paragraph("文") + "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>", outline);
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes = whole;
        const int places = 1 + static_cast<int>(random() % 8);
        for (int i = 0; i < places; ++i)
            bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))]
                = static_cast<char>(random());
        if (round % 5 == 0)
            bytes.truncate(static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size())));
        const auto text = intake::noticeText(bytes, QStringLiteral("坏"));
        EXPECT_TRUE(text.has_value() || !text.error().message.isEmpty());
    }
}
