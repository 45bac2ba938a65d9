#include "core/store/sha256.h"

#include <algorithm>
#include <bit>

#include <QFile>
#include <QtEndian>

#include "core/store/storeerrors.h"

#if (defined(__GNUC__) || defined(__clang__)) && defined(__x86_64__)
#define XUSHI_SHA_INSTRUCTIONS
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace xushi::store
{

namespace
{

using State = std::array<std::uint32_t, 8>;
constexpr std::size_t blockSize = 64;

// FIPS 180-4, 5.3.3 and 4.2.2: square roots of the first 8 and cube roots of the first 64 primes.
constexpr State initial {
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
alignas(16) constexpr std::array<std::uint32_t, 64> constants {0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5,
    0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3,
    0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc,
    0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7,
    0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
    0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
    0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5,
    0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
    0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

// FIPS 180-4, 6.2.2.
void compressPortable(State &state, const unsigned char *block, std::size_t count)
{
    for (; count > 0; --count, block += blockSize) {
        std::array<std::uint32_t, 64> w;
        for (std::size_t t = 0; t < 16; ++t)
            w[t] = qFromBigEndian<std::uint32_t>(block + 4 * t);
        for (std::size_t t = 16; t < 64; ++t) {
            const std::uint32_t s0 = std::rotr(w[t - 15], 7) ^ std::rotr(w[t - 15], 18) ^ (w[t - 15] >> 3);
            const std::uint32_t s1 = std::rotr(w[t - 2], 17) ^ std::rotr(w[t - 2], 19) ^ (w[t - 2] >> 10);
            w[t] = w[t - 16] + s0 + w[t - 7] + s1;
        }
        auto [a, b, c, d, e, f, g, h] = state;
        for (std::size_t t = 0; t < 64; ++t) {
            const std::uint32_t sum1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
            const std::uint32_t t1 = h + sum1 + ((e & f) ^ (~e & g)) + constants[t] + w[t];
            const std::uint32_t sum0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
            const std::uint32_t t2 = sum0 + ((a & b) ^ (a & c) ^ (b & c));
            h = g;
            g = f;
            f = e;
            e = d + t1;
            d = c;
            c = b;
            b = a;
            a = t1 + t2;
        }
        const State mixed {a, b, c, d, e, f, g, h};
        for (std::size_t i = 0; i < 8; ++i)
            state[i] += mixed[i];
    }
}

#ifdef XUSHI_SHA_INSTRUCTIONS
// The same with Intel's SHA extensions, which keep the state as the words ABEF and CDGH and take four words
// of the schedule at a time.
__attribute__((target("sha,sse4.1,ssse3"))) void compressWithInstructions(
    State &state, const unsigned char *block, std::size_t count)
{
    const __m128i swapBytes = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    const auto *constant = reinterpret_cast<const __m128i *>(constants.data());
    auto *words = reinterpret_cast<__m128i *>(state.data());
    const __m128i cdab = _mm_shuffle_epi32(_mm_loadu_si128(words), 0xb1);
    const __m128i hgfe = _mm_shuffle_epi32(_mm_loadu_si128(words + 1), 0x1b);
    __m128i abef = _mm_alignr_epi8(cdab, hgfe, 8);
    __m128i cdgh = _mm_blend_epi16(hgfe, cdab, 0xf0);
    for (; count > 0; --count, block += blockSize) {
        const __m128i abefBefore = abef;
        const __m128i cdghBefore = cdgh;
        __m128i w[16];
        for (int i = 0; i < 16; ++i) {
            if (i < 4) {
                const auto *source = reinterpret_cast<const __m128i *>(block) + i;
                w[i] = _mm_shuffle_epi8(_mm_loadu_si128(source), swapBytes);
            } else {
                const __m128i sevenBefore = _mm_alignr_epi8(w[i - 1], w[i - 2], 4);
                const __m128i partial = _mm_add_epi32(_mm_sha256msg1_epu32(w[i - 4], w[i - 3]), sevenBefore);
                w[i] = _mm_sha256msg2_epu32(partial, w[i - 1]);
            }
            const __m128i input = _mm_add_epi32(w[i], _mm_load_si128(constant + i));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, input);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(input, 0x0e));
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    const __m128i feba = _mm_shuffle_epi32(abef, 0x1b);
    const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xb1);
    _mm_storeu_si128(words, _mm_blend_epi16(feba, dchg, 0xf0));
    _mm_storeu_si128(words + 1, _mm_alignr_epi8(dchg, feba, 8));
}

bool hasInstructions()
{
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    const bool sse = __get_cpuid(1, &a, &b, &c, &d) != 0 && (c & bit_SSSE3) != 0 && (c & bit_SSE4_1) != 0;
    return sse && __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & bit_SHA) != 0;
}
#endif

} // namespace

Sha256::Sha256(Engine engine)
    : m_state(initial)
    , m_compress(compressPortable)
{
#ifdef XUSHI_SHA_INSTRUCTIONS
    static const bool available = hasInstructions();
    if (engine == Engine::Fastest && available)
        m_compress = compressWithInstructions;
#else
    Q_UNUSED(engine);
#endif
}

void Sha256::add(QByteArrayView bytes)
{
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.data());
    auto left = static_cast<std::size_t>(bytes.size());
    m_size += left;
    if (m_restSize > 0) {
        const std::size_t taken = std::min(left, blockSize - m_restSize);
        std::copy_n(data, taken, m_rest.data() + m_restSize);
        m_restSize += taken;
        data += taken;
        left -= taken;
        if (m_restSize < blockSize)
            return;
        m_compress(m_state, m_rest.data(), 1);
        m_restSize = 0;
    }
    const std::size_t blocks = left / blockSize;
    m_compress(m_state, data, blocks);
    m_restSize = left % blockSize;
    std::copy_n(data + blocks * blockSize, m_restSize, m_rest.data());
}

QString Sha256::result()
{
    // FIPS 180-4, 5.1.1: a one bit, zeros, and the length in bits at the end of the last block.
    std::array<unsigned char, 2 * blockSize> tail {0x80};
    const std::size_t padding = (m_restSize < 56 ? 56 : 120) - m_restSize;
    qToBigEndian<std::uint64_t>(m_size * 8, tail.data() + padding);
    add(QByteArrayView(tail.data(), static_cast<qsizetype>(padding + 8)));
    QByteArray sum(32, Qt::Uninitialized);
    qToBigEndian<std::uint32_t>(m_state.data(), 8, sum.data());
    return QString::fromLatin1(sum.toHex());
}

QString sha256(QByteArrayView bytes)
{
    Sha256 sum;
    sum.add(bytes);
    return sum.result();
}

Result<QString> sha256OfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected(cannotOpen(path));
    Sha256 sum;
    QByteArray chunk(256 * 1024, Qt::Uninitialized);
    qint64 got = 0;
    while ((got = file.read(chunk.data(), chunk.size())) > 0)
        sum.add(QByteArrayView(chunk.constData(), got));
    if (got < 0)
        return tl::unexpected(fileUnreadable(path));
    return sum.result();
}

bool isSha256(QStringView text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

} // namespace xushi::store
