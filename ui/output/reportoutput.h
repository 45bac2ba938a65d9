#pragma once

#include "core/report/kinds/reportcatalogue.h"
#include "ui/print/watch.h"

// Reports written to files, for the window and the command line alike.
namespace xushi::output
{

// What report is wanted.
struct ReportOrder {
    QString kind; // an id of the report catalogue
    QDate asOf;
    report::OptionValues options = {}; // chosen ones; the others have the kind's fallback
    // Makes the filter for the plan that the report is made from (it may be a copy); empty: every task.
    std::function<report::TaskFilter(const Plan &)> filter = {};
    // The department that the window's filter names; empty: none.
    QString filterDepartment = {};
};

// A report without a file format.
struct Report {
    report::Document document;
    report::PageStyle style;
};

// Errors: Invalid (unknown kind, option or value), Cancelled.
[[nodiscard]] Result<Report> makeReport(const Plan &plan, const FieldCatalogue &fields,
    const ReportOrder &order, const std::stop_token &stop = {});

// Writes it in a format: docx, pdf, xlsx, csv. Errors: as makeReport, Invalid (unknown format), NotWritable,
// DiskFull; the file is replaced as a whole or not at all.
[[nodiscard]] Result<void> writeReport(const Plan &plan, const FieldCatalogue &fields,
    const ReportOrder &order, const QString &path, const QString &format, const print::Watch &watch = {});

// The same with the options' fallbacks, in the format that the file's ending names.
[[nodiscard]] Result<void> writeReport(
    const Plan &plan, const FieldCatalogue &fields, const QString &kind, QDate asOf, const QString &path);
[[nodiscard]] Result<void> writeReportAs(const Plan &plan, const FieldCatalogue &fields, const QString &kind,
    QDate asOf, const QString &path, const QString &format);

// A name for the file, without its ending: 2023年6月进展情况报告; with the department it is about.
[[nodiscard]] QString suggestedName(const ReportOrder &order);
[[nodiscard]] QString suggestedName(const QString &kind, QDate asOf);

} // namespace xushi::output
