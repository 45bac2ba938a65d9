#include <QAbstractItemModelTester>

#include "core/edits/targetedits.h"
#include "tests/support/randomedits.h"
#include "tests/ui/models/desk.h"
#include "ui/models/planrowmodel.h"

using namespace xushi;
using namespace xushi::test;

namespace
{

std::vector<RowColumn> columns()
{
    RowColumn title;
    title.id = QStringLiteral("title");
    title.section = QStringLiteral("section.title");
    title.task = QStringLiteral("task.title");
    title.target = QStringLiteral("target.name");
    RowColumn value;
    value.id = QStringLiteral("value");
    value.target = QStringLiteral("target.value");
    value.taskNote = [](const FieldContext &, TaskId) { return QStringLiteral("…"); };
    return {title, value};
}

RowOptions inlining()
{
    RowOptions options;
    options.inlineSingleTargets = true;
    return options;
}

// The visible rows as text: depth, fold mark, title, value.
QString shown(const PlanRowModel &model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        const PlanRow &at = model.row(row);
        text += QString(at.depth * 2, u' ') + (at.hasChildren ? (at.expanded ? u'-' : u'+') : u' ');
        for (int column = 0; column < model.columnCount(); ++column)
            text += model.index(row, column).data().toString() + u'|';
        text += u'\n';
    }
    return text;
}

} // namespace

TEST(PlanRowModel, ATasksOnlyTargetStandsInItsRow)
{
    Desk desk(smallPlan());
    PlanRowModel model(desk.workbench, columns(), inlining());
    EXPECT_EQ(shown(model),
        QStringLiteral("-创新|| \n").remove(u' ')
            + QStringLiteral("  -平台建设|…|\n"
                             "     省级平台|10|\n"
                             "     市级平台|5|\n"
                             "   人才引育|20|\n"
                             "-产业||\n"
                             "  -技术改造|…|\n"
                             "     清单事项|…|\n"
                             "   绿色制造|…|\n"));
    const int row = model.rowOf(refTo(desk.target(u"高层次人才")));
    ASSERT_GE(row, 0);
    EXPECT_EQ(model.recordAt(row, 1), refTo(desk.target(u"高层次人才")));
    EXPECT_TRUE(model.setData(model.index(row, 1), QStringLiteral("30")));
    EXPECT_EQ(desk.workbench.plan.targets().at(desk.target(u"高层次人才")).value, Decimal(30));
}

TEST(PlanRowModel, AnEntryThatIsRefusedChangesNothingAndSaysWhy)
{
    Desk desk(smallPlan());
    PlanRowModel model(desk.workbench, columns(), {});
    const int row = model.rowOf(refTo(desk.target(u"省级平台")));
    const QByteArray before = desk.plan.dump();
    const Result<void> done = model.edit(model.index(row, 1), QStringLiteral("2,6OO"));
    ASSERT_FALSE(done.has_value());
    EXPECT_TRUE(done.error().message.contains(u"2,6OO"));
    EXPECT_TRUE(desk.reported.isEmpty());
    EXPECT_FALSE(model.setData(model.index(row, 1), QStringLiteral("2,6OO")));
    EXPECT_EQ(desk.reported.size(), 1);
    EXPECT_EQ(desk.plan.dump(), before);
}

TEST(PlanRowModel, SortingKeepsPersistentPlaces)
{
    Desk desk(smallPlan());
    PlanRowModel model(desk.workbench, columns(), {});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QPersistentModelIndex place(model.index(model.rowOf(refTo(desk.target(u"省级平台"))), 0));
    int inserted = 0;
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, &model, [&] { ++inserted; });
    model.sort(1, Qt::AscendingOrder);
    EXPECT_EQ(inserted, 0);
    EXPECT_EQ(place.data().toString(), QStringLiteral("省级平台"));
    EXPECT_EQ(model.index(place.row() - 1, 0).data().toString(), QStringLiteral("市级平台"));
    model.sort(-1);
    EXPECT_EQ(model.index(place.row() + 1, 0).data().toString(), QStringLiteral("市级平台"));
}

TEST(PlanRowModel, AfterAnyEditsEqualsOneBuiltAfresh)
{
    Desk desk(smallPlan());
    PlanRowModel model(desk.workbench, columns(), inlining());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Random random(7);
    for (int i = 0; i < 120; ++i) {
        const auto &edit = allEdits()[random() % allEdits().size()];
        if (random() % 4 == 0)
            (void)desk.workbench.plan.undo();
        else if (random() % 8 == 0)
            (void)desk.workbench.plan.redo();
        else
            (void)edit.run(desk.workbench.plan, random);
        if (i % 10 == 3 && model.rowCount() > 0)
            model.toggle(static_cast<int>(random() % static_cast<unsigned>(model.rowCount())));
        if (i % 15 == 7)
            model.sort(
                static_cast<int>(random() % 3) - 1, random() % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
        const PlanRowModel fresh(desk.workbench, columns(), model.options());
        ASSERT_EQ(model.rows(), fresh.rows()) << edit.name;
        ASSERT_EQ(shown(model), shown(fresh)) << edit.name;
    }
}
