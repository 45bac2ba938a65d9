#include "core/store/archivereader.h"

#include <QFile>
#include <QHash>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include "core/store/archivereader_p.h"
#include "core/store/crc32.h"
#include "core/store/sha256.h"
#include "core/store/storeerrors.h"

namespace xushi::store
{

namespace
{

constexpr qint64 chunkSize = 128 * 1024;
constexpr qint64 packedChunkSize = 512 * 1024;
constexpr qint64 largestManifest = 16 << 20; // bytes
constexpr quint16 stored = 0;
constexpr quint16 deflated = 8;

// Ours begin with a stored entry "mimetype" that names the kind of file, as OpenDocument does.
bool beginsLikeOurs(QFile &file)
{
    const QByteArray name = QStringView(mimeTypeName).toLatin1();
    const QByteArray head
        = file.seek(0) ? file.read(30 + name.size() + qint64(qstrlen(containerMimeType))) : QByteArray();
    return head.startsWith("PK\x03\x04") && head.mid(30) == name + containerMimeType;
}

} // namespace

// The packed bytes of an entry as they lie in the file.
Result<void> ArchiveReader::Private::pumpPacked(const ZipEntry &entry, const Sink &sink, std::stop_token stop)
{
    QByteArray chunk(packedChunkSize, Qt::Uninitialized);
    qint64 left = file.seek(entry.dataStart) ? entry.compressedSize : -1;
    while (left > 0) {
        if (stop.stop_requested())
            return tl::unexpected(cancelled());
        const qint64 got = file.read(chunk.data(), qMin<qint64>(left, chunk.size()));
        if (got <= 0)
            break;
        left -= got;
        if (const Result<void> taken = sink(QByteArrayView(chunk.constData(), got)); !taken)
            return taken;
    }
    return left == 0 ? Result<void>() : Result<void>(tl::unexpected(fileDamaged(path)));
}

// Nothing is to be unpacked: read straight from the file, with the same checks and a third of the work.
Result<void> ArchiveReader::Private::pumpStored(const ZipEntry &entry, const Sink &sink, std::stop_token stop)
{
    std::uint32_t crc = 0;
    const auto summed = [&](QByteArrayView bytes) {
        crc = crc32(crc, bytes);
        return sink(bytes);
    };
    const Result<void> read = pumpPacked(entry, summed, stop);
    if (read && (crc != entry.crc || entry.compressedSize != entry.size))
        return tl::unexpected(fileDamaged(path));
    return read;
}

Result<void> ArchiveReader::Private::pump(const ZipEntry &entry, const Sink &sink, std::stop_token stop)
{
    if (entry.method == stored)
        return pumpStored(entry, sink, stop);
    if (!zip.setCurrentFile(entry.name, QuaZip::csSensitive))
        return tl::unexpected(fileDamaged(path));
    QuaZipFile packed(&zip);
    if (!packed.open(QIODevice::ReadOnly))
        return tl::unexpected(fileDamaged(path));
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    qint64 total = 0;
    qint64 got = 0;
    while ((got = packed.read(chunk.data(), chunk.size())) > 0) {
        if (stop.stop_requested())
            return tl::unexpected(cancelled());
        total += got;
        // The size was within the limits; more than that is a bomb or damage.
        if (total > entry.size)
            return tl::unexpected(fileDamaged(path));
        if (const Result<void> taken = sink(QByteArrayView(chunk.constData(), got)); !taken)
            return taken;
    }
    // An error of inflating is seen only before close(), one of the CRC only after it.
    const bool inflated = got == 0 && packed.getZipError() == UNZ_OK;
    packed.close();
    if (!inflated || packed.getZipError() != UNZ_OK || total != entry.size)
        return tl::unexpected(fileDamaged(path));
    return {};
}

Result<void> ArchiveReader::Private::pumpChecked(
    const ManifestEntry &vouched, const Sink &sink, std::stop_token stop)
{
    Sha256 hash;
    const auto hashed = [&](QByteArrayView bytes) {
        hash.add(bytes);
        return sink(bytes);
    };
    const Result<void> read = pump(entries.at(index.value(vouched.name)), hashed, stop);
    if (read && hash.result() != vouched.sha256)
        return tl::unexpected(fileDamaged(path));
    return read;
}

Result<QByteArray> ArchiveReader::Private::readSmall(const QString &name, qint64 largest)
{
    const ZipEntry &entry = entries.at(index.value(name));
    if (entry.size > largest)
        return tl::unexpected(fileDamaged(path));
    QByteArray content;
    const auto append = [&](QByteArrayView bytes) -> Result<void> {
        content.append(bytes);
        return {};
    };
    if (const Result<void> read = pump(entry, append, {}); !read)
        return tl::unexpected(read.error());
    return content;
}

Result<void> ArchiveReader::Private::readManifest()
{
    const Error damaged = fileDamaged(path);
    const QString name = QStringView(manifestName).toString();
    const QString mimeName = QStringView(mimeTypeName).toString();
    if (entries.size() < 2 || entries.front().name != mimeName || entries.front().method != stored
        || entries.back().name != name)
        return tl::unexpected(damaged);
    const Result<QByteArray> mimeType = readSmall(mimeName, 200);
    const Result<QByteArray> json = readSmall(name, largestManifest);
    if (!mimeType || *mimeType != containerMimeType || !json)
        return tl::unexpected(damaged);
    const std::optional<Manifest> read = manifestFromJson(*json);
    if (!read)
        return tl::unexpected(damaged);
    if (read->formatVersion > containerFormat)
        return tl::unexpected(fileTooNew(path));
    manifest = *read;
    return {};
}

// Manifest and directory list the same entries in the same order, all of them kinds that we know.
bool ArchiveReader::Private::agrees() const
{
    if (manifest.entries.size() + 2 != entries.size()
        || !index.contains(QStringView(databaseName).toString()))
        return false;
    for (size_t i = 0; i < manifest.entries.size(); ++i) {
        const ManifestEntry &vouched = manifest.entries[i];
        const ZipEntry &entry = entries[i + 1];
        const bool known = isContentName(entry.name) && (entry.method == stored || entry.method == deflated);
        const bool sumIsName = !entry.name.startsWith(attachmentsPrefix)
            || QStringView(entry.name).mid(QStringView(attachmentsPrefix).size(), 64) == vouched.sha256;
        const bool plain = entry.method != stored || entry.compressedSize == entry.size;
        if (!known || !sumIsName || !plain || entry.name != vouched.name || entry.size != vouched.size)
            return false;
    }
    return true;
}

ArchiveReader::ArchiveReader(std::unique_ptr<Private> own)
    : d(std::move(own))
{
}
ArchiveReader::~ArchiveReader() = default;
ArchiveReader::ArchiveReader(ArchiveReader &&) noexcept = default;
ArchiveReader &ArchiveReader::operator=(ArchiveReader &&) noexcept = default;

Result<ArchiveReader> ArchiveReader::open(const QString &path, const ZipLimits &limits)
{
    auto opened = std::make_unique<Private>(path);
    if (!opened->file.open(QIODevice::ReadOnly))
        return tl::unexpected(cannotOpen(path));
    if (opened->file.size() == 0)
        return tl::unexpected(fileEmpty(path));
    if (!beginsLikeOurs(opened->file))
        return tl::unexpected(fileForeign(path));
    std::optional<std::vector<ZipEntry>> entries = readZipDirectory(opened->file, limits);
    if (!entries)
        return tl::unexpected(fileDamaged(path));
    opened->entries = std::move(*entries);
    for (size_t i = 0; i < opened->entries.size(); ++i)
        opened->index.insert(opened->entries[i].name, i);
    opened->file.seek(0);
    opened->zip.setAutoClose(false);
    if (!opened->zip.open(QuaZip::mdUnzip))
        return tl::unexpected(fileDamaged(path));
    if (const Result<void> read = opened->readManifest(); !read)
        return tl::unexpected(read.error());
    if (!opened->agrees())
        return tl::unexpected(fileDamaged(path));
    return ArchiveReader(std::move(opened));
}

const Manifest &ArchiveReader::manifest() const
{
    return d->manifest;
}

bool ArchiveReader::contains(const QString &name) const
{
    return isContentName(name) && d->index.contains(name);
}

Result<QByteArray> ArchiveReader::read(const QString &name)
{
    const ManifestEntry *vouched = d->manifest.find(name);
    if (!vouched)
        return tl::unexpected(fileMissing(name));
    QByteArray content;
    const auto append = [&](QByteArrayView bytes) -> Result<void> {
        content.append(bytes);
        return {};
    };
    if (const Result<void> read = d->pumpChecked(*vouched, append, {}); !read)
        return tl::unexpected(read.error());
    return content;
}

Result<void> ArchiveReader::extract(const QString &name, QIODevice &to, std::stop_token stop)
{
    const ManifestEntry *vouched = d->manifest.find(name);
    if (!vouched)
        return tl::unexpected(fileMissing(name));
    const auto write = [&](QByteArrayView bytes) -> Result<void> {
        if (to.write(bytes.constData(), bytes.size()) == bytes.size())
            return {};
        // A short write without an error is how a device says that it is full.
        const auto *file = qobject_cast<QFileDevice *>(&to);
        const bool failed
            = !file || (file->error() != QFileDevice::ResourceError && file->error() != QFileDevice::NoError);
        return tl::unexpected(cannotWrite(
            name, std::make_error_code(failed ? std::errc::io_error : std::errc::no_space_on_device)));
    };
    return d->pumpChecked(*vouched, write, stop);
}

Result<void> ArchiveReader::verify(
    const QSet<QString> &trusted, std::stop_token stop, const Progress &progress)
{
    qint64 total = 0;
    for (const ManifestEntry &vouched : d->manifest.entries)
        total += vouched.size;
    qint64 done = 0;
    const auto count = [&](QByteArrayView bytes) -> Result<void> {
        done += bytes.size();
        if (progress)
            progress(done, total);
        return {};
    };
    for (size_t i = 0; i < d->manifest.entries.size(); ++i) {
        const ManifestEntry &vouched = d->manifest.entries[i];
        const Result<void> read = trusted.contains(vouched.name) ? d->pump(d->entries[i + 1], count, stop)
                                                                 : d->pumpChecked(vouched, count, stop);
        if (!read)
            return read;
    }
    return {};
}

} // namespace xushi::store
