#include "tests/ui/targets/samples.h"

#include "core/edits/sectionedits.h"
#include "core/edits/targetedits.h"
#include "core/edits/taskedits.h"
#include "ui/panels/targets/targetmodel.h"

#include <random>

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>

using namespace xushi;

namespace
{

QStringList dump(const TargetModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(u'|') + (model.row(row).expanded ? u'-' : u'+')
                + QString::number(model.row(row).count);
    }
    return lines;
}

template <class R>
Id<R> anyOf(const Plan &plan, std::mt19937 &random)
{
    const auto &table = plan.table<R>();
    std::vector<Id<R>> ids;
    for (const R &record : table)
        ids.push_back(record.id);
    std::sort(ids.begin(), ids.end());
    return ids.empty() ? Id<R>() : ids[random() % ids.size()];
}

void editSomething(samples::Desk &desk, std::mt19937 &random)
{
    Plan &plan = *desk.plan;
    const TargetId target = anyOf<Target>(plan, random);
    const TaskId task = anyOf<Task>(plan, random);
    const QDate day(2023, 1 + static_cast<int>(random() % 9), 28);
    const auto figure = Decimal(static_cast<qint64>(random() % 3000));
    switch (random() % 14) {
    case 0:
        (void)edits::addTarget(plan, task, QStringLiteral("新指标%1").arg(random() % 100));
        break;
    case 1:
        (void)edits::removeTarget(plan, target);
        break;
    case 2:
        (void)edits::setTargetName(plan, target, QStringLiteral("名称%1").arg(random() % 100));
        break;
    case 3:
        (void)edits::setTargetValue(plan, target, figure);
        break;
    case 4:
    case 5:
        (void)edits::recordMeasurement(plan, target, {day, figure, Certainty::Preliminary, {}, {}});
        break;
    case 6:
        (void)edits::removeMeasurement(plan, anyOf<Measurement>(plan, random));
        break;
    case 7:
        (void)edits::acceptTarget(plan, target, Change::Share);
        break;
    case 8:
        (void)edits::addSection(plan, QStringLiteral("篇章%1").arg(random() % 100));
        break;
    case 9:
        (void)edits::addTask(plan, {anyOf<Section>(plan, random), {}, {}}, QStringLiteral("任务"));
        break;
    case 10:
        (void)edits::moveTask(plan, task, {anyOf<Section>(plan, random), {}, {}});
        break;
    case 11:
        (void)plan.undo();
        break;
    case 12:
        (void)plan.redo();
        break;
    default:
        if (plan.tasks().size() > 3)
            (void)edits::removeTasks(plan, {task});
    }
}

void lookElsewhere(samples::Desk &desk, TargetModel &model, std::mt19937 &random)
{
    TargetRowOptions options = model.options();
    Filter filter;
    switch (random() % 6) {
    case 0:
        desk.view.setAsOf(QDate(2023, 1 + static_cast<int>(random() % 12), 28));
        break;
    case 1:
        filter.text = random() % 2 == 0 ? QStringLiteral("新") : QString();
        desk.view.setFilter(filter);
        break;
    case 2:
        options.statusClass = random() % 2 == 0 ? std::optional(progress::StatusClass::Behind) : std::nullopt;
        model.setOptions(options);
        break;
    case 3:
        options.grouping = random() % 2 == 0 ? TargetGrouping::Chapter : TargetGrouping::None;
        model.setOptions(options);
        break;
    default:
        if (model.rowCount() > 0)
            model.setExpanded(
                static_cast<int>(random() % static_cast<unsigned>(model.rowCount())), random() % 3 != 0);
    }
}

} // namespace

// After any edits, undos and redos the model shows what one built from scratch shows.
TEST(TargetModelLaws, EqualsAFreshOneAfterRandomEdits)
{
    for (const unsigned seed : {1U, 2U, 3U, 4U}) {
        samples::Desk desk;
        (void)samples::makeSmallPlan(*desk.plan);
        TargetModel model(*desk.workbench);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        std::mt19937 random(seed);
        int sortColumn = -1;
        for (int step = 0; step < 60; ++step) {
            if (random() % 4 == 0)
                lookElsewhere(desk, model, random);
            else
                editSomething(desk, random);
            if (step % 20 == 10) {
                sortColumn = static_cast<int>(random() % TargetModel::ColumnCount);
                model.sort(sortColumn, Qt::DescendingOrder);
            }
            TargetModel fresh(*desk.workbench);
            fresh.setOptions(model.options());
            fresh.sort(sortColumn, Qt::DescendingOrder);
            ASSERT_EQ(dump(model).join(u'\n').toStdString(), dump(fresh).join(u'\n').toStdString())
                << "seed " << seed << ", step " << step;
        }
    }
}

TEST(TargetModelLaws, SortingKeepsTargetsInTheirGroup)
{
    samples::Desk desk;
    const samples::SmallPlan made = samples::makeSmallPlan(*desk.plan);
    TargetModel model(*desk.workbench);
    const int heading = model.rowOf(refTo(made.first));
    EXPECT_EQ(model.row(heading + 1).target(), made.platforms);
    const QPersistentModelIndex followed = model.index(heading + 1, TargetModel::Name);
    model.sort(TargetModel::Value, Qt::DescendingOrder);
    EXPECT_EQ(model.row(heading + 1).target(), made.growth);
    EXPECT_EQ(model.row(followed.row()).target(), made.platforms);
}
