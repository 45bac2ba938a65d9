#pragma once

#include <QRect>

#include "ui/panels/matrix/matrix.h"
#include "ui/panels/matrix/roleblock.h"

namespace xushi
{

// A place in the matrix that can be pointed at.
struct MatrixSpot {
    enum class Area { Nothing, Corner, GroupHead, ColumnHead, RowHead, Cell, Foot };
    Area area = Area::Nothing;
    int row = -1;
    int column = -1;
    int group = -1;
    bool operator==(const MatrixSpot &) const = default;
};

// Where rows, columns, heads and foot stand in the viewport; pixels <-> cells without a screen.
//   +--------+----------------+
//   | corner | groups, heads  |   heads stay when rows scroll, names when columns do
//   | names  | cells          |
//   +--------+----------------+
//   | foot: what each department has to do
struct MatrixGeometry {
    static constexpr int cell = 28;
    static constexpr int groupHead = 24;
    static constexpr int nameHead = 124;
    static constexpr int headHeight = groupHead + nameHead;
    static constexpr int numberWidth = 44;
    static constexpr int countWidth = 36;
    static constexpr int footRows = 2;
    static constexpr int footHeight = footRows * cell;
    static constexpr int handle = 7; // square at the end of the range that fills it further

    QSize viewport;
    QPoint scrolled;
    int rows = 0;
    int columns = 0;

    [[nodiscard]] int namesWidth() const;
    [[nodiscard]] QRect grid() const; // cells in sight
    // Also where it is scrolled out of sight; column -1: the row's name.
    [[nodiscard]] QRect cellRect(int row, int column) const;
    [[nodiscard]] QRect rangeRect(const CellRange &range) const;
    [[nodiscard]] QRect headRect(int column) const;
    [[nodiscard]] QRect groupRect(const MatrixGroup &group) const;
    [[nodiscard]] QRect handleRect(const CellRange &range) const;
    // -1 above and to the left, the last one beyond the end; for gestures that leave the grid.
    [[nodiscard]] int nearestRow(int y) const;
    [[nodiscard]] int nearestColumn(int x) const;
    // The column before which something dropped at x would come; 0 to `columns`.
    [[nodiscard]] int gapAt(int x) const;
    // Rows and columns of which anything is seen.
    [[nodiscard]] CellRange seen() const;
    [[nodiscard]] MatrixSpot spotAt(QPoint point, const std::vector<MatrixGroup> &groups) const;
};

} // namespace xushi
