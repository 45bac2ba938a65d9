#include "tests/ui/print/poppler.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>

namespace xushi::print::poppler
{
namespace
{

// Standard output of a tool over the PDF; %pdf stands for the file.
QString run(const QByteArray &pdf, const QString &tool, QStringList arguments)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        qFatal("No room for a temporary file.");
    arguments.replaceInStrings(QStringLiteral("%pdf"), file.fileName());
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s failed; is poppler-utils installed?", qPrintable(tool));
    const QByteArray complaints = process.readAllStandardError();
    if (!complaints.isEmpty())
        qFatal("%s: %s", qPrintable(tool), complaints.constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

QStringList pageTexts(const QByteArray &pdf)
{
    const QString text = run(pdf, QStringLiteral("pdftotext"),
        {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("%pdf"),
            QStringLiteral("-")});
    QStringList pages = text.split(QLatin1Char('\f'));
    pages.removeLast(); // every page ends with a form feed
    return pages;
}

std::vector<Word> words(const QByteArray &pdf)
{
    static const QRegularExpression line(
        QStringLiteral("<page |<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" "
                       "yMax=\"([-0-9.]+)\">(.*)</word>"));
    const QString text = run(pdf, QStringLiteral("pdftotext"),
        {QStringLiteral("-bbox"), QStringLiteral("%pdf"), QStringLiteral("-")});
    std::vector<Word> result;
    int page = -1;
    auto matches = line.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.captured(5).isEmpty()) {
            ++page;
            continue;
        }
        const QPointF topLeft(match.captured(1).toDouble(), match.captured(2).toDouble());
        const QPointF bottomRight(match.captured(3).toDouble(), match.captured(4).toDouble());
        result.push_back({page, QRectF(topLeft, bottomRight), match.captured(5)});
    }
    return result;
}

QStringList fonts(const QByteArray &pdf)
{
    return run(pdf, QStringLiteral("pdffonts"), {QStringLiteral("%pdf")})
        .split(QLatin1Char('\n'), Qt::SkipEmptyParts)
        .mid(2);
}

QStringList properties(const QByteArray &pdf)
{
    return run(pdf, QStringLiteral("pdfinfo"), {QStringLiteral("%pdf")}).split(QLatin1Char('\n'));
}

} // namespace xushi::print::poppler
