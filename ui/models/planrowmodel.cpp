#include "ui/models/planrowmodel.h"

#include <algorithm>

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

const Field *PlanRowModel::fieldAt(int row, int column) const
{
    const RowColumn &spec = m_columns[static_cast<size_t>(column)];
    switch (m_rows[static_cast<size_t>(row)].record.kind) {
    case RecordKind::Section:
        return m_workbench.fields.find(spec.section);
    case RecordKind::Task:
        return m_workbench.fields.find(spec.task);
    case RecordKind::Target:
        return m_workbench.fields.find(spec.target);
    default:
        return nullptr;
    }
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
        return field ? field->show(m_workbench.context(), row.record.id) : QString();
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
    switch (role) {
    case Qt::DisplayRole:
        return field->title();
    case UnitRole:
        return field->unit ? field->unit() : QString();
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
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const Field *field = index.isValid() ? fieldAt(index.row(), index.column()) : nullptr;
    if (field && field->isEditable())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool PlanRowModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Field *field = index.isValid() ? fieldAt(index.row(), index.column()) : nullptr;
    if (role != Qt::EditRole || !field || !field->isEditable())
        return false;
    const qint64 id = m_rows[static_cast<size_t>(index.row())].record.id;
    if (value.toString() == field->show(m_workbench.context(), id))
        return true;
    const Result<void> done = field->set(m_workbench.plan, id, value.toString());
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

// Exchanges only the stretch of rows that differs, so that scrolling and selection outside it stay.
void PlanRowModel::refreshRows()
{
    std::vector<PlanRow> rows
        = planRows(m_workbench.plan, m_options, m_workbench.view.filter(), m_workbench.view.asOf());
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
