#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

#include "ui/panels/history/stepmodel.h"

namespace xushi
{

// Draws the rows of the steps: headings over all columns, undone steps struck through.
class StepDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit StepDelegate(QTableView *view);
    void setHoveredRow(int row) { m_hovered = row; }

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    [[nodiscard]] const StepModel &steps() const;
    void paintHeading(QPainter &painter, int row) const;
    void paintWhat(QPainter &painter, const QRect &cell, const QModelIndex &index) const;

    QTableView *m_view;
    int m_hovered = -1;
};

// The list of steps by days. The current row is the step that is looked at.
class StepTable : public QTableView
{
    Q_OBJECT

public:
    StepTable(StepModel *model, QWidget *parent = nullptr);

    void showPosition(int position);

signals:
    void stepChosen(int position);
    // Enter or a double click: its changes are to be looked at.
    void stepOpened(int position);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    [[nodiscard]] const StepModel &steps() const;
    void hover(int row);
    void fitColumns();

    StepDelegate *m_delegate;
    int m_hovered = -1;
};

} // namespace xushi
