#pragma once

#include "ui/panels/ledger/ledgerview.h"
#include "ui/tableedit/pasteplan.h"

class QAction;
class QMenu;

namespace xushi
{

namespace ui
{
class MessageStrip;
}

// What the ledger does with several cells or rows at once: fill, paste, copy, replace, insert, order and
// indent. It holds the actions with their keys; what is done is an edit of one step, told in a strip that can
// take it back. What does not fit as a whole is shown cell by cell first.
class RowEditing : public QObject
{
    Q_OBJECT

public:
    RowEditing(Workbench &workbench, PlanRowModel &rows, LedgerView &view, QObject *parent);

    // Says what was done; hidden until then. For the panel to place above the table.
    [[nodiscard]] ui::MessageStrip *strip() const { return m_strip; }
    // Its actions, for the context menu.
    void addTo(QMenu &menu) const;

    void fillDown();
    void copy();
    void copyCell();
    void paste();
    void pasteAsTasks();
    void replace();
    void duplicate();
    void shift(edits::Shift direction);
    void indent();
    void outdent();
    enum class Side { Above, Below };
    void insert(Side side);
    // Whether rows stand as the plan has them, so that their order can be changed by hand; says so if not.
    [[nodiscard]] bool canOrder();
    // Shows these rows as selected, unfolding what they stand in.
    void select(const std::vector<RecordRef> &records);
    void tell(const QString &sentence);

signals:
    void inserted(xushi::TaskId task);

private:
    QAction *add(const QString &text, const QKeySequence &keys, void (RowEditing::*act)());
    void makeActions();
    [[nodiscard]] tableedit::TablePlace place() const;
    [[nodiscard]] std::vector<RecordRef> selectedOf(RecordKind kind) const;
    [[nodiscard]] RecordKind currentKind() const;
    [[nodiscard]] Result<void> writeToAll(const QModelIndex &index, const QString &typed);
    void take(tableedit::CellWork work, const QString &title);
    void review(tableedit::CellWork work, const QString &title);
    void tellDone(const tableedit::CellWork &work);
    template <class Move>
    void order(const QString &otherwise, Move &&move);

    Workbench &m_workbench;
    PlanRowModel &m_rows;
    LedgerView &m_view;
    ui::MessageStrip *m_strip;
    std::vector<QAction *> m_actions; // null: a line between groups
};

} // namespace xushi
