#include "core/report/docxbody.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "core/base/daterange.h"
#include "core/report/docxparts.h"
#include "core/report/docxtable.h"
#include "core/report/officialtext.h"
#include "core/report/signaturelayout.h"
#include "core/report/tablegrid.h"
#include "core/report/titlelines.h"

namespace xushi::report
{
namespace
{

// What a paragraph changes of its style; lengths in twips.
struct ParagraphSpec {
    QString style;
    bool keepNext = false;
    std::optional<int> before = std::nullopt;
    std::optional<int> after = std::nullopt;
    struct Indent {
        int left = 0;
        int right = 0;
        int hanging = 0;
    };
    std::optional<Indent> indent = std::nullopt;
    bool unindented = false; // takes the first-line indent of the style away
};

class BodyWriter
{
public:
    BodyWriter(const Document &document, const PageStyle &style, const DocxReferences &references)
        : m_document(document)
        , m_upright(style)
        , m_references(references)
    {
    }

    Result<QByteArray> write()
    {
        openWordRoot(m_xml, "w:document");
        m_xml.open("w:body");
        const auto sections = sectionsOf(m_document);
        for (size_t i = 0; i < sections.size(); ++i)
            if (const auto done = writeSection(sections[i], i + 1 == sections.size()); !done)
                return tl::unexpected(done.error());
        return m_xml.take();
    }

private:
    Result<void> writeSection(const Section &section, bool last)
    {
        m_style = section.turned ? m_upright.turned() : m_upright;
        m_turned = section.turned;
        for (size_t i = section.first; i < section.end; ++i) {
            const Block *next = i + 1 < m_document.blocks.size() ? &m_document.blocks[i + 1] : nullptr;
            // The last paragraph of a section carries its properties; those of the last section stand alone.
            m_closesSection = !last && i + 1 == section.end;
            m_beforeSignature = next && std::holds_alternative<Signature>(*next);
            const auto done
                = std::visit([&](const auto &block) { return writeBlock(block); }, m_document.blocks[i]);
            if (!done)
                return done;
        }
        if (last) {
            if (m_afterTable || m_document.blocks.empty())
                writeFiller();
            writeSectionProperties();
        }
        return {};
    }

    Result<void> writeBlock(const Title &title)
    {
        const QStringList lines = titleLines(title.text, m_style.titleCharacters());
        const int blank = twipsOf(m_style.linePitch);
        const bool subtitled = !title.subtitle.isEmpty();
        writeParagraph({.style = QLatin1String(docxstyle::title), .after = subtitled ? 0 : blank},
            lines.join(QLatin1Char('\n')), !subtitled);
        if (subtitled)
            writeParagraph(
                {.style = QLatin1String(docxstyle::subtitle), .after = blank}, title.subtitle, true);
        return {};
    }

    Result<void> writeBlock(const Heading &heading)
    {
        const int level = std::clamp(heading.level, 1, 4);
        writeParagraph(
            {.style = QLatin1String(docxstyle::heading) + QString::number(level)}, heading.text, true);
        return {};
    }

    Result<void> writeBlock(const Paragraph &paragraph)
    {
        openParagraph({.style = QLatin1String(docxstyle::body),
                          .keepNext = m_beforeSignature,
                          .unindented = !paragraph.indented},
            true);
        for (const Run &run : paragraph.runs)
            writeRun(m_xml, run.text, run.bold);
        m_xml.close();
        return {};
    }

    Result<void> writeBlock(const Addressee &addressee)
    {
        writeParagraph({.style = QLatin1String(docxstyle::addressee)}, addressee.text, true);
        return {};
    }

    Result<void> writeBlock(const Table &table)
    {
        const auto grid = TableGrid::of(table);
        if (!grid)
            return tl::unexpected(grid.error());
        if (!table.caption.isEmpty())
            writeParagraph(
                {.style = QLatin1String(docxstyle::caption), .keepNext = true}, table.caption, false);
        if (!table.unitNote.isEmpty())
            writeParagraph({.style = QLatin1String(docxstyle::tableUnit)}, table.unitNote, false);
        else if (m_afterTable || m_breaksPage)
            writeFiller(); // two tables without a paragraph between them would become one
        if (grid->columns() > 0 && grid->rows() > 0) {
            writeDocxTable(m_xml, *grid, table, m_style);
            m_afterTable = true;
        }
        if (!table.note.isEmpty())
            writeParagraph({.style = QLatin1String(docxstyle::tableNote)}, table.note, true);
        else if (m_closesSection)
            writeFiller();
        return {};
    }

    Result<void> writeBlock(const Figure &figure)
    {
        const auto picture = m_references.pictures.find(&figure);
        if (picture == m_references.pictures.end())
            return writeBlock(figureTable(figure));
        const bool captioned = !figure.caption.isEmpty();
        openParagraph({.style = QLatin1String(docxstyle::figure)}, !captioned);
        writePicture(figure, picture->second);
        m_xml.close();
        if (captioned)
            writeParagraph(
                {.style = QLatin1String(docxstyle::caption), .after = twipsOf(m_style.linePitch / 2)},
                figure.caption, true);
        return {};
    }

    // 附件：1.… with every title's further lines below its first character (7.3.4).
    Result<void> writeBlock(const AttachmentNote &note)
    {
        for (qsizetype i = 0; i < note.titles.size(); ++i) {
            const QString label = i == 0 ? QStringLiteral("附件：") : QString();
            const QString number = note.titles.size() > 1 ? QStringLiteral("%1.").arg(i + 1) : QString();
            const int labelWidth = characters(3);
            const int numberWidth = characters(halfWidths(number) / 2.0);
            ParagraphSpec spec {
                .style = QLatin1String(docxstyle::attachmentNote), .keepNext = m_beforeSignature};
            spec.before = i == 0 ? twipsOf(m_style.linePitch) : 0;
            spec.indent = {.left = characters(2) + labelWidth + numberWidth,
                .hanging = numberWidth + (i == 0 ? labelWidth : 0)};
            writeParagraph(spec, label + number + note.titles[i], i + 1 == note.titles.size());
        }
        return {};
    }

    Result<void> writeBlock(const Signature &signature)
    {
        const SignatureLayout layout = layOut(signature);
        ParagraphSpec name {.style = QLatin1String(docxstyle::signature)};
        name.before = twipsOf(m_style.linePitch * layout.linesAbove);
        name.indent = {.right = characters(layout.nameIndent)};
        writeParagraph(name, signature.issuer, false);
        ParagraphSpec date {.style = QLatin1String(docxstyle::date)};
        date.indent = {.right = characters(layout.dateIndent)};
        writeParagraph(date, longDate(signature.date), true);
        return {};
    }

    Result<void> writeBlock(const AttachmentStart &start)
    {
        writeParagraph({.style = QLatin1String(docxstyle::attachmentLabel)}, start.label, true);
        return {};
    }

    Result<void> writeBlock(const PageBreak &)
    {
        if (m_closesSection) {
            writeFiller();
            return {};
        }
        // No paragraph of its own: below a full page it would stand on an empty one.
        m_breaksPage = true;
        return {};
    }

    [[nodiscard]] int characters(double count) const { return twipsOf(m_style.characterPitch() * count); }

    void writeParagraph(const ParagraphSpec &spec, const QString &text, bool lastOfBlock)
    {
        openParagraph(spec, lastOfBlock);
        writeRun(m_xml, text);
        m_xml.close();
    }

    void openParagraph(const ParagraphSpec &spec, bool lastOfBlock)
    {
        m_afterTable = false;
        m_xml.open("w:p");
        XmlScope properties(m_xml, "w:pPr");
        m_xml.leaf("w:pStyle", {{"w:val", spec.style}});
        if (spec.keepNext)
            m_xml.leaf("w:keepNext");
        writePageBreak();
        if (spec.before || spec.after)
            m_xml.leaf(
                "w:spacing", {{"w:before", spec.before.value_or(0)}, {"w:after", spec.after.value_or(0)}});
        if (spec.unindented)
            m_xml.leaf("w:ind", {{"w:firstLineChars", 0}, {"w:firstLine", 0}});
        else if (spec.indent)
            m_xml.leaf("w:ind",
                {{"w:left", spec.indent->left}, {"w:right", spec.indent->right},
                    {"w:hanging", spec.indent->hanging}});
        if (lastOfBlock && m_closesSection)
            writeSectionProperties();
    }

    // Where the paragraph is the first after a page break.
    void writePageBreak()
    {
        if (std::exchange(m_breaksPage, false))
            m_xml.leaf("w:pageBreakBefore");
    }

    // A paragraph that nobody sees: half a point high, so that it fits below a full page.
    void writeFiller()
    {
        m_afterTable = false;
        XmlScope paragraph(m_xml, "w:p");
        XmlScope properties(m_xml, "w:pPr");
        writePageBreak();
        m_xml.leaf("w:snapToGrid", {{"w:val", 0}});
        m_xml.leaf("w:spacing", {{"w:before", 0}, {"w:after", 0}, {"w:line", 10}, {"w:lineRule", "exact"}});
        {
            XmlScope mark(m_xml, "w:rPr");
            m_xml.leaf("w:sz", {{"w:val", 2}});
        }
        if (m_closesSection)
            writeSectionProperties();
    }

    // A wide table turns by 90° counter-clockwise on its sheet. Word has no turned table that people could
    // go on editing, so it stands in a landscape section: printed and bound, that is the turned table, with
    // the head at the left. Margins and page number (in the footer's box) turn with it.
    void writeSectionProperties()
    {
        XmlScope section(m_xml, "w:sectPr");
        const auto &footers = m_turned ? m_references.turned : m_references.upright;
        writeReference("w:headerReference", "default", m_references.oddHeader);
        writeReference("w:headerReference", "even", m_references.evenHeader);
        writeReference("w:footerReference", "default", footers.oddFooter);
        writeReference("w:footerReference", "even", footers.evenFooter);
        const auto twips = [](double millimetres) { return twipsOf(pointsOf(millimetres)); };
        if (m_style.pageWidth > m_style.pageHeight)
            m_xml.leaf("w:pgSz",
                {{"w:w", twips(m_style.pageWidth)}, {"w:h", twips(m_style.pageHeight)},
                    {"w:orient", "landscape"}});
        else
            m_xml.leaf("w:pgSz", {{"w:w", twips(m_style.pageWidth)}, {"w:h", twips(m_style.pageHeight)}});
        m_xml.leaf("w:pgMar",
            {{"w:top", twips(m_style.top)}, {"w:right", twips(m_style.right)},
                {"w:bottom", twips(m_style.bottom)}, {"w:left", twips(m_style.left)}, {"w:header", twips(15)},
                {"w:footer", footerDistance()}, {"w:gutter", 0}});
        m_xml.leaf("w:docGrid",
            {{"w:type", "linesAndChars"}, {"w:linePitch", twipsOf(m_style.linePitch)},
                {"w:charSpace", characterSpace()}});
    }

    void writeReference(const char *element, const char *type, const QString &id)
    {
        if (!id.isEmpty())
            m_xml.leaf(element, {{"w:type", type}, {"r:id", id}});
    }

    // From the sheet's edge to the lower edge of the number's line, whose middle is pageNumberGap below the
    // type area.
    [[nodiscard]] int footerDistance() const
    {
        if (m_turned)
            return twipsOf(pointsOf(10));
        const double line = m_style.pageNumberSize + 2;
        return std::max(0, twipsOf(pointsOf(m_style.bottom - m_style.pageNumberGap) - line / 2));
    }

    // What the grid adds to a character of Normal, in 1/4096 of a point (ISO/IEC 29500-1, 17.6.5).
    [[nodiscard]] int characterSpace() const
    {
        return static_cast<int>(std::lround((m_upright.characterPitch() - m_upright.bodySize) * 4096));
    }

    void writePicture(const Figure &figure, const QString &relation)
    {
        const auto emu
            = [](double millimetres) { return static_cast<int>(std::lround(millimetres * 36000)); };
        const QSizeF size = figureSize(m_upright);
        const int width = emu(size.width());
        const int height = emu(size.height());
        const int id = ++m_pictures;
        XmlScope run(m_xml, "w:r");
        XmlScope drawing(m_xml, "w:drawing");
        XmlScope inlined(m_xml, "wp:inline", {{"distT", 0}, {"distB", 0}, {"distL", 0}, {"distR", 0}});
        m_xml.leaf("wp:extent", {{"cx", width}, {"cy", height}});
        m_xml.leaf(
            "wp:docPr", {{"id", id}, {"name", QStringLiteral("图%1").arg(id)}, {"descr", figure.caption}});
        XmlScope graphic(m_xml, "a:graphic");
        XmlScope data(
            m_xml, "a:graphicData", {{"uri", "http://schemas.openxmlformats.org/drawingml/2006/picture"}});
        XmlScope picture(m_xml, "pic:pic");
        {
            XmlScope properties(m_xml, "pic:nvPicPr");
            m_xml.leaf("pic:cNvPr", {{"id", id}, {"name", QStringLiteral("图%1").arg(id)}});
            m_xml.leaf("pic:cNvPicPr");
        }
        {
            XmlScope fill(m_xml, "pic:blipFill");
            m_xml.leaf("a:blip", {{"r:embed", relation}});
            XmlScope stretch(m_xml, "a:stretch");
            m_xml.leaf("a:fillRect");
        }
        XmlScope shape(m_xml, "pic:spPr");
        {
            XmlScope transform(m_xml, "a:xfrm");
            m_xml.leaf("a:off", {{"x", 0}, {"y", 0}});
            m_xml.leaf("a:ext", {{"cx", width}, {"cy", height}});
        }
        XmlScope geometry(m_xml, "a:prstGeom", {{"prst", "rect"}});
        m_xml.leaf("a:avLst");
    }

    const Document &m_document;
    PageStyle m_upright;
    PageStyle m_style;
    const DocxReferences &m_references;
    XmlPart m_xml;
    bool m_turned = false;
    bool m_closesSection = false;
    bool m_beforeSignature = false;
    bool m_afterTable = false;
    bool m_breaksPage = false;
    int m_pictures = 0;
};

} // namespace

QSizeF figureSize(const PageStyle &style)
{
    return {style.typeWidth(), style.figureHeight};
}

Result<QByteArray> docxBody(
    const Document &document, const PageStyle &style, const DocxReferences &references)
{
    return BodyWriter(document, style, references).write();
}

} // namespace xushi::report
