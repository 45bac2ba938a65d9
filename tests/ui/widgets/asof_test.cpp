#include "tests/ui/widgets/input.h"
#include "ui/theme/measures.h"
#include "ui/widgets/asofcontrol.h"
#include "ui/widgets/calendarpopover.h"
#include "ui/widgets/choicegrid.h"

#include <gtest/gtest.h>
#include <QPointer>

using namespace xushi::ui;

namespace
{

struct Control : AsOfControl {
    Control()
    {
        setDate(QDate(2023, 6, 30));
        connect(this, &AsOfControl::dateChosen, this, [this](QDate date) { asked.append(date); });
    }

    QList<QDate> asked;
};

} // namespace

TEST(MonthEnds, StepForwardsAndBackAgain)
{
    for (QDate end(2022, 12, 31); end.year() < 2025; end = monthEndFrom(end, 1)) {
        EXPECT_EQ(end.day(), end.daysInMonth());
        EXPECT_EQ(monthEndFrom(monthEndFrom(end, 1), -1), end);
        EXPECT_EQ(monthEndFrom(end, 12), monthEndFrom(monthEndFrom(end, 5), 7));
    }
}

TEST(MonthEnds, FromWithinAMonth)
{
    EXPECT_EQ(monthEndFrom(QDate(2023, 6, 15), 1), QDate(2023, 6, 30));
    EXPECT_EQ(monthEndFrom(QDate(2023, 6, 15), -1), QDate(2023, 5, 31));
    EXPECT_EQ(monthEndFrom(QDate(2024, 1, 31), 1), QDate(2024, 2, 29));
}

TEST(AsOf, AsksAndWaitsToBeTold)
{
    Control control;
    control.stepMonths(1);
    control.stepMonths(-1);
    EXPECT_EQ(control.asked, (QList<QDate> {QDate(2023, 7, 31), QDate(2023, 5, 31)}));
    EXPECT_EQ(control.date(), QDate(2023, 6, 30));
}

TEST(AsOf, ArrowKeysStepAndStayInTheRange)
{
    Control control;
    control.setRange(QDate(2023, 1, 1), QDate(2023, 7, 12));
    input::key(control, Qt::Key_Right);
    EXPECT_EQ(control.asked, QList<QDate> {QDate(2023, 7, 12)});
    control.setDate(QDate(2023, 7, 12));
    input::key(control, Qt::Key_Right);
    EXPECT_EQ(control.asked.size(), 1);
    input::key(control, Qt::Key_Left);
    EXPECT_EQ(control.asked.last(), QDate(2023, 6, 30));
}

TEST(AsOf, EnterOpensTheCalendarOnTheDate)
{
    Control control;
    input::activate(control);
    input::key(control, Qt::Key_Return);
    QPointer<QWidget> popup = QApplication::activePopupWidget();
    ASSERT_TRUE(qobject_cast<CalendarPopover *>(popup));
    auto *months = popup->findChildren<ChoiceGrid *>().first();
    EXPECT_TRUE(months->hasFocus());
    input::key(*months, Qt::Key_Left);
    input::key(*months, Qt::Key_Return);
    EXPECT_EQ(control.asked, QList<QDate> {QDate(2023, 5, 31)});
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
}

TEST(Calendar, AnyDayCanBeTaken)
{
    QWidget anchor;
    input::activate(anchor);
    QDate taken;
    auto *calendar = new CalendarPopover(QDate(2023, 6, 30), {}, {}, &anchor);
    QObject::connect(calendar, &CalendarPopover::dateChosen, &anchor, [&](QDate date) { taken = date; });
    calendar->openAt(&anchor);
    auto *days = calendar->findChildren<ChoiceGrid *>().last();
    input::key(*days, Qt::Key_Up);
    input::key(*days, Qt::Key_Left);
    input::key(*days, Qt::Key_Space);
    EXPECT_EQ(taken, QDate(2023, 6, 22));
}

TEST(Calendar, DaysOutsideTheRangeStayUntaken)
{
    QWidget anchor;
    input::activate(anchor);
    auto *calendar = new CalendarPopover(QDate(2023, 6, 30), QDate(2023, 6, 1), QDate(2023, 6, 30), &anchor);
    bool taken = false;
    QObject::connect(calendar, &CalendarPopover::dateChosen, &anchor, [&] { taken = true; });
    calendar->openAt(&anchor);
    auto *months = calendar->findChildren<ChoiceGrid *>().first();
    input::key(*months, Qt::Key_Left);
    input::key(*months, Qt::Key_Return);
    EXPECT_FALSE(taken);
    calendar->close();
}
