#pragma once

#include "ui/panels/targets/targetentry.h"
#include "ui/panels/targets/targetmodel.h"
#include "ui/presenter/panel.h"

class QMenu;
class QSplitter;

namespace xushi::ui
{
class EmptyState;
class IconButton;
class LabeledComboButton;
class MessageStrip;
class PanelHead;
class PrimaryButton;
} // namespace xushi::ui

namespace xushi
{

class TargetDetail;
class TargetTable;

// 指标: every target with value, reading, ladder, difference and light; readings are typed in place, Enter
// goes on to the next that waits for one. Beside it the course of the selected one. Grouping, folding, order,
// columns and the division are remembered under targets/.
class TargetsPanel : public Panel
{
    Q_OBJECT

public:
    TargetsPanel(Workbench &workbench, QWidget *parent);

    [[nodiscard]] QString statusText() const override;

    [[nodiscard]] TargetModel *model() const { return m_model; }
    [[nodiscard]] TargetTable *table() const { return m_table; }
    [[nodiscard]] TargetDetail *detail() const { return m_detail; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeHead();
    void makeStrip();
    void makeBody();
    void restore();
    void setGrouping(TargetGrouping grouping);
    void remember();
    void takeFirstStep();
    void goOn(TargetId next);
    void goToNext(bool backwards);
    void showMenu(int row, const QPoint &place);
    void addTargetActions(QMenu &menu, int row);
    void showHistory(int row);
    void removeReading(int row);
    [[nodiscard]] QString emptyText() const;
    void followSelection();
    void followRows();
    void updateDetailShown();
    void chooseRow(int row);
    void explain(int row, const QRect &cell);
    void takeLink(const QString &link, TargetId target);
    void accept(int row, const QRect &cell);
    [[nodiscard]] Result<void> write(const QModelIndex &index, const QString &typed);
    [[nodiscard]] Result<void> record(TargetId target, QDate asOf, const QString &typed);
    void askAbout(const TargetEntry &entry, const QString &typed, const QString &sentence);
    void answer(bool record);
    void dropQuestion();
    void startEntry();

    Workbench &m_workbench;
    TargetModel *m_model;
    TargetTable *m_table = nullptr;
    TargetDetail *m_detail = nullptr;
    QSplitter *m_splitter = nullptr;
    ui::PanelHead *m_head = nullptr;
    ui::MessageStrip *m_strip = nullptr;
    ui::EmptyState *m_empty = nullptr;
    ui::LabeledComboButton *m_grouping = nullptr;
    ui::LabeledComboButton *m_state = nullptr;
    ui::IconButton *m_detailButton = nullptr;
    ui::PrimaryButton *m_entryButton = nullptr;
    // What the user wants of the right side; until then the width decides.
    std::optional<bool> m_detailWanted;
    bool m_splitterMoved = false;
    // An odd entry that waits for an answer.
    std::optional<TargetEntry> m_asked;
    QString m_askedText;
    TargetId m_next; // to be filled once the question is answered
};

[[nodiscard]] Panel *makeTargetsPanel(Workbench &workbench, QWidget *parent);

} // namespace xushi
