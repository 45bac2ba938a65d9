#include "core/report/titlelines.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

#include <QSet>

#include "core/report/officialtext.h"
#include "core/report/titlewords.h"

namespace xushi::report
{
namespace
{

// Prices of a break, in the unit of a line that is one character off the mean length, squared. Only
// their order matters: what reads wrong costs more than any shape, what reads a little badly costs less
// than a hourglass.
constexpr double cutFigure = 1e6;
constexpr double cutMark = 1e5;
constexpr double cutBookTitle = 4000;
constexpr double hourglass = 1500;
constexpr double beforeDe = 1200;
constexpr double cutWord = 60;
constexpr double beforeSuffix = 50;
constexpr double insideUnknown = 25;
constexpr double afterAbout = 30;
constexpr double beforeConjunction = 24;
constexpr double afterConjunction = 14;
constexpr double besideUnknown = 5;
constexpr double beforeAbout = -6;
constexpr double equalLines = 6;
constexpr double afterYear = 25;
constexpr double furtherLine = 20;
constexpr double impossible = 1e12;

bool isOneOf(QChar c, QStringView set)
{
    return set.contains(c);
}

struct Piece {
    qsizetype start;
    qsizetype length;
    bool known;
};

// The split into known words that leaves the fewest characters over, long words first.
std::vector<Piece> wordsOf(const QString &title)
{
    static const QSet<QString> words(titleWords().begin(), titleWords().end());
    constexpr qsizetype longest = 10;
    const qsizetype n = title.size();
    std::vector<double> best(static_cast<size_t>(n) + 1, 0);
    std::vector<qsizetype> length(static_cast<size_t>(n) + 1, 1);
    for (qsizetype i = n - 1; i >= 0; --i) {
        const auto at = static_cast<size_t>(i);
        best[at] = best[at + 1];
        for (qsizetype l = 1; l <= std::min(longest, n - i); ++l) {
            const double value = static_cast<double>(l * l) + best[at + static_cast<size_t>(l)];
            if (value > best[at] && words.contains(title.mid(i, l))) {
                best[at] = value;
                length[at] = l;
            }
        }
    }
    std::vector<Piece> pieces;
    for (qsizetype i = 0; i < n; i += length[static_cast<size_t>(i)]) {
        const qsizetype l = length[static_cast<size_t>(i)];
        pieces.push_back({i, l, words.contains(title.mid(i, l))});
    }
    return pieces;
}

// 2023年, 2023年度: what follows belongs to it.
bool endsInYear(QStringView text)
{
    if (text.endsWith(u'度'))
        text.chop(1);
    return text.size() > 1 && text.endsWith(u'年') && text[text.size() - 2].isDigit();
}

double priceBetween(const QString &title, const Piece &left, const Piece &right)
{
    static const QString suffixes = QStringLiteral("省市县区镇乡州盟旗村局委办厅");
    static const QString conjunctions = QStringLiteral("与和及暨或");
    const QChar before = title[right.start - 1];
    const QChar after = title[right.start];
    const QStringView rightWord = QStringView(title).mid(right.start, right.length);
    const QStringView leftWord = QStringView(title).mid(left.start, left.length);
    if (after == QChar(u'的'))
        return beforeDe;
    if (leftWord == u"关于" || leftWord == u"印发" || leftWord == u"转发")
        return afterAbout;
    if (rightWord == u"关于")
        return beforeAbout;
    if (endsInYear(QStringView(title).left(right.start)))
        return afterYear;
    if (!right.known && isOneOf(after, conjunctions))
        return beforeConjunction;
    if (!left.known && isOneOf(before, conjunctions))
        return afterConjunction;
    if (!right.known && isOneOf(after, suffixes))
        return beforeSuffix;
    if (!left.known && isOneOf(before, suffixes))
        return 0;
    if (before == QChar(u'的') || !mayBeginLine(before) || !mayEndLine(after))
        return 0;
    return left.known && right.known ? 0 : left.known || right.known ? besideUnknown : insideUnknown;
}

void raise(std::vector<double> &prices, qsizetype start, qsizetype end, double price)
{
    for (qsizetype i = start + 1; i < end; ++i)
        prices[static_cast<size_t>(i)] = std::max(prices[static_cast<size_t>(i)], price);
}

void raiseBookTitles(const QString &title, std::vector<double> &prices)
{
    qsizetype open = -1;
    for (qsizetype i = 0; i < title.size(); ++i) {
        if (title[i] == QChar(u'《') && open < 0)
            open = i;
        else if (title[i] == QChar(u'》') && open >= 0) {
            raise(prices, open, i + 1, cutBookTitle);
            open = -1;
        }
    }
}

// The price of a break before each character.
std::vector<double> breakPrices(const QString &title)
{
    std::vector<double> prices(static_cast<size_t>(title.size()) + 1, 0);
    const auto pieces = wordsOf(title);
    for (size_t i = 0; i < pieces.size(); ++i) {
        raise(prices, pieces[i].start, pieces[i].start + pieces[i].length, cutWord);
        if (i > 0)
            prices[static_cast<size_t>(pieces[i].start)] = priceBetween(title, pieces[i - 1], pieces[i]);
    }
    raiseBookTitles(title, prices);
    for (qsizetype i = 1; i < title.size(); ++i)
        if (!mayEndLine(title[i - 1]) || (!mayBeginLine(title[i]) && !title[i].isLetter())
            || title[i].isLowSurrogate())
            raise(prices, i - 1, i + 1, title[i].isLowSurrogate() ? cutFigure * 10 : cutMark);
    for (const auto &range : unbreakableRanges(title))
        raise(prices, range.start, range.end, cutFigure);
    return prices;
}

// Finds the cheapest breaks for a number of lines; widths in halves of a character.
class Balance
{
public:
    Balance(const QString &title, int maxWidth)
        : m_prices(breakPrices(title))
        , m_max(maxWidth)
    {
        m_offsets.push_back(0);
        for (const QChar c : title)
            m_offsets.push_back(m_offsets.back() + halfWidths(c));
    }

    [[nodiscard]] int width() const { return m_offsets.back(); }

    // The cheapest way into that many lines: its price and where each line ends.
    struct Plan {
        double price = impossible;
        std::vector<int> ends;
    };
    Plan best(int lines)
    {
        m_known.clear();
        m_mean = static_cast<double>(width()) / lines;
        Shape shape {0, false};
        Plan plan {from(0, lines, shape).price, {}};
        for (int start = 0, rest = lines; rest > 0 && plan.price < impossible; --rest) {
            const Step step = from(start, rest, shape);
            shape = shape.after(widthOf(start, step.end));
            plan.ends.push_back(step.end);
            start = step.end;
        }
        return plan;
    }

private:
    struct Shape {
        int last;
        bool falling;
        [[nodiscard]] Shape after(int lineWidth) const { return {lineWidth, falling || lineWidth < last}; }
    };
    struct Step {
        double price = impossible; // of everything from here on
        int end = 0; // of the next line
    };

    [[nodiscard]] int widthOf(int start, int end) const
    {
        return m_offsets[static_cast<size_t>(end)] - m_offsets[static_cast<size_t>(start)];
    }

    [[nodiscard]] double priceOfLine(int lineWidth, Shape before) const
    {
        const double off = (lineWidth - m_mean) / 2;
        double price = off * off;
        if (before.last == lineWidth)
            price += equalLines;
        if (before.falling && lineWidth > before.last)
            price += hourglass;
        return price;
    }

    Step from(int start, int lines, Shape before)
    {
        const quint64 key = (static_cast<quint64>(start) << 32) | (static_cast<quint64>(lines) << 24)
            | (static_cast<quint64>(before.last) << 1) | (before.falling ? 1 : 0);
        if (const auto known = m_known.find(key); known != m_known.end())
            return known->second;
        const int end = static_cast<int>(m_offsets.size()) - 1;
        Step best;
        for (int next = lines == 1 ? end : start + 1; next <= end && widthOf(start, next) <= m_max; ++next) {
            if ((lines > 1 && next == end) || widthOf(next, end) > (lines - 1) * m_max)
                continue;
            double price = priceOfLine(widthOf(start, next), before);
            if (lines > 1)
                price += m_prices[static_cast<size_t>(next)]
                    + from(next, lines - 1, before.after(widthOf(start, next))).price;
            if (price < best.price)
                best = {price, next};
        }
        m_known.emplace(key, best);
        return best;
    }

    std::vector<double> m_prices; // of a break before each character
    std::vector<int> m_offsets;
    std::unordered_map<quint64, Step> m_known;
    int m_max;
    double m_mean = 0;
};

} // namespace

QStringList titleLines(const QString &title, int maxCharacters)
{
    if (title.isEmpty())
        return {};
    const int maxWidth = 2 * maxCharacters;
    Balance balance(title, maxWidth);
    if (balance.width() <= maxWidth)
        return {title};
    const int fewest = (balance.width() + maxWidth - 1) / maxWidth;
    Balance::Plan chosen;
    for (int lines = fewest; lines <= fewest + 2; ++lines) {
        Balance::Plan plan = balance.best(lines);
        plan.price += furtherLine * (lines - fewest);
        if (plan.price < chosen.price)
            chosen = std::move(plan);
    }
    QStringList result;
    int start = 0;
    for (const int end : chosen.ends) {
        result << title.mid(start, end - start);
        start = end;
    }
    return result;
}

} // namespace xushi::report
