#pragma once

#include "core/report/document.h"
#include "core/report/kinds/reportrequest.h"

namespace xushi::report
{

// The ledger (工作台账): one row for each target, or for a task without any; what belongs to the task is
// merged downwards over its targets, chapters stand in rows of their own. Columns that an office added to
// the catalogue ("own.…") follow before the note. For paper and xlsx.
[[nodiscard]] Document ledgerDocument(const ReportRequest &request);
[[nodiscard]] std::vector<ReportOption> ledgerOptions();

// The same columns as CSV for other programs: nothing merged, every row whole, with its chapter's heading.
[[nodiscard]] Result<QByteArray> ledgerCsv(const ReportRequest &request);

} // namespace xushi::report
