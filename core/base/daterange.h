#pragma once

#include <optional>

#include <QDate>
#include <QString>

namespace xushi
{

// First and last day of something, both included. Always valid and in order.
class DateSpan
{
public:
    [[nodiscard]] static std::optional<DateSpan> of(QDate first, QDate last);
    [[nodiscard]] static DateSpan ofYear(int year);

    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const { return m_last; }
    [[nodiscard]] qint64 days() const { return m_first.daysTo(m_last) + 1; }
    [[nodiscard]] bool contains(QDate day) const { return day >= m_first && day <= m_last; }

    bool operator==(const DateSpan &) const = default;

private:
    DateSpan(QDate first, QDate last)
        : m_first(first)
        , m_last(last)
    {
    }
    QDate m_first;
    QDate m_last;
};

// "2023年6月30日", the one way a full date is written on screen and paper.
[[nodiscard]] QString longDate(QDate day);
// "6.30", for narrow columns.
[[nodiscard]] QString shortDate(QDate day);
// "2023年1月1日—12月31日"; the year is repeated where the two differ.
[[nodiscard]] QString longSpan(const DateSpan &span);
// Which day is meant where only a month, quarter or year is named: that it begins or that it ends with.
enum class DayMeant { First, Last };
// Reads what people write for a day: 2023-6-30, 2023.6.30, 2023/6/30, 20230630, 2023年6月30日, and without
// the year 6.30, 6-30, 6月30日 in the given year; 2023.6, 6月, 二季度, 上半年, 全年, 2023年 as their first or
// last day; 6月底前, 年底, 6月中旬 (the 20th), 6月前 (the last of May), with 今年 or 明年. Figures may be
// full-width or Chinese, blanks may stand anywhere. Nothing else is guessed.
[[nodiscard]] std::optional<QDate> parseDate(QStringView text, int year, DayMeant meant = DayMeant::Last);
// The day that a spreadsheet means by a number like 45000; nothing where the text is no such number.
[[nodiscard]] std::optional<QDate> daySerialNumber(QStringView text);
} // namespace xushi
