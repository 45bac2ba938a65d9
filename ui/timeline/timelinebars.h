#pragma once

#include "ui/timeline/rowshape.h"
#include "ui/timeline/timelinetable.h"

namespace xushi
{

class TimelineAxis;

// The right side of the timeline: one wide column of bars under the axis. Days off and the lines of time are
// painted behind all rows at once, the as-of day and today also over the bars; a delegate paints the rows.
// The keyboard belongs to the tree beside it.
class TimelineBars : public TimelineTable
{
    Q_OBJECT

public:
    TimelineBars(Workbench &workbench, TimelineModel &rows, QWidget *parent);

    void setSpans(const PlanSpans &spans);
    [[nodiscard]] const TimeScale &scale() const { return m_scale; }
    void setScale(const TimeScale &scale);
    // Gives the column the width of the scale, and at least that of the window.
    void fillWidth();
    [[nodiscard]] TimelineAxis *axis() const { return m_axis; }
    [[nodiscard]] TimelineScene scene() const;
    // The shape of a row with its labels, in pixels of the scale across and of the row down.
    [[nodiscard]] RowShape shapeOf(int row) const;
    // The milestone at a place in the viewport.
    [[nodiscard]] std::optional<MilestoneId> milestoneAt(const QPoint &place) const;
    // The as-of day and today, within a part of the viewport.
    void paintDayLines(QPainter &painter, const QRect &exposed) const;

signals:
    // About a place in the viewport.
    void zoomAsked(double factor, double x);
    void resized();
    // A menu for a row (−1: none) and the day pointed at; place in the viewport.
    void menuAsked(int row, QDate day, const QPoint &place);
    void renameAsked(xushi::MilestoneId milestone);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paintDaysOff(QPainter &painter, const QRect &exposed) const;
    void paintTimeLines(QPainter &painter, const QRect &exposed) const;

    TimeScale m_scale;
    PlanSpans m_spans;
    TimelineAxis *m_axis;
};

} // namespace xushi
