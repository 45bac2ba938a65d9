// The responsibility matrix as a user feels it: frames while scrolling, showing the panel, one edit.

#include <algorithm>
#include <ctime>
#include <map>
#include <memory>

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>

#include "core/edits/departmentedits.h"
#include "tests/support/generatedplan.h"
#include "tests/support/presetdialogs.h"
#include "tests/support/testplan.h"
#include "ui/panels/matrix/matrixpanel.h"
#include "ui/theme/theme.h"

using namespace xushi;

namespace
{

// The panel of a window of 1920×1080.
constexpr QSize panelSize(1784, 988);

struct Desk {
    explicit Desk(int tasks) { test::generatePlan(*plan, tasks); }

    test::TestPlan plan;
    FieldCatalogue fields = FieldCatalogue::builtIn();
    ViewState view;
    test::PresetDialogs dialogs;
    Memory memory;
    Workbench workbench {*plan, view, fields,
        [](const Error &error) { qFatal("%s", qPrintable(error.message)); }, dialogs, memory};
};

Desk &deskOf(qint64 tasks)
{
    static std::map<qint64, std::unique_ptr<Desk>> desks;
    auto &desk = desks[tasks];
    if (!desk)
        desk = std::make_unique<Desk>(static_cast<int>(tasks));
    return *desk;
}

std::unique_ptr<MatrixPanel> shownPanel(Desk &desk)
{
    auto panel = std::make_unique<MatrixPanel>(desk.workbench, nullptr);
    panel->resize(panelSize);
    panel->show();
    QApplication::processEvents();
    return panel;
}

// Milliseconds of single frames, told as shares of all of them: by the clock, and what the thread itself
// worked, which says more where other programs run beside.
class Frames
{
public:
    template <class Work>
    void measure(Work &&work)
    {
        const double worked = workedSoFar();
        QElapsedTimer timer;
        timer.start();
        work();
        m_times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        m_worked.push_back(workedSoFar() - worked);
    }
    void tell(benchmark::State &state)
    {
        state.counters["p50_ms"] = at(m_times, 0.5);
        state.counters["p95_ms"] = at(m_times, 0.95);
        state.counters["cpu50_ms"] = at(m_worked, 0.5);
        state.counters["cpu95_ms"] = at(m_worked, 0.95);
    }

private:
    static double workedSoFar() { return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC; }
    static double at(std::vector<double> &times, double share)
    {
        std::sort(times.begin(), times.end());
        return times[static_cast<size_t>(share * static_cast<double>(times.size() - 1))];
    }
    std::vector<double> m_times;
    std::vector<double> m_worked;
};

void scroll(benchmark::State &state)
{
    const auto panel = shownPanel(deskOf(state.range(0)));
    MatrixView *view = panel->view();
    view->setCurrent(5, 3);
    Frames frames;
    int step = 0;
    const auto bounce = [&](QScrollBar *bar, int by) {
        const int length = std::max(1, bar->maximum());
        const int place = static_cast<int>((qint64 {step} * by) % (2 * qint64 {length}));
        bar->setValue(place < length ? place : 2 * length - place);
    };
    for (auto _ : state) {
        ++step;
        frames.measure([&] {
            bounce(view->verticalScrollBar(), 84);
            if (step % 2 == 0)
                bounce(view->horizontalScrollBar(), 56);
            view->viewport()->repaint();
        });
    }
    frames.tell(state);
}
BENCHMARK(scroll)->Arg(75)->Arg(1000)->Arg(10000)->Arg(100000)->Iterations(300)->Unit(
    benchmark::kMillisecond);

// Made anew, as on the first look at the panel.
void show(benchmark::State &state)
{
    Desk &desk = deskOf(state.range(0));
    Frames frames;
    for (auto _ : state) {
        std::unique_ptr<MatrixPanel> panel;
        frames.measure([&] { panel = shownPanel(desk); });
        state.PauseTiming();
        panel.reset();
        state.ResumeTiming();
    }
    frames.tell(state);
}
BENCHMARK(show)->Arg(75)->Arg(1000)->Arg(10000)->Arg(100000)->Iterations(15)->Unit(benchmark::kMillisecond);

// Back from another panel in which something was changed.
void showAgain(benchmark::State &state)
{
    Desk &desk = deskOf(state.range(0));
    const auto panel = shownPanel(desk);
    const TaskId task = desk.plan->tasks().begin()->id;
    const DepartmentId department = desk.plan->departments().top().back();
    Frames frames;
    int step = 0;
    for (auto _ : state) {
        state.PauseTiming();
        panel->hide();
        (void)edits::setRole(*desk.plan, task, department, ++step % 2 ? Role::Lead : Role::Support);
        state.ResumeTiming();
        frames.measure([&] {
            panel->show();
            QApplication::processEvents();
        });
    }
    frames.tell(state);
}
BENCHMARK(showAgain)->Arg(75)->Arg(1000)->Arg(10000)->Arg(100000)->Iterations(15)->Unit(
    benchmark::kMillisecond);

// One role by key, to the last pixel; with the panel hidden: what the plan alone costs.
void edit(benchmark::State &state)
{
    Desk &desk = deskOf(state.range(0));
    const auto panel = shownPanel(desk);
    panel->view()->setCurrent(5, 3);
    if (state.range(1) == 0)
        panel->hide();
    const TaskId task = TaskId {panel->matrix().entryAt(5).record.id};
    const DepartmentId department = panel->matrix().departments().at(3).id;
    Frames frames;
    int step = 0;
    for (auto _ : state) {
        ++step;
        frames.measure([&] {
            (void)edits::setRole(*desk.plan, task, department, step % 2 ? Role::Lead : Role::Support);
            if (state.range(1) != 0)
                panel->view()->viewport()->repaint();
        });
    }
    frames.tell(state);
}
BENCHMARK(edit)
    ->ArgsProduct({{75, 1000, 10000, 100000}, {0, 1}})
    ->Iterations(60)
    ->Unit(benchmark::kMillisecond);

// A range of 20 × 10 cells as one step, and taken back.
void editRange(benchmark::State &state)
{
    Desk &desk = deskOf(state.range(0));
    const auto panel = shownPanel(desk);
    Frames frames;
    for (auto _ : state) {
        frames.measure([&] {
            emit panel->view()->rolesWanted({1, 0, 20, 9}, Role::Responsible);
            panel->view()->viewport()->repaint();
        });
        state.PauseTiming();
        (void)desk.plan->undo();
        state.ResumeTiming();
    }
    frames.tell(state);
}
BENCHMARK(editRange)->Arg(75)->Arg(10000)->Iterations(30)->Unit(benchmark::kMillisecond);

void find(benchmark::State &state)
{
    Desk &desk = deskOf(state.range(0));
    const auto panel = shownPanel(desk);
    Frames frames;
    for (auto _ : state)
        frames.measure([&] {
            benchmark::DoNotOptimize(findHeads(*desk.plan, panel->matrix(), QStringLiteral("gbznt")));
        });
    frames.tell(state);
}
BENCHMARK(find)->Arg(75)->Arg(10000)->Arg(100000)->Iterations(20)->Unit(benchmark::kMillisecond);

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
