#pragma once

#include <compare>

#include <QString>

namespace xushi {

// An exact fraction, for rates and their differences: computed unrounded, rounded once when shown.
// Numerator and denominator are kept reduced in 128 bits. Figures of up to 15 digits divided, scaled by
// days of a year and subtracted stay exact; a result beyond 128 bits is an assertion failure.
class Rational
{
public:
    using Wide = __int128;

    constexpr Rational() = default;
    constexpr Rational(qint64 whole) : m_numerator(whole) {} // NOLINT(google-explicit-constructor)
    Rational(Wide numerator, Wide denominator); // denominator must not be 0

    [[nodiscard]] bool isZero() const { return m_numerator == 0; }
    [[nodiscard]] int sign() const { return m_numerator < 0 ? -1 : m_numerator > 0 ? 1 : 0; }
    [[nodiscard]] double toDouble() const;

    Rational operator+(const Rational &other) const;
    Rational operator-(const Rational &other) const;
    Rational operator*(const Rational &other) const;
    Rational operator/(const Rational &other) const; // other must not be 0
    bool operator==(const Rational &) const = default;
    std::strong_ordering operator<=>(const Rational &other) const;

    // Rounded half away from zero to the given decimals (0 to 9), ASCII digits, '-' as sign, never "-0.0".
    [[nodiscard]] QString toFixed(int decimals) const;
    // toFixed for screen and paper: minus is U+2212; with a plus sign on positive values where asked.
    enum class Plus { Omit, Show };
    [[nodiscard]] QString toDisplay(int decimals, Plus plus = Plus::Omit) const;

private:
    Wide m_numerator = 0;
    Wide m_denominator = 1;
};

} // namespace xushi
