#pragma once

#include <optional>
#include <vector>

#include "ui/models/planrows.h"

namespace xushi
{

enum class ColumnOrder { Official, TaskCount };

// A department of the responsibility matrix with what it has to do in the rows shown.
struct MatrixColumn {
    DepartmentId department;
    QString name;
    DepartmentCategory category = DepartmentCategory::Other;
    int answers = 0; // tasks it leads or is responsible for
    int supports = 0;
    bool operator==(const MatrixColumn &) const = default;
};

// Neighbouring columns of one category.
struct MatrixGroup {
    QString title;
    int first = 0;
    int count = 0;
    bool operator==(const MatrixGroup &) const = default;
};

struct MatrixCell {
    int column = 0;
    Role role = Role::Responsible;
    bool operator==(const MatrixCell &) const = default;
};

// A chapter, task or item. Counts of a chapter are those of its tasks.
struct MatrixRow {
    PlanRow row;
    QString number;
    QString title;
    int answers = 0;
    int supports = 0;
    int leads = 0;
    bool needsLead = false; // tracked, and nobody leads or is responsible
    std::vector<MatrixCell> cells; // by column
    bool operator==(const MatrixRow &) const = default;
};

// Tasks × departments, as the filter leaves them. A value; built anew from the plan.
struct Matrix {
    std::vector<MatrixRow> rows;
    std::vector<MatrixColumn> columns;
    std::vector<MatrixGroup> groups; // with ColumnOrder::Official, else empty
    int tasks = 0; // top tasks shown or folded away
    int answers = 0;
    int supports = 0;
    int withoutLead = 0;
    int withSeveralLeads = 0;

    // The role of a cell, if any.
    [[nodiscard]] std::optional<Role> role(int row, int column) const;
    bool operator==(const Matrix &) const = default;
};

// Columns are the departments that have a part in any task of the plan; with a department filter too all
// of them stand, so that the others of its tasks can be seen.
[[nodiscard]] Matrix buildMatrix(
    const Plan &plan, const RowOptions &options, const Filter &filter, QDate asOf, ColumnOrder order);

} // namespace xushi
