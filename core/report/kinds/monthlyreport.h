#pragma once

#include "core/fields/fieldcatalogue.h"
#include "core/report/document.h"

namespace xushi::report
{

// The body text of a progress report on all tasks, at most, in characters.
inline constexpr int monthlyReportLength = 5000;

// 月度进展情况报告: overall situation, main progress by chapter, problems, next steps, and the table of all
// tasks as attachment. Every figure in a sentence is one of the plan's or follows from them as in the tables.
[[nodiscard]] Document monthlyReport(const Plan &plan, const FieldCatalogue &fields, QDate asOf);

} // namespace xushi::report
