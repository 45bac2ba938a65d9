#include "ui/widgets/choicegrid.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace xushi::ui
{

ChoiceGrid::ChoiceGrid(int columns, QSize cell, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_cell(cell)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChoiceGrid::setCells(const QList<GridCell> &cells)
{
    m_cells = cells;
    m_hovered = -1;
    const auto taken = std::ranges::find(m_cells, true, &GridCell::taken);
    moveTo(taken != m_cells.end() ? int(taken - m_cells.begin()) : m_at);
    updateGeometry();
}

QSize ChoiceGrid::sizeHint() const
{
    const int rows = (int(m_cells.size()) + m_columns - 1) / m_columns;
    return {m_columns * m_cell.width(), rows * m_cell.height()};
}

void ChoiceGrid::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    for (int at = 0; at < m_cells.size(); ++at) {
        const GridCell &cell = m_cells.at(at);
        const QRect place = rectOf(at).adjusted(1, 1, -1, -1);
        const QColor hover = at == m_hovered && canTake(at) ? theme.tint2 : QColor();
        drawBox(painter, place, cell.taken ? theme.fill : hover, cell.marked ? theme.edge : QColor(),
            measure::radius);
        painter.setPen(!cell.enabled ? theme.textOff : cell.taken ? theme.onAccent : theme.text);
        painter.drawText(place, Qt::AlignCenter, cell.text);
        if (at == m_at && hasFocus())
            drawFocusRing(painter, rectOf(at), theme, measure::radius);
    }
}

void ChoiceGrid::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = cellAt(event->position().toPoint());
    setToolTip(canTake(m_hovered) ? m_cells.at(m_hovered).name : QString());
    update();
}

void ChoiceGrid::mouseReleaseEvent(QMouseEvent *event)
{
    const int cell = cellAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && canTake(cell))
        emit chosen(cell);
}

void ChoiceGrid::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void ChoiceGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(m_at - 1);
        return;
    case Qt::Key_Right:
        moveTo(m_at + 1);
        return;
    case Qt::Key_Up:
        moveTo(m_at - m_columns);
        return;
    case Qt::Key_Down:
        moveTo(m_at + m_columns);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (canTake(m_at))
            emit chosen(m_at);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChoiceGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

QRect ChoiceGrid::rectOf(int cell) const
{
    return {QPoint(cell % m_columns * m_cell.width(), cell / m_columns * m_cell.height()), m_cell};
}

int ChoiceGrid::cellAt(QPoint place) const
{
    if (!rect().contains(place))
        return -1;
    return place.y() / m_cell.height() * m_columns + std::min(place.x() / m_cell.width(), m_columns - 1);
}

bool ChoiceGrid::canTake(int cell) const
{
    return cell >= 0 && cell < m_cells.size() && m_cells.at(cell).enabled && !m_cells.at(cell).text.isEmpty();
}

void ChoiceGrid::moveTo(int cell)
{
    if (cell < 0 || cell >= m_cells.size() || m_cells.at(cell).text.isEmpty())
        return;
    m_at = cell;
    setAccessibleDescription(m_cells.at(cell).name);
    update();
}

} // namespace xushi::ui
