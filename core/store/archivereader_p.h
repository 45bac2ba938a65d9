#pragma once

#include <functional>

#include <QFile>
#include <QHash>
#include <quazip/quazip.h>

#include "core/store/archivereader.h"

namespace xushi::store
{

// What reader and writer share: the writer copies packed bytes out of it without unpacking them.
struct ArchiveReader::Private {
    using Sink = std::function<Result<void>(QByteArrayView)>;

    explicit Private(const QString &name)
        : path(name)
        , file(name)
        , zip(&file)
    {
    }

    // Unpacks one entry into the sink; checks its size, the CRC and the inflating.
    [[nodiscard]] Result<void> pump(const ZipEntry &entry, const Sink &sink, std::stop_token stop);
    [[nodiscard]] Result<void> pumpStored(const ZipEntry &entry, const Sink &sink, std::stop_token stop);
    [[nodiscard]] Result<void> pumpPacked(const ZipEntry &entry, const Sink &sink, std::stop_token stop);
    // The same with the SHA-256.
    [[nodiscard]] Result<void> pumpChecked(
        const ManifestEntry &vouched, const Sink &sink, std::stop_token stop);
    [[nodiscard]] Result<QByteArray> readSmall(const QString &name, qint64 largest);
    [[nodiscard]] Result<void> readManifest();
    [[nodiscard]] bool agrees() const;

    QString path;
    QFile file;
    QuaZip zip;
    std::vector<ZipEntry> entries;
    QHash<QString, size_t> index; // name -> place in entries
    Manifest manifest;
};

} // namespace xushi::store
