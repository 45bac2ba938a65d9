#include "core/report/kinds/reportcatalogue.h"

#include <QCoreApplication>

#include "core/report/kinds/ledger.h"
#include "core/report/kinds/monthlyreport.h"

namespace xushi::report
{

std::vector<ReportKind> reportCatalogue()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("ReportKinds", text); };
    return {
        {QStringLiteral("monthly"), tr("Monthly progress report"), monthlyReport},
        {QStringLiteral("ledger"), tr("Ledger"), ledgerDocument},
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

} // namespace xushi::report
