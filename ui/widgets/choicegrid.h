#pragma once

#include <QList>
#include <QWidget>

namespace xushi::ui
{

// One cell of a grid of choices; an empty text leaves a gap.
struct GridCell {
    QString text;
    QString name; // read aloud and shown as tool tip
    bool enabled = true;
    bool taken = false;
    bool marked = false; // today
};

// Words in a grid to choose one from, by mouse or arrow keys: months of a year, days of a month.
class ChoiceGrid : public QWidget
{
    Q_OBJECT

public:
    ChoiceGrid(int columns, QSize cell, QWidget *parent = nullptr);

    void setCells(const QList<GridCell> &cells);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chosen(int cell);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRect rectOf(int cell) const;
    [[nodiscard]] int cellAt(QPoint place) const;
    [[nodiscard]] bool canTake(int cell) const;
    void moveTo(int cell);

    QList<GridCell> m_cells;
    int m_columns;
    QSize m_cell;
    int m_hovered = -1;
    int m_at = 0; // where the keyboard is
};

} // namespace xushi::ui
