// Frames of the timeline and the first and later showings of the timeline and of the panel of targets, on
// plans of 75 to 100,000 tasks. Reported: the median, and of frames the 95th percentile too.

#include <benchmark/benchmark.h>

#include <algorithm>
#include <map>
#include <memory>
#include <vector>

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QScrollBar>
#include <QTemporaryDir>

#include "core/edits/progressedits.h"
#include "tests/support/generatedplan.h"
#include "tests/support/presetdialogs.h"
#include "ui/panels/targets/targetspanel.h"
#include "ui/panels/targets/targettable.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/timeline/timelineview.h"

using namespace xushi;

namespace
{

// A plan of so many tasks with what a panel is given. Made once for all.
struct Desk {
    explicit Desk(int tasks)
    {
        auto opened = Plan::open(folder.filePath(QStringLiteral("plan.sqlite")));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        plan = std::move(*opened);
        test::generatePlan(*plan, tasks);
        view.setAsOf(QDate(2023, 6, 30));
        bench = std::make_unique<Workbench>(Workbench {*plan, view, fields,
            [](const Error &error) { qFatal("%s", qPrintable(error.message)); }, dialogs, memory});
    }

    QTemporaryDir folder {QStringLiteral(XUSHI_BENCH_FOLDER "/timebench-XXXXXX")};
    std::unique_ptr<Plan> plan;
    ViewState view;
    FieldCatalogue fields = FieldCatalogue::builtIn();
    test::PresetDialogs dialogs;
    Memory memory;
    std::unique_ptr<Workbench> bench;
};

Desk &deskOf(qint64 tasks)
{
    static std::map<qint64, std::unique_ptr<Desk>> desks;
    auto &desk = desks[tasks];
    if (!desk) {
        desk = std::make_unique<Desk>(static_cast<int>(tasks));
        // A milestone for every third task, so that labels have to find their places.
        int count = 0;
        (void)desk->plan->together(QStringLiteral("bench"), [&]() -> Result<void> {
            std::vector<TaskId> some;
            for (const Task &task : desk->plan->tasks()) {
                if (++count % 3 == 0 && some.size() < 3000)
                    some.push_back(task.id);
            }
            for (const TaskId task : some)
                (void)edits::addMilestone(*desk->plan, task, QStringLiteral("节点名称"),
                    QDate(2023, 1, 1).addDays(static_cast<int>(task.value % 365)));
            return {};
        });
    }
    return *desk;
}

void report(benchmark::State &state, std::vector<double> frames)
{
    std::sort(frames.begin(), frames.end());
    const auto at
        = [&](double share) { return frames[static_cast<size_t>(double(frames.size() - 1) * share)]; };
    state.counters["median_ms"] = at(0.5);
    state.counters["p95_ms"] = at(0.95);
    state.counters["worst_ms"] = frames.back();
}

// A whole frame of a panel of 1920x1080, at places all over the plan.
template <class Scroll>
void frames(benchmark::State &state, QWidget &shown, Scroll &&scroll)
{
    QImage image(shown.size(), QImage::Format_RGB32);
    std::vector<double> times;
    for (auto _ : state) {
        scroll(times.size());
        QElapsedTimer timer;
        timer.start();
        shown.render(&image);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    report(state, times);
}

void timelineFrame(benchmark::State &state, bool weeks)
{
    Desk &desk = deskOf(state.range(0));
    TimelinePanel panel(*desk.bench, nullptr);
    panel.resize(1920, 1080);
    panel.show();
    if (weeks)
        panel.view()->setLevel(ScaleLevel::Week);
    QApplication::processEvents();
    QScrollBar *down = panel.view()->bars()->verticalScrollBar();
    QScrollBar *across = panel.view()->bars()->horizontalScrollBar();
    frames(state, *panel.view(), [&](size_t i) {
        const auto part = static_cast<int>(i * 37 % 101);
        down->setValue(static_cast<int>(qint64 {down->maximum()} * part / 100));
        across->setValue(across->maximum() * (100 - part) / 100);
    });
}

void timelineFrameFit(benchmark::State &state)
{
    timelineFrame(state, false);
}
void timelineFrameWeeks(benchmark::State &state)
{
    timelineFrame(state, true);
}
BENCHMARK(timelineFrameFit)->Arg(75)->Arg(1000)->Arg(10000)->Arg(100000)->Iterations(200);
BENCHMARK(timelineFrameWeeks)->Arg(75)->Arg(1000)->Arg(10000)->Arg(100000)->Iterations(200);

void targetsFrame(benchmark::State &state)
{
    Desk &desk = deskOf(state.range(0));
    TargetsPanel panel(*desk.bench, nullptr);
    panel.resize(1920, 1080);
    panel.show();
    QApplication::processEvents();
    QScrollBar *down = panel.table()->verticalScrollBar();
    frames(state, *panel.table(),
        [&](size_t i) { down->setValue(static_cast<int>(qint64 {down->maximum()} * (i * 37 % 101) / 100)); });
}
BENCHMARK(targetsFrame)->Arg(75)->Arg(10000)->Iterations(200);

// From nothing to painted: what switching to a panel for the first time costs.
template <class P>
void firstShow(benchmark::State &state)
{
    Desk &desk = deskOf(state.range(0));
    QImage image(1784, 980, QImage::Format_RGB32);
    for (auto _ : state) {
        P panel(*desk.bench, nullptr);
        panel.resize(1784, 980);
        panel.show();
        QApplication::processEvents();
        panel.render(&image);
    }
}

// Away and back, after a step that was made meanwhile.
template <class P>
void laterShow(benchmark::State &state)
{
    Desk &desk = deskOf(state.range(0));
    QImage image(1784, 980, QImage::Format_RGB32);
    P panel(*desk.bench, nullptr);
    panel.resize(1784, 980);
    panel.show();
    QApplication::processEvents();
    int day = 0;
    for (auto _ : state) {
        state.PauseTiming();
        panel.hide();
        desk.view.setAsOf(QDate(2023, 6, 1 + ++day % 28));
        state.ResumeTiming();
        panel.show();
        QApplication::processEvents();
        panel.render(&image);
    }
    desk.view.setAsOf(QDate(2023, 6, 30));
}
BENCHMARK(firstShow<TimelinePanel>)->Arg(75)->Arg(10000)->Unit(benchmark::kMillisecond)->Iterations(11);
BENCHMARK(laterShow<TimelinePanel>)->Arg(75)->Arg(10000)->Unit(benchmark::kMillisecond)->Iterations(11);
BENCHMARK(firstShow<TargetsPanel>)->Arg(75)->Arg(10000)->Unit(benchmark::kMillisecond)->Iterations(11);
BENCHMARK(laterShow<TargetsPanel>)->Arg(75)->Arg(10000)->Unit(benchmark::kMillisecond)->Iterations(11);

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
