#include "core/report/docxparts.h"

#include <cmath>

#include "core/report/officialtext.h"

namespace xushi::report
{
namespace
{

int emuOf(double millimetres)
{
    return static_cast<int>(std::lround(millimetres * 36000));
}

void writeField(XmlPart &xml, const char *instruction)
{
    const auto mark = [&](const char *type) {
        XmlScope run(xml, "w:r");
        xml.leaf("w:fldChar", {{"w:fldCharType", type}});
    };
    mark("begin");
    {
        XmlScope run(xml, "w:r");
        xml.textLeaf("w:instrText", QLatin1String(instruction), {{"xml:space", "preserve"}});
    }
    mark("separate");
    writeRun(xml, QStringLiteral("1"));
    mark("end");
}

// — 1 —
void writePageNumber(XmlPart &xml)
{
    writeRun(xml, QStringLiteral("— "));
    writeField(xml, " PAGE ");
    writeRun(xml, QStringLiteral(" —"));
}

// The paragraph of a page number: one character in from the outer edge.
void openNumberParagraph(XmlPart &xml, const PageStyle &style, PageSide side)
{
    const int indent = twipsOf(style.pageNumberSize);
    xml.open("w:p");
    XmlScope properties(xml, "w:pPr");
    xml.leaf("w:pStyle", {{"w:val", docxstyle::footer}});
    if (side == PageSide::Odd) {
        xml.leaf("w:ind", {{"w:rightChars", 100}, {"w:right", indent}});
        xml.leaf("w:jc", {{"w:val", "right"}});
    } else {
        xml.leaf("w:ind", {{"w:leftChars", 100}, {"w:left", indent}});
        xml.leaf("w:jc", {{"w:val", "left"}});
    }
}

struct Box {
    double x;
    double y;
    double width;
    double height;
};

void openBox(XmlPart &xml, const Box &box)
{
    xml.open("wp:anchor",
        {{"distT", 0}, {"distB", 0}, {"distL", 0}, {"distR", 0}, {"simplePos", 0}, {"relativeHeight", 1},
            {"behindDoc", 0}, {"locked", 0}, {"layoutInCell", 1}, {"allowOverlap", 1}});
    xml.leaf("wp:simplePos", {{"x", 0}, {"y", 0}});
    for (const auto &[name, offset] :
        {std::pair {"wp:positionH", box.x}, std::pair {"wp:positionV", box.y}}) {
        XmlScope position(xml, name, {{"relativeFrom", "page"}});
        xml.textLeaf("wp:posOffset", QString::number(emuOf(offset)));
    }
    xml.leaf("wp:extent", {{"cx", emuOf(box.width)}, {"cy", emuOf(box.height)}});
    xml.leaf("wp:effectExtent", {{"l", 0}, {"t", 0}, {"r", 0}, {"b", 0}});
    xml.leaf("wp:wrapNone");
    xml.leaf("wp:docPr", {{"id", 9000}, {"name", QStringLiteral("页码")}});
    xml.leaf("wp:cNvGraphicFramePr");
    xml.open("a:graphic");
    xml.open("a:graphicData", {{"uri", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"}});
    xml.open("wps:wsp");
    xml.leaf("wps:cNvSpPr", {{"txBox", 1}});
    {
        XmlScope shape(xml, "wps:spPr");
        {
            XmlScope transform(xml, "a:xfrm");
            xml.leaf("a:off", {{"x", 0}, {"y", 0}});
            xml.leaf("a:ext", {{"cx", emuOf(box.width)}, {"cy", emuOf(box.height)}});
        }
        {
            XmlScope geometry(xml, "a:prstGeom", {{"prst", "rect"}});
            xml.leaf("a:avLst");
        }
        xml.leaf("a:noFill");
        XmlScope line(xml, "a:ln");
        xml.leaf("a:noFill");
    }
    xml.open("wps:txbx");
    xml.open("w:txbxContent");
}

void closeBox(XmlPart &xml)
{
    xml.close(); // w:txbxContent
    xml.close(); // wps:txbx
    xml.leaf("wps:bodyPr",
        {{"rot", 0}, {"vert", "vert"}, {"wrap", "square"}, {"lIns", 0}, {"tIns", 0}, {"rIns", 0}, {"bIns", 0},
            {"anchor", "ctr"}, {"anchorCtr", 0}});
    for (int element = 0; element < 4; ++element)
        xml.close(); // wps:wsp, a:graphicData, a:graphic, wp:anchor
}

void writeFont(XmlPart &xml, const QString &name, const QString &alternative)
{
    XmlScope font(xml, "w:font", {{"w:name", name}});
    if (!alternative.isEmpty())
        xml.leaf("w:altName", {{"w:val", alternative}});
    xml.leaf("w:charset", {{"w:val", "86"}});
    xml.leaf("w:family", {{"w:val", "auto"}});
}

// What Word adds to or takes from its usual sets for Chinese: a line does not begin with a unit of years or
// of large figures, so that 2023年 and 12亿 stay whole, nor with the dash of 1—10月. Word documents this way
// (ISO/IEC 29500-1, 17.15.1.59) and it leaves the text as it is; a no-width non break (U+200D) inside each
// year would be found in every search and copy. The lists replace Word's, so they hold its own characters.
QString lineSet(bool (*allowed)(QChar))
{
    QString set;
    for (char16_t u = 0x21; u < 0xFFE6; ++u) {
        const QChar c(u);
        if (!c.isSurrogate() && !allowed(c))
            set += c;
    }
    return set;
}

} // namespace

void openWordRoot(XmlPart &xml, const char *name)
{
    xml.open(name,
        {{"xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
            {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
            {"xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"},
            {"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
            {"xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"},
            {"xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"},
            {"xmlns:wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"}});
}

void writeRun(XmlPart &xml, const QString &text, bool bold)
{
    XmlScope run(xml, "w:r");
    {
        XmlScope properties(xml, "w:rPr");
        xml.leaf("w:rFonts", {{"w:hint", "eastAsia"}});
        if (bold)
            xml.leaf("w:b");
    }
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool end = i == text.size();
        if (!end && text[i] != QLatin1Char('\n') && text[i] != QLatin1Char('\t'))
            continue;
        if (i > start)
            xml.textLeaf("w:t", text.mid(start, i - start), {{"xml:space", "preserve"}});
        if (!end)
            xml.leaf(text[i] == QLatin1Char('\n') ? "w:br" : "w:tab");
        start = i + 1;
    }
}

QByteArray docxSettings()
{
    XmlPart xml;
    openWordRoot(xml, "w:settings");
    xml.leaf("w:zoom", {{"w:percent", "100"}});
    xml.leaf("w:bordersDoNotSurroundHeader");
    xml.leaf("w:bordersDoNotSurroundFooter");
    xml.leaf("w:defaultTabStop", {{"w:val", 420}});
    xml.leaf("w:evenAndOddHeaders");
    xml.leaf("w:characterSpacingControl", {{"w:val", "doNotCompress"}});
    xml.leaf("w:noLineBreaksAfter", {{"w:lang", "zh-CN"}, {"w:val", lineSet(mayEndLine)}});
    xml.leaf("w:noLineBreaksBefore", {{"w:lang", "zh-CN"}, {"w:val", lineSet(mayBeginLine)}});
    {
        XmlScope compatibility(xml, "w:compat");
        xml.leaf("w:balanceSingleByteDoubleByteWidth");
        xml.leaf("w:doNotExpandShiftReturn");
        xml.leaf("w:useFELayout");
        xml.leaf("w:compatSetting",
            {{"w:name", "compatibilityMode"}, {"w:uri", "http://schemas.microsoft.com/office/word"},
                {"w:val", "15"}});
    }
    xml.leaf("w:themeFontLang", {{"w:val", "en-US"}, {"w:eastAsia", "zh-CN"}});
    return xml.take();
}

QByteArray docxFontTable(const PageStyle &style)
{
    // The second name is what a computer without the first is likely to have.
    XmlPart xml;
    openWordRoot(xml, "w:fonts");
    writeFont(xml, style.faces.title, QStringLiteral("方正小标宋_GBK"));
    writeFont(xml, style.faces.body, QStringLiteral("仿宋"));
    writeFont(xml, style.faces.second, QStringLiteral("楷体"));
    writeFont(xml, style.faces.first, QStringLiteral("SimHei"));
    writeFont(xml, style.faces.number, QStringLiteral("SimSun"));
    return xml.take();
}

QByteArray docxFooter(const PageStyle &style, PageSide side)
{
    XmlPart xml;
    openWordRoot(xml, "w:ftr");
    openNumberParagraph(xml, style, side);
    writePageNumber(xml);
    return xml.take();
}

QByteArray docxTurnedFooter(const PageStyle &upright, PageSide side)
{
    // On the sheet as bound, x runs from its left edge and y from its top; turned by 90° counter-clockwise
    // the sheet's x is the page's y and its foot is the page's left edge.
    constexpr double depth = 8;
    constexpr double length = 60;
    const double middle = upright.bottom - upright.pageNumberGap;
    const double y = side == PageSide::Odd ? upright.pageWidth - upright.right - length : upright.left;
    XmlPart xml;
    openWordRoot(xml, "w:ftr");
    xml.open("w:p");
    {
        XmlScope properties(xml, "w:pPr");
        xml.leaf("w:pStyle", {{"w:val", docxstyle::footer}});
    }
    xml.open("w:r");
    xml.open("mc:AlternateContent");
    xml.open("mc:Choice", {{"Requires", "wps"}});
    xml.open("w:drawing");
    openBox(xml, {middle - depth / 2, y, depth, length});
    openNumberParagraph(xml, upright, side);
    writePageNumber(xml);
    xml.close();
    closeBox(xml);
    return xml.take();
}

QByteArray docxHeader(const QString &dataNote)
{
    XmlPart xml;
    openWordRoot(xml, "w:hdr");
    xml.open("w:p");
    {
        XmlScope properties(xml, "w:pPr");
        xml.leaf("w:pStyle", {{"w:val", docxstyle::header}});
    }
    writeRun(xml, dataNote);
    return xml.take();
}

} // namespace xushi::report
