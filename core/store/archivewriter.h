#pragma once

#include <memory>
#include <stop_token>

#include <QIODevice>

#include "core/base/result.h"
#include "core/store/archivereader.h"

namespace xushi::store
{

// Writes a .xushi container into a device: the mime type at once, then the entries as they are added, and
// with finish() the manifest. The same calls give the same bytes. The device is checked by whoever owns it:
// a full disk can go unnoticed here (see CheckedDevice), so a file is good only after ArchiveReader::verify.
class ArchiveWriter
{
public:
    enum class Packing { Store, Deflate }; // Deflate: level 1

    // The device is open for writing, seekable, outlives the writer and is left open.
    explicit ArchiveWriter(QIODevice &device);
    ~ArchiveWriter();
    ArchiveWriter(const ArchiveWriter &) = delete;
    ArchiveWriter &operator=(const ArchiveWriter &) = delete;

    // Names are those of isContentName(), each once. Invalid for any other; NotWritable where the device
    // did not take all; NotFound and Unreadable for the source.
    [[nodiscard]] Result<void> addBytes(const QString &name, const QByteArray &content, Packing packing);
    [[nodiscard]] Result<void> addFile(
        const QString &name, const QString &path, Packing packing, std::stop_token stop = {});
    // Packed bytes, CRC and SHA-256 as they are in another container.
    [[nodiscard]] Result<void> copyRaw(ArchiveReader &from, const QString &name, std::stop_token stop = {});
    // applicationVersion and createdBy go into the manifest. Nothing can be added afterwards.
    [[nodiscard]] Result<void> finish(const QString &applicationVersion, const QString &createdBy);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace xushi::store
