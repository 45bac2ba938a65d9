#pragma once

#include <QStringList>

#include "core/edits/departmentedits.h"
#include "ui/panels/matrix/matrix.h"

// What gestures on cells mean for the plan: pure functions from a matrix and a range to wishes.
namespace xushi
{

// Rows and columns as shown, both ends included.
struct CellRange {
    int top = 0;
    int left = 0;
    int bottom = -1;
    int right = -1;

    [[nodiscard]] static CellRange between(int row, int column, int otherRow, int otherColumn);
    [[nodiscard]] bool isEmpty() const { return bottom < top || right < left; }
    [[nodiscard]] bool isSingle() const { return bottom == top && right == left; }
    [[nodiscard]] bool contains(int row, int column) const;
    [[nodiscard]] qint64 cells() const;
    bool operator==(const CellRange &) const = default;
};

using RoleWishes = std::vector<edits::RoleWish>;

// More cells than anybody means to change by hand are refused: ErrorKind::Invalid says how many there are.
inline constexpr qint64 mostCellsAtOnce = 20000;

// One role (or none) in every cell of the range that stands for one task and one department.
[[nodiscard]] Result<RoleWishes> setInRange(
    const Matrix &matrix, const CellRange &range, std::optional<Role> role);
// The first row (column) of the range in all others; a range of one row takes the row above it.
[[nodiscard]] Result<RoleWishes> fillDown(const Matrix &matrix, const CellRange &range);
[[nodiscard]] Result<RoleWishes> fillRight(const Matrix &matrix, const CellRange &range);
// The cells of the source over and over in the rest of the target.
[[nodiscard]] Result<RoleWishes> fillOver(
    const Matrix &matrix, const CellRange &source, const CellRange &target);
// The parts in the range moved (or copied) by rows and columns. Invalid where one of them would come to
// stand on a chapter, a folded group or outside.
[[nodiscard]] Result<RoleWishes> dragged(
    const Matrix &matrix, const CellRange &range, int rows, int columns, bool copy);
// Whether dragged() would succeed for the one cell at the place.
[[nodiscard]] bool takesPart(const Matrix &matrix, int row, int column);

// Roles of the range as lines of tab-separated words; chapters and folded groups are left out.
[[nodiscard]] QString blockText(const Matrix &matrix, const CellRange &range);

// A paste as it would be done: what is taken, and a sentence on each cell that is not.
struct RolePaste {
    RoleWishes wishes;
    CellRange range; // of the cells it falls on
    QStringList refused;
};
// Text of a spreadsheet or of blockText() from the first cell of the range on; repeated as often as it goes
// into a larger range. An empty cell takes the part away.
[[nodiscard]] RolePaste pastedBlock(const Matrix &matrix, const CellRange &range, const QString &text);

} // namespace xushi
