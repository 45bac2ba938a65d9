#pragma once

#include <QPointer>
#include <QStyledItemDelegate>

#include "ui/models/fieldeditor.h"
#include "ui/models/planrowmodel.h"

class QTableView;

namespace xushi
{

// Draws the rows of the ledger (chapters over the whole width, tasks, targets) and opens the editors of its
// cells. An entry that is refused keeps its editor open.
class LedgerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    LedgerDelegate(Workbench &workbench, QTableView *view);

    // From the left of the title column to the words of a task; of a target it is deeper.
    static constexpr int titleIndent = 20;

    void setHoveredRow(int row) { m_hoveredRow = row; }
    // Where a click folds the row, in coordinates of the viewport; empty where there is nothing to fold.
    [[nodiscard]] QRect chevronOf(int row) const;
    [[nodiscard]] FieldEditor *openEditor() const
    {
        return m_editor && !m_editor->isFinished() ? m_editor.data() : nullptr;
    }

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    [[nodiscard]] PlanRowModel *rows() const;
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] int columnNamed(QLatin1String id) const;
    [[nodiscard]] int indentOf(int row) const;
    void paintSection(QPainter &painter, const QRect &cell, int row) const;
    void paintTitle(QPainter &painter, const QRect &cell, const QModelIndex &index, const QColor &ink) const;
    void paintDepartments(QPainter &painter, const QRect &cell, const QString &names) const;
    void commit(FieldEditor *editor, const QPersistentModelIndex &index, FieldEditor::Leave leave);

    Workbench &m_workbench;
    QTableView *m_view;
    int m_hoveredRow = -1;
    mutable QPointer<FieldEditor> m_editor;
};

} // namespace xushi
