#pragma once

#include <functional>

#include <QTableWidget>

#include "ui/charts/trend.h"
#include "ui/presenter/panel.h"

namespace xushi
{

// The readings of a target below its chart, one row each, the newest in bold. Figure and day are typed over
// in place, Delete takes a reading away; what to do with a figure is told to it.
class MonthTable : public QTableWidget
{
    Q_OBJECT

public:
    // Takes a figure that was typed over a reading; an error keeps the editor open.
    using Write = std::function<Result<void>(TargetId, QDate asOf, const QString &typed)>;

    MonthTable(Workbench &workbench, Write write, QWidget *parent = nullptr);

    void setTrend(const charts::Trend &trend, const QString &unit);
    // Puts the selection on the reading; nothing where it is not among the rows.
    void highlight(MeasurementId reading);
    [[nodiscard]] MeasurementId readingAt(int row) const;
    // What was typed over the day or the figure of a reading.
    [[nodiscard]] Result<void> write(int row, int column, const QString &typed);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void showReading(int row, const charts::TrendReading &reading, bool last);
    void setCell(int row, int column, const QString &text, bool last, const QString &tip);
    void removeReading(int row);
    [[nodiscard]] QString tipOf(const Measurement &reading) const;

    Workbench &m_workbench;
    Write m_write;
    std::vector<MeasurementId> m_readings;
    int m_decimals = 0;
};

} // namespace xushi
