#pragma once

#include "core/fields/fieldcatalogue.h"

// Reports written to files, for the window and the command line alike.
namespace xushi::output
{

// Writes a report of this kind (an id of the report catalogue) in the format that the file's ending names:
// docx, pdf, xlsx, csv. Errors: Invalid (unknown kind or ending), NotWritable, DiskFull; the file is
// replaced as a whole or not at all.
[[nodiscard]] Result<void> writeReport(
    const Plan &plan, const FieldCatalogue &fields, const QString &kind, QDate asOf, const QString &path);

// The same in a format given by name.
[[nodiscard]] Result<void> writeReportAs(const Plan &plan, const FieldCatalogue &fields, const QString &kind,
    QDate asOf, const QString &path, const QString &format);

// A name for the file, without its ending: 2023年6月进展情况报告.
[[nodiscard]] QString suggestedName(const QString &kind, QDate asOf);

} // namespace xushi::output
