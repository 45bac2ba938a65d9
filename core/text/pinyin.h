#pragma once

#include <QtGlobal>

namespace xushi::pinyin
{

// Letters a to z as bits 0 to 25.
using Letters = quint32;

[[nodiscard]] constexpr Letters letterBit(char letter)
{
    return Letters(1) << (letter - 'a');
}

// The letters with which a character can be written: every reading of a Chinese character gives its first
// one (重 c t z, 绿 l), a Latin letter gives itself, whatever its case and width. 0 for all else.
[[nodiscard]] Letters initialsOf(char32_t character);

} // namespace xushi::pinyin
