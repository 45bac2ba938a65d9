#pragma once

#include <vector>

#include <QPrinter>

#include "core/report/pagestyle.h"
#include "ui/print/page.h"
#include "ui/print/watch.h"

namespace xushi
{

// Sets paper and direction of the sheets, without margins, and both sides as official documents have it.
void preparePrinter(QPrinter &printer, const report::PageStyle &style);

// The pages that a printer's settings ask for, from 0, in the order they are printed in: its range, its
// copies where it cannot make them itself, last first where it wants that. current: the page shown.
[[nodiscard]] std::vector<int> printedPages(const QPrinter &printer, int count, int current);

// Prints these pages, as lines and letters and not as pictures. NotWritable where the printer does not take
// them, Cancelled where the watch stopped it; a file that was printed to is taken away then.
[[nodiscard]] Result<void> printPages(QPrinter &printer, const print::PageLayout &layout,
    const std::vector<int> &pages, const print::Watch &watch = {});

} // namespace xushi
