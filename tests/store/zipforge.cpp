#include "tests/store/zipforge.h"

#include <zlib.h>

#include <QtEndian>

#include "core/store/manifest.h"
#include "core/store/sha256.h"

namespace xushi::store::testing
{

namespace
{

void put16(QByteArray &to, quint32 value)
{
    char bytes[2];
    qToLittleEndian(static_cast<quint16>(value), bytes);
    to.append(bytes, 2);
}

void put32(QByteArray &to, quint32 value)
{
    char bytes[4];
    qToLittleEndian(value, bytes);
    to.append(bytes, 4);
}

quint32 crcOf(const QByteArray &content)
{
    return static_cast<quint32>(
        ::crc32(0, reinterpret_cast<const Bytef *>(content.constData()), static_cast<uInt>(content.size())));
}

void putCommon(QByteArray &to, const ForgedEntry &entry)
{
    put16(to, 20);
    put16(to, entry.flags);
    put16(to, entry.method);
    put32(to, 0x00210000); // 1980-01-01
    put32(to, entry.crc);
    put32(to, static_cast<quint32>(entry.packed.size()));
    put32(to, entry.size);
    put16(to, static_cast<quint32>(entry.name.size()));
    put16(to, static_cast<quint32>(entry.extra.size()));
}

} // namespace

ForgedEntry ForgedEntry::stored(const QByteArray &name, const QByteArray &content)
{
    ForgedEntry entry;
    entry.name = name;
    entry.packed = content;
    entry.crc = crcOf(content);
    entry.size = static_cast<quint32>(content.size());
    return entry;
}

ForgedEntry ForgedEntry::deflated(const QByteArray &name, const QByteArray &content)
{
    ForgedEntry entry = stored(name, content);
    // qCompress: four bytes of length, two of zlib header, the deflate stream, four of Adler-32.
    entry.packed = qCompress(content, 1).mid(6).chopped(4);
    entry.method = 8;
    return entry;
}

QByteArray forgeZip(const std::vector<ForgedEntry> &entries, const QByteArray &comment)
{
    QByteArray zip;
    QByteArray directory;
    for (const ForgedEntry &entry : entries) {
        zip += entry.gap;
        const qint64 offset = entry.offset >= 0 ? entry.offset : zip.size();
        put32(zip, 0x04034b50);
        putCommon(zip, entry);
        zip += entry.name + entry.extra + entry.packed;
        put32(directory, 0x02014b50);
        put16(directory, 0x031e);
        putCommon(directory, entry);
        put16(directory, static_cast<quint32>(entry.comment.size()));
        put16(directory, 0);
        put16(directory, 0);
        put32(directory, 0);
        put32(directory, static_cast<quint32>(offset));
        directory += entry.name + entry.extra + entry.comment;
    }
    const auto start = static_cast<quint32>(zip.size());
    zip += directory;
    put32(zip, 0x06054b50);
    put32(zip, 0);
    put16(zip, static_cast<quint32>(entries.size()));
    put16(zip, static_cast<quint32>(entries.size()));
    put32(zip, static_cast<quint32>(directory.size()));
    put32(zip, start);
    put16(zip, static_cast<quint32>(comment.size()));
    return zip + comment;
}

std::vector<ForgedEntry> forgeContainer(
    const std::vector<std::pair<QByteArray, QByteArray>> &contents, int formatVersion)
{
    std::vector<ForgedEntry> entries {ForgedEntry::stored("mimetype", containerMimeType)};
    Manifest manifest;
    manifest.formatVersion = formatVersion;
    for (const auto &[name, content] : contents) {
        entries.push_back(ForgedEntry::deflated(name, content));
        manifest.entries.push_back({QString::fromUtf8(name), content.size(), sha256(content)});
    }
    entries.push_back(ForgedEntry::stored("manifest.json", toJson(manifest)));
    return entries;
}

} // namespace xushi::store::testing
