#include "ui/panels/report/printing.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFile>
#include <QPageLayout>

#include "ui/print/pagepainter.h"

namespace xushi
{

void preparePrinter(QPrinter &printer, const report::PageStyle &style)
{
    const bool landscape = style.pageWidth > style.pageHeight;
    const QSizeF upright(
        std::min(style.pageWidth, style.pageHeight), std::max(style.pageWidth, style.pageHeight));
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(upright, QPageSize::Millimeter));
    printer.setPageOrientation(landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setPageMargins({});
    printer.setDuplex(landscape ? QPrinter::DuplexShortSide : QPrinter::DuplexLongSide);
}

std::vector<int> printedPages(const QPrinter &printer, int count, int current)
{
    int first = 0;
    int last = count - 1;
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0) {
        first = printer.fromPage() - 1;
        last = std::min(last, std::max(printer.toPage(), printer.fromPage()) - 1);
    } else if (printer.printRange() == QPrinter::CurrentPage && current >= 0) {
        first = last = std::min(current, last);
    }
    std::vector<int> once;
    for (int page = first; page <= last; ++page)
        once.push_back(page);
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(once.begin(), once.end());
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    std::vector<int> pages;
    if (printer.collateCopies()) {
        for (int i = 0; i < copies; ++i)
            pages.insert(pages.end(), once.begin(), once.end());
    } else {
        for (const int page : once)
            pages.insert(pages.end(), static_cast<size_t>(copies), page);
    }
    return pages;
}

Result<void> printPages(QPrinter &printer, const print::PageLayout &layout, const std::vector<int> &pages,
    const print::Watch &watch)
{
    std::vector<print::Page> sheets;
    for (const int page : pages)
        sheets.push_back(layout.pages[static_cast<size_t>(page)]);
    const QString file = printer.outputFileName();
    const bool done = print::paintPages(printer, sheets, watch);
    if (done && printer.printerState() != QPrinter::Error)
        return {};
    if (!done)
        printer.abort();
    if (!file.isEmpty())
        QFile::remove(file);
    if (watch.isStopped())
        return print::cancelled();
    return fail(ErrorKind::NotWritable,
        QCoreApplication::translate("ReportPanel",
            "The printer did not take the pages. See that it is on and has paper, or save a PDF and print "
            "that."));
}

} // namespace xushi
