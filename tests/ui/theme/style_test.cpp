#include "ui/theme/xushistyle.h"

#include "ui/theme/theme.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTreeWidget>

using namespace xushi::ui;

namespace
{

QImage grab(QWidget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

int countOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    return count;
}

class Style : public testing::TestWithParam<bool>
{
protected:
    Style() { applyTheme(*qApp, theme); }

    const Theme theme = GetParam() ? Theme::dark() : Theme::light();
};

} // namespace

TEST_P(Style, ThemeIsFoundFromAnyWidget)
{
    QWidget widget;
    EXPECT_EQ(themeOf(&widget), theme);
    EXPECT_EQ(themeOf(nullptr), theme);
}

TEST_P(Style, ControlsAreTwentyEightHigh)
{
    EXPECT_EQ(QPushButton(QStringLiteral("Save")).sizeHint().height(), measure::ctl);
    EXPECT_EQ(QLineEdit().sizeHint().height(), measure::ctl);
    EXPECT_EQ(QComboBox().sizeHint().height(), measure::ctl);
    EXPECT_EQ(QSpinBox().sizeHint().height(), measure::ctl);
    EXPECT_EQ(QScrollBar(Qt::Vertical).sizeHint().width(), measure::scroll);
}

TEST_P(Style, ButtonHasEdgeAndMainButtonTheFill)
{
    QPushButton button(QStringLiteral("Save"));
    button.resize(80, measure::ctl);
    EXPECT_EQ(QColor(grab(button).pixel(0, 14)), theme.edge);
    EXPECT_EQ(QColor(grab(button).pixel(4, 14)), theme.base);
    button.setProperty(primaryProperty, true);
    EXPECT_EQ(QColor(grab(button).pixel(4, 14)), theme.fill);
    button.setEnabled(false);
    EXPECT_EQ(QColor(grab(button).pixel(4, 14)), theme.window);
}

TEST_P(Style, FieldShowsFocusByTwoPixelsOfAccent)
{
    QLineEdit field;
    field.resize(120, measure::ctl);
    EXPECT_EQ(QColor(grab(field).pixel(0, 14)), theme.edge);
    field.show();
    field.setFocus();
    field.activateWindow();
    QApplication::setActiveWindow(&field);
    ASSERT_TRUE(field.hasFocus());
    const QImage image = grab(field);
    EXPECT_EQ(QColor(image.pixel(0, 14)), theme.accent);
    EXPECT_EQ(QColor(image.pixel(1, 14)), theme.accent);
    EXPECT_EQ(QColor(image.pixel(3, 14)), theme.base);
}

TEST_P(Style, SelectedRowIsTintedAndTheCurrentCellRinged)
{
    QTreeWidget tree;
    tree.setHeaderHidden(true);
    tree.setFrameShape(QFrame::NoFrame);
    tree.addTopLevelItem(new QTreeWidgetItem(QStringList {QStringLiteral("a")}));
    tree.addTopLevelItem(new QTreeWidgetItem(QStringList {QStringLiteral("b")}));
    tree.resize(200, 100);
    tree.show();
    tree.topLevelItem(0)->setSelected(true);
    tree.clearFocus();
    const QRect first = tree.visualItemRect(tree.topLevelItem(0));
    EXPECT_EQ(first.height(), measure::row);
    QImage image = grab(tree);
    EXPECT_EQ(QColor(image.pixel(190, 10)), theme.tint2);
    EXPECT_EQ(QColor(image.pixel(190, first.bottom())), theme.hair);
    EXPECT_EQ(QColor(image.pixel(190, measure::row + 10)), theme.base);
    EXPECT_EQ(countOf(image, theme.accent), 0);

    QApplication::setActiveWindow(&tree);
    tree.setFocus();
    tree.setCurrentItem(tree.topLevelItem(1));
    image = grab(tree);
    EXPECT_EQ(QColor(image.pixel(199, measure::row + 10)), theme.accent);
    EXPECT_EQ(QColor(image.pixel(198, measure::row + 10)), theme.accent);
    EXPECT_EQ(QColor(image.pixel(197, measure::row + 10)), theme.tint2);
}

TEST_P(Style, ChosenWordsAreTintedInViewsAndFilledInFields)
{
    const auto highlight = [](const QWidget &widget) {
        widget.ensurePolished();
        return widget.palette().color(QPalette::Highlight);
    };
    QTreeWidget tree;
    tree.addTopLevelItem(new QTreeWidgetItem(QStringList {QStringLiteral("a")}));
    tree.topLevelItem(0)->setFlags(tree.topLevelItem(0)->flags() | Qt::ItemIsEditable);
    tree.show();
    tree.editItem(tree.topLevelItem(0));
    const auto *editor = tree.findChild<QLineEdit *>();
    ASSERT_TRUE(editor);
    EXPECT_EQ(highlight(tree), theme.tint2);
    EXPECT_EQ(highlight(*editor), theme.fill);
    EXPECT_EQ(highlight(QLineEdit()), theme.fill);
    EXPECT_EQ(highlight(QPlainTextEdit()), theme.fill);
    EXPECT_EQ(highlight(QSpinBox()), theme.fill);
}

TEST_P(Style, SelectedWordsKeepTheColourOfTheModel)
{
    QTreeWidget tree;
    tree.setHeaderHidden(true);
    auto *item = new QTreeWidgetItem(&tree, QStringList {QStringLiteral("\u2588\u2588\u2588")});
    item->setForeground(0, theme.accentLine);
    tree.show();
    item->setSelected(true);
    EXPECT_GT(countOf(grab(tree), theme.accentLine), 20);
}

TEST_P(Style, TickedBoxHasTheFill)
{
    QCheckBox box(QStringLiteral("Annex"));
    box.resize(box.sizeHint());
    EXPECT_EQ(countOf(grab(box), theme.fill), 0);
    box.setChecked(true);
    EXPECT_GT(countOf(grab(box), theme.fill), 100);
}

TEST_P(Style, NoWidgetShowsTheColourOfALight)
{
    QWidget window;
    for (QWidget *widget :
        std::initializer_list<QWidget *> {new QPushButton(QStringLiteral("a"), &window),
            new QLineEdit(&window), new QComboBox(&window), new QScrollBar(&window), new QSpinBox(&window)}) {
        widget->resize(60, 28);
        const QImage image = grab(*widget);
        for (const QColor &light : {theme.lg, theme.ly, theme.lr, theme.lgRim, theme.lyRim})
            EXPECT_EQ(countOf(image, light), 0) << widget->metaObject()->className();
    }
}

INSTANTIATE_TEST_SUITE_P(
    BothThemes, Style, testing::Bool(), [](const auto &info) { return info.param ? "dark" : "light"; });
