#include "core/notice/numbering.h"

#include "core/notice/readingtext.h"

namespace xushi::notice
{

namespace
{

int numeralRun(QStringView text, int from)
{
    int to = from;
    while (to < text.size() && to - from < 8 && isChineseNumeral(text.at(to)))
        ++to;
    return to;
}

int digitRun(QStringView text, int from)
{
    int to = from;
    while (to < text.size() && isDigit(text.at(to)))
        ++to;
    return to;
}

bool isSeparator(QChar c)
{
    return c == u'、' || c == u'.' || c == u'。' || c == u',' || c == u':';
}

std::optional<NumberMark> ordinalMark(QStringView text) // 第X章, 第X条
{
    const int to = numeralRun(text, 1);
    const qint64 value = chineseValue(text.sliced(1, to - 1));
    if (value <= 0 || to >= text.size())
        return std::nullopt;
    const QStringView rest = text.sliced(to);
    for (const QStringView word : {QStringView(u"章"), QStringView(u"部分"), QStringView(u"编")}) {
        if (rest.startsWith(word)) {
            const int length = to + int(word.size());
            const bool separated = length < text.size() && isSeparator(text.at(length));
            return NumberMark {NumberForm::Chapter, int(value), length, length + (separated ? 1 : 0)};
        }
    }
    if (rest.startsWith(u'条'))
        return NumberMark {NumberForm::Article, int(value), to + 1, to + 1};
    return std::nullopt;
}

std::optional<NumberMark> bracketedMark(QStringView text)
{
    int to = numeralRun(text, 1);
    NumberForm form = NumberForm::BracketedChinese;
    qint64 value = chineseValue(text.sliced(1, to - 1));
    if (to == 1) {
        to = digitRun(text, 1);
        form = NumberForm::BracketedArabic;
        value = to - 1 <= 3 ? text.sliced(1, to - 1).toInt() : 0;
    }
    if (value <= 0 || to >= text.size() || text.at(to) != u')')
        return std::nullopt;
    ++to;
    const bool separated = to < text.size() && (text.at(to) == u'、' || text.at(to) == u'.');
    return NumberMark {form, int(value), to, to + (separated ? 1 : 0)};
}

std::optional<NumberMark> arabicMark(QStringView text, bool spacedBehindPoint)
{
    const int to = digitRun(text, 0);
    if (to > 3 || to >= text.size())
        return std::nullopt;
    const int value = text.first(to).toInt();
    const QChar separator = text.at(to);
    if (separator == u')')
        return NumberMark {NumberForm::BracketedArabic, value, to + 1, to + 1};
    if (separator != u'.' && separator != u'、')
        return std::nullopt;
    const bool decimal = separator == u'.' && to + 1 < text.size() && isDigit(text.at(to + 1));
    // 2.5亿元 is a figure; 2.5G网络建设 and 2.2023年底前 begin with the number 2.
    if (decimal && !spacedBehindPoint) {
        const int next = digitRun(text, to + 1);
        const bool isYear = next == to + 5 && next < text.size() && text.at(next) == u'年';
        if (next >= text.size() || (!isLatin(text.at(next)) && !isYear))
            return std::nullopt;
    }
    return NumberMark {NumberForm::Arabic, value, to, to + 1};
}

} // namespace

std::optional<NumberMark> numberMark(QStringView text, bool spacedBehindPoint)
{
    if (text.size() < 2)
        return std::nullopt;
    const QChar first = text.front();
    if (first == u'第')
        return ordinalMark(text);
    if (first == u'(')
        return bracketedMark(text);
    if (isDigit(first))
        return arabicMark(text, spacedBehindPoint);
    if (first >= u'①' && first <= u'⑳')
        return NumberMark {NumberForm::Circled, first.unicode() - u'①' + 1, 1, 1};
    if (!isChineseNumeral(first))
        return std::nullopt;
    const int to = numeralRun(text, 0);
    const qint64 value = chineseValue(text.first(to));
    if (value <= 0 || to >= text.size() || (text.at(to) != u'、' && text.at(to) != u'.'))
        return std::nullopt;
    return NumberMark {NumberForm::Chinese, int(value), to, to + 1};
}

} // namespace xushi::notice
