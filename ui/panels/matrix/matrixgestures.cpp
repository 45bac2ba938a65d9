#include <algorithm>

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include "ui/panels/matrix/matrixview.h"

// The mouse: clicks, ranges, parts carried to other cells, heads carried to other places.
namespace xushi
{

namespace
{
using Area = MatrixSpot::Area;
using Kind = MatrixDrag::Kind;
constexpr int cell = MatrixGeometry::cell;
constexpr int scrollInterval = 40; // ms, while a drag stands beyond the grid
} // namespace

void MatrixView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const MatrixSpot spot = m_geometry.spotAt(point, m_matrix.groups());
    if (event->button() != Qt::LeftButton || m_drag.kind != Kind::None)
        return;
    m_pressed = spot;
    m_pressedAt = point;
    m_wasCurrent = false;
    m_drag = {};
    m_drag.pointer = point;
    if (!range().isEmpty() && spot.area == Area::Cell && m_geometry.handleRect(range()).contains(point)) {
        m_drag.kind = Kind::Fill;
        m_drag.source = range();
    } else if (spot.area == Area::Cell) {
        pressCell(spot, *event);
    } else if (spot.area == Area::RowHead) {
        pressRowHead(spot, point);
    } else if (spot.area == Area::ColumnHead) {
        m_drag.kind = Kind::Column;
        m_drag.column = spot.column;
    } else if (spot.area == Area::GroupHead) {
        emit groupFoldWanted(m_matrix.groups()[static_cast<size_t>(spot.group)].category);
    }
}

void MatrixView::pressCell(const MatrixSpot &spot, const QMouseEvent &event)
{
    m_drag.kind = Kind::Range;
    if (event.modifiers().testFlag(Qt::ShiftModifier) && m_column >= 0) {
        extendTo(spot.row, spot.column);
        return;
    }
    m_wasCurrent = spot.row == m_row && spot.column == m_column && range().isSingle();
    const bool onPart = m_matrix.part(spot.row, spot.column) != nullptr;
    if (onPart)
        m_drag.kind = Kind::Part;
    // A press within a range may begin to carry it: what it means is known when it moves or ends.
    if (!(onPart && range().contains(spot.row, spot.column)))
        moveTo(spot.row, spot.column);
    m_drag.source = range();
}

void MatrixView::pressRowHead(const MatrixSpot &spot, QPoint point)
{
    const MatrixRow &row = m_matrix.rows()[static_cast<size_t>(spot.row)];
    const bool onArrow = row.hasChildren && point.x() >= MatrixGeometry::numberWidth - 8
        && point.x() < MatrixGeometry::numberWidth + 24 + std::min(row.depth, 6) * 12;
    if (onArrow)
        emit rowFoldWanted(spot.row);
    else
        moveTo(spot.row, -1);
}

void MatrixView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_drag.kind == Kind::None || !event->buttons().testFlag(Qt::LeftButton)) {
        updateCursor(point, event->modifiers());
        return;
    }
    if (!m_drag.moved && (point - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_drag.moved = true;
    dragTo(point);
    updateCursor(point, event->modifiers());
    if (!m_autoScroll.isActive())
        m_autoScroll.start(scrollInterval, this);
}

void MatrixView::dragTo(QPoint point)
{
    m_drag.pointer = point;
    switch (m_drag.kind) {
    case Kind::Range:
        extendTo(m_geometry.nearestRow(point.y()), m_geometry.nearestColumn(point.x()));
        break;
    case Kind::Part:
        dragPart(point);
        break;
    case Kind::Fill:
        dragFill(point);
        break;
    case Kind::Column:
        m_drag.gap = m_geometry.gapAt(point.x());
        break;
    case Kind::None:
        break;
    }
    viewport()->update();
}

void MatrixView::dragPart(QPoint point)
{
    const MatrixSpot spot = m_geometry.spotAt(point, m_matrix.groups());
    const CellRange &from = m_drag.source;
    const int rows = spot.row - m_pressed.row;
    const int columns = spot.column - m_pressed.column;
    m_drag.target = {from.top + rows, from.left + columns, from.bottom + rows, from.right + columns};
    m_drag.fits = spot.area == Area::Cell && (rows != 0 || columns != 0) && from.cells() <= mostCellsAtOnce;
    for (int row = from.top; m_drag.fits && row <= from.bottom; ++row) {
        for (int column = from.left; m_drag.fits && column <= from.right; ++column)
            m_drag.fits = !m_matrix.part(row, column) || takesPart(m_matrix, row + rows, column + columns);
    }
}

// As far as the pointer, along the direction in which it has gone further.
void MatrixView::dragFill(QPoint point)
{
    const CellRange &from = m_drag.source;
    const int row = std::max(0, m_geometry.nearestRow(point.y()));
    const int column = std::max(0, m_geometry.nearestColumn(point.x()));
    const int rows = row > from.bottom ? row - from.bottom : row < from.top ? from.top - row : 0;
    const int columns = column > from.right ? column - from.right
        : column < from.left                ? from.left - column
                                            : 0;
    m_drag.target = from;
    if (rows >= columns) {
        m_drag.target.top = std::min(from.top, row);
        m_drag.target.bottom = std::max(from.bottom, row);
    } else {
        m_drag.target.left = std::min(from.left, column);
        m_drag.target.right = std::max(from.right, column);
    }
}

void MatrixView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drag.kind == Kind::None)
        return;
    if (m_drag.moved)
        drop(event->modifiers());
    else
        click(m_pressed);
}

void MatrixView::drop(Qt::KeyboardModifiers modifiers)
{
    const MatrixDrag drag = m_drag;
    endDrag();
    if (drag.kind == Kind::Part && drag.fits)
        emit dragWanted(drag.source, drag.target.top - drag.source.top, drag.target.left - drag.source.left,
            modifiers.testFlag(Qt::ControlModifier));
    else if (drag.kind == Kind::Fill && !drag.target.isEmpty() && !(drag.target == drag.source))
        emit fillWanted(drag.source, drag.target);
    else if (drag.kind == Kind::Column && drag.gap >= 0)
        emit columnMoveWanted(drag.column, drag.gap);
}

void MatrixView::click(const MatrixSpot &spot)
{
    const bool onHead = m_drag.kind == Kind::Column;
    const bool inRange = m_drag.kind == Kind::Part && !m_drag.source.isSingle();
    endDrag();
    if (onHead)
        emit headClicked(spot.column);
    else if (inRange)
        moveTo(spot.row, spot.column);
    else if (m_wasCurrent && spot.area == Area::Cell)
        activate();
}

void MatrixView::endDrag()
{
    m_drag = {};
    m_autoScroll.stop();
    viewport()->unsetCursor();
    viewport()->update();
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const MatrixSpot spot = m_geometry.spotAt(event->position().toPoint(), m_matrix.groups());
    if (event->button() == Qt::LeftButton && spot.area == Area::ColumnHead) {
        if (m_matrix.columns()[static_cast<size_t>(spot.column)].department < 0)
            emit groupFoldWanted(m_matrix.columns()[static_cast<size_t>(spot.column)].category);
        else
            emit headDoubleClicked(spot.column);
    } else if (event->button() == Qt::LeftButton && spot.area == Area::RowHead
        && m_matrix.rows()[static_cast<size_t>(spot.row)].hasChildren) {
        emit rowFoldWanted(spot.row);
    } else {
        mousePressEvent(event);
    }
}

void MatrixView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (m_row < 0)
            return;
        const QRect rect = m_geometry.cellRect(m_row, m_column);
        emit menuWanted({m_column < 0 ? Area::RowHead : Area::Cell, m_row, m_column, -1},
            viewport()->mapToGlobal(rect.bottomLeft()));
        return;
    }
    const QPoint point = viewport()->mapFromGlobal(event->globalPos());
    const MatrixSpot spot = m_geometry.spotAt(point, m_matrix.groups());
    if (spot.area == Area::Cell && !range().contains(spot.row, spot.column))
        moveTo(spot.row, spot.column);
    else if (spot.area == Area::RowHead)
        moveTo(spot.row, m_column);
    emit menuWanted(spot, event->globalPos());
}

void MatrixView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ShiftModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const int turned = event->angleDelta().y() + event->angleDelta().x();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - turned * 3 * cell / 120);
    event->accept();
}

void MatrixView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_autoScroll.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const QRect grid = m_geometry.grid();
    const QPoint point = m_drag.pointer;
    const auto beyond = [](int at, int first, int last) { return at < first ? -1 : at > last ? 1 : 0; };
    const int down = m_drag.kind == Kind::Column ? 0 : beyond(point.y(), grid.top() + 4, grid.bottom() - 4);
    const int across = beyond(point.x(), grid.left() + 4, grid.right() - 4);
    if (down == 0 && across == 0)
        return;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + down * cell);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + across * cell);
    dragTo(point);
}

void MatrixView::updateCursor(QPoint point, Qt::KeyboardModifiers modifiers)
{
    const bool copies = modifiers.testFlag(Qt::ControlModifier);
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (m_drag.moved && m_drag.kind == Kind::Part)
        shape = !m_drag.fits ? Qt::ForbiddenCursor : copies ? Qt::DragCopyCursor : Qt::DragMoveCursor;
    else if (m_drag.moved && m_drag.kind == Kind::Column)
        shape = Qt::ClosedHandCursor;
    else if (!range().isEmpty() && m_geometry.handleRect(range()).contains(point))
        shape = Qt::CrossCursor;
    viewport()->setCursor(shape);
}

} // namespace xushi
