#include "ui/panels/report/printing.h"

#include <QTemporaryDir>

#include "tests/ui/report/reportdesk.h"

namespace xushi
{

namespace
{

using test::ReportDesk;

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST(ReportPrinting, PagesFollowTheSettings)
{
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    using Pages = std::vector<int>;
    EXPECT_EQ(printedPages(printer, 3, 0), (Pages {0, 1, 2}));
    printer.setPrintRange(QPrinter::CurrentPage);
    EXPECT_EQ(printedPages(printer, 3, 1), Pages {1});
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 9);
    EXPECT_EQ(printedPages(printer, 3, 0), (Pages {1, 2}));
    printer.setPageOrder(QPrinter::LastPageFirst);
    EXPECT_EQ(printedPages(printer, 3, 0), (Pages {2, 1}));
    if (!printer.supportsMultipleCopies()) {
        printer.setCopyCount(2);
        printer.setCollateCopies(true);
        EXPECT_EQ(printedPages(printer, 3, 0), (Pages {2, 1, 2, 1}));
        printer.setCollateCopies(false);
        EXPECT_EQ(printedPages(printer, 3, 0), (Pages {2, 2, 1, 1}));
    }
    EXPECT_TRUE(printedPages(printer, 0, -1).empty());
}

TEST(ReportPrinting, SheetsAreThoseOfThePages)
{
    QTemporaryDir folder;
    ReportDesk desk;
    desk.open(QStringLiteral("ledger"));
    int asked = 0;
    const QString file = folder.filePath(QStringLiteral("p.pdf"));
    desk.panel->setPrinterQuestion([&](QPrinter &printer, int pages) {
        asked = pages;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        EXPECT_EQ(printer.pageLayout().orientation(), QPageLayout::Landscape);
        EXPECT_EQ(printer.pageLayout().pageSize().id(), QPageSize::A3);
        return true;
    });
    desk.panel->print();
    EXPECT_EQ(asked, static_cast<int>(desk.pages().size()));
    EXPECT_TRUE(read(file).startsWith("%PDF"));
    EXPECT_TRUE(desk.reported.isEmpty());
}

TEST(ReportPrinting, GivingUpPrintsNothing)
{
    ReportDesk desk;
    desk.open();
    bool asked = false;
    desk.panel->setPrinterQuestion([&](QPrinter &, int) {
        asked = true;
        return false;
    });
    desk.panel->print();
    EXPECT_TRUE(asked);
    EXPECT_TRUE(desk.reported.isEmpty());
}

TEST(ReportPrinting, APrinterThatTakesNothingIsReported)
{
    ReportDesk desk;
    desk.open();
    desk.panel->setPrinterQuestion([&](QPrinter &printer, int) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(QStringLiteral("/no/such/folder/p.pdf"));
        return true;
    });
    desk.panel->print();
    EXPECT_EQ(desk.reported.size(), 1);
}

} // namespace xushi
