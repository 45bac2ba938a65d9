#pragma once

#include "core/fields/fieldcatalogue.h"
#include "core/report/document.h"

namespace xushi::report
{

// A kind of report. A new one is a file pair and a line in reportcatalogue.cpp: command line, report panel
// and printing ask here.
struct ReportKind {
    QString id; // of the command line: monthly
    QString title; // in the user's language
    Document (*make)(const Plan &plan, const FieldCatalogue &fields, QDate asOf) = nullptr;
};

[[nodiscard]] std::vector<ReportKind> reportCatalogue();
[[nodiscard]] std::optional<ReportKind> findReportKind(const QString &id);

} // namespace xushi::report
