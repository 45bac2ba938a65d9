#include "ui/timeline/timelinemodel.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>

#include "tests/support/randomedits.h"
#include "tests/ui/models/desk.h"
#include "ui/timeline/planspans.h"
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
