#pragma once

#include <QWidget>

#include "ui/panels/overview/montharea.h"

namespace xushi
{

namespace ui
{
class Label;
class LabeledComboButton;
} // namespace ui

// The head of the lower area: what it counts, the choice of it, and the ramp of its colours.
class LowerStrip : public QWidget
{
    Q_OBJECT

public:
    explicit LowerStrip(QWidget *parent = nullptr);

    void tell(LowerArea area, const QString &note, const CountRamp &ramp);

signals:
    void chosen(xushi::LowerArea area);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Legend;
    ui::Label *m_title;
    ui::Label *m_note;
    ui::LabeledComboButton *m_choice;
    Legend *m_legend;
};

} // namespace xushi
