#pragma once

#include <algorithm>
#include <span>
#include <vector>

#include <QStringView>

namespace xushi::notice
{

// A list of words that is asked "which is the longest of you here?" at many places of a text. Entry has a
// member `word`; the entries must outlive the table.
template <class Entry>
class WordTable
{
public:
    explicit WordTable(std::span<const Entry> entries)
    {
        for (const Entry &entry : entries) {
            m_byFirst.push_back({entry.word.front(), &entry});
            m_byLast.push_back({entry.word.back(), &entry});
        }
        sortLongestFirst(m_byFirst);
        sortLongestFirst(m_byLast);
    }

    // The longest entry that the text begins with, or null.
    [[nodiscard]] const Entry *startingAt(QStringView text) const
    {
        if (text.isEmpty())
            return nullptr;
        for (auto it = firstOf(m_byFirst, text.front()); it != m_byFirst.end() && it->key == text.front();
             ++it)
            if (text.startsWith(it->entry->word))
                return it->entry;
        return nullptr;
    }

    // The longest entry that the text ends with, or null.
    [[nodiscard]] const Entry *endingAt(QStringView text) const
    {
        if (text.isEmpty())
            return nullptr;
        for (auto it = firstOf(m_byLast, text.back()); it != m_byLast.end() && it->key == text.back(); ++it)
            if (text.endsWith(it->entry->word))
                return it->entry;
        return nullptr;
    }

    // Whether any entry occurs in the text.
    [[nodiscard]] const Entry *firstIn(QStringView text) const
    {
        for (qsizetype at = 0; at < text.size(); ++at)
            if (const Entry *entry = startingAt(text.sliced(at)))
                return entry;
        return nullptr;
    }

private:
    struct Keyed {
        QChar key;
        const Entry *entry;
    };
    using List = std::vector<Keyed>;

    static void sortLongestFirst(List &list)
    {
        std::stable_sort(list.begin(), list.end(), [](const Keyed &a, const Keyed &b) {
            return a.key != b.key ? a.key < b.key : a.entry->word.size() > b.entry->word.size();
        });
    }
    static typename List::const_iterator firstOf(const List &list, QChar key)
    {
        return std::lower_bound(list.begin(), list.end(), key,
            [](const Keyed &entry, QChar wanted) { return entry.key < wanted; });
    }

    List m_byFirst;
    List m_byLast;
};

} // namespace xushi::notice
