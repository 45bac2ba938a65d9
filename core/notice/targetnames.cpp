#include "core/notice/targetnames.h"

#include <algorithm>

namespace xushi::notice
{

namespace
{

using grammar::UnitKind;

constexpr int longestList = 300;

QString cleaned(QString words)
{
    words = words.trimmed();
    while (words.startsWith(u'的') || words.startsWith(u'、'))
        words.remove(0, 1);
    return words.trimmed();
}

QString withoutGrowth(const QString &words)
{
    QString bare = words;
    for (const auto *table : {&grammar::growthWords(), &grammar::declineWords(), &grammar::growthNouns()})
        if (const auto *word = table->endingAt(bare))
            bare.chop(word->word.size());
    for (const QStringView ending :
        {QStringView(u"同比"), QStringView(u"年均"), QStringView(u"占比"), QStringView(u"累计")})
        if (bare.endsWith(ending))
            bare.chop(ending.size());
    return bare;
}

// What stands behind the figure, without 工作 at its end.
QString wordsAfter(const ReadingText &text, const TargetItem &item)
{
    QString words = cleaned(text.printed(item.after));
    if (words.size() > 4 && words.endsWith(u"工作"))
        words.chop(2);
    return words;
}

QString verbWords(const ReadingText &text, Range verb)
{
    QString words = text.printed(verb);
    if (grammar::progressiveVerbs().startingAt(words)) {
        for (const QStringView adverb : {QStringView(u"加快"), QStringView(u"积极"), QStringView(u"统筹"),
                 QStringView(u"持续"), QStringView(u"继续"), QStringView(u"大力"), QStringView(u"全力"),
                 QStringView(u"有序"), QStringView(u"扎实")})
            if (words.size() > adverb.size() && words.startsWith(adverb))
                words.remove(0, adverb.size());
        if (words.size() > 2 && words.endsWith(u'好'))
            words.chop(1);
    }
    return words;
}

// 普及率由93% of 普及率由93%提高到95%: the base is no part of the name.
Range withoutBase(const ReadingText &text, Range thing)
{
    constexpr int longest = 20;
    for (int i = thing.to - 1; i > thing.from && i > thing.to - longest; --i)
        if ((text.at(i - 1) == u'由' || text.at(i - 1) == u'从') && isDigit(text.at(i)))
            return {thing.from, i - 1};
    return thing;
}

bool comparesWithBefore(const QString &thing)
{
    return thing.startsWith(u"较上年") || thing.startsWith(u"比上年") || thing.startsWith(u"较去年")
        || thing.startsWith(u"比去年") || thing.startsWith(u"同比") || thing.startsWith(u"年均");
}

bool isRatio(const QString &name)
{
    for (qsizetype at = 0; at < name.size(); ++at)
        if (grammar::ratioNouns().startingAt(QStringView(name).sliced(at)))
            return true;
    return false;
}

// The parts of a list at 、 and 和, brackets kept whole.
std::vector<Range> listParts(const ReadingText &text, Range list)
{
    std::vector<Range> parts;
    int from = list.from;
    for (int i = list.from; i < list.to; i = text.next(i)) {
        const QChar c = text.at(i);
        const bool joins = (c == u'和' || c == u'与' || c == u'及') && i > from && i + 1 < list.to;
        if (c != u'、' && !joins)
            continue;
        parts.push_back({from, i});
        from = i + 1;
    }
    parts.push_back({from, list.to});
    return parts;
}

Range indicatorRange(const ReadingText &text, const PhraseParts &parts)
{
    Range range {parts.nameFrom, parts.thing.to};
    QStringView words = text.folded(range);
    if (const auto *growth = grammar::growthWords().endingAt(words))
        range.to -= int(growth->word.size());
    else if (const auto *decline = grammar::declineWords().endingAt(words))
        range.to -= int(decline->word.size());
    for (const QStringView adverb : {QStringView(u"分别"), QStringView(u"均"), QStringView(u"同比"),
             QStringView(u"年均"), QStringView(u"都")}) {
        if (text.folded(range).endsWith(adverb))
            range.to -= int(adverb.size());
    }
    return range;
}

} // namespace

void NameMemory::noteTarget(const ReadingText &text, const TargetItem &item, const PhraseParts &parts)
{
    const QString before = cleaned(text.printed(parts.thing));
    const QString thing = before.isEmpty() || parts.namedListClosed ? wordsAfter(text, item) : before;
    if (grammar::bareIndicators().startingAt(thing)
        && grammar::bareIndicators().startingAt(thing)->word.size() == thing.size())
        return;
    m_thing = thing;
    m_subject = withoutGrowth(thing);
}

void NameMemory::noteClause(const ReadingText &, Range)
{
    m_thing.clear();
    m_subject.clear();
}

QString targetName(const ReadingText &text, const TargetItem &item, const PhraseParts &parts,
    Range inheritedVerb, Change change, const NameMemory &memory)
{
    const QString after = wordsAfter(text, item);
    const QString thing = cleaned(text.printed(withoutBase(text, parts.thing)));
    QString name;
    if (!inheritedVerb.isEmpty()) {
        const QString own = thing + after;
        const bool stands = own.endsWith(u"工程") || own.endsWith(u"行动");
        name = own.isEmpty() ? memory.thing() : own;
        if (!stands)
            name.prepend(verbWords(text, inheritedVerb));
        if (own.isEmpty())
            name += QStringLiteral("[%1数]").arg(text.printed(item.figure.unit));
        return name;
    }
    const QString lead
        = text.printed({parts.nameFrom, parts.verb.isEmpty() ? parts.nameFrom : parts.verb.from});
    const QString verb = verbWords(text, parts.verb);
    name = cleaned(lead + verb + (parts.namedListClosed ? QString() : thing) + after);
    const auto *bare = grammar::bareIndicators().startingAt(thing);
    const bool isBare = bare && bare->word.size() == thing.size();
    if ((isBare || comparesWithBefore(thing)) && after.isEmpty()) {
        const QString &base = change == Change::AbsoluteTotal && item.figure.kind == UnitKind::Money
            ? memory.thing()
            : memory.subject();
        name.prepend(base);
    }
    if (change == Change::Share && !isRatio(name))
        name += QStringLiteral("[比例]");
    return name;
}

bool sharesValue(const ReadingText &text, const TargetItem &item, const PhraseParts &parts)
{
    if (item.figure.kind != UnitKind::Percent && item.figure.kind != UnitKind::Points)
        return false;
    const Range list = indicatorRange(text, parts);
    if (list.size() > longestList || !item.after.isEmpty())
        return false;
    const std::vector<Range> names = listParts(text, list);
    return names.size() > 1 && std::all_of(names.begin(), names.end(), [&](Range name) {
        return name.size() > 2 && grammar::indicatorNouns().endingAt(text.folded(name));
    });
}

std::vector<QString> sharedNames(const ReadingText &text, const PhraseParts &parts)
{
    const Range list = indicatorRange(text, parts);
    QString tail = text.printed({list.to, parts.thing.to});
    for (const QStringView adverb : {QStringView(u"均"), QStringView(u"都"), QStringView(u"分别")})
        if (tail.startsWith(adverb))
            tail.remove(0, adverb.size());
    std::vector<QString> names;
    for (const Range &name : listParts(text, list))
        names.push_back(text.printed(name) + tail);
    return names;
}

namespace
{

// Where 分别 stands in the words before the figures, or -1.
int respectivelyAt(const ReadingText &text, Range words)
{
    const qsizetype place = text.folded(words).lastIndexOf(u"分别");
    return place < 0 ? -1 : words.from + int(place);
}

// 产业产值 of 甲、乙、丙等产业产值 belongs to each part; so does an indicator that only the last one carries.
QString sharedTail(const ReadingText &text, Range &list)
{
    const qsizetype open = text.folded(list).lastIndexOf(u'等');
    if (open > 0) {
        const QString tail = text.printed({list.from + int(open) + 1, list.to});
        list.to = list.from + int(open);
        return tail;
    }
    const std::vector<Range> parts = listParts(text, list);
    const auto *last = grammar::indicatorNouns().endingAt(text.folded(parts.back()));
    const bool shared = last && std::none_of(parts.begin(), parts.end() - 1, [&](Range part) {
        return grammar::indicatorNouns().endingAt(text.folded(part));
    });
    if (!shared || int(last->word.size()) >= parts.back().size())
        return {};
    list.to -= int(last->word.size());
    return last->word.toString();
}

} // namespace

std::vector<PairedName> pairedNames(const ReadingText &text, const PhraseParts &parts, std::size_t count)
{
    const std::vector<PairedName> none(count);
    const Range words {parts.nameFrom, parts.thing.to};
    if (words.isEmpty() || words.size() > longestList)
        return none;
    const int place = respectivelyAt(text, words);
    Range list = place < 0 ? indicatorRange(text, parts) : Range {words.from, place};
    const QString behind
        = place < 0 ? text.printed({list.to, words.to}) : text.printed({place + 2, words.to});
    const bool verbLeads = !parts.verb.isEmpty() && parts.verb.to < list.to && parts.verb.from >= list.from;
    const QString verb = verbLeads ? text.printed(parts.verb) : QString();
    if (verbLeads)
        list.from = parts.verb.to;
    if (list.isEmpty())
        return none;
    const QString tail = sharedTail(text, list);
    const std::vector<Range> names = listParts(text, list);
    if (names.size() != count)
        return none;
    std::vector<PairedName> paired;
    for (const Range &name : names) {
        const QStringView folded = text.folded(name);
        const int year = folded.size() >= 5 && folded.at(4) == u'年' ? folded.first(4).toInt() : 0;
        if (year >= 1990 && year <= 2100) // 2024年、2025年分别完成…: the parts are dates
            paired.push_back({verb + behind, QDate(year, 12, 31)});
        else
            paired.push_back({verb + text.printed(name) + tail + behind, {}});
    }
    return paired;
}

} // namespace xushi::notice
