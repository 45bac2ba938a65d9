#include <QAbstractItemView>
#include <QLineEdit>
#include <QTest>

#include "tests/ui/models/desk.h"
#include "ui/models/namecompleter.h"

using namespace xushi;

namespace
{

struct Line {
    QLineEdit edit;
    NameCompleter completer;

    explicit Line(NameCompleter::Names mode)
        : completer({u"县委组织部"_qs, u"县发展改革局"_qs, u"县财政局"_qs, u"县水利局"_qs, u"财政所"_qs},
            mode, &edit, {{u"县发展改革局"_qs, {u"物价局"_qs}}})
    {
        edit.show();
        edit.setFocus();
    }
};

} // namespace

TEST(NameCompleter, FindsByPartsInitialsAndOtherNamesTheNearestFirst)
{
    const Line line(NameCompleter::Names::One);
    EXPECT_EQ(line.completer.found(u"xfgj"_qs), QStringList(u"县发展改革局"_qs));
    EXPECT_EQ(line.completer.found(u"wj局"_qs), QStringList(u"县发展改革局"_qs));
    EXPECT_EQ(line.completer.found(u"财政"_qs), QStringList({u"财政所"_qs, u"县财政局"_qs}));
    EXPECT_EQ(line.completer.found(u"cz"_qs).front(), u"财政所"_qs);
    EXPECT_TRUE(line.completer.found(u"q"_qs).isEmpty());
}

TEST(NameCompleter, ReturnTakesWhatInitialsStandForAtTheEndOfAList)
{
    Line line(NameCompleter::Names::Many);
    line.edit.setText(u"县水利局、"_qs);
    QTest::keyClicks(&line.edit, u"xfg"_qs);
    QWidget *list = line.completer.popup();
    ASSERT_TRUE(list->isVisible());
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(line.edit.text(), u"县水利局、县发展改革局"_qs);
    EXPECT_FALSE(list->isVisible());
}

TEST(NameCompleter, ANameThatIsWrittenIsLeftAsItIs)
{
    Line line(NameCompleter::Names::One);
    line.edit.setText(u"财"_qs);
    emit line.edit.textEdited(line.edit.text());
    ASSERT_TRUE(line.completer.popup()->isVisible());
    QTest::keyClick(line.completer.popup(), Qt::Key_Return);
    EXPECT_EQ(line.edit.text(), u"财"_qs);
    line.edit.setText(u"县水利局"_qs);
    emit line.edit.textEdited(line.edit.text());
    EXPECT_FALSE(line.completer.popup()->isVisible());
}
