#pragma once

#include "core/edits/targetedits.h"
#include "ui/panels/ledger/ledgerviews.h"

class QMenu;
class QStackedWidget;

namespace xushi
{

namespace ui
{
class EmptyState;
class LabeledComboButton;
class MessageStrip;
class PanelHead;
class SegmentedControl;
} // namespace ui

class LedgerFoot;
class RowEditing;

// 台账: chapters, tasks and targets as one table that is typed into.
class LedgerPanel : public Panel
{
    Q_OBJECT

public:
    LedgerPanel(Workbench &workbench, QWidget *parent);

    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] LedgerView *view() const { return m_view; }
    [[nodiscard]] PlanRowModel &rows() { return m_rows; }
    [[nodiscard]] LedgerViews *views() const { return m_views; }
    [[nodiscard]] LedgerFoot *foot() const { return m_foot; }
    [[nodiscard]] RowEditing *editing() const { return m_editing; }

public slots:
    // "leaders", "fill" or "print".
    void takePreset(const QString &preset);
    void addTask();
    void addTarget();
    void addSection();
    void removeSelected();
    void copySelected();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead();
    void makeGrouping();
    void makeMenus();

    void showLayout();
    void showLeftOut();
    void showContextMenu(const QPoint &place);
    void fold(int row);
    void pickRow(int row);
    void follow();
    void showSelection();
    void showCounts();
    void bringIntoSight(const RecordRef &record);
    [[nodiscard]] RecordRef currentRecord() const;
    template <class R>
    void startTyping(const Result<Id<R>> &added);
    [[nodiscard]] Result<void> recordReading(TargetId target, const QString &typed);
    void askAboutLeap(TargetId target, const edits::Reading &reading, const QString &question);

    Workbench &m_workbench;
    PlanRowModel m_rows;
    ui::PanelHead *m_head;
    ui::SegmentedControl *m_presets;
    ui::MessageStrip *m_strip;
    QStackedWidget *m_pages;
    ui::EmptyState *m_empty;
    LedgerView *m_view;
    LedgerViews *m_views;
    LedgerFoot *m_foot;
    RowEditing *m_editing;
    ui::LabeledComboButton *m_grouping;
    QMenu *m_addMenu;
};

[[nodiscard]] Panel *makeLedgerPanel(Workbench &workbench, QWidget *parent);

} // namespace xushi
