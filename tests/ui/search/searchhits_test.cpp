#include <QApplication>
#include <QListWidget>
#include <QTest>

#include "core/edits/departmentedits.h"
#include "tests/ui/models/desk.h"
#include "ui/search/searchhits.h"
#include "ui/widgets/searchfield.h"

using namespace xushi;
using namespace xushi::test;

namespace
{

struct Searching {
    Desk desk {smallPlan()};
    QWidget window;
    ui::SearchField field {&window};
    SearchHits hits {&field, desk.workbench};
    QStringList panels;

    Searching()
    {
        window.resize(900, 600);
        field.setGeometry(20, 10, 260, 28);
        window.show();
        QApplication::setActiveWindow(&window);
        field.setFocus();
        QObject::connect(
            &desk.view, &ViewState::panelAsked, &window, [this](const QString &id) { panels << id; });
    }
    void press(Qt::Key key) { QTest::keyClick(&field, key); }
};

} // namespace

TEST(SearchHits, DownAndReturnGoToTheRecord)
{
    Searching searching;
    QTest::keyClicks(&searching.field, u"rcy"_qs);
    searching.press(Qt::Key_Down);
    ASSERT_TRUE(searching.hits.isShown());
    EXPECT_EQ(searching.hits.list()->item(0)->text(), SearchHits::tr("Tasks"));
    EXPECT_TRUE(searching.hits.list()->currentItem()->text().contains(u"人才引育"_qs));
    searching.press(Qt::Key_Return);
    EXPECT_EQ(searching.desk.view.selection(), refTo(searching.desk.task(u"人才引育")));
    EXPECT_EQ(searching.panels, QStringList(u"ledger"_qs));
    EXPECT_FALSE(searching.hits.isShown());
    EXPECT_EQ(searching.field.text(), u"rcy"_qs);
}

TEST(SearchHits, DepartmentsAreFoundByAnyOfTheirNames)
{
    Searching searching;
    const DepartmentId department = *edits::findDepartment(searching.desk.workbench.plan, u"发改局"_qs);
    ASSERT_TRUE(edits::addDepartmentAlias(searching.desk.workbench.plan, department, u"物价办公室"_qs));
    QTest::keyClicks(&searching.field, u"wjb"_qs);
    searching.press(Qt::Key_Down);
    searching.press(Qt::Key_Return);
    EXPECT_EQ(searching.desk.view.selection(), refTo(department));
    EXPECT_EQ(searching.panels, QStringList(u"matrix"_qs));
}

TEST(SearchHits, EscapePutsTheListAwayFirstAndUpLeadsBackToTheWords)
{
    Searching searching;
    QTest::keyClicks(&searching.field, u"j"_qs);
    searching.press(Qt::Key_Down);
    searching.press(Qt::Key_Up);
    EXPECT_EQ(searching.hits.list()->currentRow(), -1);
    searching.press(Qt::Key_Escape);
    EXPECT_FALSE(searching.hits.isShown());
    EXPECT_EQ(searching.field.text(), u"j"_qs);
    searching.press(Qt::Key_Escape);
    EXPECT_TRUE(searching.field.text().isEmpty());
}

TEST(SearchHits, NothingFoundIsSaidAndChoosesNothing)
{
    Searching searching;
    QTest::keyClicks(&searching.field, u"qqqq"_qs);
    searching.press(Qt::Key_Down);
    ASSERT_TRUE(searching.hits.isShown());
    EXPECT_EQ(searching.hits.list()->count(), 1);
    searching.press(Qt::Key_Return);
    EXPECT_TRUE(searching.desk.view.selection().isNull());
}

TEST(PlanHits, EqualWhatASlowLookFindsAndAreCounted)
{
    Desk desk;
    importCounty(*desk.plan);
    for (const QString &typed : {u"jz"_qs, u"建设"_qs, u"x"_qs, u"县 局"_qs, u"12"_qs, u"qqqq"_qs}) {
        const TextQuery query(typed);
        int tasks = 0;
        for (const Task &task : desk.plan->tasks())
            tasks += query.isIn(task.title) || task.number == typed ? 1 : 0;
        int departments = 0;
        for (const Department &department : desk.plan->departments()) {
            bool any = query.isInName(department.name);
            for (const DepartmentAlias &alias : desk.plan->table<DepartmentAlias>())
                any = any || (alias.departmentId == department.id && query.isInName(alias.name));
            departments += any ? 1 : 0;
        }
        int found = 0;
        for (const PlanHits &kind : findInPlan(*desk.plan, query, 5)) {
            EXPECT_LE(kind.hits.size(), 5U);
            EXPECT_EQ(int(kind.hits.size()), std::min(kind.count, 5));
            EXPECT_TRUE(std::is_sorted(kind.hits.begin(), kind.hits.end(),
                [](const PlanHit &a, const PlanHit &b) { return a.nearness < b.nearness; }));
            if (kind.kind == RecordKind::Task) {
                EXPECT_EQ(kind.count, tasks) << typed.toStdString();
            }
            if (kind.kind == RecordKind::Department) {
                EXPECT_EQ(kind.count, departments) << typed.toStdString();
            }
            found += kind.count;
        }
        EXPECT_EQ(found > 0, tasks + departments > 0 || typed == u"jz"_qs) << typed.toStdString();
    }
}
