#pragma once

#include "ui/presenter/panel.h"

class QStackedLayout;

namespace xushi::ui
{
class EmptyState;
class PanelHead;
class SegmentedControl;
} // namespace xushi::ui

namespace xushi
{

class TimelineView;

// 时间轴: the head with legend and zoom over the timeline, or what to do while there is nothing to show.
class TimelinePanel : public Panel
{
    Q_OBJECT

public:
    TimelinePanel(Workbench &workbench, QWidget *parent);

    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] TimelineView *view() const { return m_view; }

private:
    void fillHead();
    void addKeys();
    void refresh();
    void takeFirstStep();
    void explainLight(int row);

    Workbench &m_workbench;
    ui::PanelHead *m_head;
    ui::SegmentedControl *m_levels;
    TimelineView *m_view;
    ui::EmptyState *m_empty;
    QStackedLayout *m_pages;
};

[[nodiscard]] Panel *makeTimelinePanel(Workbench &workbench, QWidget *parent);

} // namespace xushi
