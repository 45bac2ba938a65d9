#include "ui/panels/history/dayrangepopover.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "core/base/daterange.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

namespace xushi
{

DayRangePopover::DayRangePopover(QDate first, QDate last, int year, QWidget *parent)
    : ui::Popover(parent)
    , m_first(new QLineEdit)
    , m_last(new QLineEdit)
    , m_problem(new ui::Label({}, ui::TypeSize::Small, ui::TextTone::Second))
    , m_year(year)
{
    setTitle(tr("Days"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    const auto add = [&](int row, const QString &caption, QLineEdit *field, QDate day) {
        grid->addWidget(new ui::Label(caption, ui::TypeSize::Body, ui::TextTone::Second), row, 0);
        grid->addWidget(field, row, 1);
        field->setAccessibleName(caption);
        field->setPlaceholderText(tr("such as 6.30"));
        field->setMinimumWidth(180);
        if (day.isValid())
            field->setText(longDate(day));
        connect(field, &QLineEdit::returnPressed, this, &DayRangePopover::take);
    };
    add(0, tr("From"), m_first, first);
    add(1, tr("To"), m_last, last);
    body()->addLayout(grid);
    m_problem->setOverflow(ui::Overflow::Wrap);
    m_problem->hide();
    body()->addWidget(m_problem);
    auto *button = new ui::PrimaryButton(tr("Show these days"));
    connect(button, &QAbstractButton::clicked, this, &DayRangePopover::take);
    body()->addWidget(button, 0, Qt::AlignLeft);
    setFocusProxy(m_first);
}

void DayRangePopover::take()
{
    QDate days[2];
    int at = 0;
    for (QLineEdit *field : {m_first, m_last}) {
        const QString typed = field->text().trimmed();
        const auto day = parseDate(typed, m_year);
        if (!typed.isEmpty() && !day) {
            m_problem->setText(tr("“%1” is not understood as a day. Write 6.30 or 2023-6-30.").arg(typed));
            m_problem->show();
            field->setFocus();
            field->selectAll();
            return;
        }
        days[at++] = day.value_or(QDate());
    }
    if (days[0].isValid() && days[1].isValid() && days[0] > days[1])
        std::swap(days[0], days[1]);
    emit rangeChosen(days[0], days[1]);
    close();
}

} // namespace xushi
