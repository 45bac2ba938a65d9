#pragma once

#include <string_view>
#include <vector>

#include <QString>

#include "core/notice/noticedraft.h"

namespace xushi::notice
{

// A piece [from, to) of the folded text of a ReadingText.
struct Range {
    int from = 0;
    int to = 0;
    [[nodiscard]] bool isEmpty() const { return to <= from; }
    [[nodiscard]] int size() const { return to - from; }
    bool operator==(const Range &) const = default;
};

// The text as the reader walks it: full-width letters, digits and punctuation folded to half-width, white
// space left out, one '\n' between paragraphs. Every place maps back to the source, so that what is found is
// quoted exactly as printed. Matching pairs of brackets, quotation marks and book-title marks are known.
class ReadingText
{
public:
    explicit ReadingText(QString source);

    [[nodiscard]] const QString &source() const { return m_source; }
    [[nodiscard]] QStringView folded() const { return m_folded; }
    [[nodiscard]] QStringView folded(Range range) const
    {
        return QStringView(m_folded).sliced(range.from, range.size());
    }
    [[nodiscard]] QChar at(int place) const { return m_folded.at(place); }
    [[nodiscard]] int size() const { return int(m_folded.size()); }

    // Where the mark opened at place is closed (place of the closing mark), or -1. Pairs do not cross
    // paragraphs.
    [[nodiscard]] int closedAt(int place) const { return m_partner[std::size_t(place)]; }
    // The place after the character at place, or after the whole pair that it opens.
    [[nodiscard]] int next(int place) const
    {
        const int closing = closedAt(place);
        return closing > place ? closing + 1 : place + 1;
    }
    // Whether white space stood in the source right before the character at place.
    [[nodiscard]] bool isSpacedBefore(int place) const;

    [[nodiscard]] Span span(Range range) const;
    [[nodiscard]] Quoted quoted(Range range) const;
    [[nodiscard]] QString printed(Range range) const { return quoted(range).text; }
    // Paragraphs that hold more than white space, in order.
    [[nodiscard]] const std::vector<Range> &paragraphs() const { return m_paragraphs; }

private:
    void fold();
    void findPairs(Range paragraph);

    QString m_source;
    QString m_folded;
    std::vector<int> m_place; // of each folded character in the source
    std::vector<int> m_partner;
    std::vector<Range> m_paragraphs;
};

// A few characters, asked at every place of a text: no call, unlike QStringView::contains.
class CharacterSet
{
public:
    constexpr explicit CharacterSet(std::u16string_view characters)
        : m_characters(characters)
    {
    }
    [[nodiscard]] constexpr bool contains(QChar c) const
    {
        for (const char16_t each : m_characters)
            if (each == c.unicode())
                return true;
        return false;
    }

private:
    std::u16string_view m_characters;
};

// Half-width form of a character; itself where there is none.
[[nodiscard]] QChar foldedCharacter(QChar character);
[[nodiscard]] bool isBlank(QChar character); // white space, zero-width marks included
[[nodiscard]] inline bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
[[nodiscard]] inline bool isLatin(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}
[[nodiscard]] bool isChineseNumeral(QChar c); // 零 to 九, 两, 十, 百, 千, 万, 亿
// Value of a run of Chinese numerals (二十四, 三千万, 两), or -1 where it is none.
[[nodiscard]] qint64 chineseValue(QStringView numerals);

} // namespace xushi::notice
