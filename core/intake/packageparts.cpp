#include "core/intake/packageparts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <quazip.h>
#include <quazipfile.h>

namespace xushi::intake
{

namespace
{

tl::unexpected<Error> damaged()
{
    return fail(ErrorKind::Damaged,
        QCoreApplication::translate("Intake",
            "The file is damaged or no Office document. Open it in Word or WPS and save it as docx again."));
}

} // namespace

struct PackageParts::Private {
    QByteArray bytes;
    QBuffer buffer {&bytes};
    QuaZip zip {&buffer};
};

PackageParts::PackageParts(std::unique_ptr<Private> d)
    : d(std::move(d))
{
}

PackageParts::~PackageParts() = default;
PackageParts::PackageParts(PackageParts &&) noexcept = default;

Result<PackageParts> PackageParts::open(const QByteArray &bytes)
{
    auto d = std::make_unique<Private>();
    d->bytes = bytes;
    if (!d->zip.open(QuaZip::mdUnzip) || d->zip.getEntriesCount() > mostEntries)
        return damaged();
    return PackageParts(std::move(d));
}

bool PackageParts::contains(const QString &path) const
{
    return d->zip.setCurrentFile(path, QuaZip::csSensitive);
}

Result<QByteArray> PackageParts::read(const QString &path)
{
    if (!contains(path))
        return fail(ErrorKind::NotFound, {});
    QuaZipFileInfo64 info;
    QuaZipFile file(&d->zip);
    if (!d->zip.getCurrentFileInfo(&info) || (info.flags & 1U) != 0 || !file.open(QIODevice::ReadOnly))
        return damaged();
    QByteArray content;
    constexpr qint64 block = 1 << 20;
    while (true) {
        const QByteArray more = file.read(block);
        if (file.getZipError() != UNZ_OK || content.size() + more.size() > largestPart)
            return damaged();
        if (more.isEmpty())
            break;
        content += more;
    }
    file.close();
    if (file.getZipError() != UNZ_OK) // the checksum is compared only here
        return damaged();
    return content;
}

} // namespace xushi::intake
