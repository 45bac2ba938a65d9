#include "ui/panels/matrix/matrix.h"

#include <algorithm>

#include "core/fields/fieldcatalogue.h"

namespace xushi
{

namespace
{

// Whether one of these columns of a record has a new value.
bool touchesColumns(const Changes::Row &row, std::initializer_list<int> columns)
{
    return std::any_of(columns.begin(), columns.end(),
        [&row](int column) { return (row.fields & (quint64 {1} << column)) != 0; });
}

// Places of the columns that decide where a record stands (core/plan/records.h).
constexpr std::initializer_list<int> sectionPlace {1, 2}; // parent_id, rank
constexpr std::initializer_list<int> taskPlace {1, 2, 3}; // section_id, parent_id, rank
constexpr std::initializer_list<int> departmentPlace {2, 4}; // rank, category
constexpr std::initializer_list<int> partPlace {1, 2}; // section_id, task_id

} // namespace

QChar roleLetter(Role role)
{
    return role == Role::Lead ? u'牵' : role == Role::Support ? u'配' : u'责';
}

void RoleCounts::add(Role role, int by)
{
    (role == Role::Lead ? leads : role == Role::Support ? supports : responsible) += by;
}

void RoleCounts::add(const RoleCounts &other, int sign)
{
    leads += sign * other.leads;
    responsible += sign * other.responsible;
    supports += sign * other.supports;
}

bool MatrixEntry::hasDoubledPart() const
{
    return std::any_of(parts.begin(), parts.end(), [](const MatrixPart &part) { return part.doubled; });
}

bool MatrixEntry::has(Gap gap) const
{
    switch (gap) {
    case Gap::NoLead:
        return needsLead();
    case Gap::SeveralLeads:
        return hasSeveralLeads();
    case Gap::Doubled:
        return hasDoubledPart();
    case Gap::Idle:
        break;
    }
    return false;
}

Matrix::Matrix(const Plan &plan, MatrixOptions options, Filter filter, QDate asOf)
    : m_options(std::move(options))
    , m_filter(std::move(filter))
    , m_asOf(asOf)
{
    readDepartments(plan);
    readEntries(plan);
    arrangeRows();
    arrangeColumns();
}

void Matrix::readDepartments(const Plan &plan)
{
    for (const DepartmentId id : plan.departments().top()) {
        const Department &department = plan.departments().at(id);
        m_departments.push_back({id, department.name, department.category, 0, {}});
    }
    std::stable_sort(m_departments.begin(), m_departments.end(),
        [](const MatrixDepartment &a, const MatrixDepartment &b) { return a.category < b.category; });
    for (size_t i = 0; i < m_departments.size(); ++i)
        m_departmentOf.emplace(m_departments[i].id.value, static_cast<int>(i));
    for (const Responsibility &part : plan.responsibilities()) {
        const int department = part.taskId ? departmentOf(part.departmentId) : -1;
        if (department >= 0)
            ++m_departments[static_cast<size_t>(department)].partsInPlan;
    }
}

void Matrix::readEntries(const Plan &plan)
{
    const auto most = static_cast<size_t>(plan.tasks().size() + plan.sections().size());
    m_entries.reserve(m_filter.isEmpty() ? most : 0);
    m_entryOf.reserve(m_filter.isEmpty() ? most : 0);
    std::optional<FilterPass> pass;
    if (!m_filter.isEmpty())
        pass.emplace(plan, m_filter, m_asOf);
    const FilterPass *shows = pass ? &*pass : nullptr;
    for (const TaskId id : plan.tasks().top())
        addTask(plan, shows, id, -1, false);
    for (const SectionId id : plan.sections().top())
        addSection(plan, shows, id, -1);
}

int Matrix::append(MatrixEntry entry)
{
    const int place = static_cast<int>(m_entries.size());
    entry.depth = entry.parent < 0 ? 0 : m_entries[static_cast<size_t>(entry.parent)].depth + 1;
    entry.end = place + 1;
    m_entryOf.emplace(entry.record, place);
    m_entries.push_back(std::move(entry));
    return place;
}

void Matrix::addSection(const Plan &plan, const FilterPass *shows, SectionId id, int parent)
{
    MatrixEntry entry;
    entry.record = refTo(id);
    entry.parent = parent;
    entry.title = sectionHeading(plan.sections().at(id));
    const int place = append(std::move(entry));
    for (const TaskId task : plan.tasks().of(id))
        addTask(plan, shows, task, place, false);
    for (const SectionId child : plan.sections().of(id))
        addSection(plan, shows, child, place);
    const int end = static_cast<int>(m_entries.size());
    if (end == place + 1 && shows) {
        m_entryOf.erase(refTo(id));
        m_entries.pop_back();
    } else {
        m_entries[static_cast<size_t>(place)].end = end;
    }
}

void Matrix::addTask(const Plan &plan, const FilterPass *shows, TaskId id, int parent, bool isItem)
{
    const Task &task = plan.tasks().at(id);
    if (!isItem && shows && !shows->showsTop(task))
        return;
    MatrixEntry entry;
    entry.record = refTo(id);
    entry.parent = parent;
    entry.isItem = isItem;
    entry.tracked = task.tracked;
    entry.number = task.number;
    entry.title = task.title;
    const int place = append(std::move(entry));
    m_entries[static_cast<size_t>(place)].parts = partsOf(plan, id);
    countParts(place, 1);
    m_taskCount += !isItem;
    for (const TaskId item : plan.tasks().of(id))
        addTask(plan, shows, item, place, true);
    m_entries[static_cast<size_t>(place)].end = static_cast<int>(m_entries.size());
}

std::vector<MatrixPart> Matrix::partsOf(const Plan &plan, TaskId id) const
{
    const auto &responsibilities = plan.responsibilities();
    const auto &ids = responsibilities.of(id);
    std::vector<MatrixPart> parts;
    parts.reserve(ids.size());
    for (const ResponsibilityId partId : ids) {
        const Responsibility &part = responsibilities.at(partId);
        const int department = departmentOf(part.departmentId);
        if (department >= 0)
            parts.push_back({department, part.role, false, partId});
    }
    std::stable_sort(parts.begin(), parts.end(),
        [](const MatrixPart &a, const MatrixPart &b) { return a.department < b.department; });
    for (size_t i = 1; i < parts.size(); ++i) {
        if (parts[i].department == parts[i - 1].department)
            parts[i].doubled = parts[i - 1].doubled = true;
    }
    return parts;
}

// Takes the entry's parts into all sums, or out of them.
void Matrix::countParts(int place, int sign)
{
    MatrixEntry &entry = m_entries[static_cast<size_t>(place)];
    if (sign < 0)
        countGaps(entry, sign);
    RoleCounts counts;
    for (const MatrixPart &part : entry.parts) {
        counts.add(part.role, 1);
        m_departments[static_cast<size_t>(part.department)].counts.add(part.role, sign);
    }
    entry.counts.add(counts, sign);
    m_totals.add(counts, sign);
    for (int at = entry.parent; at >= 0; at = m_entries[static_cast<size_t>(at)].parent) {
        MatrixEntry &above = m_entries[static_cast<size_t>(at)];
        if (above.isTask())
            continue;
        above.counts.add(counts, sign);
        if (above.departmentCounts.empty() && !entry.parts.empty())
            above.departmentCounts.resize(m_departments.size());
        for (const MatrixPart &part : entry.parts)
            above.departmentCounts[static_cast<size_t>(part.department)] += sign;
        if (above.counts.all() == 0)
            above.departmentCounts.clear();
    }
    if (sign > 0)
        countGaps(entry, sign);
}

void Matrix::countGaps(const MatrixEntry &entry, int sign)
{
    for (size_t gap = 0; gap < m_gaps.size(); ++gap)
        m_gaps[gap] += entry.has(static_cast<Gap>(gap)) ? sign : 0;
}

void Matrix::refreshParts(const Plan &plan, const ChangedParts &changed)
{
    std::set<int> places;
    for (const qint64 id : changed.ids) {
        const Responsibility *part = plan.responsibilities().find(ResponsibilityId {id});
        if (const int place = part && part->taskId ? entryOf(refTo(*part->taskId)) : -1; place >= 0)
            places.insert(place);
    }
    // What is gone, or has moved to another task, is found where it stood.
    for (size_t i = 0; changed.moved && i < m_entries.size(); ++i) {
        for (const MatrixPart &part : m_entries[i].parts) {
            if (changed.ids.contains(part.id.value))
                places.insert(static_cast<int>(i));
        }
    }
    const auto countInPlan = [this](const MatrixEntry &entry, int sign) {
        for (const MatrixPart &part : entry.parts)
            m_departments[static_cast<size_t>(part.department)].partsInPlan += sign;
    };
    for (const int place : places) {
        MatrixEntry &entry = m_entries[static_cast<size_t>(place)];
        countInPlan(entry, -1);
        countParts(place, -1);
        entry.parts = partsOf(plan, TaskId {entry.record.id});
        countParts(place, 1);
        countInPlan(entry, 1);
    }
}

bool Matrix::isTouchedBy(const Changes &changes) const
{
    return !m_filter.isEmpty()
        || changes.touchesAny(
            {RecordKind::Section, RecordKind::Task, RecordKind::Department, RecordKind::Responsibility});
}

bool Matrix::follow(const Plan &plan, const Changes &changes)
{
    if (!m_filter.isEmpty())
        return false;
    ChangedParts changedParts;
    for (const Changes::Row &row : changes.rows()) {
        if (!followRow(plan, row, changedParts))
            return false;
    }
    if (!changedParts.ids.empty())
        refreshParts(plan, changedParts);
    if (m_options.rowOrder != RowOrder::Plan)
        arrangeRows();
    arrangeColumns();
    return true;
}

bool Matrix::followRow(const Plan &plan, const Changes::Row &row, ChangedParts &changedParts)
{
    switch (row.record.kind) {
    case RecordKind::Responsibility:
        changedParts.ids.insert(row.record.id);
        changedParts.moved |= row.operation == Changes::Operation::Delete
            || (row.operation == Changes::Operation::Update && touchesColumns(row, partPlace));
        return true;
    case RecordKind::Task:
        return followTask(plan, row);
    case RecordKind::Section:
        return followSection(plan, row);
    case RecordKind::Department:
        return followDepartment(plan, row);
    default:
        return true;
    }
}

bool Matrix::followTask(const Plan &plan, const Changes::Row &row)
{
    const Task *task = plan.tasks().find(TaskId {row.record.id});
    const int place = entryOf(row.record);
    if (row.operation != Changes::Operation::Update || touchesColumns(row, taskPlace) || !task || place < 0)
        return false;
    MatrixEntry &entry = m_entries[static_cast<size_t>(place)];
    entry.number = task->number;
    entry.title = task->title;
    entry.tracked = task->tracked;
    return true;
}

bool Matrix::followSection(const Plan &plan, const Changes::Row &row)
{
    const Section *section = plan.sections().find(SectionId {row.record.id});
    const int place = entryOf(row.record);
    if (row.operation != Changes::Operation::Update || touchesColumns(row, sectionPlace) || !section
        || place < 0)
        return false;
    m_entries[static_cast<size_t>(place)].title = sectionHeading(*section);
    return true;
}

bool Matrix::followDepartment(const Plan &plan, const Changes::Row &row)
{
    const Department *department = plan.departments().find(DepartmentId {row.record.id});
    const int place = departmentOf(DepartmentId {row.record.id});
    if (row.operation != Changes::Operation::Update || touchesColumns(row, departmentPlace) || !department
        || place < 0)
        return false;
    m_departments[static_cast<size_t>(place)].name = department->name;
    return true;
}

bool Matrix::operator==(const Matrix &other) const
{
    return m_entries == other.m_entries && m_departments == other.m_departments && m_rows == other.m_rows
        && m_columns == other.m_columns && m_groups == other.m_groups && m_taskCount == other.m_taskCount
        && m_totals == other.m_totals && m_gaps == other.m_gaps && m_rowOf == other.m_rowOf
        && m_columnOf == other.m_columnOf;
}

} // namespace xushi
