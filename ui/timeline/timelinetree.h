#pragma once

#include "ui/timeline/timelinetable.h"
#include "ui/timeline/timelinetreedelegate.h"

namespace xushi
{

enum class ZoomStep { In, Out, Fit };

// The left side of the timeline: the outline with number, title, start, end and light. It has the keyboard
// for both sides: arrows move and fold, F2 and Enter edit, + − 0 zoom, Shift with arrows pans, Insert names a
// new milestone, Space ticks one, Delete takes one away.
class TimelineTree : public TimelineTable
{
    Q_OBJECT

public:
    TimelineTree(Workbench &workbench, TimelineModel &rows, QWidget *parent);

    // In pixels of the viewport: where a click folds the row (null: nothing to fold), and where its title
    // stands; that of a chapter runs over the columns behind it.
    [[nodiscard]] QRect chevronOf(int row) const;
    [[nodiscard]] QRect wordsRect(int row) const;
    // Of a milestone: the box that says whether it is done.
    [[nodiscard]] QRect tickOf(int row) const;
    [[nodiscard]] FieldEditor *openEditor() const { return m_delegate->openEditor(); }
    void editCell(int row, int column);

    void keyboardSearch(const QString &) override { }

signals:
    void zoomStepAsked(xushi::ZoomStep step);
    // One unit of the axis back (−1) or on (+1).
    void panAsked(int units);
    // Why is the light of this row what it is?
    void lightAsked(int row);
    void milestoneAsked(); // a new one for the current row
    void tickAsked();
    void removalAsked();
    void menuAsked(int row, const QPoint &place); // in the viewport
    void editingEnded();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void makeHead();
    [[nodiscard]] bool takeMilestoneKey(const QKeyEvent &event);
    [[nodiscard]] bool takeTimeKey(const QKeyEvent &event);
    [[nodiscard]] bool takeFoldKey(int key);
    [[nodiscard]] bool isOnChevron(const QPoint &place) const;
    void goTo(int row);
    void chooseCurrent();

    TimelineTreeDelegate *m_delegate;
    bool m_pressedLight = false;
};

} // namespace xushi
