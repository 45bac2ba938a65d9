#pragma once

#include <compare>
#include <optional>

#include <QString>

namespace xushi {

class Rational;

// An exact decimal figure with the scale it was printed with: "6.40" keeps its two decimals.
// At most 15 digits in all and 9 behind the point, so that products of two stay exact in 128 bits.
// Equality is of value and scale (what is stored); use compare() for the order of the values.
class Decimal
{
public:
    static constexpr int maxDigits = 15;
    static constexpr int maxScale = 9;

    Decimal() = default;
    explicit Decimal(qint64 whole) : m_unscaled(whole) {}

    // unscaled is the figure without its point: fromUnscaled(640, 2) is 6.40.
    [[nodiscard]] static std::optional<Decimal> fromUnscaled(qint64 unscaled, int scale);
    // Reads [+-−]digits[.digits], ASCII or full-width, without separators; nothing else.
    [[nodiscard]] static std::optional<Decimal> parse(QStringView text);

    [[nodiscard]] qint64 unscaled() const { return m_unscaled; }
    [[nodiscard]] int scale() const { return m_scale; }
    [[nodiscard]] bool isZero() const { return m_unscaled == 0; }
    [[nodiscard]] bool isNegative() const { return m_unscaled < 0; }
    [[nodiscard]] Rational toRational() const;
    [[nodiscard]] double toDouble() const;
    // ASCII, '-' as sign, all decimals of the scale: the stored form.
    [[nodiscard]] QString toString() const;
    // As printed on screen and paper: minus is U+2212.
    [[nodiscard]] QString toDisplay() const;

    [[nodiscard]] std::strong_ordering compare(const Decimal &other) const;
    bool operator==(const Decimal &) const = default;

private:
    qint64 m_unscaled = 0;
    int m_scale = 0;
};

} // namespace xushi
