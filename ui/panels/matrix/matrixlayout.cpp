#include <algorithm>

#include <QCollator>

#include "ui/panels/matrix/matrix.h"

// Which rows and columns of the matrix are shown, in which order, and what stands where.
namespace xushi
{

namespace
{

// Gaps first: no lead, several leads, the same department twice, then what is in order.
int gapRank(const MatrixEntry &entry)
{
    if (entry.needsLead())
        return 0;
    if (entry.hasSeveralLeads())
        return 1;
    return entry.hasDoubledPart() ? 2 : 3;
}

std::vector<QCollatorSortKey> nameKeys(const std::vector<MatrixDepartment> &departments)
{
    const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    std::vector<QCollatorSortKey> keys;
    keys.reserve(departments.size());
    for (const MatrixDepartment &department : departments)
        keys.push_back(collator.sortKey(department.name));
    return keys;
}

} // namespace

void Matrix::setOptions(MatrixOptions options)
{
    m_options = std::move(options);
    arrangeRows();
    arrangeColumns();
}

void Matrix::arrangeRows()
{
    m_rows.clear();
    m_rowOf.assign(m_entries.size(), -1);
    if (m_options.rowOrder == RowOrder::Plan)
        showFrom(0, static_cast<int>(m_entries.size()), 0);
    else
        arrangeSorted();
    for (size_t row = 0; row < m_rows.size(); ++row)
        m_rowOf[static_cast<size_t>(m_rows[row].entry)] = static_cast<int>(row);
}

void Matrix::showFrom(int begin, int end, int lift)
{
    for (int i = begin; i < end;) {
        const MatrixEntry &entry = m_entries[static_cast<size_t>(i)];
        const bool hasChildren = entry.end > i + 1;
        const bool expanded = hasChildren && !m_options.foldedRows.contains(entry.record);
        m_rows.push_back({i, entry.depth - lift, hasChildren, expanded});
        i = expanded ? i + 1 : entry.end;
    }
}

void Matrix::arrangeSorted()
{
    std::vector<int> tasks;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].isTask() && !m_entries[i].isItem)
            tasks.push_back(static_cast<int>(i));
    }
    const auto entry
        = [this](int place) -> const MatrixEntry & { return m_entries[static_cast<size_t>(place)]; };
    std::stable_sort(tasks.begin(), tasks.end(), [&](int a, int b) {
        if (m_options.rowOrder == RowOrder::GapsFirst)
            return gapRank(entry(a)) < gapRank(entry(b));
        return entry(a).counts.all() > entry(b).counts.all();
    });
    for (const int task : tasks)
        showFrom(task, entry(task).end, entry(task).depth);
}

void Matrix::arrangeColumns()
{
    std::vector<int> order;
    for (size_t i = 0; i < m_departments.size(); ++i) {
        if (!m_options.onlyInvolved || m_departments[i].counts.all() > 0)
            order.push_back(static_cast<int>(i));
    }
    const auto sortBy = [&](const auto &before) { std::stable_sort(order.begin(), order.end(), before); };
    const auto counts
        = [this](int i) -> const RoleCounts & { return m_departments[static_cast<size_t>(i)].counts; };
    if (m_options.columnOrder == ColumnOrder::LeadCount) {
        sortBy([&](int a, int b) { return counts(a).answers() > counts(b).answers(); });
    } else if (m_options.columnOrder == ColumnOrder::TaskCount) {
        sortBy([&](int a, int b) { return counts(a).all() > counts(b).all(); });
    } else if (m_options.columnOrder == ColumnOrder::Name) {
        const auto keys = nameKeys(m_departments);
        sortBy([&](int a, int b) { return keys[static_cast<size_t>(a)] < keys[static_cast<size_t>(b)]; });
    }
    m_columns.clear();
    m_groups.clear();
    for (const int i : order)
        m_columns.push_back({i, m_departments[static_cast<size_t>(i)].category, {}});
    if (m_options.columnOrder == ColumnOrder::Official)
        foldGroups();
    m_columnOf.assign(m_departments.size(), -1);
    for (size_t column = 0; column < m_columns.size(); ++column) {
        if (m_columns[column].department >= 0)
            m_columnOf[static_cast<size_t>(m_columns[column].department)] = static_cast<int>(column);
        for (const int member : m_columns[column].members)
            m_columnOf[static_cast<size_t>(member)] = static_cast<int>(column);
    }
}

void Matrix::foldGroups()
{
    std::vector<MatrixColumn> columns;
    for (const MatrixColumn &column : m_columns) {
        const bool folded = m_options.foldedGroups.contains(column.category);
        if (m_groups.empty() || m_groups.back().category != column.category)
            m_groups.push_back({column.category, static_cast<int>(columns.size()), 0, 0, folded});
        MatrixGroup &group = m_groups.back();
        ++group.departments;
        if (folded && group.columns == 1) {
            columns.back().members.push_back(column.department);
            continue;
        }
        ++group.columns;
        columns.push_back(folded ? MatrixColumn {-1, column.category, {column.department}} : column);
    }
    m_columns = std::move(columns);
}

int Matrix::entryOf(const RecordRef &record) const
{
    const auto found = m_entryOf.find(record);
    return found == m_entryOf.end() ? -1 : found->second;
}

int Matrix::rowOf(int entry) const
{
    return entry < 0 || entry >= static_cast<int>(m_rowOf.size()) ? -1 : m_rowOf[static_cast<size_t>(entry)];
}

int Matrix::departmentOf(DepartmentId id) const
{
    const auto found = m_departmentOf.find(id.value);
    return found == m_departmentOf.end() ? -1 : found->second;
}

int Matrix::columnOf(int department) const
{
    return department < 0 || department >= static_cast<int>(m_columnOf.size())
        ? -1
        : m_columnOf[static_cast<size_t>(department)];
}

const MatrixPart *Matrix::part(int row, int column) const
{
    if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
        return nullptr;
    const int department = m_columns[static_cast<size_t>(column)].department;
    const auto &parts = entryAt(row).parts;
    const auto found = std::lower_bound(parts.begin(), parts.end(), department,
        [](const MatrixPart &part, int wanted) { return part.department < wanted; });
    return found == parts.end() || found->department != department ? nullptr : &*found;
}

std::optional<Role> Matrix::role(int row, int column) const
{
    const MatrixPart *found = part(row, column);
    return found ? std::optional(found->role) : std::nullopt;
}

bool Matrix::isEditable(int row, int column) const
{
    return row >= 0 && column >= 0 && row < rowCount() && column < columnCount() && entryAt(row).isTask()
        && m_columns[static_cast<size_t>(column)].department >= 0;
}

std::vector<MatrixPart> Matrix::partsInGroup(int row, int column) const
{
    std::vector<MatrixPart> found;
    for (const MatrixPart &part : entryAt(row).parts) {
        if (columnOf(part.department) == column)
            found.push_back(part);
    }
    return found;
}

int Matrix::chapterCount(int row, int column) const
{
    const auto &counts = entryAt(row).departmentCounts;
    const MatrixColumn &shown = m_columns[static_cast<size_t>(column)];
    if (counts.empty())
        return 0;
    if (shown.department >= 0)
        return counts[static_cast<size_t>(shown.department)];
    int sum = 0;
    for (const int member : shown.members)
        sum += counts[static_cast<size_t>(member)];
    return sum;
}

RoleCounts Matrix::columnCounts(int column) const
{
    const MatrixColumn &shown = m_columns[static_cast<size_t>(column)];
    if (shown.department >= 0)
        return m_departments[static_cast<size_t>(shown.department)].counts;
    RoleCounts sum;
    for (const int member : shown.members)
        sum.add(m_departments[static_cast<size_t>(member)].counts, 1);
    return sum;
}

bool Matrix::isIdle(int column) const
{
    const int department = m_columns[static_cast<size_t>(column)].department;
    return department >= 0 && m_departments[static_cast<size_t>(department)].partsInPlan == 0;
}

int Matrix::count(Gap gap) const
{
    if (gap == Gap::Idle)
        return static_cast<int>(std::count_if(m_departments.begin(), m_departments.end(),
            [](const MatrixDepartment &department) { return department.partsInPlan == 0; }));
    return m_gaps[static_cast<size_t>(gap)];
}

} // namespace xushi
