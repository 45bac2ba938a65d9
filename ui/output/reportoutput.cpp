#include "ui/output/reportoutput.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include "core/report/csvwriter.h"
#include "core/report/docxwriter.h"
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

Result<QByteArray> bytesOf(const Report &report, const QString &format, const print::Watch &watch)
{
    const auto &[document, style] = report;
    if (format == u"docx") {
        const print::FaceSet faces(style.faces);
        print::PrintFigurePainter painter(faces);
        return report::docxBytes(document, style, &painter);
    }
    if (format == u"xlsx")
        return report::xlsxBytes(document, style);
    if (format == u"csv")
        return csvOf(document);
    return print::pdfBytes(document, style, print::FaceSet(style.faces), watch);
}

Result<void> checkFormat(const QString &format)
{
    static const QStringList known {
        QStringLiteral("docx"), QStringLiteral("pdf"), QStringLiteral("xlsx"), QStringLiteral("csv")};
    if (known.contains(format))
        return {};
    return fail(ErrorKind::Invalid,
        tr("Reports are written as docx, pdf, xlsx or csv. Give the file one of these endings."));
}

// A kind with its options complete.
struct Ordered {
    report::ReportKind kind;
    report::OptionValues options;
};

Result<Ordered> lookUp(const ReportOrder &order)
{
    const auto kind = report::findReportKind(order.kind);
    if (!kind)
        return fail(ErrorKind::Invalid, tr("There is no report called “%1”.").arg(order.kind));
    const auto options = report::completeOptions(*kind, order.options);
    if (!options)
        return tl::unexpected(options.error());
    return Ordered {*kind, *options};
}

report::ReportRequest requestFor(const Plan &plan, const FieldCatalogue &fields, const ReportOrder &order,
    const report::OptionValues &options, const std::stop_token &stop)
{
    return {plan, fields, order.asOf, options, order.filter ? order.filter(plan) : report::TaskFilter(),
        order.filterDepartment, stop};
}

Result<QByteArray> makeBytes(const Plan &plan, const FieldCatalogue &fields, const ReportOrder &order,
    const QString &format, const print::Watch &watch)
{
    const auto ordered = lookUp(order);
    if (!ordered)
        return tl::unexpected(ordered.error());
    const auto request = requestFor(plan, fields, order, ordered->options, watch.stop);
    if (format == u"csv" && ordered->kind.csv)
        return ordered->kind.csv(request);
    const Report report {ordered->kind.make(request), report::pageStyleOf(ordered->options)};
    if (watch.isStopped())
        return print::cancelled();
    return bytesOf(report, format, watch);
}

} // namespace

Result<Report> makeReport(
    const Plan &plan, const FieldCatalogue &fields, const ReportOrder &order, const std::stop_token &stop)
{
    const auto ordered = lookUp(order);
    if (!ordered)
        return tl::unexpected(ordered.error());
    Report report {ordered->kind.make(requestFor(plan, fields, order, ordered->options, stop)),
        report::pageStyleOf(ordered->options)};
    if (stop.stop_requested())
        return print::cancelled();
    return report;
}

Result<void> writeReport(const Plan &plan, const FieldCatalogue &fields, const ReportOrder &order,
    const QString &path, const QString &format, const print::Watch &watch)
{
    if (const auto known = checkFormat(format); !known)
        return known;
    const Result<QByteArray> bytes = makeBytes(plan, fields, order, format, watch);
    if (!bytes)
        return tl::unexpected(bytes.error());
    // Nothing has touched the file so far; from here on it is a matter of a moment.
    if (watch.isStopped())
        return print::cancelled();
    return store::replaceFile(path, *bytes);
}

Result<void> writeReport(
    const Plan &plan, const FieldCatalogue &fields, const QString &kind, QDate asOf, const QString &path)
{
    return writeReportAs(plan, fields, kind, asOf, path, QFileInfo(path).suffix().toLower());
}

Result<void> writeReportAs(const Plan &plan, const FieldCatalogue &fields, const QString &kind, QDate asOf,
    const QString &path, const QString &format)
{
    return writeReport(plan, fields, ReportOrder {kind, asOf}, path, format);
}

QString suggestedName(const ReportOrder &order)
{
    const auto found = report::findReportKind(order.kind);
    const QString title = found ? found->title : order.kind;
    const QString chosen = order.options.value(QStringLiteral("department"));
    const QString department = chosen.isEmpty() ? order.filterDepartment : chosen;
    const bool isAbout = found && std::ranges::any_of(found->options, [](const report::ReportOption &option) {
        return option.type == report::ReportOption::Type::Department;
    });
    QString name = QStringLiteral("%1年%2月%3%4")
                       .arg(order.asOf.year())
                       .arg(order.asOf.month())
                       .arg(isAbout ? department : QString(), title);
    static const QRegularExpression forbidden(QStringLiteral("[<>:\"/\\\\|?*\\x{0000}-\\x{001F}]"));
    return name.remove(forbidden);
}

QString suggestedName(const QString &kind, QDate asOf)
{
    return suggestedName(ReportOrder {kind, asOf});
}

} // namespace xushi::output
