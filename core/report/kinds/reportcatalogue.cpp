#include "core/report/kinds/reportcatalogue.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/report/kinds/departmentlist.h"
#include "core/report/kinds/ledger.h"
#include "core/report/kinds/monthlyreport.h"
#include "core/report/kinds/targettable.h"

namespace xushi::report
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("ReportKinds", text);
}

QString takenValues(const ReportOption &option)
{
    if (option.type == ReportOption::Type::YesNo)
        return QStringLiteral("yes, no");
    QStringList codes;
    for (const OptionChoice &choice : option.choices)
        codes << choice.code;
    return codes.join(QStringLiteral(", "));
}

} // namespace

std::vector<ReportKind> reportCatalogue()
{
    const QString pdf = QStringLiteral("pdf");
    const QString docx = QStringLiteral("docx");
    const QString xlsx = QStringLiteral("xlsx");
    const QString csv = QStringLiteral("csv");
    return {
        {QStringLiteral("monthly"), tr("Monthly progress report"), ReportNature::Text, {pdf, docx, xlsx},
            monthlyReportOptions(), monthlyReport},
        {QStringLiteral("departments"), tr("Task list of a department"), ReportNature::Table,
            {pdf, docx, xlsx}, departmentListOptions(), departmentList},
        {QStringLiteral("ledger"), tr("Ledger"), ReportNature::Table, {xlsx, pdf, docx, csv}, ledgerOptions(), ledgerDocument, ledgerCsv},
        {QStringLiteral("targets"), tr("Table of targets"), ReportNature::Table, {xlsx, pdf, docx, csv},
            targetTableOptions(), targetTable},
    };
}

std::optional<ReportKind> findReportKind(const QString &id)
{
    for (const ReportKind &kind : reportCatalogue()) {
        if (kind.id == id)
            return kind;
    }
    return std::nullopt;
}

Result<OptionValues> completeOptions(const ReportKind &kind, const OptionValues &chosen)
{
    OptionValues values(kind.options);
    for (const auto &[id, value] : chosen.all()) {
        const auto option = std::ranges::find(kind.options, id, &ReportOption::id);
        if (option == kind.options.end()) {
            QStringList known;
            for (const ReportOption &each : kind.options)
                known << each.id;
            return fail(ErrorKind::Invalid,
                tr("This report has no option “%1”. It has: %2.").arg(id, known.join(QStringLiteral(", "))));
        }
        if (!takes(*option, value))
            return fail(ErrorKind::Invalid,
                tr("“%1” is no value of the option “%2”. It takes: %3.")
                    .arg(value, id, takenValues(*option)));
        values.set(id, value);
    }
    return values;
}

} // namespace xushi::report
