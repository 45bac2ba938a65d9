#include "ui/panels/overview/surveyor.h"

#include <algorithm>
#include <unordered_set>

#include <QElapsedTimer>

namespace xushi
{

namespace
{

constexpr qint64 firstSlice = 40; // ms: a county's plan is done within, a province's begun
constexpr qint64 slice = 12;
constexpr int stride = 16; // units between two looks at the clock
constexpr size_t mostDays = 40; // that are kept
constexpr size_t mostAgain = 50; // units that are looked at again at once

// Whether an update wrote this column of the record.
template <class R>
bool wrote(const Changes::Row &row, const char *wanted)
{
    R record;
    int column = 0;
    bool found = false;
    R::columns(record, [&](const char *name, auto &) {
        if (qstrcmp(name, wanted) == 0)
            found = ((row.fields >> column) & 1) != 0;
        ++column;
    });
    return found;
}

bool concernsNoStanding(RecordKind kind)
{
    switch (kind) {
    case RecordKind::SourceDocument:
    case RecordKind::Department:
    case RecordKind::DepartmentAlias:
    case RecordKind::Person:
    case RecordKind::Section:
    case RecordKind::Responsibility:
    case RecordKind::Commitment:
    case RecordKind::Doubt:
    case RecordKind::ProgressEntry:
    case RecordKind::Attachment:
    case RecordKind::Origin:
        return true;
    default:
        return false;
    }
}

} // namespace

Surveyor::Surveyor(const Plan &plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (work(slice))
            m_timer.stop();
    });
}

void Surveyor::ask(const std::vector<QDate> &days)
{
    m_wanted = days;
    if (m_days.size() > mostDays)
        std::erase_if(m_days,
            [&](const auto &day) { return std::find(days.begin(), days.end(), day.first) == days.end(); });
    if (work(firstSlice))
        m_timer.stop();
    else
        m_timer.start();
}

bool Surveyor::knows(QDate day) const
{
    const auto found = m_days.find(day);
    return m_listed && found != m_days.end() && found->second.next >= m_units.size();
}

progress::Standing Surveyor::standingOf(const RecordRef &record, QDate day) const
{
    const auto found = m_days.find(day);
    const auto slot = m_slots.find(record);
    if (found == m_days.end() || slot == m_slots.end())
        return {};
    return found->second.standings[slot->second];
}

std::vector<const Surveyor::Standings *> Surveyor::standingsOf(const std::vector<QDate> &days) const
{
    std::vector<const Standings *> all;
    all.reserve(days.size());
    for (const QDate day : days)
        all.push_back(&m_days.at(day).standings);
    return all;
}

std::optional<size_t> Surveyor::slotOf(const RecordRef &record) const
{
    const auto slot = m_slots.find(record);
    return slot == m_slots.end() ? std::nullopt : std::optional(slot->second);
}

void Surveyor::forget()
{
    m_listed = false;
    m_units.clear();
    m_slots.clear();
    m_days.clear();
}

void Surveyor::take(const RecordRef &record)
{
    m_slots.emplace(record, m_slots.size());
}

void Surveyor::listRecords()
{
    if (m_listed)
        return;
    for (const Task &task : m_plan.tasks()) {
        m_units.push_back(refTo(task.id));
        take(refTo(task.id));
    }
    for (const Target &target : m_plan.targets()) {
        take(refTo(target.id));
        if (!m_plan.tasks().contains(target.taskId.value_or(TaskId())))
            m_units.push_back(refTo(target.id));
    }
    m_listed = true;
}

void Surveyor::survey(const RecordRef &unit, QDate day, Day &into) const
{
    const auto put = [&](const RecordRef &record, const auto &status) {
        into.standings[m_slots.at(record)] = {status.statusClass, status.light};
    };
    if (unit.kind == RecordKind::Target) {
        put(unit, progress::statusOf(m_plan, m_plan.targets().at({unit.id}), day));
        return;
    }
    const progress::TaskStatus status = progress::statusOf(m_plan, m_plan.tasks().at({unit.id}), day);
    put(unit, status);
    for (const TargetId target : m_plan.targets().of(TaskId {unit.id}))
        into.standings[m_slots.at(refTo(target))] = {};
    for (const progress::TargetStatus &target : status.targets)
        put(refTo(target.target), target);
}

bool Surveyor::work(qint64 milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    listRecords();
    for (const QDate date : m_wanted) {
        Day &day = m_days[date];
        if (day.standings.size() != m_slots.size()) {
            day.standings.assign(m_slots.size(), {});
            day.next = 0;
        } else if (day.next >= m_units.size()) {
            continue;
        }
        for (; day.next < m_units.size(); ++day.next) {
            if (day.next % stride == stride - 1 && clock.hasExpired(milliseconds))
                return false;
            survey(m_units[day.next], date, day);
        }
        emit dayKnown(date);
    }
    return true;
}

bool Surveyor::unitOf(const Changes::Row &row, RecordRef &unit) const
{
    using Operation = Changes::Operation;
    const bool updated = row.operation == Operation::Update;
    const auto taskOfTarget = [&](TargetId id) {
        const Target *target = m_plan.targets().find(id);
        const Task *task = target ? m_plan.tasks().find(target->taskId) : nullptr;
        return task ? refTo(task->id) : refTo(id);
    };
    switch (row.record.kind) {
    case RecordKind::Task:
        unit = row.record;
        return updated && !wrote<Task>(row, "parent_id");
    case RecordKind::Target:
        unit = taskOfTarget({row.record.id});
        return updated && !wrote<Target>(row, "task_id");
    case RecordKind::Measurement: {
        const Measurement *measurement = m_plan.measurements().find(MeasurementId {row.record.id});
        if (!measurement || (updated && wrote<Measurement>(row, "target_id")))
            return false;
        unit = taskOfTarget(measurement->targetId);
        return true;
    }
    case RecordKind::Milestone: {
        const Milestone *milestone = m_plan.milestones().find(MilestoneId {row.record.id});
        if (!milestone || (updated && wrote<Milestone>(row, "task_id")))
            return false;
        unit = refTo(milestone->taskId);
        return true;
    }
    default:
        return concernsNoStanding(row.record.kind);
    }
}

void Surveyor::surveyAgain(const std::vector<RecordRef> &units)
{
    for (auto &[date, day] : m_days) {
        // What is not looked at yet will be, as it then is.
        if (day.standings.size() != m_slots.size())
            continue;
        for (const RecordRef &unit : units)
            survey(unit, date, day);
    }
}

void Surveyor::follow(const Changes &changes)
{
    if (!m_listed)
        return;
    std::unordered_set<RecordRef> units;
    for (const Changes::Row &row : changes.rows()) {
        RecordRef unit;
        if (!unitOf(row, unit) || units.size() > mostAgain) {
            forget();
            return;
        }
        if (!unit.isNull() && m_slots.contains(unit))
            units.insert(unit);
    }
    surveyAgain({units.begin(), units.end()});
}

} // namespace xushi
