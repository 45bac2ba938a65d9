#include "core/notice/partylist.h"

#include "core/notice/grammar.h"
#include "core/notice/responsibilities.h"

namespace xushi::notice
{

namespace
{

constexpr std::size_t maxNames = 400;
constexpr int maxNameLength = 48;

bool isStrongEnding(QStringView name)
{
    const auto *ending = grammar::partyEndings().endingAt(name);
    return ending && name.size() >= 3;
}

// 和, 及, 以及, 与 between two names; inside a name (文化和旅游局) what stands before is no name.
int joiningWord(const ReadingText &text, int place, Range part)
{
    for (const QStringView word :
        {QStringView(u"以及"), QStringView(u"和"), QStringView(u"及"), QStringView(u"与")}) {
        const Range rest {place, part.to};
        if (text.folded(rest).startsWith(word) && isStrongEnding(text.folded({part.from, place}))
            && looksLikeParty(text.folded({place + int(word.size()), part.to})))
            return int(word.size());
    }
    return 0;
}

bool isBareDivision(QStringView name)
{
    for (const QStringView prefix : {QStringView(u"各有关"), QStringView(u"各相关"), QStringView(u"有关"),
             QStringView(u"相关"), QStringView(u"各")}) {
        if (name.startsWith(prefix)) {
            name = name.sliced(prefix.size());
            break;
        }
    }
    if (name.endsWith(u')') && name.lastIndexOf(u'(') > 0)
        name = name.first(name.lastIndexOf(u'('));
    const auto *word = grammar::divisionWords().startingAt(name);
    return word && word->word.size() == name.size();
}

// 区政府 of 各市、县、区政府: the last division carries the head for all.
bool carriesSharedHead(QStringView name)
{
    const auto *head = grammar::divisionHeads().endingAt(name);
    return head && isBareDivision(name.first(name.size() - head->word.size()));
}

bool isCollectivePrefix(QStringView name)
{
    return name.startsWith(u'各') || name.startsWith(u"有关") || name.startsWith(u"相关");
}

// Takes 等, 等部门, 等有关单位 off a name; true if there was one.
bool takeOpenTail(const ReadingText &text, Range &name)
{
    const QStringView folded = text.folded(name);
    const qsizetype place = folded.lastIndexOf(u'等');
    if (place <= 0)
        return false;
    QStringView tail = folded.sliced(place + 1);
    if (!tail.isEmpty()) {
        const auto *ending = grammar::openTails().endingAt(tail);
        if (!ending || tail.size() > 10)
            return false;
    }
    // 高等院校, 中等职业学校 hold the character in a word.
    const QChar before = folded.at(place - 1);
    if (!tail.isEmpty() && CharacterSet(u"高中初同平优上下").contains(before))
        return false;
    name.to = name.from + int(place);
    return true;
}

std::vector<Range> splitAtSeparators(const ReadingText &text, Range list)
{
    std::vector<Range> parts;
    int from = list.from;
    const auto cut = [&](int to, int nextFrom) {
        if (to > from && parts.size() < maxNames)
            parts.push_back({from, to});
        from = nextFrom;
    };
    for (int i = list.from; i < list.to; i = text.next(i)) {
        const QChar c = text.at(i);
        if (c == u'、' || c == u',' || c == u';' || c == u'.' || c == u'/' || c == u'。' || c == u'\n') {
            cut(i, i + 1);
        } else if (i > from && text.isSpacedBefore(i) && isStrongEnding(text.folded({from, i}))) {
            cut(i, i);
        } else if (i - from >= 3 && i - from <= maxNameLength) {
            int end = i;
            while (
                end < list.to && end - i <= maxNameLength && !CharacterSet(u"、,;。").contains(text.at(end)))
                ++end;
            if (const int length
                = CharacterSet(u"和及与以").contains(c) ? joiningWord(text, i, {from, end}) : 0)
                cut(i, i + length);
        }
    }
    cut(list.to, list.to);
    return parts;
}

} // namespace

PartyList splitParties(const ReadingText &text, Range list)
{
    PartyList result;
    const std::vector<Range> parts = splitAtSeparators(text, list);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        Range name = parts[i];
        // A run of bare divisions: one party where the last carries the head, else split with the whole
        // noted.
        std::size_t last = i;
        if (isCollectivePrefix(text.folded(name)) && isBareDivision(text.folded(name))) {
            while (last + 1 < parts.size() && isBareDivision(text.folded(parts[last + 1])))
                ++last;
            const bool shared = last + 1 < parts.size() && carriesSharedHead(text.folded(parts[last + 1]));
            if (shared) {
                const Range whole {name.from, parts[last + 1].to};
                result.names.push_back({whole, {}});
                i = last + 1;
                continue;
            }
        }
        if (last > i) {
            const Range whole {name.from, parts[last].to};
            for (; i <= last; ++i)
                result.names.push_back({parts[i], whole});
            i = last;
            continue;
        }
        result.open = takeOpenTail(text, name) || result.open;
        if (!name.isEmpty() && name.size() <= maxNameLength)
            result.names.push_back({name, {}});
    }
    return result;
}

} // namespace xushi::notice
