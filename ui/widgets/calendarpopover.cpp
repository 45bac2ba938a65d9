#include "ui/widgets/calendarpopover.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choicegrid.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace xushi::ui
{

namespace
{
constexpr int daysInWeek = 7;
constexpr QSize dayCell {32, 28};
constexpr QSize monthCell {56, 28};
} // namespace

CalendarPopover::CalendarPopover(QDate current, QDate first, QDate last, QWidget *parent)
    : Popover(parent)
    , m_current(current)
    , m_first(first)
    , m_last(last)
    , m_months(new ChoiceGrid(4, monthCell))
    , m_days(new ChoiceGrid(daysInWeek, dayCell))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("As-of date"));
    m_months->setAccessibleName(tr("Ends of months"));
    m_days->setAccessibleName(tr("Days"));
    addYearRow();
    body()->addWidget(m_months);
    addWeekdays();
    body()->addWidget(m_days);
    connect(m_months, &ChoiceGrid::chosen, this,
        [this](int cell) { take(endOf(QDate(m_shown.year(), cell + 1, 1))); });
    connect(m_days, &ChoiceGrid::chosen, this,
        [this](int cell) { take(m_shown.addDays(cell + 1 - m_shown.dayOfWeek())); });
    const QDate start = current.isValid() ? current : last.isValid() ? last : QDate::currentDate();
    showMonth(start);
    m_months->setFocus();
}

void CalendarPopover::addYearRow()
{
    auto *back = new IconButton(Icon::Left, tr("Previous year"), IconButton::Size::Compact);
    auto *forward = new IconButton(Icon::Right, tr("Next year"), IconButton::Size::Compact);
    m_year = new Label({}, TypeSize::Body, TextTone::Text, QFont::DemiBold);
    m_year->setAlignment(Qt::AlignCenter);
    connect(back, &QAbstractButton::clicked, this, [this] { showMonth(m_shown.addYears(-1)); });
    connect(forward, &QAbstractButton::clicked, this, [this] { showMonth(m_shown.addYears(1)); });
    auto *row = new QHBoxLayout;
    row->addWidget(back);
    row->addWidget(m_year, 1);
    row->addWidget(forward);
    body()->addLayout(row);
}

void CalendarPopover::addWeekdays()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    for (int day = 1; day <= daysInWeek; ++day) {
        auto *name = new Label(
            locale().standaloneDayName(day, QLocale::NarrowFormat), TypeSize::Small, TextTone::Third);
        name->setAlignment(Qt::AlignCenter);
        name->setFixedWidth(dayCell.width());
        row->addWidget(name);
    }
    body()->addLayout(row);
}

void CalendarPopover::showMonth(QDate month)
{
    m_shown = QDate(month.year(), month.month(), 1);
    m_year->setText(m_shown.toString(tr("yyyy", "a year alone")));
    fillMonths();
    fillDays();
}

void CalendarPopover::fillMonths()
{
    QList<GridCell> cells;
    for (int month = 1; month <= 12; ++month) {
        const QDate end = endOf(QDate(m_shown.year(), month, 1));
        const bool taken
            = m_current.isValid() && m_current.year() == m_shown.year() && m_current.month() == month;
        cells.append({end.toString(tr("MMM", "a month alone")), end.toString(tr("yyyy-MM-dd")), within(end),
            taken, false});
    }
    m_months->setCells(cells);
}

void CalendarPopover::fillDays()
{
    QList<GridCell> cells;
    const QDate start = m_shown.addDays(1 - m_shown.dayOfWeek());
    constexpr int sixWeeks = 6 * daysInWeek;
    for (int day = 0; day < sixWeeks; ++day) {
        const QDate date = start.addDays(day);
        if (date.month() != m_shown.month())
            cells.append(GridCell {{}, {}, false, false, false});
        else
            cells.append({QString::number(date.day()), date.toString(tr("yyyy-MM-dd")), within(date),
                date == m_current, date == QDate::currentDate()});
    }
    m_days->setCells(cells);
}

void CalendarPopover::take(QDate date)
{
    emit dateChosen(date);
    close();
}

bool CalendarPopover::within(QDate date) const
{
    return (!m_first.isValid() || date >= m_first) && (!m_last.isValid() || date <= m_last);
}

QDate CalendarPopover::endOf(QDate month) const
{
    const QDate end(month.year(), month.month(), month.daysInMonth());
    return m_last.isValid() && m_last < end && m_last >= month ? m_last : end;
}

} // namespace xushi::ui
