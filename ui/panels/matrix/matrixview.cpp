#include "ui/panels/matrix/matrixview.h"

#include <algorithm>

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace xushi
{

namespace
{
constexpr int cell = MatrixGeometry::cell;
}

MatrixView::MatrixView(const Matrix &matrix, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_matrix(matrix)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Responsibility matrix"));
    horizontalScrollBar()->setSingleStep(cell);
    verticalScrollBar()->setSingleStep(cell);
}

void MatrixView::matrixChanged()
{
    updateGeometry();
    if (m_drag.kind != MatrixDrag::Kind::None)
        endDrag();
    const int lastRow = m_matrix.rowCount() - 1;
    const int lastColumn = m_matrix.columnCount() - 1;
    const auto found
        = [](int now, int before, int last) { return now >= 0 || before < 0 ? now : std::min(before, last); };
    const int row = found(rowOf(m_key), m_row, lastRow);
    const int column = m_column < 0 ? -1 : found(columnOf(m_key), m_column, lastColumn);
    int reachRow = found(rowOf(m_reachKey), m_reachRow, lastRow);
    int reachColumn = m_column < 0 ? -1 : found(columnOf(m_reachKey), m_reachColumn, lastColumn);
    // Sorted apart, a range would take in what was never selected.
    const bool apart
        = (m_reachRow - m_row) != (reachRow - row) || (m_reachColumn - m_column) != (reachColumn - column);
    if (apart) {
        reachRow = row;
        reachColumn = column;
    }
    const bool moved = row != m_row || column != m_column;
    place(row, column, reachRow, reachColumn);
    if (moved && row >= 0)
        reveal(row, column);
    viewport()->update();
}

MatrixView::Key MatrixView::keyOf(int row, int column) const
{
    Key key;
    if (row >= 0 && row < m_matrix.rowCount())
        key.record = m_matrix.entryAt(row).record;
    if (column >= 0 && column < m_matrix.columnCount()) {
        const MatrixColumn &shown = m_matrix.columns()[static_cast<size_t>(column)];
        key.category = shown.category;
        if (shown.department >= 0)
            key.department = m_matrix.departments()[static_cast<size_t>(shown.department)].id;
    }
    return key;
}

// Where the record is folded away, what it is folded into.
int MatrixView::rowOf(const Key &key) const
{
    int entry = m_matrix.entryOf(key.record);
    while (entry >= 0 && m_matrix.rowOf(entry) < 0)
        entry = m_matrix.entries()[static_cast<size_t>(entry)].parent;
    return m_matrix.rowOf(entry);
}

int MatrixView::columnOf(const Key &key) const
{
    if (!key.department.isNull())
        return m_matrix.columnOf(m_matrix.departmentOf(key.department));
    const auto &groups = m_matrix.groups();
    const auto group = std::find_if(
        groups.begin(), groups.end(), [&key](const MatrixGroup &g) { return g.category == key.category; });
    return group == groups.end() ? -1 : group->first;
}

void MatrixView::place(int row, int column, int reachRow, int reachColumn)
{
    m_row = row;
    m_column = column;
    m_reachRow = reachRow;
    m_reachColumn = reachColumn;
    m_key = keyOf(row, column);
    m_reachKey = keyOf(reachRow, reachColumn);
}

CellRange MatrixView::range() const
{
    if (m_row < 0 || m_column < 0)
        return {};
    return CellRange::between(m_row, m_column, m_reachRow, m_reachColumn);
}

void MatrixView::setCurrent(int row, int column)
{
    place(row, column, row, column);
    if (row >= 0)
        reveal(row, column);
    viewport()->update();
}

void MatrixView::setRange(const CellRange &range)
{
    if (range.isEmpty())
        return;
    place(range.top, range.left, range.bottom, range.right);
    reveal(range.bottom, range.right);
    reveal(range.top, range.left);
    viewport()->update();
}

void MatrixView::moveTo(int row, int column)
{
    if (m_matrix.rowCount() == 0)
        return;
    row = std::clamp(row, 0, m_matrix.rowCount() - 1);
    column = std::clamp(column, -1, m_matrix.columnCount() - 1);
    setCurrent(row, column);
    emit currentChanged(row, column);
}

void MatrixView::extendTo(int row, int column)
{
    if (m_row < 0 || m_column < 0)
        return;
    row = std::clamp(row, 0, m_matrix.rowCount() - 1);
    column = std::clamp(column, 0, m_matrix.columnCount() - 1);
    place(m_row, m_column, row, column);
    reveal(row, column);
    viewport()->update();
}

void MatrixView::reveal(int row, int column)
{
    const QRect grid = m_geometry.grid();
    const auto show = [](QScrollBar *bar, int position, int room) {
        if (position < bar->value())
            bar->setValue(position);
        else if (position + cell > bar->value() + room)
            bar->setValue(position + cell - room);
    };
    show(verticalScrollBar(), row * cell, grid.height());
    if (column >= 0)
        show(horizontalScrollBar(), column * cell, grid.width());
}

void MatrixView::setFinds(MatrixFinds finds)
{
    m_finds = std::move(finds);
    viewport()->update();
}

void MatrixView::updateGeometry()
{
    m_geometry.viewport = viewport()->size();
    m_geometry.rows = m_matrix.rowCount();
    m_geometry.columns = m_matrix.columnCount();
    const QRect grid = m_geometry.grid();
    verticalScrollBar()->setRange(0, std::max(0, m_geometry.rows * cell - grid.height()));
    verticalScrollBar()->setPageStep(std::max(1, grid.height()));
    horizontalScrollBar()->setRange(0, std::max(0, m_geometry.columns * cell - grid.width()));
    horizontalScrollBar()->setPageStep(std::max(1, grid.width()));
    m_geometry.scrolled = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

void MatrixView::resizeEvent(QResizeEvent *)
{
    updateGeometry();
    emit resized();
}

void MatrixView::scrollContentsBy(int, int)
{
    m_geometry.scrolled = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    viewport()->update();
}

void MatrixView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    const MatrixScene scene {m_matrix, m_geometry, m_finds, m_drag, m_row, m_column, range(), hasFocus()};
    paintMatrix(painter, scene, this);
}

void MatrixView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void MatrixView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    if (m_drag.kind != MatrixDrag::Kind::None)
        endDrag();
    viewport()->update();
}

bool MatrixView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        emit toolTipWanted(m_geometry.spotAt(help->pos(), m_matrix.groups()), help->globalPos());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

// The keys of the matrix come before the shortcuts of the window.
bool MatrixView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        if (takesKey(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool MatrixView::takesKey(const QKeyEvent &event) const
{
    const bool plain = (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    const bool control = event.modifiers() == Qt::ControlModifier;
    static constexpr int withControl[] {
        Qt::Key_A, Qt::Key_C, Qt::Key_X, Qt::Key_V, Qt::Key_D, Qt::Key_R, Qt::Key_Home, Qt::Key_End};
    if (control
        && std::find(std::begin(withControl), std::end(withControl), event.key()) != std::end(withControl))
        return true;
    if (event.key() == Qt::Key_Escape)
        return m_drag.kind != MatrixDrag::Kind::None || !range().isSingle();
    return plain && (!event.text().isEmpty() || event.key() == Qt::Key_Delete || event.key() == Qt::Key_F8);
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drag.kind != MatrixDrag::Kind::None) {
        endDrag();
        return;
    }
    if (m_drag.kind == MatrixDrag::Kind::Part)
        updateCursor(m_drag.pointer, event->modifiers());
    if (event->key() == Qt::Key_Escape && !range().isEmpty() && !range().isSingle()) {
        place(m_row, m_column, m_row, m_column);
        viewport()->update();
        return;
    }
    if (moveByKey(*event) || commandByKey(*event) || changeByKey(*event))
        return;
    QAbstractScrollArea::keyPressEvent(event);
}

void MatrixView::keyReleaseEvent(QKeyEvent *event)
{
    if (m_drag.kind == MatrixDrag::Kind::Part)
        updateCursor(m_drag.pointer, event->modifiers());
    QAbstractScrollArea::keyReleaseEvent(event);
}

// The row or column of the next part in a direction, past the one it stands on; the end where there is none.
int MatrixView::nextPart(int row, int column, int rowStep, int columnStep) const
{
    const bool vertical = rowStep != 0;
    const int last = vertical ? m_matrix.rowCount() - 1 : m_matrix.columnCount() - 1;
    int at = vertical ? row : column;
    const int step = rowStep + columnStep;
    for (at += step; at > 0 && at < last; at += step) {
        if (m_matrix.part(vertical ? at : row, vertical ? column : at))
            return at;
    }
    return std::clamp(at, 0, last);
}

bool MatrixView::moveByKey(const QKeyEvent &event)
{
    const bool extend = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool far = event.modifiers().testFlag(Qt::ControlModifier);
    if (event.modifiers().testFlag(Qt::AltModifier) || m_matrix.rowCount() == 0)
        return false;
    if (m_row < 0 && event.key() == Qt::Key_Down) {
        moveTo(0, std::max(m_column, 0));
        return true;
    }
    int row = std::max(extend ? m_reachRow : m_row, 0);
    int column = extend ? m_reachColumn : m_column;
    const int page = std::max(1, m_geometry.grid().height() / cell - 1);
    const auto step = [&](int rows, int columns) {
        if (far && rows != 0)
            row = nextPart(row, column, rows, 0);
        else if (far)
            column = nextPart(row, column, 0, columns);
        else
            row += rows, column += columns;
    };
    switch (event.key()) {
    case Qt::Key_Up:
        step(-1, 0);
        break;
    case Qt::Key_Down:
        step(1, 0);
        break;
    case Qt::Key_Left:
        if (m_column < 0) {
            foldByKey(false);
            return true;
        }
        step(0, -1);
        break;
    case Qt::Key_Right:
        if (m_column < 0 && m_row >= 0 && m_matrix.rows()[static_cast<size_t>(m_row)].hasChildren
            && !m_matrix.rows()[static_cast<size_t>(m_row)].expanded) {
            foldByKey(true);
            return true;
        }
        step(0, 1);
        break;
    case Qt::Key_PageUp:
        row -= page;
        break;
    case Qt::Key_PageDown:
        row += page;
        break;
    case Qt::Key_Home:
        column = 0;
        row = far ? 0 : row;
        break;
    case Qt::Key_End:
        column = m_matrix.columnCount() - 1;
        row = far ? m_matrix.rowCount() - 1 : row;
        break;
    default:
        return false;
    }
    if (extend)
        extendTo(row, column);
    else
        moveTo(row, column);
    return true;
}

bool MatrixView::commandByKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_F8) {
        emit commandWanted(event.modifiers().testFlag(Qt::ShiftModifier) ? MatrixCommand::PreviousGap
                                                                         : MatrixCommand::NextGap);
        return true;
    }
    if (event.modifiers() != Qt::ControlModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_A:
        setRange({0, 0, m_matrix.rowCount() - 1, m_matrix.columnCount() - 1});
        return true;
    case Qt::Key_C:
        emit commandWanted(MatrixCommand::Copy);
        return true;
    case Qt::Key_X:
        emit commandWanted(MatrixCommand::Cut);
        return true;
    case Qt::Key_V:
        emit commandWanted(MatrixCommand::Paste);
        return true;
    case Qt::Key_D:
        emit commandWanted(MatrixCommand::FillDown);
        return true;
    case Qt::Key_R:
        emit commandWanted(MatrixCommand::FillRight);
        return true;
    default:
        return false;
    }
}

bool MatrixView::changeByKey(const QKeyEvent &event)
{
    const bool plain = (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (!plain)
        return false;
    switch (event.key()) {
    case Qt::Key_Q:
        emit rolesWanted(range(), Role::Lead);
        return true;
    case Qt::Key_Z:
        emit rolesWanted(range(), Role::Responsible);
        return true;
    case Qt::Key_P:
        emit rolesWanted(range(), Role::Support);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit rolesWanted(range(), std::nullopt);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_F2:
        activate();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        foldByKey(event.key() == Qt::Key_Plus);
        return true;
    default:
        break;
    }
    if (event.text().isEmpty() || !event.text().at(0).isLetterOrNumber())
        return false;
    emit typed(event.text());
    return true;
}

// Enter on what can be opened opens it.
void MatrixView::activate()
{
    if (m_row < 0)
        return;
    if (m_column >= 0 && m_matrix.columns()[static_cast<size_t>(m_column)].department < 0)
        emit groupFoldWanted(m_matrix.columns()[static_cast<size_t>(m_column)].category);
    else if (m_matrix.isEditable(m_row, m_column))
        emit choiceWanted(m_row, m_column);
    else if (m_matrix.rows()[static_cast<size_t>(m_row)].hasChildren)
        emit rowFoldWanted(m_row);
}

void MatrixView::foldByKey(bool open)
{
    if (m_row < 0)
        return;
    const MatrixRow &row = m_matrix.rows()[static_cast<size_t>(m_row)];
    const int parent = m_matrix.entryAt(m_row).parent;
    if (row.hasChildren && row.expanded != open)
        emit rowFoldWanted(m_row);
    else if (!open && m_matrix.rowOf(parent) >= 0)
        moveTo(m_matrix.rowOf(parent), m_column);
}

} // namespace xushi
