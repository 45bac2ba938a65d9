#pragma once

#include <QObject>
#include <QPoint>

#include "ui/panels/ledger/ledgerview.h"

namespace xushi
{

class RowEditing;

// Rows of the ledger moved by the mouse: pressed on what is selected and pulled, a line shows where they
// would go, only places that can take them accept. Esc gives up.
class RowDrag : public QObject
{
    Q_OBJECT

public:
    RowDrag(Workbench &workbench, PlanRowModel &rows, LedgerView &view, RowEditing &editing);
    ~RowDrag() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // Where the rows would go: under an owner, before a sibling or at the end.
    struct Drop {
        RecordRef owner;
        RecordRef before;
        QRect mark; // of the viewport
        bool into = false;
    };
    class Mark;

    [[nodiscard]] bool startsAt(const QPoint &place) const;
    void begin();
    void follow(const QPoint &place);
    void finish();
    void giveUp();
    [[nodiscard]] std::vector<RecordRef> draggedRecords() const;
    [[nodiscard]] std::optional<Drop> dropAt(const QPoint &place) const;
    [[nodiscard]] std::optional<Drop> dropOnTask(const RecordRef &task, double share) const;
    [[nodiscard]] std::optional<Drop> dropOfSections(const RecordRef &section, double share) const;
    [[nodiscard]] std::optional<Drop> dropOfTargets(const RecordRef &record, double share) const;
    template <class R>
    [[nodiscard]] Drop beside(Id<R> id, bool behind) const;
    [[nodiscard]] QRect markOf(int row, const Drop &drop, double share) const;
    [[nodiscard]] Result<void> move(const Drop &drop);

    Workbench &m_workbench;
    PlanRowModel &m_rows;
    LedgerView &m_view;
    RowEditing &m_editing;
    QPoint m_pressed;
    bool m_isPressed = false;
    bool m_isDragging = false;
    bool m_isReplaying = false;
    std::vector<RecordRef> m_dragged;
    std::optional<Drop> m_drop;
    Mark *m_mark;
};

} // namespace xushi
