#include "tests/ui/widgets/input.h"
#include "ui/theme/theme.h"
#include "ui/widgets/navigationbar.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QImage>

using namespace xushi::ui;

namespace
{

struct Bar : NavigationBar {
    Bar()
    {
        setItems({{QStringLiteral("today"), QStringLiteral("Today"), Icon::Today, {}, 0},
            {QStringLiteral("ledger"), QStringLiteral("Ledger"), Icon::Ledger, {}, 1},
            {QStringLiteral("round"), QStringLiteral("Round"), Icon::Round, QStringLiteral("9"), 1}});
        connect(this, &NavigationBar::chosen, this, [this](const QString &id) { told.append(id); });
        resize(width(), 300);
    }

    [[nodiscard]] QList<QAbstractButton *> rows() const { return findChildren<QAbstractButton *>(); }

    QStringList told;
};

} // namespace

TEST(Navigation, AClickChoosesOnce)
{
    Bar bar;
    input::activate(bar);
    input::click(*bar.rows().at(1));
    input::click(*bar.rows().at(1));
    EXPECT_EQ(bar.told, QStringList {QStringLiteral("ledger")});
    EXPECT_EQ(bar.current(), QStringLiteral("ledger"));
    EXPECT_TRUE(bar.rows().at(1)->isChecked());
    EXPECT_FALSE(bar.rows().at(0)->isChecked());
}

TEST(Navigation, BeingToldEmitsNothing)
{
    Bar bar;
    bar.setCurrent(QStringLiteral("round"));
    EXPECT_EQ(bar.current(), QStringLiteral("round"));
    bar.setCurrent(QStringLiteral("nowhere"));
    EXPECT_TRUE(bar.current().isEmpty());
    EXPECT_TRUE(bar.told.isEmpty());
}

TEST(Navigation, KeysMoveAndEnterChooses)
{
    Bar bar;
    bar.setCurrent(QStringLiteral("today"));
    input::activate(bar);
    bar.rows().at(0)->setFocus();
    input::key(*bar.rows().at(0), Qt::Key_End);
    EXPECT_TRUE(bar.rows().at(2)->hasFocus());
    input::key(*bar.rows().at(2), Qt::Key_Down);
    EXPECT_TRUE(bar.rows().at(2)->hasFocus());
    input::key(*bar.rows().at(2), Qt::Key_Up);
    EXPECT_TRUE(bar.told.isEmpty());
    input::key(*bar.rows().at(1), Qt::Key_Return);
    EXPECT_EQ(bar.told, QStringList {QStringLiteral("ledger")});
}

TEST(Navigation, OnlyTheCurrentRowIsATabStop)
{
    Bar bar;
    const auto stops = [&] {
        const QList<QAbstractButton *> rows = bar.rows();
        return std::ranges::count_if(
            rows, [](QAbstractButton *row) { return (row->focusPolicy() & Qt::TabFocus) != 0; });
    };
    EXPECT_EQ(stops(), 1);
    bar.setCurrent(QStringLiteral("ledger"));
    EXPECT_EQ(stops(), 1);
    EXPECT_TRUE(bar.rows().at(1)->focusPolicy() & Qt::TabFocus);
}

TEST(Navigation, FoldsToIconsThatKeepTheirNames)
{
    Bar bar;
    EXPECT_EQ(bar.width(), measure::navw);
    bar.setFolded(true);
    EXPECT_EQ(bar.width(), measure::navwNarrow);
    EXPECT_EQ(bar.rows().at(2)->height(), 32);
    EXPECT_EQ(bar.rows().at(2)->accessibleName(), QStringLiteral("Round"));
    EXPECT_TRUE(bar.rows().at(2)->toolTip().contains(QLatin1Char('9')));
    bar.setFolded(false);
    EXPECT_EQ(bar.rows().at(2)->height(), 36);
}

TEST(Navigation, CurrentRowHasTheBarAndTheTint)
{
    const Theme theme = Theme::light();
    Bar bar;
    bar.setCurrent(QStringLiteral("today"));
    bar.show();
    const QImage image = bar.grab().toImage();
    const int y = bar.rows().at(0)->geometry().center().y();
    EXPECT_EQ(QColor(image.pixel(0, y)), theme.accent);
    EXPECT_EQ(QColor(image.pixel(2, y)), theme.accent);
    EXPECT_EQ(QColor(image.pixel(3, y)), theme.tint2);
    EXPECT_EQ(QColor(image.pixel(measure::navw - 1, y)), theme.line);
    EXPECT_EQ(QColor(image.pixel(3, bar.rows().at(2)->geometry().center().y())), theme.nav);
}
