#include "tests/ui/widgets/input.h"
#include "ui/theme/theme.h"
#include "ui/widgets/asofcontrol.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labeledcombobutton.h"
#include "ui/widgets/panelhead.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/statusbar.h"
#include "ui/widgets/toolbar.h"

#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QAction>
#include <QImage>
#include <QVBoxLayout>

using namespace xushi::ui;

namespace
{

// One of each control that a user works with, in a window.
struct Everything : QWidget {
    Everything()
    {
        auto *segments = new SegmentedControl(QStringLiteral("Columns"));
        segments->addSegment(QStringLiteral("a"), QStringLiteral("A"));
        segments->addSegment(QStringLiteral("b"), QStringLiteral("B"));
        segments->setCurrent(QStringLiteral("a"));
        auto *layout = new QVBoxLayout(this);
        for (QWidget *control : std::initializer_list<QWidget *> {new AsOfControl,
                 new LabeledComboButton(QStringLiteral("Department")), new SearchField, segments,
                 new PlainButton(QStringLiteral("Columns")), new PrimaryButton(QStringLiteral("Add")),
                 new LinkButton(QStringLiteral("Why")), new IconButton(Icon::Save, QStringLiteral("Save")),
                 new EmptyState(QStringLiteral("Nothing yet."), QStringLiteral("Open"))})
            layout->addWidget(control);
        auto *bar = new ToolBar;
        bar->addAction(new QAction(lineIcon(Icon::Undo), QStringLiteral("Undo"), this));
        layout->addWidget(bar);
    }

    QList<QWidget *> tabStops()
    {
        QList<QWidget *> stops;
        for (QWidget *at = nextInFocusChain(); at != this; at = at->nextInFocusChain())
            if ((at->focusPolicy() & Qt::TabFocus) != 0 && at->isVisibleTo(this) && at->isEnabled())
                stops.append(at);
        return stops;
    }
};

int countOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    return count;
}

int changedPixels(const QImage &before, const QImage &after)
{
    int count = 0;
    for (int y = 0; y < before.height(); ++y)
        for (int x = 0; x < before.width(); ++x)
            count += before.pixel(x, y) != after.pixel(x, y) ? 1 : 0;
    return count;
}

QString nameOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
}

} // namespace

TEST(Reach, EveryControlIsATabStopWithANameAndARing)
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        applyTheme(*qApp, theme);
        Everything window;
        input::activate(window);
        const QList<QWidget *> stops = window.tabStops();
        EXPECT_EQ(stops.size(), 10);
        for (QWidget *stop : stops) {
            EXPECT_FALSE(nameOf(stop).isEmpty()) << stop->metaObject()->className();
            // The ring follows the keyboard: Tab sets this on the window.
            window.setAttribute(Qt::WA_KeyboardFocusChange);
            window.setFocus();
            const QImage without = stop->grab().toImage();
            stop->setFocus(Qt::TabFocusReason);
            ASSERT_TRUE(stop->hasFocus());
            const QImage with = stop->grab().toImage();
            EXPECT_EQ(QColor(with.pixel(0, stop->height() / 2)), theme.accent)
                << stop->metaObject()->className();
            EXPECT_EQ(QColor(with.pixel(1, stop->height() / 2)), theme.accent)
                << stop->metaObject()->className();
            EXPECT_GT(changedPixels(without, with), stop->width()) << stop->metaObject()->className();
        }
    }
    applyTheme(*qApp, Theme::light());
}

TEST(Reach, AChangeOfThemeReachesWhatIsAlreadyShown)
{
    applyTheme(*qApp, Theme::light());
    PanelHead head(QStringLiteral("Ledger"));
    head.setSubtitle(QStringLiteral("75 tasks"));
    head.resize(400, 40);
    head.show();
    applyTheme(*qApp, Theme::dark());
    const Theme dark = Theme::dark();
    const QImage image = head.grab().toImage();
    EXPECT_EQ(QColor(image.pixel(390, 10)), dark.base);
    EXPECT_EQ(countOf(image, Theme::light().text), 0);
    EXPECT_GT(countOf(image, dark.text), 0);
    applyTheme(*qApp, Theme::light());
}

TEST(Reach, BarsHaveTheAgreedHeights)
{
    EXPECT_EQ(PanelHead(QString()).height(), measure::panel);
    EXPECT_EQ(ToolBar().height(), measure::tool);
    EXPECT_EQ(StatusBar().height(), measure::status);
    EXPECT_EQ(AsOfControl().sizeHint().height(), measure::ctl);
    EXPECT_EQ(SearchField().sizeHint().height(), measure::ctl);
}

TEST(Reach, HeadsGetNarrowByCuttingTheSubtitleOnly)
{
    PanelHead head(QStringLiteral("Ledger"));
    const int before = head.minimumSizeHint().width();
    head.setSubtitle(QString(300, QLatin1Char('x')));
    EXPECT_EQ(head.minimumSizeHint().width(), before);
}
