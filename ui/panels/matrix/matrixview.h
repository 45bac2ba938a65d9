#pragma once

#include <QAbstractScrollArea>
#include <QBasicTimer>

#include "ui/panels/matrix/matrixscene.h"

namespace xushi
{

// What the keys of the matrix ask for, besides moving about.
enum class MatrixCommand { Copy, Cut, Paste, FillDown, FillRight, NextGap, PreviousGap, Find };

// Shows a matrix that its panel owns, with sticky heads, and turns clicks, keys and drags into wishes; it
// changes nothing itself. Current cell and range stay with their task and department when rows or columns
// come, go or are sorted.
//   arrows move, with Shift the range, with Ctrl to the next part · Q lead, Z responsible, P support, Delete
//   Enter, Space or a click on the current cell: choice of roles · Ctrl+C X V, Ctrl+D down, Ctrl+R right
//   dragging a part moves it, with Ctrl copies it; from an empty cell a range; the handle fills; Esc gives up
class MatrixView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    MatrixView(const Matrix &matrix, QWidget *parent);

    // The matrix has other rows, columns or contents now.
    void matrixChanged();
    [[nodiscard]] int currentRow() const { return m_row; }
    [[nodiscard]] int currentColumn() const { return m_column; }
    // Cells that a command is for; empty where no column is current.
    [[nodiscard]] CellRange range() const;
    // -1: none. Scrolls there; the range is that cell.
    void setCurrent(int row, int column);
    void setRange(const CellRange &range);
    // setCurrent() and currentChanged(), as a gesture does; within the matrix.
    void moveTo(int row, int column);
    void setFinds(MatrixFinds finds);
    [[nodiscard]] const MatrixGeometry &geometryOfCells() const { return m_geometry; }
    // Rectangle of a cell in the viewport, also where it is scrolled out of sight; column -1: the row's name.
    [[nodiscard]] QRect cellRect(int row, int column) const { return m_geometry.cellRect(row, column); }

signals:
    void currentChanged(int row, int column);
    void headClicked(int column);
    void headDoubleClicked(int column);
    void choiceWanted(int row, int column);
    void rolesWanted(const xushi::CellRange &range, std::optional<xushi::Role> role);
    void dragWanted(const xushi::CellRange &range, int rows, int columns, bool copy);
    void fillWanted(const xushi::CellRange &source, const xushi::CellRange &target);
    void columnMoveWanted(int column, int before);
    void rowFoldWanted(int row);
    void groupFoldWanted(xushi::DepartmentCategory category);
    void commandWanted(xushi::MatrixCommand command);
    void menuWanted(const xushi::MatrixSpot &spot, QPoint globalPosition);
    // Letters and figures that mean no role: somebody looks for a name.
    void typed(const QString &text);
    // Where a tool tip is wanted: the panel knows the words.
    void toolTipWanted(const xushi::MatrixSpot &spot, QPoint globalPosition);
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    // What a row and a column stand for, so that they are found again after a change.
    struct Key {
        RecordRef record;
        DepartmentId department;
        DepartmentCategory category = DepartmentCategory::Other;
    };
    [[nodiscard]] Key keyOf(int row, int column) const;
    [[nodiscard]] int rowOf(const Key &key) const;
    [[nodiscard]] int columnOf(const Key &key) const;
    void updateGeometry();
    void reveal(int row, int column);
    void extendTo(int row, int column);
    void place(int row, int column, int reachRow, int reachColumn);
    [[nodiscard]] int nextPart(int row, int column, int rowStep, int columnStep) const;
    [[nodiscard]] bool takesKey(const QKeyEvent &event) const;
    bool moveByKey(const QKeyEvent &event);
    bool commandByKey(const QKeyEvent &event);
    bool changeByKey(const QKeyEvent &event);
    void activate();
    void foldByKey(bool open);

    // matrixgestures.cpp
    void pressCell(const MatrixSpot &spot, const QMouseEvent &event);
    void pressRowHead(const MatrixSpot &spot, QPoint point);
    void dragTo(QPoint point);
    void dragPart(QPoint point);
    void dragFill(QPoint point);
    void drop(Qt::KeyboardModifiers modifiers);
    void click(const MatrixSpot &spot);
    void endDrag();
    void updateCursor(QPoint point, Qt::KeyboardModifiers modifiers);

    const Matrix &m_matrix;
    MatrixGeometry m_geometry;
    MatrixFinds m_finds;
    int m_row = -1;
    int m_column = -1;
    int m_reachRow = -1; // the other corner of the range
    int m_reachColumn = -1;
    Key m_key;
    Key m_reachKey;
    MatrixDrag m_drag;
    MatrixSpot m_pressed;
    QPoint m_pressedAt;
    bool m_wasCurrent = false; // the cell that was pressed
    QBasicTimer m_autoScroll;
};

} // namespace xushi
