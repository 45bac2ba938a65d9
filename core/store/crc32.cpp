#include "core/store/crc32.h"

#include <zlib.h>

#if (defined(__GNUC__) || defined(__clang__)) && defined(__x86_64__)
#define XUSHI_CARRY_LESS
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace xushi::store
{

namespace
{

std::uint32_t continued(std::uint32_t crc, const unsigned char *data, std::size_t size)
{
    return static_cast<std::uint32_t>(::crc32_z(crc, data, size));
}

#ifdef XUSHI_CARRY_LESS
#define XUSHI_CARRY_LESS_CODE __attribute__((target("pclmul,sse4.1")))

// Multiplies both halves of `value` by the constants and adds what comes next.
XUSHI_CARRY_LESS_CODE inline __m128i fold(__m128i value, __m128i constants, __m128i next)
{
    const __m128i low = _mm_clmulepi64_si128(value, constants, 0x00);
    const __m128i high = _mm_clmulepi64_si128(value, constants, 0x11);
    return _mm_xor_si128(_mm_xor_si128(low, high), next);
}

XUSHI_CARRY_LESS_CODE inline __m128i loaded(const unsigned char *data)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i *>(data));
}

// V. Gopal and others, "Fast CRC Computation for Generic Polynomials Using PCLMULQDQ Instruction", Intel
// 2009; the constants are its powers of x for the polynomial of ZIP, bits reflected. `crc` is inverted, as is
// the result. Size: at least 64, a multiple of 16.
XUSHI_CARRY_LESS_CODE std::uint32_t folded(std::uint32_t crc, const unsigned char *data, std::size_t size)
{
    const __m128i by64 = _mm_set_epi64x(0x01c6e41596, 0x0154442bd4);
    const __m128i by16 = _mm_set_epi64x(0x00ccaa009e, 0x01751997d0);
    const __m128i by8 = _mm_set_epi64x(0, 0x0163cd6124);
    const __m128i polynomial = _mm_set_epi64x(0x01f7011641, 0x01db710641);
    const __m128i lowWords = _mm_setr_epi32(~0, 0, ~0, 0);
    __m128i a = _mm_xor_si128(loaded(data), _mm_cvtsi32_si128(static_cast<int>(crc)));
    __m128i b = loaded(data + 16);
    __m128i c = loaded(data + 32);
    __m128i d = loaded(data + 48);
    for (data += 64, size -= 64; size >= 64; data += 64, size -= 64) {
        a = fold(a, by64, loaded(data));
        b = fold(b, by64, loaded(data + 16));
        c = fold(c, by64, loaded(data + 32));
        d = fold(d, by64, loaded(data + 48));
    }
    a = fold(fold(fold(a, by16, b), by16, c), by16, d);
    for (; size >= 16; data += 16, size -= 16)
        a = fold(a, by16, loaded(data));
    // 128 bits to 64, and by Barrett's reduction to 32.
    a = _mm_xor_si128(_mm_srli_si128(a, 8), _mm_clmulepi64_si128(a, by16, 0x10));
    a = _mm_xor_si128(_mm_srli_si128(a, 4), _mm_clmulepi64_si128(_mm_and_si128(a, lowWords), by8, 0x00));
    __m128i quotient = _mm_clmulepi64_si128(_mm_and_si128(a, lowWords), polynomial, 0x10);
    quotient = _mm_clmulepi64_si128(_mm_and_si128(quotient, lowWords), polynomial, 0x00);
    return static_cast<std::uint32_t>(_mm_extract_epi32(_mm_xor_si128(a, quotient), 1));
}

bool hasInstructions()
{
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    return __get_cpuid(1, &a, &b, &c, &d) != 0 && (c & bit_PCLMUL) != 0 && (c & bit_SSE4_1) != 0;
}
#endif

} // namespace

std::uint32_t crc32(std::uint32_t crc, QByteArrayView bytes)
{
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.data());
    auto size = static_cast<std::size_t>(bytes.size());
#ifdef XUSHI_CARRY_LESS
    static const bool available = hasInstructions();
    if (available && size >= 64) {
        const std::size_t whole = size / 16 * 16;
        crc = ~folded(~crc, data, whole);
        data += whole;
        size -= whole;
    }
#endif
    return size > 0 ? continued(crc, data, size) : crc;
}

} // namespace xushi::store
