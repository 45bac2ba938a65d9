#pragma once

#include <QTableWidget>

#include "ui/charts/trend.h"

namespace xushi
{

// The readings of a target below its chart, one row each, the newest in bold. It shows and changes nothing.
class MonthTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit MonthTable(QWidget *parent = nullptr);

    void setTrend(const charts::Trend &trend, const QString &unit);
    // Puts the selection on the reading; nothing where it is not among the rows.
    void highlight(MeasurementId reading);

private:
    void addReading(const charts::TrendReading &reading, bool last);
    void setCell(int row, int column, const QString &text, bool last);

    std::vector<MeasurementId> m_readings;
    int m_decimals = 0;
};

} // namespace xushi
