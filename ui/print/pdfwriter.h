#pragma once

#include <QIODevice>

#include "ui/print/pagelayout.h"

namespace xushi::print
{

// The pages as a PDF with vector text that can be searched and copied. title and author are the file's
// properties.
[[nodiscard]] QByteArray pdfOf(const PageLayout &layout, const QString &title, const QString &author);

// Lays a document out and writes it as PDF. Errors: Internal (a table that does not fill its columns),
// NotWritable, DiskFull. The file is replaced as a whole or not at all.
[[nodiscard]] Result<void> writePdf(const report::Document &document, const report::PageStyle &style,
    const FaceSet &faces, const QString &path);
[[nodiscard]] Result<void> writePdf(const report::Document &document, const report::PageStyle &style,
    const FaceSet &faces, QIODevice &device);

// The same as bytes, with a watch: Cancelled where it was stopped.
[[nodiscard]] Result<QByteArray> pdfBytes(const report::Document &document, const report::PageStyle &style,
    const FaceSet &faces, const Watch &watch = {});

} // namespace xushi::print
