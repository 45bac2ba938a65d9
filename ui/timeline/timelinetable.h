#pragma once

#include <QTableView>

#include "ui/timeline/timelinemodel.h"

namespace xushi
{

// What the two tables of the timeline have in common: rows of one height that are painted in full, scroll by
// pixels and light up as one under the mouse. They say which record a gesture asks for and select nothing
// themselves.
class TimelineTable : public QTableView
{
    Q_OBJECT

public:
    TimelineTable(Workbench &workbench, TimelineModel &rows, QWidget *parent);

    [[nodiscard]] Workbench &workbench() const { return m_workbench; }
    [[nodiscard]] TimelineModel &rows() const { return m_rows; }
    // The row under the mouse in either table; -1: none.
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    void setHoveredRow(int row);
    // The visible part of a row, in pixels of the viewport.
    [[nodiscard]] QRect rowRect(int row) const;
    // The ground of a cell: chapter, selected, hovered.
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, int row) const;

signals:
    void recordChosen(const xushi::RecordRef &record);
    void rowHovered(int row);

protected:
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void updateRow(int row);

    Workbench &m_workbench;
    TimelineModel &m_rows;
    int m_hoveredRow = -1;
};

} // namespace xushi
