#pragma once

#include <QIODevice>

#include "core/base/result.h"
#include "core/report/document.h"
#include "core/report/figurepainter.h"
#include "core/report/pagestyle.h"

namespace xushi::report
{

// A docx of the document that Word, WPS and LibreOffice open and people go on editing: real styles, a grid of
// 22 lines by 28 characters, page numbers outside, repeating heads. Figures are PNG of 300 dots per inch
// drawn by painter, tables of their data without one. Equal documents give equal bytes. Fails (Internal)
// where a table's cells do not fill its columns.
[[nodiscard]] Result<QByteArray> docxBytes(
    const Document &document, const PageStyle &style, FigurePainter *painter = nullptr);

// The same into an open device; whoever owns it makes the file safe. NotWritable or DiskFull where not all
// bytes went in.
[[nodiscard]] Result<void> writeDocx(
    const Document &document, const PageStyle &style, FigurePainter *painter, QIODevice &device);

} // namespace xushi::report
