#include "ui/panels/ledger/ledgeredits.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/edits/sectionedits.h"
#include "core/edits/targetedits.h"
#include "core/edits/taskedits.h"

namespace xushi
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Ledger", text);
}

// The task a record is, or belongs to.
const Task *taskOf(const Plan &plan, const RecordRef &record)
{
    if (record.kind == RecordKind::Task)
        return plan.tasks().find(TaskId {record.id});
    if (record.kind != RecordKind::Target)
        return nullptr;
    const Target *target = plan.targets().find(TargetId {record.id});
    return target ? plan.tasks().find(target->taskId) : nullptr;
}

std::optional<SectionId> topSectionOf(const Plan &plan, const RecordRef &record)
{
    if (record.kind == RecordKind::Section && plan.sections().contains(SectionId {record.id}))
        return SectionId {record.id};
    const Task *task = taskOf(plan, record);
    while (task && task->parentId)
        task = plan.tasks().find(task->parentId);
    return task ? task->sectionId : std::nullopt;
}

template <class R>
void uniqueOnly(std::vector<Id<R>> &ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

} // namespace

Result<TaskId> addTaskBehind(Plan &plan, const RecordRef &current)
{
    edits::TaskPlace place;
    if (const Task *task = taskOf(plan, current))
        place.after = task->id;
    else if (const auto section = topSectionOf(plan, current))
        place.section = section;
    else if (!plan.sections().top().empty())
        place.section = plan.sections().top().back();
    return edits::addTask(plan, place, tr("New task"));
}

Result<SectionId> addSectionBehind(Plan &plan, const RecordRef &current)
{
    return edits::addSection(plan, tr("New chapter"), topSectionOf(plan, current));
}

Result<TargetId> addTargetTo(Plan &plan, const RecordRef &current)
{
    const Task *task = taskOf(plan, current);
    if (!task)
        return fail(ErrorKind::Invalid, tr("Choose the task first that the target belongs to."));
    return edits::addTarget(plan, task->id, tr("New target"));
}

Result<void> removeRecords(Plan &plan, const std::vector<RecordRef> &records)
{
    std::vector<TaskId> tasks;
    std::vector<TargetId> targets;
    for (const RecordRef &record : records) {
        if (record.kind == RecordKind::Task && plan.tasks().contains(TaskId {record.id}))
            tasks.push_back(TaskId {record.id});
        else if (record.kind == RecordKind::Target && plan.targets().contains(TargetId {record.id}))
            targets.push_back(TargetId {record.id});
    }
    uniqueOnly(tasks); // a task may stand in several groups
    uniqueOnly(targets);
    return edits::removeTasks(plan, tasks, targets);
}

} // namespace xushi
