#pragma once

#include "core/report/document.h"
#include "core/report/kinds/reportrequest.h"

namespace xushi::report
{

// 指标体系表: one row for each certain target, by chapters, with reading, completion, difference and who
// answers for it. Targets of a chapter or of the whole plan stand before those of its tasks.
[[nodiscard]] Document targetTable(const ReportRequest &request);
[[nodiscard]] std::vector<ReportOption> targetTableOptions();

} // namespace xushi::report
