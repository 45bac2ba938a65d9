#include "ui/models/planrowmodel.h"

#include <algorithm>
#include <unordered_map>

namespace xushi
{

namespace
{

RecordRef ownerOf(const Plan &plan, const RecordRef &record)
{
    RecordRef owner;
    withRecord(record.kind, [&]<class R>() {
        if (const R *found = plan.table<R>().find(Id<R> {record.id}))
            owner = found->owner();
    });
    return owner;
}

progress::Light lightOf(const FieldContext &context, const RecordRef &record)
{
    if (record.kind == RecordKind::Task) {
        const Task *task = context.plan.tasks().find(TaskId {record.id});
        return task ? progress::statusOf(context.plan, *task, context.asOf).light : progress::Light::None;
    }
    if (record.kind == RecordKind::Target) {
        const Target *target = context.plan.targets().find(TargetId {record.id});
        return target ? progress::statusOf(context.plan, *target, context.asOf).light : progress::Light::None;
    }
    return progress::Light::None;
}

// Whether both hold the same records, in orders that differ.
bool isOtherOrder(const std::vector<PlanRow> &before, const std::vector<PlanRow> &after)
{
    const auto same = [](const PlanRow &a, const PlanRow &b) { return a.record == b.record; };
    if (before.size() != after.size() || std::equal(before.begin(), before.end(), after.begin(), same))
        return false;
    std::unordered_set<RecordRef> records;
    records.reserve(before.size());
    for (const PlanRow &row : before)
        records.insert(row.record);
    return std::all_of(
        after.begin(), after.end(), [&](const PlanRow &row) { return records.contains(row.record); });
}

} // namespace

PlanRowModel::PlanRowModel(
    Workbench &workbench, std::vector<RowColumn> columns, RowOptions options, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workbench(workbench)
    , m_columns(std::move(columns))
    , m_options(std::move(options))
{
    connect(&workbench.plan, &Plan::changed, this, &PlanRowModel::follow);
    connect(&workbench.view, &ViewState::filterChanged, this, &PlanRowModel::refreshRows);
    connect(&workbench.view, &ViewState::asOfChanged, this, [this] {
        refreshRows();
        refreshValues();
    });
    m_rows = planRows(workbench.plan, m_options, workbench.view.filter(), workbench.view.asOf());
}

int PlanRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlanRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

PlanRowModel::Cell PlanRowModel::cellAt(int row, int column) const
{
    const RowColumn &spec = m_columns[static_cast<size_t>(column)];
    const PlanRow &shown = m_rows[static_cast<size_t>(row)];
    const FieldCatalogue &fields = m_workbench.fields;
    switch (shown.record.kind) {
    case RecordKind::Section:
        return {fields.find(spec.section), shown.record};
    case RecordKind::Target:
        return {fields.find(spec.target), shown.record};
    case RecordKind::Task: {
        const QString id
            = spec.taskField ? spec.taskField(m_workbench.plan, TaskId {shown.record.id}) : spec.task;
        if (id.isEmpty() && !shown.target.isNull())
            return {fields.find(spec.target), refTo(shown.target)};
        return {fields.find(id), shown.record};
    }
    default:
        return {nullptr, shown.record};
    }
}

const Field *PlanRowModel::fieldAt(int row, int column) const
{
    return cellAt(row, column).field;
}

RecordRef PlanRowModel::recordAt(int row, int column) const
{
    return cellAt(row, column).record;
}

QString PlanRowModel::textOf(int row, int column) const
{
    const Cell cell = cellAt(row, column);
    if (cell.field)
        return cell.field->show(m_workbench.context(), cell.record.id);
    const RowColumn &spec = m_columns[static_cast<size_t>(column)];
    if (spec.taskNote && cell.record.kind == RecordKind::Task)
        return spec.taskNote(m_workbench.context(), TaskId {cell.record.id});
    return {};
}

bool PlanRowModel::isEditable(int row, int column) const
{
    const Cell cell = cellAt(row, column);
    if (!cell.field)
        return false;
    const RowColumn &spec = m_columns[static_cast<size_t>(column)];
    return cell.field->isEditable() || (spec.writeTarget && cell.record.kind == RecordKind::Target);
}

const Field *PlanRowModel::headField(int column) const
{
    const RowColumn &spec = m_columns[static_cast<size_t>(column)];
    for (const QString &id : {spec.head, spec.task, spec.target, spec.section}) {
        if (const Field *field = m_workbench.fields.find(id))
            return field;
    }
    return nullptr;
}

QVariant PlanRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanRow &row = m_rows[static_cast<size_t>(index.row())];
    const Field *field = fieldAt(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return textOf(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            (field && field->isRightAligned() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case RecordRole:
        return QVariant::fromValue(row.record);
    case DepthRole:
        return row.depth;
    case HasChildrenRole:
        return row.hasChildren;
    case ExpandedRole:
        return row.expanded;
    case FieldTypeRole:
        return field ? static_cast<int>(field->type) : -1;
    case LightRole:
        return static_cast<int>(lightOf(m_workbench.context(), row.record));
    default:
        return {};
    }
}

QVariant PlanRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Field *field = headField(section);
    if (!field)
        return {};
    const RowColumn &spec = m_columns[static_cast<size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return spec.title ? spec.title() : field->title();
    case UnitRole:
        return spec.unit ? spec.unit() : field->unit ? field->unit() : QString();
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            (field->isRightAligned() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::SizeHintRole:
        return QSize(field->width, 0);
    default:
        return {};
    }
}

Qt::ItemFlags PlanRowModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (isEditable(index.row(), index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

Result<void> PlanRowModel::edit(const QModelIndex &index, const QString &typed)
{
    if (!index.isValid() || !isEditable(index.row(), index.column()))
        return {};
    const Cell cell = cellAt(index.row(), index.column());
    if (typed == cell.field->show(m_workbench.context(), cell.record.id))
        return {};
    if (cell.field->isEditable())
        return cell.field->set(m_workbench.plan, cell.record.id, typed);
    // A copy: what it does may lead to other columns.
    const auto write = m_columns[static_cast<size_t>(index.column())].writeTarget;
    return write(TargetId {cell.record.id}, typed);
}

bool PlanRowModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Result<void> done = edit(index, value.toString());
    if (!done && m_workbench.report)
        m_workbench.report(done.error());
    return done.has_value();
}

void PlanRowModel::sort(int column, Qt::SortOrder order)
{
    const bool valid = column >= 0 && column < columnCount();
    const RowColumn spec = valid ? m_columns[static_cast<size_t>(column)] : RowColumn();
    m_options.sortTask = m_workbench.fields.find(spec.task);
    m_options.sortTarget = m_workbench.fields.find(spec.target);
    m_options.order = order;
    refreshRows();
}

int PlanRowModel::rowOf(const RecordRef &record) const
{
    for (RecordRef wanted = record; !wanted.isNull(); wanted = ownerOf(m_workbench.plan, wanted)) {
        const auto found = std::find_if(
            m_rows.begin(), m_rows.end(), [&](const PlanRow &row) { return row.record == wanted; });
        if (found != m_rows.end())
            return static_cast<int>(found - m_rows.begin());
    }
    return -1;
}

void PlanRowModel::setColumns(std::vector<RowColumn> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    endResetModel();
}

void PlanRowModel::setExpanded(int row, bool expanded)
{
    const PlanRow &changed = m_rows[static_cast<size_t>(row)];
    if (!changed.hasChildren || changed.expanded == expanded)
        return;
    const bool listsOpen = changed.record.kind == RecordKind::Task && m_options.foldTasks;
    if (expanded == listsOpen)
        m_options.folded.insert(changed.record);
    else
        m_options.folded.erase(changed.record);
    refreshRows();
}

void PlanRowModel::setAllExpanded(bool expanded)
{
    m_options.folded.clear();
    m_options.foldTasks = !expanded;
    if (!expanded) {
        for (const Section &section : m_workbench.plan.sections())
            m_options.folded.insert(refTo(section.id));
    }
    refreshRows();
}

void PlanRowModel::setOptions(const RowOptions &options)
{
    m_options = options;
    refreshRows();
}

void PlanRowModel::follow(const Changes &changes)
{
    Q_UNUSED(changes);
    refreshRows();
    refreshValues();
}

void PlanRowModel::refreshRows()
{
    std::vector<PlanRow> rows
        = planRows(m_workbench.plan, m_options, m_workbench.view.filter(), m_workbench.view.asOf());
    if (isOtherOrder(m_rows, rows))
        reorder(std::move(rows));
    else
        exchangeRows(std::move(rows));
}

// The same records in another order: what is selected, current or being edited goes along.
void PlanRowModel::reorder(std::vector<PlanRow> rows)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::unordered_map<RecordRef, int> places;
    places.reserve(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        places.emplace(rows[i].record, static_cast<int>(i));
    for (const QModelIndex &old : persistentIndexList()) {
        const int place = places.at(m_rows[static_cast<size_t>(old.row())].record);
        changePersistentIndex(old, index(place, old.column()));
    }
    m_rows = std::move(rows);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

// Exchanges only the stretch of rows that differs, so that scrolling and selection outside it stay.
void PlanRowModel::exchangeRows(std::vector<PlanRow> rows)
{
    const auto same = [](const PlanRow &a, const PlanRow &b) { return a.record == b.record; };
    const auto [oldFirst, newFirst]
        = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), same);
    const auto head = oldFirst - m_rows.begin();
    auto tail
        = std::mismatch(m_rows.rbegin(), m_rows.rend() - head, rows.rbegin(), rows.rend() - head, same).first
        - m_rows.rbegin();
    const auto removed = static_cast<std::ptrdiff_t>(m_rows.size()) - head - tail;
    const auto added = static_cast<std::ptrdiff_t>(rows.size()) - head - tail;
    if (removed > 0) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(head + removed - 1));
        m_rows.erase(m_rows.begin() + head, m_rows.begin() + head + removed);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(head + added - 1));
        m_rows.insert(m_rows.begin() + head, newFirst, newFirst + added);
        endInsertRows();
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = rows[i];
        emit dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), columnCount() - 1));
    }
}

void PlanRowModel::refreshValues()
{
    if (!m_rows.empty() && !m_columns.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace xushi
