#include "ui/models/standings.h"

#include <limits>
#include <QElapsedTimer>

#include "ui/models/columnbits.h"

namespace xushi
{

namespace
{

double shareOf(const std::optional<Rational> &share)
{
    return share ? share->toDouble() : std::numeric_limits<double>::quiet_NaN();
}

template <class Status>
Standing standingOf(qint64 record, const Status &status)
{
    return {record, shareOf(status.completion), shareOf(status.expected), shareOf(status.difference),
        std::numeric_limits<double>::quiet_NaN(), status.light, status.statusClass};
}

// The kinds that no standing rests on. Any other kind of record makes all of them doubtful.
bool isOfNoAccount(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Section:
    case RecordKind::Department:
    case RecordKind::DepartmentAlias:
    case RecordKind::Person:
    case RecordKind::Responsibility:
    case RecordKind::SourceDocument:
    case RecordKind::Doubt:
    case RecordKind::Commitment:
    case RecordKind::Attachment:
    case RecordKind::Origin:
        return true;
    default:
        return false;
    }
}

template <class R>
Standing &placeOf(std::vector<Standing> &standings, const RecordTable<R> &table, const R &record)
{
    const auto slot = static_cast<size_t>(&record - &*table.begin());
    if (standings.size() < static_cast<size_t>(table.size()))
        standings.resize(static_cast<size_t>(table.size()));
    return standings[slot];
}

} // namespace

void Standings::setAsOf(QDate day)
{
    if (day == m_asOf)
        return;
    m_asOf = day;
    forgetAll();
}

void Standings::forgetAll()
{
    m_tasks.clear();
    m_targets.clear();
    m_ahead = 0;
}

void Standings::forgetTask(TaskId id)
{
    m_ahead = 0;
    if (const Task *task = m_plan.tasks().find(id))
        placeOf(m_tasks, m_plan.tasks(), *task).record = 0;
}

void Standings::forgetTarget(TargetId id)
{
    m_ahead = 0;
    const Target *target = m_plan.targets().find(id);
    if (!target)
        return;
    placeOf(m_targets, m_plan.targets(), *target).record = 0;
    if (target->taskId)
        forgetTask(*target->taskId);
}

// False: what it hung on before is no longer known.
bool Standings::forgetFor(const Changes::Row &row)
{
    static const quint64 taskOfTarget = columnBits<Target>({"section_id", "task_id"});
    static const quint64 targetOfReading = columnBits<Measurement>({"target_id"});
    const bool gone = row.operation == Changes::Operation::Delete;
    switch (row.record.kind) {
    case RecordKind::Task:
        forgetTask(TaskId {row.record.id});
        return true;
    case RecordKind::Target:
        forgetTarget(TargetId {row.record.id});
        return !gone && (row.operation == Changes::Operation::Insert || !(row.fields & taskOfTarget));
    case RecordKind::Measurement:
        if (const Measurement *reading = m_plan.measurements().find(MeasurementId {row.record.id}))
            forgetTarget(reading->targetId);
        return !gone && (row.operation == Changes::Operation::Insert || !(row.fields & targetOfReading));
    default:
        return isOfNoAccount(row.record.kind);
    }
}

void Standings::forget(const Changes &changes)
{
    for (const Changes::Row &row : changes.rows()) {
        if (!forgetFor(row))
            return forgetAll();
    }
}

const Standing &Standings::of(const Task &task)
{
    Standing &standing = placeOf(m_tasks, m_plan.tasks(), task);
    if (standing.record != task.id.value)
        standing = standingOf(task.id.value, progress::statusOf(m_plan, task, m_asOf));
    return standing;
}

const Standing &Standings::of(const Target &target)
{
    Standing &standing = placeOf(m_targets, m_plan.targets(), target);
    if (standing.record == target.id.value)
        return standing;
    const progress::TargetStatus status = progress::statusOf(m_plan, target, m_asOf);
    standing = standingOf(target.id.value, status);
    if (const Measurement *reading = m_plan.measurements().find(status.measurement))
        standing.latest = reading->value->toDouble();
    return standing;
}

bool Standings::workAhead(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    const int tasks = m_plan.tasks().size();
    const int all = tasks + m_plan.targets().size();
    for (; m_ahead < all; ++m_ahead) {
        if (m_ahead % 16 == 15 && timer.hasExpired(milliseconds)) {
            ++m_ahead;
            return false;
        }
        if (m_ahead < tasks)
            (void)of(*(m_plan.tasks().begin() + m_ahead));
        else
            (void)of(*(m_plan.targets().begin() + (m_ahead - tasks)));
    }
    return true;
}

} // namespace xushi
