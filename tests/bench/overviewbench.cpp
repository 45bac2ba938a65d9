// Times of the overview: shown for the first time, and after an edit, with all that is painted.

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include "core/edits/targetedits.h"
#include "tests/support/generatedplan.h"
#include "ui/panels/overview/overviewpanel.h"
#include "ui/theme/theme.h"

using namespace xushi;

namespace
{

class NoDialogs : public UserDialogs
{
public:
    int ask(QWidget *, const Question &) override { return 0; }
    void tell(QWidget *, const QString &) override { }
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return {}; }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    std::optional<UserProfile> user(QWidget *, const UserProfile &) override { return std::nullopt; }
};

struct OverviewDesk {
    QTemporaryDir folder;
    std::unique_ptr<Plan> plan;
    FieldCatalogue fields = FieldCatalogue::builtIn();
    ViewState view;
    NoDialogs dialogs;
    Memory memory;
    std::unique_ptr<Workbench> workbench;

    explicit OverviewDesk(int tasks)
        : plan(std::move(*Plan::open(folder.filePath(QStringLiteral("plan.sqlite")))))
    {
        test::generatePlan(*plan, tasks);
        view.setAsOf(QDate(2023, 6, 30));
        workbench = std::make_unique<Workbench>(Workbench {*plan, view, fields,
            [](const Error &error) { qFatal("%s", qPrintable(error.message)); }, dialogs, memory});
    }
};

void show(OverviewPanel &panel)
{
    panel.resize(1784, 980);
    panel.show();
    panel.grab();
}

// Until the first picture; of a large plan the months before may still be counted then.
void overviewFirstShown(benchmark::State &state)
{
    OverviewDesk desk(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        OverviewPanel panel(*desk.workbench, nullptr);
        show(panel);
        state.PauseTiming();
        panel.hide();
        state.ResumeTiming();
    }
}

// Until the figures of the day stand there, and until every month does; the longest turn of the event loop.
void overviewComplete(benchmark::State &state)
{
    OverviewDesk desk(static_cast<int>(state.range(0)));
    double figures = 0;
    double longest = 0;
    for (auto _ : state) {
        QElapsedTimer clock;
        clock.start();
        OverviewPanel panel(*desk.workbench, nullptr);
        show(panel);
        longest = std::max(longest, static_cast<double>(clock.nsecsElapsed()) / 1e6);
        bool known = false;
        while (!panel.isComplete()) {
            if (panel.overview() && !std::exchange(known, true))
                figures = static_cast<double>(clock.nsecsElapsed()) / 1e6;
            QElapsedTimer turn;
            turn.start();
            QApplication::processEvents();
            longest = std::max(longest, static_cast<double>(turn.nsecsElapsed()) / 1e6);
        }
    }
    state.counters["figures_ms"] = figures;
    state.counters["longest_turn_ms"] = longest;
}

// One reading recorded while the panel is looked at.
void overviewAfterReading(benchmark::State &state)
{
    OverviewDesk desk(static_cast<int>(state.range(0)));
    OverviewPanel panel(*desk.workbench, nullptr);
    show(panel);
    while (!panel.isComplete())
        QApplication::processEvents();
    const TargetId target = desk.plan->targets().begin()->id;
    qint64 value = 0;
    for (auto _ : state) {
        const auto done = edits::recordMeasurement(
            *desk.plan, target, {QDate(2023, 6, 30), Decimal(++value), Certainty::Certified, {}, {}});
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        panel.grab();
    }
}

} // namespace

BENCHMARK(overviewFirstShown)
    ->Arg(75)
    ->Arg(1000)
    ->Arg(10000)
    ->Arg(100000)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(3)
    ->Repetitions(5)
    ->ReportAggregatesOnly();
BENCHMARK(overviewComplete)
    ->Arg(75)
    ->Arg(10000)
    ->Arg(100000)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->Repetitions(3)
    ->ReportAggregatesOnly();
BENCHMARK(overviewAfterReading)
    ->Arg(75)
    ->Arg(10000)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(5)
    ->Repetitions(3)
    ->ReportAggregatesOnly();

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::applyTheme(application, ui::Theme::light());
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
