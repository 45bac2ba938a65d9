#pragma once

#include <array>
#include <cstdint>

#include <QByteArray>
#include <QString>

#include "core/base/result.h"

namespace xushi::store
{

// SHA-256 (FIPS 180-4) of bytes that come in pieces. Own code because every save and every opening sums the
// whole plan several times, and QCryptographicHash of Qt 6.4 takes ten times as long as the processor needs.
class Sha256
{
public:
    enum class Engine { Fastest, Portable }; // the same sums, with or without the processor's instructions

    explicit Sha256(Engine engine = Engine::Fastest);
    void add(QByteArrayView bytes);
    // 64 lower-case hexadecimal digits, the form in which sums are stored and compared. Ends the sum.
    [[nodiscard]] QString result();

private:
    using Compress
        = void (*)(std::array<std::uint32_t, 8> &state, const unsigned char *blocks, std::size_t count);

    std::array<std::uint32_t, 8> m_state;
    std::array<unsigned char, 64> m_rest {}; // bytes that do not fill a block yet
    std::size_t m_restSize = 0;
    std::uint64_t m_size = 0; // bytes
    Compress m_compress;
};

[[nodiscard]] QString sha256(QByteArrayView bytes);
// NotFound or Unreadable when the file cannot be read to its end.
[[nodiscard]] Result<QString> sha256OfFile(const QString &path);
// Exactly 64 of 0-9a-f.
[[nodiscard]] bool isSha256(QStringView text);

} // namespace xushi::store
