#pragma once

#include "core/base/result.h"
#include "core/report/document.h"
#include "core/report/pagestyle.h"
#include "ui/print/faceset.h"
#include "ui/print/page.h"
#include "ui/print/watch.h"

namespace xushi::print
{

// The true pages of a report document by GB/T 9704—2012, as preview, printer and PDF show them: 22 lines of
// 28 characters, headings by level, tables with repeated heads and whole rows, wide tables turned, page
// numbers right on odd and left on even pages. A document without blocks is one empty page. Fails
// (Internal) where a table's cells do not fill its columns.
[[nodiscard]] Result<PageLayout> layoutPages(const report::Document &document, const report::PageStyle &style,
    const FaceSet &faces, const Watch &watch = {});

// Hands pages that were laid out on another thread over to this one's faces: a face belongs to the thread
// that opened it. Both sets were opened for the same names. May run on either thread; nothing is drawn.
void handOver(PageLayout &layout, const FaceSet &from, const FaceSet &to);

} // namespace xushi::print
