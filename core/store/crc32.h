#pragma once

#include <cstdint>

#include <QByteArrayView>

namespace xushi::store
{

// The CRC-32 of ZIP entries, continued from that of the bytes before (0: none). Own code for the processor's
// carry-less multiplication: zlib of Debian 12 takes ten times as long, and every save reads all bytes back.
[[nodiscard]] std::uint32_t crc32(std::uint32_t crc, QByteArrayView bytes);

} // namespace xushi::store
