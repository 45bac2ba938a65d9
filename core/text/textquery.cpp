#include "core/text/textquery.h"

#include <algorithm>
#include <atomic>
#include <mutex>

#include <QStringList>

#include "core/text/pinyin.h"

namespace xushi
{

namespace
{

constexpr qsizetype mostWords = 32; // bits of TextQuery::Words; what comes after belongs to the last one
constexpr char32_t firstFullWidth = 0xFF01;
constexpr char32_t lastFullWidth = 0xFF5E;
constexpr char32_t toHalfWidth = 0xFEE0;

// The one form of a character that differs only in case or width.
char32_t folded(char32_t c)
{
    if (c < 0x80)
        return c >= U'A' && c <= U'Z' ? c + 0x20 : c;
    if (c >= firstFullWidth && c <= lastFullWidth)
        c -= toHalfWidth;
    return c >= 0x2E80 && c < 0xA000 ? c : QChar::toCaseFolded(c);
}

// The character that begins here; steps over it. Half a pair stands for itself.
char32_t next(QStringView text, qsizetype &at)
{
    const QChar first = text.at(at++);
    if (first.isHighSurrogate() && at < text.size() && text.at(at).isLowSurrogate())
        return QChar::surrogateToUcs4(first, text.at(at++));
    return first.unicode();
}

// One character of a word, and what it stands for.
struct Sign {
    char32_t character; // folded
    pinyin::Letters letter; // none: only itself

    [[nodiscard]] bool standsFor(char32_t c) const
    {
        return letter ? (pinyin::initialsOf(c) & letter) != 0 : folded(c) == character;
    }
};

QStringList wordsOf(const QString &typed)
{
    QStringList words = typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() > mostWords) {
        const QString rest = words.mid(mostWords - 1).join(QLatin1Char(' '));
        words.resize(mostWords);
        words.last() = rest;
    }
    return words;
}

} // namespace

// A scan takes one look at each UTF-16 unit: a table says which places of the word the unit can fill, and a
// bit for each place says whether the units up to here fill the word up to there. No branch depends on what
// merely begins like the word, which initials make frequent. The table pays from some hundred texts on and is
// made then; a query for a single cell costs next to nothing.
class TextQuery::Word
{
public:
    explicit Word(const QString &word)
    {
        for (qsizetype at = 0; at < word.size();) {
            const char32_t c = folded(next(word, at));
            m_signs.push_back({c, c >= U'a' && c <= U'z' ? pinyin::letterBit(char(c)) : 0});
        }
        m_scanned = std::min(m_signs.size(), mostScanned);
    }

    [[nodiscard]] bool isIn(QStringView text) const
    {
        if (!m_hasTable.load(std::memory_order_acquire)) {
            if (m_asked.fetch_add(1, std::memory_order_relaxed) < tablePaysFrom)
                return isInBySigns(text);
            std::call_once(m_makingTable, [this] { makeTable(); });
        }
        const unsigned stop = 1U << (m_scanned - 1) | pairs;
        unsigned filled = 0;
        for (qsizetype at = 0; at < text.size(); ++at) {
            filled = (filled * 2 + 1 + pairs) & m_places[text.utf16()[at]];
            if (!(filled & stop))
                continue;
            if (filled & pairs)
                return isInBySigns(text);
            if (m_scanned == m_signs.size() || isAt(text, at + 1 - qsizetype(m_scanned)))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool isAt(QStringView text, qsizetype at) const
    {
        return std::all_of(m_signs.begin(), m_signs.end(),
            [&](const Sign &sign) { return at < text.size() && sign.standsFor(next(text, at)); });
    }

    // Taking the first character that fits is enough: what fits later leaves less behind it.
    [[nodiscard]] bool isInName(QStringView name) const
    {
        auto sign = m_signs.begin();
        for (qsizetype at = 0; at < name.size() && sign != m_signs.end();)
            sign += sign->standsFor(next(name, at)) ? 1 : 0;
        return sign == m_signs.end();
    }

private:
    static constexpr size_t mostScanned = 6;
    static constexpr unsigned pairs = 0x80; // half of a character of two units: look character by character
    static constexpr int tablePaysFrom = 200; // texts

    void makeTable() const
    {
        m_places.resize(0x10000);
        for (char32_t unit = 0; unit < m_places.size(); ++unit) {
            unsigned places = QChar::isSurrogate(unit) ? pairs : 0;
            for (size_t i = 0; i < m_scanned; ++i)
                places |= m_signs[i].standsFor(unit) ? 1U << i : 0;
            m_places[unit] = quint8(places);
        }
        m_hasTable.store(true, std::memory_order_release);
    }

    [[nodiscard]] bool isInBySigns(QStringView text) const
    {
        for (qsizetype at = 0; at < text.size(); next(text, at)) {
            if (isAt(text, at))
                return true;
        }
        return false;
    }

    std::vector<Sign> m_signs;
    size_t m_scanned = 0;
    mutable std::vector<quint8> m_places;
    mutable std::once_flag m_makingTable;
    mutable std::atomic<bool> m_hasTable = false;
    mutable std::atomic<int> m_asked = 0;
};

TextQuery::TextQuery(const QString &typed)
    : m_typed(typed)
{
    for (const QString &word : wordsOf(typed))
        m_words.push_back(std::make_shared<const Word>(word));
}

TextQuery::Words TextQuery::wordsIn(QStringView text) const
{
    Words found = 0;
    for (size_t i = 0; i < m_words.size(); ++i)
        found |= Words(m_words[i]->isIn(text)) << i;
    return found;
}

TextQuery::Words TextQuery::wordsInName(QStringView name) const
{
    Words found = 0;
    for (size_t i = 0; i < m_words.size(); ++i)
        found |= Words(m_words[i]->isInName(name)) << i;
    return found;
}

TextQuery::Words TextQuery::all() const
{
    return static_cast<Words>((quint64(1) << m_words.size()) - 1);
}

std::optional<TextQuery::Nearness> TextQuery::nearness(QStringView name) const
{
    if (!isInName(name))
        return std::nullopt;
    const QString typed = m_typed.simplified();
    if (name.compare(typed, Qt::CaseInsensitive) == 0)
        return Nearness::Whole;
    if (name.startsWith(typed, Qt::CaseInsensitive))
        return Nearness::Beginning;
    if (name.contains(typed, Qt::CaseInsensitive))
        return Nearness::Part;
    if (!m_words.empty() && m_words.front()->isAt(name, 0))
        return Nearness::InitialsFromBeginning;
    return isIn(name) ? Nearness::Initials : Nearness::Gaps;
}

} // namespace xushi
