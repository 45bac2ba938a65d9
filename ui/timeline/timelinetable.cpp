#include "ui/timeline/timelinetable.h"

#include <QHeaderView>
#include <QHoverEvent>
#include <QScrollBar>

#include "ui/theme/measures.h"
#include "ui/theme/theme.h"

namespace xushi
{

TimelineTable::TimelineTable(Workbench &workbench, TimelineModel &rows, QWidget *parent)
    : QTableView(parent)
    , m_workbench(workbench)
    , m_rows(rows)
{
    setModel(&rows);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(ui::measure::row);
    verticalHeader()->setDefaultSectionSize(ui::measure::row);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { emit rowHovered(-1); });
}

void TimelineTable::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    updateRow(m_hoveredRow);
    m_hoveredRow = row;
    updateRow(row);
}

void TimelineTable::updateRow(int row)
{
    if (row >= 0 && row < m_rows.rowCount())
        viewport()->update(rowRect(row));
}

QRect TimelineTable::rowRect(int row) const
{
    return {0, rowViewportPosition(row), viewport()->width(), rowHeight(row)};
}

// The ring of a chapter goes round its whole row; Qt repaints the current cell only.
void TimelineTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(current.row());
    updateRow(previous.row());
}

void TimelineTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    updateRow(currentIndex().row());
}

void TimelineTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}

void TimelineTable::paintGround(QPainter &painter, const QStyleOptionViewItem &option, int row) const
{
    QStyleOptionViewItem ground = option;
    ground.state.setFlag(QStyle::State_MouseOver, row == m_hoveredRow);
    if (m_rows.row(row).isSection())
        ground.backgroundBrush = ui::themeOf(this).alt;
    style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, &painter, this);
}

bool TimelineTable::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        emit rowHovered(rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y()));
        break;
    case QEvent::HoverLeave:
        emit rowHovered(-1);
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

} // namespace xushi
