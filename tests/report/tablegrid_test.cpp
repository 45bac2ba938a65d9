#include "core/report/tablegrid.h"

#include <numeric>

#include <gtest/gtest.h>

#include "tests/report/randomtable.h"

using namespace xushi;
using namespace xushi::report;

TEST(TableGrid, EveryPlaceBelongsToOneCell)
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        const Table table = randomTable(random);
        const auto grid = TableGrid::of(table);
        ASSERT_TRUE(grid.has_value());
        int area = 0;
        for (const PlacedCell &cell : grid->cells()) {
            area += cell.rowSpan * cell.columnSpan;
            for (int row = cell.row; row < cell.row + cell.rowSpan; ++row)
                for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
                    ASSERT_EQ(&grid->at(row, column), &cell);
        }
        ASSERT_EQ(area, grid->rows() * grid->columns());
    }
}

TEST(TableGrid, RefusesRowsThatDoNotFit)
{
    Table table;
    table.columns.resize(3);
    table.rows = {{Cell {}, Cell {}}};
    EXPECT_EQ(TableGrid::of(table).error().kind, ErrorKind::Internal);
    table.rows[0].resize(4);
    EXPECT_FALSE(TableGrid::of(table));
    table.rows[0].resize(3);
    EXPECT_TRUE(TableGrid::of(table));
    table.rows[0][2].rowSpan = 2; // beyond the last row
    EXPECT_FALSE(TableGrid::of(table));
    table.rows[0][2].rowSpan = 0; // below nothing
    EXPECT_FALSE(TableGrid::of(table));
    table.rows[0][2].rowSpan = 1;
    table.head = {{Cell {}, Cell {}, Cell {}}};
    table.head[0][0].rowSpan = 2; // from the head into the body
    EXPECT_FALSE(TableGrid::of(table));
}

TEST(TableGrid, WidthsAddUp)
{
    std::mt19937 random(11);
    for (int round = 0; round < 100; ++round) {
        const Table table = randomTable(random);
        const auto widths = columnWidths(table.columns, 8845);
        EXPECT_EQ(std::accumulate(widths.begin(), widths.end(), 0), 8845);
    }
    EXPECT_EQ(columnWidths({{0}, {0}}, 10), (std::vector {5, 5}));
}
