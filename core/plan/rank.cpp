#include "core/plan/rank.h"

namespace xushi
{

namespace
{

constexpr char16_t digits[] = u"0123456789abcdefghijklmnopqrstuvwxyz";
constexpr int base = 36;

int digitAt(const QString &rank, qsizetype place, int beyond)
{
    if (place >= rank.size())
        return beyond;
    const char16_t c = rank[place].unicode();
    return c <= u'9' ? c - u'0' : c - u'a' + 10;
}

} // namespace

QString rankBetween(const QString &before, const QString &after)
{
    const bool open = after.isEmpty() || after <= before;
    bool above = open; // the digits so far are already below those of `after`
    QString rank;
    for (qsizetype place = 0;; ++place) {
        const int low = digitAt(before, place, 0);
        const int high = above ? base : digitAt(after, place, base);
        if (high - low > 1) {
            // At the open end step by one, so that appending keeps ranks short.
            const int step = open && (low > 0 || place > 0) ? low + 1 : (low + high) / 2;
            return rank + digits[step];
        }
        rank += digits[low];
        above = above || high > low;
    }
}

std::vector<QString> ranksFor(int count)
{
    int width = 1;
    for (qint64 room = base - 1; room < count; room *= base)
        ++width;
    std::vector<QString> ranks;
    ranks.reserve(static_cast<size_t>(count));
    qint64 space = 1;
    for (int i = 0; i < width; ++i)
        space *= base;
    for (int i = 0; i < count; ++i) {
        qint64 value = (static_cast<qint64>(i) + 1) * space / (static_cast<qint64>(count) + 1);
        QString rank(width, u'0');
        for (int place = width - 1; place >= 0; --place, value /= base)
            rank[place] = digits[value % base];
        while (rank.endsWith(u'0'))
            rank.chop(1);
        ranks.push_back(rank);
    }
    return ranks;
}

} // namespace xushi
