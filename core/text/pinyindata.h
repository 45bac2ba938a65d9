#pragma once

#include <cstdint>

// The table that pinyintable writes: a page for every 128 characters (page 0 is empty and shared), an entry
// for every character of it, and the few hundred different sets of letters that entries name.
namespace xushi::pinyin::data
{

inline constexpr int pageSize = 128;
inline constexpr char32_t end = 0x30000 + 0x10000; // planes 0 to 3
extern const std::uint16_t pages[];
extern const std::uint16_t entries[];
extern const std::uint32_t letters[];

} // namespace xushi::pinyin::data
