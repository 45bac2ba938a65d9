#pragma once

#include <QAbstractScrollArea>

#include "ui/panels/matrix/matrix.h"
#include "ui/presenter/panel.h"

namespace xushi
{

// Draws the matrix with frozen heads: task names at the left, upright department names on top, totals at
// the foot. Only what is in sight is painted. Turns clicks and keys into wishes; it changes nothing itself.
//   arrows move · Enter, Space or a click on the current cell opens the choice of roles
//   Q lead, Z responsible, P support, Delete none
class MatrixView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit MatrixView(QWidget *parent);

    void setMatrix(const Matrix &matrix);
    [[nodiscard]] const Matrix &matrix() const { return m_matrix; }
    [[nodiscard]] int currentRow() const { return m_row; }
    [[nodiscard]] int currentColumn() const { return m_column; }
    // -1: none. Scrolls there.
    void setCurrent(int row, int column);
    // Rectangle of a cell in the viewport, also where it is scrolled out of sight; column -1: the row's name.
    [[nodiscard]] QRect cellRect(int row, int column) const;

signals:
    void currentChanged(int row, int column);
    void roleWanted(int row, int column, std::optional<xushi::Role> role);
    void foldWanted(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] int namesWidth() const;
    [[nodiscard]] QRect gridRect() const; // cells in sight
    [[nodiscard]] int rowAt(int y) const;
    [[nodiscard]] int columnAt(int x) const;
    void moveTo(int row, int column);
    void chooseRole();
    void updateScrollBars();
    void paintCells(QPainter &painter) const;
    void paintNames(QPainter &painter) const;
    void paintName(QPainter &painter, int row, const QRect &rect) const;
    void paintHeads(QPainter &painter) const;
    void paintFoot(QPainter &painter) const;
    [[nodiscard]] QString toolTipAt(QPoint point) const;

    Matrix m_matrix;
    int m_row = -1;
    int m_column = -1;
};

// The mark of a role: 牵 filled disc, 责 filled square, 配 ring, in the middle of the rectangle.
void paintRole(QPainter &painter, const QRect &rect, Role role, const QWidget *widget);

} // namespace xushi
