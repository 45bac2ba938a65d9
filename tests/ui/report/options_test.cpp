#include "tests/ui/report/reportdesk.h"

#include <QCheckBox>
#include <QListWidget>

namespace xushi
{

namespace
{

using test::ReportDesk;

size_t tablesIn(const report::Document &document)
{
    return static_cast<size_t>(std::count_if(document.blocks.begin(), document.blocks.end(),
        [](const report::Block &block) { return std::holds_alternative<report::Table>(block); }));
}

const report::Table &tableOf(const report::Document &document)
{
    for (const report::Block &block : document.blocks) {
        if (const auto *table = std::get_if<report::Table>(&block))
            return *table;
    }
    qFatal("no table");
}

} // namespace

// Every value of every option of every kind makes a report; all but a few known ones change it or its page.
TEST(ReportOptions, EachValueMakesPages)
{
    ReportDesk desk;
    desk.open();
    for (const report::ReportKind &kind : report::reportCatalogue()) {
        desk.panel->showKind(kind.id);
        for (const report::ReportOption &option : kind.options) {
            std::vector<QString> values {QStringLiteral("yes"), QStringLiteral("no")};
            if (option.type == report::ReportOption::Type::Choice) {
                values.clear();
                for (const report::OptionChoice &choice : option.choices)
                    values.push_back(choice.code);
            } else if (option.type == report::ReportOption::Type::Department) {
                values = {QStringLiteral("科技局"), QString()};
            }
            for (const QString &value : values) {
                desk.choose(option.id, value);
                EXPECT_FALSE(desk.pages().empty());
                EXPECT_EQ(desk.panel->order().options.value(option.id), value);
            }
            desk.choose(option.id, option.fallback);
        }
    }
    EXPECT_TRUE(desk.reported.isEmpty());
}

TEST(ReportOptions, TheAttachmentComesAndGoes)
{
    ReportDesk desk;
    desk.open(QStringLiteral("monthly"));
    const size_t pages = desk.pages().size();
    EXPECT_TRUE(desk.text().contains(QStringLiteral("进展情况表")));
    desk.choose(QStringLiteral("attachment"), QStringLiteral("no"));
    EXPECT_LT(desk.pages().size(), pages);
    EXPECT_FALSE(desk.text().contains(QStringLiteral("进展情况表")));
    EXPECT_FALSE(desk.panel->form()->control(QStringLiteral("figure"))->isEnabled());
}

TEST(ReportOptions, PaperAndDirectionMakeThePage)
{
    ReportDesk desk;
    desk.open(QStringLiteral("ledger"));
    const auto millimetres = [&] { return desk.pages().front().size * 25.4 / 72; };
    EXPECT_NEAR(millimetres().width(), 420, 0.1);
    EXPECT_NEAR(millimetres().height(), 297, 0.1);
    desk.choose(QStringLiteral("paper"), QStringLiteral("a4"));
    EXPECT_NEAR(millimetres().width(), 297, 0.1);
    desk.choose(QStringLiteral("direction"), QStringLiteral("turned"));
    EXPECT_NEAR(millimetres().width(), 210, 0.1);
    EXPECT_TRUE(desk.pages().front().turned);
    const size_t columns = tableOf(desk.document()).columns.size();
    desk.choose(QStringLiteral("body"), QStringLiteral("no"));
    EXPECT_EQ(tableOf(desk.document()).columns.size(), columns - 1);
    desk.choose(QStringLiteral("reported"), QStringLiteral("no"));
    EXPECT_EQ(tableOf(desk.document()).columns.size(), columns - 4);
}

TEST(ReportOptions, AreRememberedForEachKind)
{
    ReportDesk desk;
    desk.open(QStringLiteral("ledger"));
    desk.choose(QStringLiteral("paper"), QStringLiteral("a4"));
    desk.panel->showKind(QStringLiteral("targets"));
    desk.wait();
    EXPECT_EQ(desk.panel->order().options.value(QStringLiteral("paper")), QStringLiteral("a4"));
    desk.choose(QStringLiteral("paper"), QStringLiteral("a3"));
    desk.open();
    EXPECT_EQ(desk.panel->order().kind, QStringLiteral("targets"));
    EXPECT_EQ(desk.panel->order().options.value(QStringLiteral("paper")), QStringLiteral("a3"));
    desk.panel->showKind(QStringLiteral("ledger"));
    EXPECT_EQ(desk.panel->order().options.value(QStringLiteral("paper")), QStringLiteral("a4"));
}

TEST(ReportOptions, WhatIsRememberedWronglyIsPassedOver)
{
    ReportDesk desk;
    desk.memory.setValue(QStringLiteral("report/kind"), QStringLiteral("weather"));
    desk.memory.setValue(QStringLiteral("report/monthly/layout"), QStringLiteral("papyrus"));
    desk.memory.setValue(QStringLiteral("report/zoom"), QStringLiteral("nonsense"));
    desk.open();
    EXPECT_EQ(desk.panel->order().kind, QStringLiteral("monthly"));
    EXPECT_EQ(desk.panel->order().options.value(QStringLiteral("layout")), QStringLiteral("gb9704"));
}

TEST(ReportOptions, ADepartmentOfAnotherPlanIsPassedOver)
{
    ReportDesk desk;
    desk.memory.setValue(QStringLiteral("report/departments/department"), QStringLiteral("无此单位"));
    desk.open(QStringLiteral("departments"));
    EXPECT_GT(tablesIn(desk.document()), 3U);
}

// The list that months are stepped through with the arrow keys stays where it is.
TEST(ReportOptions, TheFormKeepsItsFocusWhenTheDayChanges)
{
    ReportDesk desk;
    desk.open();
    QWidget *list = desk.panel->form()->control(periodOption);
    QTest::keyClick(list, Qt::Key_Up);
    EXPECT_EQ(desk.view.asOf(), QDate(2023, 5, 31));
    QTest::keyClick(list, Qt::Key_Up);
    EXPECT_EQ(desk.view.asOf(), QDate(2023, 4, 30));
    EXPECT_EQ(desk.panel->form()->control(periodOption), list);
}

TEST(ReportOptions, TheListFollowsTheDepartmentOfTheFilter)
{
    ReportDesk desk;
    desk.open(QStringLiteral("departments"));
    EXPECT_GT(tablesIn(desk.document()), 3U); // one for each that has a part
    Filter filter;
    for (const Department &department : desk.workbench.plan.departments()) {
        if (department.name == QStringLiteral("工信局"))
            filter.department = department.id;
    }
    ASSERT_TRUE(filter.department);
    desk.view.setFilter(filter);
    desk.wait();
    EXPECT_EQ(tablesIn(desk.document()), 1U);
    EXPECT_TRUE(desk.document().title.startsWith(QStringLiteral("工信局")));
    desk.choose(QStringLiteral("department"), QStringLiteral("组织部"));
    EXPECT_TRUE(desk.document().title.startsWith(QStringLiteral("组织部")));
}

TEST(ReportOptions, OnlyTheTasksOfTheFilter)
{
    ReportDesk desk;
    desk.open(QStringLiteral("monthly"));
    QWidget *tick = desk.panel->form()->control(filteredOption);
    EXPECT_FALSE(tick->isEnabled());
    Filter filter;
    filter.text = QStringLiteral("平台建设");
    desk.view.setFilter(filter);
    EXPECT_TRUE(tick->isEnabled());
    desk.wait();
    EXPECT_TRUE(desk.text().contains(QStringLiteral("绿色制造")));
    qobject_cast<QCheckBox *>(tick)->click();
    desk.wait();
    EXPECT_FALSE(desk.text().contains(QStringLiteral("绿色制造")));
    EXPECT_TRUE(desk.text().contains(QStringLiteral("仅列筛选出的任务")));
}

TEST(ReportOptions, ThePeriodIsTheSharedDay)
{
    ReportDesk desk;
    desk.open();
    desk.panel->chooseOption(periodOption, QStringLiteral("2023-05-31"));
    desk.wait();
    EXPECT_EQ(desk.view.asOf(), QDate(2023, 5, 31));
    EXPECT_TRUE(desk.text().contains(QStringLiteral("5月31日")));
    desk.view.setAsOf(QDate(2023, 4, 17)); // the end of no month: still among the choices
    desk.wait();
    const auto *list = qobject_cast<ui::LabeledComboButton *>(desk.panel->form()->control(periodOption));
    EXPECT_EQ(list->current(), QStringList {QStringLiteral("2023-04-17")});
}

TEST(ReportOptions, AnOptionThatThePlanDoesNotKnowIsRefusedInASentence)
{
    const auto kind = *report::findReportKind(QStringLiteral("ledger"));
    report::OptionValues chosen;
    chosen.set(QStringLiteral("paper"), QStringLiteral("a5"));
    const auto refused = report::completeOptions(kind, chosen);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Invalid);
    EXPECT_TRUE(refused.error().message.contains(QStringLiteral("a4")));
    report::OptionValues unknown;
    unknown.set(QStringLiteral("colour"), QStringLiteral("red"));
    EXPECT_FALSE(report::completeOptions(kind, unknown));
}

} // namespace xushi
