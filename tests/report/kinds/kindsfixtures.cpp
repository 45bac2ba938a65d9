#include "tests/report/kinds/kindsfixtures.h"

#include <QRegularExpression>

#include "core/exchange/planjson.h"

namespace xushi::test
{

namespace
{

QByteArray planFile()
{
    return QByteArrayLiteral(R"json({
"format": "xushi-plan", "version": 1,
"plan": {"title": "某县2023年重点工作任务", "year": 2023, "demo_note": "演示数据：均为虚构。"},
"sections": [{"number": "一", "title": "科技创新"}, {"number": "二", "title": "扩大内需"}, {"number": "三", "title": "组织实施"}],
"tasks": [
 {"number": "1", "title": "建设创新平台", "body": "新增平台,加快建设。", "section": "科技创新", "state": "in_progress",
  "responsibilities": [{"department": "县科技局", "role": "lead"}, {"department": "县财政局", "role": "support"}],
  "targets": [
   {"name": "新增平台", "value": "5", "unit": "家", "measurements": [{"as_of": "2023-06-30", "value": "3"}]},
   {"name": "优良天数[比例]", "value": "74.2", "unit": "%", "change": "share", "measurements": [{"as_of": "2023-06-30", "value": "73.1"}]},
   {"name": "增加值同比增长", "value": "15", "unit": "%", "change": "growth_rate", "measurements": [{"as_of": "2023-05-31", "value": "3.9"}]}]},
 {"number": "2", "title": "引进人才", "section": "科技创新", "state": "in_progress",
  "responsibilities": [{"department": "县委组织部", "role": "responsible"}],
  "targets": [
   {"name": "引进毕业生", "value": "2600", "unit": "人", "measurements": [{"as_of": "2023-06-30", "value": "812"}]},
   {"name": "引进专家", "value": "10", "unit": "人"}]},
 {"number": "3", "title": "扩大投资", "section": "扩大内需",
  "responsibilities": [{"department": "县发展改革局", "role": "lead"}],
  "targets": [
   {"name": "完成投资", "value": "238", "unit": "亿元", "change": "absolute_total", "measurements": [{"as_of": "2023-06-30", "value": "126.7"}]},
   {"name": "铺开项目", "value": "9", "unit": "个", "measurements": [{"as_of": "2023-06-30", "value": "1"}]},
   {"name": "新增汽车充电桩", "value": "820", "unit": "个", "measurements": [{"as_of": "2023-06-30", "value": "820"}]}]},
 {"number": "4", "title": "完善储能", "section": "扩大内需", "state": "blocked",
  "responsibilities": [{"department": "县发展改革局", "role": "lead"}]},
 {"number": "5", "title": "加强领导", "section": "组织实施", "tracked": false}
],
"doubtful": [{"task": "4", "name": "推进项目", "value": "6", "unit": "个", "doubt": "性质不明"}]
})json");
}

ProgressEntry entryOf(const Plan &plan, const QString &number, PeriodId period, const QStringList &texts)
{
    ProgressEntry entry;
    for (const Task &task : plan.tasks()) {
        if (task.number == number) {
            entry.taskId = task.id;
            entry.departmentId
                = plan.responsibilities().at(plan.responsibilities().of(task.id).front()).departmentId;
        }
    }
    entry.periodId = period;
    entry.progress = texts[0];
    entry.problems = texts[1];
    entry.nextSteps = texts[2];
    entry.reportedOn = QDate(2023, 7, 3);
    return entry;
}

} // namespace

void fillForReports(Plan &plan)
{
    Result<void> done = exchange::importJson(plan, planFile());
    if (done)
        done = plan.apply(QStringLiteral("fill"), [&](Transaction &transaction) -> Result<void> {
            const PeriodId may = transaction.insert(
                Period {{}, PeriodKind::Month, QDate(2023, 5, 1), QDate(2023, 5, 31), {}, false});
            const PeriodId june = transaction.insert(
                Period {{}, PeriodKind::Month, QDate(2023, 6, 1), QDate(2023, 6, 30), {}, false});
            transaction.insert(entryOf(plan, QStringLiteral("3"), may,
                {QStringLiteral("上月的进展。"), QStringLiteral("上月的问题。"),
                    QStringLiteral("上月的打算。")}));
            transaction.insert(entryOf(plan, QStringLiteral("3"), june,
                {QStringLiteral("铺开1个,投资过半。"), QStringLiteral("林地手续未完成。"),
                    QStringLiteral("7月组织并网。")}));
            transaction.insert(entryOf(plan, QStringLiteral("4"), june,
                {QStringLiteral("备案受理。其余待定。"), QString(), QStringLiteral("8月恢复备案。")}));
            return {};
        });
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

report::ReportRequest request(const Plan &plan, const FieldCatalogue &fields, const QString &kind, QDate asOf)
{
    return {plan, fields, asOf, report::OptionValues(report::findReportKind(kind)->options)};
}

QStringList linesOf(const report::Document &document)
{
    QStringList lines;
    for (const report::Block &block : document.blocks) {
        if (const auto *heading = std::get_if<report::Heading>(&block))
            lines << heading->text;
        const auto *paragraph = std::get_if<report::Paragraph>(&block);
        if (!paragraph)
            continue;
        lines << QString();
        for (const report::Run &run : paragraph->runs)
            lines.back() += run.text;
    }
    return lines;
}

std::vector<report::Table> tablesOf(const report::Document &document)
{
    std::vector<report::Table> tables;
    for (const report::Block &block : document.blocks) {
        if (const auto *table = std::get_if<report::Table>(&block))
            tables.push_back(*table);
    }
    return tables;
}

QStringList figuresOf(const QString &text)
{
    static const QRegularExpression figure(QStringLiteral("[0-9]+(?:\\.[0-9]+)?"));
    QStringList figures;
    for (auto match = figure.globalMatch(text); match.hasNext();)
        figures << match.next().captured();
    return figures;
}

} // namespace xushi::test
