#include "ui/panels/targets/targetmodel.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "core/base/daterange.h"

namespace xushi
{

namespace
{

bool sameRow(const TargetRow &a, const TargetRow &b)
{
    return a.isSameAs(b);
}

struct RowHash {
    size_t operator()(const TargetRow &row) const
    {
        return qHashMulti(0, static_cast<int>(row.kind), row.id, row.unit);
    }
};

struct SameRow {
    bool operator()(const TargetRow &a, const TargetRow &b) const { return a.isSameAs(b); }
};

// Whether both hold the same rows, in orders that differ.
bool isOtherOrder(const std::vector<TargetRow> &before, const std::vector<TargetRow> &after)
{
    if (before.size() != after.size() || std::equal(before.begin(), before.end(), after.begin(), sameRow))
        return false;
    const std::unordered_set<TargetRow, RowHash, SameRow> known(before.begin(), before.end());
    return std::all_of(after.begin(), after.end(), [&](const TargetRow &row) { return known.contains(row); });
}

// Names of the columns in what is remembered.
const std::array<QString, TargetModel::ColumnCount> columnIds {QStringLiteral("number"),
    QStringLiteral("name"), QStringLiteral("value"), QStringLiteral("reached"), QStringLiteral("unit"),
    QStringLiteral("completion"), QStringLiteral("difference"), QStringLiteral("light")};

// Worst first, as the groups stand.
QString lightHeading(qint64 place)
{
    switch (place) {
    case 0:
        return TargetModel::tr("Red light");
    case 1:
        return TargetModel::tr("Yellow light");
    case 2:
        return TargetModel::tr("Green light");
    default:
        return TargetModel::tr("No light");
    }
}

// What decides which rows there are, what they count and what they say.
constexpr std::initializer_list<RecordKind> shownKinds {RecordKind::PlanInfo, RecordKind::Section,
    RecordKind::Task, RecordKind::Department, RecordKind::Responsibility, RecordKind::Target,
    RecordKind::Measurement};

// Not known comes last, whichever way the order runs.
bool isBefore(const std::optional<double> &a, const std::optional<double> &b, Qt::SortOrder order)
{
    if (!a || !b)
        return a.has_value() && !b;
    return order == Qt::AscendingOrder ? *a < *b : *b < *a;
}

} // namespace

QString spanOfReadings(QDate asOf)
{
    if (!asOf.isValid())
        return {};
    if (asOf.day() != asOf.daysInMonth())
        return TargetModel::tr("up to %1").arg(shortDate(asOf));
    return asOf.month() == 1 ? TargetModel::tr("month 1") : TargetModel::tr("months 1–%1").arg(asOf.month());
}

TargetModel::TargetModel(Workbench &workbench, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workbench(workbench)
    , m_rows(freshRows())
{
    connect(&workbench.plan, &Plan::changed, this, &TargetModel::follow);
    connect(&workbench.view, &ViewState::filterChanged, this, &TargetModel::refresh);
    connect(&workbench.view, &ViewState::asOfChanged, this, &TargetModel::refresh);
}

int TargetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TargetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const Target *TargetModel::targetAt(int row) const
{
    return m_workbench.plan.targets().find(m_rows[static_cast<size_t>(row)].target());
}

progress::TargetStatus TargetModel::statusAt(int row) const
{
    const Target *target = targetAt(row);
    return target ? progress::statusOf(m_workbench.plan, *target, m_workbench.view.asOf())
                  : progress::TargetStatus();
}

const Field *TargetModel::field(int column) const
{
    static const std::array<QString, ColumnCount> ids {QString(), QStringLiteral("target.name"),
        QStringLiteral("target.value"), QStringLiteral("target.latest"), QStringLiteral("target.unit"),
        QStringLiteral("target.completion"), QStringLiteral("target.difference"),
        QStringLiteral("target.light")};
    return m_workbench.fields.find(ids[static_cast<size_t>(column)]);
}

QString TargetModel::headingText(int row) const
{
    const TargetRow &heading = m_rows[static_cast<size_t>(row)];
    switch (heading.kind) {
    case TargetRowKind::PlanHeading:
        return tr("Whole plan");
    case TargetRowKind::DoubtHeading:
        return tr("Doubtful targets");
    case TargetRowKind::UnitHeading:
        return heading.unit.isEmpty() ? tr("Without a unit") : heading.unit;
    case TargetRowKind::StateHeading:
        return progress::className(progress::statusClasses[static_cast<size_t>(heading.id)]);
    case TargetRowKind::LightHeading:
        return lightHeading(heading.id);
    case TargetRowKind::DepartmentHeading: {
        const Department *department = m_workbench.plan.departments().find(DepartmentId {heading.id});
        return department ? department->name : tr("No department named");
    }
    default: {
        const Section *section = m_workbench.plan.sections().find(SectionId {heading.id});
        return section ? sectionHeading(*section) : tr("In no chapter");
    }
    }
}

QString TargetModel::countsText(int row) const
{
    const TargetCounts &counts = m_rows[static_cast<size_t>(row)].counts;
    QStringList lights;
    const auto add = [&](progress::Light light, int count) {
        if (count > 0)
            lights << progress::lightName(light) + QString::number(count);
    };
    add(progress::Light::Green, counts.green);
    add(progress::Light::Yellow, counts.yellow);
    add(progress::Light::Red, counts.red);
    const QString text = tr("%n target(s)", nullptr, counts.targets);
    return lights.isEmpty() ? text : text + u'，' + lights.join(u'、');
}

int TargetModel::nextToFill(int row, bool backwards) const
{
    const auto count = static_cast<int>(m_rows.size());
    const int from = row < 0 ? (backwards ? 0 : -1) : row;
    for (int step = 1; step <= count; ++step) {
        const int place = ((backwards ? from - step : from + step) % count + count) % count;
        const TargetRow &candidate = m_rows[static_cast<size_t>(place)];
        if (candidate.kind == TargetRowKind::Certain && !candidate.isFilled())
            return place;
    }
    return -1;
}

// Why there is no ladder, where there is none.
QString TargetModel::completionText(int row) const
{
    const Target *target = targetAt(row);
    if (target->isDoubtful())
        return target->doubt;
    const progress::TargetStatus status = statusAt(row);
    if (!status.scaledByTime)
        return tr("Compared with the target directly, not scaled by time");
    if (status.completion)
        return (*status.completion * 100).toDisplay(1) + QStringLiteral(" %");
    return status.measurement ? tr("Cannot be computed") : QString();
}

QString TargetModel::textAt(int row, int column) const
{
    const Target *target = targetAt(row);
    if (!target)
        return {};
    if (column == Number) {
        const Task *task = m_workbench.plan.tasks().find(target->taskId);
        return task ? task->number : QString();
    }
    if (column == Completion)
        return completionText(row);
    const Field *shown = field(column);
    return shown ? shown->show(m_workbench.context(), target->id.value) : QString();
}

QVariant TargetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool heading = row(index.row()).isHeading();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (heading)
            return index.column() == 0 ? headingText(index.row()) : QString();
        return textAt(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return heading && index.column() == 0
            ? QVariant(headingText(index.row()) + u' ' + countsText(index.row()))
            : QVariant();
    case Qt::ToolTipRole:
        return heading ? headingText(index.row()) : textAt(index.row(), index.column());
    case Qt::TextAlignmentRole: {
        const bool right
            = index.column() == Value || index.column() == Reached || index.column() == Difference;
        return static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case ModifiableRole:
        return (flags(index) & Qt::ItemIsEditable) != 0;
    default:
        return {};
    }
}

QVariant TargetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const Field *shown = field(section);
    switch (role) {
    case Qt::DisplayRole:
        if (section == Number)
            return tr("Task");
        if (section == Unit)
            return tr("Unit");
        return shown ? shown->title() : QString();
    case ColumnIdRole:
        return columnIds[static_cast<size_t>(section)];
    case SecondLineRole:
        if (section == Value)
            return tr("whole year");
        if (section == Reached)
            return spanOfReadings(m_workbench.view.asOf());
        return section == Difference && shown && shown->unit ? shown->unit() : QString();
    case Qt::TextAlignmentRole: {
        const bool right = section == Value || section == Reached || section == Difference;
        return static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

Qt::ItemFlags TargetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!targetAt(index.row()))
        return flags;
    const bool named = index.column() == Name || index.column() == Value || index.column() == Unit;
    const bool reading = index.column() == Reached && row(index.row()).kind == TargetRowKind::Certain;
    if (named || reading)
        flags |= Qt::ItemIsEditable;
    return flags;
}

int TargetModel::rowOf(TargetId target) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
        [target](const TargetRow &row) { return !row.isHeading() && row.id == target.value; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TargetModel::rowOf(const RecordRef &record) const
{
    const Plan &plan = m_workbench.plan;
    if (record.isNull())
        return -1;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].record() == record)
            return static_cast<int>(i);
    }
    if (record.kind == RecordKind::Measurement) {
        const Measurement *reading = plan.measurements().find(MeasurementId {record.id});
        return reading ? rowOf(refTo(reading->targetId)) : -1;
    }
    if (record.kind == RecordKind::Task) {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            const Target *target = targetAt(static_cast<int>(i));
            if (target && target->taskId == TaskId {record.id})
                return static_cast<int>(i);
        }
        const Task *task = plan.tasks().find(TaskId {record.id});
        return task ? rowOf(task->owner()) : -1;
    }
    const Target *target
        = record.kind == RecordKind::Target ? plan.targets().find(TargetId {record.id}) : nullptr;
    return target ? headingOf(*target) : -1;
}

// The heading that a target is folded under.
int TargetModel::headingOf(const Target &target) const
{
    const auto isOver = [&](const TargetRow &heading) {
        switch (heading.kind) {
        case TargetRowKind::DoubtHeading:
            return target.isDoubtful();
        case TargetRowKind::PlanHeading:
            return !target.taskId && !target.sectionId;
        case TargetRowKind::ChapterHeading:
            return chapterOf(target) == heading.id;
        case TargetRowKind::DepartmentHeading:
            return answeringDepartment(m_workbench.plan, target).value_or(DepartmentId()).value == heading.id;
        case TargetRowKind::UnitHeading:
            return target.unit == heading.unit;
        default:
            return false;
        }
    };
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const TargetRow &row) {
        return row.isHeading() && !row.expanded
            && target.isDoubtful() == (row.kind == TargetRowKind::DoubtHeading) && isOver(row);
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

// 0: in none.
qint64 TargetModel::chapterOf(const Target &target) const
{
    const Task *task = m_workbench.plan.tasks().find(target.taskId);
    while (task && task->parentId)
        task = m_workbench.plan.tasks().find(task->parentId);
    const std::optional<SectionId> section = task ? task->sectionId : target.sectionId;
    return section ? section->value : 0;
}

void TargetModel::setOptions(const TargetRowOptions &options)
{
    m_options = options;
    refresh();
}

void TargetModel::setExpanded(int row, bool expanded)
{
    const TargetRow heading = m_rows[static_cast<size_t>(row)];
    if (!heading.isHeading() || heading.expanded == expanded)
        return;
    if (expanded)
        m_options.folded.erase(headingKey(heading));
    else
        m_options.folded.insert(headingKey(heading));
    refresh();
}

void TargetModel::setAllExpanded(bool expanded)
{
    for (const TargetRow &row : m_rows) {
        if (!row.isHeading())
            continue;
        if (expanded)
            m_options.folded.erase(headingKey(row));
        else
            m_options.folded.insert(headingKey(row));
    }
    refresh();
}

void TargetModel::setFollowing(bool following)
{
    m_following = following;
    if (following && m_stale)
        refresh();
}

void TargetModel::follow(const Changes &changes)
{
    if (changes.touchesAny(shownKinds))
        refresh();
}

void TargetModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    refresh();
}

std::vector<TargetRow> TargetModel::freshRows() const
{
    std::vector<TargetRow> rows
        = targetRows(m_workbench.plan, m_options, m_workbench.view.filter(), m_workbench.view.asOf());
    if (m_sortColumn >= 0 && m_sortColumn < ColumnCount)
        sortGroups(rows);
    return rows;
}

// Targets are sorted within their group. By the number of the task they stand as the plan has them.
void TargetModel::sortGroups(std::vector<TargetRow> &rows) const
{
    auto group = rows.begin();
    while (group != rows.end()) {
        const auto end
            = std::find_if(group, rows.end(), [](const TargetRow &row) { return row.isHeading(); });
        if (m_sortColumn != Number)
            sortTargets(group, end);
        else if (m_sortOrder == Qt::DescendingOrder)
            std::reverse(group, end);
        group = end == rows.end() ? end : std::next(end);
    }
}

void TargetModel::sortTargets(Rows::iterator first, Rows::iterator last) const
{
    struct Keyed {
        std::optional<double> figure;
        QString text;
        TargetRow row;
    };
    const Field *by = field(m_sortColumn);
    if (!by)
        return;
    std::vector<Keyed> keyed;
    keyed.reserve(static_cast<size_t>(last - first));
    for (auto row = first; row != last; ++row) {
        const FieldContext context = m_workbench.context();
        keyed.push_back({by->order ? by->order(context, row->id) : std::nullopt,
            by->order ? QString() : by->show(context, row->id), *row});
    }
    std::stable_sort(keyed.begin(), keyed.end(), [&](const Keyed &a, const Keyed &b) {
        if (by->order)
            return isBefore(a.figure, b.figure, m_sortOrder);
        if (a.text.isEmpty() || b.text.isEmpty())
            return !a.text.isEmpty() && b.text.isEmpty();
        const int compared = QString::localeAwareCompare(a.text, b.text);
        return m_sortOrder == Qt::AscendingOrder ? compared < 0 : compared > 0;
    });
    std::transform(keyed.begin(), keyed.end(), first, [](const Keyed &key) { return key.row; });
}

void TargetModel::refresh()
{
    m_stale = !m_following;
    if (m_stale)
        return;
    std::vector<TargetRow> rows = freshRows();
    if (isOtherOrder(m_rows, rows))
        reorder(std::move(rows));
    else
        exchangeRows(std::move(rows));
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit refreshed();
}

// The same rows in another order: what is selected, current or being edited goes along.
void TargetModel::reorder(std::vector<TargetRow> rows)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::unordered_map<TargetRow, int, RowHash, SameRow> places;
    for (size_t i = 0; i < rows.size(); ++i)
        places.emplace(rows[i], static_cast<int>(i));
    for (const QModelIndex &old : persistentIndexList()) {
        const int place = places.at(m_rows[static_cast<size_t>(old.row())]);
        changePersistentIndex(old, index(place, old.column()));
    }
    m_rows = std::move(rows);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

// Exchanges only the stretch of rows that differs, so that scrolling and selection outside it stay.
void TargetModel::exchangeRows(std::vector<TargetRow> rows)
{
    const auto [oldFirst, newFirst]
        = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), sameRow);
    const auto head = oldFirst - m_rows.begin();
    const auto tail
        = std::mismatch(m_rows.rbegin(), m_rows.rend() - head, rows.rbegin(), rows.rend() - head, sameRow)
              .first
        - m_rows.rbegin();
    const auto removed = std::ssize(m_rows) - head - tail;
    const auto added = std::ssize(rows) - head - tail;
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
    m_rows = std::move(rows);
}

} // namespace xushi
