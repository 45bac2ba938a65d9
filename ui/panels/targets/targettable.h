#pragma once

#include <QTableView>

#include "ui/panels/targets/targetdelegate.h"

namespace xushi
{

// The table of the 指标 panel: folds headings, says which cell asks for its explanation or for a doubtful
// target to be accepted, and fits its columns to the room there is.
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

signals:
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

private:
    [[nodiscard]] const TargetModel &rows() const;
    [[nodiscard]] bool isLink(const QModelIndex &index) const;
    bool follow(const QModelIndex &index);
    void hover(int row);
    void fitColumns();

    TargetDelegate *m_delegate;
    QPersistentModelIndex m_pressed;
    int m_hovered = -1;
    bool m_showing = false;
};

} // namespace xushi
