#include "core/base/decimal.h"

#include "core/base/rational.h"

namespace xushi {

namespace {

constexpr qint64 power10(int n)
{
    qint64 p = 1;
    for (int i = 0; i < n; ++i)
        p *= 10;
    return p;
}

constexpr qint64 limit = power10(Decimal::maxDigits);

int digitOf(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c >= u'０' && c <= u'９')
        return c.unicode() - u'０';
    return -1;
}

} // namespace

std::optional<Decimal> Decimal::fromUnscaled(qint64 unscaled, int scale)
{
    if (scale < 0 || scale > maxScale || unscaled <= -limit || unscaled >= limit)
        return std::nullopt;
    Decimal d;
    d.m_unscaled = unscaled;
    d.m_scale = scale;
    return d;
}

std::optional<Decimal> Decimal::parse(QStringView text)
{
    bool negative = false;
    qsizetype i = 0;
    if (!text.isEmpty()) {
        const QChar sign = text.front();
        negative = sign == u'-' || sign == u'\u2212' || sign == u'－';
        if (negative || sign == u'+' || sign == u'＋')
            i = 1;
    }
    qint64 value = 0;
    int scale = 0;
    bool point = false;
    bool digitSeen = false;
    bool digitAfterPoint = false;
    for (; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'.' || c == u'．') {
            if (point || !digitSeen)
                return std::nullopt;
            point = true;
            continue;
        }
        const int digit = digitOf(c);
        if (digit < 0)
            return std::nullopt;
        value = value * 10 + digit;
        if (value >= limit)
            return std::nullopt;
        digitSeen = true;
        if (point) {
            digitAfterPoint = true;
            if (++scale > maxScale)
                return std::nullopt;
        }
    }
    if (!digitSeen || (point && !digitAfterPoint))
        return std::nullopt;
    return fromUnscaled(negative ? -value : value, scale);
}

Rational Decimal::toRational() const
{
    return Rational(m_unscaled, power10(m_scale));
}

double Decimal::toDouble() const
{
    return static_cast<double>(m_unscaled) / static_cast<double>(power10(m_scale));
}

QString Decimal::toString() const
{
    QString digits = QString::number(qAbs(m_unscaled)).rightJustified(m_scale + 1, u'0');
    if (m_scale > 0)
        digits.insert(digits.size() - m_scale, u'.');
    return m_unscaled < 0 ? u'-' + digits : digits;
}

QString Decimal::toDisplay() const
{
    QString text = toString();
    if (text.startsWith(u'-'))
        text[0] = u'\u2212';
    return text;
}

std::strong_ordering Decimal::compare(const Decimal &other) const
{
    const __int128 left = static_cast<__int128>(m_unscaled) * power10(other.m_scale);
    const __int128 right = static_cast<__int128>(other.m_unscaled) * power10(m_scale);
    return left <=> right;
}

} // namespace xushi
