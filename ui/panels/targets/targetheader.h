#pragma once

#include <QHeaderView>

#include "ui/presenter/viewstate.h"

namespace xushi
{

// The head of the table of targets: name and, below it, span or unit; the column of the ladders says beside
// its name what the tick means and where it stands. A click asks to sort.
class TargetHeader : public QHeaderView
{
    Q_OBJECT

public:
    TargetHeader(const Plan &plan, const ViewState &view, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    void paintTickLegend(QPainter &painter, const QRect &words) const;

    const Plan &m_plan;
    const ViewState &m_view;
};

} // namespace xushi
