#include "ui/print/pdfwriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLoggingCategory>
#include <QPdfWriter>

#include "core/store/safefile.h"
#include "ui/print/pagepainter.h"
#include "ui/print/pdftextmaps.h"

namespace xushi::print
{
namespace
{

Q_LOGGING_CATEGORY(printLog, "xushi.print")

// Fine enough that rounding to the device does not show.
constexpr int resolution = 1200;

// A PDF string of any text: UTF-16 with its mark, in hexadecimal digits.
QByteArray pdfString(const QString &text)
{
    QByteArray units("\xFE\xFF", 2);
    for (const QChar unit : text) {
        units += static_cast<char>(unit.row());
        units += static_cast<char>(unit.cell());
    }
    return "<" + units.toHex() + ">";
}

void setAuthor(PdfFile &file, const QString &author)
{
    QByteArray info = file.object(file.infoObject());
    const qsizetype end = info.lastIndexOf(">>");
    if (author.isEmpty() || end < 0)
        return;
    file.setObject(file.infoObject(), info.insert(end, "/Author " + pdfString(author) + "\n"));
}

// What Qt wrote, with its text maps right and its author. Where Qt builds its files in another way one day,
// they stay as they are: worse to search, but printed alike.
QByteArray finished(const QByteArray &pdf, const std::vector<DrawnFace> &faces, const QString &author)
{
    auto file = PdfFile::read(pdf);
    const auto corrected = file ? correctTextMaps(*file, faces) : tl::unexpected(file.error());
    if (!corrected)
        qCWarning(printLog) << "PDF left with the text maps of Qt:" << corrected.error().message;
    if (!file)
        return pdf;
    setAuthor(*file, author);
    return file->bytes();
}

QByteArray drawn(const PageLayout &layout, const QString &title, const QString &author, const Watch &watch)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        if (!layout.pages.empty())
            writer.setPageSize(QPageSize(layout.pages.front().size, QPageSize::Point));
        writer.setPageMargins({});
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Xushi"));
        // A buffer in memory takes everything; only the watch stops it.
        [[maybe_unused]] const bool painted = paintPages(writer, layout.pages, watch);
        Q_ASSERT(painted || watch.isStopped());
    }
    return watch.isStopped() ? QByteArray() : finished(pdf, drawnFaces(layout.pages), author);
}

} // namespace

QByteArray pdfOf(const PageLayout &layout, const QString &title, const QString &author)
{
    return drawn(layout, title, author, {});
}

Result<QByteArray> pdfBytes(const report::Document &document, const report::PageStyle &style,
    const FaceSet &faces, const Watch &watch)
{
    const auto layout = layoutPages(document, style, faces, watch.part(0, 0.5));
    if (!layout)
        return tl::unexpected(layout.error());
    QByteArray pdf = drawn(*layout, document.title, document.author, watch.part(0.5, 1));
    if (watch.isStopped())
        return cancelled();
    return pdf;
}

Result<void> writePdf(const report::Document &document, const report::PageStyle &style, const FaceSet &faces,
    const QString &path)
{
    const auto pdf = pdfBytes(document, style, faces);
    if (!pdf)
        return tl::unexpected(pdf.error());
    return store::replaceFile(path, *pdf);
}

Result<void> writePdf(
    const report::Document &document, const report::PageStyle &style, const FaceSet &faces, QIODevice &device)
{
    const auto pdf = pdfBytes(document, style, faces);
    if (!pdf)
        return tl::unexpected(pdf.error());
    if (device.write(*pdf) != pdf->size())
        return fail(ErrorKind::NotWritable,
            QCoreApplication::translate("Print", "The PDF could not be written to the end."));
    return {};
}

} // namespace xushi::print
