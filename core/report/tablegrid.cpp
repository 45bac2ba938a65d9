#include "core/report/tablegrid.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

namespace xushi::report
{

// Fills a TableGrid row by row.
class TableGridBuilder
{
public:
    explicit TableGridBuilder(const Table &table)
        : m_table(table)
    {
        m_grid.m_table = &table;
        m_grid.m_columns = static_cast<int>(table.columns.size());
        m_grid.m_headRows = static_cast<int>(table.head.size());
        m_grid.m_rows = m_grid.m_headRows + static_cast<int>(table.rows.size());
        m_grid.m_owner.assign(static_cast<size_t>(m_grid.m_columns) * static_cast<size_t>(m_grid.m_rows), -1);
    }

    Result<TableGrid> build()
    {
        for (int row = 0; row < m_grid.m_rows; ++row) {
            const auto index = static_cast<size_t>(row);
            const auto &cells = row < m_grid.m_headRows
                ? m_table.head[index]
                : m_table.rows[index - static_cast<size_t>(m_grid.m_headRows)];
            if (!placeRow(row, cells))
                return fail(ErrorKind::Internal,
                    QCoreApplication::translate("Report",
                        "Row %1 of the table “%2” does not fit its %3 columns. Nothing was written.")
                        .arg(row + 1)
                        .arg(m_table.caption)
                        .arg(m_grid.m_columns));
        }
        return std::move(m_grid);
    }

private:
    int &owner(int row, int column)
    {
        return m_grid.m_owner[static_cast<size_t>(row) * static_cast<size_t>(m_grid.m_columns)
            + static_cast<size_t>(column)];
    }

    bool placeRow(int row, const std::vector<Cell> &cells)
    {
        int column = 0;
        for (const Cell &cell : cells) {
            const int next = cell.rowSpan == 0 ? coverEnd(row, column, cell) : place(row, column, cell);
            if (next <= column)
                return false;
            column = next;
        }
        return column == m_grid.m_columns;
    }

    // A place below a merged cell must be one that the merged cell covers. Returns the column after it.
    int coverEnd(int row, int column, const Cell &cell)
    {
        const int end = column + cell.columnSpan;
        if (end > m_grid.m_columns)
            return -1;
        for (int c = column; c < end; ++c)
            if (owner(row, c) < 0)
                return -1;
        return end;
    }

    int place(int row, int column, const Cell &cell)
    {
        const int lastRow = row < m_grid.m_headRows ? m_grid.m_headRows : m_grid.m_rows;
        if (cell.columnSpan < 1 || cell.rowSpan < 0 || column + cell.columnSpan > m_grid.m_columns
            || row + cell.rowSpan > lastRow)
            return -1;
        const int index = static_cast<int>(m_grid.m_cells.size());
        for (int r = row; r < row + cell.rowSpan; ++r)
            for (int c = column; c < column + cell.columnSpan; ++c) {
                if (owner(r, c) >= 0)
                    return -1;
                owner(r, c) = index;
            }
        m_grid.m_cells.push_back({&cell, row, column, cell.rowSpan, cell.columnSpan});
        return column + cell.columnSpan;
    }

    const Table &m_table;
    TableGrid m_grid;
};

Result<TableGrid> TableGrid::of(const Table &table)
{
    return TableGridBuilder(table).build();
}

const PlacedCell &TableGrid::at(int row, int column) const
{
    const auto place
        = static_cast<size_t>(row) * static_cast<size_t>(m_columns) + static_cast<size_t>(column);
    return m_cells[static_cast<size_t>(m_owner[place])];
}

Align TableGrid::align(const PlacedCell &cell) const
{
    if (cell.row < m_headRows)
        return Align::Center;
    const Align own = cell.cell->align;
    return own == Align::Left ? m_table->columns[static_cast<size_t>(cell.column)].align : own;
}

std::vector<int> columnWidths(const std::vector<Column> &columns, int total)
{
    double sum = 0;
    for (const Column &column : columns)
        sum += std::max(column.weight, 0.0);
    std::vector<int> widths;
    double passed = 0;
    int given = 0;
    for (const Column &column : columns) {
        passed += sum > 0 ? std::max(column.weight, 0.0) / sum : 1.0 / static_cast<double>(columns.size());
        const int edge = static_cast<int>(std::lround(passed * total));
        widths.push_back(edge - given);
        given = edge;
    }
    return widths;
}

} // namespace xushi::report
