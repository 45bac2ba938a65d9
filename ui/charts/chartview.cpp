#include "ui/charts/chartview.h"

#include <QAbstractAxis>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>

#include "ui/theme/theme.h"

namespace xushi::charts
{

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
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    connect(chart(), &QChart::plotAreaChanged, this, [this] { placeLabels(); });
}

const ui::Theme &ChartView::theme() const
{
    return ui::themeOf(this);
}

void ChartView::clearChart()
{
    qDeleteAll(m_labels);
    m_labels.clear();
    chart()->removeAllSeries();
    const QList<QAbstractAxis *> axes = chart()->axes();
    for (QAbstractAxis *axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
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
    m_labels << label;
    return label;
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        compose();
}

} // namespace xushi::charts
