#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/models/planrowmodel.h"

namespace xushi
{

namespace ui
{
class Label;
class LinkButton;
} // namespace ui

// What the rows shown add up to, whether folded or not; each task counts once.
struct LedgerTotals {
    int tasks = 0;
    int items = 0;
    int targets = 0; // certain ones
    int green = 0;
    int yellow = 0;
    int red = 0;
    // Where all targets shown are amounts in one unit: the sum of what is aimed at and of what is reached.
    QString unit;
    std::optional<Rational> aimedAt;
    std::optional<Rational> reached;
    bool operator==(const LedgerTotals &) const = default;
};
[[nodiscard]] LedgerTotals ledgerTotals(const Workbench &workbench, const PlanRowModel &rows);

// The line below the table: totals at the left, at the right what found no room. It follows soon after a
// change, so that adding up keeps nobody waiting who types.
class LedgerFoot : public QWidget
{
    Q_OBJECT

public:
    LedgerFoot(Workbench &workbench, PlanRowModel &rows, QWidget *parent = nullptr);

    void followSoon() { m_soon.start(); }
    // Titles of columns that are not shown for want of room; empty: all are.
    void setLeftOut(const QStringList &titles);
    [[nodiscard]] QString text() const;

signals:
    // The columns shall scroll instead.
    void scrollingAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    Workbench &m_workbench;
    PlanRowModel &m_rows;
    QTimer m_soon;
    LedgerTotals m_totals;
    ui::Label *m_counts;
    QWidget *m_lights;
    ui::Label *m_sums;
    ui::Label *m_leftOut;
    ui::LinkButton *m_scroll;
};

} // namespace xushi
