#include "ui/models/planrowmodel.h"

#include <algorithm>
#include <numeric>
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

size_t hashOf(const PlanRow &row)
{
    return std::hash<RecordRef>()(row.record) * 31 + static_cast<size_t>(row.group);
}

using Rows = std::vector<PlanRow>;

// Whether both stretches hold the same rows, in orders that differ.
bool isOtherOrder(Rows::const_iterator before, Rows::const_iterator beforeEnd, Rows::const_iterator after,
    Rows::const_iterator afterEnd)
{
    if (beforeEnd - before != afterEnd - after || before == beforeEnd)
        return false;
    const auto sum = [](size_t total, const PlanRow &row) { return total + hashOf(row); };
    return std::accumulate(before, beforeEnd, size_t {0}, sum)
        == std::accumulate(after, afterEnd, size_t {0}, sum);
}

bool isSameRow(const PlanRow &a, const PlanRow &b)
{
    return a.isSameRow(b);
}

} // namespace

PlanRowModel::PlanRowModel(
    Workbench &workbench, std::vector<RowColumn> columns, RowOptions options, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workbench(workbench)
    , m_columns(std::move(columns))
    , m_options(std::move(options))
    , m_source(workbench.plan)
{
    connect(&workbench.plan, &Plan::changed, this, &PlanRowModel::follow);
    connect(&workbench.view, &ViewState::filterChanged, this, [this] { refreshRows(); });
    connect(&workbench.view, &ViewState::asOfChanged, this, [this] {
        refreshRows();
        refreshValues();
    });
    refreshRows();
}

int PlanRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlanRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

// Fields added at run time move the others.
const PlanRowModel::ColumnFields &PlanRowModel::fieldsOf(int column) const
{
    const FieldCatalogue &fields = m_workbench.fields;
    if (m_catalogue != fields.fields().data() || m_fields.size() != m_columns.size()) {
        m_fields.clear();
        for (const RowColumn &spec : m_columns)
            m_fields.push_back({fields.find(spec.section), fields.find(spec.task), fields.find(spec.target)});
        m_catalogue = fields.fields().data();
    }
    return m_fields[static_cast<size_t>(column)];
}

PlanRowModel::Cell PlanRowModel::cellAt(int row, int column) const
{
    const RowColumn &spec = m_columns[static_cast<size_t>(column)];
    const ColumnFields &fields = fieldsOf(column);
    const PlanRow &shown = m_rows[static_cast<size_t>(row)];
    switch (shown.record.kind) {
    case RecordKind::Section:
        return {fields.section, shown.record};
    case RecordKind::Target:
        return {fields.target, shown.record};
    case RecordKind::Task:
        if (spec.taskField)
            return {m_workbench.fields.find(spec.taskField(m_workbench.plan, TaskId {shown.record.id})),
                shown.record};
        if (spec.task.isEmpty() && !shown.target.isNull())
            return {fields.target, refTo(shown.target)};
        return {fields.task, shown.record};
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
    const PlanRow &shown = m_rows[static_cast<size_t>(row)];
    if (shown.isHead() && spec.id == u"title")
        return data(index(row, column), HeadRole).toString();
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
        return static_cast<int>(lightOf(row.record));
    case HeadRole:
        if (const Section *section = m_workbench.plan.sections().find(SectionId {row.record.id}))
            return sectionHeading(*section);
        return row.isHead() ? groupTitle(m_workbench.plan, row.group) : QString();
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
    refreshRows(Reason::OnlyOrder);
}

progress::Light PlanRowModel::lightOf(const RecordRef &record) const
{
    const Plan &plan = m_workbench.plan;
    if (const Task *task = record.kind == RecordKind::Task ? plan.tasks().find(TaskId {record.id}) : nullptr)
        return standings().of(*task).light;
    if (const Target *target
        = record.kind == RecordKind::Target ? plan.targets().find(TargetId {record.id}) : nullptr)
        return standings().of(*target).light;
    return progress::Light::None;
}

int PlanRowModel::rowOf(const RecordRef &record, int near) const
{
    for (RecordRef wanted = record; !wanted.isNull(); wanted = ownerOf(m_workbench.plan, wanted)) {
        if (near >= 0 && near < rowCount() && row(near).record == wanted)
            return near;
        const auto found = std::find_if(
            m_rows.begin(), m_rows.end(), [&](const PlanRow &row) { return row.record == wanted; });
        if (found != m_rows.end())
            return static_cast<int>(found - m_rows.begin());
    }
    return m_options.grouping == Grouping::Section ? -1 : rowInGroups(record);
}

// The head of the first group that holds the record, folded as it is.
int PlanRowModel::rowInGroups(const RecordRef &record) const
{
    RecordRef top = record;
    for (RecordRef owner = ownerOf(m_workbench.plan, top); owner.kind == RecordKind::Task && !owner.isNull();
         owner = ownerOf(m_workbench.plan, top))
        top = owner;
    const PlanOutline &outline = m_source.outline();
    for (const RowHead &head : m_heads) {
        for (quint32 i = head.first; i < head.end; ++i) {
            if (top.kind == RecordKind::Task && outline.node(m_tops[i]).id == top.id)
                return head.row;
        }
    }
    return -1;
}

PlanRowModel::HeadCount PlanRowModel::countUnder(int row) const
{
    const auto known = m_counts.find(row);
    if (known != m_counts.end())
        return known->second;
    const auto head = std::lower_bound(
        m_heads.begin(), m_heads.end(), row, [](const RowHead &head, int row) { return head.row < row; });
    HeadCount count;
    if (head == m_heads.end() || head->row != row)
        return count;
    const PlanOutline &outline = m_source.outline();
    for (quint32 i = head->first; i < head->end; ++i) {
        const Task *task = outline.task(outline.node(m_tops[i]));
        if (!task)
            continue;
        const progress::Light light = standings().of(*task).light;
        ++count.tasks;
        count.green += light == progress::Light::Green;
        count.yellow += light == progress::Light::Yellow;
        count.red += light == progress::Light::Red;
    }
    m_counts.emplace(row, count);
    return count;
}

std::vector<quint32> PlanRowModel::shownTops() const
{
    std::vector<quint32> places = m_tops;
    if (m_options.grouping == Grouping::Department) { // under several departments
        std::sort(places.begin(), places.end());
        places.erase(std::unique(places.begin(), places.end()), places.end());
    }
    return places;
}

void PlanRowModel::setColumns(std::vector<RowColumn> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_fields.clear();
    endResetModel();
}

void PlanRowModel::setExpanded(int row, bool expanded)
{
    const PlanRow &changed = m_rows[static_cast<size_t>(row)];
    if (!changed.hasChildren || changed.expanded == expanded)
        return;
    const bool listsOpen = changed.record.kind == RecordKind::Task && m_options.foldTasks;
    const RecordRef fold = groupFold(changed.record, changed.group);
    if (expanded == listsOpen)
        m_options.folded.insert(fold);
    else
        m_options.folded.erase(fold);
    refreshRows();
}

// Groups that the filter hides now count too: all chapters, all departments.
void PlanRowModel::setAllExpanded(bool expanded)
{
    m_options.folded.clear();
    m_options.foldTasks = !expanded;
    if (!expanded) {
        for (const Section &section : m_workbench.plan.sections())
            m_options.folded.insert(refTo(section.id));
        for (const PlanRow &row : m_rows) {
            if (row.isHead())
                m_options.folded.insert(groupFold(row.record, row.group));
        }
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
    m_source.forget(changes);
    refreshRows();
    refreshValues();
}

void PlanRowModel::refreshRows(Reason reason)
{
    ArrangedRows arranged = m_source.arrange(m_options, m_workbench.view.filter(), m_workbench.view.asOf());
    m_heads = std::move(arranged.heads);
    m_tops = std::move(arranged.tops);
    m_counts.clear();
    if (reason == Reason::OnlyOrder
        || isOtherOrder(m_rows.cbegin(), m_rows.cend(), arranged.rows.cbegin(), arranged.rows.cend()))
        reorder(std::move(arranged.rows));
    else
        exchangeRows(std::move(arranged.rows));
}

// The same rows in another order: what is selected, current or being edited goes along.
void PlanRowModel::reorder(std::vector<PlanRow> rows)
{
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), isSameRow))
        return exchangeRows(std::move(rows));
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::unordered_multimap<size_t, QModelIndex> places;
    for (const QModelIndex &old : persistentIndexList())
        places.emplace(hashOf(m_rows[static_cast<size_t>(old.row())]), old);
    QModelIndexList from;
    QModelIndexList to;
    for (size_t i = 0; !places.empty() && i < rows.size(); ++i) {
        const auto [first, last] = places.equal_range(hashOf(rows[i]));
        for (auto place = first; place != last; ++place) {
            if (!m_rows[static_cast<size_t>(place->second.row())].isSameRow(rows[i]))
                continue;
            from << place->second;
            to << index(static_cast<int>(i), place->second.column());
        }
    }
    changePersistentIndexList(from, to);
    m_rows = std::move(rows);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

// Exchanges only the stretch of rows that differs, so that scrolling and selection outside it stay.
void PlanRowModel::exchangeRows(std::vector<PlanRow> rows)
{
    const auto [oldFirst, newFirst]
        = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), isSameRow);
    const auto head = oldFirst - m_rows.begin();
    const auto tail
        = std::mismatch(m_rows.rbegin(), m_rows.rend() - head, rows.rbegin(), rows.rend() - head, isSameRow)
              .first
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
        const size_t first = i;
        for (; i < rows.size() && m_rows[i] != rows[i]; ++i)
            m_rows[i] = rows[i];
        emit dataChanged(
            index(static_cast<int>(first), 0), index(static_cast<int>(i) - 1, columnCount() - 1));
    }
}

void PlanRowModel::refreshValues()
{
    if (!m_rows.empty() && !m_columns.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace xushi
