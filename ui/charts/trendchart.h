#pragma once

#include "ui/charts/chartview.h"
#include "ui/charts/trend.h"

class QLineSeries;

namespace xushi::charts
{

// The course of one target: readings, expected progress, target, the gap at the last reading and what the
// year comes to at the average of the months so far.
class TrendChart : public ChartView
{
    Q_OBJECT

public:
    explicit TrendChart(QWidget *parent = nullptr);

    // `name` and `unit` are those of the target.
    void setTrend(const Trend &trend, const QString &name, const QString &unit);
    // The words that stand at the forecast and the gap; empty where there is none.
    [[nodiscard]] QString forecastText() const;
    [[nodiscard]] QString gapText() const;

protected:
    void compose() override;
    void placeLabels() override;

private:
    void addLine(const QList<QPointF> &points, const QPen &pen);
    void addAxes();
    void addLines();
    void addLabels();
    [[nodiscard]] QList<QPointF> actualPoints() const;
    [[nodiscard]] double lowest() const;
    [[nodiscard]] double highest() const;

    Trend m_trend;
    QString m_name;
    QString m_unit;
    QList<QLineSeries *> m_lines;
    QGraphicsSimpleTextItem *m_goalLabel = nullptr;
    QGraphicsSimpleTextItem *m_gapLabel = nullptr;
    QGraphicsSimpleTextItem *m_forecastLabel = nullptr;
};

} // namespace xushi::charts
