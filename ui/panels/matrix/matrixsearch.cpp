#include "ui/panels/matrix/matrixsearch.h"

#include <algorithm>

#include "core/text/textquery.h"

namespace xushi
{

namespace
{

// The nearest of a department's names; none: it is not found.
std::optional<TextQuery::Nearness> nearnessOf(
    const Plan &plan, const MatrixDepartment &department, const TextQuery &query)
{
    auto nearest = query.nearness(department.name);
    for (const DepartmentAliasId id : plan.table<DepartmentAlias>().of(department.id)) {
        const auto alias = query.nearness(plan.table<DepartmentAlias>().at(id).name);
        if (alias && (!nearest || *alias < *nearest))
            nearest = alias;
    }
    return nearest;
}

} // namespace

std::vector<MatrixHit> findHeads(const Plan &plan, const Matrix &matrix, const QString &typed)
{
    const TextQuery query(typed);
    std::vector<MatrixHit> hits;
    if (query.isEmpty())
        return hits;
    std::vector<std::pair<TextQuery::Nearness, int>> departments;
    for (size_t i = 0; i < matrix.departments().size(); ++i) {
        if (const auto nearness = nearnessOf(plan, matrix.departments()[i], query))
            departments.emplace_back(*nearness, static_cast<int>(i));
    }
    std::sort(departments.begin(), departments.end());
    for (const auto &[nearness, index] : departments)
        hits.push_back({true, index});
    const QString number = typed.trimmed();
    const auto &entries = matrix.entries();
    for (size_t i = 0; i < entries.size(); ++i) {
        if (!entries[i].number.isEmpty() && entries[i].number == number)
            hits.push_back({false, static_cast<int>(i)});
    }
    for (size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].number != number && query.isIn(entries[i].title))
            hits.push_back({false, static_cast<int>(i)});
    }
    return hits;
}

} // namespace xushi
