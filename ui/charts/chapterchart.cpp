#include "ui/charts/chapterchart.h"

#include <algorithm>
#include <cmath>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalBarSeries>
#include <QLineSeries>
#include <QValueAxis>

#include "ui/charts/axissteps.h"
#include "ui/charts/chartlegend.h"
#include "ui/theme/theme.h"

namespace xushi::charts
{

namespace
{

// What names of chapters take at the left: as much as they need, within these.
constexpr int widestHeading = 168;
constexpr double widestShare = 0.42; // of the chart
constexpr int headingGap = 8;
constexpr int barStep = 32;
constexpr int axisRoom = 32;
constexpr int mostSteps = 6;
constexpr double air = 6;

double percent(const std::optional<Rational> &rate)
{
    return rate ? rate->toDouble() * 100 : 0;
}

} // namespace

ChapterChart::ChapterChart(QWidget *parent)
    : ChartView(parent)
{
    setAccessibleName(tr("Completion by chapter"));
}

void ChapterChart::setBars(const QList<Bar> &bars, const Rational &expected)
{
    m_bars = QList<Bar>(bars.rbegin(), bars.rend());
    m_expected = expected;
    QStringList words;
    for (const Bar &bar : bars) {
        if (bar.completion)
            words << bar.heading + u' ' + (*bar.completion * 100).toDisplay(1) + QStringLiteral(" %");
    }
    setAccessibleDescription(words.join(u'；'));
    setMinimumHeight(wantedHeight());
    compose();
}

int ChapterChart::wantedHeight() const
{
    return static_cast<int>(m_bars.size()) * barStep + axisRoom;
}

void ChapterChart::compose()
{
    m_series = nullptr;
    m_figures.clear();
    m_headings.clear();
    clearChart();
    if (m_bars.isEmpty())
        return;
    addAxes();
    addBars();
    leaveRoomForHeadings();
    placeLabels();
}

// The axis would cut names at their beginning where they are too long; so they are labels of our own, which
// end in … instead.
void ChapterChart::leaveRoomForHeadings()
{
    const QFontMetricsF metrics(theme().font(ui::TypeSize::Small));
    double widest = 0;
    for (const Bar &bar : m_bars)
        widest = std::max(widest, metrics.horizontalAdvance(bar.heading));
    const double room = std::min({widest + 2, double(widestHeading), width() * widestShare});
    QMargins margins = chart()->margins();
    margins.setLeft(static_cast<int>(std::ceil(room)) + headingGap);
    chart()->setMargins(margins);
}

void ChapterChart::placeHeadings()
{
    const QRectF plot = chart()->plotArea();
    const QFontMetricsF metrics(theme().font(ui::TypeSize::Small));
    for (qsizetype i = 0; i < m_headings.size(); ++i) {
        const double room = std::max(0.0, plot.left() - headingGap);
        m_headings[i]->setText(metrics.elidedText(m_bars[i].heading, Qt::ElideRight, room));
        const QSizeF size = m_headings[i]->boundingRect().size();
        const double middle = chart()->mapToPosition({0, static_cast<double>(i)}, m_series).y();
        m_headings[i]->setPos(
            std::max(0.0, plot.left() - headingGap - size.width()), middle - size.height() / 2);
    }
}

void ChapterChart::resizeEvent(QResizeEvent *event)
{
    if (m_series)
        leaveRoomForHeadings();
    ChartView::resizeEvent(event);
}

void ChapterChart::addAxes()
{
    double highest = std::max(100.0, m_expected.toDouble() * 100);
    double lowest = 0;
    QStringList headings;
    for (const Bar &bar : m_bars) {
        headings << QString::number(headings.size());
        highest = std::max(highest, percent(bar.completion));
        lowest = std::min(lowest, percent(bar.completion));
    }
    auto *chapters = new QBarCategoryAxis;
    chapters->append(headings);
    styleAxis(chapters, false);
    chapters->setLabelsVisible(false);
    chart()->addAxis(chapters, Qt::AlignLeft);

    const AxisSteps steps = axisSteps(lowest, highest, mostSteps);
    auto *rates = new QValueAxis;
    rates->setRange(steps.minimum, steps.maximum);
    rates->setTickType(QValueAxis::TicksDynamic);
    rates->setTickAnchor(0);
    rates->setTickInterval(steps.step);
    rates->setLabelFormat(QStringLiteral("%.0f"));
    styleAxis(rates, true);
    chart()->addAxis(rates, Qt::AlignBottom);
}

void ChapterChart::addBars()
{
    auto *rates = new QBarSet(tr("Completion"));
    for (const Bar &bar : m_bars)
        rates->append(percent(bar.completion));
    rates->setColor(theme().cActual);
    rates->setBorderColor(theme().cActual);
    m_series = new QHorizontalBarSeries;
    m_series->append(rates);
    m_series->setBarWidth(0.4);
    chart()->addSeries(m_series);
    connect(m_series, &QHorizontalBarSeries::clicked, this, [this](int bar) {
        if (bar >= 0 && bar < m_bars.size())
            emit chapterChosen(m_bars[bar].section);
    });

    auto *expected = new QLineSeries;
    const double at = m_expected.toDouble() * 100;
    expected->append(at, -0.5);
    expected->append(at, static_cast<double>(m_bars.size()) - 0.5);
    expected->setPen(linePen(LineKind::Expected, theme()));
    chart()->addSeries(expected);
    for (QAbstractAxis *axis : chart()->axes()) {
        m_series->attachAxis(axis);
        expected->attachAxis(axis);
    }
    for (const Bar &bar : m_bars) {
        m_headings << addLabel(bar.heading, theme().text2, QFont::Normal);
        m_headings.back()->setToolTip(bar.heading);
        m_figures << addLabel(
            bar.completion ? (*bar.completion * 100).toDisplay(1) + QStringLiteral(" %") : tr("no figures"),
            bar.completion ? theme().text : theme().text3, QFont::Normal);
    }
}

// Right of the bar, and right of the line of expected progress where that would run through the figure.
void ChapterChart::placeLabels()
{
    if (!m_series || m_figures.size() != m_bars.size())
        return;
    placeHeadings();
    const QRectF plot = chart()->plotArea();
    const double expected = chart()->mapToPosition({m_expected.toDouble() * 100, 0}, m_series).x();
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const QPointF end
            = chart()->mapToPosition({percent(m_bars[i].completion), static_cast<double>(i)}, m_series);
        const QSizeF size = m_figures[i]->boundingRect().size();
        double left = end.x() + air;
        if (left < expected + air && left + size.width() > expected - air)
            left = expected + air;
        left = std::min(left, plot.right() - size.width());
        m_figures[i]->setPos(left, end.y() - size.height() / 2);
    }
}

} // namespace xushi::charts
