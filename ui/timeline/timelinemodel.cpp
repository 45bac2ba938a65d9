#include "ui/timeline/timelinemodel.h"

#include <algorithm>
#include <unordered_map>

#include "core/base/daterange.h"
#include "core/edits/progressedits.h"
#include "core/fields/builtinfields.h"
#include "ui/timeline/timelinetip.h"

namespace xushi
{

namespace
{

RowOptions timelineRows()
{
    RowOptions options;
    options.showTargets = false;
    return options;
}

std::vector<RowColumn> timelineColumns()
{
    std::vector<RowColumn> columns(TimelineModel::ColumnCount);
    columns[TimelineModel::Number] = {QStringLiteral("number"), {}, QStringLiteral("task.number"), {}, {}};
    columns[TimelineModel::Title]
        = {QStringLiteral("title"), QStringLiteral("section.title"), QStringLiteral("task.title"), {}, {}};
    columns[TimelineModel::Title].title = [] { return TimelineModel::tr("Task / checklist item"); };
    columns[TimelineModel::Start] = {QStringLiteral("start"), {}, QStringLiteral("task.starts_on"), {}, {}};
    columns[TimelineModel::End] = {QStringLiteral("end"), {}, QStringLiteral("task.ends_on"), {}, {}};
    columns[TimelineModel::Light] = {QStringLiteral("light"), {}, QStringLiteral("task.light"), {}, {}};
    columns[TimelineModel::Bars] = {QStringLiteral("bars"), {}, {}, {}, {}};
    return columns;
}

bool isAtRight(int column)
{
    return column == TimelineModel::Number || column == TimelineModel::Start || column == TimelineModel::End;
}

QString milestoneField(int column)
{
    switch (column) {
    case TimelineModel::Title:
        return QStringLiteral("milestone.title");
    case TimelineModel::End:
        return QStringLiteral("milestone.due_on");
    case TimelineModel::Light:
        return QStringLiteral("milestone.done_on");
    default:
        return {};
    }
}

} // namespace

TimelineModel::TimelineModel(Workbench &workbench, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workbench(workbench)
    , m_plan(workbench, timelineColumns(), timelineRows())
{
    m_slots = freshSlots();
    connect(&m_plan, &QAbstractItemModel::rowsInserted, this, &TimelineModel::refresh);
    connect(&m_plan, &QAbstractItemModel::rowsRemoved, this, &TimelineModel::refresh);
    connect(&m_plan, &QAbstractItemModel::layoutChanged, this, &TimelineModel::refresh);
    connect(&m_plan, &QAbstractItemModel::modelReset, this, &TimelineModel::refresh);
    connect(&m_plan, &QAbstractItemModel::dataChanged, this, &TimelineModel::forward);
    connect(&workbench.plan, &Plan::changed, this, &TimelineModel::follow);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_slots.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

TimelineRow TimelineModel::row(int row) const
{
    const Slot &slot = m_slots[static_cast<size_t>(row)];
    TimelineRow result {slot.record, slot.task};
    if (slot.planRow < 0 || slot.planRow >= m_plan.rowCount())
        return result;
    const PlanRow &plan = m_plan.row(slot.planRow);
    result.depth = plan.depth + (result.isMilestone() ? 1 : 0);
    if (result.isMilestone())
        return result;
    const bool task = slot.record.kind == RecordKind::Task;
    const bool nodes = task && !m_workbench.plan.milestones().of(slot.record).empty();
    result.hasChildren = plan.hasChildren || nodes;
    result.expanded = plan.hasChildren ? plan.expanded : nodes && listsMilestones(TaskId {slot.record.id});
    return result;
}

int TimelineModel::slotOf(int planRow) const
{
    const auto found = std::lower_bound(m_slots.begin(), m_slots.end(), planRow,
        [](const Slot &slot, int wanted) { return slot.planRow < wanted; });
    return found == m_slots.end() || found->planRow != planRow ? -1
                                                               : static_cast<int>(found - m_slots.begin());
}

int TimelineModel::rowOf(const RecordRef &record) const
{
    if (record.kind == RecordKind::Milestone && !record.isNull()) {
        const auto found = std::find_if(
            m_slots.begin(), m_slots.end(), [&](const Slot &slot) { return slot.record == record; });
        if (found != m_slots.end())
            return static_cast<int>(found - m_slots.begin());
    }
    const int planRow = m_plan.rowOf(record);
    return planRow < 0 ? -1 : slotOf(planRow);
}

// Invalid where the row below is no longer the one that was meant.
QModelIndex TimelineModel::planIndex(const QModelIndex &index) const
{
    const Slot &slot = m_slots[static_cast<size_t>(index.row())];
    const bool fits = slot.planRow >= 0 && slot.planRow < m_plan.rowCount()
        && m_plan.row(slot.planRow).record == slot.record;
    return fits ? m_plan.index(slot.planRow, index.column()) : QModelIndex();
}

const Field *TimelineModel::fieldAt(int row, int column) const
{
    const Slot &slot = m_slots[static_cast<size_t>(row)];
    if (slot.record.kind == RecordKind::Milestone)
        return slot.record.isNull() && column != Title ? nullptr
                                                       : m_workbench.fields.find(milestoneField(column));
    const QModelIndex below = planIndex(index(row, column));
    return below.isValid() ? m_plan.fieldAt(below.row(), column) : nullptr;
}

QString TimelineModel::milestoneText(const Slot &slot, int column) const
{
    const Field *field = m_workbench.fields.find(milestoneField(column));
    if (!slot.record.isNull())
        return field ? field->show(m_workbench.context(), slot.record.id) : QString();
    return column == End ? shortDate(m_draftDue) : QString();
}

QVariant TimelineModel::milestoneData(const Slot &slot, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return milestoneText(slot, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>((isAtRight(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return column == Title || column == Bars
            ? QVariant(milestoneTip(m_workbench, MilestoneId {slot.record.id}))
            : QVariant();
    case PlanRowModel::RecordRole:
        return QVariant::fromValue(slot.record);
    case PlanRowModel::LightRole:
        return static_cast<int>(progress::Light::None);
    default:
        return {};
    }
}

// 2024.6.30 where the year is not the plan's.
QVariant TimelineModel::withYear(const QModelIndex &index, const QVariant &text) const
{
    const Slot &slot = m_slots[static_cast<size_t>(index.row())];
    QDate day;
    if (const Milestone *milestone = slot.record.kind == RecordKind::Milestone
            ? m_workbench.plan.milestones().find(MilestoneId {slot.record.id})
            : nullptr)
        day = index.column() == End ? milestone->dueOn : milestone->doneOn;
    else if (const Task *task = slot.record.kind == RecordKind::Task
            ? m_workbench.plan.tasks().find(TaskId {slot.record.id})
            : nullptr)
        day = index.column() == Start ? task->startsOn : index.column() == End ? task->endsOn : QDate();
    const int year = m_workbench.plan.info().year > 0 ? m_workbench.plan.info().year
                                                      : m_workbench.plan.now().date().year();
    if (!day.isValid() || day.year() == year || text.toString() != shortDate(day))
        return text;
    return QString::number(day.year()) + u'.' + shortDate(day);
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Slot &slot = m_slots[static_cast<size_t>(index.row())];
    const bool text = role == Qt::DisplayRole || role == Qt::EditRole;
    const bool dated = index.column() == Start || index.column() == End || index.column() == Light;
    if (role == PlanRowModel::DepthRole)
        return row(index.row()).depth;
    if (role == PlanRowModel::HasChildrenRole)
        return row(index.row()).hasChildren;
    if (role == PlanRowModel::ExpandedRole)
        return row(index.row()).expanded;
    if (slot.record.kind == RecordKind::Milestone) {
        const QVariant value = milestoneData(slot, index.column(), role);
        return text && dated ? withYear(index, value) : value;
    }
    if (role == Qt::TextAlignmentRole && isAtRight(index.column()))
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && index.column() == Bars)
        return rowTip(m_workbench, slot.record);
    const QModelIndex below = planIndex(index);
    if (!below.isValid())
        return {};
    const QVariant value = m_plan.data(below, role);
    return text && dated ? withYear(index, value) : value;
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && isAtRight(section))
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    return m_plan.headerData(section, orientation, role);
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const Field *field = fieldAt(index.row(), index.column());
    if (field && field->isEditable())
        flags |= Qt::ItemIsEditable;
    return flags;
}

Result<void> TimelineModel::edit(const QModelIndex &index, const QString &typed)
{
    if (!index.isValid() || typed == index.data(Qt::EditRole).toString())
        return {};
    const Slot slot = m_slots[static_cast<size_t>(index.row())];
    const Field *field = fieldAt(index.row(), index.column());
    if (!field || !field->isEditable())
        return {};
    if (slot.record.kind != RecordKind::Milestone)
        return m_plan.edit(planIndex(index), typed);
    return slot.record.isNull() ? nameDraft(typed) : field->set(m_workbench.plan, slot.record.id, typed);
}

Result<void> TimelineModel::nameDraft(const QString &typed)
{
    QString title = typed.simplified();
    QDate due = m_draftDue;
    if (const auto gap = title.lastIndexOf(u' '); gap > 0) {
        const Result<QDate> day = fields::parseDay(m_workbench.plan, title.mid(gap + 1));
        if (day && day->isValid()) {
            due = *day;
            title.truncate(gap);
        }
    }
    if (title.isEmpty())
        return fail(ErrorKind::Invalid, tr("A milestone needs a name. Type one, or press Esc."));
    const TaskId task = m_draftTask;
    const Result<MilestoneId> added = edits::addMilestone(m_workbench.plan, task, title, due);
    if (!added)
        return tl::unexpected(added.error());
    m_workbench.view.select(refTo(*added));
    return {};
}

void TimelineModel::setExpanded(int row, bool expanded)
{
    const TimelineRow shown = this->row(row);
    if (!shown.hasChildren || shown.expanded == expanded)
        return;
    const int planRow = m_slots[static_cast<size_t>(row)].planRow;
    const bool task = shown.record.kind == RecordKind::Task;
    if (task && (expanded || !m_plan.row(planRow).hasChildren))
        listMilestones(TaskId {shown.record.id}, expanded);
    m_plan.setExpanded(planRow, expanded);
    tellAll();
}

void TimelineModel::setAllExpanded(bool expanded)
{
    m_plan.setAllExpanded(expanded);
    tellAll();
}

void TimelineModel::setFolded(const std::unordered_set<RecordRef> &folded)
{
    RowOptions options = m_plan.options();
    options.folded = folded;
    m_plan.setOptions(options);
}

void TimelineModel::listMilestones(TaskId task, bool listed)
{
    if (listed == listsMilestones(task))
        return;
    if (listed == m_listAll)
        m_otherwise.erase(task.value);
    else
        m_otherwise.insert(task.value);
    refresh();
}

void TimelineModel::listAllMilestones(bool listed)
{
    m_listAll = listed;
    m_otherwise.clear();
    refresh();
    tellAll();
}

int TimelineModel::draftMilestone(TaskId task, QDate dueOn)
{
    const int row = rowOf(refTo(task));
    if (row < 0 || this->row(row).record != refTo(task))
        return -1;
    m_draftTask = task;
    m_draftDue = dueOn;
    const int planRow = m_slots[static_cast<size_t>(row)].planRow;
    if (!listsMilestones(task))
        listMilestones(task, true);
    m_plan.setExpanded(planRow, true);
    refresh();
    const auto found = std::find_if(m_slots.begin(), m_slots.end(),
        [](const Slot &slot) { return slot.record.kind == RecordKind::Milestone && slot.record.isNull(); });
    return found == m_slots.end() ? -1 : static_cast<int>(found - m_slots.begin());
}

void TimelineModel::dropDraft()
{
    if (m_draftTask.isNull())
        return;
    m_draftTask = TaskId();
    refresh();
}

std::vector<TimelineModel::Slot> TimelineModel::freshSlots() const
{
    const std::vector<PlanRow> &rows = m_plan.rows();
    std::vector<Slot> fresh;
    fresh.reserve(rows.size());
    const bool any = m_listAll || !m_otherwise.empty() || !m_draftTask.isNull();
    for (size_t i = 0; i < rows.size(); ++i) {
        const int planRow = static_cast<int>(i);
        fresh.push_back({rows[i].record, {}, planRow});
        const TaskId task {rows[i].record.id};
        if (!any || rows[i].record.kind != RecordKind::Task)
            continue;
        const bool open = !rows[i].hasChildren || rows[i].expanded;
        if (open && listsMilestones(task)) {
            for (const MilestoneId id : m_workbench.plan.milestones().of(task))
                fresh.push_back({refTo(id), task, planRow});
        }
        if (open && task == m_draftTask)
            fresh.push_back({{RecordKind::Milestone, 0}, task, planRow});
    }
    return fresh;
}

void TimelineModel::follow(const Changes &changes)
{
    if (!m_draftTask.isNull() && !m_workbench.plan.tasks().contains(m_draftTask))
        dropDraft();
    if (!changes.touches(RecordKind::Milestone))
        return;
    refresh();
    tellAll();
}

void TimelineModel::tellAll()
{
    if (!m_slots.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

// What the rows below tell, of the rows here.
void TimelineModel::forward(const QModelIndex &first, const QModelIndex &last)
{
    // Whether a task is open, and its milestones with it, is told after the rows below it.
    if (m_listAll || !m_otherwise.empty() || hasDraft())
        refresh();
    const int from = slotOf(first.row());
    const int to = slotOf(last.row());
    if (from >= 0 && to >= from)
        emit dataChanged(index(from, first.column()), index(to, last.column()));
}

void TimelineModel::refresh()
{
    std::vector<Slot> fresh = freshSlots();
    const auto same = [](const Slot &a, const Slot &b) { return a.isSameAs(b); };
    if (fresh.size() == m_slots.size() && !std::equal(fresh.begin(), fresh.end(), m_slots.begin(), same)) {
        std::unordered_set<RecordRef> known;
        known.reserve(m_slots.size());
        for (const Slot &slot : m_slots)
            known.insert(slot.record);
        if (std::all_of(
                fresh.begin(), fresh.end(), [&](const Slot &slot) { return known.contains(slot.record); })) {
            reorder(std::move(fresh));
            return;
        }
    }
    exchange(std::move(fresh));
}

// The same rows in another order: what is selected, current or being edited goes along.
void TimelineModel::reorder(std::vector<Slot> fresh)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::unordered_map<RecordRef, int> places;
    places.reserve(fresh.size());
    for (size_t i = 0; i < fresh.size(); ++i)
        places.emplace(fresh[i].record, static_cast<int>(i));
    for (const QModelIndex &old : persistentIndexList()) {
        const int place = places.at(m_slots[static_cast<size_t>(old.row())].record);
        changePersistentIndex(old, index(place, old.column()));
    }
    m_slots = std::move(fresh);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

// Exchanges only the stretch of rows that differs, so that scrolling and selection outside it stay.
void TimelineModel::exchange(std::vector<Slot> fresh)
{
    const auto same = [](const Slot &a, const Slot &b) { return a.isSameAs(b); };
    const auto [oldFirst, newFirst]
        = std::mismatch(m_slots.begin(), m_slots.end(), fresh.begin(), fresh.end(), same);
    const auto head = oldFirst - m_slots.begin();
    const auto tail
        = std::mismatch(m_slots.rbegin(), m_slots.rend() - head, fresh.rbegin(), fresh.rend() - head, same)
              .first
        - m_slots.rbegin();
    const auto removed = std::ssize(m_slots) - head - tail;
    const auto added = std::ssize(fresh) - head - tail;
    if (removed > 0) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(head + removed - 1));
        m_slots.erase(m_slots.begin() + head, m_slots.begin() + head + removed);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(head + added - 1));
        m_slots.insert(m_slots.begin() + head, newFirst, newFirst + added);
        endInsertRows();
    }
    m_slots = std::move(fresh);
}

} // namespace xushi
