#include "core/notice/responsibilities.h"

#include <algorithm>

#include "core/notice/grammar.h"
#include "core/notice/partylist.h"

namespace xushi::notice
{

namespace
{

constexpr int maxBracket = 4000; // characters inside a parenthesis of departments

void addParties(const ReadingText &text, Range list, Role role, ResponsibilityReading &reading)
{
    const PartyList parties = splitParties(text, list);
    for (const PartyName &party : parties.names) {
        ResponsibilityDraft draft;
        draft.department = text.quoted(party.name);
        draft.writtenAs = party.writtenAs.isEmpty() ? QString() : text.printed(party.writtenAs);
        draft.role = role;
        draft.generic = isGenericParty(text.folded(party.name));
        reading.parties.push_back(std::move(draft));
    }
    reading.openList = reading.openList || parties.open;
    reading.openEndedSupport = reading.openEndedSupport || (parties.open && role == Role::Support);
}

// 甲局会同乙局: the first leads, the others help.
void addJointParties(const ReadingText &text, Range list, Role role, ResponsibilityReading &reading)
{
    for (int i = list.from + 1; i < list.to; ++i) {
        const auto *joint = grammar::jointRoleWords().startingAt(text.folded({i, list.to}));
        if (!joint)
            continue;
        addParties(text, {list.from, i}, Role::Lead, reading);
        addParties(text, {i + int(joint->word.size()), list.to}, Role::Support, reading);
        return;
    }
    addParties(text, list, role, reading);
}

std::vector<Range> clausesOf(const ReadingText &text, Range range)
{
    std::vector<Range> clauses;
    int from = range.from;
    for (int i = range.from; i < range.to; i = text.next(i)) {
        const QChar c = text.at(i);
        if (c == u',' || c == u';' || c == u'。') {
            clauses.push_back({from, i});
            from = i + 1;
        }
    }
    clauses.push_back({from, range.to});
    return clauses;
}

Range withoutLead(const ReadingText &text, Range list)
{
    for (const QStringView word : {QStringView(u"由"), QStringView(u"其中,"), QStringView(u"其中")})
        if (text.folded(list).startsWith(word))
            return {list.from + int(word.size()), list.to};
    return list;
}

// Reads 甲局牵头,乙局、丙局等部门配合: names first, role word behind. Names of clauses without a role word go
// to the next one that has it.
ResponsibilityReading readSuffixed(const ReadingText &text, Range range)
{
    ResponsibilityReading reading;
    reading.text = range;
    int from = -1;
    bool leads = false;
    for (const Range &clause : clausesOf(text, range)) {
        if (from < 0)
            from = clause.from;
        QStringView folded = text.folded(clause);
        if (folded.endsWith(u"下同"))
            continue;
        const auto *suffix = grammar::roleSuffixes().endingAt(folded);
        if (!suffix)
            continue;
        const Range names = withoutLead(text, {from, clause.to - int(suffix->word.size())});
        from = -1;
        if (names.isEmpty())
            continue;
        const bool joint = suffix->role == Role::Responsible && !leads;
        if (joint)
            addJointParties(text, names, suffix->role, reading);
        else
            addParties(text, names, suffix->role, reading);
        leads = leads || suffix->role == Role::Lead;
    }
    return reading;
}

struct Label {
    Range word;
    std::optional<Role> role;
    bool isDeadline = false;
};

// The label that a place begins with: words, then a colon. 责任单位(部门): too.
std::optional<Label> labelAt(const ReadingText &text, int place, int to)
{
    const QStringView rest = text.folded({place, to});
    const auto closed = [&](qsizetype length) -> int {
        if (place + length < to && text.at(place + int(length)) == u'(')
            length = text.next(place + int(length)) - place;
        return place + length < to && text.at(place + int(length)) == u':' ? place + int(length) + 1 : -1;
    };
    if (const auto *role = grammar::roleLabels().startingAt(rest))
        if (const int end = closed(role->word.size()); end > 0)
            return Label {{place, end}, role->role, false};
    if (const auto *deadline = grammar::deadlineLabels().startingAt(rest))
        if (const int end = closed(deadline->word.size()); end > 0)
            return Label {{place, end}, std::nullopt, true};
    if (const auto *other = grammar::otherLabels().startingAt(rest))
        if (const int end = closed(other->word.size()); end > 0)
            return Label {{place, end}, std::nullopt, false};
    return std::nullopt;
}

// Cuts a list where a remark begins: 〔列第一位的为牵头单位,下同〕,以下各项 …
Range withoutNotes(const ReadingText &text, Range list)
{
    for (int i = list.from; i < list.to; i = text.next(i)) {
        const QChar c = text.at(i);
        const bool atClause = c == u',' || c == u';' || c == u'。' || c == u'[' || c == u'(';
        if (atClause && grammar::listNotes().startingAt(text.folded({i + 1, list.to})))
            return {list.from, i};
    }
    while (list.to > list.from && CharacterSet(u";,。、\n").contains(text.at(list.to - 1)))
        --list.to;
    return list;
}

bool isNamesOnly(const ReadingText &text, Range range)
{
    for (const Range &clause : clausesOf(text, range)) {
        const PartyList parties = splitParties(text, clause);
        if (parties.names.empty())
            return false;
        for (const PartyName &party : parties.names)
            if (party.name.size() < 3 || !looksLikeParty(text.folded(party.name)))
                return false;
    }
    return true;
}

std::optional<ResponsibilityReading> readBracket(
    const ReadingText &text, Range inside, bool mayBeNames, const ResponsibilityCustom &custom)
{
    if (inside.isEmpty() || inside.size() > maxBracket)
        return std::nullopt;
    if (labelAt(text, inside.from, inside.to))
        return readLabelled(text, inside, custom);
    if (grammar::sameAsAboveWords().startingAt(text.folded(inside)) && inside.size() <= 6) {
        ResponsibilityReading reading;
        reading.text = inside;
        reading.sameAsAbove = true;
        return reading;
    }
    ResponsibilityReading reading = readSuffixed(text, inside);
    const bool named = std::any_of(reading.parties.begin(), reading.parties.end(),
        [](const auto &party) { return looksLikeParty(party.department.text); });
    if (named)
        return reading;
    if (mayBeNames && isNamesOnly(text, inside)) {
        ResponsibilityReading names;
        names.text = inside;
        addParties(text, inside, Role::Responsible, names);
        return names;
    }
    return std::nullopt;
}

} // namespace

bool looksLikeParty(QStringView name)
{
    while (name.endsWith(u')') && name.lastIndexOf(u'(') > 0)
        name = name.first(name.lastIndexOf(u'('));
    if (name.size() < 2 || name.size() > 60)
        return false;
    if (name.endsWith(u'等'))
        name.chop(1);
    return grammar::partyEndings().endingAt(name) || grammar::divisionWords().endingAt(name);
}

bool isGenericParty(QStringView name)
{
    if (grammar::genericWords().firstIn(name))
        return true;
    if (name.startsWith(u'各') || name.contains(u"级各"))
        return true;
    const auto *division = grammar::divisionWords().startingAt(name);
    return division && division->word.size() == name.size();
}

ResponsibilityCustom responsibilityCustom(const ReadingText &text)
{
    ResponsibilityCustom custom;
    custom.firstIsLead = grammar::firstIsLeadWords().firstIn(text.folded()) != nullptr;
    return custom;
}

bool isResponsibilityLine(const ReadingText &text, Range paragraph)
{
    const auto label = labelAt(text, paragraph.from, paragraph.to);
    return label && (label->role || label->isDeadline);
}

int inlineLabelAt(const ReadingText &text, Range paragraph)
{
    for (int i = paragraph.from; i < paragraph.to; i = text.next(i)) {
        if (i > paragraph.from && !CharacterSet(u"。;").contains(text.at(i - 1)) && !text.isSpacedBefore(i))
            continue;
        const auto label = labelAt(text, i, paragraph.to);
        if (label && label->role)
            return i;
    }
    return paragraph.to;
}

ResponsibilityReading readLabelled(const ReadingText &text, Range range, const ResponsibilityCustom &custom)
{
    ResponsibilityReading reading;
    reading.text = range;
    std::vector<std::pair<Label, Range>> entries;
    for (int i = range.from; i < range.to; i = text.next(i)) {
        if (const auto label = labelAt(text, i, range.to)) {
            if (!entries.empty())
                entries.back().second.to = i;
            entries.push_back({*label, {label->word.to, range.to}});
            i = label->word.to - 1;
        }
    }
    const bool leads = std::any_of(
        entries.begin(), entries.end(), [](const auto &entry) { return entry.first.role == Role::Lead; });
    for (auto &[label, value] : entries) {
        if (label.isDeadline) {
            while (value.to > value.from && CharacterSet(u";,。\n").contains(text.at(value.to - 1)))
                --value.to;
            reading.deadlineLines.push_back(value);
        }
        if (!label.role)
            continue;
        const Range list = withoutNotes(text, value);
        if (grammar::sameAsAboveWords().startingAt(text.folded(list)) && list.size() <= 6) {
            reading.sameAsAbove = true;
            continue;
        }
        // 责任单位: 甲局牵头,乙局配合 says its roles behind the names.
        ResponsibilityReading suffixed = readSuffixed(text, list);
        const std::size_t first = reading.parties.size();
        if (!suffixed.parties.empty() && grammar::roleSuffixes().endingAt(text.folded(list))) {
            reading.parties.insert(reading.parties.end(), suffixed.parties.begin(), suffixed.parties.end());
            reading.openList = reading.openList || suffixed.openList;
            reading.openEndedSupport = reading.openEndedSupport || suffixed.openEndedSupport;
        } else {
            addParties(text, list, *label.role, reading);
            if (custom.firstIsLead && !leads && first == 0 && *label.role == Role::Responsible
                && reading.parties.size() > first)
                reading.parties[first].role = Role::Lead;
        }
    }
    return reading;
}

std::vector<ResponsibilityBracket> responsibilityBrackets(
    const ReadingText &text, Range range, const ResponsibilityCustom &custom)
{
    std::vector<ResponsibilityBracket> found;
    for (int i = range.from; i < range.to; i = text.next(i)) {
        const int closing = text.closedAt(i);
        if (closing <= i || closing >= range.to || (text.at(i) != u'(' && text.at(i) != u'['))
            continue;
        const bool behindStop = i == range.from || CharacterSet(u"。;!\n").contains(text.at(i - 1))
            || (text.at(i - 1) == u')' && !found.empty() && found.back().bracket.to == i);
        int after = closing + 1;
        while (after < range.to && CharacterSet(u"。;,").contains(text.at(after)))
            ++after;
        const bool endsParagraph = after >= range.to || text.at(after) == u'\n';
        if (!behindStop && !endsParagraph)
            continue;
        if (auto reading = readBracket(text, {i + 1, closing}, behindStop && endsParagraph, custom))
            found.push_back({{i, closing + 1}, std::move(*reading)});
    }
    return found;
}

std::optional<ResponsibilityReading> readProse(const ReadingText &text, Range body)
{
    constexpr int longest = 200;
    int end = body.from;
    while (end < body.to && end - body.from < longest && text.at(end) != u'。' && text.at(end) != u'\n')
        end = text.next(end);
    const std::vector<Range> clauses = clausesOf(text, {body.from, std::min(end, body.to)});
    Range said {body.from, body.from};
    for (const Range &clause : clauses) {
        const auto *suffix = grammar::roleSuffixes().endingAt(text.folded(clause));
        const Range names {clause.from, suffix ? clause.to - int(suffix->word.size()) : clause.to};
        if (!suffix || names.isEmpty() || !isNamesOnly(text, names))
            break;
        said.to = clause.to;
    }
    if (said.isEmpty())
        return std::nullopt;
    ResponsibilityReading reading = readSuffixed(text, said);
    const bool leads = std::any_of(reading.parties.begin(), reading.parties.end(),
        [](const auto &party) { return party.role == Role::Lead; });
    return leads ? std::optional(std::move(reading)) : std::nullopt;
}

} // namespace xushi::notice
