#pragma once

#include <vector>

#include <QPagedPaintDevice>
#include <QPainter>

#include "ui/print/page.h"
#include "ui/print/watch.h"

namespace xushi::print
{

// Paints items in points from the painter's origin.
void paintItems(QPainter &painter, const PageItems &items);

// Paints a page in points from the painter's origin, without its paper. Scale the painter to 1/72 inch:
// preview, printer and PDF all come here, so that they show the same.
void paintPage(QPainter &painter, const Page &page);

// Paints the pages onto a printer or PDF device, one sheet each. The device must count from the edge of the
// sheet (no margins, QPrinter::setFullPage). False where the device could not be begun or gave out, or the
// watch stopped it.
[[nodiscard]] bool paintPages(
    QPagedPaintDevice &device, const std::vector<Page> &pages, const Watch &watch = {});

} // namespace xushi::print
