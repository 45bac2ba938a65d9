#pragma once

#include "ui/widgets/popover.h"

#include <QDate>

namespace xushi::ui
{

class ChoiceGrid;
class IconButton;
class Label;

// Chooses a date: ends of months from the year's twelve, any other day from the calendar under them.
class CalendarPopover : public Popover
{
    Q_OBJECT

public:
    // Dates outside first..last cannot be taken; invalid ends leave a side open.
    CalendarPopover(QDate current, QDate first, QDate last, QWidget *parent);

signals:
    void dateChosen(QDate date);

private:
    void addYearRow();
    void addWeekdays();
    void showMonth(QDate month);
    void fillMonths();
    void fillDays();
    void take(QDate date);
    [[nodiscard]] bool within(QDate date) const;
    // The end of the month, or the last day within the range where that cuts the month short.
    [[nodiscard]] QDate endOf(QDate month) const;

    QDate m_current;
    QDate m_first;
    QDate m_last;
    QDate m_shown; // first day of the month whose days are shown
    Label *m_year = nullptr;
    ChoiceGrid *m_months;
    ChoiceGrid *m_days;
};

} // namespace xushi::ui
