#include "core/plan/historyquery.h"

#include <algorithm>

#include <QCoreApplication>
#include <QSet>

#include "core/base/daterange.h"
#include "core/store/changeset.h"
#include "core/store/schema.h"

namespace xushi
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("History", text);
}

StoredValue stored(sqlite3_value *value)
{
    const store::ValueSource source {value};
    if (!value || source.isNull())
        return std::monostate();
    if (source.isInteger())
        return source.integer();
    return source.text();
}

Changes::Operation operationOf(store::RowOperation operation)
{
    switch (operation) {
    case store::RowOperation::Insert:
        return Changes::Operation::Insert;
    case store::RowOperation::Delete:
        return Changes::Operation::Delete;
    case store::RowOperation::Update:
        break;
    }
    return Changes::Operation::Update;
}

tl::unexpected<Error> damaged()
{
    return fail(ErrorKind::Damaged,
        tr("This step of the history is damaged and cannot be shown. The plan itself is unchanged."));
}

QString whenOf(const Step &step)
{
    const QDateTime at = step.at.toLocalTime();
    return longDate(at.date()) + at.time().toString(QStringLiteral(" HH:mm"));
}

bool isReplayable(const Step &step)
{
    return step.kind != StepKind::Barrier && step.hasChangeset && step.schemaVersion == store::schemaVersion;
}

Error whyNotReplayable(const Step &step)
{
    if (step.kind == StepKind::Barrier)
        return {ErrorKind::Invalid,
            tr("“%1” of %2 is not taken back by going back. Go back to that step or a later one.")
                .arg(step.label, whenOf(step))};
    if (!step.hasChangeset)
        return {ErrorKind::NotFound,
            tr("The changes of “%1” (%2) are no longer kept; older steps keep their line only. Go back to "
               "that step or a later one, or open a backup.")
                .arg(step.label, whenOf(step))};
    return {ErrorKind::Conflict,
        tr("“%1” (%2) was made by an older version of Xushi and can only be read. Go back to that step or a "
           "later one, or open a backup.")
            .arg(step.label, whenOf(step))};
}

} // namespace

RecordValues RecordChange::values() const
{
    RecordValues values;
    values.reserve(columns.size());
    for (const ColumnChange &change : columns)
        values.push_back(operation == Changes::Operation::Delete ? change.before : change.after);
    return values;
}

const ColumnChange *RecordChange::find(int column) const
{
    const auto found = std::find_if(
        columns.begin(), columns.end(), [column](const ColumnChange &c) { return c.column == column; });
    return found == columns.end() ? nullptr : &*found;
}

RecordChangeReader::RecordChangeReader(const QByteArray &changeset)
    : m_cursor(std::make_unique<store::ChangesetCursor>(changeset))
{
}

RecordChangeReader::~RecordChangeReader() = default;
RecordChangeReader::RecordChangeReader(RecordChangeReader &&) noexcept = default;
RecordChangeReader &RecordChangeReader::operator=(RecordChangeReader &&) noexcept = default;

bool RecordChangeReader::isDamaged() const
{
    return m_cursor->isDamaged();
}

std::optional<RecordChange> RecordChangeReader::next()
{
    while (m_cursor->next()) {
        const store::ChangedRow &row = m_cursor->row();
        const auto kind = fromCode<RecordKind>(QString::fromUtf8(row.table()));
        if (!kind)
            continue;
        RecordChange change {{*kind, row.id()}, operationOf(row.operation()), {}};
        const int columns = std::min(row.columnCount(), static_cast<int>(columnsOf(*kind).size()));
        for (int column = 0; column < columns; ++column) {
            if (change.operation == Changes::Operation::Update && !row.hasNew(column))
                continue;
            change.columns.push_back({column, stored(row.oldValue(column)), stored(row.newValue(column))});
        }
        return change;
    }
    return std::nullopt;
}

Result<std::vector<RecordChange>> recordChanges(const QByteArray &changeset)
{
    std::vector<RecordChange> changes;
    RecordChangeReader reader(changeset);
    while (auto change = reader.next())
        changes.push_back(std::move(*change));
    if (reader.isDamaged())
        return damaged();
    return changes;
}

std::optional<RecordChange> changeOf(const Plan &plan, const RecordRef &record, int position)
{
    const Step &step = plan.history().steps()[static_cast<size_t>(position)];
    if (!step.hasChangeset)
        return std::nullopt;
    const auto changeset = plan.changesetOf(step);
    if (!changeset)
        return std::nullopt;
    RecordChangeReader reader(*changeset);
    while (auto change = reader.next()) {
        if (change->record == record)
            return change;
    }
    return std::nullopt;
}

namespace
{

bool exchange(std::optional<RecordValues> &record, const RecordChange &change,
    StoredValue ColumnChange::*from, StoredValue ColumnChange::*to)
{
    if (!record)
        return false;
    RecordValues values = *record;
    for (const ColumnChange &column : change.columns) {
        const auto at = static_cast<size_t>(column.column);
        if (at >= values.size() || values[at] != column.*from)
            return false;
        values[at] = column.*to;
    }
    record = std::move(values);
    return true;
}

} // namespace

bool makeChange(std::optional<RecordValues> &record, const RecordChange &change)
{
    switch (change.operation) {
    case Changes::Operation::Insert:
        if (record)
            return false;
        record = change.values();
        return true;
    case Changes::Operation::Delete:
        if (record != change.values())
            return false;
        record.reset();
        return true;
    case Changes::Operation::Update:
        break;
    }
    return exchange(record, change, &ColumnChange::before, &ColumnChange::after);
}

bool takeBackChange(std::optional<RecordValues> &record, const RecordChange &change)
{
    switch (change.operation) {
    case Changes::Operation::Insert:
        if (record != change.values())
            return false;
        record.reset();
        return true;
    case Changes::Operation::Delete:
        if (record)
            return false;
        record = change.values();
        return true;
    case Changes::Operation::Update:
        break;
    }
    return exchange(record, change, &ColumnChange::after, &ColumnChange::before);
}

Result<std::optional<RecordValues>> valuesAfter(
    const Plan &plan, const RecordRef &record, int position, const std::vector<int> &touching)
{
    const std::vector<Step> &steps = plan.history().steps();
    for (size_t later = static_cast<size_t>(position + 1); later < steps.size(); ++later) {
        if (!steps[later].hasChangeset || steps[later].schemaVersion != store::schemaVersion)
            return tl::unexpected(whyNotReplayable(steps[later]));
    }
    std::vector<int> newestFirst = touching;
    std::sort(newestFirst.begin(), newestFirst.end(), std::greater<>());
    std::optional<RecordValues> values = valuesOf(plan, record);
    for (const int later : newestFirst) {
        if (later <= position)
            break;
        const auto change = changeOf(plan, record, later);
        if (change && !takeBackChange(values, *change))
            return fail(ErrorKind::Conflict,
                tr("The history of this record has gaps; its earlier values cannot be worked out."));
    }
    return values;
}

std::optional<Error> whyNotBackTo(const Plan &plan, int position)
{
    const std::vector<Step> &steps = plan.history().steps();
    if (position < 0 || position >= static_cast<int>(steps.size()))
        return Error {ErrorKind::NotFound, tr("This step is not in the history of the plan.")};
    for (size_t later = steps.size() - 1; later > static_cast<size_t>(position); --later) {
        if (!isReplayable(steps[later]))
            return whyNotReplayable(steps[later]);
    }
    return std::nullopt;
}

Result<QByteArray> changesetBackTo(const Plan &plan, int position)
{
    if (const auto why = whyNotBackTo(plan, position))
        return tl::unexpected(*why);
    const std::vector<Step> &steps = plan.history().steps();
    std::vector<QByteArray> inverses;
    for (size_t later = steps.size() - 1; later > static_cast<size_t>(position); --later) {
        Result<QByteArray> changeset = plan.changesetOf(steps[later]);
        if (changeset)
            changeset = store::inverted(*changeset);
        if (!changeset)
            return changeset;
        inverses.push_back(std::move(*changeset));
    }
    return store::combined(inverses);
}

std::vector<bool> undoneSteps(const History &history)
{
    const std::vector<Step> &steps = history.steps();
    QSet<qint64> undone;
    for (const Step &step : steps) {
        if (step.kind == StepKind::Undo)
            undone.insert(step.refers);
        else if (step.kind == StepKind::Redo)
            undone.remove(step.refers);
    }
    std::vector<bool> answers;
    answers.reserve(steps.size());
    for (const Step &step : steps)
        answers.push_back(undone.contains(step.id));
    return answers;
}

namespace
{

void addDifference(std::vector<RecordChange> &changes, const RecordRef &record,
    const std::optional<RecordValues> &from, const std::optional<RecordValues> &to)
{
    RecordChange change;
    change.record = record;
    change.operation = !from ? Changes::Operation::Insert
        : !to                ? Changes::Operation::Delete
                             : Changes::Operation::Update;
    const size_t count = from ? from->size() : to->size();
    for (size_t column = 0; column < count; ++column) {
        const StoredValue before = from ? (*from)[column] : StoredValue();
        const StoredValue after = to ? (*to)[column] : StoredValue();
        if (!from || !to || before != after)
            change.columns.push_back({static_cast<int>(column), before, after});
    }
    changes.push_back(std::move(change));
}

} // namespace

std::vector<RecordChange> differences(const RecordSet &from, const RecordSet &to)
{
    std::vector<RecordChange> changes;
    forEachRecord([&]<class R>() {
        for (const R &old : from.table<R>()) {
            const R *now = to.table<R>().find(old.id);
            if (!now)
                addDifference(changes, refTo(old.id), valuesOf(old), std::nullopt);
            else if (!(*now == old))
                addDifference(changes, refTo(old.id), valuesOf(old), valuesOf(*now));
        }
        for (const R &now : to.table<R>()) {
            if (!from.table<R>().contains(now.id))
                addDifference(changes, refTo(now.id), std::nullopt, valuesOf(now));
        }
    });
    return changes;
}

} // namespace xushi
