// What saving costs a plan with 300 MB of attachments, by phases. The files lie on the real disk, so that
// syncs count; the plan itself is small. Medians of five saves; CPU is what the
// saving thread itself worked.

#include <benchmark/benchmark.h>

#include <algorithm>
#include <map>
#include <random>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "core/store/database.h"
#include "core/store/savejob.h"
#include "core/store/sha256.h"

using namespace xushi;

namespace
{

constexpr qint64 wholeSize = 300'000'000; // bytes

enum class Kind { Random, Text };

QByteArray block(Kind kind)
{
    std::mt19937 random(2023);
    QByteArray bytes(1 << 20, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = kind == Kind::Random ? char(random()) : "0123456789abcdef\n,;."[random() % 20];
    return bytes;
}

// A block of a megabyte over and over, so that making it costs little; every file begins in its own way.
QByteArray content(Kind kind, qint64 size, int number)
{
    static const QByteArray random = block(Kind::Random);
    static const QByteArray text = block(Kind::Text);
    QByteArray bytes = QByteArray::number(number) + '\n';
    while (bytes.size() < size)
        bytes += kind == Kind::Random ? random : text;
    bytes.truncate(size);
    return bytes;
}

// A working copy with attachments, and a file it can be saved to.
struct Plan {
    QTemporaryDir folder {QStringLiteral(XUSHI_BENCH_FOLDER "/save-XXXXXX")};
    store::SaveJob job;

    Plan(Kind kind, int files)
    {
        job.databasePath = folder.filePath(QStringLiteral("plan.sqlite"));
        job.attachmentsFolder = folder.filePath(QStringLiteral("attachments"));
        job.target = folder.filePath(QStringLiteral("target.xushi"));
        job.backupRoot = folder.filePath(QStringLiteral("backups"));
        job.now = QDateTime(QDate(2023, 7, 1), QTime(9, 0));
        QDir().mkpath(job.attachmentsFolder);
        if (!store::Database::open(job.databasePath))
            qFatal("no database");
        for (int i = 0; i < files; ++i)
            add(content(kind, wholeSize / files, i));
    }

    void add(const QByteArray &bytes)
    {
        const QString sum = store::sha256(bytes);
        QFile file(QDir(job.attachmentsFolder).filePath(sum + QStringLiteral(".bin")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room");
        job.attachments << sum;
    }

    store::SaveOutcome save()
    {
        auto outcome = store::save(job);
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().message));
        job.opened = outcome->fingerprint;
        return *outcome;
    }
};

// The median of each phase over the saves so far, in milliseconds.
class Phases
{
public:
    void count(benchmark::State &state, const store::SavePhases &phases)
    {
        add(state, "snapshot", phases.snapshot);
        add(state, "writing", phases.writing);
        add(state, "syncing", phases.syncing);
        add(state, "verifying", phases.verifying);
        add(state, "placing", phases.placing);
        add(state, "all",
            phases.snapshot + phases.writing + phases.syncing + phases.verifying + phases.placing);
    }

private:
    void add(benchmark::State &state, const std::string &name, store::SavePhases::Time time)
    {
        std::vector<double> &times = m_times[name];
        times.insert(std::upper_bound(times.begin(), times.end(), time.count()), time.count());
        state.counters[name] = times[times.size() / 2];
    }
    std::map<std::string, std::vector<double>> m_times;
};

// Every save but the first: the attachments are in the file already.
void saveAgain(benchmark::State &state, Kind kind, int files)
{
    Plan plan(kind, files);
    Phases phases;
    plan.save();
    for (auto _ : state)
        phases.count(state, plan.save().phases);
}
BENCHMARK_CAPTURE(saveAgain, large, Kind::Random, 1)->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK_CAPTURE(saveAgain, small, Kind::Random, 3000)->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK_CAPTURE(saveAgain, text, Kind::Text, 1)->Unit(benchmark::kMillisecond)->Iterations(5);

// The first save, with all of them new.
void saveFirst(benchmark::State &state, int files)
{
    Plan plan(Kind::Random, files);
    Phases phases;
    for (auto _ : state) {
        QFile::remove(plan.job.target);
        plan.job.opened.reset();
        phases.count(state, plan.save().phases);
    }
}
BENCHMARK_CAPTURE(saveFirst, large, 1)->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK_CAPTURE(saveFirst, small, 3000)->Unit(benchmark::kMillisecond)->Iterations(5);

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
