#include "tests/ui/targets/samples.h"

#include "core/edits/departmentedits.h"
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
                + QString::number(model.row(row).counts.targets) + u' ' + model.countsText(row);
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
    switch (random() % 17) {
    case 14:
        (void)edits::addDepartment(plan, QStringLiteral("部门%1").arg(random() % 20));
        break;
    case 15:
        (void)edits::setRole(plan, task, anyOf<Department>(plan, random),
            random() % 4 == 0 ? std::nullopt : std::optional(static_cast<Role>(random() % 3)));
        break;
    case 16:
        (void)edits::setTargetUnit(plan, target, random() % 2 == 0 ? QStringLiteral("家") : QString());
        break;
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
        options.grouping = static_cast<TargetGrouping>(random() % 6);
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

// Group rows add up: to the targets below them when they are open, and to all certain targets in any
// grouping.
TEST(TargetModelLaws, CountsOfGroupsAddUp)
{
    samples::Desk desk;
    samples::readCounty(*desk.plan);
    const auto certain = std::count_if(desk.plan->targets().begin(), desk.plan->targets().end(),
        [](const Target &target) { return !target.isDoubtful(); });
    TargetRowOptions options;
    for (int grouping = 0; grouping < 6; ++grouping) {
        options.grouping = static_cast<TargetGrouping>(grouping);
        const auto rows = targetRows(*desk.plan, options, {}, desk.view.asOf());
        EXPECT_EQ(countTargets(rows).targets, certain);
        for (size_t i = 0; i < rows.size(); ++i) {
            if (!rows[i].isHeading() || rows[i].kind == TargetRowKind::DoubtHeading)
                continue;
            TargetCounts below;
            for (size_t j = i + 1; j < rows.size() && !rows[j].isHeading(); ++j)
                below += rows[j].counts;
            EXPECT_EQ(rows[i].counts, below);
            EXPECT_LE(below.green + below.yellow + below.red, below.targets);
        }
    }
}

// Every column sorts as a plain comparison of what is known of two neighbours says.
TEST(TargetModelLaws, EveryColumnSortsAsASlowComparisonSays)
{
    samples::Desk desk;
    samples::readCounty(*desk.plan);
    TargetModel model(*desk.workbench);
    TargetRowOptions options;
    options.grouping = TargetGrouping::None;
    model.setOptions(options);
    std::vector<TargetId> inPlan;
    for (const TargetRow &row : model.rows())
        inPlan.push_back(row.target());
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        for (int column = 1; column < TargetModel::ColumnCount; ++column) {
            model.sort(column, order);
            const Field &field = *model.field(column);
            for (int row = 1; row < model.rowCount(); ++row) {
                if (model.row(row).kind != TargetRowKind::Certain)
                    break;
                const auto known = [&](int at) {
                    const qint64 id = model.row(at).id;
                    return field.order ? field.order(desk.workbench->context(), id).has_value()
                                       : !field.show(desk.workbench->context(), id).isEmpty();
                };
                EXPECT_TRUE(known(row - 1) || !known(row)) << "column " << column;
                if (!field.order || !known(row) || !known(row - 1))
                    continue;
                const double before = *field.order(desk.workbench->context(), model.row(row - 1).id);
                const double after = *field.order(desk.workbench->context(), model.row(row).id);
                EXPECT_TRUE(order == Qt::AscendingOrder ? before <= after : before >= after);
            }
        }
    }
    model.sort(-1);
    for (size_t i = 0; i < inPlan.size(); ++i)
        ASSERT_EQ(model.row(static_cast<int>(i)).target(), inPlan[i]);
}

TEST(TargetModelLaws, WhileNobodyLooksTheRowsWait)
{
    samples::Desk desk;
    const samples::SmallPlan made = samples::makeSmallPlan(*desk.plan);
    TargetModel model(*desk.workbench);
    const QStringList before = dump(model);
    model.setFollowing(false);
    ASSERT_TRUE(edits::removeTarget(*desk.plan, made.platforms));
    EXPECT_EQ(model.rowCount(), before.size());
    (void)dump(model); // records that are gone show nothing
    model.setFollowing(true);
    TargetModel fresh(*desk.workbench);
    EXPECT_EQ(dump(model), dump(fresh));
}
