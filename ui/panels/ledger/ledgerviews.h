#pragma once

#include "ui/panels/ledger/ledgerview.h"

class QMenu;

namespace xushi
{

// Which layout the ledger has: presets, saved views, and what a user changes by hand; with the menus for it.
// It arranges table and rows, and remembers.
class LedgerViews : public QObject
{
    Q_OBJECT

public:
    LedgerViews(Workbench &workbench, PlanRowModel &rows, LedgerView &view);

    [[nodiscard]] const LedgerLayout &current() const { return m_current; }
    void show(const LedgerLayout &layout);
    // As the ledger was left the last time.
    void showLast();

    void setGrouping(Grouping grouping);
    // First time: upwards; second: downwards; third: the plan's own order.
    void sortBy(int column);
    void setSort(const QString &column, Qt::SortOrder order);
    void showColumn(const QString &id, bool shown);
    void moveColumn(int column, int by);
    void widenColumn(int column, int by);
    void freeze(int columns);
    void setWraps(bool wraps);
    // Columns scroll instead of being left out.
    void scrollSideways();
    // Opens the pop-up that asks what the column must show.
    void askFilter(int column);
    void clearFilter(int column);
    // Of a new view; of the view that is shown.
    void saveAs(const QString &name);
    void rename(const QString &name);
    void removeCurrent();

    // Menus delete themselves when they close.
    [[nodiscard]] QMenu *columnMenu();
    [[nodiscard]] QMenu *headMenu(int column);
    [[nodiscard]] QMenu *viewsMenu(QWidget *anchor);
    [[nodiscard]] static QString groupingTitle(Grouping grouping);
    [[nodiscard]] static QString presetTitle(const QString &id);

signals:
    // The layout, or the order of the rows, is another one.
    void shown();

private:
    enum class Part { Rows, Heights, Columns };
    // Shows the layout with a part changed; a preset with other columns is one no more.
    void change(Part part, const std::function<void(LedgerLayout &)> &edit);
    void arrangeRows();
    void takeConditions();
    void showFilteredColumns();
    void addSorting(QMenu &menu, int column);
    void addFiltering(QMenu &menu, int column);
    void addPlacing(QMenu &menu, int column);
    void addViews(QMenu &menu, QWidget *anchor);
    void askName(QWidget *anchor, const QString &title, const QString &name,
        const std::function<void(const QString &)> &take);
    [[nodiscard]] QString idOf(int column) const;
    [[nodiscard]] QString titleOf(int column) const;
    [[nodiscard]] bool isSavedView() const;

    Workbench &m_workbench;
    PlanRowModel &m_rows;
    LedgerView &m_view;
    LedgerMemory m_memory;
    LedgerLayout m_current;
};

} // namespace xushi
