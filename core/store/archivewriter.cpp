#include "core/store/archivewriter.h"

#include <QBuffer>
#include <QFile>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>
#include <zlib.h>

#include "core/store/archivereader_p.h"
#include "core/store/sha256.h"
#include "core/store/storeerrors.h"

namespace xushi::store
{

namespace
{

constexpr qint64 chunkSize = 128 * 1024;
constexpr int fastLevel = 1; // level 6 takes 3.4 times as long for a fifth less size

Result<void> notTaken(const QString &name)
{
    return tl::unexpected(cannotWrite(name, std::make_error_code(std::errc::io_error)));
}

// A fixed time: the same plan gives the same bytes, and nobody's clock is in the file.
QuaZipNewInfo headerFor(const QString &name)
{
    QuaZipNewInfo info(name);
    info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0));
    info.setPermissions(
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    return info;
}

} // namespace

struct ArchiveWriter::Private {
    explicit Private(QIODevice &device)
        : zip(&device)
    {
        zip.setAutoClose(false); // would close, and with a QSaveFile commit, what is not ours
        zip.setDataDescriptorWritingEnabled(false);
        zip.setZip64Enabled(false);
        zip.setOsCode(3); // the same bytes on every system
        opened = zip.open(QuaZip::mdCreate);
    }

    // Copies all of source into the open entry; reports each chunk.
    template <class Seen>
    Result<void> copy(
        const QString &name, QuaZipFile &entry, QIODevice &source, std::stop_token stop, Seen seen)
    {
        QByteArray chunk(chunkSize, Qt::Uninitialized);
        qint64 got = 0;
        while ((got = source.read(chunk.data(), chunk.size())) > 0) {
            if (stop.stop_requested())
                return tl::unexpected(cancelled());
            if (entry.write(chunk.constData(), got) != got)
                return notTaken(name);
            seen(QByteArrayView(chunk.constData(), got));
        }
        if (got < 0)
            return tl::unexpected(fileUnreadable(name));
        return {};
    }

    Result<ManifestEntry> add(const QString &name, QIODevice &source, Packing packing, std::stop_token stop)
    {
        const bool deflate = packing == Packing::Deflate;
        QuaZipFile entry(&zip);
        if (!opened
            || !entry.open(QIODevice::WriteOnly, headerFor(name), nullptr, 0, deflate ? Z_DEFLATED : 0,
                deflate ? fastLevel : 0))
            return tl::unexpected(notTaken(name).error());
        Sha256 hash;
        qint64 size = 0;
        const Result<void> copied = copy(name, entry, source, stop, [&](QByteArrayView bytes) {
            hash.add(bytes);
            size += bytes.size();
        });
        entry.close();
        if (!copied)
            return tl::unexpected(copied.error());
        if (entry.getZipError() != ZIP_OK)
            return tl::unexpected(notTaken(name).error());
        return ManifestEntry {name, size, hash.result()};
    }

    [[nodiscard]] Result<void> mayAdd(const QString &name) const
    {
        if (!isContentName(name) || manifest.find(name) || finished)
            return fail(ErrorKind::Invalid, cannotWrite(name, {}).message);
        return {};
    }

    Result<void> addContent(const QString &name, QIODevice &source, Packing packing, std::stop_token stop)
    {
        if (const Result<void> allowed = mayAdd(name); !allowed)
            return allowed;
        const Result<ManifestEntry> added = add(name, source, packing, stop);
        if (!added)
            return tl::unexpected(added.error());
        manifest.entries.push_back(*added);
        return {};
    }

    Result<void> addOwn(const char16_t *name, QByteArray content, Packing packing)
    {
        QBuffer source(&content);
        source.open(QIODevice::ReadOnly);
        const Result<ManifestEntry> added = add(QString::fromUtf16(name), source, packing, {});
        return added ? Result<void>() : Result<void>(tl::unexpected(added.error()));
    }

    QuaZip zip;
    bool opened = false;
    bool finished = false;
    Result<void> begun;
    Manifest manifest;
};

ArchiveWriter::ArchiveWriter(QIODevice &device)
    : d(std::make_unique<Private>(device))
{
    d->begun = d->addOwn(mimeTypeName, QByteArray(containerMimeType), Packing::Store);
}

ArchiveWriter::~ArchiveWriter() = default;

Result<void> ArchiveWriter::addBytes(const QString &name, const QByteArray &content, Packing packing)
{
    QByteArray bytes = content;
    QBuffer source(&bytes);
    source.open(QIODevice::ReadOnly);
    return d->addContent(name, source, packing, {});
}

Result<void> ArchiveWriter::addFile(
    const QString &name, const QString &path, Packing packing, std::stop_token stop)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return tl::unexpected(cannotOpen(path));
    return d->addContent(name, source, packing, stop);
}

Result<void> ArchiveWriter::copyRaw(ArchiveReader &from, const QString &name, std::stop_token stop)
{
    if (const Result<void> allowed = d->mayAdd(name); !allowed)
        return allowed;
    const ManifestEntry *vouched = from.manifest().find(name);
    if (!vouched)
        return tl::unexpected(fileMissing(name));
    const ZipEntry &packed = from.d->entries.at(from.d->index.value(name));
    QuaZipNewInfo info = headerFor(name);
    info.uncompressedSize = static_cast<ulong>(packed.size);
    QuaZipFile entry(&d->zip);
    const int level = packed.method == 0 ? 0 : fastLevel;
    if (!d->opened
        || !entry.open(QIODevice::WriteOnly, info, nullptr, packed.crc, packed.method, level, true))
        return notTaken(name);
    const auto take = [&](QByteArrayView bytes) -> Result<void> {
        const bool taken = entry.write(bytes.data(), bytes.size()) == bytes.size();
        return taken ? Result<void>() : notTaken(name);
    };
    const Result<void> copied = from.d->pumpPacked(packed, take, stop);
    entry.close();
    if (!copied)
        return copied;
    if (entry.getZipError() != ZIP_OK)
        return notTaken(name);
    d->manifest.entries.push_back(*vouched);
    return {};
}

Result<void> ArchiveWriter::finish(const QString &applicationVersion, const QString &createdBy)
{
    if (!d->begun)
        return d->begun;
    d->manifest.applicationVersion = applicationVersion;
    d->manifest.createdBy = createdBy;
    d->finished = true;
    const Result<void> added = d->addOwn(manifestName, toJson(d->manifest), Packing::Deflate);
    d->zip.close();
    if (added && d->zip.getZipError() != ZIP_OK)
        return notTaken(QString::fromUtf16(manifestName));
    return added;
}

} // namespace xushi::store
