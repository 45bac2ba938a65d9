#include "core/base/daterange.h"

#include <QRegularExpression>

namespace xushi
{

namespace
{

constexpr qsizetype longest = 40; // of a text that can be a date

QDate lastOfMonth(int year, int month)
{
    const QDate first(year, month, 1);
    return first.isValid() ? QDate(year, month, first.daysInMonth()) : QDate();
}

// Full-width signs as plain ones, without blanks and invisible marks.
QString plain(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u >= 0xFF01 && u <= 0xFF5E)
            result += QChar(static_cast<char16_t>(u - 0xFEE0));
        else if (QStringView(u"—–−").contains(c))
            result += u'-';
        else if (!c.isSpace() && u != 0xFEFF && !(u >= 0x200B && u <= 0x200F))
            result += c;
    }
    return result;
}

// 十二 -> 12, 二〇二三 -> 2023; -1 where it is neither.
int chineseNumber(QStringView numeral)
{
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    const auto digit = [](QChar c) { return c == u'零' || c == u'○' ? 0 : int(digits.indexOf(c)); };
    const qsizetype ten = numeral.indexOf(u'十');
    if (ten < 0) {
        int number = 0;
        for (const QChar c : numeral)
            number = number * 10 + digit(c);
        return numeral.size() <= 4 ? number : -1;
    }
    if (ten > 1 || numeral.size() > ten + 2 || numeral.lastIndexOf(u'十') != ten)
        return -1;
    return (ten == 1 ? digit(numeral[0]) : 1) * 10 + (ten + 1 < numeral.size() ? digit(numeral[ten + 1]) : 0);
}

// Chinese numerals before 年, 月, 日 and 季度 as figures.
QString withFigures(const QString &text)
{
    static const QRegularExpression numerals(
        QStringLiteral("[〇○零一二三四五六七八九十]+(?=[年月日号]|季度)"));
    QString result;
    qsizetype from = 0;
    for (auto matches = numerals.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int number = chineseNumber(match.capturedView());
        result += text.mid(from, match.capturedStart() - from);
        result += number < 0 ? match.captured() : QString::number(number);
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

QRegularExpression pattern(const char16_t *words)
{
    // The year that may stand before everything else.
    static const QString year
        = QStringLiteral("^(?:(?<year>\\d{4})年度?|(?<word>今年|本年度|本年|当年|明年|去年))?");
    static const QString before = QStringLiteral("(?<before>前|之前|以前)?$");
    return QRegularExpression(year + QString::fromUtf16(words) + before);
}

class Reader
{
public:
    Reader(int year, DayMeant meant)
        : m_year(year)
        , m_meant(meant)
    {
    }

    [[nodiscard]] QDate read(const QString &text)
    {
        for (const auto reading : {&Reader::day, &Reader::packed, &Reader::yearAndMonth, &Reader::month,
                 &Reader::quarter, &Reader::half, &Reader::wholeYear}) {
            if (const QDate found = (this->*reading)(text); found.isValid())
                return found;
        }
        return {};
    }

private:
    [[nodiscard]] int yearOf(const QRegularExpressionMatch &match) const
    {
        if (const QString named = match.captured(QStringLiteral("year")); !named.isEmpty())
            return named.toInt();
        const QString word = match.captured(QStringLiteral("word"));
        return m_year + (word == u"明年" ? 1 : word == u"去年" ? -1 : 0);
    }
    [[nodiscard]] static bool has(const QRegularExpressionMatch &match, const QString &part)
    {
        return !match.capturedView(part).isEmpty();
    }
    // Of a stretch of months; its end where that is named.
    [[nodiscard]] QDate ofMonths(const QRegularExpressionMatch &match, int first, int last) const
    {
        const bool end = m_meant == DayMeant::Last || has(match, QStringLiteral("end"))
            || has(match, QStringLiteral("before"));
        return end ? lastOfMonth(yearOf(match), last) : QDate(yearOf(match), first, 1);
    }

    QDate day(const QString &text)
    {
        static const QRegularExpression marked(
            QStringLiteral("^(?:(?<year>\\d{4})[-./])?(\\d{1,2})[-./](\\d{1,2})(?:前|之前|以前)?$"));
        static const QRegularExpression worded = pattern(u"(\\d{1,2})月(\\d{1,2})[日号]?");
        for (const QRegularExpression *form : {&marked, &worded}) {
            if (const auto match = form->match(text); match.hasMatch())
                return {yearOf(match), match.captured(form == &marked ? 2 : 3).toInt(),
                    match.captured(form == &marked ? 3 : 4).toInt()};
        }
        return {};
    }
    QDate packed(const QString &text)
    {
        static const QRegularExpression form(QStringLiteral("^((?:19|20|21)\\d{2})(\\d{2})(\\d{2})$"));
        const auto match = form.match(text);
        return match.hasMatch()
            ? QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
            : QDate();
    }
    QDate yearAndMonth(const QString &text)
    {
        static const QRegularExpression form(QStringLiteral("^(?<year>\\d{4})[-./](\\d{1,2})月?$"));
        const auto match = form.match(text);
        return match.hasMatch() ? ofMonths(match, match.captured(2).toInt(), match.captured(2).toInt())
                                : QDate();
    }
    QDate month(const QString &text)
    {
        static const QRegularExpression form = pattern(
            u"(?<month>\\d{1,2})月份?(?:(?<end>底|末|下旬)|(?<middle>中旬)|(?<start>上旬)|(?<within>内))?");
        const auto match = form.match(text);
        if (!match.hasMatch())
            return {};
        const int month = match.captured(QStringLiteral("month")).toInt();
        const QDate first(yearOf(match), month, 1);
        const bool last = m_meant == DayMeant::Last || has(match, QStringLiteral("before"));
        if (has(match, QStringLiteral("middle")))
            return last ? first.addDays(19) : first.addDays(10);
        if (has(match, QStringLiteral("start")))
            return last ? first.addDays(9) : first;
        if (match.captured(QStringLiteral("end")) == u"下旬" && !last)
            return first.addDays(20);
        if (has(match, QStringLiteral("before")) && !has(match, QStringLiteral("end")))
            return first.addDays(-1);
        return ofMonths(match, month, month);
    }
    QDate quarter(const QString &text)
    {
        static const QRegularExpression form = pattern(u"第?(?<quarter>[1-4])季度(?:(?<end>底|末)|内)?");
        const auto match = form.match(text);
        const int last = match.captured(QStringLiteral("quarter")).toInt() * 3;
        return match.hasMatch() ? ofMonths(match, last - 2, last) : QDate();
    }
    QDate half(const QString &text)
    {
        static const QRegularExpression form = pattern(u"(?<half>上|下)半年(?:(?<end>底|末)|内)?");
        const auto match = form.match(text);
        const int last = match.captured(QStringLiteral("half")) == u"上" ? 6 : 12;
        return match.hasMatch() ? ofMonths(match, last - 5, last) : QDate();
    }
    QDate wholeYear(const QString &text)
    {
        static const QRegularExpression named(QStringLiteral(
            "^(?:(?<year>\\d{4})年度?|(?<word>今年|本年度|本年|当年|明年|去年))"
            "(?:(?<end>年?[底末终]|岁末)|年?内|全年|(?<middle>年?中))?(?<before>前|之前|以前)?$"));
        static const QRegularExpression plain(QStringLiteral(
            "^(?:(?<end>年[底末终]|岁末)|年内|全年|(?<middle>年中))(?<before>前|之前|以前)?$"));
        for (const QRegularExpression *form : {&named, &plain}) {
            if (const auto match = form->match(text); match.hasMatch())
                return has(match, QStringLiteral("middle")) ? QDate(yearOf(match), 6, 30)
                                                            : ofMonths(match, 1, 12);
        }
        return {};
    }

    int m_year;
    DayMeant m_meant;
};

} // namespace

std::optional<QDate> parseDate(QStringView text, int year, DayMeant meant)
{
    static const QRegularExpression midnight(QStringLiteral("[ T]0{1,2}:00(?::00(?:\\.0+)?)?$"));
    static const QRegularExpression around(QStringLiteral("^(?:截至|截止|力争|确保|到|至|于|在)+|完成$|止$"));
    text = text.trimmed();
    if (text.isEmpty() || text.size() > longest)
        return std::nullopt;
    QString words = text.toString().remove(midnight);
    words = withFigures(plain(words).remove(around));
    const QDate day = Reader(year, meant).read(words);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<QDate> daySerialNumber(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{5})(?:\\.\\d{1,12})?$"));
    const auto match = form.match(plain(text.first(std::min(text.size(), longest))));
    const int number = match.captured(1).toInt();
    // From 1955 to 2118; day 1 of a spreadsheet is 1 January 1900, and it takes 1900 for a leap year.
    if (number < 20000 || number >= 80000)
        return std::nullopt;
    return QDate(1899, 12, 30).addDays(number);
}

} // namespace xushi
