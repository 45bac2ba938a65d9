#include "ui/charts/chartview.h"

#include <QAbstractAxis>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>

#include "ui/theme/theme.h"

namespace xushi::charts
{

namespace
{
constexpr int rightMargin = 8; // half of the last label of an axis
} // namespace

ChartView::ChartView(QWidget *parent)
    : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    clearChart();
}

const ui::Theme &ChartView::theme() const
{
    return ui::themeOf(this);
}

// A new chart: Qt lets go of the axes of an old one only when events are next seen to.
void ChartView::clearChart()
{
    QChart *old = chart();
    auto *fresh = new QChart;
    fresh->setBackgroundVisible(false);
    fresh->setMargins({0, 0, rightMargin, 0});
    fresh->layout()->setContentsMargins(0, 0, 0, 0);
    fresh->legend()->hide();
    setChart(fresh);
    delete old;
    connect(fresh, &QChart::plotAreaChanged, this, [this] { placeLabels(); });
}

void ChartView::styleAxis(QAbstractAxis *axis, bool gridShown) const
{
    axis->setLabelsFont(theme().font(ui::TypeSize::Small));
    axis->setLabelsColor(theme().text2);
    axis->setGridLineVisible(gridShown);
    axis->setGridLinePen(QPen(theme().cGrid, 1));
    axis->setLinePen(QPen(theme().edge, 1));
    axis->setLineVisible(!gridShown);
}

QGraphicsSimpleTextItem *ChartView::addLabel(const QString &text, const QColor &ink, int weight)
{
    auto *label = new QGraphicsSimpleTextItem(text, chart());
    label->setFont(theme().font(ui::TypeSize::Small, weight));
    label->setBrush(ink);
    label->setZValue(20);
    return label;
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        compose();
}

} // namespace xushi::charts
