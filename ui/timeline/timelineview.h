#pragma once

#include <QWidget>

#include "ui/timeline/timelinebars.h"
#include "ui/timeline/timelinetree.h"

class QMenu;
class QSplitter;

namespace xushi
{

// Tree and bars side by side: one set of rows, one selection, one vertical position. Owns the zoom. It shows
// the whole plan until somebody zooms, also when its size changes. Zoom, division, columns and folding are
// remembered under timeline/.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(Workbench &workbench, QWidget *parent = nullptr);
    ~TimelineView() override;

    [[nodiscard]] TimelineModel &rows() const { return *m_rows; }
    [[nodiscard]] TimelineTree *tree() const { return m_tree; }
    [[nodiscard]] TimelineBars *bars() const { return m_bars; }
    [[nodiscard]] bool isFitted() const { return m_fitted; }

    void zoom(ZoomStep step);
    // Keeps the instant under x, a place in the viewport of the bars, where it is.
    void zoomAt(double factor, double x);
    void setLevel(ScaleLevel level);
    [[nodiscard]] ScaleLevel level() const { return m_bars->scale().level(); }
    [[nodiscard]] int undatedTasks() const { return m_spans.undated; }

    // Brings a day into the middle; nothing for a day outside the plan.
    void goTo(QDate day);
    [[nodiscard]] bool reaches(QDate day) const { return m_spans.extent.contains(day); }

    // Opens a line to name a milestone of the current row's task in; without a day it is the as-of day, kept
    // within the task's span.
    void addMilestone(QDate day = {});
    void renameMilestone(MilestoneId id);
    // These are for the milestone that is selected. Ticked: done on its day, or on the as-of day if that is
    // earlier.
    void tickMilestone();
    void removeMilestone();
    [[nodiscard]] const Milestone *selectedMilestone() const;

    // What can be done with a row (−1: none), at a day where one was pointed at.
    void fillMenu(QMenu &menu, int row, QDate day);

signals:
    void levelChanged();

protected:
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void shareRows();
    void followPlan(const Changes &changes);
    void fit();
    void setScale(const TimeScale &scale, double x);
    void pan(int units);
    [[nodiscard]] double steadyPlace() const;
    void showSelection();
    void hover(int row);
    void updateAll();
    void restore();
    void remember() const;
    void editMilestone(MilestoneId id, int column);
    void popUp(int row, QDate day, const QPoint &place);
    void addMilestoneActions(QMenu &menu, int row, QDate day);
    void report(const Result<void> &done) const;

    Workbench &m_workbench;
    TimelineModel *m_rows;
    TimelineTree *m_tree;
    TimelineBars *m_bars;
    QSplitter *m_splitter;
    QWidget *m_foot; // stands under the tree while the bars have a scroll bar
    PlanSpans m_spans;
    bool m_fitted = true;
    bool m_divided = false;
    double m_rememberedDay = 0; // width of a day, until there is room to show it
};

} // namespace xushi
