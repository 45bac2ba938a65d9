// Times of the main job, in process. Reported as medians over repetitions; see ./dev bench.

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

#include "app/sample.h"
#include "core/edits/noticeedits.h"
#include "core/edits/taskedits.h"
#include "core/exchange/planjson.h"
#include "core/notice/noticereader.h"
#include "core/plan/document.h"
#include "ui/panels/panelcatalogue.h"
#include "ui/presenter/documentcontroller.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

using namespace xushi;

namespace
{

QByteArray noticeBytes()
{
    QFile file(QStringLiteral(XUSHI_SOURCE_DIR "/seeds/yiyuan-2023/notice.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no notice");
    return file.readAll();
}

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// Folders on the real disk, so that syncs count.
struct Bench {
    QTemporaryDir folder {QStringLiteral(XUSHI_BENCH_FOLDER "/xushi-bench-XXXXXX")};
    Places places {folder.filePath(QStringLiteral("working")), folder.filePath(QStringLiteral("backups"))};
    int count = 0;
    QString fresh(const QString &ending) { return folder.filePath(QString::number(++count) + ending); }
};

// From the bytes of the notice to records in memory, durable in the working copy.
void importNotice(benchmark::State &state)
{
    Bench bench;
    QByteArray bytes = noticeBytes();
    QByteArray repeated;
    for (int i = 0; i < state.range(0); ++i)
        repeated += bytes;
    for (auto _ : state) {
        state.PauseTiming();
        auto plan = must(Plan::open(bench.fresh(QStringLiteral(".sqlite"))));
        state.ResumeTiming();
        const auto text = must(notice::decodeNoticeText(repeated));
        must(edits::importNotice(*plan, must(notice::readNotice(text)), QStringLiteral("notice.txt")));
        state.PauseTiming();
        plan.reset();
        state.ResumeTiming();
    }
}
BENCHMARK(importNotice)->Arg(1)->Unit(benchmark::kMillisecond)->Repetitions(5)->ReportAggregatesOnly();
BENCHMARK(importNotice)
    ->Arg(100)
    ->Iterations(1)
    ->Repetitions(3)
    ->Unit(benchmark::kMillisecond)
    ->ReportAggregatesOnly();

// Reading alone, without records.
void readNotice(benchmark::State &state)
{
    const QByteArray bytes = noticeBytes();
    for (auto _ : state)
        benchmark::DoNotOptimize(must(notice::readNotice(must(notice::decodeNoticeText(bytes)))));
}
BENCHMARK(readNotice)->Unit(benchmark::kMillisecond)->Repetitions(5)->ReportAggregatesOnly();

QString savedSample(Bench &bench)
{
    const QString path = bench.fresh(QStringLiteral(".xushi"));
    auto document = must(Document::create(bench.places, QStringLiteral("bench")));
    must(fillSample(document->plan()));
    must(document->saveAs(path));
    document->discard();
    return path;
}

// A saved plan, checked, unpacked and in memory.
void openPlan(benchmark::State &state)
{
    Bench bench;
    const QString path = savedSample(bench);
    for (auto _ : state) {
        auto document = must(Document::open(bench.places, path));
        state.PauseTiming();
        document->discard();
        state.ResumeTiming();
    }
}
BENCHMARK(openPlan)->Unit(benchmark::kMillisecond)->Repetitions(5)->ReportAggregatesOnly();

// Saved, verified and synced.
void savePlan(benchmark::State &state)
{
    Bench bench;
    auto document = must(Document::open(bench.places, savedSample(bench)));
    const TaskId task = document->plan().tasks().begin()->id;
    for (qint64 i = 0; i < state.range(0); ++i)
        must(edits::setTaskNote(document->plan(), task, QString::number(i)));
    int round = 0;
    for (auto _ : state) {
        state.PauseTiming();
        must(edits::setTaskNote(document->plan(), task, QStringLiteral("保存%1").arg(++round)));
        state.ResumeTiming();
        must(document->save());
    }
    document->discard();
}
BENCHMARK(savePlan)->Arg(0)->Arg(5000)->Unit(benchmark::kMillisecond)->Repetitions(5)->ReportAggregatesOnly();

// Nobody is asked anything here.
class NoDialogs : public UserDialogs
{
public:
    int ask(QWidget *, const Question &) override { return 1; }
    void tell(QWidget *, const QString &text) override { qFatal("%s", qPrintable(text)); }
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return {}; }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    std::optional<UserProfile> user(QWidget *, const UserProfile &) override { return std::nullopt; }
};

// One edit with the whole window open and every panel made: durable, and told to the last view.
void editInWindow(benchmark::State &state)
{
    Bench bench;
    NoDialogs dialogs;
    DocumentController controller(bench.places, dialogs, fillSample);
    Memory memory;
    MainWindow window(controller, dialogs, memory);
    window.resize(1366, 768);
    controller.openSample();
    window.show();
    for (const PanelEntry &entry : panelCatalogue()) {
        window.showPanel(entry.id);
        QCoreApplication::processEvents();
    }
    Plan &plan = controller.document()->plan();
    const TaskId task = plan.tasks().of(refTo(plan.sections().top().front())).front();
    int round = 0;
    for (auto _ : state)
        must(edits::setTaskTitle(plan, task, QStringLiteral("改名%1").arg(++round)));
    controller.close();
}
BENCHMARK(editInWindow)->Unit(benchmark::kMillisecond)->Repetitions(5)->ReportAggregatesOnly();

// The same without a window: what the store alone costs.
void editInPlan(benchmark::State &state)
{
    Bench bench;
    auto document = must(Document::open(bench.places, savedSample(bench)));
    Plan &plan = document->plan();
    const TaskId task = plan.tasks().begin()->id;
    int round = 0;
    for (auto _ : state)
        must(edits::setTaskTitle(plan, task, QStringLiteral("改名%1").arg(++round)));
    document->discard();
}
BENCHMARK(editInPlan)->Unit(benchmark::kMillisecond)->Repetitions(5)->ReportAggregatesOnly();

void exportJson(benchmark::State &state)
{
    Bench bench;
    auto document = must(Document::open(bench.places, savedSample(bench)));
    for (auto _ : state)
        benchmark::DoNotOptimize(exchange::planToJson(document->plan()));
    document->discard();
}
BENCHMARK(exportJson)->Unit(benchmark::kMillisecond)->Repetitions(5)->ReportAggregatesOnly();

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
