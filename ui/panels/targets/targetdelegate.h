#pragma once

#include <QPointer>
#include <QStyledItemDelegate>

#include "ui/models/fieldeditor.h"
#include "ui/panels/targets/targetmodel.h"

class QTableView;

namespace xushi
{

// Draws the rows of the table of targets (headings over the whole width, ladders, lights) and opens the
// editors of its cells. What to do with an entry is the panel's: it answers whether the editor may close.
class TargetDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // Takes what was typed into a cell; an error other than Cancelled keeps the editor open.
    using Write = std::function<Result<void>(const QModelIndex &, const QString &typed)>;

    TargetDelegate(Workbench &workbench, QTableView *view, Write write);

    void setHoveredRow(int row) { m_hoveredRow = row; }
    // Room of the ladder within a cell of the completion column; the rest is for the figure.
    [[nodiscard]] static QRect ladderRect(const QRect &cell);
    [[nodiscard]] FieldEditor *openEditor() const { return m_editor; }

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
    [[nodiscard]] const TargetModel &rows() const;
    void paintHeading(QPainter &painter, int row) const;
    void paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintCompletion(QPainter &painter, const QRect &cell, int row) const;
    void paintLight(QPainter &painter, const QRect &cell, int row) const;
    void commit(FieldEditor *editor, const QPersistentModelIndex &index, FieldEditor::Leave leave);

    Workbench &m_workbench;
    QTableView *m_view;
    Write m_write;
    int m_hoveredRow = -1;
    mutable QPointer<FieldEditor> m_editor;
};

} // namespace xushi
