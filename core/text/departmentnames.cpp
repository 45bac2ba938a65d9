#include "core/text/departmentnames.h"

namespace xushi
{

QStringList otherNames(const Plan &plan, DepartmentId department)
{
    QStringList names;
    const auto &aliases = plan.table<DepartmentAlias>();
    for (const DepartmentAliasId id : aliases.of(department))
        names << aliases.at(id).name;
    return names;
}

TextQuery::Words wordsInNames(const Plan &plan, const Department &department, const TextQuery &query)
{
    TextQuery::Words words = query.wordsInName(department.name);
    const auto &aliases = plan.table<DepartmentAlias>();
    for (const DepartmentAliasId id : aliases.of(department.id))
        words |= query.wordsInName(aliases.at(id).name);
    return words;
}

} // namespace xushi
