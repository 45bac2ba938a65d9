// Writes the sample report into the folder given, for looking at it in an office suite.
#include <cstdio>

#include <QFile>

#include "core/report/docxwriter.h"
#include "core/report/workbookwriter.h"
#include "tests/report/sampledocument.h"

namespace
{

bool save(const QString &path, const xushi::Result<QByteArray> &bytes)
{
    QFile file(path);
    return bytes && file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: report_sample FOLDER\n", stderr);
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    sample::GreyPainter painter;
    const auto document = sample::report();
    const bool done = save(folder + QStringLiteral("/sample.docx"),
        xushi::report::docxBytes(document, xushi::report::PageStyle {}, &painter));
    const bool tabled = save(folder + QStringLiteral("/sample.xlsx"),
        xushi::report::xlsxBytes(document, xushi::report::PageStyle {}));
    return done && tabled ? 0 : 1;
}
