#pragma once

#include <functional>
#include <memory>
#include <stop_token>

#include <QIODevice>
#include <QSet>

#include "core/base/result.h"
#include "core/store/manifest.h"
#include "core/store/zipdirectory.h"

namespace xushi::store
{

class ArchiveWriter;

// A .xushi container open for reading. Opening checks all of its structure, names and limits and reads the
// manifest; content is checked (CRC, SHA-256, size) each time it is read and never handed out unchecked.
class ArchiveReader
{
public:
    // Errors: NotFound, Unreadable; Foreign for what is no container of ours (an empty file, a text, another
    // kind of ZIP), TooNew for a later format, Damaged for the rest.
    [[nodiscard]] static Result<ArchiveReader> open(const QString &path, const ZipLimits &limits = {});
    ~ArchiveReader();
    ArchiveReader(ArchiveReader &&) noexcept;
    ArchiveReader &operator=(ArchiveReader &&) noexcept;

    [[nodiscard]] const Manifest &manifest() const;
    [[nodiscard]] bool contains(const QString &name) const;

    // The whole content of one entry. Damaged where it is not what the manifest says.
    [[nodiscard]] Result<QByteArray> read(const QString &name);
    // The same into a device. On an error the device holds bytes that must be thrown away.
    // DiskFull or NotWritable when the device does not take them.
    [[nodiscard]] Result<void> extract(const QString &name, QIODevice &to, std::stop_token stop = {});
    // Reads everything and checks it. Entries named in trusted were copied with the CRC of a file that had
    // been verified: their SHA-256 is not computed again. progress is told bytes done and bytes in all.
    using Progress = std::function<void(qint64 done, qint64 total)>;
    [[nodiscard]] Result<void> verify(
        const QSet<QString> &trusted = {}, std::stop_token stop = {}, const Progress &progress = {});

private:
    friend class ArchiveWriter;
    struct Private;
    explicit ArchiveReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace xushi::store
