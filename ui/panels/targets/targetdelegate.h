#pragma once

#include "ui/models/fielddelegate.h"
#include "ui/panels/targets/targetmodel.h"

class QTableView;

namespace xushi
{

// Draws the rows of the table of targets (headings over the whole width, ladders, lights) and opens the
// editors of its cells. What to do with an entry is the panel's: it answers whether the editor may close.
class TargetDelegate : public FieldDelegate
{
    Q_OBJECT

public:
    // Takes what was typed into a cell; an error other than Cancelled keeps the editor open.
    using Write = std::function<Result<void>(const QModelIndex &, const QString &typed)>;

    TargetDelegate(Workbench &workbench, QTableView *view, Write write);

    void setHoveredRow(int row) { m_hoveredRow = row; }
    // Room of the ladder within a cell of the completion column; the rest is for the figure.
    [[nodiscard]] static QRect ladderRect(const QRect &cell);

    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // A figure of an earlier day is shown, not taken over: the same one typed again is a new reading.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

signals:
    // Enter closed an editor: what was typed is taken, or nothing was.
    void entered();

protected:
    [[nodiscard]] const Field *editableField(const QModelIndex &index) const override;
    [[nodiscard]] Result<void> write(const QModelIndex &index, const QString &typed) const override;

private:
    [[nodiscard]] const TargetModel &rows() const;
    void paintHeading(QPainter &painter, int row) const;
    void paintCounts(QPainter &painter, const QRect &room, const TargetCounts &counts) const;
    void paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintCompletion(QPainter &painter, const QRect &cell, int row) const;
    void paintLight(QPainter &painter, const QRect &cell, int row) const;

    QTableView *m_view;
    Write m_write;
    int m_hoveredRow = -1;
};

} // namespace xushi
