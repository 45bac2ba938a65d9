#pragma once

#include "ui/models/fielddelegate.h"
#include "ui/models/planrowmodel.h"

class QTableView;

namespace xushi
{

// Draws the rows of the ledger (chapters over the whole width, tasks, targets) and opens the editors of its
// cells. An entry that is refused keeps its editor open.
class LedgerDelegate : public FieldDelegate
{
    Q_OBJECT

public:
    LedgerDelegate(Workbench &workbench, QTableView *view);

    // From the left of the title column to the words of a task; of a target it is deeper.
    static constexpr int titleIndent = 20;

    void setHoveredRow(int row) { m_hoveredRow = row; }
    // Whether long texts stand in several lines; the view then gives rows their height.
    void setWraps(bool wraps) { m_wraps = wraps; }
    // In logical pixels, of the columns as wide as they are. Cost: that of one row.
    [[nodiscard]] int heightOf(int row) const;
    // Where a click folds the row, in coordinates of the viewport; empty where there is nothing to fold.
    [[nodiscard]] QRect chevronOf(int row) const;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    [[nodiscard]] const Field *editableField(const QModelIndex &index) const override;
    [[nodiscard]] Result<void> write(const QModelIndex &index, const QString &typed) const override;

private:
    [[nodiscard]] PlanRowModel *rows() const;
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] int columnNamed(QLatin1String id) const;
    [[nodiscard]] int indentOf(int row) const;
    void paintHead(QPainter &painter, const QRect &cell, int row) const;
    [[nodiscard]] bool isWrapped(int row, int column) const;
    void paintTitle(QPainter &painter, const QRect &cell, const QModelIndex &index, const QColor &ink) const;
    void paintDepartments(QPainter &painter, const QRect &cell, const QString &names) const;

    QTableView *m_view;
    int m_hoveredRow = -1;
    bool m_wraps = false;
};

} // namespace xushi
