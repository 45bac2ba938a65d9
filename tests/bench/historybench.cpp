// The history of a plan that is worked on for years: 50,000 lines, the newest 5,000 with their changesets.

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QElapsedTimer>

#include "core/edits/historyedits.h"
#include "core/edits/taskedits.h"
#include "core/store/database.h"
#include "core/store/historystore.h"
#include "core/store/schema.h"
#include "tests/support/generatedplan.h"
#include "tests/support/presetdialogs.h"
#include "tests/support/testplan.h"
#include "ui/panels/history/historypanel.h"
#include "ui/panels/history/stepdetail.h"
#include "ui/theme/theme.h"

using namespace xushi;

namespace
{

constexpr int lines = 45000;
constexpr int kept = 5000;

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

void addOldLines(test::TestPlan &plan)
{
    plan->database().execute("BEGIN");
    store::HistoryStore history(plan->database().handle());
    const QDateTime start(QDate(2021, 1, 1), QTime(1, 0), Qt::UTC);
    const qint64 first = plan->history().lastNumber() + 1;
    for (int i = 0; i < lines; ++i) {
        const Step step {first + i, qint64 {1} << 40 | i, plan->history().head(), QStringLiteral("张某某"),
            start.addSecs(i * 1600), StepKind::Edit, 0, QStringLiteral("修改任务标题"), store::schemaVersion,
            false};
        must(history.append(step, {}));
    }
    plan->database().execute("UPDATE history SET changeset = NULL; COMMIT");
    plan.reopen();
}

struct Office {
    test::TestPlan plan;
    FieldCatalogue fields = FieldCatalogue::builtIn();
    ViewState view;
    test::PresetDialogs dialogs;
    Memory memory;
    std::unique_ptr<Workbench> bench;
    std::vector<TaskId> tasks;

    Office()
    {
        test::generatePlan(*plan, 1000);
        addOldLines(plan);
        for (const Task &task : plan->tasks())
            tasks.push_back(task.id);
        for (int i = 0; i < kept; ++i)
            must(edits::setTaskNote(
                *plan, tasks[static_cast<size_t>(i) * 7 % tasks.size()], QString::number(i)));
        view.setAsOf(QDate(2023, 6, 30));
        bench.reset(new Workbench {*plan, view, fields, [](const Error &) {}, dialogs, memory});
    }
};

Office &office()
{
    static Office office;
    return office;
}

void firstShow(benchmark::State &state)
{
    Office &o = office();
    for (auto _ : state) {
        HistoryPanel panel(*o.bench, nullptr);
        panel.resize(1784, 980);
        panel.show();
        panel.repaint();
        state.PauseTiming();
        panel.hide();
        state.ResumeTiming();
    }
}
BENCHMARK(firstShow)->Unit(benchmark::kMillisecond)->Repetitions(5)->ReportAggregatesOnly();

// All of the index, and the longest that one slice of 12 ms takes.
void wholeIndex(benchmark::State &state)
{
    Office &o = office();
    double longest = 0;
    for (auto _ : state) {
        HistoryIndex index(*o.plan);
        for (bool complete = false; !complete;) {
            QElapsedTimer clock;
            clock.start();
            complete = index.advance(12);
            longest = std::max(longest, static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
    }
    state.counters["longest_slice_ms"] = longest;
}
BENCHMARK(wholeIndex)->Unit(benchmark::kMillisecond)->Repetitions(5)->ReportAggregatesOnly();

// An edit with the panel in sight, and the same without it.
void editBeside(benchmark::State &state)
{
    Office &o = office();
    std::unique_ptr<HistoryPanel> panel;
    if (state.range(0) != 0) {
        panel = std::make_unique<HistoryPanel>(*o.bench, nullptr);
        panel->resize(1784, 980);
        panel->show();
        panel->readAll();
    }
    int round = 0;
    for (auto _ : state) {
        must(edits::setTaskNote(*o.plan, o.tasks.front(), QStringLiteral("注%1").arg(++round)));
        QCoreApplication::processEvents();
    }
}
BENCHMARK(editBeside)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->Repetitions(5)->ReportAggregatesOnly();

void filterBySelection(benchmark::State &state)
{
    Office &o = office();
    HistoryPanel panel(*o.bench, nullptr);
    panel.readAll();
    size_t at = 0;
    for (auto _ : state) {
        StepFilter filter;
        filter.only = refTo(o.tasks[++at % o.tasks.size()]);
        panel.model()->setFilter(filter);
    }
}
BENCHMARK(filterBySelection)->Unit(benchmark::kMillisecond)->Repetitions(5)->ReportAggregatesOnly();

void filterByText(benchmark::State &state)
{
    Office &o = office();
    HistoryPanel panel(*o.bench, nullptr);
    panel.readAll();
    int at = 0;
    for (auto _ : state) {
        StepFilter filter;
        filter.text = ++at % 2 == 0 ? QStringLiteral("建设") : QStringLiteral("xm");
        panel.model()->setFilter(filter);
    }
}
BENCHMARK(filterByText)->Unit(benchmark::kMillisecond)->Repetitions(5)->ReportAggregatesOnly();

// What going back by this many steps would change.
void previewGoingBack(benchmark::State &state)
{
    Office &o = office();
    for (auto _ : state) {
        const int last = static_cast<int>(o.plan->history().steps().size()) - 1;
        benchmark::DoNotOptimize(must(changesetBackTo(*o.plan, last - static_cast<int>(state.range(0)))));
    }
}
BENCHMARK(previewGoingBack)
    ->Arg(100)
    ->Arg(4900)
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(5)
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
