#pragma once

#include <QHeaderView>

#include "ui/presenter/panel.h"
#include "ui/timeline/axisflags.h"
#include "ui/timeline/timescale.h"

namespace xushi
{

// The head of the bars: two lines of time, with flags on the as-of day and on today. It paints what is in
// sight only, and takes the offset of the table's scrolling.
class TimelineAxis : public QHeaderView
{
    Q_OBJECT

public:
    TimelineAxis(const Workbench &workbench, const TimeScale &scale, QWidget *parent);

    void setScale(const TimeScale &scale);
    // In pixels of the axis.
    [[nodiscard]] AxisFlagPlaces flags() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QDate today() const { return m_workbench.plan.now().date(); }
    [[nodiscard]] QString asOfWords() const;
    [[nodiscard]] QString todayWords() const;
    void paintUpper(QPainter &painter, const AxisFlagPlaces &flags) const;
    void paintLower(QPainter &painter) const;
    void paintFlags(QPainter &painter, const AxisFlagPlaces &flags) const;

    const Workbench &m_workbench;
    TimeScale m_scale;
};

} // namespace xushi
