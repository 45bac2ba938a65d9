#include "ui/charts/chapterchart.h"

#include <algorithm>
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

constexpr int headingRoom = 168;
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
    clearChart();
    if (m_bars.isEmpty())
        return;
    addAxes();
    addBars();
    placeLabels();
}

void ChapterChart::addAxes()
{
    const QFontMetrics metrics(theme().font(ui::TypeSize::Small));
    double highest = std::max(100.0, m_expected.toDouble() * 100);
    double lowest = 0;
    QStringList headings;
    for (const Bar &bar : m_bars) {
        // The axis drops a name it has: blanks at the end keep names apart that are cut to the same words.
        headings << metrics.elidedText(bar.heading, Qt::ElideRight, headingRoom)
                + QString(headings.size(), QChar(0x200b));
        highest = std::max(highest, percent(bar.completion));
        lowest = std::min(lowest, percent(bar.completion));
    }
    auto *chapters = new QBarCategoryAxis;
    chapters->append(headings);
    styleAxis(chapters, false);
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
    for (const Bar &bar : m_bars)
        m_figures << addLabel(
            bar.completion ? (*bar.completion * 100).toDisplay(1) + QStringLiteral(" %") : tr("no figures"),
            bar.completion ? theme().text : theme().text3, QFont::Normal);
}

// Right of the bar, and right of the line of expected progress where that would run through the figure.
void ChapterChart::placeLabels()
{
    if (!m_series || m_figures.size() != m_bars.size())
        return;
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
