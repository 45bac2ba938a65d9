#include "ui/timeline/timelineview.h"

#include <algorithm>
#include <cmath>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/theme/measures.h"
#include "ui/timeline/axiscells.h"
#include "ui/timeline/timelineaxis.h"

namespace xushi
{

namespace
{

constexpr double zoomOfStep = 1.5;
constexpr double treeShare = 0.36;
constexpr int narrowTree = 400;
constexpr int wideTree = 520;

} // namespace

TimelineView::TimelineView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_rows(new TimelineModel(workbench, this))
    , m_tree(new TimelineTree(workbench, *m_rows, this))
    , m_bars(new TimelineBars(workbench, *m_rows, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_foot(new QWidget(this))
    , m_spans(planSpans(workbench.plan, workbench.plan.now().date()))
{
    layOut();
    shareRows();
    m_bars->setSpans(m_spans);
    fit();
    connect(m_bars, &TimelineBars::zoomAsked, this, &TimelineView::zoomAt);
    connect(m_bars, &TimelineBars::resized, this, [this] {
        if (m_fitted)
            fit();
        else
            m_bars->fillWidth();
    });
    connect(m_tree, &TimelineTree::zoomStepAsked, this, &TimelineView::zoom);
    connect(m_tree, &TimelineTree::panAsked, this, &TimelineView::pan);
    connect(&workbench.plan, &Plan::changed, this, &TimelineView::followPlan);
    connect(&workbench.view, &ViewState::asOfChanged, this, &TimelineView::updateAll);
    showSelection();
}

void TimelineView::layOut()
{
    auto *left = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tree);
    column->addWidget(m_foot);
    left->setMinimumWidth(300);
    m_bars->setMinimumWidth(200);
    m_foot->setFixedHeight(0);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_bars);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    setFocusProxy(m_tree);
    m_bars->setFocusProxy(m_tree);
    connect(m_bars->horizontalScrollBar(), &QScrollBar::rangeChanged, this,
        [this](int least, int most) { m_foot->setFixedHeight(most > least ? ui::measure::scroll : 0); });
}

void TimelineView::shareRows()
{
    QItemSelectionModel *own = m_bars->selectionModel();
    m_bars->setSelectionModel(m_tree->selectionModel());
    delete own;
    QScrollBar *treeBar = m_tree->verticalScrollBar();
    QScrollBar *barsBar = m_bars->verticalScrollBar();
    connect(treeBar, &QScrollBar::valueChanged, barsBar, &QScrollBar::setValue);
    connect(barsBar, &QScrollBar::valueChanged, treeBar, &QScrollBar::setValue);
    for (TimelineTable *table :
        {static_cast<TimelineTable *>(m_tree), static_cast<TimelineTable *>(m_bars)}) {
        connect(table, &TimelineTable::rowHovered, this, &TimelineView::hover);
        connect(table, &TimelineTable::recordChosen, &m_workbench.view, &ViewState::select);
    }
    connect(&m_workbench.view, &ViewState::selectionChanged, this, [this] {
        showSelection();
        updateAll();
    });
    // Qt moves the current row to a neighbour when its own goes; the selection of the window stays.
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &TimelineView::showSelection);
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, &TimelineView::showSelection);
    connect(m_rows, &QAbstractItemModel::layoutChanged, this, &TimelineView::showSelection);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &TimelineView::showSelection);
}

void TimelineView::followPlan(const Changes &changes)
{
    if (!changes.touchesAny({RecordKind::PlanInfo, RecordKind::Section, RecordKind::Task,
            RecordKind::Milestone, RecordKind::Calendar, RecordKind::CalendarDay})) {
        updateAll();
        return;
    }
    const DateSpan before = m_spans.extent;
    m_spans = planSpans(m_workbench.plan, m_workbench.plan.now().date());
    m_bars->setSpans(m_spans);
    if (m_spans.extent != before && m_fitted)
        fit();
    else if (m_spans.extent != before)
        setScale(m_bars->scale().withExtent(m_spans.extent), 0);
    updateAll();
}

void TimelineView::fit()
{
    m_fitted = true;
    setScale(TimeScale::fitted(m_spans.extent, m_bars->viewport()->width()), 0);
}

void TimelineView::setScale(const TimeScale &scale, double x)
{
    const TimeScale before = m_bars->scale();
    if (scale == before)
        return;
    QScrollBar *scroll = m_bars->horizontalScrollBar();
    const double kept = scale.sameInstant(scroll->value() + x, before);
    m_bars->setScale(scale);
    scroll->setSingleStep(ui::measure::row);
    scroll->setValue(static_cast<int>(std::lround(kept - x)));
    emit levelChanged();
}

void TimelineView::zoomAt(double factor, double x)
{
    m_fitted = false;
    setScale(m_bars->scale().zoomed(factor), x);
}

void TimelineView::zoom(ZoomStep step)
{
    if (step == ZoomStep::Fit)
        fit();
    else
        zoomAt(step == ZoomStep::In ? zoomOfStep : 1 / zoomOfStep, steadyPlace());
}

void TimelineView::setLevel(ScaleLevel level)
{
    m_fitted = false;
    setScale(m_bars->scale().withDayWidth(TimeScale::dayWidthOf(level)), steadyPlace());
}

// Zooming by keys and buttons keeps the as-of day where it is, while it is in sight; else the middle.
double TimelineView::steadyPlace() const
{
    const double width = m_bars->viewport()->width();
    const double asOf = m_bars->scene().asOfLine() - m_bars->horizontalScrollBar()->value();
    return m_workbench.view.asOf().isValid() && asOf >= 0 && asOf <= width ? asOf : width / 2;
}

void TimelineView::pan(int units)
{
    const TimeScale &scale = m_bars->scale();
    QScrollBar *scroll = m_bars->horizontalScrollBar();
    const TimeUnit unit = lowerUnit(scale.level());
    const QDate from = scale.snapped(scroll->value(), unit);
    const QDate to = units > 0 ? startOfNext(unit, from) : startOf(unit, from.addDays(-1));
    scroll->setValue(static_cast<int>(std::lround(scale.left(to))));
}

void TimelineView::showSelection()
{
    const int row = m_rows->rowOf(m_workbench.view.selection());
    QItemSelectionModel *selection = m_tree->selectionModel();
    if (row < 0) {
        selection->clear();
        return;
    }
    if (m_tree->currentIndex().row() == row && selection->isRowSelected(row))
        return;
    const int column
        = m_tree->currentIndex().isValid() ? m_tree->currentIndex().column() : TimelineModel::Title;
    const QModelIndex index = m_rows->index(row, column);
    selection->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_tree->scrollTo(index);
}

void TimelineView::hover(int row)
{
    m_tree->setHoveredRow(row);
    m_bars->setHoveredRow(row);
}

void TimelineView::updateAll()
{
    m_tree->viewport()->update();
    m_bars->viewport()->update();
    m_bars->axis()->viewport()->update();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_divided || width() < narrowTree)
        return;
    const int tree = std::clamp(static_cast<int>(width() * treeShare), narrowTree, wideTree);
    m_splitter->setSizes({tree, width() - tree});
    m_divided = true;
}

} // namespace xushi
