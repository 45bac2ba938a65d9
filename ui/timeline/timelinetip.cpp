#include "ui/timeline/timelinetip.h"

#include <QCoreApplication>

#include "core/base/daterange.h"

namespace xushi
{

namespace
{

constexpr size_t mostTargets = 4;

QString tr(const char *text)
{
    return QCoreApplication::translate("TimelineTip", text);
}

// 完成率 31.2 %
QString fieldLine(const Workbench &workbench, const char *id, qint64 record)
{
    const Field *field = workbench.fields.find(QString::fromLatin1(id));
    const QString value = field ? field->show(workbench.context(), record) : QString();
    if (value.isEmpty())
        return {};
    const QString unit = field->unit ? u' ' + field->unit() : QString();
    return field->title() + u' ' + value + unit;
}

QString spanLine(const Task &task)
{
    if (const auto span = DateSpan::of(task.startsOn, task.endsOn))
        return longSpan(*span);
    if (task.startsOn.isValid())
        return tr("From %1").arg(longDate(task.startsOn));
    return task.endsOn.isValid() ? tr("Until %1").arg(longDate(task.endsOn)) : tr("No dates yet");
}

QString taskTip(const Workbench &workbench, const Task &task)
{
    QStringList lines;
    lines << (task.number.isEmpty() ? task.title : task.number + u' ' + task.title);
    lines << spanLine(task);
    QStringList rates;
    for (const char *field : {"task.completion", "task.expected", "task.difference"})
        rates << fieldLine(workbench, field, task.id.value);
    rates.removeAll(QString());
    if (!rates.isEmpty())
        lines << rates.join(tr(", "));
    const auto status = progress::statusOf(workbench.plan, task, workbench.view.asOf());
    const progress::Explanation why = progress::explain(workbench.plan, status);
    lines << why.sentence;
    for (size_t i = 0; i < std::min(why.lines.size(), mostTargets); ++i) {
        QStringList parts {why.lines[i].name, why.lines[i].working, why.lines[i].result};
        parts.removeAll(QString());
        lines << parts.join(u' ');
    }
    if (why.lines.size() > mostTargets)
        lines << tr("and %1 more").arg(why.lines.size() - mostTargets);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

QString rowTip(const Workbench &workbench, const RecordRef &record)
{
    if (record.kind == RecordKind::Section) {
        const Section *section = workbench.plan.sections().find(SectionId {record.id});
        return section ? sectionHeading(*section) : QString();
    }
    if (record.kind != RecordKind::Task)
        return {};
    const Task *task = workbench.plan.tasks().find(TaskId {record.id});
    return task ? taskTip(workbench, *task) : QString();
}

QString milestoneTip(const Workbench &workbench, MilestoneId id)
{
    const Milestone *milestone = workbench.plan.milestones().find(id);
    if (!milestone)
        return {};
    QStringList lines {milestone->title};
    if (milestone->dueOn.isValid())
        lines << tr("Due %1").arg(longDate(milestone->dueOn));
    if (milestone->doneOn.isValid())
        lines << tr("Done %1").arg(longDate(milestone->doneOn));
    else if (milestone->dueOn.isValid() && milestone->dueOn <= workbench.view.asOf())
        lines << tr("Not done although its day has passed");
    if (milestone->demo)
        lines << tr("Demonstration data");
    return lines.join(u'\n');
}

} // namespace xushi
