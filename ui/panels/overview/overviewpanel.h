#pragma once

#include <memory>

#include "ui/panels/overview/overview.h"
#include "ui/panels/overview/surveyor.h"
#include "ui/presenter/panel.h"

class QScrollArea;
class QStackedLayout;

namespace xushi::ui
{
class EmptyState;
class Label;
class LabeledComboButton;
class PanelHead;
class PlainButton;
} // namespace xushi::ui

namespace xushi
{

class FigureArea;
class OverviewPage;

// 概览: how many tasks stand how, by class, light, chapter, department, kind and state, and month by month;
// every figure leads to what is behind it. It only reads: no edit starts here.
class OverviewPanel : public Panel
{
    Q_OBJECT

public:
    OverviewPanel(Workbench &workbench, QWidget *parent);

    [[nodiscard]] OverviewPage *page() const { return m_page; }
    // What is shown now; null while it is being counted.
    [[nodiscard]] std::shared_ptr<const Overview> overview() const { return m_overview; }
    // Whether every month is counted.
    [[nodiscard]] bool isComplete() const;

    void setComparison(progress::Comparison comparison);
    void setLowerArea(LowerArea area);
    // What a click on the figure does.
    void take(FigureArea *area, int figure);
    void explain(FigureArea *area, int figure);
    void saveAsPicture();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHead();
    void makePages();
    void connectAreas();
    void follow(const Changes &changes);
    void count();
    void refresh();
    void takeDay(QDate day);
    void showNothing();
    void fitPage();
    [[nodiscard]] QString pictureFoot() const;

    Workbench &m_workbench;
    Surveyor m_surveyor;
    std::shared_ptr<const Overview> m_overview;
    progress::Comparison m_comparison = progress::Comparison::Month;
    LowerArea m_lowerArea = LowerArea::Department;
    bool m_stale = true;
    bool m_counting = false;

    ui::PanelHead *m_head;
    ui::LabeledComboButton *m_compare;
    ui::PlainButton *m_save;
    QStackedLayout *m_pages;
    ui::EmptyState *m_empty;
    ui::EmptyState *m_waiting;
    QScrollArea *m_scroll;
    OverviewPage *m_page;
};

[[nodiscard]] Panel *makeOverviewPanel(Workbench &workbench, QWidget *parent);

} // namespace xushi
