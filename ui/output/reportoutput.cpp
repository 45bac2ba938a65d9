#include "ui/output/reportoutput.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "core/report/csvwriter.h"
#include "core/report/docxwriter.h"
#include "core/report/kinds/reportcatalogue.h"
#include "core/report/workbookwriter.h"
#include "core/store/safefile.h"
#include "ui/print/faceset.h"
#include "ui/print/figurepainter.h"
#include "ui/print/pdfwriter.h"

namespace xushi::output
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Output", text);
}

Result<QByteArray> csvOf(const report::Document &document)
{
    for (const report::Block &block : document.blocks) {
        if (const auto *table = std::get_if<report::Table>(&block))
            return report::csvBytes(*table);
    }
    return fail(ErrorKind::Invalid, tr("This report has no table that could be written as csv."));
}

Result<QByteArray> bytesOf(const report::Document &document, const QString &ending)
{
    const report::PageStyle style;
    if (ending == u"docx") {
        const print::FaceSet faces(style.faces);
        print::PrintFigurePainter painter(faces);
        return report::docxBytes(document, style, &painter);
    }
    if (ending == u"xlsx")
        return report::xlsxBytes(document, style);
    if (ending == u"csv")
        return csvOf(document);
    if (ending == u"pdf") {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (const auto written = print::writePdf(document, style, print::FaceSet(style.faces), buffer);
            !written)
            return tl::unexpected(written.error());
        return bytes;
    }
    return fail(ErrorKind::Invalid,
        tr("Reports are written as docx, pdf, xlsx or csv. Give the file one of these endings."));
}

} // namespace

Result<void> writeReport(
    const Plan &plan, const FieldCatalogue &fields, const QString &kind, QDate asOf, const QString &path)
{
    return writeReportAs(plan, fields, kind, asOf, path, QFileInfo(path).suffix().toLower());
}

Result<void> writeReportAs(const Plan &plan, const FieldCatalogue &fields, const QString &kind, QDate asOf,
    const QString &path, const QString &format)
{
    const auto found = report::findReportKind(kind);
    if (!found)
        return fail(ErrorKind::Invalid, tr("There is no report called “%1”.").arg(kind));
    const Result<QByteArray> bytes = bytesOf(found->make(plan, fields, asOf), format);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return store::replaceFile(path, *bytes);
}

QString suggestedName(const QString &kind, QDate asOf)
{
    const auto found = report::findReportKind(kind);
    const QString title = found ? found->title : kind;
    return QStringLiteral("%1年%2月%3").arg(asOf.year()).arg(asOf.month()).arg(title);
}

} // namespace xushi::output
