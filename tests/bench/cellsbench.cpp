// Many cells at once: reading the clipboard, pasting as one step, replacing. Reported as medians over
// repetitions.

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QTemporaryDir>

#include "tests/support/generatedplan.h"
#include "tests/support/presetdialogs.h"
#include "ui/panels/ledger/ledgercolumns.h"
#include "ui/tableedit/pasteplan.h"
#include "ui/tableedit/textsearch.h"

using namespace xushi;
using namespace xushi::tableedit;

namespace
{

// A generated plan on the real disk, so that syncs count, with the rows of a ledger over it.
struct Desk {
    QTemporaryDir folder {QStringLiteral(XUSHI_BENCH_FOLDER "/cells-XXXXXX")};
    std::unique_ptr<Plan> plan;
    FieldCatalogue fields = FieldCatalogue::builtIn();
    ViewState view;
    test::PresetDialogs dialogs;
    Memory memory;
    std::unique_ptr<Workbench> workbench;
    std::unique_ptr<PlanRowModel> rows;
    std::vector<int> columns;

    explicit Desk(int tasks)
    {
        auto opened = Plan::open(folder.filePath(QStringLiteral("plan.sqlite")));
        if (!opened)
            qFatal("no plan");
        plan = std::move(*opened);
        test::generatePlan(*plan, tasks);
        view.setAsOf(QDate(2023, 6, 30));
        workbench.reset(new Workbench {*plan, view, fields,
            [](const Error &error) { qFatal("%s", qPrintable(error.message)); }, dialogs, memory});
        RowOptions options;
        options.showTargets = false;
        options.grouping = Grouping::None;
        rows = std::make_unique<PlanRowModel>(*workbench,
            ledgerColumns(*workbench, [](TargetId, const QString &) { return Result<void> {}; }), options);
        for (int i = 0; i < rows->columnCount(); ++i)
            columns.push_back(i);
    }
    [[nodiscard]] TablePlace top() const { return {*rows, columns, 0, 0, {0}}; }
};

QString table(int rows, int round)
{
    QString text = QStringLiteral("编号\t任务名称\t牵头单位\t开始时间\t完成时限\t备注\n");
    for (int i = 0; i < rows; ++i)
        text += QStringLiteral("%1\t任务第%1项之%2\t部门%3局\t2023.%4\t%5月底前\t备注%2\n")
                    .arg(i)
                    .arg(round)
                    .arg((i + round) % 60)
                    .arg(1 + round % 3)
                    .arg(6 + (i + round) % 7);
    return text;
}

Clip clipOf(const QString &text)
{
    return {exchange::tidied(exchange::gridFromTsv(text)), {}};
}

// From the text on the clipboard to the step on the disk and the rows in the model.
void paste(benchmark::State &state)
{
    Desk desk(static_cast<int>(state.range(1)));
    const int rows = static_cast<int>(state.range(0));
    // The departments are known from the first round on.
    CellWork first = pasteOver(*desk.workbench, clipOf(table(std::max(rows, 60), 0)), desk.top());
    if (!run(*desk.workbench, first, Mode::WhatFits))
        qFatal("no paste");
    int round = 0;
    for (auto _ : state) {
        state.PauseTiming();
        const QString text = table(rows, ++round);
        state.ResumeTiming();
        CellWork work = pasteOver(*desk.workbench, clipOf(text), desk.top());
        const auto done = run(*desk.workbench, work, Mode::OnlyIfAllFits);
        if (!done || !*done)
            qFatal("not pasted");
    }
}
BENCHMARK(paste)->Args({1000, 1000})->Args({1000, 10000})->Args({100, 1000})->Unit(benchmark::kMillisecond);

void pasteTasks(benchmark::State &state)
{
    Desk desk(1000);
    CellWork first = pasteOver(*desk.workbench, clipOf(table(60, 0)), desk.top());
    if (!run(*desk.workbench, first, Mode::WhatFits))
        qFatal("no paste");
    for (auto _ : state) {
        CellWork work = pasteAsTasks(*desk.workbench, clipOf(table(1000, 1)), desk.top());
        const auto done = run(*desk.workbench, work, Mode::OnlyIfAllFits);
        if (!done || !*done)
            qFatal("not pasted");
        state.PauseTiming();
        if (!desk.plan->undo())
            qFatal("not undone");
        state.ResumeTiming();
    }
}
BENCHMARK(pasteTasks)->Unit(benchmark::kMillisecond);

void readHtml(benchmark::State &state)
{
    const QString html = exchange::toHtml(exchange::gridFromTsv(table(1000, 0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(exchange::gridFromHtml(html));
}
BENCHMARK(readHtml)->Unit(benchmark::kMillisecond);

void findEverywhere(benchmark::State &state)
{
    Desk desk(static_cast<int>(state.range(0)));
    TextSearch search;
    search.find = QStringLiteral("创新");
    search.replacement = QStringLiteral("新");
    search.fields = searchableFields(desk.fields);
    search.records = recordsShown(*desk.workbench);
    for (auto _ : state)
        benchmark::DoNotOptimize(replacements(*desk.workbench, search));
}
BENCHMARK(findEverywhere)->Arg(10000)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
