#include "core/notice/readingtext.h"

namespace xushi::notice
{

bool isBlank(QChar c)
{
    switch (c.unicode()) {
    case 0x200B: // zero-width space and joiners
    case 0x200C:
    case 0x200D:
    case 0x2060:
    case 0xFEFF:
    case 0x00AD: // soft hyphen
    case 0x0000:
        return true;
    default:
        return c.isSpace();
    }
}

QChar foldedCharacter(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= 0xFF01 && code <= 0xFF5E)
        return QChar(char16_t(code - 0xFEE0));
    switch (code) {
    case u'∶':
    case u'﹕':
        return u':';
    case u'﹐':
        return u',';
    case u'﹔':
        return u';';
    case u'﹙':
        return u'(';
    case u'﹚':
        return u')';
    case u'〔':
    case u'﹝':
    case u'【':
        return u'[';
    case u'〕':
    case u'﹞':
    case u'】':
        return u']';
    case u'「':
    case u'『':
        return u'“';
    case u'」':
    case u'』':
        return u'”';
    case u'－':
    case u'–':
    case u'−':
        return u'-';
    case u'～':
    case u'〜':
        return u'~';
    case u'﹪':
        return u'%';
    case u'｡':
        return u'。';
    default:
        return c;
    }
}

namespace
{

constexpr QStringView openings = u"([{“《〈‘<";
constexpr QStringView closings = u")]}”》〉’>";

} // namespace

ReadingText::ReadingText(QString source)
    : m_source(std::move(source))
{
    fold();
    m_partner.assign(std::size_t(m_folded.size()), -1);
    for (const Range &paragraph : m_paragraphs)
        findPairs(paragraph);
}

void ReadingText::fold()
{
    m_folded.reserve(m_source.size());
    m_place.reserve(std::size_t(m_source.size()));
    int paragraphFrom = 0;
    const auto closeParagraph = [&](int place) {
        if (int(m_folded.size()) == paragraphFrom)
            return;
        m_paragraphs.push_back({paragraphFrom, int(m_folded.size())});
        m_folded.append(u'\n');
        m_place.push_back(place);
        paragraphFrom = int(m_folded.size());
    };
    for (int place = 0; place < int(m_source.size()); ++place) {
        const QChar c = m_source.at(place);
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            closeParagraph(place);
        } else if (!isBlank(c)) {
            m_folded.append(foldedCharacter(c));
            m_place.push_back(place);
        }
    }
    closeParagraph(int(m_source.size()));
}

void ReadingText::findPairs(Range paragraph)
{
    std::vector<int> open;
    int straightQuote = -1;
    for (int place = paragraph.from; place < paragraph.to; ++place) {
        const QChar c = m_folded.at(place);
        if (c == u'"') {
            if (straightQuote >= 0)
                m_partner[std::size_t(straightQuote)] = place;
            straightQuote = straightQuote >= 0 ? -1 : place;
        } else if (openings.contains(c)) {
            open.push_back(place);
        } else if (const qsizetype kind = closings.indexOf(c); kind >= 0) {
            // An opening mark without its partner (a slip) is passed over, but only a few of them: a text
            // full of unpaired marks must not be searched again and again.
            const std::size_t lowest = open.size() > 4 ? open.size() - 4 : 0;
            for (std::size_t i = open.size(); i > lowest; --i) {
                if (m_folded.at(open[i - 1]) == openings.at(kind)) {
                    m_partner[std::size_t(open[i - 1])] = place;
                    open.resize(i - 1);
                    break;
                }
            }
        }
    }
}

bool ReadingText::isSpacedBefore(int place) const
{
    return place > 0 && place < size() && m_place[std::size_t(place)] > m_place[std::size_t(place) - 1] + 1;
}

Span ReadingText::span(Range range) const
{
    if (range.isEmpty())
        return {};
    return {m_place[std::size_t(range.from)], m_place[std::size_t(range.to) - 1] + 1};
}

Quoted ReadingText::quoted(Range range) const
{
    const Span place = span(range);
    return {m_source.mid(place.start, place.end - place.start), place};
}

bool isChineseNumeral(QChar c)
{
    return CharacterSet(u"零〇一二两三四五六七八九十百千万亿").contains(c);
}

static qint64 stepOf(QChar c)
{
    switch (c.unicode()) {
    case u'十':
        return 10;
    case u'百':
        return 100;
    case u'千':
        return 1000;
    case u'万':
        return 10'000;
    case u'亿':
        return 100'000'000;
    default:
        return 0;
    }
}

qint64 chineseValue(QStringView numerals)
{
    if (numerals.isEmpty() || numerals.size() > 16)
        return -1;
    constexpr QStringView digits = u"零一二三四五六七八九";
    qint64 total = 0, section = 0, digit = -1, lastStep = 10'000;
    for (const QChar c : numerals) {
        const qsizetype value = c == u'〇' ? 0 : c == u'两' ? 2 : digits.indexOf(c);
        if (value >= 0) {
            if (digit > 0)
                return -1; // 三五, 十四五: not a number
            digit = value;
            continue;
        }
        const qint64 step = stepOf(c);
        if (step == 0)
            return -1;
        if (step >= 10'000) {
            const qint64 count = section + std::max<qint64>(digit, 0);
            if (step == 10'000 ? count == 0 : total + count == 0)
                return -1;
            total = step == 10'000 ? total + count * step : (total + count) * step;
            if (total > 1'000'000'000'000)
                return -1;
            section = 0;
            lastStep = 10'000;
        } else {
            if (step >= lastStep || (digit < 0 && step != 10))
                return -1;
            section += (digit < 0 ? 1 : digit) * step;
            lastStep = step;
        }
        digit = -1;
    }
    return total + section + std::max<qint64>(digit, 0);
}

} // namespace xushi::notice
