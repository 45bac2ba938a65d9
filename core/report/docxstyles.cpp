#include <cmath>
#include <optional>

#include "core/report/docxparts.h"

namespace xushi::report
{
namespace
{

struct LineHeight {
    double points;
    const char *rule; // exact, atLeast, auto
};

// One paragraph style. What is not given is inherited from Normal.
struct StyleSpec {
    const char *id;
    QString name;
    QString face = {};
    double size = 0; // points; 0: as Normal
    const char *next = nullptr;
    bool builtIn = true;
    std::optional<LineHeight> line = std::nullopt;
    double before = 0; // points
    double after = 0;
    int firstLineChars = 0; // hundredths of a character
    const char *align = nullptr;
    int outlineLevel = -1;
    bool keepNext = false;
    bool pageBreakBefore = false;
};

QString halfPoints(double points)
{
    return QString::number(std::lround(points * 2));
}

// The page's grid (w:docGrid) says 28 characters a line, but LibreOffice gives a character that is wider
// than its cell two cells. So text stays off the grid and is set closer by whole twips. LibreOffice also
// rounds the cells down and narrows the page to 28 of them, which takes one twip more: 16 − 0.3 pt. Word and
// WPS set 28 a line with that too, and justify them to the full width.
int letterSpacing(const PageStyle &style)
{
    return static_cast<int>(std::floor((style.characterPitch() - style.bodySize) * 20)) - 1;
}

void writeFaces(XmlPart &xml, const QString &face)
{
    xml.leaf("w:rFonts", {{"w:ascii", face}, {"w:hAnsi", face}, {"w:eastAsia", face}, {"w:cs", face}});
}

void writeSpacing(XmlPart &xml, const StyleSpec &spec, const PageStyle &style)
{
    if (!spec.line && spec.before == 0 && spec.after == 0)
        return;
    const LineHeight line = spec.line.value_or(LineHeight {style.linePitch, "exact"});
    xml.leaf("w:spacing",
        {{"w:before", twipsOf(spec.before)}, {"w:after", twipsOf(spec.after)},
            {"w:line", twipsOf(line.points)}, {"w:lineRule", line.rule}});
}

void writeParagraphProperties(XmlPart &xml, const StyleSpec &spec, const PageStyle &style)
{
    XmlScope properties(xml, "w:pPr");
    if (spec.keepNext)
        xml.leaf("w:keepNext");
    if (spec.pageBreakBefore)
        xml.leaf("w:pageBreakBefore");
    writeSpacing(xml, spec, style);
    if (spec.firstLineChars > 0)
        xml.leaf("w:ind",
            {{"w:firstLineChars", spec.firstLineChars},
                {"w:firstLine", twipsOf(style.characterPitch() * spec.firstLineChars / 100)}});
    if (spec.align)
        xml.leaf("w:jc", {{"w:val", spec.align}});
    if (spec.outlineLevel >= 0)
        xml.leaf("w:outlineLvl", {{"w:val", spec.outlineLevel}});
}

void writeStyle(XmlPart &xml, const StyleSpec &spec, const PageStyle &style)
{
    if (spec.builtIn)
        xml.open("w:style", {{"w:type", "paragraph"}, {"w:styleId", spec.id}});
    else
        xml.open("w:style", {{"w:type", "paragraph"}, {"w:customStyle", 1}, {"w:styleId", spec.id}});
    xml.leaf("w:name", {{"w:val", spec.name}});
    xml.leaf("w:basedOn", {{"w:val", "Normal"}});
    if (spec.next)
        xml.leaf("w:next", {{"w:val", spec.next}});
    xml.leaf("w:qFormat");
    writeParagraphProperties(xml, spec, style);
    if (!spec.face.isEmpty() || spec.size > 0) {
        XmlScope properties(xml, "w:rPr");
        if (!spec.face.isEmpty())
            writeFaces(xml, spec.face);
        if (spec.size > 0) {
            xml.leaf("w:spacing", {{"w:val", 0}});
            xml.leaf("w:sz", {{"w:val", halfPoints(spec.size)}});
            xml.leaf("w:szCs", {{"w:val", halfPoints(spec.size)}});
        }
    }
    xml.close();
}

void writeDefaults(XmlPart &xml, const PageStyle &style)
{
    XmlScope defaults(xml, "w:docDefaults");
    {
        XmlScope runs(xml, "w:rPrDefault");
        XmlScope properties(xml, "w:rPr");
        writeFaces(xml, style.faces.body);
        xml.leaf("w:sz", {{"w:val", halfPoints(style.bodySize)}});
        xml.leaf("w:szCs", {{"w:val", halfPoints(style.bodySize)}});
        xml.leaf("w:lang", {{"w:val", "en-US"}, {"w:eastAsia", "zh-CN"}, {"w:bidi", "ar-SA"}});
    }
    // Nothing may disturb the 28 characters and 22 lines: no space between ideographs and digits, no marks
    // hanging into the margin, no line held back to accompany a widow.
    XmlScope paragraphs(xml, "w:pPrDefault");
    XmlScope properties(xml, "w:pPr");
    xml.leaf("w:widowControl", {{"w:val", 0}});
    xml.leaf("w:kinsoku");
    xml.leaf("w:overflowPunct", {{"w:val", 0}});
    xml.leaf("w:autoSpaceDE", {{"w:val", 0}});
    xml.leaf("w:autoSpaceDN", {{"w:val", 0}});
    xml.leaf("w:spacing",
        {{"w:before", 0}, {"w:after", 0}, {"w:line", twipsOf(style.linePitch)}, {"w:lineRule", "exact"}});
}

void writeNormal(XmlPart &xml, const PageStyle &style)
{
    {
        XmlScope normal(xml, "w:style", {{"w:type", "paragraph"}, {"w:default", 1}, {"w:styleId", "Normal"}});
        xml.leaf("w:name", {{"w:val", "Normal"}});
        xml.leaf("w:qFormat");
        {
            XmlScope properties(xml, "w:pPr");
            xml.leaf("w:snapToGrid", {{"w:val", 0}});
            xml.leaf("w:jc", {{"w:val", "both"}});
        }
        XmlScope properties(xml, "w:rPr");
        writeFaces(xml, style.faces.body);
        xml.leaf("w:spacing", {{"w:val", letterSpacing(style)}});
        xml.leaf("w:sz", {{"w:val", halfPoints(style.bodySize)}});
        xml.leaf("w:szCs", {{"w:val", halfPoints(style.bodySize)}});
    }
    XmlScope characters(
        xml, "w:style", {{"w:type", "character"}, {"w:default", 1}, {"w:styleId", "DefaultParagraphFont"}});
    xml.leaf("w:name", {{"w:val", "Default Paragraph Font"}});
    xml.leaf("w:uiPriority", {{"w:val", 1}});
    xml.leaf("w:semiHidden");
}

void writeTableStyles(XmlPart &xml)
{
    {
        XmlScope normal(
            xml, "w:style", {{"w:type", "table"}, {"w:default", 1}, {"w:styleId", "TableNormal"}});
        xml.leaf("w:name", {{"w:val", "Normal Table"}});
        xml.leaf("w:uiPriority", {{"w:val", 99}});
        xml.leaf("w:semiHidden");
        XmlScope properties(xml, "w:tblPr");
        xml.leaf("w:tblInd", {{"w:w", 0}, {"w:type", "dxa"}});
    }
    XmlScope grid(xml, "w:style", {{"w:type", "table"}, {"w:styleId", docxstyle::tableGrid}});
    xml.leaf("w:name", {{"w:val", "Table Grid"}});
    xml.leaf("w:basedOn", {{"w:val", "TableNormal"}});
    XmlScope properties(xml, "w:tblPr");
    {
        XmlScope borders(xml, "w:tblBorders");
        for (const char *side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
            xml.leaf(side, {{"w:val", "single"}, {"w:sz", 4}, {"w:space", 0}, {"w:color", "auto"}});
    }
    XmlScope margins(xml, "w:tblCellMar");
    for (const char *side : {"w:top", "w:left", "w:bottom", "w:right"})
        xml.leaf(side, {{"w:w", side[2] == 't' || side[2] == 'b' ? 28 : 57}, {"w:type", "dxa"}});
}

void writeHeadings(XmlPart &xml, const PageStyle &style)
{
    const QString faces[] = {style.faces.first, style.faces.second, style.faces.body, style.faces.body};
    const char *ids[] = {"Heading1", "Heading2", "Heading3", "Heading4"};
    for (int level = 1; level <= 4; ++level)
        writeStyle(xml,
            {.id = ids[level - 1],
                .name = QStringLiteral("heading %1").arg(level),
                .face = faces[level - 1],
                .next = docxstyle::body,
                .firstLineChars = 200,
                .outlineLevel = level - 1,
                .keepNext = true},
            style);
}

void writeTextStyles(XmlPart &xml, const PageStyle &style)
{
    using namespace docxstyle;
    writeStyle(xml,
        {.id = title,
            .name = QStringLiteral("Title"),
            .face = style.faces.title,
            .size = style.titleSize,
            .next = body,
            .align = "center",
            .keepNext = true},
        style);
    writeStyle(xml,
        {.id = subtitle,
            .name = QStringLiteral("Subtitle"),
            .face = style.faces.second,
            .next = body,
            .align = "center",
            .keepNext = true},
        style);
    writeStyle(xml, {.id = body, .name = QStringLiteral("Body Text"), .firstLineChars = 200}, style);
    writeStyle(
        xml, {.id = addressee, .name = QStringLiteral("Salutation"), .next = body, .align = "left"}, style);
    writeStyle(xml,
        {.id = signature,
            .name = QStringLiteral("Signature"),
            .next = date,
            .align = "right",
            .keepNext = true},
        style);
    writeStyle(xml, {.id = date, .name = QStringLiteral("Date"), .next = body, .align = "right"}, style);
    writeStyle(xml,
        {.id = attachmentNote, .name = QStringLiteral("附件说明"), .builtIn = false, .align = "left"}, style);
    writeStyle(xml,
        {.id = attachmentLabel,
            .name = QStringLiteral("附件标识"),
            .face = style.faces.first,
            .next = title,
            .builtIn = false,
            .after = style.linePitch,
            .align = "left",
            .keepNext = true,
            .pageBreakBefore = true},
        style);
}

void writeTableTextStyles(XmlPart &xml, const PageStyle &style)
{
    using namespace docxstyle;
    const LineHeight line {style.tableLinePitch, "atLeast"};
    writeStyle(xml,
        {.id = caption,
            .name = QStringLiteral("caption"),
            .face = style.faces.first,
            .size = style.tableSize + 1.5,
            .align = "center"},
        style);
    writeStyle(xml,
        {.id = tableText,
            .name = QStringLiteral("表格文字"),
            .size = style.tableSize,
            .builtIn = false,
            .line = line,
            .align = "left"},
        style);
    writeStyle(xml,
        {.id = tableHead,
            .name = QStringLiteral("表格栏目"),
            .face = style.faces.first,
            .size = style.tableSize,
            .builtIn = false,
            .line = line,
            .align = "center"},
        style);
    writeStyle(xml,
        {.id = tableUnit,
            .name = QStringLiteral("表格单位"),
            .size = style.tableSize,
            .builtIn = false,
            .line = line,
            .align = "right",
            .keepNext = true},
        style);
    writeStyle(xml,
        {.id = tableNote,
            .name = QStringLiteral("表格注释"),
            .size = style.tableSize,
            .builtIn = false,
            .line = line,
            .after = style.tableLinePitch / 2,
            .align = "left"},
        style);
    writeStyle(xml,
        {.id = figure,
            .name = QStringLiteral("插图"),
            .builtIn = false,
            .line = LineHeight {12, "auto"},
            .align = "center",
            .keepNext = true},
        style);
}

void writeMarginStyles(XmlPart &xml, const PageStyle &style)
{
    writeStyle(xml,
        {.id = docxstyle::header,
            .name = QStringLiteral("header"),
            .size = style.noteSize,
            .line = LineHeight {style.noteSize + 3, "exact"},
            .align = "right"},
        style);
    writeStyle(xml,
        {.id = docxstyle::footer,
            .name = QStringLiteral("footer"),
            .face = style.faces.number,
            .size = style.pageNumberSize,
            .line = LineHeight {style.pageNumberSize + 2, "exact"},
            .align = "left"},
        style);
}

} // namespace

QByteArray docxStyles(const PageStyle &style)
{
    XmlPart xml;
    openWordRoot(xml, "w:styles");
    writeDefaults(xml, style);
    writeNormal(xml, style);
    writeHeadings(xml, style);
    writeTextStyles(xml, style);
    writeTableTextStyles(xml, style);
    writeMarginStyles(xml, style);
    writeTableStyles(xml);
    return xml.take();
}

} // namespace xushi::report
