#include "core/base/rational.h"

#include <algorithm>

namespace xushi {

namespace {

using Wide = Rational::Wide;

Wide magnitude(Wide v)
{
    return v < 0 ? -v : v;
}

Wide greatestCommonDivisor(Wide a, Wide b)
{
    while (b != 0)
        std::swap(a %= b, b);
    return a;
}

Wide product(Wide a, Wide b)
{
    Wide result = 0;
    const bool overflow = __builtin_mul_overflow(a, b, &result);
    Q_ASSERT_X(!overflow, "Rational", "figures too long");
    Q_UNUSED(overflow);
    return result;
}

} // namespace

Rational::Rational(Wide numerator, Wide denominator)
{
    Q_ASSERT(denominator != 0);
    const Wide divisor = greatestCommonDivisor(magnitude(numerator), magnitude(denominator));
    const Wide sign = denominator < 0 ? -1 : 1;
    m_numerator = sign * numerator / divisor;
    m_denominator = sign * denominator / divisor;
}

double Rational::toDouble() const
{
    return static_cast<double>(m_numerator) / static_cast<double>(m_denominator);
}

Rational Rational::operator+(const Rational &other) const
{
    const Wide divisor = greatestCommonDivisor(m_denominator, other.m_denominator);
    const Wide left = product(m_numerator, other.m_denominator / divisor);
    const Wide right = product(other.m_numerator, m_denominator / divisor);
    return {left + right, product(m_denominator / divisor, other.m_denominator)};
}

Rational Rational::operator-(const Rational &other) const
{
    return *this + Rational(-other.m_numerator, other.m_denominator);
}

Rational Rational::operator*(const Rational &other) const
{
    const Rational crossed1(m_numerator, other.m_denominator);
    const Rational crossed2(other.m_numerator, m_denominator);
    return {product(crossed1.m_numerator, crossed2.m_numerator),
            product(crossed1.m_denominator, crossed2.m_denominator)};
}

Rational Rational::operator/(const Rational &other) const
{
    Q_ASSERT(!other.isZero());
    return *this * Rational(other.m_denominator, other.m_numerator);
}

std::strong_ordering Rational::operator<=>(const Rational &other) const
{
    return (*this - other).sign() <=> 0;
}

QString Rational::toFixed(int decimals) const
{
    Wide scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const Wide scaled = product(magnitude(m_numerator), scale);
    Wide rounded = scaled / m_denominator;
    if ((scaled % m_denominator) * 2 >= m_denominator)
        ++rounded;
    const bool negative = m_numerator < 0 && rounded != 0;
    QString digits;
    do {
        digits.prepend(QChar(u'0' + static_cast<int>(rounded % 10)));
        rounded /= 10;
    } while (rounded != 0);
    digits = digits.rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return negative ? u'-' + digits : digits;
}

QString Rational::toDisplay(int decimals, Plus plus) const
{
    QString text = toFixed(decimals);
    if (text.startsWith(u'-'))
        text[0] = u'\u2212';
    else if (plus == Plus::Show && std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c > u'0' && c <= u'9'; }))
        text.prepend(u'+');
    return text;
}

} // namespace xushi
