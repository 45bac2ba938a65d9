#include "ui/models/sortkeys.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <QCollator>
#include <QLocale>

namespace xushi
{

namespace
{

constexpr size_t units = 0x10000;
constexpr quint16 firstRank = 64; // below: lengths of numbers

// The rank of every character that occurs, by the collation of Chinese.
class CharacterRanks
{
public:
    explicit CharacterRanks(const std::vector<QString> &texts)
        : m_ranks(units)
    {
        std::vector<bool> occurs(units);
        for (const QString &text : texts) {
            for (const QChar c : text)
                occurs[c.unicode()] = true;
        }
        QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::vector<std::pair<QCollatorSortKey, quint16>> keys;
        for (size_t i = 0; i < units; ++i) {
            const QChar c(static_cast<quint16>(i));
            if (occurs[i])
                keys.emplace_back(collator.sortKey(QString(c)), c.unicode());
        }
        std::stable_sort(keys.begin(), keys.end(),
            [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
        quint16 rank = firstRank;
        for (size_t i = 0; i < keys.size(); ++i) {
            if (i > 0 && keys[i - 1].first.compare(keys[i].first) != 0)
                ++rank;
            m_ranks[keys[i].second] = rank;
        }
    }

    // The text as ranks, the first four in one number. A run of digits is its length, then the digits.
    void write(const QString &text, std::u16string &ranks) const
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (!isDigit(text[i])) {
                ranks.push_back(m_ranks[text[i].unicode()]);
                continue;
            }
            qsizetype end = i;
            while (end < text.size() && isDigit(text[end]))
                ++end;
            while (i + 1 < end && text[i] == u'0')
                ++i;
            ranks.push_back(static_cast<char16_t>(std::min<qsizetype>(end - i, firstRank - 1)));
            for (; i < end; ++i)
                ranks.push_back(text[i].unicode());
            --i;
        }
    }

private:
    static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
    std::vector<quint16> m_ranks;
};

// Gives each distinct text a number; equal ones the same.
class Distinct
{
public:
    explicit Distinct(const std::vector<QString> &texts)
        : m_slots(std::bit_ceil(texts.size() * 2 + 1), -1)
    {
        numbers.reserve(texts.size());
        for (size_t i = 0; i < texts.size(); ++i)
            numbers.push_back(numberOf(texts, i));
    }
    std::vector<int> numbers; // of each text
    std::vector<size_t> first; // the text that had the number first

private:
    int numberOf(const std::vector<QString> &texts, size_t text)
    {
        const size_t mask = m_slots.size() - 1;
        size_t slot = hashOf(texts[text]) & mask;
        for (; m_slots[slot] >= 0; slot = (slot + 1) & mask) {
            if (texts[first[static_cast<size_t>(m_slots[slot])]] == texts[text])
                return m_slots[slot];
        }
        m_slots[slot] = static_cast<int>(first.size());
        first.push_back(text);
        return m_slots[slot];
    }
    static size_t hashOf(const QString &text)
    {
        quint64 hash = 0xcbf29ce484222325;
        for (const QChar c : text)
            hash = (hash ^ c.unicode()) * 0x100000001b3;
        return hash ^ (hash >> 29);
    }
    std::vector<int> m_slots;
};

struct Written {
    quint64 head = 0; // the first four ranks
    size_t begin = 0;
    size_t end = 0;
    int number = 0;
};

Written writtenOf(const CharacterRanks &ranks, const QString &text, std::u16string &all, int number)
{
    Written written {0, all.size(), 0, number};
    ranks.write(text, all);
    written.end = all.size();
    for (size_t i = 0; i < 4; ++i)
        written.head
            = written.head << 16 | (written.begin + i < written.end ? all[written.begin + i] + 1u : 0u);
    return written;
}

int compared(const Written &a, const Written &b, const std::u16string &all)
{
    if (a.head != b.head)
        return a.head < b.head ? -1 : 1;
    const std::u16string_view view(all);
    return view.substr(a.begin, a.end - a.begin).compare(view.substr(b.begin, b.end - b.begin));
}

// Ranks of the distinct texts, empty ones unknown.
std::vector<SortKey> ranksOf(const std::vector<QString> &texts, const std::vector<size_t> &distinct)
{
    const CharacterRanks ranks(texts);
    std::u16string all;
    std::vector<Written> written;
    std::vector<SortKey> keys(distinct.size(), unknownKey);
    for (size_t i = 0; i < distinct.size(); ++i) {
        if (!texts[distinct[i]].isEmpty())
            written.push_back(writtenOf(ranks, texts[distinct[i]], all, static_cast<int>(i)));
    }
    std::sort(written.begin(), written.end(),
        [&](const Written &a, const Written &b) { return compared(a, b, all) < 0; });
    SortKey rank = 0;
    for (size_t i = 0; i < written.size(); ++i) {
        if (i > 0 && compared(written[i - 1], written[i], all) != 0)
            ++rank;
        keys[static_cast<size_t>(written[i].number)] = rank;
    }
    return keys;
}

double shareIn(const Standing &standing, QStringView part)
{
    if (part == u"completion")
        return standing.completion;
    if (part == u"expected")
        return standing.expected;
    if (part == u"difference")
        return standing.difference;
    if (part == u"latest")
        return standing.latest;
    return standing.light == progress::Light::None ? std::nan("") : static_cast<double>(standing.light);
}

bool takesRole(const Field &field, Role role)
{
    return (field.id == u"task.lead" && role == Role::Lead)
        || (field.id == u"task.support" && role == Role::Support)
        || (field.id == u"task.responsible" && role == Role::Responsible);
}

// Names in order of rank of the departments that a field of a task lists.
void writeRanks(const Plan &plan, TaskId task, const Field &field,
    const std::unordered_map<qint64, char16_t> &ranks, std::u16string &all)
{
    const size_t begin = all.size();
    const bool answering = field.id == u"task.answering";
    for (const bool lead : {true, false}) {
        for (const ResponsibilityId id : plan.responsibilities().of(task)) {
            const Responsibility &part = plan.responsibilities().at(id);
            const bool wanted = answering ? part.role == (lead ? Role::Lead : Role::Responsible)
                                          : takesRole(field, part.role);
            const auto rank = wanted ? ranks.find(part.departmentId.value) : ranks.end();
            if (rank != ranks.end())
                all.push_back(rank->second);
        }
        if (!answering || all.size() > begin)
            return;
    }
}

} // namespace

std::vector<SortKey> textKeys(const std::vector<QString> &texts)
{
    const Distinct distinct(texts);
    const std::vector<SortKey> ranks = ranksOf(texts, distinct.first);
    std::vector<SortKey> keys(texts.size());
    std::transform(distinct.numbers.begin(), distinct.numbers.end(), keys.begin(),
        [&](int number) { return ranks[static_cast<size_t>(number)]; });
    return keys;
}

// The bits of a double run as its value does, once the sign is turned round.
SortKey figureKey(double figure)
{
    if (std::isnan(figure))
        return unknownKey;
    const auto bits = std::bit_cast<quint64>(figure == 0 ? 0.0 : figure);
    constexpr quint64 sign = quint64 {1} << 63;
    return bits & sign ? ~bits : bits | sign;
}

bool listsNames(const Field &field)
{
    return field.type == FieldType::Departments || field.id == u"task.answering";
}

const std::vector<SortKey> &SortKeys::of(const PlanOutline &outline, const Field &field)
{
    const auto kept = m_kept.find(field.id);
    if (kept != m_kept.end())
        return kept->second;
    return m_kept.emplace(field.id, make(outline, field)).first->second;
}

std::vector<SortKey> SortKeys::make(const PlanOutline &outline, const Field &field)
{
    std::vector<SortKey> keys(outline.nodes().size(), unknownKey);
    if (takeStanding(outline, field, keys))
        return keys;
    if (listsNames(field)) {
        takeNames(outline, field, keys);
        return keys;
    }
    if (!field.order) {
        takeTexts(outline, field, keys);
        return keys;
    }
    const FieldContext context {m_plan, m_standings.asOf()};
    for (size_t i = 0; i < keys.size(); ++i) {
        const PlanOutline::Node &node = outline.nodes()[i];
        if (node.kind == field.record)
            keys[i] = figureKey(field.order(context, node.id).value_or(std::nan("")));
    }
    return keys;
}

// What rests on how things stand is asked of the standings, which are kept.
bool SortKeys::takeStanding(const PlanOutline &outline, const Field &field, std::vector<SortKey> &keys)
{
    static const QStringList parts
        = QStringLiteral("completion expected difference light latest").split(u' ');
    const QString part = field.id.section(u'.', 1);
    const bool ofTask = field.id.startsWith(u"task.");
    if (!parts.contains(part) || (!ofTask && !field.id.startsWith(u"target.")))
        return false;
    for (size_t i = 0; i < keys.size(); ++i) {
        const PlanOutline::Node &node = outline.nodes()[i];
        if (node.kind != field.record)
            continue;
        if (const Task *task = ofTask ? outline.task(node) : nullptr)
            keys[i] = figureKey(shareIn(m_standings.of(*task), part));
        else if (const Target *target = ofTask ? nullptr : outline.target(node))
            keys[i] = figureKey(shareIn(m_standings.of(*target), part));
    }
    return true;
}

// Lists of names as the ranks of the departments, so that no list has to be put into words.
void SortKeys::takeNames(const PlanOutline &outline, const Field &field, std::vector<SortKey> &keys) const
{
    std::vector<QString> names;
    for (const Department &department : m_plan.departments())
        names.push_back(department.name);
    const std::vector<SortKey> byName = textKeys(names);
    std::unordered_map<qint64, char16_t> ranks;
    size_t i = 0;
    for (const Department &department : m_plan.departments())
        ranks.emplace(department.id.value, static_cast<char16_t>(byName[i++] + 1));
    std::u16string all;
    std::vector<Written> lists;
    for (size_t place = 0; place < keys.size(); ++place) {
        const PlanOutline::Node &node = outline.nodes()[place];
        if (node.kind != RecordKind::Task)
            continue;
        Written list {0, all.size(), 0, static_cast<int>(place)};
        writeRanks(m_plan, TaskId {node.id}, field, ranks, all);
        list.end = all.size();
        for (size_t k = 0; k < 4; ++k)
            list.head = list.head << 16 | (list.begin + k < list.end ? all[list.begin + k] : 0u);
        if (list.end > list.begin)
            lists.push_back(list);
    }
    std::sort(lists.begin(), lists.end(),
        [&](const Written &a, const Written &b) { return compared(a, b, all) < 0; });
    SortKey rank = 0;
    for (size_t k = 0; k < lists.size(); ++k) {
        if (k > 0 && compared(lists[k - 1], lists[k], all) != 0)
            ++rank;
        keys[static_cast<size_t>(lists[k].number)] = rank;
    }
}

void SortKeys::takeTexts(const PlanOutline &outline, const Field &field, std::vector<SortKey> &keys) const
{
    const FieldContext context {m_plan, m_standings.asOf()};
    std::vector<QString> texts;
    std::vector<size_t> places;
    for (size_t i = 0; i < keys.size(); ++i) {
        if (outline.nodes()[i].kind != field.record)
            continue;
        places.push_back(i);
        texts.push_back(field.show(context, outline.nodes()[i].id));
    }
    const std::vector<SortKey> found = textKeys(texts);
    for (size_t i = 0; i < places.size(); ++i)
        keys[places[i]] = found[i];
}

} // namespace xushi
