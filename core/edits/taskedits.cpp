#include "core/edits/taskedits.h"

#include <algorithm>

#include "core/edits/fieldchange.h"

namespace xushi::edits
{

using namespace detail;

namespace
{

// Puts the place into the task: owner and rank. The named sibling must stand under the named owner.
Result<void> takePlace(const Plan &plan, const TaskPlace &place, Task &task)
{
    if (const Task *sibling = plan.tasks().find(place.after)) {
        task.parentId = sibling->parentId;
        task.sectionId = sibling->sectionId;
        task.rank = rankAfter(plan.tasks(), *sibling);
        return {};
    }
    if (place.parent && !plan.tasks().contains(*place.parent))
        return gone();
    if (place.section && !plan.sections().contains(*place.section))
        return gone();
    task.parentId = place.parent;
    task.sectionId = place.parent ? std::nullopt : place.section;
    task.rank = rankAtEnd(plan.tasks(), task.owner());
    return {};
}

bool isWithin(const Plan &plan, std::optional<TaskId> task, TaskId root)
{
    for (const Task *t = plan.tasks().find(task); t; t = plan.tasks().find(t->parentId)) {
        if (t->id == root)
            return true;
    }
    return false;
}

// What stands below one of these tasks, or below their items, goes with it.
bool goesWith(const Plan &plan, std::optional<TaskId> owner, const std::vector<TaskId> &tasks)
{
    return std::any_of(tasks.begin(), tasks.end(), [&](TaskId task) { return isWithin(plan, owner, task); });
}

template <class R>
std::vector<Id<R>> withoutRepeats(std::vector<Id<R>> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

Result<void> setSpan(Plan &plan, TaskId id, QDate start, QDate end, const char *field, const char *what)
{
    const Task *task = plan.tasks().find(id);
    if (!task)
        return gone();
    if (start.isValid() && end.isValid() && start > end)
        return invalid(
            QT_TRANSLATE_NOOP("Edits", "A task cannot end before it starts. The old date was kept."));
    Task changed = *task;
    changed.startsOn = start;
    changed.endsOn = end;
    return plan.apply(label(what), [&](Transaction &transaction) -> Result<void> {
        transaction.update(changed);
        markByHand(transaction, plan, refTo(id), field);
        return {};
    });
}

PersonId personNamed(Transaction &transaction, const Plan &plan, const QString &name)
{
    std::optional<PersonId> found;
    for (const Person &person : plan.table<Person>()) {
        if (person.name == name && (!found || person.id < *found))
            found = person.id;
    }
    if (found)
        return *found;
    Person person;
    person.name = name;
    return transaction.insert(person);
}

} // namespace

Result<TaskId> addTask(Plan &plan, const TaskPlace &place, const QString &title)
{
    Task task;
    task.title = title.trimmed();
    task.startsOn = plan.info().startsOn;
    task.endsOn = plan.info().endsOn;
    if (const auto placed = takePlace(plan, place, task); !placed)
        return tl::unexpected(placed.error());
    TaskId id;
    const Result<void> done = plan.apply(
        label(QT_TRANSLATE_NOOP("Edits", "Add task")), [&](Transaction &transaction) -> Result<void> {
            id = transaction.insert(task);
            return {};
        });
    if (!done)
        return tl::unexpected(done.error());
    return id;
}

Result<void> removeTasks(Plan &plan, const std::vector<TaskId> &ids, const std::vector<TargetId> &targets)
{
    const std::vector<TaskId> tasks = withoutRepeats(ids);
    const auto isGone = [&](TaskId id) { return !plan.tasks().contains(id); };
    const auto isTargetGone = [&](TargetId id) { return !plan.targets().contains(id); };
    if (std::any_of(tasks.begin(), tasks.end(), isGone)
        || std::any_of(targets.begin(), targets.end(), isTargetGone))
        return gone();
    return plan.apply(
        label(QT_TRANSLATE_NOOP("Edits", "Delete tasks")), [&](Transaction &transaction) -> Result<void> {
            for (const TaskId id : tasks) {
                if (!goesWith(plan, plan.tasks().at(id).parentId, tasks))
                    removeTask(transaction, plan, id);
            }
            for (const TargetId id : withoutRepeats(targets)) {
                if (!goesWith(plan, plan.targets().at(id).taskId, tasks))
                    removeTarget(transaction, plan, id);
            }
            return {};
        });
}

Result<void> moveTask(Plan &plan, TaskId id, const TaskPlace &place)
{
    const Task *task = plan.tasks().find(id);
    if (!task)
        return gone();
    if (isWithin(plan, place.parent, id) || isWithin(plan, place.after, id))
        return invalid(
            QT_TRANSLATE_NOOP("Edits", "A task cannot be moved below itself. It stays where it was."));
    Task moved = *task;
    if (const auto placed = takePlace(plan, place, moved); !placed)
        return placed;
    return plan.apply(
        label(QT_TRANSLATE_NOOP("Edits", "Move task")), [&](Transaction &transaction) -> Result<void> {
            transaction.update(moved);
            return {};
        });
}

Result<void> setTaskNumber(Plan &plan, TaskId id, const QString &number)
{
    return changeField(plan, id, &Task::number, number.trimmed(), "number",
        QT_TRANSLATE_NOOP("Edits", "Change task number"));
}

Result<void> setTaskTitle(Plan &plan, TaskId id, const QString &title)
{
    if (title.trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Edits", "A task needs a title. The old one was kept."));
    return changeField(
        plan, id, &Task::title, title.trimmed(), "title", QT_TRANSLATE_NOOP("Edits", "Change task title"));
}

Result<void> setTaskBody(Plan &plan, TaskId id, const QString &body)
{
    return changeField(plan, id, &Task::body, body, "body", QT_TRANSLATE_NOOP("Edits", "Change task text"));
}

Result<void> setTaskNote(Plan &plan, TaskId id, const QString &note)
{
    return changeField(plan, id, &Task::note, note, "note", QT_TRANSLATE_NOOP("Edits", "Change task note"));
}

Result<void> setTaskState(Plan &plan, TaskId id, TaskState state)
{
    return changeField(
        plan, id, &Task::state, state, "state", QT_TRANSLATE_NOOP("Edits", "Change task state"));
}

Result<void> setTaskTracked(Plan &plan, TaskId id, bool tracked)
{
    return changeField(plan, id, &Task::tracked, tracked, "tracked",
        QT_TRANSLATE_NOOP("Edits", "Change whether a task is tracked"));
}

Result<void> setTaskStart(Plan &plan, TaskId id, QDate day)
{
    const Task *task = plan.tasks().find(id);
    return setSpan(plan, id, day, task ? task->endsOn : QDate(), "starts_on",
        QT_TRANSLATE_NOOP("Edits", "Change task start"));
}

Result<void> setTaskEnd(Plan &plan, TaskId id, QDate day)
{
    const Task *task = plan.tasks().find(id);
    return setSpan(plan, id, task ? task->startsOn : QDate(), day, "ends_on",
        QT_TRANSLATE_NOOP("Edits", "Change task end"));
}

Result<void> setTaskPerson(Plan &plan, TaskId id, PersonPart part, const QString &name)
{
    const Task *task = plan.tasks().find(id);
    if (!task)
        return gone();
    const auto member = part == PersonPart::Responsible ? &Task::responsiblePersonId : &Task::contactPersonId;
    const char *what = part == PersonPart::Responsible
        ? QT_TRANSLATE_NOOP("Edits", "Change responsible person")
        : QT_TRANSLATE_NOOP("Edits", "Change contact person");
    return plan.apply(label(what), [&](Transaction &transaction) -> Result<void> {
        Task changed = *task;
        const QString trimmed = name.trimmed();
        changed.*member
            = trimmed.isEmpty() ? std::nullopt : std::optional(personNamed(transaction, plan, trimmed));
        transaction.update(changed);
        return {};
    });
}

} // namespace xushi::edits
