#include "core/plan/historyindex.h"

#include <algorithm>
#include <numeric>

#include <QElapsedTimer>

namespace xushi
{

namespace
{

constexpr int rowsBetweenLooks = 64; // at the clock

// Which of two records says better what a step is about: what others hang on comes first.
int weightOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Origin:
        return 0;
    case RecordKind::DepartmentAlias:
    case RecordKind::Doubt:
    case RecordKind::CalendarDay:
    case RecordKind::Person:
        return 1;
    case RecordKind::Responsibility:
    case RecordKind::Commitment:
    case RecordKind::Attachment:
        return 2;
    case RecordKind::Measurement:
    case RecordKind::Milestone:
    case RecordKind::ProgressEntry:
        return 3;
    case RecordKind::Department:
    case RecordKind::Period:
    case RecordKind::Calendar:
        return 4;
    case RecordKind::Target:
        return 5;
    case RecordKind::Task:
        return 6;
    case RecordKind::Section:
        return 7;
    case RecordKind::SourceDocument:
    case RecordKind::PlanInfo:
        return 8;
    }
    return 0;
}

RecordRef originOwner(const RecordValues &values)
{
    const std::optional<Origin> origin = recordFrom<Origin>(values);
    return origin ? origin->owner() : RecordRef();
}

} // namespace

int nameColumn(RecordKind kind)
{
    switch (kind) {
    case RecordKind::PlanInfo:
    case RecordKind::SourceDocument:
    case RecordKind::Section:
    case RecordKind::Task:
    case RecordKind::Milestone:
        return columnNamed(kind, "title");
    case RecordKind::Calendar:
    case RecordKind::Department:
    case RecordKind::DepartmentAlias:
    case RecordKind::Person:
    case RecordKind::Target:
        return columnNamed(kind, "name");
    case RecordKind::Attachment:
        return columnNamed(kind, "file_name");
    default:
        return -1;
    }
}

HistoryIndex::HistoryIndex(const Plan &plan)
    : m_plan(plan)
    , m_summaries(plan.history().steps().size())
    , m_unread(m_summaries.size())
{
    std::iota(m_unread.begin(), m_unread.end(), 0);
}

HistoryIndex::~HistoryIndex() = default;

bool HistoryIndex::advance(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    int rows = 0;
    while (!isComplete()) {
        if (!m_open) {
            const int position = m_unread.back();
            m_unread.pop_back();
            open(position);
        }
        do {
            const std::optional<RecordChange> change = m_open ? m_open->next() : std::nullopt;
            if (change)
                take(*change, m_openPosition);
            else
                m_open.reset();
            if (++rows % rowsBetweenLooks == 0 && clock.elapsed() >= milliseconds)
                return isComplete();
        } while (m_open);
    }
    return true;
}

void HistoryIndex::open(int position)
{
    m_openPosition = position;
    const Step &step = m_plan.history().steps()[static_cast<size_t>(position)];
    if (!step.hasChangeset)
        return;
    const Result<QByteArray> changeset = m_plan.changesetOf(step);
    if (!changeset)
        return;
    m_summaries[static_cast<size_t>(position)].read = true;
    m_open.emplace(*changeset);
}

void HistoryIndex::follow()
{
    const size_t known = m_summaries.size();
    m_summaries.resize(m_plan.history().steps().size());
    for (size_t position = m_summaries.size(); position > known; --position)
        m_unread.push_back(static_cast<int>(position) - 1);
}

void HistoryIndex::take(const RecordChange &change, int position)
{
    StepSummary &summary = m_summaries[static_cast<size_t>(position)];
    const RecordKind kind = change.record.kind;
    const bool isOrigin = kind == RecordKind::Origin;
    if (!isOrigin) {
        if (change.operation == Changes::Operation::Insert)
            ++summary.added;
        else if (change.operation == Changes::Operation::Delete)
            ++summary.removed;
        else
            ++summary.changed;
        summary.kinds |= quint32 {1} << static_cast<int>(kind);
        const bool better = summary.subject.isNull() || weightOf(kind) > weightOf(summary.subject.kind)
            || (kind == summary.subject.kind && change.record.id < summary.subject.id);
        if (better)
            summary.subject = change.record;
    }
    if (change.operation == Changes::Operation::Delete)
        remember(change, position);
    // The values of a fresh origin name its record; so do those of a deleted one.
    if (const qint64 record = entryOf(change))
        m_entries.push_back({record, position});
}

qint64 HistoryIndex::entryOf(const RecordChange &change) const
{
    if (change.record.kind != RecordKind::Origin)
        return change.record.id;
    if (change.operation != Changes::Operation::Update)
        return originOwner(change.values()).id;
    if (const Origin *origin = m_plan.origins().find(OriginId {change.record.id}))
        return origin->recordId;
    const auto gone = m_gone.find(change.record.id);
    return gone == m_gone.end() ? 0 : gone->second.owner.id;
}

// Newest first: what is remembered of a record is how it was when it went for the last time. Later deletions
// come through follow() and take the place of earlier ones.
void HistoryIndex::remember(const RecordChange &change, int position)
{
    Gone &gone = m_gone[change.record.id];
    if (gone.position > position)
        return;
    const bool first = gone.position < 0;
    gone.record = change.record;
    gone.position = position;
    if (change.record.kind == RecordKind::Origin) {
        gone.owner = originOwner(change.values());
        return;
    }
    gone.values = change.values();
    withRecord(change.record.kind, [&]<class R>() {
        const std::optional<R> record = recordFrom<R>(gone.values);
        if (!record)
            return;
        gone.owner = record->owner();
        if (!first)
            return;
        m_goneBelow[gone.owner.id].push_back(change.record.id);
        if constexpr (std::is_same_v<R, Responsibility>)
            m_goneBelow[record->departmentId.value].push_back(change.record.id);
        if constexpr (std::is_same_v<R, ProgressEntry>) {
            if (record->departmentId)
                m_goneBelow[record->departmentId->value].push_back(change.record.id);
        }
    });
}

std::vector<int> HistoryIndex::touching(const QSet<qint64> &records) const
{
    std::vector<int> positions;
    for (const Entry &entry : m_entries) {
        if (records.contains(entry.record))
            positions.push_back(entry.position);
    }
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    return positions;
}

std::vector<int> HistoryIndex::touching(const RecordRef &record) const
{
    return touching(QSet<qint64> {record.id});
}

namespace
{

// Everything in the plan that stands below the record.
void addBelow(const Plan &plan, const RecordRef &owner, std::vector<RecordRef> &open)
{
    const auto add = [&]<class R>(const RecordTable<R> &table) {
        for (const Id<R> id : table.of(owner))
            open.push_back(refTo(id));
    };
    switch (owner.kind) {
    case RecordKind::Section:
        add(plan.sections());
        [[fallthrough]];
    case RecordKind::Task:
        add(plan.tasks());
        add(plan.targets());
        add(plan.responsibilities());
        add(plan.table<Commitment>());
        add(plan.table<Doubt>());
        add(plan.milestones());
        add(plan.table<ProgressEntry>());
        break;
    case RecordKind::Target:
        add(plan.measurements());
        break;
    case RecordKind::Department:
        add(plan.table<DepartmentAlias>());
        add(plan.table<Person>());
        for (const Responsibility &part : plan.responsibilities()) {
            if (refTo(part.departmentId) == owner)
                open.push_back(refTo(part.id));
        }
        for (const ProgressEntry &entry : plan.table<ProgressEntry>()) {
            if (entry.departmentId && refTo(*entry.departmentId) == owner)
                open.push_back(refTo(entry.id));
        }
        break;
    case RecordKind::Calendar:
        add(plan.table<CalendarDay>());
        break;
    default:
        break;
    }
    add(plan.table<Attachment>());
}

} // namespace

QSet<qint64> HistoryIndex::withEverythingBelow(const RecordRef &record) const
{
    QSet<qint64> found;
    std::vector<RecordRef> open {record};
    while (!open.empty()) {
        const RecordRef next = open.back();
        open.pop_back();
        if (next.isNull() || found.contains(next.id))
            continue;
        found.insert(next.id);
        addBelow(m_plan, next, open);
        const auto gone = m_goneBelow.find(next.id);
        if (gone == m_goneBelow.end())
            continue;
        for (const qint64 id : gone->second)
            open.push_back(m_gone.at(id).record);
    }
    return found;
}

QSet<qint64> HistoryIndex::named(const std::function<bool(const QString &)> &satisfies) const
{
    QSet<qint64> found;
    const auto look = [&]<class R>(const RecordTable<R> &table, QString R::*name) {
        for (const R &record : table) {
            if (satisfies(record.*name))
                found.insert(record.id.value);
        }
    };
    look(m_plan.sections(), &Section::title);
    look(m_plan.tasks(), &Task::title);
    look(m_plan.tasks(), &Task::number);
    look(m_plan.targets(), &Target::name);
    look(m_plan.milestones(), &Milestone::title);
    look(m_plan.departments(), &Department::name);
    look(m_plan.table<DepartmentAlias>(), &DepartmentAlias::name);
    look(m_plan.table<Person>(), &Person::name);
    look(m_plan.table<Attachment>(), &Attachment::fileName);
    for (const auto &[id, gone] : m_gone) {
        if (!gone.values.empty() && satisfies(nameOf(gone.record)))
            found.insert(id);
    }
    return found;
}

QString HistoryIndex::nameOf(const RecordRef &record) const
{
    const int column = nameColumn(record.kind);
    if (column < 0)
        return {};
    std::optional<RecordValues> values = valuesOf(m_plan, record);
    if (!values) {
        if (const RecordValues *last = lastValuesOf(record))
            values = *last;
    }
    const auto at = static_cast<size_t>(column);
    if (!values || at >= values->size())
        return {};
    const auto *name = std::get_if<QString>(&(*values)[at]);
    return name ? *name : QString();
}

RecordRef HistoryIndex::ownerOf(const RecordRef &record) const
{
    if (isInPlan(m_plan, record))
        return xushi::ownerOf(m_plan, record);
    const auto gone = m_gone.find(record.id);
    return gone == m_gone.end() ? RecordRef() : gone->second.owner;
}

const RecordValues *HistoryIndex::lastValuesOf(const RecordRef &record) const
{
    const auto gone = m_gone.find(record.id);
    return gone == m_gone.end() || gone->second.values.empty() ? nullptr : &gone->second.values;
}

int HistoryIndex::deletedAt(const RecordRef &record) const
{
    const auto gone = m_gone.find(record.id);
    return gone == m_gone.end() ? -1 : gone->second.position;
}

} // namespace xushi
