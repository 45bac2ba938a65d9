#pragma once

#include <QTableView>

#include "ui/panels/targets/targetdelegate.h"

namespace xushi
{

class TargetHeader;

// The table of the 指标 panel: folds headings, says which cell asks for its explanation, for its menu or for
// a doubtful target to be accepted. Its columns fit the room there is, except those the user has drawn to a
// width or hidden; these and the order of sorting are remembered.
class TargetTable : public QTableView
{
    Q_OBJECT

public:
    TargetTable(
        Workbench &workbench, TargetModel *model, TargetDelegate::Write write, QWidget *parent = nullptr);

    [[nodiscard]] FieldEditor *openEditor() const { return m_delegate->openEditor(); }
    // Makes the row current without touching the column; -1 clears.
    void showRow(int row);
    void editCell(int row, int column);
    // The cell that a figure is typed into.
    void goToReading(TargetId target);
    [[nodiscard]] int selectedTargets() const;

signals:
    // Enter was pressed in a figure; the target to be filled next (null: none is left).
    void figureEntered(xushi::TargetId next);
    void menuAsked(int row, const QPoint &place); // in the viewport
    void historyAsked(int row);
    void removalAsked(int row);
    void nextAsked(bool backwards);
    void explanationAsked(int row, const QRect &cell);
    void acceptanceAsked(int row, const QRect &cell);
    // The user went to another row.
    void rowChosen(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;

private:
    void rememberHead(TargetHeader *head);
    void restoreColumns();
    void takeWidth(int column, int width);
    void showColumnMenu(const QPoint &place);
    [[nodiscard]] bool takeCommandKey(const QKeyEvent &event);
    [[nodiscard]] QString columnId(int column) const;
    [[nodiscard]] const TargetModel &rows() const;
    [[nodiscard]] bool isLink(const QModelIndex &index) const;
    bool follow(const QModelIndex &index);
    void hover(int row);
    void fitColumns();

    using QTableView::edit;

    Workbench &m_workbench;
    TargetDelegate *m_delegate;
    QHash<QString, int> m_widths; // drawn by the user
    TargetId m_next;
    bool m_fitting = false;
    QPersistentModelIndex m_pressed;
    int m_hovered = -1;
    bool m_showing = false;
};

} // namespace xushi
