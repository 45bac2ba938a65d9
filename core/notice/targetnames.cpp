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
    const QString thing = cleaned(text.printed(parts.thing));
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
    if (bare && bare->word.size() == thing.size() && after.isEmpty()) {
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
    const QString tail = text.printed({list.to, parts.thing.to});
    std::vector<QString> names;
    for (const Range &name : listParts(text, list))
        names.push_back(text.printed(name) + tail);
    return names;
}

std::vector<QString> pairedNames(const ReadingText &text, const PhraseParts &parts, std::size_t count)
{
    Range list = indicatorRange(text, parts);
    const QString verb = parts.verb.isEmpty() ? QString() : text.printed(parts.verb);
    if (!parts.verb.isEmpty())
        list.from = parts.verb.to;
    if (list.isEmpty() || list.size() > longestList)
        return std::vector<QString>(count);
    QString tail = text.printed({list.to, parts.thing.to});
    for (const QStringView adverb : {QStringView(u"分别"), QStringView(u"同比分别")})
        tail.remove(adverb.toString());
    const QStringView folded = text.folded(list);
    // 甲、乙、丙等产业产值: the words behind 等 belong to each.
    const qsizetype open = folded.lastIndexOf(u'等');
    if (open > 0) {
        tail.prepend(text.printed({list.from + int(open) + 1, list.to}));
        list.to = list.from + int(open);
    }
    const std::vector<Range> parts2 = listParts(text, list);
    if (parts2.size() != count)
        return std::vector<QString>(count);
    // 甲企业和乙企业数量: an indicator that only the last part carries belongs to each.
    const auto *shared = open > 0 ? nullptr : grammar::indicatorNouns().endingAt(text.folded(parts2.back()));
    std::vector<QString> names;
    for (std::size_t i = 0; i < parts2.size(); ++i) {
        QString name = text.printed(parts2[i]);
        if (shared && i + 1 < parts2.size() && !grammar::indicatorNouns().endingAt(text.folded(parts2[i])))
            name += shared->word;
        names.push_back(verb + name + tail);
    }
    return names;
}

} // namespace xushi::notice
