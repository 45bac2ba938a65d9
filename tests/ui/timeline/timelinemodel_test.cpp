#include "ui/timeline/timelinemodel.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>

#include "core/edits/progressedits.h"
#include "core/edits/targetedits.h"
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
                  << index.data(PlanRowModel::DepthRole).toString();
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
    for (const PlanRow &row : model.rows())
        EXPECT_NE(row.record.kind, RecordKind::Target);
    EXPECT_EQ(model.headerData(TimelineModel::Number, Qt::Horizontal, Qt::TextAlignmentRole).toInt(),
        int(Qt::AlignRight | Qt::AlignVCenter));
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
            const TimelineModel fresh(desk.workbench);
            ASSERT_EQ(shown(view.rows()), shown(fresh)) << "seed " << seed << " step " << i;
            const TimelineView freshView(desk.workbench);
            ASSERT_EQ(view.bars()->scale().extent(), freshView.bars()->scale().extent());
        }
    }
}

} // namespace xushi
