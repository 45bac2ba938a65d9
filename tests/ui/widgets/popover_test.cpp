#include "tests/ui/widgets/input.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/explanation.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/popover.h"

#include <gtest/gtest.h>
#include <QPointer>
#include <QScreen>
#include <QVBoxLayout>

using namespace xushi::ui;

namespace
{

Explanation whyYellow()
{
    return {QStringLiteral("Why yellow"), QStringLiteral("18.8 behind."),
        {{QStringLiteral("Done"), QStringLiteral("812 / 2600"), QStringLiteral("31.2308 %")}},
        WorkingRow {QStringLiteral("Shown"), QStringLiteral("rounded once"), QStringLiteral("-18.8")}, {},
        {{QStringLiteral("source"), QStringLiteral("See source")},
            {QStringLiteral("rule"), QStringLiteral("Rule")}}};
}

} // namespace

TEST(Popovers, EscapeCloses)
{
    QWidget anchor;
    input::activate(anchor);
    Popover popover(&anchor);
    popover.body()->addWidget(new PlainButton(QStringLiteral("Save")));
    bool closed = false;
    QObject::connect(&popover, &Popover::closed, &anchor, [&] { closed = true; });
    popover.openAt(&anchor);
    EXPECT_TRUE(popover.isVisible());
    input::key(popover, Qt::Key_Escape);
    EXPECT_FALSE(popover.isVisible());
    EXPECT_TRUE(closed);
}

TEST(Popovers, AClickOutsideCloses)
{
    QWidget anchor;
    input::activate(anchor);
    Popover popover(&anchor);
    popover.openAt(&anchor);
    input::click(popover, QPoint(-20, -20));
    EXPECT_FALSE(popover.isVisible());
}

TEST(Popovers, StayOnTheScreenWhereverTheAnchorIs)
{
    QWidget anchor;
    anchor.resize(100, 28);
    input::activate(anchor);
    const QRect room = anchor.screen()->availableGeometry();
    for (const QPoint place : {room.topLeft(), room.bottomRight() - QPoint(40, 20),
             room.bottomLeft() - QPoint(30, 20), room.center()}) {
        anchor.move(place);
        Popover popover(&anchor);
        auto *content = new QWidget;
        content->setFixedSize(300, 200);
        popover.body()->addWidget(content);
        popover.openAt(&anchor);
        EXPECT_TRUE(room.contains(popover.geometry()));
        const QRect under(anchor.mapToGlobal(QPoint(0, 0)), anchor.size());
        EXPECT_FALSE(popover.geometry().intersects(under)) << "covers what it speaks of";
        popover.close();
    }
}

TEST(Explanations, ALinkSaysWhichAndCloses)
{
    QWidget anchor;
    input::activate(anchor);
    QPointer<ExplanationPopover> why = new ExplanationPopover(whyYellow(), &anchor);
    QString chosen;
    QObject::connect(why, &ExplanationPopover::linkChosen, &anchor, [&](const QString &id) { chosen = id; });
    why->openAt(&anchor);
    input::click(*why->findChildren<LinkButton *>().last());
    EXPECT_EQ(chosen, QStringLiteral("rule"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(why.isNull());
}

TEST(Strips, ControlsAreTakenAway)
{
    MessageStrip strip;
    QPointer<QPushButton> button = strip.addButton(QStringLiteral("Reopen"), ButtonKind::Primary);
    strip.show();
    EXPECT_TRUE(button->isVisible());
    strip.clearControls();
    EXPECT_FALSE(button->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(button.isNull());
}
