#pragma once

#include <QStringList>

#include "core/plan/plan.h"
#include "core/text/textquery.h"

namespace xushi
{

// The other names of a department (发改局 of 县发展改革局), in order.
[[nodiscard]] QStringList otherNames(const Plan &plan, DepartmentId department);
// Which words of the query are in its name or in one of the others.
[[nodiscard]] TextQuery::Words wordsInNames(
    const Plan &plan, const Department &department, const TextQuery &query);

} // namespace xushi
