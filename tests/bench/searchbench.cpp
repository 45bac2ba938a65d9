// What finding costs: making a query, and asking it of the titles of 100,000 tasks.

#include <benchmark/benchmark.h>

#include <random>

#include "core/text/textquery.h"

using namespace xushi;

namespace
{

std::vector<QString> titles()
{
    static const QString signs = QStringLiteral(
        "加快推进国家创新型县建设深化新旧动能转换培优做强科技主力军提升成果精度改造传统产业壮大链群全面数字赋"
        "能农村道路"
        "水利工程教育卫生养老服务环境治理绿色低碳高质量发展重点项目投资招商引资人才引育金融");
    std::mt19937 random(2023);
    std::vector<QString> titles(100'000);
    for (QString &title : titles) {
        for (unsigned left = 8 + random() % 14; left > 0; --left)
            title += signs.at(qsizetype(random() % size_t(signs.size())));
    }
    return titles;
}

void makeQuery(benchmark::State &state)
{
    const QString typed = QStringLiteral("xfgj");
    for (auto _ : state)
        benchmark::DoNotOptimize(TextQuery(typed));
}
BENCHMARK(makeQuery)->Unit(benchmark::kMillisecond)->Repetitions(5)->ReportAggregatesOnly();

void scanTitles(benchmark::State &state, const char *typed)
{
    static const std::vector<QString> all = titles();
    const TextQuery query(QString::fromUtf8(typed));
    qint64 characters = 0;
    for (const QString &title : all)
        characters += title.size();
    int found = 0;
    for (auto _ : state) {
        found = 0;
        for (const QString &title : all)
            found += query.isIn(title) ? 1 : 0;
    }
    state.counters["found"] = found;
    state.counters["characters"] = double(characters);
}
BENCHMARK_CAPTURE(scanTitles, initials, "dljs")
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(5)
    ->ReportAggregatesOnly();
BENCHMARK_CAPTURE(scanTitles, letter, "d")
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(5)
    ->ReportAggregatesOnly();
BENCHMARK_CAPTURE(scanTitles, text, "道路")
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(5)
    ->ReportAggregatesOnly();
BENCHMARK_CAPTURE(scanTitles, mixed, "道l js")
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(5)
    ->ReportAggregatesOnly();

} // namespace

BENCHMARK_MAIN();
