#pragma once

#include "ui/panels/matrix/matrix.h"

namespace xushi
{

// A head that was looked for: an entry (task, item, chapter) or a department.
struct MatrixHit {
    bool isDepartment = false;
    int index = 0;
    bool operator==(const MatrixHit &) const = default;
};

// Departments by name or alias, the nearest first, then tasks and chapters by number or title in the order of
// the plan. Nothing for an empty text. Finds by initials of pinyin as every search of the program does.
[[nodiscard]] std::vector<MatrixHit> findHeads(const Plan &plan, const Matrix &matrix, const QString &typed);

} // namespace xushi
