#pragma once

#include <QPointer>
#include <QStyledItemDelegate>

#include "ui/models/fieldeditor.h"

namespace xushi
{

class TimelineTree;

// Draws the cells of the tree (a chapter's heading runs over all columns) and opens the editors of titles
// and dates. An entry that is refused keeps its editor open with the sentence under it.
class TimelineTreeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TimelineTreeDelegate(TimelineTree *tree);

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
    void paintHeading(QPainter &painter, int row) const;
    void paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    [[nodiscard]] QString tipOf(const QModelIndex &index) const;
    void commit(FieldEditor *editor, const QPersistentModelIndex &index, FieldEditor::Leave leave);

    TimelineTree *m_tree;
    mutable QPointer<FieldEditor> m_editor;
};

} // namespace xushi
