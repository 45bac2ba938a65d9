#pragma once

#include <vector>

#include <QByteArray>
#include <QRectF>
#include <QString>
#include <QStringList>

// What another program reads in a PDF: poppler's command-line tools, which the test packages bring.
namespace xushi::print::poppler
{

struct Word {
    int page = 0; // from 0
    QRectF box; // points from the top left corner of the sheet
    QString text;
};

// Text of each page in the order of the file's own stream.
[[nodiscard]] QStringList pageTexts(const QByteArray &pdf);
[[nodiscard]] std::vector<Word> words(const QByteArray &pdf);
// The lines of pdffonts without its head.
[[nodiscard]] QStringList fonts(const QByteArray &pdf);
// The lines of pdfinfo.
[[nodiscard]] QStringList properties(const QByteArray &pdf);

} // namespace xushi::print::poppler
