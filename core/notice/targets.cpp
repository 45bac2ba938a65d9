#include "core/notice/targets.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/notice/clauseitems.h"
#include "core/notice/deadlines.h"
#include "core/notice/targetnames.h"

namespace xushi::notice
{

namespace
{

using grammar::UnitKind;

constexpr int maxPhrase = 240; // characters before or behind a figure that can still be one phrase

// What is carried from clause to clause.
struct Memory {
    const grammar::FirmnessWord *modal = nullptr; // 力争: to the end of the sentence or the ;
    bool modalIsOld = false;
    QDate dueOn; // 到2027年, …: to the end of the sentence, and for a list of —— below it
    bool dueOnLeads = false; // it opens its clause
    Range verb; // of the item before, for 、3个市级… and the next comma clause
    bool verbCompleting = false;
    bool verbProgressive = false;
    bool previousCounted = false; // the item before counts things from zero
    NameMemory names;
};

enum class Verdict { Target, Doubtful, None };

bool isCount(const Figure &figure)
{
    return figure.kind == UnitKind::Counter || figure.kind == UnitKind::Measure;
}

bool isRate(const Figure &figure)
{
    return figure.kind == UnitKind::Percent || figure.kind == UnitKind::Points
        || figure.kind == UnitKind::Multiple;
}

bool contains(const grammar::Words &words, const ReadingText &text, Range range)
{
    return range.size() <= 2 * maxPhrase && words.firstIn(text.folded(range)) != nullptr;
}

// Facts, subsidies, frequencies, bases: numbers that describe and promise nothing.
bool isDescription(const ReadingText &text, const TargetItem &item, const PhraseParts &parts, Range clause)
{
    const bool stated = parts.comparator || item.figure.suffix;
    if (parts.descriptive && parts.verb.isEmpty() && !parts.comparator)
        return true;
    const QStringView before = text.folded(item.before);
    const bool compares = before.contains(u"较上年") || before.contains(u"比上年")
        || before.contains(u"较去年") || before.contains(u"比去年");
    if (parts.verb.isEmpty() && !compares && contains(grammar::descriptiveWords(), text, item.before))
        return true;
    if (item.figure.kind == UnitKind::Money && contains(grammar::subsidyWords(), text, item.before))
        return true;
    if (text.folded(item.figure.unit) == u"次"
        && contains(grammar::frequencyWords(), text, {clause.from, item.figure.place.from}))
        return true;
    const QStringView after = text.folded(item.after);
    if (!isCount(item.figure) && !parts.comparator && item.figure.suffix
        && item.figure.kind == UnitKind::Money && !after.isEmpty())
        return true; // 10亿元以上项目
    if (item.figure.kind == UnitKind::Duration && !(parts.comparator && parts.comparator->level))
        return true;
    return item.figure.kind != UnitKind::Counter && after.startsWith(u'的') && !stated;
}

bool isUsableChinese(const TargetItem &item, const PhraseParts &parts)
{
    if (parts.comparator || item.figure.suffix)
        return true;
    const bool verbAdjacent = !parts.verb.isEmpty() && parts.verb.to == item.figure.place.from;
    const bool closesPhrase = item.after.isEmpty() && !parts.verb.isEmpty();
    return (verbAdjacent || closesPhrase) && item.figure.value.compare(Decimal(1)) > 0;
}

// Guideline rules 3 and 4: an outcome verb or an indicator level makes a target, a progressive verb or a
// named list without completion a doubt.
Verdict judge(const ReadingText &text, const TargetItem &item, const PhraseParts &parts, const Memory &memory,
    bool inheritsVerb)
{
    const bool stated = parts.comparator || item.figure.suffix || parts.benchmarkWord;
    const bool completing = parts.completing || (inheritsVerb && memory.verbCompleting);
    const bool progressive = parts.progressive || (inheritsVerb && memory.verbProgressive);
    const bool hasVerb = !parts.verb.isEmpty() || inheritsVerb;
    const bool levelled = parts.comparator && parts.comparator->level;
    if (item.figure.isChinese) {
        if (!isUsableChinese(item, parts))
            return Verdict::None;
        if (!completing && !stated)
            return Verdict::Doubtful;
        if (item.figure.value.compare(Decimal(1)) == 0)
            return Verdict::Doubtful;
    }
    if (item.figure.hasMagnitude && item.figure.unit.size() <= 2 && !stated
        && item.figure.kind == UnitKind::Counter
        && grammar::magnitudes().startingAt(text.folded(item.figure.unit))
        && grammar::magnitudes().startingAt(text.folded(item.figure.unit))->word.size()
            == item.figure.unit.size())
        return Verdict::None; // 10万 without unit
    if (levelled)
        return Verdict::Target;
    const bool completes = contains(grammar::completionNouns(), text, item.after);
    if (parts.namedListClosed && !completing && !completes)
        return hasVerb ? Verdict::Doubtful : Verdict::None;
    if (progressive && !isRate(item.figure))
        return completes || (stated && !parts.progressive) ? Verdict::Target : Verdict::Doubtful;
    if (hasVerb || stated)
        return Verdict::Target;
    if (isRate(item.figure))
        return item.before.isEmpty() ? Verdict::None : Verdict::Target;
    if (item.after.isEmpty())
        return parts.thing.isEmpty() ? Verdict::None : Verdict::Target;
    return contains(grammar::stateVerbs(), text, item.after) ? Verdict::Target : Verdict::None;
}

Change changeOf(const ReadingText &text, const TargetItem &item, const PhraseParts &parts, bool inheritsVerb)
{
    const QStringView subject = text.folded({parts.nameFrom, parts.thing.to});
    const bool grows = grammar::growthWords().endingAt(subject) || grammar::growthNouns().endingAt(subject);
    const bool declines = grammar::declineWords().endingAt(subject);
    switch (item.figure.kind) {
    case UnitKind::Percent:
        return declines ? Change::DecreaseRate : grows ? Change::GrowthRate : Change::Share;
    case UnitKind::Points:
        return declines ? Change::DecreaseRate
            : grows || (parts.benchmarkWord && !grammar::ratioNouns().endingAt(subject)) ? Change::GrowthRate
                                                                                         : Change::Share;
    case UnitKind::Multiple:
        return Change::GrowthRate;
    default:
        break;
    }
    const QStringView verb = text.folded(parts.verb);
    if (item.figure.kind == UnitKind::Money)
        return verb.startsWith(u'新') || verb.startsWith(u"净增") || grows ? Change::Increment
                                                                           : Change::AbsoluteTotal;
    if (subject.startsWith(u"累计")
        || text.folded({parts.thing.to, item.figure.place.from}).startsWith(u"累计"))
        return Change::AbsoluteTotal;
    if (!parts.verb.isEmpty() || inheritsVerb)
        return Change::Increment;
    const bool levelled = parts.comparator && parts.comparator->level;
    const bool isIndicator = grammar::indicatorNouns().endingAt(subject) != nullptr;
    return levelled || (isIndicator && !grows) ? Change::AbsoluteTotal : Change::Increment;
}

Comparator comparatorOf(const TargetItem &item, const PhraseParts &parts)
{
    if (item.figure.upper)
        return Comparator::Between;
    const auto *before = parts.comparator;
    const auto *after = item.figure.suffix;
    if (after && after->comparator == Comparator::About)
        return Comparator::About;
    if (after && after->comparator == Comparator::AtMost)
        return Comparator::AtMost;
    if (before && before->comparator != Comparator::AtLeast)
        return before->comparator;
    return Comparator::AtLeast;
}

QString statedComparator(const TargetItem &item, const PhraseParts &parts)
{
    const auto *before = parts.benchmarkWord ? parts.benchmarkWord : parts.comparator;
    const auto *after = item.figure.suffix;
    if (before && after)
        return before->word.toString() + u'…' + after->word.toString();
    return before ? before->word.toString() : after ? after->word.toString() : QString();
}

// A verb said once holds for the items behind 、 and, for counted things, in the next comma clause.
bool mayInherit(
    const ReadingText &text, const TargetItem &item, const PhraseParts &parts, const Memory &memory)
{
    if (!parts.verb.isEmpty() || memory.verb.isEmpty() || (parts.comparator && parts.comparator->level))
        return false;
    if (isRate(item.figure) || (item.figure.kind == UnitKind::Money && !item.listed) || parts.benchmarkWord)
        return false;
    if (item.listed)
        return true;
    const bool plainCount = item.figure.kind == UnitKind::Counter && memory.previousCounted;
    const bool startsWithLeadIn = parts.quoteFrom != item.before.from;
    const QString &thing = memory.names.thing();
    const bool sameKind = thing.size() >= 2 && text.folded(parts.thing).endsWith(thing.last(2));
    return plainCount && (parts.thing.isEmpty() || sameKind) && !startsWithLeadIn && !parts.descriptive
        && !parts.comparator && !grammar::outcomeVerbs().firstIn(text.folded(parts.thing))
        && !grammar::indicatorNouns().endingAt(text.folded(parts.thing));
}

void rememberModal(const ReadingText &text, Range range, Memory &memory)
{
    for (int i = range.from; i < range.to; i = text.next(i)) {
        if (const auto *modal = grammar::firmnessWords().startingAt(text.folded({i, range.to}))) {
            memory.modal = modal;
            memory.modalIsOld = false;
            i += int(modal->word.size()) - 1;
        }
    }
}

// A deadline that opens the sentence (到2027年, …; …) reaches over the semicolons, another to the next one.
void rememberDeadline(const ReadingText &text, Range range, int clauseFrom, int planYear, Memory &memory)
{
    constexpr int modalLength = 2;
    for (int i = range.from; i < range.to; i = text.next(i)) {
        const auto deadline = deadlineAt(text, i, range, planYear);
        if (!deadline || deadline->first.isValid() || !deadline->last.isValid())
            continue;
        memory.dueOn = deadline->last;
        memory.dueOnLeads = i <= clauseFrom + modalLength;
    }
}

TargetDraft draftOf(const ReadingText &text, const TargetItem &item, const PhraseParts &parts,
    const Memory &memory, bool inheritsVerb)
{
    TargetDraft draft;
    draft.comparator = comparatorOf(item, parts);
    draft.statedComparator = statedComparator(item, parts);
    draft.value = item.figure.value;
    draft.upperValue = item.figure.upper;
    draft.figure = text.quoted(item.figure.place);
    draft.unit = text.printed(item.figure.unit);
    draft.unit.removeIf([](QChar c) { return isBlank(c); });
    draft.change = changeOf(text, item, parts, inheritsVerb);
    if (parts.firmVerb) {
        draft.firmness = parts.firmVerb->firmness;
        draft.firmnessWord = parts.firmVerb->word.toString();
    } else if (memory.modal) {
        draft.firmness = memory.modal->firmness;
        draft.firmnessWord = memory.modal->word.toString();
        draft.firmnessInherited = memory.modalIsOld;
    }
    draft.relativeTo = parts.benchmark.isEmpty() ? QString() : text.printed(parts.benchmark);
    if (memory.dueOn.isValid())
        draft.dueOn = memory.dueOn;
    draft.quote = text.quoted({parts.quoteFrom, std::max(item.after.to, item.figure.end)});
    return draft;
}

QString natureDoubt()
{
    return QCoreApplication::translate("notice",
        "It is not certain that this figure is a target: the words may only name the scope of ongoing work.");
}

// One clause after another, with what was said before in mind.
class TargetWalk
{
public:
    TargetWalk(const ReadingText &text, int planYear)
        : m_text(text)
        , m_planYear(planYear)
    {
    }

    std::vector<TargetDraft> walk(Range body);

private:
    void startPart();
    void startSentence();
    void startParagraph(int from, int to);
    void readClause(Range clause);
    void readGroup(const ItemGroup &group, Range clause);
    void add(const TargetItem &item, const PhraseParts &parts, Verdict verdict, bool inheritsVerb);
    void addEach(const ItemGroup &group, const PhraseParts &parts, Verdict verdict);

    const ReadingText &m_text;
    int m_planYear;
    Memory m_memory;
    bool m_inList = false;
    QDate m_listDueOn; // the last deadline of the paragraph above a list
    std::vector<TargetDraft> m_targets;
};

std::vector<TargetDraft> TargetWalk::walk(Range body)
{
    int from = body.from;
    for (int i = body.from; i <= body.to; i = i < body.to ? std::min(m_text.next(i), body.to) : i + 1) {
        const QChar c = i < body.to ? m_text.at(i) : QChar(u'\n');
        const bool endsSentence = CharacterSet(u"。!?\n").contains(c);
        const bool thousands = c == u',' && i > body.from && i + 3 < body.to && isDigit(m_text.at(i - 1))
            && isDigit(m_text.at(i + 1)) && isDigit(m_text.at(i + 2)) && isDigit(m_text.at(i + 3))
            && !(i + 4 < body.to && isDigit(m_text.at(i + 4)));
        if (!endsSentence && c != u';' && c != u':' && (c != u',' || thousands))
            continue;
        if (i > from)
            readClause({from, std::min(i, body.to)});
        from = i + 1;
        if (c == u'\n')
            startParagraph(from, body.to);
        else if (endsSentence)
            startSentence();
        else if (c == u';')
            startPart();
        m_memory.modalIsOld = true;
    }
    return std::move(m_targets);
}

void TargetWalk::startPart()
{
    m_memory.modal = nullptr;
    if (!m_memory.dueOnLeads)
        m_memory.dueOn = {};
}

void TargetWalk::startSentence()
{
    if (m_memory.dueOn.isValid())
        m_listDueOn = m_memory.dueOn;
    const bool inList = m_inList;
    m_memory = Memory {};
    if (inList)
        m_memory.dueOn = m_listDueOn;
}

void TargetWalk::startParagraph(int from, int to)
{
    const bool isBullet = from + 2 <= to && m_text.folded({from, from + 2}) == u"——";
    startSentence();
    m_inList = isBullet;
    if (!isBullet)
        m_listDueOn = {};
    m_memory.dueOn = m_listDueOn;
}

void TargetWalk::readClause(Range clause)
{
    const std::vector<ItemGroup> groups = clauseItems(m_text, clause);
    int readTo = clause.from;
    for (const ItemGroup &group : groups) {
        const int figureFrom = group.items.front().figure.place.from;
        rememberModal(m_text, {readTo, figureFrom}, m_memory);
        rememberDeadline(m_text, {readTo, figureFrom}, clause.from, m_planYear, m_memory);
        readTo = figureFrom;
        readGroup(group, clause);
    }
    rememberModal(m_text, {readTo, clause.to}, m_memory);
    rememberDeadline(m_text, {readTo, clause.to}, clause.from, m_planYear, m_memory);
    if (groups.empty()) {
        m_memory.verb = {};
        m_memory.names.noteClause(m_text, clause);
    }
}

void TargetWalk::readGroup(const ItemGroup &group, Range clause)
{
    const TargetItem &item = group.items.front();
    // Longer than any phrase: only what stands near the figure is looked at.
    TargetItem near = item;
    const bool cutShort = near.before.size() > maxPhrase;
    if (cutShort)
        near.before.from = near.before.to - maxPhrase;
    near.after.to = std::min(near.after.to, near.after.from + maxPhrase);
    const PhraseParts parts = readPhrase(m_text, near, m_planYear);
    if (isDescription(
            m_text, near, parts, {std::max(clause.from, item.figure.place.from - maxPhrase), clause.to}))
        return;
    const bool inherits = mayInherit(m_text, near, parts, m_memory);
    const Verdict verdict = judge(m_text, near, parts, m_memory, inherits);
    if (!parts.verb.isEmpty()) {
        m_memory.verb = parts.verb;
        m_memory.verbCompleting = parts.completing;
        m_memory.verbProgressive = parts.progressive;
    } else if (!inherits) {
        m_memory.verb = {};
    }
    if (verdict == Verdict::None)
        return;
    if (group.items.size() > 1 || sharesValue(m_text, near, parts)) {
        ItemGroup bounded = group;
        for (TargetItem &each : bounded.items) {
            each.before = near.before;
            each.after = near.after;
        }
        addEach(bounded, parts, verdict);
    } else {
        add(near, parts, verdict, inherits);
    }
    m_memory.previousCounted = item.figure.kind == UnitKind::Counter && !m_targets.empty()
        && m_targets.back().change == Change::Increment;
}

void TargetWalk::add(const TargetItem &item, const PhraseParts &parts, Verdict verdict, bool inheritsVerb)
{
    TargetDraft draft = draftOf(m_text, item, parts, m_memory, inheritsVerb);
    draft.name = targetName(
        m_text, item, parts, inheritsVerb ? m_memory.verb : Range {}, draft.change, m_memory.names);
    if (verdict == Verdict::Doubtful) {
        draft.change = Change::None;
        draft.doubt = natureDoubt();
    }
    if (draft.name.isEmpty() && draft.doubt.isEmpty())
        draft.doubt = QCoreApplication::translate("notice", "The words do not say what this figure counts.");
    // 改造老旧片区2个、1580户: two figures of one thing are quoted together.
    const bool sameThing = inheritsVerb && item.listed && parts.thing.isEmpty() && item.after.isEmpty();
    if (sameThing && !m_targets.empty() && m_targets.back().quote.span.end < draft.quote.span.end) {
        const Span first = m_targets.back().quote.span;
        draft.quote.text = m_text.source().mid(first.start, draft.quote.span.end - first.start);
        draft.quote.span.start = first.start;
        if (draft.quote.text.size() <= maxPhrase)
            m_targets.back().quote = draft.quote;
    }
    m_memory.names.noteTarget(m_text, item, parts);
    m_targets.push_back(std::move(draft));
}

// 分别 lists: one target for each figure; shared rates: one for each indicator.
void TargetWalk::addEach(const ItemGroup &group, const PhraseParts &parts, Verdict verdict)
{
    const bool shared = group.items.size() == 1;
    std::vector<PairedName> names;
    if (shared)
        for (const QString &name : sharedNames(m_text, parts))
            names.push_back({name, {}});
    else
        names = pairedNames(m_text, parts, group.items.size());
    const std::size_t count = names.size();
    const Range quote {parts.quoteFrom, std::max(group.items.back().after.to, group.items.back().figure.end)};
    for (std::size_t i = 0; i < count; ++i) {
        const TargetItem &item = group.items[shared ? 0 : i];
        TargetDraft draft = draftOf(m_text, item, parts, m_memory, false);
        draft.name = names[i].name;
        if (names[i].dueOn.isValid())
            draft.dueOn = names[i].dueOn;
        draft.quote = m_text.quoted(quote);
        draft.sharedValue = shared;
        if (verdict == Verdict::Doubtful || draft.name.isEmpty()) {
            draft.change = verdict == Verdict::Doubtful ? Change::None : draft.change;
            draft.doubt = verdict == Verdict::Doubtful
                ? natureDoubt()
                : QCoreApplication::translate("notice",
                    "The list of figures does not match the list of names before it: check which figure "
                    "belongs to which.");
        }
        m_targets.push_back(std::move(draft));
    }
    m_memory.names.noteTarget(m_text, group.items.back(), parts);
}

} // namespace

std::vector<TargetDraft> readTargets(const ReadingText &text, Range body, int planYear)
{
    return TargetWalk(text, planYear).walk(body);
}

} // namespace xushi::notice
