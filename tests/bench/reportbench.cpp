// Times of reports: documents, pages, files, and how long the window stands still while they are made.

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include "core/store/database.h"
#include "tests/support/generatedplan.h"
#include "tests/support/presetdialogs.h"
#include "tests/support/testplan.h"
#include "ui/panels/report/pagesview.h"
#include "ui/panels/report/reportpanel.h"
#include "ui/print/pagelayout.h"
#include "ui/print/pagepainter.h"
#include "ui/theme/theme.h"

using namespace xushi;

namespace
{

constexpr std::array kinds {"monthly", "departments", "ledger", "targets"};
constexpr std::array formats {"pdf", "docx", "xlsx"};

Plan &planOf(int64_t tasks)
{
    static std::map<int64_t, std::unique_ptr<test::TestPlan>> plans;
    auto &plan = plans[tasks];
    if (!plan) {
        plan = std::make_unique<test::TestPlan>();
        test::generatePlan(**plan, static_cast<int>(tasks));
    }
    return **plan;
}

output::ReportOrder orderOf(int64_t kind)
{
    return {QString::fromLatin1(kinds[static_cast<size_t>(kind)]), QDate(2023, 6, 30)};
}

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// Arguments: kind, tasks.
void document(benchmark::State &state)
{
    const FieldCatalogue fields = FieldCatalogue::builtIn();
    Plan &plan = planOf(state.range(1));
    for (auto _ : state)
        benchmark::DoNotOptimize(must(output::makeReport(plan, fields, orderOf(state.range(0)))));
}

void pages(benchmark::State &state)
{
    const FieldCatalogue fields = FieldCatalogue::builtIn();
    const auto report = must(output::makeReport(planOf(state.range(1)), fields, orderOf(state.range(0))));
    const print::FaceSet faces(report.style.faces);
    size_t count = 0;
    for (auto _ : state)
        count = must(print::layoutPages(report.document, report.style, faces)).pages.size();
    state.counters["pages"] = static_cast<double>(count);
}

void copyOfPlan(benchmark::State &state)
{
    Plan &plan = planOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(must(openCopy(plan.database().path(), plan.history().head())));
}

// One page of the ledger at 100 %.
void picture(benchmark::State &state)
{
    const FieldCatalogue fields = FieldCatalogue::builtIn();
    const auto report = must(output::makeReport(planOf(75), fields, orderOf(2)));
    const print::FaceSet faces(report.style.faces);
    const auto layout = must(print::layoutPages(report.document, report.style, faces));
    QImage image((layout.pages[1].size * 96 / 72).toSize(), QImage::Format_RGB32);
    for (auto _ : state) {
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(96.0 / 72, 96.0 / 72);
        print::paintPage(painter, layout.pages[1]);
    }
}

// Arguments: kind, tasks, format.
void file(benchmark::State &state)
{
    const FieldCatalogue fields = FieldCatalogue::builtIn();
    QTemporaryDir folder;
    Plan &plan = planOf(state.range(1));
    const QString format = QString::fromLatin1(formats[static_cast<size_t>(state.range(2))]);
    for (auto _ : state)
        must(output::writeReport(
            plan, fields, orderOf(state.range(0)), folder.filePath(QStringLiteral("r")), format));
}

// The panel makes a ledger of so many tasks; stall is the longest time without a turn of the event loop.
void panel(benchmark::State &state)
{
    Plan &plan = planOf(state.range(0));
    ViewState view;
    view.setAsOf(QDate(2023, 6, 30));
    const FieldCatalogue fields = FieldCatalogue::builtIn();
    test::PresetDialogs dialogs;
    Memory memory;
    Workbench workbench {plan, view, fields, [](const Error &) {}, dialogs, memory};
    qint64 stall = 0;
    for (auto _ : state) {
        ReportPanel report(workbench);
        report.resize(1784, 980);
        report.showKind(QStringLiteral("ledger"));
        report.show();
        QElapsedTimer since;
        QTimer clock;
        QObject::connect(&clock, &QTimer::timeout, &clock, [&] { stall = std::max(stall, since.restart()); });
        clock.start(1);
        since.start();
        while (!report.isCurrent())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        report.grab();
        stall = std::max(stall, since.elapsed());
    }
    state.counters["stall_ms"] = static_cast<double>(stall);
}

BENCHMARK(document)
    ->ArgsProduct({{0, 1, 2, 3}, {75, 10000}})
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(3)
    ->ReportAggregatesOnly();
BENCHMARK(pages)
    ->ArgsProduct({{0, 1, 2, 3}, {75, 10000}})
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(3)
    ->ReportAggregatesOnly();
BENCHMARK(copyOfPlan)
    ->Arg(75)
    ->Arg(10000)
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(3)
    ->ReportAggregatesOnly();
BENCHMARK(picture)->Unit(benchmark::kMillisecond)->Repetitions(5)->ReportAggregatesOnly();
BENCHMARK(file)
    ->ArgsProduct({{0, 2}, {75, 10000}, {0, 1, 2}})
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(3)
    ->ReportAggregatesOnly();
BENCHMARK(panel)->Arg(75)->Arg(10000)->Unit(benchmark::kMillisecond)->Iterations(1);

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
