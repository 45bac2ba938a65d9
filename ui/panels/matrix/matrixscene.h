#pragma once

#include <unordered_set>

#include "ui/panels/matrix/matrixgeometry.h"

class QPainter;
class QWidget;

namespace xushi
{

// What a gesture under way shows.
struct MatrixDrag {
    enum class Kind { None, Range, Part, Fill, Column };
    Kind kind = Kind::None;
    bool moved = false; // far enough to be a gesture and not a click
    CellRange source; // Part, Fill
    CellRange target; // Part: where the source would come to stand; Fill: the range filled
    bool fits = false; // Part: the target takes it
    QPoint pointer;
    int column = -1; // Column: what is carried
    int gap = -1; // Column: before which column it would come
};

// What the search has found in the heads, by number of entry and department.
struct MatrixFinds {
    std::unordered_set<int> entries;
    std::unordered_set<int> departments;
};

// Everything that one frame of the matrix shows. Only what is in sight is painted.
struct MatrixScene {
    const Matrix &matrix;
    const MatrixGeometry &geometry;
    const MatrixFinds &finds;
    const MatrixDrag &drag;
    int row = -1; // current cell
    int column = -1;
    CellRange range;
    bool focused = false;
};

void paintMatrix(QPainter &painter, const MatrixScene &scene, const QWidget *widget);

// The mark of a role: 牵 filled disc, 责 filled square, 配 ring, in the middle of the rectangle.
void paintRole(QPainter &painter, const QRect &rect, Role role, const QWidget *widget);

} // namespace xushi
