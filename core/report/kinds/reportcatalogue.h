#pragma once

#include "core/report/document.h"
#include "core/report/kinds/reportrequest.h"

namespace xushi::report
{

enum class ReportNature { Text, Table };

// A kind of report. A new one is a file pair and a line in reportcatalogue.cpp: command line, report panel
// and printing ask here.
struct ReportKind {
    QString id; // of the command line: monthly
    QString title; // in the user's language
    ReportNature nature = ReportNature::Text;
    // Endings of the files it is written as, the most wanted first.
    QStringList formats;
    std::vector<ReportOption> options;
    Document (*make)(const ReportRequest &request) = nullptr;
    // As CSV for other programs; null: the document's first table.
    Result<QByteArray> (*csv)(const ReportRequest &request) = nullptr;
};

[[nodiscard]] std::vector<ReportKind> reportCatalogue();
[[nodiscard]] std::optional<ReportKind> findReportKind(const QString &id);

// A value for each option of the kind: the chosen one, or its fallback where none is chosen. Invalid where an
// option is unknown or does not take the value; the sentence names what it takes.
[[nodiscard]] Result<OptionValues> completeOptions(const ReportKind &kind, const OptionValues &chosen);

} // namespace xushi::report
