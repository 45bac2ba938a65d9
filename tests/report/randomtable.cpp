#include "tests/report/randomtable.h"

using namespace xushi::report;

namespace
{

int upTo(std::mt19937 &random, int most)
{
    return std::uniform_int_distribution(1, most)(random);
}

// Rows of cells that cover columns × count places, merged cells at random.
std::vector<std::vector<Cell>> randomRows(std::mt19937 &random, int columns, int count)
{
    struct Cover {
        int rows = 0;
        int columns = 1;
    };
    std::vector<Cover> below(static_cast<size_t>(columns)); // what reaches down into the next row
    std::vector<std::vector<Cell>> rows;
    for (int row = 0; row < count; ++row) {
        std::vector<Cell> cells;
        for (int column = 0; column < columns;) {
            Cell cell;
            Cover &cover = below[static_cast<size_t>(column)];
            if (cover.rows > 0) {
                cell.rowSpan = 0;
                cell.columnSpan = cover.columns;
                --cover.rows;
            } else {
                int room = 1;
                while (column + room < columns && below[static_cast<size_t>(column + room)].rows == 0)
                    ++room;
                cell.columnSpan = random() % 2 ? 1 : upTo(random, room);
                cell.rowSpan = random() % 2 ? 1 : upTo(random, count - row);
                cell.text = QStringLiteral("格%1").arg(random() % 1000);
                cover = {cell.rowSpan - 1, cell.columnSpan};
            }
            column += cell.columnSpan;
            cells.push_back(cell);
        }
        rows.push_back(std::move(cells));
    }
    return rows;
}

} // namespace

Table randomTable(std::mt19937 &random)
{
    Table table;
    const int columns = upTo(random, 12);
    for (int column = 0; column < columns; ++column)
        table.columns.push_back({static_cast<double>(upTo(random, 5)), Align::Left});
    table.head = randomRows(random, columns, upTo(random, 3));
    table.rows = randomRows(random, columns, upTo(random, 15));
    return table;
}
