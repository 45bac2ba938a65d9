#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/report/document.h"

namespace xushi::report
{

// A cell of a table with its place: row counts from the first head row.
struct PlacedCell {
    const Cell *cell;
    int row;
    int column;
    int rowSpan;
    int columnSpan;
};

// A table as a grid of columns() × rows(): merged cells stand once, and every place of the grid belongs to
// exactly one of them. The writers lay tables out from this. It refers to the table, which must outlive it.
class TableGrid
{
public:
    // Fails (Internal) where a row does not fill the columns exactly or a span leaves the head or the table.
    [[nodiscard]] static Result<TableGrid> of(const Table &table);

    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] int headRows() const { return m_headRows; }
    // In reading order of their top left corners.
    [[nodiscard]] const std::vector<PlacedCell> &cells() const { return m_cells; }
    // How a cell's text stands: heads are centred; a cell that says nothing (Left) follows its column.
    [[nodiscard]] Align align(const PlacedCell &cell) const;
    // The cell that covers a place.
    [[nodiscard]] const PlacedCell &at(int row, int column) const;

private:
    friend class TableGridBuilder;
    const Table *m_table = nullptr;
    int m_columns = 0;
    int m_rows = 0;
    int m_headRows = 0;
    std::vector<PlacedCell> m_cells;
    std::vector<int> m_owner; // index into m_cells for each place, row by row
};

// total cut into whole parts in proportion to the columns' weights; they add up to total exactly.
[[nodiscard]] std::vector<int> columnWidths(const std::vector<Column> &columns, int total);

} // namespace xushi::report
