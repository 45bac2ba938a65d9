#include "ui/panels/ledger/ledgerheader.h"

#include <algorithm>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeaderV2>
#include <QToolTip>

#include "ui/models/planrowmodel.h"
#include "ui/panels/ledger/ledgerdelegate.h"
#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/theme.h"

namespace xushi
{

LedgerHeader::LedgerHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Interactive);
    setMinimumSectionSize(32);
    setMouseTracking(true);
}

QSize LedgerHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), ui::measure::head};
}

std::vector<int> LedgerHeader::visibleColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < count(); ++visual) {
        if (!isSectionHidden(logicalIndex(visual)))
            columns.push_back(logicalIndex(visual));
    }
    return columns;
}

void LedgerHeader::setFrozenCount(int count)
{
    m_frozen = count;
    viewport()->update();
}

int LedgerHeader::frozenCount() const
{
    int width = 0;
    int frozen = 0;
    for (const int column : visibleColumns()) {
        width += sectionSize(column);
        if (frozen == m_frozen || width > viewport()->width() * 2 / 3)
            break;
        ++frozen;
    }
    return frozen;
}

int LedgerHeader::frozenWidth() const
{
    const std::vector<int> columns = visibleColumns();
    int width = 0;
    for (int i = 0; i < frozenCount(); ++i)
        width += sectionSize(columns[static_cast<size_t>(i)]);
    return width;
}

bool LedgerHeader::isFrozen(int column) const
{
    if (m_frozen == 0)
        return false;
    const std::vector<int> columns = visibleColumns();
    const auto end = columns.begin() + frozenCount();
    return std::find(columns.begin(), end, column) != end;
}

void LedgerHeader::setFilteredColumns(const std::vector<int> &columns)
{
    m_filtered = columns;
    viewport()->update();
}

QPoint LedgerHeader::shifted(const QPoint &place) const
{
    return place.x() < frozenWidth() ? place - QPoint(offset(), 0) : place;
}

int LedgerHeader::columnAt(const QPoint &place) const
{
    return logicalIndexAt(shifted(place));
}

QString LedgerHeader::arrangement() const
{
    QString text;
    for (int visual = 0; visual < count(); ++visual)
        text += QStringLiteral("%1:%2 ").arg(logicalIndex(visual)).arg(sectionSize(logicalIndex(visual)));
    return text;
}

// Qt looks for columns where they would be without standing still, so it is told that place.
void LedgerHeader::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    m_before = arrangement();
    m_dragShift = (shifted(place) - place).x();
    QMouseEvent moved(event->type(), event->position() + QPointF(m_dragShift, 0), event->globalPosition(),
        event->button(), event->buttons(), event->modifiers());
    QHeaderView::mousePressEvent(&moved);
}

void LedgerHeader::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const int shift = event->buttons() == Qt::NoButton ? (shifted(place) - place).x() : m_dragShift;
    QMouseEvent moved(event->type(), event->position() + QPointF(shift, 0), event->globalPosition(),
        event->button(), event->buttons(), event->modifiers());
    QHeaderView::mouseMoveEvent(&moved);
}

void LedgerHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QMouseEvent moved(event->type(), event->position() + QPointF(m_dragShift, 0), event->globalPosition(),
        event->button(), event->buttons(), event->modifiers());
    QHeaderView::mouseReleaseEvent(&moved);
    if (!m_before.isEmpty() && arrangement() != m_before)
        emit arranged();
    m_before.clear();
}

void LedgerHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QString before = arrangement();
    const QPointF place = shifted(event->position().toPoint());
    QMouseEvent moved(
        event->type(), place, event->globalPosition(), event->button(), event->buttons(), event->modifiers());
    QHeaderView::mouseDoubleClickEvent(&moved);
    if (arrangement() != before)
        emit arranged();
}

bool LedgerHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = columnAt(help->pos());
    if (column < 0)
        return true;
    const QString title = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const QString unit = model()->headerData(column, Qt::Horizontal, PlanRowModel::UnitRole).toString();
    QToolTip::showText(help->globalPos(),
        (unit.isEmpty() ? title : tr("%1 (%2)").arg(title, unit)) + u'\n'
            + tr("Click to sort, drag to move, right-click or Alt+Shift+Down for more"),
        this);
    return true;
}

void LedgerHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    const QString unit = model()->headerData(logicalIndex, Qt::Horizontal, PlanRowModel::UnitRole).toString();
    if (!unit.isEmpty())
        option->text += u'\n' + unit;
}

// What stands still is painted over what went below it.
void LedgerHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const int frozen = frozenCount();
    if (frozen == 0)
        return;
    QPainter painter(viewport());
    const std::vector<int> columns = visibleColumns();
    int left = 0;
    for (int i = 0; i < frozen; ++i) {
        const QRect cell(left, 0, sectionSize(columns[static_cast<size_t>(i)]), height());
        if (offset() > 0)
            paintSection(&painter, cell, columns[static_cast<size_t>(i)]);
        left += cell.width();
    }
    ui::drawLineRight(painter, QRectF(0, 0, left, height()), ui::themeOf(this).line);
}

// Words stand over the words of the cells.
void LedgerHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const ui::Theme &theme = ui::themeOf(this);
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    option.rect = rect;
    initStyleOptionForIndex(&option, logicalIndex);
    painter->save();
    painter->setFont(theme.font(ui::TypeSize::Small, QFont::Medium));
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    const auto *rows = qobject_cast<const PlanRowModel *>(model());
    const bool title
        = rows && rows->columns()[static_cast<size_t>(logicalIndex)].id == QLatin1String("title");
    const int left = title ? LedgerDelegate::titleIndent : ui::measure::padding;
    option.rect = rect.adjusted(left, 0, -ui::measure::padding, 0);
    if (std::find(m_filtered.begin(), m_filtered.end(), logicalIndex) != m_filtered.end()) {
        const int size = ui::measure::iconArrow;
        ui::paintIcon(*painter, QRect(rect.right() - size - 2, rect.top() + 4, size, size), ui::Icon::Filter,
            theme.accent);
    }
    option.fontMetrics = QFontMetrics(painter->font());
    style()->drawControl(QStyle::CE_HeaderLabel, &option, painter, this);
    painter->restore();
}

} // namespace xushi
