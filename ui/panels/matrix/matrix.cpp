#include "ui/panels/matrix/matrix.h"

#include <algorithm>
#include <unordered_map>

namespace xushi
{

namespace
{

bool answers(Role role)
{
    return role != Role::Support;
}

std::vector<MatrixColumn> columnsOf(const Plan &plan, const Filter &filter, QDate asOf, ColumnOrder order)
{
    std::vector<MatrixColumn> columns;
    std::unordered_map<qint64, size_t> places;
    for (const DepartmentId id : plan.departments().top()) {
        const Department &department = plan.departments().at(id);
        places.emplace(id.value, columns.size());
        columns.push_back({id, department.name, department.category, 0, 0});
    }
    std::vector<bool> used(columns.size());
    for (const Responsibility &part : plan.responsibilities()) {
        const auto place = places.find(part.departmentId.value);
        const Task *task = plan.tasks().find(part.taskId);
        if (place == places.end() || !task)
            continue;
        used[place->second] = true;
        if (matches(plan, *task, filter, asOf))
            ++(answers(part.role) ? columns[place->second].answers : columns[place->second].supports);
    }
    std::vector<MatrixColumn> kept;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (used[i])
            kept.push_back(columns[i]);
    }
    const auto before = [order](const MatrixColumn &a, const MatrixColumn &b) {
        return order == ColumnOrder::Official ? a.category < b.category
                                              : a.answers + a.supports > b.answers + b.supports;
    };
    std::stable_sort(kept.begin(), kept.end(), before);
    return kept;
}

std::vector<MatrixGroup> groupsOf(const std::vector<MatrixColumn> &columns)
{
    std::vector<MatrixGroup> groups;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (i == 0 || columns[i].category != columns[i - 1].category)
            groups.push_back({categoryName(columns[i].category), static_cast<int>(i), 0});
        ++groups.back().count;
    }
    return groups;
}

class Builder
{
public:
    Builder(const Plan &plan, Matrix &matrix)
        : m_plan(plan)
        , m_matrix(matrix)
    {
        for (size_t i = 0; i < matrix.columns.size(); ++i)
            m_places.emplace(matrix.columns[i].department.value, static_cast<int>(i));
    }

    MatrixRow taskRow(const PlanRow &row, const Task &task) const
    {
        MatrixRow result {row, task.number, task.title, 0, 0, 0, false, {}};
        for (const ResponsibilityId id : m_plan.responsibilities().of(task.id)) {
            const Responsibility &part = m_plan.responsibilities().at(id);
            ++(answers(part.role) ? result.answers : result.supports);
            result.leads += part.role == Role::Lead;
            const auto place = m_places.find(part.departmentId.value);
            if (place != m_places.end())
                result.cells.push_back({place->second, part.role});
        }
        std::sort(result.cells.begin(), result.cells.end(),
            [](const MatrixCell &a, const MatrixCell &b) { return a.column < b.column; });
        result.needsLead = !task.parentId && result.answers == 0;
        return result;
    }

    void count(const Task &task)
    {
        const MatrixRow row = taskRow({}, task);
        m_matrix.answers += row.answers;
        m_matrix.supports += row.supports;
        if (task.parentId)
            return;
        ++m_matrix.tasks;
        m_matrix.withoutLead += row.needsLead;
        m_matrix.withSeveralLeads += row.answers > 1;
    }

private:
    const Plan &m_plan;
    Matrix &m_matrix;
    std::unordered_map<qint64, int> m_places;
};

// Sums over all tasks below a chapter that the filter leaves, whether folded or not.
void addSectionCounts(const Plan &plan, const Builder &builder, SectionId section, const Filter &filter,
    QDate asOf, MatrixRow &row)
{
    for (const TaskId id : plan.tasks().of(section)) {
        const Task &task = plan.tasks().at(id);
        if (!matches(plan, task, filter, asOf))
            continue;
        const MatrixRow counted = builder.taskRow({}, task);
        row.answers += counted.answers;
        row.supports += counted.supports;
    }
    for (const SectionId child : plan.sections().of(section))
        addSectionCounts(plan, builder, child, filter, asOf, row);
}

} // namespace

std::optional<Role> Matrix::role(int row, int column) const
{
    for (const MatrixCell &cell : rows[static_cast<size_t>(row)].cells) {
        if (cell.column == column)
            return cell.role;
    }
    return std::nullopt;
}

Matrix buildMatrix(
    const Plan &plan, const RowOptions &options, const Filter &filter, QDate asOf, ColumnOrder order)
{
    Matrix matrix;
    matrix.columns = columnsOf(plan, filter, asOf, order);
    if (order == ColumnOrder::Official)
        matrix.groups = groupsOf(matrix.columns);
    Builder builder(plan, matrix);
    for (const Task &task : plan.tasks()) {
        if (matches(plan, task, filter, asOf))
            builder.count(task);
    }
    for (const PlanRow &row : planRows(plan, options, filter, asOf)) {
        if (const Task *task
            = row.record.kind == RecordKind::Task ? plan.tasks().find(TaskId {row.record.id}) : nullptr) {
            matrix.rows.push_back(builder.taskRow(row, *task));
        } else if (row.record.kind == RecordKind::Section) {
            const SectionId id {row.record.id};
            MatrixRow section {row, {}, sectionHeading(plan.sections().at(id)), 0, 0, 0, false, {}};
            addSectionCounts(plan, builder, id, filter, asOf, section);
            matrix.rows.push_back(std::move(section));
        }
    }
    return matrix;
}

} // namespace xushi
