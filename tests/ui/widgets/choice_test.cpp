#include "tests/ui/widgets/input.h"
#include "ui/theme/measures.h"
#include "ui/widgets/labeledcombobutton.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"

#include <gtest/gtest.h>
#include <QListWidget>

using namespace xushi::ui;

namespace
{

const QString finance = QStringLiteral("f");
const QString science = QStringLiteral("s");
const QString water = QStringLiteral("w");

struct Combo : LabeledComboButton {
    explicit Combo(ChoiceMode mode)
        : LabeledComboButton(QStringLiteral("Department"))
    {
        setMode(mode, QStringLiteral("all"));
        setChoices({{finance, QStringLiteral("Finance"), {}, QStringList {QStringLiteral("财政局")}},
            {science, QStringLiteral("Science"), {}, QStringList {QStringLiteral("科技局")}},
            {water, QStringLiteral("Water"), {}, {}}});
        connect(
            this, &LabeledComboButton::chosen, this, [this](const QStringList &ids) { told.append(ids); });
    }

    QList<QStringList> told;
};

QListWidget *openedList(LabeledComboButton &combo)
{
    input::activate(combo);
    combo.openList();
    QWidget *popup = QApplication::activePopupWidget();
    return popup ? popup->findChild<QListWidget *>() : nullptr;
}

} // namespace

TEST(ComboOfOne, KeysStepWithoutOpening)
{
    Combo combo(ChoiceMode::One);
    combo.setCurrent(finance);
    EXPECT_TRUE(combo.told.isEmpty());
    input::key(combo, Qt::Key_Down);
    input::key(combo, Qt::Key_Down);
    input::key(combo, Qt::Key_Down);
    EXPECT_EQ(combo.current(), QStringList {water});
    EXPECT_EQ(combo.told, (QList<QStringList> {{science}, {water}}));
}

TEST(ComboOfOne, IsSetWhereAnotherThanTheNeutralIsTaken)
{
    Combo combo(ChoiceMode::One);
    combo.setCurrent(science);
    EXPECT_FALSE(combo.isSet());
    combo.setNeutral(finance);
    EXPECT_TRUE(combo.isSet());
    combo.setCurrent(finance);
    EXPECT_FALSE(combo.isSet());
    combo.setCurrent(QStringLiteral("unknown"));
    EXPECT_TRUE(combo.current().isEmpty());
}

TEST(ComboOfOne, AClickTakesAndCloses)
{
    Combo combo(ChoiceMode::One);
    combo.setCurrent(finance);
    QListWidget *list = openedList(combo);
    ASSERT_TRUE(list);
    EXPECT_EQ(list->currentRow(), 0);
    emit list->itemClicked(list->item(1));
    EXPECT_EQ(combo.current(), QStringList {science});
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
}

TEST(ComboOfMany, TogglesAndFallsBackToAll)
{
    Combo combo(ChoiceMode::Many);
    EXPECT_EQ(combo.valueText(), QStringLiteral("all"));
    combo.toggle(water);
    combo.toggle(finance);
    EXPECT_EQ(combo.current(), (QStringList {finance, water}));
    EXPECT_TRUE(combo.isSet());
    combo.toggle(QString());
    EXPECT_TRUE(combo.current().isEmpty());
    EXPECT_FALSE(combo.isSet());
    combo.toggle(QString());
    EXPECT_EQ(combo.told.size(), 3);
}

TEST(ComboOfMany, StaysOpenAndFindsByInitials)
{
    Combo combo(ChoiceMode::Many);
    combo.setSearchable(true);
    QListWidget *list = openedList(combo);
    ASSERT_TRUE(list);
    auto *search = QApplication::activePopupWidget()->findChild<SearchField *>();
    ASSERT_TRUE(search);
    search->setText(QStringLiteral("KJ"));
    input::key(*search, Qt::Key_Return);
    EXPECT_EQ(combo.current(), QStringList {science});
    ASSERT_TRUE(QApplication::activePopupWidget());
    input::key(*search, Qt::Key_Return);
    EXPECT_TRUE(combo.current().isEmpty());
    QApplication::activePopupWidget()->close();
}

TEST(ComboOfMany, LongNamesDoNotWidenTheBarWithoutEnd)
{
    Combo combo(ChoiceMode::One);
    combo.setChoices({{finance, QString(200, QLatin1Char('x')), {}, {}}});
    combo.setCurrent(finance);
    EXPECT_LT(combo.sizeHint().width(), 320);
    EXPECT_EQ(combo.toolTip().size(), 200);
}

TEST(Segments, ArrowsMoveAndChoose)
{
    SegmentedControl control(QStringLiteral("Columns"));
    for (const QString &id : {finance, science, water})
        control.addSegment(id, id);
    QStringList told;
    QObject::connect(
        &control, &SegmentedControl::chosen, &control, [&](const QString &id) { told.append(id); });
    control.setCurrent(finance);
    EXPECT_TRUE(told.isEmpty());
    input::activate(control);
    const auto segments = control.findChildren<QAbstractButton *>();
    input::key(*segments.at(0), Qt::Key_Right);
    input::key(*segments.at(1), Qt::Key_Right);
    input::key(*segments.at(2), Qt::Key_Right);
    EXPECT_EQ(told, (QStringList {science, water}));
    EXPECT_EQ(control.current(), water);
    EXPECT_EQ(control.sizeHint().height(), measure::ctl);
}

TEST(Search, EscapeClearsThenLetsGo)
{
    SearchField field;
    field.setText(QStringLiteral("x"));
    QKeyEvent first(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(&field, &first);
    EXPECT_TRUE(field.text().isEmpty());
    EXPECT_TRUE(first.isAccepted());
    QKeyEvent second(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(&field, &second);
    EXPECT_FALSE(second.isAccepted());
}
