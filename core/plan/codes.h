#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include <QString>

namespace xushi
{

// Values of an enumeration as they are stored in the file and in JSON. Specialised beside each
// enumeration with a constexpr array `table` of {value, code}; codes never change once released.
template <class Enum>
struct Codes;

template <class Enum>
[[nodiscard]] QString toCode(Enum value)
{
    for (const auto &[candidate, code] : Codes<Enum>::table) {
        if (candidate == value)
            return QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
    }
    return {};
}

template <class Enum>
[[nodiscard]] std::optional<Enum> fromCode(QStringView text)
{
    for (const auto &[value, code] : Codes<Enum>::table) {
        if (text == QLatin1String(code.data(), static_cast<qsizetype>(code.size())))
            return value;
    }
    return std::nullopt;
}

} // namespace xushi
