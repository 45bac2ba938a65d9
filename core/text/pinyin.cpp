#include "core/text/pinyin.h"

#include "core/text/pinyindata.h"

namespace xushi::pinyin
{

Letters initialsOf(char32_t character)
{
    if (character >= data::end)
        return 0;
    const int page = data::pages[character / data::pageSize];
    return data::letters[data::entries[page * data::pageSize + int(character % data::pageSize)]];
}

} // namespace xushi::pinyin
