#include "core/store/zipdirectory.h"

#include <algorithm>

#include <QLoggingCategory>
#include <QSet>
#include <QtEndian>

namespace xushi::store
{

namespace
{

Q_LOGGING_CATEGORY(logZip, "xushi.store.zip", QtWarningMsg)

// PKWARE APPNOTE 6.3: 4.3.7 local header, 4.3.12 central header, 4.3.16 end record.
constexpr quint32 localSignature = 0x04034b50;
constexpr quint32 centralSignature = 0x02014b50;
constexpr quint32 endSignature = 0x06054b50;
constexpr qint64 localLength = 30;
constexpr qint64 centralLength = 46;
constexpr qint64 endLength = 22;
constexpr int longestName = 200;
// Level hints of deflate and "names are UTF-8"; anything else changes how the data are to be read.
constexpr quint16 harmlessFlags = 0x0002 | 0x0004 | 0x0800;

struct Central {
    ZipEntry entry;
    quint16 flags = 0;
    qint64 headerOffset = 0;
};

quint16 number16(const QByteArray &bytes, qint64 at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 number32(const QByteArray &bytes, qint64 at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

QByteArray bytesAt(QIODevice &device, qint64 offset, qint64 length)
{
    const QByteArray bytes = device.seek(offset) ? device.read(length) : QByteArray();
    return bytes.size() == length ? bytes : QByteArray();
}

bool refuse(const char *reason)
{
    qCDebug(logZip) << "refused:" << reason;
    return false;
}

bool isPlainName(const QByteArray &name)
{
    const bool plain = std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.'
            || c == '_' || c == '-' || c == '/';
    });
    const QList<QByteArray> parts = name.split('/');
    return plain && std::none_of(parts.begin(), parts.end(), [](const QByteArray &part) {
        return part.isEmpty() || part == "." || part == "..";
    });
}

// Position of the directory and number of its entries, from the end record.
struct End {
    qint64 offset = 0;
    qint64 length = 0;
    int entries = 0;
};

std::optional<End> readEnd(QIODevice &device)
{
    const QByteArray bytes = bytesAt(device, device.size() - endLength, endLength);
    if (bytes.isEmpty() || number32(bytes, 0) != endSignature)
        return std::nullopt;
    const End end {number32(bytes, 16), number32(bytes, 12), number16(bytes, 10)};
    const bool oneDisk
        = number16(bytes, 4) == 0 && number16(bytes, 6) == 0 && number16(bytes, 8) == end.entries;
    const bool noComment = number16(bytes, 20) == 0;
    const bool fits = end.offset + end.length == device.size() - endLength;
    return oneDisk && noComment && fits ? std::optional(end) : std::nullopt;
}

// Takes one header from the front of the directory; `at` moves behind it.
bool readCentral(const QByteArray &directory, qint64 &at, Central &found)
{
    if (directory.size() - at < centralLength || number32(directory, at) != centralSignature)
        return refuse("directory header");
    const int nameLength = number16(directory, at + 28);
    const bool plain = number16(directory, at + 30) == 0 && number16(directory, at + 32) == 0
        && number16(directory, at + 34) == 0;
    if (!plain || nameLength > longestName || directory.size() - at - centralLength < nameLength)
        return refuse("extra field, comment, disk or length of name");
    const QByteArray name = directory.mid(at + centralLength, nameLength);
    if (!isPlainName(name))
        return refuse("name");
    found.flags = number16(directory, at + 8);
    if ((found.flags & ~harmlessFlags) != 0)
        return refuse("flags");
    found.entry = {QString::fromLatin1(name), number16(directory, at + 10), number32(directory, at + 16),
        number32(directory, at + 20), number32(directory, at + 24), 0};
    found.headerOffset = number32(directory, at + 42);
    at += centralLength + nameLength;
    return true;
}

bool isWithin(const ZipEntry &entry, const ZipLimits &limits)
{
    if (entry.size > limits.entrySize)
        return refuse("size");
    if (entry.size > limits.ratioFloor && entry.size / limits.ratio > entry.compressedSize)
        return refuse("ratio");
    return true;
}

// The header before the data must say the same as the directory and begin where the last entry ended.
bool agreesWithLocal(QIODevice &device, Central &central, qint64 &at)
{
    const QByteArray name = central.entry.name.toLatin1();
    const QByteArray bytes = bytesAt(device, at, localLength + name.size());
    if (central.headerOffset != at || bytes.isEmpty() || number32(bytes, 0) != localSignature)
        return refuse("place of an entry");
    const bool same = number16(bytes, 6) == central.flags && number16(bytes, 8) == central.entry.method
        && number32(bytes, 14) == central.entry.crc && number32(bytes, 18) == central.entry.compressedSize
        && number32(bytes, 22) == central.entry.size && number16(bytes, 26) == name.size()
        && number16(bytes, 28) == 0 && bytes.endsWith(name);
    if (!same)
        return refuse("two headers of an entry");
    central.entry.dataStart = at + bytes.size();
    at = central.entry.dataStart + central.entry.compressedSize;
    return true;
}

} // namespace

std::optional<std::vector<ZipEntry>> readZipDirectory(QIODevice &device, const ZipLimits &limits)
{
    const std::optional<End> end = readEnd(device);
    if (!end || end->entries > limits.entries || end->length > end->entries * (centralLength + longestName))
        return std::nullopt;
    const QByteArray directory = bytesAt(device, end->offset, end->length);
    std::vector<ZipEntry> entries;
    QSet<QString> names;
    qint64 at = 0;
    qint64 dataEnd = 0;
    qint64 total = 0;
    for (int i = 0; i < end->entries; ++i) {
        Central central;
        if (!readCentral(directory, at, central) || !isWithin(central.entry, limits)
            || !agreesWithLocal(device, central, dataEnd))
            return std::nullopt;
        total += central.entry.size;
        const QString folded = central.entry.name.toCaseFolded();
        if (total > limits.totalSize || names.contains(folded)) {
            refuse("total size, or a name that occurs twice");
            return std::nullopt;
        }
        names.insert(folded);
        entries.push_back(central.entry);
    }
    if (at != directory.size() || dataEnd != end->offset)
        return std::nullopt;
    return entries;
}

} // namespace xushi::store
