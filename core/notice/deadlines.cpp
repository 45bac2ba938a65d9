#include "core/notice/deadlines.h"

#include <algorithm>

namespace xushi::notice
{

namespace
{

QDate lastOfMonth(int year, int month)
{
    const QDate first(year, month, 1);
    return first.isValid() ? QDate(year, month, first.daysInMonth()) : QDate();
}

// Reads along a text, word by word.
class Cursor
{
public:
    Cursor(const ReadingText &text, int place, int to)
        : m_text(text)
        , m_place(place)
        , m_to(to)
    {
    }

    [[nodiscard]] int place() const { return m_place; }
    [[nodiscard]] QChar current() const { return m_place < m_to ? m_text.at(m_place) : QChar(u'\n'); }
    bool take(QStringView word)
    {
        const int length = int(word.size());
        if (m_place + length > m_to || m_text.folded({m_place, m_place + length}) != word)
            return false;
        m_place += length;
        return true;
    }
    bool takeAny(std::initializer_list<QStringView> words)
    {
        for (const QStringView word : words)
            if (take(word))
                return true;
        return false;
    }
    int takeNumber(int maxDigits)
    {
        const int from = m_place;
        while (m_place < m_to && m_place - from < maxDigits && isDigit(m_text.at(m_place)))
            ++m_place;
        return m_place > from ? m_text.folded({from, m_place}).toInt() : -1;
    }
    void back(int place) { m_place = place; }

private:
    const ReadingText &m_text;
    int m_place;
    int m_to;
};

int takeYear(Cursor &cursor, int planYear)
{
    const int from = cursor.place();
    if (cursor.takeAny({u"今年", u"本年度", u"本年", u"当年"}))
        return planYear;
    const int year = cursor.takeNumber(4);
    if (year >= 1990 && year <= 2100 && cursor.take(u"年"))
        return year;
    cursor.back(from);
    return 0;
}

// 6月底前, 6月30日前, 9月前, 12月; lenient takes the month alone.
std::optional<QDate> takeMonth(Cursor &cursor, int year, bool lenient, bool hasYear)
{
    const int from = cursor.place();
    const int month = cursor.takeNumber(2);
    if (month < 1 || month > 12 || !cursor.take(u"月")) {
        cursor.back(from);
        return std::nullopt;
    }
    if (cursor.takeAny({u"份底前", u"底前", u"份底", u"底", u"末前", u"末"}))
        return lastOfMonth(year, month);
    if (cursor.takeAny({u"中旬前", u"中旬"}))
        return QDate(year, month, 20);
    if (cursor.takeAny({u"上旬前", u"上旬"}))
        return QDate(year, month, 10);
    if (cursor.takeAny({u"下旬前", u"下旬"}))
        return lastOfMonth(year, month);
    if (cursor.takeAny({u"份前", u"前"})) {
        const QDate first(year, month, 1);
        return first.isValid() ? first.addDays(-1) : QDate();
    }
    const int dayFrom = cursor.place();
    if (const int day = cursor.takeNumber(2); day > 0 && cursor.take(u"日")) {
        if (cursor.takeAny({u"前", u"之前", u"以前"}) || lenient)
            return QDate(year, month, day);
        cursor.back(from);
        return std::nullopt;
    }
    cursor.back(dayFrom);
    if (lenient || (hasYear && cursor.take(u"份")))
        return lastOfMonth(year, month);
    cursor.back(from);
    return std::nullopt;
}

std::optional<QDate> takeQuarter(Cursor &cursor, int year)
{
    const int from = cursor.place();
    cursor.take(u"第");
    constexpr QStringView quarters = u"一二三四";
    const qsizetype quarter = quarters.indexOf(cursor.current());
    if (quarter >= 0) {
        cursor.take(QStringView(quarters).sliced(quarter, 1));
        if (cursor.take(u"季度") && (cursor.takeAny({u"末前", u"底前", u"末", u"底", u"前"})))
            return lastOfMonth(year, int(quarter + 1) * 3);
    }
    cursor.back(from);
    return std::nullopt;
}

bool takeYearEnd(Cursor &cursor, bool hasYear)
{
    if (cursor.takeAny({u"年底以前", u"年底之前", u"年底前", u"年末前", u"年终前", u"年内"}))
        return true;
    if (hasYear)
        return cursor.takeAny(
            {u"年底", u"年末", u"底前", u"末前", u"底", u"末", u"内", u"以前", u"之前", u"前"});
    return cursor.takeAny({u"年底", u"年末"});
}

// 三年内, 5年内, 周年, 近年: the 年 belongs to the word before it.
bool belongsToWordBefore(const ReadingText &text, int place, int from)
{
    if (place <= from)
        return false;
    const QChar before = text.at(place - 1);
    return isDigit(before) || isChineseNumeral(before)
        || CharacterSet(u"周近每往历多少几半成青老去上前后").contains(before);
}

DeadlineMatch match(const Cursor &cursor, int place, QDate last)
{
    return {cursor.place() - place, {}, last};
}

std::optional<DeadlineMatch> seasonAt(Cursor &cursor, int place, int year)
{
    if (cursor.takeAny({u"上半年底前", u"上半年前", u"上半年底", u"上半年末", u"上半年内", u"上半年"}))
        return match(cursor, place, year ? QDate(year, 6, 30) : QDate());
    if (cursor.takeAny({u"汛期前", u"主汛期前", u"供暖季前", u"采暖季前", u"入冬前", u"入汛前"}))
        return match(cursor, place, {});
    return std::nullopt;
}

} // namespace

std::optional<DeadlineMatch> deadlineAt(const ReadingText &text, int place, Range within, int planYear)
{
    Cursor cursor(text, place, within.to);
    const QChar first = cursor.current();
    if (!isDigit(first) && !CharacterSet(u"年全上到至在于今本当汛主供采入第一二三四截").contains(first))
        return std::nullopt;
    if (first == u'年' && belongsToWordBefore(text, place, within.from))
        return std::nullopt;
    if (isDigit(first) && place > within.from
        && (isDigit(text.at(place - 1)) || CharacterSet(u".-—~至").contains(text.at(place - 1))))
        return std::nullopt;
    if (cursor.take(u"全年")) {
        if (CharacterSet(u"龄时段度").contains(cursor.current()))
            return std::nullopt;
        return DeadlineMatch {
            2, planYear ? QDate(planYear, 1, 1) : QDate(), planYear ? QDate(planYear, 12, 31) : QDate()};
    }
    const bool until = cursor.takeAny({u"截至", u"到", u"至", u"在", u"于"});
    if (until && place > within.from
        && (isDigit(text.at(place - 1)) || text.at(place - 1) == u'月' || text.at(place - 1) == u'年'))
        return std::nullopt; // 3月至6月底 is a span of time
    const int namedYear = takeYear(cursor, planYear);
    const int year = namedYear ? namedYear : planYear;
    if (const auto season = seasonAt(cursor, place, year))
        return season;
    if (const auto month = takeMonth(cursor, year, false, namedYear > 0))
        return match(cursor, place, year ? *month : QDate());
    if (const auto quarter = takeQuarter(cursor, year))
        return match(cursor, place, year ? *quarter : QDate());
    if (takeYearEnd(cursor, namedYear > 0))
        return match(cursor, place, year ? QDate(year, 12, 31) : QDate());
    if (until && namedYear > 0 && text.at(place) != u'在' && text.at(place) != u'于')
        return match(cursor, place, QDate(year, 12, 31));
    return std::nullopt;
}

namespace
{

// What the phrase governs: to the end of its sentence, or its comma clause where a list goes on.
Range governed(const ReadingText &text, int place, int to)
{
    constexpr int longest = 100; // keeps the whole linear where nothing is punctuated
    to = std::min(to, place + longest);
    int end = place;
    while (end < to && !CharacterSet(u",。;!?\n").contains(text.at(end)))
        end = text.next(end);
    return {place, std::min(end, to)};
}

} // namespace

std::vector<DeadlineDraft> readDeadlines(const ReadingText &text, Range range, int planYear)
{
    std::vector<DeadlineDraft> found;
    for (int i = range.from; i < range.to;) {
        const auto deadline = deadlineAt(text, i, range, planYear);
        if (!deadline) {
            i = text.next(i);
            continue;
        }
        DeadlineDraft draft;
        draft.phrase = text.quoted({i, i + deadline->length});
        draft.clause = text.quoted(governed(text, i, range.to));
        draft.first = deadline->first;
        draft.last = deadline->last;
        found.push_back(std::move(draft));
        i += deadline->length;
    }
    return found;
}

DeadlineDraft readDeadlineLine(const ReadingText &text, Range value, int planYear)
{
    DeadlineDraft draft;
    draft.phrase = text.quoted(value);
    draft.clause = draft.phrase;
    constexpr int longest = 80;
    const Range head {value.from, std::min(value.to, value.from + longest)};
    for (int i = head.from; i < head.to && !draft.last.isValid(); ++i) {
        if (const auto deadline = deadlineAt(text, i, head, planYear)) {
            draft.first = deadline->first;
            draft.last = deadline->last;
        } else if (isDigit(text.at(i)) && (i == head.from || !isDigit(text.at(i - 1)))) {
            Cursor cursor(text, i, head.to);
            const int named = takeYear(cursor, planYear);
            const int year = named ? named : planYear;
            const auto month = year ? takeMonth(cursor, year, true, named > 0) : std::nullopt;
            if (month)
                draft.last = *month;
            else if (named)
                draft.last = QDate(named, 12, 31);
        }
    }
    return draft;
}

} // namespace xushi::notice
