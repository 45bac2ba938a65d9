#pragma once

#include <QStringList>
#include <QTableView>

#include "ui/panels/ledger/ledgerdelegate.h"

namespace xushi
{

// The table of the ledger: rows of one height, a title column that takes what the others leave, folding by
// click and arrow keys. It says what a gesture asks for and changes nothing.
class LedgerView : public QTableView
{
    Q_OBJECT

public:
    LedgerView(Workbench &workbench, PlanRowModel &rows, QWidget *parent = nullptr);

    // Columns by id; those that do not fit beside the title are left out until there is room.
    void setWantedColumns(const QStringList &ids);
    [[nodiscard]] const QStringList &wantedColumns() const { return m_wanted; }
    [[nodiscard]] int columnNamed(const QString &id) const;
    // Rows that are selected, from top to bottom.
    [[nodiscard]] std::vector<int> selectedRows() const;
    [[nodiscard]] FieldEditor *openEditor() const { return m_delegate->openEditor(); }
    void editTitle(int row);

    void keyboardSearch(const QString &) override { }

signals:
    // The user went to a row, by key or click.
    void rowPicked(int row);
    void foldAsked(int row);
    void addTaskAsked();
    void removeAsked();
    void copyAsked();

protected:
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
    [[nodiscard]] QModelIndex nextEditable(const QModelIndex &from, int step) const;
    void hover(int row);
    void layOutColumns();
    void updateRow(int row);

    PlanRowModel &m_rows;
    LedgerDelegate *m_delegate;
    QStringList m_wanted;
    int m_hoveredRow = -1;
};

} // namespace xushi
