#include "core/base/daterange.h"

namespace xushi
{

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

} // namespace xushi
