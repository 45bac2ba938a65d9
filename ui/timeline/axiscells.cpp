#include "ui/timeline/axiscells.h"

#include <QCoreApplication>
#include <QLocale>

namespace xushi
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("TimelineAxis", text);
}

QString formatted(QDate day, const QString &format)
{
    return QLocale().toString(day, format);
}

QString quarterName(QDate day)
{
    switch ((day.month() - 1) / 3) {
    case 0:
        return tr("Q1");
    case 1:
        return tr("Q2");
    case 2:
        return tr("Q3");
    default:
        return tr("Q4");
    }
}

QString yearName(QDate day)
{
    return formatted(day, tr("yyyy"));
}

// 6月5日—11日, 5月29日—6月4日; where the month stands first it is said once.
QString weekName(QDate monday)
{
    const QDate sunday = monday.addDays(6);
    const QString end = sunday.month() == monday.month() ? formatted(sunday, tr("d")) : dayAndMonth(sunday);
    return tr("%1–%2").arg(dayAndMonth(monday), end);
}

std::vector<AxisCell> cells(TimeUnit unit, QDate first, QDate last)
{
    std::vector<AxisCell> result;
    for (QDate day = startOf(unit, first); day <= last; day = startOfNext(unit, day))
        result.push_back({day, startOfNext(unit, day), {}, {}});
    return result;
}

QString lowerName(TimeUnit unit, QDate day)
{
    switch (unit) {
    case TimeUnit::Day:
        return QString::number(day.day());
    case TimeUnit::Week:
        return formatted(day, tr("M/d"));
    case TimeUnit::Month:
        return formatted(day, tr("MMM"));
    case TimeUnit::Quarter:
        return quarterName(day);
    case TimeUnit::Year:
        return yearName(day);
    }
    return {};
}

} // namespace

TimeUnit lowerUnit(ScaleLevel level)
{
    switch (level) {
    case ScaleLevel::Day:
        return TimeUnit::Day;
    case ScaleLevel::Week:
        return TimeUnit::Week;
    case ScaleLevel::Month:
        return TimeUnit::Month;
    case ScaleLevel::Quarter:
        return TimeUnit::Quarter;
    case ScaleLevel::Year:
        break;
    }
    return TimeUnit::Year;
}

std::optional<TimeUnit> upperUnit(ScaleLevel level)
{
    switch (level) {
    case ScaleLevel::Day:
    case ScaleLevel::Week:
        return TimeUnit::Month;
    case ScaleLevel::Month:
        return TimeUnit::Quarter;
    case ScaleLevel::Quarter:
        return TimeUnit::Year;
    case ScaleLevel::Year:
        break;
    }
    return std::nullopt;
}

std::vector<AxisCell> lowerCells(ScaleLevel level, QDate first, QDate last)
{
    const TimeUnit unit = lowerUnit(level);
    std::vector<AxisCell> result = cells(unit, first, last);
    for (AxisCell &cell : result) {
        cell.label = lowerName(unit, cell.first);
        cell.longLabel = unit == TimeUnit::Week ? weekName(cell.first) : cell.label;
    }
    return result;
}

std::vector<AxisCell> upperCells(ScaleLevel level, QDate first, QDate last)
{
    const std::optional<TimeUnit> unit = upperUnit(level);
    if (!unit)
        return {};
    std::vector<AxisCell> result = cells(*unit, first, last);
    for (AxisCell &cell : result) {
        if (*unit == TimeUnit::Quarter) {
            // The year stands once, with its first quarter in sight.
            const bool named = cell.first.month() == 1 || cell.first == result.front().first;
            cell.label = quarterName(cell.first);
            if (named)
                cell.label = yearName(cell.first) + u' ' + cell.label;
        } else {
            cell.label
                = *unit == TimeUnit::Month ? formatted(cell.first, tr("MMMM yyyy")) : yearName(cell.first);
        }
        cell.longLabel = cell.label;
    }
    return result;
}

QString dayAndMonth(QDate day)
{
    return formatted(day, tr("d MMM"));
}

} // namespace xushi
