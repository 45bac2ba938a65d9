#pragma once

#include <QListView>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include "ui/panels/history/changemodel.h"

namespace xushi
{

// Draws the rows of the list of changes: old and new values beside their field, long texts with the parts
// marked that differ.
class ChangeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ChangeDelegate(QListView *view);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Words {
        QString text;
        QList<QTextLayout::FormatRange> formats;
    };
    [[nodiscard]] const ChangeModel &changes() const;
    [[nodiscard]] Words wordsOf(const ChangeRow &row) const;
    [[nodiscard]] QRect wordsRect(const ChangeRow &row, const QRect &cell) const;
    static int layOut(QTextLayout &layout, int width);
    void paintRecord(QPainter &painter, const QRect &cell, const ChangeRow &row) const;

    QListView *m_view;
    // Heights of rows that were measured, for this width.
    mutable std::vector<int> m_heights;
    mutable int m_width = 0;
};

// The list of changes. Enter or a double click on a line asks what can be done with it; so does the menu.
class ChangeView : public QListView
{
    Q_OBJECT

public:
    explicit ChangeView(ChangeModel *model, QWidget *parent = nullptr);

signals:
    void menuAsked(const QModelIndex &index, const QPoint &globalPlace);
    void rowChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace xushi
