#pragma once

#include <QByteArray>

#include "core/base/result.h"
#include "core/report/document.h"

namespace xushi::report
{

// A table as CSV (RFC 4180) that a spreadsheet opens rightly and safely: UTF-8 with byte order mark, CRLF,
// one head line (merged heads joined by "/"), merged cells at their first place only, figures as ASCII
// digits with their suffix. Text that a spreadsheet could run, or that begins with a tab or a carriage
// return, gets a leading apostrophe. Fails (Internal) where the cells do not fill the columns.
[[nodiscard]] Result<QByteArray> csvBytes(const Table &table);

} // namespace xushi::report
