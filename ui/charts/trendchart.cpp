#include "ui/charts/trendchart.h"

#include <algorithm>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QScatterSeries>
#include <QScopedValueRollback>
#include <QValueAxis>

#include "ui/charts/axissteps.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/labelplaces.h"
#include "ui/theme/theme.h"

namespace xushi::charts
{

namespace
{

constexpr int mostSteps = 7;
constexpr double dot = 8;
constexpr double air = 4; // between a label and what it speaks of

} // namespace

TrendChart::TrendChart(QWidget *parent)
    : ChartView(parent)
{
}

void TrendChart::setTrend(const Trend &trend, const QString &name, const QString &unit)
{
    m_trend = trend;
    m_name = name;
    m_unit = unit;
    setAccessibleName(tr("Course of %1").arg(name));
    setAccessibleDescription(QStringList {gapText(), forecastText()}.join(u' ').trimmed());
    compose();
}

QString TrendChart::forecastText() const
{
    return m_trend.forecast
        ? tr("year end %1 (monthly average)").arg(m_trend.forecast->toDisplay(m_trend.decimals))
        : QString();
}

QString TrendChart::gapText() const
{
    if (m_trend.readings.empty() || !m_trend.readings.back().expectedValue)
        return {};
    const std::optional<Rational> &difference = m_trend.readings.back().status.difference;
    return difference ? (*difference * 100).toDisplay(1, Rational::Plus::Show) : QString();
}

QList<QPointF> TrendChart::actualPoints() const
{
    QList<QPointF> points;
    if (m_trend.start)
        points << QPointF(0, *m_trend.start);
    for (const TrendReading &reading : m_trend.readings)
        points << QPointF(reading.month, reading.value.toDouble());
    return points;
}

double TrendChart::lowest() const
{
    double value = std::min(m_trend.goal.value_or(0), m_trend.start.value_or(0));
    for (const TrendReading &reading : m_trend.readings)
        value = std::min(value, reading.value.toDouble());
    return m_trend.forecast ? std::min(value, m_trend.forecast->toDouble()) : value;
}

double TrendChart::highest() const
{
    double value = std::max(m_trend.goal.value_or(0), m_trend.start.value_or(0));
    for (const TrendReading &reading : m_trend.readings)
        value = std::max(value, reading.value.toDouble());
    return m_trend.forecast ? std::max(value, m_trend.forecast->toDouble()) : value;
}

void TrendChart::compose()
{
    m_goalLabel = m_gapLabel = m_forecastLabel = nullptr;
    m_lines.clear();
    clearChart();
    if (m_trend.target.isNull())
        return;
    addAxes();
    addLines();
    addLabels();
    placeLabels();
}

void TrendChart::addAxes()
{
    auto *months = new QCategoryAxis;
    months->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    months->setRange(0, m_trend.months);
    for (int month = 1; month <= m_trend.months; ++month)
        months->append(QString::number(month), month);
    styleAxis(months, false);
    chart()->addAxis(months, Qt::AlignBottom);

    const AxisSteps steps = axisSteps(lowest(), highest(), mostSteps);
    auto *values = new QValueAxis;
    values->setRange(steps.minimum, steps.maximum);
    values->setTickType(QValueAxis::TicksDynamic);
    values->setTickAnchor(0);
    values->setTickInterval(steps.step);
    values->setLabelFormat(QStringLiteral("%.%1f").arg(steps.decimals));
    styleAxis(values, true);
    chart()->addAxis(values, Qt::AlignLeft);
}

void TrendChart::addLine(const QList<QPointF> &points, const QPen &pen)
{
    auto *line = new QLineSeries;
    line->replace(points);
    line->setPen(pen);
    chart()->addSeries(line);
    for (QAbstractAxis *axis : chart()->axes())
        line->attachAxis(axis);
    m_lines << line;
}

void TrendChart::addLines()
{
    const QPointF end(m_trend.months, m_trend.goal.value_or(0));
    if (m_trend.goal)
        addLine({QPointF(0, *m_trend.goal), end}, linePen(LineKind::Goal, theme()));
    if (m_trend.goal && m_trend.start)
        addLine({QPointF(0, *m_trend.start), end}, linePen(LineKind::Expected, theme()));
    const QList<QPointF> actual = actualPoints();
    if (m_trend.forecast)
        addLine({actual.last(), QPointF(m_trend.months, m_trend.forecast->toDouble())},
            linePen(LineKind::Forecast, theme()));
    if (!gapText().isEmpty()) {
        const TrendReading &last = m_trend.readings.back();
        addLine({QPointF(last.month, last.expectedValue->toDouble()), actual.last()}, QPen(theme().text, 1));
    }
    addLine(actual, linePen(LineKind::Actual, theme()));
    auto *dots = new QScatterSeries;
    for (const TrendReading &reading : m_trend.readings)
        dots->append(reading.month, reading.value.toDouble());
    dots->setMarkerSize(dot);
    dots->setColor(theme().cActual);
    dots->setBorderColor(theme().base);
    chart()->addSeries(dots);
    for (QAbstractAxis *axis : chart()->axes())
        dots->attachAxis(axis);
}

void TrendChart::addLabels()
{
    if (m_trend.goal) {
        const QString goal = QString::number(*m_trend.goal, 'g', Decimal::maxDigits);
        m_goalLabel = addLabel(tr("target %1%2").arg(goal, m_unit), theme().text2, QFont::Normal);
    }
    if (!gapText().isEmpty())
        m_gapLabel = addLabel(gapText(), theme().text, QFont::DemiBold);
    if (m_trend.forecast)
        m_forecastLabel = addLabel(forecastText(), theme().text, QFont::Normal);
}

void TrendChart::placeLabels()
{
    if (m_lines.isEmpty())
        return;
    const QRectF plot = chart()->plotArea();
    const auto at = [this](double month, double value) {
        return chart()->mapToPosition({month, value}, m_lines.first());
    };
    Obstacles obstacles;
    for (const QLineSeries *line : m_lines) {
        QPolygonF drawn;
        const QList<QPointF> points = line->points();
        for (const QPointF &point : points)
            drawn << at(point.x(), point.y());
        obstacles.lines << drawn;
    }
    const auto place = [&](QGraphicsSimpleTextItem *label, const QList<QPointF> &corners) {
        QList<QRectF> places;
        for (const QPointF &corner : corners)
            places << QRectF(corner, label->boundingRect().size());
        const QRectF taken = freePlace(places, plot.adjusted(0, -air, air, 0), obstacles);
        label->setPos(taken.topLeft());
        obstacles.boxes << taken;
    };
    if (m_goalLabel) {
        const QSizeF size = m_goalLabel->boundingRect().size();
        const QPointF left = at(0, *m_trend.goal);
        const double right = plot.right() - size.width();
        place(m_goalLabel,
            {left + QPointF(air, -size.height() - 1), left + QPointF(air, 2),
                {right, left.y() - size.height() - 1}, {right, left.y() + 2}});
    }
    if (m_gapLabel) {
        const TrendReading &last = m_trend.readings.back();
        const QPointF top = at(last.month, last.expectedValue->toDouble());
        const QPointF bottom = at(last.month, last.value.toDouble());
        const QSizeF size = m_gapLabel->boundingRect().size();
        const double middle = (top.y() + bottom.y() - size.height()) / 2;
        const double low = std::max(top.y(), bottom.y());
        const double high = std::min(top.y(), bottom.y()) - size.height();
        place(m_gapLabel,
            {{top.x() + air + 2, middle}, {top.x() + air + 2, middle - air},
                {top.x() + air + 2, middle - 2 * air}, {top.x() - size.width() - air - 2, middle},
                {top.x() + air, low + air}, {top.x() - size.width() - air, high - air},
                {top.x() + air + dot, low + 3 * air}, {top.x() - size.width() - air, high - 4 * air}});
    }
    if (m_forecastLabel) {
        const QPointF end = at(m_trend.months, m_trend.forecast->toDouble());
        const QSizeF size = m_forecastLabel->boundingRect().size();
        const double left = plot.right() - size.width();
        QList<QPointF> corners;
        for (int step = 1; step <= 12; ++step)
            corners << QPointF(left, end.y() + step * 3 * air)
                    << QPointF(left, end.y() - size.height() - step * 3 * air);
        place(m_forecastLabel, corners);
    }
}

} // namespace xushi::charts
