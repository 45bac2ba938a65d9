#pragma once

#include <QStringList>
#include <QTableView>

#include "ui/panels/ledger/ledgerdelegate.h"
#include "ui/panels/ledger/ledgerheader.h"
#include "ui/panels/ledger/ledgerlayout.h"

namespace xushi
{

// The table of the ledger: columns as a layout has them, the first of them frozen where it says so, rows of
// one height or as high as their words, folding by click and arrow keys. It says what a gesture asks for and
// changes nothing.
class LedgerView : public QTableView
{
    Q_OBJECT

public:
    LedgerView(Workbench &workbench, PlanRowModel &rows, QWidget *parent = nullptr);

    // Columns, widths, frozen ones and heights; the rest of a layout is the model's.
    void arrange(const LedgerLayout &layout);
    // The layout as the user has made it: columns in their order, the widths that differ from their own.
    [[nodiscard]] LedgerLayout arrangement() const;
    // Columns of a layout that fits which find no room now, by id.
    [[nodiscard]] QStringList leftOut() const;
    [[nodiscard]] LedgerHeader *head() const { return m_head; }
    // By index, from left to right.
    [[nodiscard]] std::vector<int> visibleColumns() const { return m_head->visibleColumns(); }
    [[nodiscard]] const LedgerLayout &layoutShown() const { return m_layout; }
    [[nodiscard]] int columnNamed(const QString &id) const;
    // Rows that are selected, from top to bottom.
    [[nodiscard]] std::vector<int> selectedRows() const;
    [[nodiscard]] FieldEditor *openEditor() const { return m_delegate->openEditor(); }
    void editTitle(int row);

    void keyboardSearch(const QString &) override { }
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &place) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void dataChanged(
        const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;

signals:
    // The user went to a row, by key or click.
    void rowPicked(int row);
    void foldAsked(int row);
    void addTaskAsked();
    void removeAsked();
    void copyAsked();
    // The menu of a column's head, at a place of the screen; its filter.
    void headMenuAsked(int column, const QPoint &place);
    void columnFilterAsked(int column);
    // One column to the left (−1) or right; wider or narrower by so many pixels.
    void moveColumnAsked(int column, int by);
    void widenColumnAsked(int column, int by);
    void leftOutChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

protected slots:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    [[nodiscard]] bool takeFoldKey(int key);
    [[nodiscard]] bool takeColumnKey(const QKeyEvent &event);
    [[nodiscard]] QRect headPlace(int column) const;
    void paintFrozen(QPainter &painter, const QRegion &region);
    void measureInSight();
    [[nodiscard]] QModelIndex nextEditable(const QModelIndex &from, int step) const;
    void hover(int row);
    void layOutColumns();
    [[nodiscard]] int titleWidth() const;
    void updateRow(int row);

    PlanRowModel &m_rows;
    LedgerDelegate *m_delegate;
    LedgerHeader *m_head;
    LedgerLayout m_layout;
    std::vector<bool> m_measured; // rows whose height is that of their words
    bool m_measuring = false;
    int m_hoveredRow = -1;
};

} // namespace xushi
