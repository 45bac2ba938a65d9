#include "ui/timeline/timelinebars.h"

#include <cmath>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QToolTip>

#include "ui/theme/drawing.h"
#include "ui/timeline/axiscells.h"
#include "ui/timeline/offdays.h"
#include "ui/timeline/rowpainter.h"
#include "ui/timeline/timelineaxis.h"
#include "ui/timeline/timelinetip.h"

namespace xushi
{

namespace
{

constexpr double zoomOfNotch = 1.25;
constexpr double notch = 120; // of a wheel, in eighths of a degree
// Under these widths of a day the shading would be noise.
constexpr double weekendsFrom = 1.2;
constexpr double holidaysFrom = 0.4;

class BarDelegate : public QStyledItemDelegate
{
public:
    explicit BarDelegate(TimelineBars *bars)
        : QStyledItemDelegate(bars)
        , m_bars(bars)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ui::Theme &theme = ui::themeOf(m_bars);
        painter->save();
        m_bars->paintGround(*painter, option, index.row());
        painter->translate(option.rect.topLeft());
        painter->setFont(theme.font(ui::TypeSize::Small));
        const RowShape shape = m_bars->shapeOf(index.row());
        paintSpans(*painter, shape, theme);
        painter->translate(-option.rect.topLeft());
        m_bars->paintDayLines(*painter, option.rect & m_bars->viewport()->rect());
        painter->translate(option.rect.topLeft());
        paintNodes(*painter, shape, theme);
        const RecordRef selected = m_bars->workbench().view.selection();
        for (const NodeShape &node : shape.nodes) {
            if (refTo(node.milestone) == selected)
                ui::drawFocusRing(*painter, node.place.adjusted(-3, -3, 3, 3), theme);
        }
        painter->restore();
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip || !index.isValid())
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        QString tip;
        const RowShape shape = m_bars->shapeOf(index.row());
        const QPointF place = event->pos() - option.rect.topLeft();
        if (const auto milestone = m_bars->milestoneAt(event->pos()))
            tip = milestoneTip(m_bars->workbench(), *milestone);
        else if (shape.bar.adjusted(-2, -4, 2, 8).contains(place)
            || shape.bracket.adjusted(-2, -4, 2, 8).contains(place))
            tip = rowTip(m_bars->workbench(), m_bars->rows().row(index.row()).record);
        QToolTip::showText(event->globalPos(), tip, m_bars);
        return true;
    }

private:
    TimelineBars *m_bars;
};

} // namespace

TimelineBars::TimelineBars(Workbench &workbench, TimelineModel &rows, QWidget *parent)
    : TimelineTable(workbench, rows, parent)
    , m_scale(DateSpan::ofYear(workbench.plan.now().date().year()))
    , m_axis(new TimelineAxis(workbench, m_scale, this))
{
    setHorizontalHeader(m_axis);
    for (int column = 0; column < TimelineModel::Bars; ++column)
        setColumnHidden(column, true);
    setItemDelegate(new BarDelegate(this));
    setEditTriggers(NoEditTriggers);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Bars"));
    m_axis->viewport()->installEventFilter(this);
    // Names in the axis stay in sight, flags at the edges too: all of it is painted anew.
    connect(
        horizontalScrollBar(), &QScrollBar::valueChanged, m_axis->viewport(), qOverload<>(&QWidget::update));
}

void TimelineBars::setSpans(const PlanSpans &spans)
{
    m_spans = spans;
    viewport()->update();
}

void TimelineBars::setScale(const TimeScale &scale)
{
    m_scale = scale;
    m_axis->setScale(scale);
    fillWidth();
    viewport()->update();
}

void TimelineBars::fillWidth()
{
    setColumnWidth(
        TimelineModel::Bars, std::max(viewport()->width(), static_cast<int>(std::lround(m_scale.width()))));
    // Qt would do so later, and the new place to scroll to would be cut off at the old range.
    updateGeometries();
}

TimelineScene TimelineBars::scene() const
{
    const Workbench &bench = workbench();
    return {bench.plan, m_spans, m_scale, bench.view.asOf(), bench.plan.now().date()};
}

RowShape TimelineBars::shapeOf(int row) const
{
    const TimelineScene now = scene();
    RowShape shape = rowShape(now, rows().row(row).record, rowHeight(row));
    if (!shape.nodes.empty() || shape.undated)
        placeLabels(shape, now, QFontMetricsF(ui::themeOf(this).font(ui::TypeSize::Small)),
            columnWidth(TimelineModel::Bars));
    return shape;
}

std::optional<MilestoneId> TimelineBars::milestoneAt(const QPoint &place) const
{
    const int row = rowAt(place.y());
    if (row < 0)
        return std::nullopt;
    const QPointF inRow(
        place.x() - columnViewportPosition(TimelineModel::Bars), place.y() - rowViewportPosition(row));
    const RowShape shape = shapeOf(row);
    for (auto node = shape.nodes.rbegin(); node != shape.nodes.rend(); ++node) {
        if (node->place.adjusted(-2, -2, 2, 2).contains(inRow))
            return node->milestone;
    }
    return std::nullopt;
}

void TimelineBars::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        paintDaysOff(painter, event->rect());
        paintTimeLines(painter, event->rect());
        paintDayLines(painter, event->rect());
    }
    QTableView::paintEvent(event);
}

void TimelineBars::paintDaysOff(QPainter &painter, const QRect &exposed) const
{
    if (m_scale.dayWidth() < holidaysFrom)
        return;
    const ui::Theme &theme = ui::themeOf(this);
    const double origin = columnViewportPosition(TimelineModel::Bars);
    const QDate first = m_scale.dayAt(exposed.left() - origin);
    const QDate last = m_scale.dayAt(exposed.right() + 1 - origin);
    for (const OffRun &run : offRuns(workbench().plan, first, last)) {
        if (run.kind == DayKind::Weekend && m_scale.dayWidth() < weekendsFrom)
            continue;
        const double left = m_scale.left(run.first) + origin;
        const QRectF place(left, exposed.top(), m_scale.right(run.last) + origin - left, exposed.height());
        painter.fillRect(
            ui::snapped(painter, place), run.kind == DayKind::Holiday ? theme.offHoliday : theme.offDay);
    }
}

void TimelineBars::paintTimeLines(QPainter &painter, const QRect &exposed) const
{
    const ui::Theme &theme = ui::themeOf(this);
    const double origin = columnViewportPosition(TimelineModel::Bars);
    const QDate first = m_scale.dayAt(exposed.left() - origin - 1);
    const QDate last = m_scale.dayAt(exposed.right() + 1 - origin);
    const auto draw = [&](const std::vector<AxisCell> &cells, const QColor &colour) {
        for (const AxisCell &cell : cells)
            ui::drawLineLeft(painter,
                QRectF(m_scale.left(cell.first) + origin, exposed.top(), 1, exposed.height()), colour);
    };
    draw(lowerCells(m_scale.level(), first, last), theme.hair);
    draw(upperCells(m_scale.level(), first, last), theme.line);
}

void TimelineBars::paintDayLines(QPainter &painter, const QRect &exposed) const
{
    const ui::Theme &theme = ui::themeOf(this);
    const TimelineScene now = scene();
    const double origin = columnViewportPosition(TimelineModel::Bars);
    const double today = std::floor(now.todayLine() + origin) + 0.5;
    QPen dashes(theme.text2, 1, Qt::CustomDashLine, Qt::FlatCap);
    dashes.setDashPattern({4, 3});
    // The pattern counts from the top of the contents, so that strips painted while scrolling fit together.
    dashes.setDashOffset(exposed.top() + verticalOffset());
    painter.setPen(dashes);
    painter.drawLine(QPointF(today, exposed.top()), QPointF(today, exposed.bottom() + 1));
    if (!now.asOf.isValid())
        return;
    const QRectF line(now.asOfLine() + origin - 1, exposed.top(), 2, exposed.height());
    painter.fillRect(ui::snapped(painter, line), theme.fill);
}

void TimelineBars::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const int row = rowAt(place.y());
    if (row < 0 || (event->button() != Qt::LeftButton && event->button() != Qt::RightButton))
        return;
    if (const auto milestone = milestoneAt(place))
        emit recordChosen(refTo(*milestone));
    else
        emit recordChosen(rows().row(row).record);
}

// Presses choose; a table would go on to drag a selection.
void TimelineBars::mouseMoveEvent(QMouseEvent *) { }
void TimelineBars::mouseReleaseEvent(QMouseEvent *) { }
void TimelineBars::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
    const auto milestone = milestoneAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && milestone)
        emit renameAsked(*milestone);
}

// The press before it has selected what is meant.
void TimelineBars::contextMenuEvent(QContextMenuEvent *event)
{
    const double x = event->pos().x() - columnViewportPosition(TimelineModel::Bars);
    emit menuAsked(rowAt(event->pos().y()), m_scale.dayAt(x), event->pos());
    event->accept();
}

void TimelineBars::wheelEvent(QWheelEvent *event)
{
    const double turned = event->angleDelta().y();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (turned != 0)
            emit zoomAsked(std::pow(zoomOfNotch, turned / notch), event->position().x());
        event->accept();
    } else if (event->modifiers().testFlag(Qt::ShiftModifier) && turned != 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - static_cast<int>(turned));
        event->accept();
    } else {
        QTableView::wheelEvent(event);
    }
}

// The wheel over the axis means the time below it.
bool TimelineBars::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_axis->viewport() && event->type() == QEvent::Wheel) {
        wheelEvent(static_cast<QWheelEvent *>(event));
        return true;
    }
    return TimelineTable::eventFilter(watched, event);
}

// Answering may take the vertical scroll bar away; before the first showing Qt tells nobody of the width that
// the viewport has then.
bool TimelineBars::viewportEvent(QEvent *event)
{
    const bool answered = TimelineTable::viewportEvent(event);
    if (event->type() == QEvent::Resize) {
        const int width = viewport()->width();
        emit resized();
        if (viewport()->width() != width)
            emit resized();
    }
    return answered;
}

} // namespace xushi
