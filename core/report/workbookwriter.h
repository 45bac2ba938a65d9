#pragma once

#include <QIODevice>

#include "core/base/result.h"
#include "core/report/document.h"
#include "core/report/pagestyle.h"

namespace xushi::report
{

// An xlsx of the document's tables, one sheet each (figures as their data), with a sheet of the text first
// where there is any. Each sheet: title, unit, head rows with merged cells that stay in sight and repeat in
// print, rows, note; A4 upright, landscape where the table is wide, A3 from 13 columns on; fitted to the
// page's width, page numbers in the foot. Figures are numbers with their decimals; everything else is a
// string, never a formula. Fails (Internal) where a table's cells do not fill its columns, (Invalid) where a
// cell holds more than the 32,767 characters or a table more rows than a spreadsheet takes, (DiskFull,
// NotWritable) where the temporary file fails.
[[nodiscard]] Result<QByteArray> xlsxBytes(const Document &document, const PageStyle &style);

// The same into an open device, as writeDocx.
[[nodiscard]] Result<void> writeXlsx(const Document &document, const PageStyle &style, QIODevice &device);

} // namespace xushi::report
