#include "core/base/daterange.h"

#include <QRegularExpression>

namespace xushi {

std::optional<DateSpan> DateSpan::of(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid() || first > last)
        return std::nullopt;
    return DateSpan(first, last);
}

DateSpan DateSpan::ofYear(int year)
{
    return DateSpan(QDate(year, 1, 1), QDate(year, 12, 31));
}

QString longDate(QDate day)
{
    return day.isValid() ? QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day())
                         : QString();
}

QString shortDate(QDate day)
{
    return day.isValid() ? QStringLiteral("%1.%2").arg(day.month()).arg(day.day()) : QString();
}

QString longSpan(const DateSpan &span)
{
    const QString first = longDate(span.first());
    if (span.first().year() != span.last().year())
        return first + u'—' + longDate(span.last());
    return QStringLiteral("%1—%2月%3日").arg(first).arg(span.last().month()).arg(span.last().day());
}

std::optional<QDate> parseDate(QStringView text, int year)
{
    static const QRegularExpression full(
        QStringLiteral(R"(^(?:(\d{4})[-./年])?(\d{1,2})[-./月](\d{1,2})日?$)"));
    static const QRegularExpression monthEnd(QStringLiteral(R"(^(?:(\d{4})年)?(\d{1,2})月(?:底|末)前?$)"));
    static const QRegularExpression yearEnd(QStringLiteral(R"(^(?:(\d{4})年|今年)?年?(?:底|末)前?$)"));
    const QString trimmed = text.trimmed().toString();
    const auto yearOf = [year](const QRegularExpressionMatch &m) {
        return m.captured(1).isEmpty() ? year : m.captured(1).toInt();
    };
    const auto valid = [](QDate day) { return day.isValid() ? std::optional(day) : std::nullopt; };
    if (const auto m = full.match(trimmed); m.hasMatch())
        return valid(QDate(yearOf(m), m.captured(2).toInt(), m.captured(3).toInt()));
    if (const auto m = monthEnd.match(trimmed); m.hasMatch()) {
        const QDate first(yearOf(m), m.captured(2).toInt(), 1);
        return first.isValid() ? valid(QDate(first.year(), first.month(), first.daysInMonth())) : std::nullopt;
    }
    if (const auto m = yearEnd.match(trimmed); m.hasMatch())
        return valid(QDate(yearOf(m), 12, 31));
    return std::nullopt;
}

} // namespace xushi
