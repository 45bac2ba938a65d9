#include "ui/panels/matrix/matrixgeometry.h"

#include <algorithm>

namespace xushi
{

namespace
{
constexpr int narrowestTitle = 120;
constexpr int widestNames = 372;
} // namespace

int MatrixGeometry::namesWidth() const
{
    return std::clamp(viewport.width() * 3 / 10, narrowestTitle + numberWidth + 2 * countWidth, widestNames);
}

QRect MatrixGeometry::grid() const
{
    const int left = namesWidth();
    return {left, headHeight, std::max(0, viewport.width() - left),
        std::max(0, viewport.height() - headHeight - footHeight)};
}

QRect MatrixGeometry::cellRect(int row, int column) const
{
    const QRect inside = grid();
    const int y = inside.top() + row * cell - scrolled.y();
    if (column < 0)
        return {0, y, inside.left(), cell};
    return {inside.left() + column * cell - scrolled.x(), y, cell, cell};
}

QRect MatrixGeometry::rangeRect(const CellRange &range) const
{
    return cellRect(range.top, range.left) | cellRect(range.bottom, range.right);
}

QRect MatrixGeometry::headRect(int column) const
{
    return {cellRect(0, column).left(), groupHead, cell, nameHead};
}

QRect MatrixGeometry::groupRect(const MatrixGroup &group) const
{
    return {cellRect(0, group.first).left(), 0, group.columns * cell, groupHead};
}

QRect MatrixGeometry::handleRect(const CellRange &range) const
{
    const QPoint end = rangeRect(range).bottomRight();
    return {end.x() - handle + 3, end.y() - handle + 3, handle, handle};
}

int MatrixGeometry::nearestRow(int y) const
{
    const int from = y - grid().top() + scrolled.y();
    return from < 0 ? -1 : std::min(from / cell, rows - 1);
}

int MatrixGeometry::nearestColumn(int x) const
{
    const int from = x - grid().left() + scrolled.x();
    return from < 0 ? -1 : std::min(from / cell, columns - 1);
}

int MatrixGeometry::gapAt(int x) const
{
    return std::clamp((x - grid().left() + scrolled.x() + cell / 2) / cell, 0, columns);
}

CellRange MatrixGeometry::seen() const
{
    const QRect inside = grid();
    return {scrolled.y() / cell, scrolled.x() / cell,
        std::min(rows - 1, (scrolled.y() + inside.height() - 1) / cell),
        std::min(columns - 1, (scrolled.x() + inside.width() - 1) / cell)};
}

MatrixSpot MatrixGeometry::spotAt(QPoint point, const std::vector<MatrixGroup> &groups) const
{
    using Area = MatrixSpot::Area;
    const QRect inside = grid();
    const bool amongNames = point.x() < inside.left();
    const bool beyondColumns = point.x() - inside.left() + scrolled.x() >= columns * cell;
    MatrixSpot spot;
    if (!amongNames && !beyondColumns)
        spot.column = nearestColumn(point.x());
    if (point.y() > inside.bottom()) {
        spot.area = Area::Foot;
    } else if (point.y() < inside.top()) {
        spot.area = amongNames ? Area::Corner : spot.column >= 0 ? Area::ColumnHead : Area::Nothing;
        for (size_t i = 0; i < groups.size(); ++i) {
            if (!amongNames && groupRect(groups[i]).contains(point))
                spot = {Area::GroupHead, -1, spot.column, static_cast<int>(i)};
        }
    } else if (point.y() - inside.top() + scrolled.y() < rows * cell) {
        spot.row = nearestRow(point.y());
        spot.area = amongNames ? Area::RowHead : spot.column >= 0 ? Area::Cell : Area::Nothing;
    }
    return spot;
}

} // namespace xushi
