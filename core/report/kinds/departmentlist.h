#pragma once

#include "core/report/document.h"
#include "core/report/kinds/reportrequest.h"

namespace xushi::report
{

// 单位任务清单: what one department has to do, by its part in it (牵头, 负责, 配合), with targets, deadline
// and light. Without a chosen department one list for each that has a part, each on pages of its own, in
// official order.
[[nodiscard]] Document departmentList(const ReportRequest &request);
[[nodiscard]] std::vector<ReportOption> departmentListOptions();

} // namespace xushi::report
