#include "ui/timeline/timelinemodel.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>

#include "core/edits/progressedits.h"
#include "core/edits/targetedits.h"
#include "core/edits/taskedits.h"
#include "tests/support/randomedits.h"
#include "tests/ui/models/desk.h"
#include "ui/timeline/planspans.h"
#include "ui/timeline/timelinetip.h"
#include "ui/timeline/timelineview.h"

namespace xushi
{

namespace
{

// Everything the tables show, as text.
QStringList shown(const TimelineModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            cells << index.data(Qt::DisplayRole).toString() << index.data(Qt::AccessibleTextRole).toString()
                  << index.data(PlanRowModel::LightRole).toString()
                  << index.data(PlanRowModel::DepthRole).toString()
                  << index.data(PlanRowModel::ExpandedRole).toString();
        }
        lines << cells.join(u'|');
    }
    return lines;
}

} // namespace

TEST(TimelineModel, HoldsChaptersTasksAndItemsOnly)
{
    test::Desk desk(test::smallPlan());
    TimelineModel model(desk.workbench);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 2 + 4 + 1);
    for (int row = 0; row < model.rowCount(); ++row)
        EXPECT_NE(model.row(row).record.kind, RecordKind::Target);
    EXPECT_EQ(model.headerData(TimelineModel::Number, Qt::Horizontal, Qt::TextAlignmentRole).toInt(),
        int(Qt::AlignRight | Qt::AlignVCenter));
}

TEST(TimelineModel, ListsMilestonesBelowTheirTask)
{
    test::Desk desk(test::smallPlan());
    TimelineModel model(desk.workbench);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const TaskId task = desk.task(u"技术改造");
    const auto late = edits::addMilestone(*desk.plan, task, QStringLiteral("验收"), QDate(2023, 11, 30));
    const auto early = edits::addMilestone(*desk.plan, task, QStringLiteral("开工"), QDate(2023, 3, 31));
    ASSERT_TRUE(late && early);
    const int rows = model.rowCount();
    EXPECT_EQ(model.rowOf(refTo(*early)), model.rowOf(refTo(task)));
    model.listMilestones(task, true);
    EXPECT_EQ(model.rowCount(), rows + 2);
    EXPECT_EQ(model.rowOf(refTo(*early)), model.rowOf(refTo(task)) + 1);
    EXPECT_EQ(model.rowOf(refTo(*late)), model.rowOf(refTo(task)) + 2);
    EXPECT_EQ(model.row(model.rowOf(refTo(*early))).depth, model.row(model.rowOf(refTo(task))).depth + 1);
    // By their days, also when these change.
    ASSERT_TRUE(edits::setMilestoneDue(*desk.plan, *early, QDate(2023, 12, 15)));
    EXPECT_EQ(model.rowOf(refTo(*early)), model.rowOf(refTo(task)) + 2);
    model.setExpanded(model.rowOf(refTo(task)), false);
    EXPECT_EQ(model.rowCount(), rows - 1);
    ASSERT_TRUE(edits::removeMilestone(*desk.plan, *late));
    model.setExpanded(model.rowOf(refTo(task)), true);
    EXPECT_EQ(model.rowCount(), rows + 1);
}

TEST(TimelineModel, ADraftEntersThePlanWithItsNameAndDay)
{
    test::Desk desk(test::smallPlan());
    TimelineModel model(desk.workbench);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const TaskId task = desk.task(u"人才引育");
    const auto steps = desk.plan->history().steps().size();
    int draft = model.draftMilestone(task, QDate(2023, 6, 30));
    ASSERT_GE(draft, 0);
    model.dropDraft();
    EXPECT_EQ(desk.plan->history().steps().size(), steps);
    draft = model.draftMilestone(task, QDate(2023, 6, 30));
    EXPECT_FALSE(model.edit(model.index(draft, TimelineModel::Title), QStringLiteral("  ")));
    ASSERT_TRUE(model.edit(model.index(draft, TimelineModel::Title), QStringLiteral("集中签约 5.20")));
    model.dropDraft();
    EXPECT_EQ(desk.plan->history().steps().size(), steps + 1);
    const MilestoneId added = desk.plan->milestones().of(task).front();
    EXPECT_EQ(desk.plan->milestones().at(added).title, QStringLiteral("集中签约"));
    EXPECT_EQ(desk.plan->milestones().at(added).dueOn, QDate(2023, 5, 20));
    EXPECT_EQ(desk.view.selection(), refTo(added));
}

TEST(TimelineModel, DaysOutsideThePlansYearSayTheirYear)
{
    test::Desk desk(test::smallPlan());
    TimelineModel model(desk.workbench);
    const TaskId task = desk.task(u"人才引育");
    const int row = model.rowOf(refTo(task));
    ASSERT_TRUE(edits::setTaskEnd(*desk.plan, task, QDate(2025, 6, 30)));
    EXPECT_EQ(model.index(row, TimelineModel::End).data().toString().toStdString(), "2025.6.30");
    EXPECT_EQ(model.index(row, TimelineModel::Start).data().toString().toStdString(), "3.1");
    // What is shown is understood when it is typed.
    ASSERT_TRUE(model.edit(model.index(row, TimelineModel::End), QStringLiteral("2025.7.31")));
    EXPECT_EQ(desk.plan->tasks().at(task).endsOn, QDate(2025, 7, 31));
}

TEST(TimelineTip, SaysSpanCompletionAndWhyTheLightIsWhatItIs)
{
    test::Desk desk(test::smallPlan());
    const TaskId task = desk.task(u"人才引育");
    ASSERT_TRUE(edits::recordMeasurement(*desk.plan, desk.target(u"高层次人才"),
        {QDate(2023, 6, 30), Decimal(5), Certainty::Preliminary, {}, {}}));
    const QStringList lines = rowTip(desk.workbench, refTo(task)).split(u'\n');
    ASSERT_GE(lines.size(), 4);
    EXPECT_EQ(lines[0], QStringLiteral("2 人才引育"));
    EXPECT_EQ(lines[1], QStringLiteral("2023年3月1日—6月30日"));
    EXPECT_TRUE(lines[2].contains(QStringLiteral("25.0")) && lines[2].contains(QStringLiteral("50.0")));
    const auto status = progress::statusOf(*desk.plan, desk.plan->tasks().at(task), desk.view.asOf());
    EXPECT_EQ(lines[3], progress::explain(*desk.plan, status).sentence);
    // Without figures there is no percentage.
    EXPECT_FALSE(rowTip(desk.workbench, refTo(desk.task(u"技术改造"))).contains(u'%'));
    EXPECT_TRUE(rowTip(desk.workbench, {RecordKind::Task, 4711}).isEmpty());
}

TEST(TimelineTip, OfAMilestoneSaysItsDays)
{
    test::Desk desk(test::smallPlan());
    const auto id
        = edits::addMilestone(*desk.plan, desk.task(u"人才引育"), QStringLiteral("签约"), QDate(2023, 6, 1));
    ASSERT_TRUE(id);
    ASSERT_TRUE(edits::setMilestoneDone(*desk.plan, *id, QDate(2023, 7, 3)));
    const QString tip = milestoneTip(desk.workbench, *id);
    EXPECT_TRUE(tip.startsWith(QStringLiteral("签约\n")));
    EXPECT_TRUE(tip.contains(QStringLiteral("2023年6月1日")) && tip.contains(QStringLiteral("2023年7月3日")));
    ASSERT_TRUE(edits::removeMilestone(*desk.plan, *id));
    EXPECT_TRUE(milestoneTip(desk.workbench, *id).isEmpty());
}

TEST(TimelineModel, AfterRandomEditsEqualsAFreshOne)
{
    for (const unsigned seed : {1u, 2u, 3u}) {
        test::Desk desk(test::smallPlan());
        TimelineView view(desk.workbench);
        view.rows().listAllMilestones(seed != 1);
        const QAbstractItemModelTester tester(
            &view.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        test::Random random(seed);
        const auto &all = test::allEdits();
        for (int i = 0; i < 60; ++i) {
            if (random() % 5 == 0)
                (void)desk.plan->undo();
            else if (random() % 9 == 0)
                (void)desk.plan->redo();
            else
                (void)all[random() % all.size()].run(*desk.plan, random);
            TimelineModel fresh(desk.workbench);
            fresh.listAllMilestones(seed != 1);
            ASSERT_EQ(shown(view.rows()), shown(fresh)) << "seed " << seed << " step " << i;
            const TimelineView freshView(desk.workbench);
            ASSERT_EQ(view.bars()->scale().extent(), freshView.bars()->scale().extent());
        }
    }
}

} // namespace xushi
