// The ledger at 75 to 100,000 tasks: frames of a scripted scroll, filter, sort, groups, an edit. Off-screen
// at 1920x1080. Frames are reported with their 95th percentile; the rest as medians over repetitions.

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>
#include <map>
#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>

#include "core/edits/taskedits.h"
#include "tests/support/generatedplan.h"
#include "tests/ui/models/desk.h"
#include "ui/panels/ledger/ledgerpanel.h"
#include "ui/theme/theme.h"

using namespace xushi;

namespace
{

// One plan of each size for all measurements.
test::Desk &deskOf(int tasks)
{
    static std::map<int, std::unique_ptr<test::Desk>> desks;
    std::unique_ptr<test::Desk> &desk = desks[tasks];
    if (!desk) {
        desk = std::make_unique<test::Desk>();
        test::generatePlan(*desk->plan, tasks);
    }
    return *desk;
}

struct Shown {
    test::Desk &desk;
    LedgerPanel panel;

    Shown(int tasks, const char *preset)
        : desk(deskOf(tasks))
        , panel(desk.workbench, nullptr)
    {
        desk.view.setFilter({});
        panel.takePreset(QString::fromLatin1(preset));
        panel.resize(1920, 1080);
        panel.show();
        QApplication::processEvents();
        while (!panel.rows().standings().workAhead(1000))
            continue;
        QApplication::processEvents();
    }
};

// Time on the clock, and of the processor alone, which other programs on the machine do not stretch.
struct Frames {
    std::vector<double> clock;
    std::vector<double> processor;

    template <class Work>
    void measure(Work &&work)
    {
        QElapsedTimer timer;
        const std::clock_t before = std::clock();
        timer.start();
        work();
        clock.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        processor.push_back(1e3 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
    }
    static double at(std::vector<double> &frames, double part)
    {
        std::sort(frames.begin(), frames.end());
        return frames[static_cast<size_t>(part * static_cast<double>(frames.size() - 1))];
    }
    void tell(benchmark::State &state)
    {
        state.counters["p50_ms"] = at(clock, 0.5);
        state.counters["p95_ms"] = at(clock, 0.95);
        state.counters["cpu_p50_ms"] = at(processor, 0.5);
        state.counters["cpu_p95_ms"] = at(processor, 0.95);
        state.counters["cpu_max_ms"] = at(processor, 1);
    }
};

// Notches of a wheel, pages and jumps over the whole table; one frame is one step with its painting.
void scroll(benchmark::State &state, const char *preset)
{
    Shown shown(static_cast<int>(state.range(0)), preset);
    QScrollBar *bar = shown.panel.view()->verticalScrollBar();
    Frames frames;
    const auto step = [&](int to) {
        frames.measure([&] {
            bar->setValue(to);
            QApplication::processEvents();
        });
    };
    for (auto _ : state) {
        bar->setValue(0);
        for (int i = 0; i < 240; ++i)
            step(bar->value() + 84);
        for (int i = 0; i < 60; ++i)
            step(bar->value() + bar->pageStep());
        for (int i = 0; i < 60; ++i)
            step(static_cast<int>(static_cast<qint64>(bar->maximum()) * i / 60));
        for (int i = 0; i < 120; ++i)
            step(bar->value() - 84);
    }
    frames.tell(state);
}
BENCHMARK_CAPTURE(scroll, one_line, "fill")
    ->Arg(75)
    ->Arg(1000)
    ->Arg(10000)
    ->Arg(100000)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(scroll, whole_texts, "print")
    ->Arg(75)
    ->Arg(100000)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);

// Rows alone: the text is found, the rows rebuilt, the model told.
void filterText(benchmark::State &state)
{
    test::Desk &desk = deskOf(static_cast<int>(state.range(0)));
    desk.view.setFilter({});
    RowOptions options;
    options.inlineSingleTargets = true;
    options.foldTasks = state.range(1) == 1;
    PlanRowModel model(
        desk.workbench, {{QStringLiteral("title"), {}, QStringLiteral("task.title"), {}, {}}}, options);
    Filter filter;
    filter.text = QStringLiteral("水库");
    for (auto _ : state) {
        desk.view.setFilter(filter);
        state.PauseTiming();
        desk.view.setFilter({});
        state.ResumeTiming();
    }
    state.counters["rows"] = model.rowCount();
}
BENCHMARK(filterText)
    ->Args({10000, 1})
    ->Args({100000, 1})
    ->Args({100000, 0})
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(5)
    ->ReportAggregatesOnly();

// The first click on a head after a change; nothing of the order is known yet, how tasks stand is.
void sortBy(benchmark::State &state, const char *task, const char *target)
{
    test::Desk &desk = deskOf(static_cast<int>(state.range(0)));
    desk.view.setFilter({});
    RowOptions options;
    options.inlineSingleTargets = true;
    options.foldTasks = true;
    PlanRowModel model(desk.workbench,
        {{QStringLiteral("title"), {}, QString::fromLatin1(task), QString::fromLatin1(target), {}}}, options);
    while (!model.standings().workAhead(1000))
        continue;
    Plan &plan = desk.workbench.plan;
    const TaskId any = plan.tasks().begin()->id;
    int round = 0;
    for (auto _ : state) {
        state.PauseTiming();
        model.sort(-1);
        (void)edits::setTaskNote(plan, any, QString::number(++round));
        while (!model.standings().workAhead(1000))
            continue;
        state.ResumeTiming();
        model.sort(0, round % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
    }
}
#define SORT(name, task, target)                                                                             \
    BENCHMARK_CAPTURE(sortBy, name, task, target)                                                            \
        ->Arg(100000)                                                                                        \
        ->Unit(benchmark::kMillisecond)                                                                      \
        ->Repetitions(5)                                                                                     \
        ->ReportAggregatesOnly()
SORT(title, "task.title", "target.name");
SORT(number, "task.number", "");
SORT(lead, "task.answering", "");
SORT(support, "task.support", "");
SORT(value, "", "target.value");
SORT(completion, "task.completion", "target.completion");
SORT(light, "task.light", "target.light");
SORT(ends, "task.ends_on", "target.due_on");

// In the whole panel, painted: a group, and an edit of one field.
void groupInPanel(benchmark::State &state)
{
    Shown shown(static_cast<int>(state.range(0)), "leaders");
    bool byDepartment = false;
    for (auto _ : state) {
        byDepartment = !byDepartment;
        shown.panel.views()->setGrouping(byDepartment ? Grouping::Department : Grouping::Section);
        QApplication::processEvents();
    }
}
BENCHMARK(groupInPanel)->Arg(100000)->Unit(benchmark::kMillisecond)->Repetitions(3)->ReportAggregatesOnly();

void sortInPanel(benchmark::State &state)
{
    Shown shown(static_cast<int>(state.range(0)), "leaders");
    int round = 0;
    for (auto _ : state) {
        shown.panel.views()->setSort(
            QStringLiteral("title"), ++round % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
        QApplication::processEvents();
    }
}
BENCHMARK(sortInPanel)->Arg(100000)->Unit(benchmark::kMillisecond)->Repetitions(3)->ReportAggregatesOnly();

void editInPanel(benchmark::State &state)
{
    Shown shown(static_cast<int>(state.range(0)), "fill");
    Plan &plan = shown.desk.workbench.plan;
    const TaskId task = plan.tasks().begin()->id;
    int round = 0;
    for (auto _ : state) {
        (void)edits::setTaskNote(plan, task, QStringLiteral("备注%1").arg(++round));
        QApplication::processEvents();
    }
}
BENCHMARK(editInPanel)
    ->Arg(75)
    ->Arg(100000)
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(3)
    ->ReportAggregatesOnly();

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::applyTheme(application, ui::Theme::light());
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
