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
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void TimelineTable::paintGround(QPainter &painter, const QStyleOptionViewItem &option, int row) const
{
    QStyleOptionViewItem ground = option;
    ground.state.setFlag(QStyle::State_MouseOver, row == m_hoveredRow);
    if (m_rows.row(row).record.kind == RecordKind::Section)
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
