#pragma once

#include <QWidget>

#include "ui/timeline/timelinebars.h"
#include "ui/timeline/timelinetree.h"

class QSplitter;

namespace xushi
{

// Tree and bars side by side: one set of rows, one selection, one vertical position. Owns the zoom. It shows
// the whole plan until somebody zooms, also when its size changes.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] TimelineModel &rows() const { return *m_rows; }
    [[nodiscard]] TimelineTree *tree() const { return m_tree; }
    [[nodiscard]] TimelineBars *bars() const { return m_bars; }
    [[nodiscard]] bool isFitted() const { return m_fitted; }

    void zoom(ZoomStep step);
    // Keeps the instant under x, a place in the viewport of the bars, where it is.
    void zoomAt(double factor, double x);
    void setLevel(ScaleLevel level);
    [[nodiscard]] ScaleLevel level() const { return m_bars->scale().level(); }

signals:
    void levelChanged();

protected:
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

    Workbench &m_workbench;
    TimelineModel *m_rows;
    TimelineTree *m_tree;
    TimelineBars *m_bars;
    QSplitter *m_splitter;
    QWidget *m_foot; // stands under the tree while the bars have a scroll bar
    PlanSpans m_spans;
    bool m_fitted = true;
    bool m_divided = false;
};

} // namespace xushi
