#include "core/report/officialtext.h"

#include <optional>

#include <QRegularExpression>

namespace xushi::report
{
namespace
{

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

// Chinese text for the sake of punctuation: ideographs and the full-width marks around them.
bool isChinese(QChar c)
{
    const char16_t u = c.unicode();
    return isHan(c) || (u >= 0x3001 && u <= 0x3017) || (u >= 0xFF01 && u <= 0xFF0F) || u == 0xFF1A
        || u == 0xFF1B || u == 0xFF1F || u == 0x201C || u == 0x201D || u == 0x2014 || u == 0x2026;
}

std::optional<QChar> fullWidthOf(QChar c)
{
    static const QString marks = QStringLiteral(",();:?!");
    if (!marks.contains(c))
        return std::nullopt;
    return QChar(static_cast<char16_t>(c.unicode() + 0xFEE0));
}

QChar neighbour(QStringView text, qsizetype from, int step)
{
    qsizetype i = from + step;
    while (i >= 0 && i < text.size() && text[i] == QLatin1Char(' '))
        i += step;
    return i >= 0 && i < text.size() ? text[i] : QChar();
}

bool touchesChinese(QStringView text, qsizetype at)
{
    return isChinese(neighbour(text, at, -1)) || isChinese(neighbour(text, at, 1));
}

// Chinese beside a pair of brackets; a full-width bracket around it says nothing of it.
bool isChineseBeside(QChar c)
{
    return isChinese(c) && c != QChar(u'（') && c != QChar(u'）');
}

bool holdsHan(QStringView text)
{
    return std::any_of(text.begin(), text.end(), isHan);
}

// Closing bracket of the one at open, or -1.
qsizetype closingBracket(QStringView text, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('('))
            ++depth;
        else if (text[i] == QLatin1Char(')') && --depth == 0)
            return i;
    }
    return -1;
}

void widenBrackets(QStringView source, QString &result)
{
    std::vector<bool> paired(static_cast<size_t>(source.size()));
    for (qsizetype open = 0; open < source.size(); ++open) {
        if (source[open] != QLatin1Char('('))
            continue;
        const qsizetype close = closingBracket(source, open);
        if (close < 0)
            continue;
        paired[static_cast<size_t>(open)] = paired[static_cast<size_t>(close)] = true;
        if (holdsHan(source.mid(open + 1, close - open - 1)) || isChineseBeside(neighbour(source, open, -1))
            || isChineseBeside(neighbour(source, close, 1))) {
            result[open] = *fullWidthOf(source[open]);
            result[close] = *fullWidthOf(source[close]);
        }
    }
    for (qsizetype i = 0; i < source.size(); ++i) {
        const bool bracket = source[i] == QLatin1Char('(') || source[i] == QLatin1Char(')');
        if (bracket && !paired[static_cast<size_t>(i)] && touchesChinese(source, i))
            result[i] = *fullWidthOf(source[i]);
    }
}

const QRegularExpression &unbreakable()
{
    static const QRegularExpression pattern = [] {
        const QString number = QStringLiteral("[+\\-−±]?[0-9０-９]+(?:[.．,:][0-9０-９]+)*[%％‰]?");
        const QString unit = QStringLiteral("[百千万亿]*(?:个百分点|百分点|年度|年底|年末|年|月份|月底|月末|"
                                            "月|日|小时|分钟|平方公里|平方千米|平方米|"
                                            "立方米|公里|千米|千瓦时|千瓦|兆瓦|公顷|公斤|吨|标准煤|元|亩|户|"
                                            "人次|人|家|个|项|件|台|套|条|座|处|所|"
                                            "批|次|天|倍|米|号|级|届|类|强|℃)?");
        const QString range = QStringLiteral("第?%1(?:[—–～~－-]+%1)*%2").arg(number, unit);
        // Units inside a range: 6月—8月.
        const QString spans = QStringLiteral("%1(?:[—～](?:%1))*").arg(range);
        const QString document = QStringLiteral("〔[0-9]{4}〕[0-9]+号");
        const QString years = QStringLiteral("[〇○零一二三四五六七八九]{4}年");
        const QString latin
            = QStringLiteral("(?=[0-9.+/&_-]*[A-Za-z])[A-Za-z0-9][A-Za-z0-9.+/&_-]*[A-Za-z0-9]");
        return QRegularExpression(QStringLiteral("%1|%2|%3|%4").arg(document, years, latin, spans));
    }();
    return pattern;
}

// The sets Word uses for Chinese, with figures and years added.
const QString &lineStartForbidden()
{
    static const QString marks = QStringLiteral(
        "!%),.:;>?]}"
        "¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠—年月日万亿");
    return marks;
}

} // namespace

int halfWidths(QChar character)
{
    const char16_t u = character.unicode();
    if (character.isLowSurrogate() || character.category() == QChar::Mark_NonSpacing
        || character.category() == QChar::Other_Format)
        return 0;
    const bool narrowForm = u >= 0xFF61 && u <= 0xFFDC;
    return u < 0x0250 || narrowForm ? (u == 0x00B7 || u == 0x00D7 ? 2 : 1) : 2;
}

int halfWidths(QStringView text)
{
    int sum = 0;
    for (const QChar c : text)
        sum += halfWidths(c);
    return sum;
}

std::vector<TextRange> unbreakableRanges(QStringView text)
{
    std::vector<TextRange> ranges;
    auto matches = unbreakable().globalMatch(text.toString());
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedLength() > 1)
            ranges.push_back({match.capturedStart(), match.capturedEnd()});
    }
    return ranges;
}

bool mayBeginLine(QChar character)
{
    return !lineStartForbidden().contains(character);
}

bool mayEndLine(QChar character)
{
    static const QString marks = QStringLiteral("$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥—");
    return !marks.contains(character);
}

QString toFullWidthPunctuation(QStringView text)
{
    QString result = text.toString();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto wide = fullWidthOf(text[i]);
        const bool bracket = text[i] == QLatin1Char('(') || text[i] == QLatin1Char(')');
        if (wide && !bracket && touchesChinese(text, i))
            result[i] = *wide;
    }
    widenBrackets(text, result);
    return result;
}

QString printable(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            result += c;
            result += text[++i];
        } else if (!c.isSurrogate() && c.unicode() < 0xFFFE
            && (c.unicode() >= 0x20 || c == QLatin1Char('\t') || c == QLatin1Char('\n'))) {
            result += c;
        }
    }
    return result;
}

} // namespace xushi::report
