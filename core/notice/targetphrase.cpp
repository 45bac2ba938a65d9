#include "core/notice/targetphrase.h"

#include <algorithm>

#include "core/notice/deadlines.h"

namespace xushi::notice
{

namespace
{

using grammar::UnitKind;

template <class Table>
int prefixLength(const Table &table, const ReadingText &text, Range rest)
{
    const auto *entry = table.startingAt(text.folded(rest));
    return entry ? int(entry->word.size()) : 0;
}

// Takes the comparator that ends the phrase off it: …稳定在 | 14.04万亩.
void takeComparator(const ReadingText &text, const TargetItem &item, PhraseParts &parts)
{
    parts.thing.to = item.before.to;
    const auto *word = grammar::comparatorsBefore().endingAt(text.folded({parts.nameFrom, item.before.to}));
    // 突破3项技术: at the head of the phrase, with the thing behind, it is the verb.
    const bool isVerb = word && word->word == u"突破"
        && int(word->word.size()) == item.before.to - parts.nameFrom && !item.after.isEmpty();
    if (word && !isVerb) {
        parts.comparator = word;
        parts.thing.to -= int(word->word.size());
    }
}

// 高于全市平均水平 | 2个百分点
void takeBenchmark(const ReadingText &text, const TargetItem &item, PhraseParts &parts)
{
    constexpr int longest = 24;
    if (item.figure.kind != UnitKind::Points && item.figure.kind != UnitKind::Percent)
        return;
    for (int i = std::max(parts.nameFrom, parts.thing.to - longest); i < parts.thing.to; ++i) {
        const auto *word = grammar::benchmarkWords().startingAt(text.folded({i, parts.thing.to}));
        if (!word || i + int(word->word.size()) >= parts.thing.to)
            continue;
        parts.benchmarkWord = word;
        parts.benchmark = {i + int(word->word.size()), parts.thing.to};
        parts.thing.to = i;
        return;
    }
}

void takeTrailingAdverbs(const ReadingText &text, PhraseParts &parts)
{
    while (parts.thing.to > parts.nameFrom) {
        const QStringView phrase = text.folded({parts.nameFrom, parts.thing.to});
        if (phrase.endsWith(u',') || phrase.endsWith(u'、') || phrase.endsWith(u':')) {
            --parts.thing.to;
            continue;
        }
        const auto *word = grammar::trailingAdverbs().endingAt(phrase);
        if (!word || word->word.size() == phrase.size())
            return;
        parts.thing.to -= int(word->word.size());
    }
}

// An adverb leads in where a verb, a modal or another adverb follows: 高标准建设, but 重点企业, 再贷款.
int adverbLength(const ReadingText &text, Range rest)
{
    int length = 0;
    for (int guard = 0; guard < 4; ++guard) {
        const Range behind {rest.from + length, rest.to};
        if (behind.isEmpty())
            return 0;
        if (length > 0
            && (outcomeVerbAt(text, behind) || prefixLength(grammar::progressiveVerbs(), text, behind)
                || prefixLength(grammar::firmnessWords(), text, behind)
                || prefixLength(grammar::causatives(), text, behind)))
            return length;
        const int adverb = prefixLength(grammar::adverbs(), text, behind);
        if (adverb == 0)
            return 0;
        length += adverb;
    }
    return 0;
}

// Words that lead into the phrase and are no part of the target: time, modals, adverbs, links, 推动.
void takeLeadIns(const ReadingText &text, const TargetItem &item, int planYear, PhraseParts &parts)
{
    Range rest = item.before;
    int adverbFrom = -1;
    const auto advance = [&](int length) { rest.from += length; };
    while (!rest.isEmpty()) {
        if (grammar::progressiveVerbs().startingAt(text.folded(rest)) || outcomeVerbAt(text, rest)) {
            const auto *progressive = grammar::progressiveVerbs().startingAt(text.folded(rest));
            const int length = progressive ? int(progressive->word.size()) : 0;
            // 推动制定10项, 加快培育8家以上: the verb behind is the one that counts.
            if (!progressive || outcomeVerbAt(text, rest)
                || !outcomeVerbAt(text, {rest.from + length, rest.to}))
                break;
        }
        if (const auto deadline = deadlineAt(text, rest.from, rest, planYear)) {
            advance(deadline->length);
            adverbFrom = -1;
        } else if (const int modal = prefixLength(grammar::firmnessWords(), text, rest);
                   modal && !prefixLength(grammar::firmVerbs(), text, rest)) {
            advance(modal);
            adverbFrom = -1;
        } else if (const int lead
            = std::max(prefixLength(grammar::links(), text, rest), adverbLength(text, rest))) {
            adverbFrom = adverbFrom < 0 ? rest.from : adverbFrom;
            advance(lead);
        } else if (text.folded(rest).startsWith(u',') || text.folded(rest).startsWith(u':')) {
            advance(1);
            adverbFrom = -1;
        } else {
            break;
        }
    }
    parts.quoteFrom = rest.from;
    if (!rest.isEmpty() && adverbFrom >= 0 && prefixLength(grammar::progressiveVerbs(), text, rest)
        && !outcomeVerbAt(text, rest))
        parts.quoteFrom = adverbFrom;
    parts.nameFrom = rest.from;
}

bool isRealisation(QStringView word)
{
    return word == u"实现" || word == u"做到" || word == u"保证";
}

// 推动…增长15%, 实现…率100%: left out of the name; 推动 out of the quote too.
void takeCausative(const ReadingText &text, const TargetItem &item, PhraseParts &parts)
{
    const Range rest {parts.nameFrom, item.before.to};
    const auto *word = grammar::causatives().startingAt(text.folded(rest));
    if (!word || int(word->word.size()) >= rest.size())
        return;
    const bool levelled = grammar::comparatorsBefore().endingAt(text.folded(rest))
        || item.figure.kind == UnitKind::Percent || item.figure.kind == UnitKind::Points
        || item.figure.kind == UnitKind::Multiple;
    const bool verbBehind = outcomeVerbAt(text, {rest.from + int(word->word.size()), rest.to}).has_value();
    if (!levelled && !verbBehind && !isRealisation(word->word))
        return;
    parts.nameFrom += int(word->word.size());
    if (!isRealisation(word->word))
        parts.quoteFrom = parts.nameFrom;
}

// Length of 在装备制造领域 before a verb; 0 if there is none.
int settingLength(const ReadingText &text, Range rest)
{
    constexpr int longest = 40;
    if (prefixLength(grammar::settingLeads(), text, rest) == 0)
        return 0;
    for (int i = rest.from + 2; i < std::min(rest.to, rest.from + longest); i = text.next(i)) {
        const int end = prefixLength(grammar::settingEnds(), text, {i, rest.to});
        if (end > 0 && i + end < rest.to && outcomeVerbAt(text, {i + end, rest.to}))
            return i + end - rest.from;
    }
    return 0;
}

void takeVerb(const ReadingText &text, const TargetItem &item, PhraseParts &parts)
{
    Range rest {parts.nameFrom, item.before.to};
    const auto *firm = grammar::firmVerbs().startingAt(text.folded(rest));
    if (firm) {
        parts.firmVerb = firm;
        parts.verb = {rest.from, rest.from + int(firm->word.size())};
        return;
    }
    for (int guard = 0; guard < 3; ++guard) {
        const int scope = prefixLength(grammar::scopeWords(), text, rest);
        if (scope == 0)
            break;
        rest.from += scope;
    }
    rest.from += settingLength(text, rest);
    if (const auto verb = outcomeVerbAt(text, rest)) {
        parts.verb = verb->place;
        parts.completing = verb->completing;
    } else if (const auto *progressive = grammar::progressiveVerbs().startingAt(text.folded(rest))) {
        parts.verb = {rest.from, rest.from + int(progressive->word.size())};
        parts.progressive = true;
    } else {
        parts.descriptive = prefixLength(grammar::descriptiveLeads(), text, rest) > 0;
    }
}

} // namespace

std::optional<VerbMatch> outcomeVerbAt(const ReadingText &text, Range rest)
{
    VerbMatch match {{rest.from, rest.from}, false};
    for (int guard = 0; guard < 4 && match.place.to < rest.to; ++guard) {
        const QStringView folded = text.folded({match.place.to, rest.to});
        const auto *verb = grammar::outcomeVerbs().startingAt(folded);
        int length = verb ? int(verb->word.size()) : 0;
        if (!verb && folded.size() > 1 && CharacterSet(u"新再").contains(folded.front())) {
            verb = grammar::outcomeVerbs().startingAt(folded.sliced(1));
            length = verb ? 1 + int(verb->word.size()) : 0;
            match.completing = match.completing || verb;
        }
        if (!verb)
            break;
        match.completing = match.completing || verb->completing;
        match.place.to += length;
    }
    return match.place.isEmpty() ? std::nullopt : std::optional(match);
}

PhraseParts readPhrase(const ReadingText &text, const TargetItem &item, int planYear)
{
    PhraseParts parts;
    takeLeadIns(text, item, planYear, parts);
    takeCausative(text, item, parts);
    takeVerb(text, item, parts);
    parts.thing = {parts.verb.isEmpty() ? parts.nameFrom : parts.verb.to, item.before.to};
    const int thingFrom = parts.thing.from;
    takeComparator(text, item, parts);
    takeBenchmark(text, item, parts);
    takeTrailingAdverbs(text, parts);
    parts.thing.to = std::max(parts.thing.to, thingFrom);
    parts.thing.from = std::min(thingFrom, parts.thing.to);
    parts.namedListClosed = text.folded(parts.thing).endsWith(u'等') && parts.thing.to == item.before.to;
    return parts;
}

} // namespace xushi::notice
