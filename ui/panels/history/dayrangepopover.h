#pragma once

#include <QDate>

#include "ui/widgets/popover.h"

class QLineEdit;

namespace xushi::ui
{
class Label;
}

namespace xushi
{

// Asks for a first and a last day, typed as people type days; either may stay empty. What is not understood
// is said in place.
class DayRangePopover : public ui::Popover
{
    Q_OBJECT

public:
    DayRangePopover(QDate first, QDate last, int year, QWidget *parent);

signals:
    void rangeChosen(QDate first, QDate last);

private:
    void take();

    QLineEdit *m_first;
    QLineEdit *m_last;
    ui::Label *m_problem;
    int m_year;
};

} // namespace xushi
