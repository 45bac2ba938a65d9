#pragma once

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include <QtGlobal>

namespace xushi
{

// The bits of these columns of a record in Changes::Row::fields.
template <class R>
[[nodiscard]] quint64 columnBits(std::initializer_list<std::string_view> names)
{
    const R record {};
    quint64 bits = 0;
    int column = 0;
    R::columns(record, [&](const char *name, const auto &) {
        if (std::find(names.begin(), names.end(), std::string_view(name)) != names.end())
            bits |= quint64 {1} << column;
        ++column;
    });
    return bits;
}

} // namespace xushi
