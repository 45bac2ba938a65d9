#pragma once

#include <optional>
#include <vector>

#include <QIODevice>
#include <QString>

namespace xushi::store
{

// One entry as the directory at the end of a ZIP and the header before its data agree on it.
struct ZipEntry {
    QString name; // ASCII: a-z A-Z 0-9 . _ - /, no empty or dotted part
    quint16 method = 0; // 0 stored, 8 deflate; not judged here
    quint32 crc = 0;
    qint64 compressedSize = 0;
    qint64 size = 0;
    qint64 dataStart = 0; // from the beginning of the device
};

// What a ZIP may ask of us before it is refused. The ratio counts only for entries larger than ratioFloor:
// small databases are mostly empty pages and shrink to a hundredth.
struct ZipLimits {
    int entries = 20'000;
    qint64 entrySize = qint64(1) << 30; // bytes, unpacked
    qint64 totalSize = (qint64(1) << 31) - 1; // bytes, unpacked, all entries
    qint64 ratio = 100;
    qint64 ratioFloor = 16 << 20; // bytes, unpacked
};

// Reads the directory of a ZIP that lies gap-free in the device, as ours do: every byte of the file belongs
// to exactly one entry, the directory or its end record, so nothing overlaps and nothing hides. Refuses
// (nullopt, reason to the log) encryption, comments, extra fields, data descriptors, ZIP64, several disks,
// odd names, names that are equal when case is ignored, and what is beyond the limits.
[[nodiscard]] std::optional<std::vector<ZipEntry>> readZipDirectory(
    QIODevice &device, const ZipLimits &limits);

} // namespace xushi::store
