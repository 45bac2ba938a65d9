#pragma once

#include "ui/models/fielddelegate.h"

namespace xushi
{

class TimelineTree;

// Draws the cells of the tree (a chapter's heading runs over all columns, a milestone has a box to tick) and
// opens the editors of titles and dates. An entry that is refused keeps its editor open with the sentence
// under it.
class TimelineTreeDelegate : public FieldDelegate
{
    Q_OBJECT

public:
    explicit TimelineTreeDelegate(TimelineTree *tree);

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
    void paintHeading(QPainter &painter, int row) const;
    void paintMilestone(QPainter &painter, const QModelIndex &index) const;
    void paintTick(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    [[nodiscard]] QString tipOf(const QModelIndex &index) const;

    TimelineTree *m_tree;
};

} // namespace xushi
