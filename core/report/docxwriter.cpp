#include "core/report/docxwriter.h"

#include <cmath>

#include "core/report/docxbody.h"
#include "core/report/docxparts.h"
#include "core/report/officeproperties.h"
#include "core/report/opcpackage.h"

namespace xushi::report
{
namespace
{

constexpr double figureDotsPerInch = 300;
const QLatin1String documentPath("word/document.xml");

QString relationType(const char *name)
{
    return QLatin1String("http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
        + QLatin1String(name);
}

QString wordType(const char *name)
{
    return QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.%1+xml")
        .arg(QLatin1String(name));
}

// Adds a part of the main document and returns the id of the relation to it.
QString addWordPart(
    OpcPackage &package, const char *file, const char *type, const char *contentType, const QByteArray &bytes)
{
    const QString path = QLatin1String("word/") + QLatin1String(file);
    package.add(path, wordType(contentType), bytes);
    return package.relate(documentPath, relationType(type), path);
}

QSize pixelsOf(QSizeF millimetres)
{
    const auto pixels
        = [](double length) { return static_cast<int>(std::lround(length / 25.4 * figureDotsPerInch)); };
    return {pixels(millimetres.width()), pixels(millimetres.height())};
}

void addPictures(OpcPackage &package, const Document &document, const PageStyle &style,
    FigurePainter &painter, DocxReferences &references)
{
    for (const Block &block : document.blocks) {
        const auto *figure = std::get_if<Figure>(&block);
        if (!figure)
            continue;
        const QByteArray png = painter.png(*figure, pixelsOf(figureSize(style)));
        if (png.isEmpty())
            continue;
        const QString path = QStringLiteral("word/media/image%1.png").arg(references.pictures.size() + 1);
        package.add(path, QStringLiteral("image/png"), png);
        references.pictures[figure] = package.relate(documentPath, relationType("image"), path);
    }
}

DocxReferences addMargins(OpcPackage &package, const Document &document, const PageStyle &style)
{
    const auto footer = [&](const char *file, const QByteArray &bytes) {
        return addWordPart(package, file, "footer", "footer", bytes);
    };
    DocxReferences references;
    references.upright = {footer("footer1.xml", docxFooter(style, PageSide::Odd)),
        footer("footer2.xml", docxFooter(style, PageSide::Even))};
    references.turned = {footer("footer3.xml", docxTurnedFooter(style, PageSide::Odd)),
        footer("footer4.xml", docxTurnedFooter(style, PageSide::Even))};
    if (!document.dataNote.isEmpty()) {
        const QByteArray header = docxHeader(document.dataNote);
        references.oddHeader = addWordPart(package, "header1.xml", "header", "header", header);
        references.evenHeader = addWordPart(package, "header2.xml", "header", "header", header);
    }
    return references;
}

} // namespace

Result<QByteArray> docxBytes(const Document &document, const PageStyle &style, FigurePainter *painter)
{
    OpcPackage package;
    package.relate(QString(), relationType("officeDocument"), documentPath);
    addWordPart(package, "styles.xml", "styles", "styles", docxStyles(style));
    addWordPart(package, "settings.xml", "settings", "settings", docxSettings());
    addWordPart(package, "fontTable.xml", "fontTable", "fontTable", docxFontTable(style));
    DocxReferences references = addMargins(package, document, style);
    if (painter)
        addPictures(package, document, style, *painter, references);
    const auto body = docxBody(document, style, references);
    if (!body)
        return tl::unexpected(body.error());
    package.add(documentPath, wordType("document.main"), *body);
    addOfficeProperties(package, document);
    return package.zipped();
}

Result<void> writeDocx(
    const Document &document, const PageStyle &style, FigurePainter *painter, QIODevice &device)
{
    const auto bytes = docxBytes(document, style, painter);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writeAll(device, *bytes);
}

} // namespace xushi::report
