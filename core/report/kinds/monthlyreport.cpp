#include "core/report/kinds/monthlyreport.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "core/base/daterange.h"
#include "core/report/kinds/chapterprogress.h"
#include "core/report/kinds/shortfalls.h"
#include "core/report/kinds/targetclause.h"
#include "core/report/kinds/wording.h"

namespace xushi::report
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("ReportKinds", text);
}

constexpr size_t moneyFigures = 4;

Paragraph paragraph(const QString &text)
{
    return {{Run {text}}};
}

int lengthOf(const std::vector<Block> &blocks)
{
    int length = 0;
    for (const Block &block : blocks) {
        if (const auto *text = std::get_if<Paragraph>(&block)) {
            for (const Run &run : text->runs)
                length += static_cast<int>(run.text.size());
        } else if (const auto *heading = std::get_if<Heading>(&block)) {
            length += static_cast<int>(heading->text.size());
        }
    }
    return length;
}

// Each share rounded by itself; together they may miss 100 by some tenths.
std::array<Rational, 5> sharesRounded(const std::array<int, 5> &counts, int total)
{
    std::array<Rational, 5> shares;
    for (size_t i = 0; i < counts.size(); ++i)
        shares[i] = total == 0 ? Rational(0) : Rational(100 * qint64 {counts[i]}, total);
    return shares;
}

// Counts and shares of the classes, in the same order.
QString classesSentence(const progress::Summary &summary, bool toHundred)
{
    const auto shares = toHundred ? progress::sharesToHundred(summary.classes)
                                  : sharesRounded(summary.classes, summary.tracked);
    QStringList counts;
    QStringList percents;
    for (const progress::StatusClass statusClass : progress::statusClasses) {
        const auto index = static_cast<size_t>(statusClass);
        counts << classWord(statusClass) + QString::number(summary.classes[index]) + u'项';
        percents << shares[index].toDisplay(1) + u'%';
    }
    QString words = counts.join(u'、');
    if (summary.tracked > 0)
        words += QStringLiteral("，分别占") + percents.join(u'、');
    return words;
}

QString lightsSentence(const progress::Summary &summary)
{
    QString words = QStringLiteral("亮绿灯%1项、黄灯%2项、红灯%3项")
                        .arg(summary.green)
                        .arg(summary.yellow)
                        .arg(summary.red);
    const int none = summary.tracked - summary.green - summary.yellow - summary.red;
    if (none > 0)
        words += QStringLiteral("，暂不亮灯%1项").arg(none);
    return words + u'。';
}

Paragraph countsParagraph(const Standing &standing, bool sharesToHundred)
{
    const Plan &plan = standing.plan();
    const progress::Summary summary = summaryOf(standing);
    const QString year = plan.info().year > 0 ? QString::number(plan.info().year) + u'年' : QString();
    const QString subject = standing.isFiltered()
        ? QStringLiteral("本报告涉及%1重点工作任务%2项，其中纳入调度%3项。")
        : QStringLiteral("%1重点工作任务共%2项，纳入调度%3项。");
    return paragraph(subject.arg(year).arg(summary.tasks).arg(summary.tracked)
        + QStringLiteral("截至%1，%2。%3")
              .arg(dayWords(plan, standing.asOf()), classesSentence(summary, sharesToHundred),
                  lightsSentence(summary)));
}

Paragraph targetsParagraph(const Standing &standing)
{
    int all = 0;
    int measured = 0;
    int reached = 0;
    int behind = 0;
    for (const TaskStanding &task : standing.tasks()) {
        for (const TargetStanding &target : task.targets) {
            ++all;
            measured += target.measurement ? 1 : 0;
            reached += target.status.reached ? 1 : 0;
            behind += target.status.statusClass == progress::StatusClass::Behind ? 1 : 0;
        }
    }
    const Rational expected = progress::expectedProgress(standing.plan(), standing.asOf());
    return paragraph(
        QStringLiteral("时间进度为%1%。量化指标共%2项，已有数据%3项，其中已完成年度目标%4项，欠进度%5项。")
            .arg(percentFigure(expected))
            .arg(all)
            .arg(measured)
            .arg(reached)
            .arg(behind));
}

// Amounts in yuan; empty for anything else.
std::optional<Rational> yuan(const Decimal &value, const QString &unit)
{
    static const std::vector<std::pair<QString, qint64>> factors {
        {QStringLiteral("亿元"), 100000000}, {QStringLiteral("万元"), 10000}, {QStringLiteral("元"), 1}};
    for (const auto &[name, factor] : factors) {
        if (unit == name)
            return value.toRational() * Rational(factor);
    }
    return std::nullopt;
}

// The largest targets in money, one sentence.
QString moneySentence(const Standing &standing)
{
    std::vector<std::pair<Rational, const TargetStanding *>> amounts;
    for (const TaskStanding &task : standing.tasks()) {
        for (const TargetStanding &target : task.targets) {
            const bool tells = target.status.completion && target.target->value;
            const auto amount = tells ? yuan(*target.target->value, target.target->unit) : std::nullopt;
            if (amount)
                amounts.emplace_back(*amount, &target);
        }
    }
    std::stable_sort(
        amounts.begin(), amounts.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList clauses;
    for (size_t i = 0; i < std::min(amounts.size(), moneyFigures); ++i)
        clauses << targetClause(standing, *amounts[i].second);
    return clauses.isEmpty() ? QString() : clauses.join(u'；') + u'。';
}

// Mean completion of each chapter beside expected progress. Chart data, so doubles do.
Figure chaptersFigure(const Standing &standing)
{
    Figure figure;
    Series completion {QStringLiteral("平均完成率"), {}};
    Series expected {QStringLiteral("序时进度"), {}};
    const auto rounded = [](double rate) { return std::round(rate * 1000) / 10; };
    const double reference = progress::expectedProgress(standing.plan(), standing.asOf()).toDouble();
    for (const Section *chapter : standing.chapters()) {
        double sum = 0;
        int count = 0;
        for (const TaskStanding &task : standing.tasks()) {
            if (task.chapter != chapter || !task.status.completion)
                continue;
            sum += task.status.completion->toDouble();
            ++count;
        }
        figure.categories << (chapter->number.isEmpty() ? printed(chapter->title) : chapter->number);
        completion.values.push_back(count > 0 ? std::optional(rounded(sum / count)) : std::nullopt);
        expected.values.push_back(rounded(reference));
    }
    figure.series = {completion, expected};
    figure.unit = QStringLiteral("%");
    const QString note = dataNote(standing.plan());
    figure.caption = QStringLiteral("图1　截至%1各篇章平均完成率与序时进度（单位：%，来源：各单位填报%2）")
                         .arg(longDate(standing.asOf()), note.isEmpty() ? QString() : u'，' + note);
    return figure;
}

std::vector<Block> overallBlocks(const Standing &standing, bool sharesToHundred)
{
    std::vector<Block> blocks {countsParagraph(standing, sharesToHundred), targetsParagraph(standing)};
    if (const QString money = moneySentence(standing); !money.isEmpty())
        blocks.push_back(paragraph(money));
    return blocks;
}

Table tasksTable(const Standing &standing)
{
    Table table;
    table.columns = {{1, Align::Center}, {6, Align::Left}, {3, Align::Left}, {1.2, Align::Right},
        {1.8, Align::Right}, {1.8, Align::Right}, {2, Align::Right}, {1.5, Align::Center}};
    table.head = {{textCell(QStringLiteral("序号")), textCell(QStringLiteral("任务")),
        textCell(QStringLiteral("牵头单位")), textCell(QStringLiteral("指标数")),
        textCell(QStringLiteral("完成率（%）")), textCell(QStringLiteral("序时进度（%）")),
        textCell(QStringLiteral("差值（百分点）")), textCell(QStringLiteral("亮灯"))}};
    const Section *chapter = nullptr;
    for (const TaskStanding &task : standing.tasks()) {
        if (task.task->parentId)
            continue;
        if (task.chapter && task.chapter != chapter)
            table.rows.push_back({boldCell(printed(sectionHeading(*task.chapter)), 8)});
        chapter = task.chapter;
        const QString light = task.task->tracked ? lightWord(task.status.light) : QStringLiteral("不调度");
        table.rows.push_back({textCell(task.task->number),
            aboutRecord(textCell(printed(task.task->title)), refTo(task.task->id)),
            textCell(leadNames(standing.plan(), task.task->id)),
            countCell(static_cast<int>(task.targets.size())), rateCell(task.status.completion),
            rateCell(task.status.expected), rateCell(task.status.difference, Sign::Both),
            textCell(light, Align::Center)});
    }
    table.note = QStringLiteral(
        "注：完成率为按时间折算的各指标的平均值；差值按各指标数据的截止日计算，先减后舍入。");
    return table;
}

// Below the attachment's title, where it never leaves half a page empty.
void addFigure(std::vector<Block> &blocks, const Standing &standing)
{
    const bool hasRates = std::any_of(standing.tasks().begin(), standing.tasks().end(),
        [](const TaskStanding &task) { return task.chapter && task.status.completion; });
    if (hasRates)
        blocks.push_back(chaptersFigure(standing));
}

void addAttachment(
    std::vector<Block> &blocks, const Standing &standing, const QString &title, bool withFigure)
{
    blocks.push_back(AttachmentNote {{title}});
    blocks.push_back(AttachmentStart {QStringLiteral("附件")});
    blocks.push_back(Title {title, {}});
    if (withFigure)
        addFigure(blocks, standing);
    blocks.push_back(tasksTable(standing));
}

void append(std::vector<Block> &blocks, const QString &heading, std::vector<Block> more)
{
    blocks.push_back(Heading {1, heading});
    std::move(more.begin(), more.end(), std::back_inserter(blocks));
}

} // namespace

std::vector<ReportOption> monthlyReportOptions()
{
    std::vector<ReportOption> options = textPageOptions();
    options.push_back(
        {QStringLiteral("shares"), tr("Shares"), ReportOption::Type::Choice, QStringLiteral("hundred"),
            {{QStringLiteral("hundred"), tr("Add up to 100 %")},
                {QStringLiteral("rounded"), tr("Each rounded")}}});
    options.push_back(yesNo(QStringLiteral("lagging"), tr("Table of lagging targets in the text"), true));
    options.push_back(yesNo(QStringLiteral("attachment"), tr("Attachment: table of progress"), true));
    options.push_back(yesNo(QStringLiteral("figure"), tr("Chart of the chapters in the attachment"), true));
    return options;
}

Document monthlyReport(const ReportRequest &request)
{
    const Standing standing(request);
    const Plan &plan = request.plan;
    const OptionValues &options = request.options;
    const QString subject = printed(plan.info().title) + periodWords(plan, request.asOf);
    Document document;
    document.title = subject + QStringLiteral("进展情况报告");
    document.dataNote = dataNote(plan);
    std::vector<Block> overall
        = overallBlocks(standing, options.value(QStringLiteral("shares")) != u"rounded");
    std::vector<Block> problems = shortfalls(
        standing, options.isOn(QStringLiteral("lagging")) ? WorstTable::Shown : WorstTable::LeftOut);
    std::vector<Block> steps = nextSteps(standing);
    const int headings = 4 * 8;
    const int rest
        = monthlyReportLength - headings - lengthOf(overall) - lengthOf(problems) - lengthOf(steps);
    std::vector<Block> progress = chapterProgress(standing, rest);

    document.blocks.push_back(Title {document.title, filterNote(standing.isFiltered())});
    append(document.blocks, QStringLiteral("一、总体情况"), std::move(overall));
    if (progress.empty())
        progress.push_back(paragraph(QStringLiteral("本期没有可以列出的进展数据。")));
    append(document.blocks, QStringLiteral("二、主要进展"), std::move(progress));
    append(document.blocks, QStringLiteral("三、存在问题"), std::move(problems));
    append(document.blocks, QStringLiteral("四、下步打算"), std::move(steps));
    if (options.isOn(QStringLiteral("attachment")))
        addAttachment(document.blocks, standing, subject + QStringLiteral("进展情况表"),
            options.isOn(QStringLiteral("figure")));
    return document;
}

} // namespace xushi::report
