#pragma once

#include <vector>

#include <QByteArray>
#include <QString>

namespace xushi::store::testing
{

// One entry of a ZIP written byte by byte, with every field free to lie.
struct ForgedEntry {
    QByteArray name;
    QByteArray packed; // as it lies in the file
    quint32 crc = 0;
    quint32 size = 0; // unpacked, as claimed
    quint16 method = 0;
    quint16 flags = 0;
    QByteArray extra;
    QByteArray comment;
    qint64 offset = -1; // claimed place of the header; -1: the true one
    QByteArray gap; // bytes that lie before the header and belong to nothing

    static ForgedEntry stored(const QByteArray &name, const QByteArray &content);
    static ForgedEntry deflated(const QByteArray &name, const QByteArray &content);
};

[[nodiscard]] QByteArray forgeZip(const std::vector<ForgedEntry> &entries, const QByteArray &comment = {});

// A container that reads well: mime type, the given entries, and a manifest that vouches for them with the
// given format version.
[[nodiscard]] std::vector<ForgedEntry> forgeContainer(
    const std::vector<std::pair<QByteArray, QByteArray>> &contents, int formatVersion = 1);

} // namespace xushi::store::testing
