#include <random>
#include <set>

#include <gtest/gtest.h>

#include "core/edits/targetedits.h"
#include "tests/support/generatedplan.h"
#include "tests/support/randomedits.h"
#include "tests/ui/overview/shown.h"
#include "ui/models/planrowmodel.h"
#include "ui/theme/theme.h"

using namespace xushi;

namespace
{

// Looks at another day, filter or lower area.
void lookElsewhere(test::Desk &desk, OverviewPanel &panel, test::Random &random)
{
    Filter filter;
    switch (random() % 5) {
    case 0:
        desk.view.setAsOf(QDate(2023, 1 + static_cast<int>(random() % 12), 28));
        break;
    case 1:
        filter.light = static_cast<progress::Light>(random() % 4);
        desk.view.setFilter(filter);
        break;
    case 2:
        if (!desk.workbench.plan.sections().isEmpty())
            filter.section = desk.workbench.plan.sections().begin()->id;
        desk.view.setFilter(filter);
        break;
    case 3:
        desk.view.setFilter({});
        break;
    default:
        panel.setLowerArea(static_cast<LowerArea>(random() % 4));
    }
}

// Top tasks in the ledger's rows under the filter.
std::set<qint64> topTasksOfLedger(test::Desk &desk)
{
    PlanRowModel model(
        desk.workbench, {{QStringLiteral("title"), {}, QStringLiteral("task.title"), {}, {}}}, RowOptions());
    std::set<qint64> tasks;
    for (const PlanRow &row : model.rows()) {
        if (row.record.kind == RecordKind::Task
            && !desk.workbench.plan.tasks().at(TaskId {row.record.id}).parentId)
            tasks.insert(row.record.id);
    }
    return tasks;
}

// Whether a record is what its figure says, worked out alone.
int slowCount(const Plan &plan, const Filter &filter, QDate asOf, progress::StatusClass wanted)
{
    int count = 0;
    for (const Task &task : plan.tasks()) {
        if (!task.parentId && task.tracked && matches(plan, task, filter, asOf))
            count += progress::statusOf(plan, task, asOf).statusClass == wanted;
    }
    return count;
}

} // namespace

TEST(OverviewLaws, EqualsAFreshPanelAfterRandomEdits)
{
    for (const unsigned seed : {1U, 2U, 3U, 4U}) {
        test::Desk desk(test::smallPlan());
        test::Random random(seed);
        OverviewPanel panel(desk.workbench, nullptr);
        test::showPanel(panel);
        const auto &edits = test::allEdits();
        for (int step = 0; step < 120; ++step) {
            if (random() % 4 == 0)
                lookElsewhere(desk, panel, random);
            else if (random() % 6 == 0)
                (void)(random() % 2 == 0 ? desk.plan->undo() : desk.plan->redo());
            else
                (void)edits[random() % edits.size()].run(*desk.plan, random);
            if (step % 3 != 0)
                continue;
            test::finish(panel);
            OverviewPanel fresh(desk.workbench, nullptr);
            test::showPanel(fresh);
            test::finish(fresh);
            ASSERT_EQ(test::told(panel).toStdString(), test::told(fresh).toStdString())
                << "seed " << seed << ", step " << step;
        }
    }
}

TEST(OverviewLaws, TheSurveyorKnowsWhatIsWorkedOutAlone)
{
    test::Desk desk(test::smallPlan());
    test::Random random(7);
    Surveyor surveyor(*desk.plan);
    QObject::connect(desk.plan.operator->(), &Plan::changed, &surveyor,
        [&](const Changes &changes) { surveyor.follow(changes); });
    const std::vector<QDate> days {QDate(2023, 6, 30), QDate(2023, 3, 31), QDate(2023, 12, 31)};
    const auto &edits = test::allEdits();
    for (int step = 0; step < 300; ++step) {
        if (random() % 6 == 0)
            (void)(random() % 2 == 0 ? desk.plan->undo() : desk.plan->redo());
        else
            (void)edits[random() % edits.size()].run(*desk.plan, random);
        surveyor.ask(days);
        for (const QDate day : days) {
            ASSERT_TRUE(surveyor.knows(day));
            for (const Task &task : desk.plan->tasks()) {
                const auto alone = progress::statusOf(*desk.plan, task, day);
                const progress::Standing expected {alone.statusClass, alone.light};
                ASSERT_EQ(surveyor.standingOf(refTo(task.id), day), expected) << "step " << step;
            }
            for (const Target &target : desk.plan->targets()) {
                const auto alone = progress::statusOf(*desk.plan, target, day);
                const progress::Standing expected {alone.statusClass, alone.light};
                ASSERT_EQ(surveyor.standingOf(refTo(target.id), day), expected) << "step " << step;
            }
        }
    }
}

TEST(OverviewLaws, EveryNumberIsAsGreatAsWhatAClickLeadsTo)
{
    test::Desk desk;
    test::generatePlan(*desk.plan, 150);
    OverviewPanel panel(desk.workbench, nullptr);
    test::showPanel(panel);
    test::finish(panel);
    int counted = 0;
    int filters = 0;
    for (const LowerArea lower :
        {LowerArea::Department, LowerArea::Kind, LowerArea::Section, LowerArea::State}) {
        panel.setLowerArea(lower);
        test::finish(panel);
        for (const OverviewArea *area : panel.page()->areas()) {
            // Copies: taking one lays the areas out anew.
            for (const Figure &figure : std::vector<Figure>(area->figures())) {
                if (!figure.records || test::numberIn(figure.name) < 0)
                    continue;
                const auto records = figure.records();
                ASSERT_EQ(static_cast<int>(records.size()), test::numberIn(figure.name))
                    << figure.name.toStdString();
                ASSERT_EQ(std::set<RecordRef>(records.begin(), records.end()).size(), records.size());
                ++counted;
                if (!figure.filter || figure.link)
                    continue;
                desk.view.setFilter(*figure.filter);
                const std::set<qint64> rows = topTasksOfLedger(desk);
                desk.view.setFilter({});
                Surveyor surveyor(*desk.plan);
                surveyor.ask({desk.view.asOf()});
                while (!surveyor.knows(desk.view.asOf()))
                    QApplication::processEvents();
                const int within = tasksWithin(*desk.plan, *figure.filter, desk.view.asOf(), surveyor);
                ASSERT_EQ(within, static_cast<int>(rows.size())) << figure.name.toStdString();
                if (within != static_cast<int>(records.size()))
                    continue;
                ++filters;
                for (const RecordRef &record : records)
                    ASSERT_TRUE(rows.contains(record.id)) << figure.name.toStdString();
            }
        }
    }
    EXPECT_GT(counted, 100);
    EXPECT_GT(filters, 5);
}

TEST(OverviewLaws, CountsAreThoseOfASlowCountUnderEveryFilter)
{
    test::Desk desk;
    test::generatePlan(*desk.plan, 150);
    OverviewPanel panel(desk.workbench, nullptr);
    test::showPanel(panel);
    std::vector<Filter> filters(5);
    filters[1].section = desk.plan->sections().top().front();
    filters[2].light = progress::Light::Yellow;
    filters[3].department = desk.plan->departments().top().front();
    filters[4].text = QStringLiteral("1");
    for (const Filter &filter : filters) {
        for (const QDate asOf : {QDate(2023, 6, 30), QDate(2023, 3, 15)}) {
            desk.view.setFilter(filter);
            desk.view.setAsOf(asOf);
            test::finish(panel);
            int sum = 0;
            for (const progress::StatusClass value : progress::statusClasses) {
                EXPECT_EQ(panel.overview()->now.of(value), slowCount(*desk.plan, filter, asOf, value));
                sum += panel.overview()->now.of(value);
            }
            EXPECT_EQ(sum, panel.overview()->now.all);
            int ofChapters = 0;
            for (const progress::Tally &tally : panel.overview()->chapterTallies)
                ofChapters += tally.all;
            EXPECT_EQ(ofChapters, sum);
        }
    }
}

// A number of a large plan that lost a digit at the edge of its column would be another number.
TEST(OverviewLaws, EveryNumberHasRoomForItsDigits)
{
    test::Desk desk;
    test::generatePlan(*desk.plan, 3000);
    for (const QSize size : {QSize(1045, 500), QSize(1230, 660), QSize(600, 500)}) {
        OverviewPanel panel(desk.workbench, nullptr);
        test::showPanel(panel, size);
        for (const LowerArea lower :
            {LowerArea::Department, LowerArea::Kind, LowerArea::Section, LowerArea::State}) {
            panel.setLowerArea(lower);
            test::finish(panel);
            for (const size_t place : {size_t {1}, size_t {3}}) {
                const OverviewArea *area = panel.page()->areas()[place];
                const int padding = place == 1 ? ui::measure::padding : 0;
                for (const Figure &figure : area->figures()) {
                    if (!figure.records || !figure.explanation)
                        continue;
                    const QString number = QString::number(test::numberIn(figure.name));
                    // Cells of months are written in the small size.
                    const bool small = place == 3 && figure.day.isValid();
                    const QFontMetrics metrics(
                        ui::themeOf(area).font(small ? ui::TypeSize::Small : ui::TypeSize::Body));
                    EXPECT_GE(figure.rect.width() - padding, metrics.horizontalAdvance(number))
                        << figure.name.toStdString();
                }
            }
        }
    }
}

// What the areas show of many rows is the whole, also where rows stand together as the rest.
TEST(OverviewLaws, RowsAndTheirRestMakeTheWhole)
{
    test::Desk desk;
    test::generatePlan(*desk.plan, 1500);
    OverviewPanel panel(desk.workbench, nullptr);
    test::showPanel(panel, {1045, 500});
    test::finish(panel);
    const OverviewArea *months = panel.page()->areas()[3];
    int sum = 0;
    bool rest = false;
    for (const Figure &figure : months->figures()) {
        if (figure.link || figure.action)
            sum += test::numberIn(figure.name);
        rest = rest || static_cast<bool>(figure.action);
    }
    EXPECT_TRUE(rest);
    EXPECT_EQ(sum, panel.overview()->now.all);
}
