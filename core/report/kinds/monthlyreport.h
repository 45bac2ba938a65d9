#pragma once

#include "core/report/document.h"
#include "core/report/kinds/reportrequest.h"

namespace xushi::report
{

// The body text of a progress report on all tasks, at most, in characters.
inline constexpr int monthlyReportLength = 5000;

// 月度进展情况报告: overall situation, main progress by chapter, problems, next steps, and the table of all
// tasks as attachment. Every figure in a sentence is one of the plan's or follows from them as in the tables.
[[nodiscard]] Document monthlyReport(const ReportRequest &request);
[[nodiscard]] std::vector<ReportOption> monthlyReportOptions();

} // namespace xushi::report
