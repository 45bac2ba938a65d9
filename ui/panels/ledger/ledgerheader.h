#pragma once

#include <vector>

#include <QHeaderView>

namespace xushi
{

// The ledger's head in two lines: name, and below it the unit or the span that the figures are of. A click
// asks to sort, dragging moves a column or makes it wider. The first columns can stand still while the others
// scroll; the table asks here which ones these are.
class LedgerHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit LedgerHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

    // So many visible columns from the left stay. They give way where they would take more than two thirds of
    // the width.
    void setFrozenCount(int count);
    [[nodiscard]] int frozenCount() const;
    [[nodiscard]] int frozenWidth() const;
    [[nodiscard]] bool isFrozen(int column) const;
    // How far a column is from where Qt has it: frozen ones by what is scrolled away.
    [[nodiscard]] int shiftOf(int column) const { return isFrozen(column) ? offset() : 0; }
    // Visible columns from left to right.
    [[nodiscard]] std::vector<int> visibleColumns() const;
    // Columns whose head shows that it filters.
    void setFilteredColumns(const std::vector<int> &columns);
    // The column under a place of the viewport; -1: none.
    [[nodiscard]] int columnAt(const QPoint &place) const;

signals:
    // The user moved a column or changed its width.
    void arranged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;

private:
    [[nodiscard]] QPoint shifted(const QPoint &place) const;
    [[nodiscard]] QString arrangement() const;

    int m_frozen = 0;
    int m_dragShift = 0; // of the press that is held
    QString m_before; // arrangement at the press
    std::vector<int> m_filtered;
};

} // namespace xushi
