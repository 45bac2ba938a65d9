#include "core/report/kinds/shortfalls.h"

#include <algorithm>

#include "core/fields/fieldcatalogue.h"
#include "core/report/kinds/targetclause.h"
#include "core/report/kinds/wording.h"

namespace xushi::report
{

namespace
{

constexpr size_t bodiesInText = 12;
constexpr size_t rowsOfTable = 10;
constexpr size_t stepsInText = 8;

struct Shortfall {
    const TaskStanding *task;
    const TargetStanding *target;
    QString body; // who answers for it
};

bool isFarBehind(const Shortfall &shortfall)
{
    const progress::Light light = shortfall.target->status.light;
    return light == progress::Light::Yellow || light == progress::Light::Red;
}

// Targets behind, the worst first.
std::vector<Shortfall> shortfallsOf(const Standing &standing)
{
    std::vector<Shortfall> found;
    for (const TaskStanding &task : standing.tasks()) {
        if (!task.task->tracked)
            continue;
        for (const TargetStanding &target : task.targets) {
            if (target.status.statusClass == progress::StatusClass::Behind)
                found.push_back({&task, &target, leadNames(standing.plan(), task.task->id)});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Shortfall &a, const Shortfall &b) {
        const auto &first = a.target->status.difference;
        const auto &second = b.target->status.difference;
        if (!first || !second) // overdue, which has no difference, stands first
            return !first && second.has_value();
        return *first < *second;
    });
    return found;
}

QString problemsOf(const Standing &standing, const TaskStanding &task)
{
    QStringList parts;
    for (const ProgressEntry *entry : standing.entries(task.task->id)) {
        if (const QString words = clause(entry->problems); !words.isEmpty())
            parts << words;
    }
    return parts.join(u'；');
}

// Everything far behind that one body answers for, task by task, each with what was reported.
QString bodySentence(const Standing &standing, const QString &body, const std::vector<Shortfall> &all)
{
    QStringList parts;
    std::vector<const TaskStanding *> tasks;
    for (const Shortfall &shortfall : all) {
        if (shortfall.body == body && std::find(tasks.begin(), tasks.end(), shortfall.task) == tasks.end())
            tasks.push_back(shortfall.task);
    }
    for (const TaskStanding *task : tasks) {
        for (const Shortfall &shortfall : all) {
            if (shortfall.task == task)
                parts << readingWords(*shortfall.target) + u'，' + differenceWords(*shortfall.target);
        }
        if (const QString problems = problemsOf(standing, *task); !problems.isEmpty())
            parts.back() += QStringLiteral("，反映的问题是：") + problems;
    }
    return (body.isEmpty() ? QStringLiteral("未明确牵头单位") : body) + u'：' + parts.join(u'；') + u'。';
}

QString overviewSentence(const std::vector<Shortfall> &all, const std::vector<Shortfall> &far)
{
    if (all.empty())
        return QStringLiteral("量化指标均未落后于时间进度。");
    QStringList bodies;
    for (const Shortfall &shortfall : far)
        bodies << splitNames(shortfall.body);
    bodies.removeDuplicates();
    QString words = QStringLiteral("按时间进度和目标衡量，欠进度的量化指标%1项").arg(all.size());
    if (!far.empty())
        words += QStringLiteral("，其中落后10个百分点以上的%1项，涉及%2个牵头单位")
                     .arg(far.size())
                     .arg(bodies.size());
    return words + u'。';
}

// Tasks without figures are judged by state and nodes.
QString lateTasksSentence(const Standing &standing)
{
    QStringList titles;
    for (const TaskStanding &task : standing.tasks()) {
        const bool behind = task.status.statusClass == progress::StatusClass::Behind;
        if (task.task->tracked && task.targets.empty() && behind)
            titles << printed(task.task->title);
    }
    if (titles.isEmpty())
        return {};
    return QStringLiteral("未设量化指标的任务中，%1项逾期、受阻或节点未按时完成：%2。")
        .arg(titles.size())
        .arg(titles.join(u'、'));
}

Table worstTable(const std::vector<Shortfall> &all)
{
    Table table;
    table.columns = {{1, Align::Center}, {5, Align::Left}, {3, Align::Left}, {2, Align::Right},
        {2, Align::Right}, {2, Align::Right}};
    table.head = {{textCell(QStringLiteral("序号")), textCell(QStringLiteral("指标")),
        textCell(QStringLiteral("牵头单位")), textCell(QStringLiteral("目标值")),
        textCell(QStringLiteral("完成值")), textCell(QStringLiteral("差值（百分点）"))}};
    for (size_t i = 0; i < std::min(all.size(), rowsOfTable); ++i) {
        const TargetStanding &target = *all[i].target;
        table.rows.push_back({countCell(static_cast<int>(i) + 1),
            aboutRecord(textCell(printed(target.target->name)), refTo(target.target->id)),
            textCell(all[i].body), figureCell(target.target->value, target.target->unit),
            figureCell(target.measurement->value, target.target->unit),
            rateCell(target.status.difference, Sign::Both)});
    }
    table.note = QStringLiteral("注：差值为完成率减时间进度；增速、占比类指标为完成值减目标值。");
    return table;
}

} // namespace

std::vector<Block> shortfalls(const Standing &standing, WorstTable table)
{
    const std::vector<Shortfall> all = shortfallsOf(standing);
    std::vector<Shortfall> far;
    std::copy_if(all.begin(), all.end(), std::back_inserter(far), isFarBehind);
    std::vector<Block> blocks;
    blocks.push_back(Paragraph {{Run {overviewSentence(all, far) + lateTasksSentence(standing)}}});
    QStringList bodies;
    for (const Shortfall &shortfall : far)
        bodies << shortfall.body;
    bodies.removeDuplicates();
    for (const QString &body : bodies.mid(0, bodiesInText))
        blocks.push_back(Paragraph {{Run {bodySentence(standing, body, far)}}});
    if (!all.empty() && table == WorstTable::Shown)
        blocks.push_back(worstTable(all));
    return blocks;
}

std::vector<Block> nextSteps(const Standing &standing)
{
    std::vector<const TaskStanding *> tasks;
    for (const TaskStanding &task : standing.tasks()) {
        if (task.task->tracked)
            tasks.push_back(&task);
    }
    std::stable_sort(tasks.begin(), tasks.end(), [](const TaskStanding *a, const TaskStanding *b) {
        if (a->status.light != b->status.light)
            return a->status.light > b->status.light;
        const auto gap
            = [](const TaskStanding *task) { return task->status.difference.value_or(Rational(0)); };
        return gap(a) < gap(b);
    });
    std::vector<Block> blocks;
    for (const TaskStanding *task : tasks) {
        for (const ProgressEntry *entry : standing.entries(task->task->id)) {
            const QString words = clause(entry->nextSteps);
            if (words.isEmpty() || blocks.size() == stepsInText)
                continue;
            const Department *department = standing.plan().departments().find(entry->departmentId);
            const QString who
                = department ? QStringLiteral("（%1）").arg(printed(department->name)) : QString();
            blocks.push_back(Paragraph {{Run {QStringLiteral("%1是%2%3：%4。")
                                                  .arg(chineseNumber(static_cast<int>(blocks.size()) + 1),
                                                      printed(task->task->title), who, words)}}});
        }
    }
    if (blocks.empty())
        blocks.push_back(Paragraph {{Run {QStringLiteral("各单位尚未填报本期下步打算。")}}});
    return blocks;
}

} // namespace xushi::report
