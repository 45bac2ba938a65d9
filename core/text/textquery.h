#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QString>

namespace xushi
{

// What somebody typed to find something: made once, asked many times. Cheap to make and to copy, and may be
// asked from several threads.
//
// It is one or several words, divided by spaces; each must be found. Case and full or half width do not
// matter. A Latin letter also stands for every Chinese character with a reading that begins with it, any of
// its readings; all other characters stand for themselves.
//   in a text    the word as a whole:                  dljs, 道ljs and 道路 find 道路建设
//   in a name    its characters in order, with gaps:   xfgj finds 县发展改革局, 发改委 finds 发展和改革委员会
class TextQuery
{
public:
    // One bit for each word.
    using Words = quint32;

    // Finds everything.
    TextQuery() = default;
    explicit TextQuery(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    [[nodiscard]] QString typed() const { return m_typed; }

    // Whether all words are in it. For names of departments and people use the second, for all else the
    // first.
    [[nodiscard]] bool isIn(QStringView text) const { return isAll(wordsIn(text)); }
    [[nodiscard]] bool isInName(QStringView name) const { return isAll(wordsInName(name)); }

    // For a record with several texts: it is found if all words are in one or the other of them.
    [[nodiscard]] Words wordsIn(QStringView text) const;
    [[nodiscard]] Words wordsInName(QStringView name) const;
    [[nodiscard]] bool isAll(Words found) const { return found == all(); }
    [[nodiscard]] Words all() const;

    // How near a name comes, to put the likeliest first; none: it is not found.
    enum class Nearness { Whole, Beginning, Part, InitialsFromBeginning, Initials, Gaps };
    [[nodiscard]] std::optional<Nearness> nearness(QStringView name) const;

    bool operator==(const TextQuery &other) const { return m_typed == other.m_typed; }

private:
    class Word;
    QString m_typed;
    std::vector<std::shared_ptr<const Word>> m_words;
};

} // namespace xushi
