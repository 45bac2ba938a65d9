#include "core/edits/taskorderedits.h"

#include "core/edits/siblingorder.h"

namespace xushi::edits
{

using namespace detail;

namespace
{

void setTaskOwner(Task &task, const RecordRef &owner)
{
    task.parentId
        = owner.kind == RecordKind::Task && !owner.isNull() ? std::optional(TaskId {owner.id}) : std::nullopt;
    task.sectionId = owner.kind == RecordKind::Section && !owner.isNull()
        ? std::optional(SectionId {owner.id})
        : std::nullopt;
}

void setSectionOwner(Section &section, const RecordRef &owner)
{
    section.parentId = owner.isNull() ? std::nullopt : std::optional(SectionId {owner.id});
}

void setTargetOwner(Target &target, const RecordRef &owner)
{
    target.taskId
        = owner.kind == RecordKind::Task && !owner.isNull() ? std::optional(TaskId {owner.id}) : std::nullopt;
    target.sectionId = owner.kind == RecordKind::Section && !owner.isNull()
        ? std::optional(SectionId {owner.id})
        : std::nullopt;
}

RecordRef ownerAt(const TaskSpot &spot)
{
    if (spot.parent)
        return refTo(*spot.parent);
    return spot.section ? refTo(*spot.section) : RecordRef {};
}

bool exists(const Plan &plan, const TaskSpot &spot)
{
    if (spot.parent)
        return plan.tasks().contains(*spot.parent);
    return !spot.section || plan.sections().contains(*spot.section);
}

template <class R>
bool allExist(const Plan &plan, const std::vector<Id<R>> &ids)
{
    return std::all_of(ids.begin(), ids.end(), [&](Id<R> id) { return plan.table<R>().contains(id); });
}

template <class R>
std::unordered_set<qint64> valuesOf(const std::vector<Id<R>> &ids)
{
    std::unordered_set<qint64> values;
    for (const Id<R> id : ids)
        values.insert(id.value);
    return values;
}

// Whether the record is one of these or stands below one of them.
template <class R>
bool isBelow(const Plan &plan, std::optional<Id<R>> id, const std::unordered_set<qint64> &values)
{
    for (const R *r = plan.table<R>().find(id); r; r = plan.table<R>().find(r->parentId)) {
        if (values.contains(r->id.value))
            return true;
    }
    return false;
}

// Each once, without those that go along with another.
template <class R>
std::vector<Id<R>> uppermost(const Plan &plan, const std::vector<Id<R>> &ids)
{
    const auto values = valuesOf(ids);
    std::unordered_set<qint64> seen;
    std::vector<Id<R>> upper;
    for (const Id<R> id : ids) {
        if constexpr (requires(R r) { r.parentId; }) {
            if (isBelow<R>(plan, plan.table<R>().at(id).parentId, values))
                continue;
        }
        if (seen.insert(id.value).second)
            upper.push_back(id);
    }
    return upper;
}

// The first sibling from `before` on that is not itself on the move.
template <class R>
std::optional<Id<R>> restingFrom(
    const Plan &plan, std::optional<Id<R>> before, const std::vector<Id<R>> &moved)
{
    const R *record = plan.table<R>().find(before);
    if (!record)
        return std::nullopt;
    const auto values = valuesOf(moved);
    const auto &siblings = plan.table<R>().of(record->owner());
    const auto place = std::find_if(std::find(siblings.begin(), siblings.end(), *before), siblings.end(),
        [&](Id<R> id) { return !values.contains(id.value); });
    return place == siblings.end() ? std::nullopt : std::optional(*place);
}

template <class R>
Result<void> writeOrder(Plan &plan, const QString &what, SiblingOrder<R> &order)
{
    return plan.apply(what, [&](Transaction &transaction) -> Result<void> {
        order.write(transaction);
        return {};
    });
}

template <class R>
Result<void> move(Plan &plan, const QString &what, typename SiblingOrder<R>::SetOwner setOwner,
    const std::vector<Id<R>> &ids, const RecordRef &owner, std::optional<Id<R>> before)
{
    const auto resting = restingFrom<R>(plan, before, ids);
    SiblingOrder<R> order(plan, setOwner);
    for (const Id<R> id : ids)
        order.put(id, owner, resting);
    return writeOrder(plan, what, order);
}

// The siblings of one owner, the chosen ones one place on.
template <class R>
std::vector<Id<R>> shifted(std::vector<Id<R>> list, const std::unordered_set<qint64> &chosen, Shift shift)
{
    if (shift == Shift::Down)
        std::reverse(list.begin(), list.end());
    for (size_t i = 1; i < list.size(); ++i) {
        if (chosen.contains(list[i].value) && !chosen.contains(list[i - 1].value))
            std::swap(list[i], list[i - 1]);
    }
    if (shift == Shift::Down)
        std::reverse(list.begin(), list.end());
    return list;
}

template <class R>
Result<void> shift(Plan &plan, const QString &what, typename SiblingOrder<R>::SetOwner setOwner,
    const std::vector<Id<R>> &ids, Shift direction)
{
    if (!allExist(plan, ids))
        return gone();
    const std::vector<Id<R>> chosen = uppermost(plan, ids);
    const auto values = valuesOf(chosen);
    SiblingOrder<R> order(plan, setOwner);
    std::unordered_set<RecordRef> done;
    for (const Id<R> id : chosen) {
        const RecordRef owner = plan.table<R>().at(id).owner();
        if (!done.insert(owner).second)
            continue;
        const auto &before = plan.table<R>().of(owner);
        const auto after = shifted<R>(before, values, direction);
        for (size_t i = after.size(); i-- > 0;) {
            if (after[i] != before[i] && values.contains(after[i].value))
                order.put(after[i], owner, i + 1 < after.size() ? std::optional(after[i + 1]) : std::nullopt);
        }
    }
    return writeOrder(plan, what, order);
}

// A copy of a task below an owner, with what describes it and without what was reported or reached.
class Copier
{
public:
    Copier(const Plan &plan, Transaction &transaction)
        : m_plan(plan)
        , m_transaction(transaction)
    {
    }

    // The record of the copy, not yet in the plan.
    [[nodiscard]] Task copyOf(TaskId id)
    {
        Task copy = m_plan.tasks().at(id);
        copy.id = TaskId {m_transaction.drawId()};
        copy.state = TaskState::NotStarted;
        return copy;
    }
    void copyBelongings(TaskId from, TaskId to)
    {
        for (const ResponsibilityId id : m_plan.responsibilities().of(from))
            insertCopy(m_plan.responsibilities().at(id), to);
        for (const TargetId id : m_plan.targets().of(from))
            insertCopy(m_plan.targets().at(id), to);
        for (const MilestoneId id : m_plan.milestones().of(from)) {
            Milestone milestone = m_plan.milestones().at(id);
            milestone.doneOn = QDate();
            insertCopy(milestone, to);
        }
        for (const TaskId id : m_plan.tasks().of(from)) {
            Task item = copyOf(id);
            item.parentId = to;
            m_transaction.insert(item);
            copyBelongings(id, item.id);
        }
    }

private:
    template <class R>
    void insertCopy(R record, TaskId task)
    {
        record.id = {};
        record.taskId = task;
        m_transaction.insert(record);
    }

    const Plan &m_plan;
    Transaction &m_transaction;
};

std::optional<TaskId> siblingBehind(const Plan &plan, TaskId id)
{
    const auto &siblings = plan.tasks().of(plan.tasks().at(id).owner());
    const auto place = std::find(siblings.begin(), siblings.end(), id);
    return place == siblings.end() || std::next(place) == siblings.end() ? std::nullopt
                                                                         : std::optional(*std::next(place));
}

} // namespace

Result<TaskId> insertTask(Plan &plan, const TaskSpot &spot, const QString &title)
{
    const auto inserted = insertTasks(plan, spot, {title});
    if (!inserted)
        return tl::unexpected(inserted.error());
    return inserted->front();
}

Result<std::vector<TaskId>> insertTasks(Plan &plan, const TaskSpot &spot, const QStringList &titles)
{
    if (!exists(plan, spot))
        return gone();
    std::vector<TaskId> ids;
    const Result<void> done = plan.apply(
        label(QT_TRANSLATE_NOOP("Edits", "Add task")), [&](Transaction &transaction) -> Result<void> {
            SiblingOrder<Task> order(plan, setTaskOwner);
            for (const QString &title : titles) {
                Task task;
                task.id = TaskId {transaction.drawId()};
                task.title = title.trimmed();
                task.startsOn = plan.info().startsOn;
                task.endsOn = plan.info().endsOn;
                order.putNew(task, ownerAt(spot), spot.before);
                ids.push_back(task.id);
            }
            order.write(transaction);
            return {};
        });
    if (!done)
        return tl::unexpected(done.error());
    return ids;
}

Result<void> moveTasks(Plan &plan, const std::vector<TaskId> &tasks, const TaskSpot &spot)
{
    if (!allExist(plan, tasks) || !exists(plan, spot))
        return gone();
    const std::vector<TaskId> moved = uppermost(plan, tasks);
    if (isBelow<Task>(plan, spot.parent, valuesOf(moved)))
        return invalid(
            QT_TRANSLATE_NOOP("Edits", "A task cannot be moved below itself. It stays where it was."));
    return move<Task>(plan, label(QT_TRANSLATE_NOOP("Edits", "Move tasks")), setTaskOwner, moved,
        ownerAt(spot), spot.before);
}

Result<void> shiftTasks(Plan &plan, const std::vector<TaskId> &tasks, Shift direction)
{
    return shift<Task>(plan, label(QT_TRANSLATE_NOOP("Edits", "Move tasks")), setTaskOwner, tasks, direction);
}

Result<void> indentTasks(Plan &plan, const std::vector<TaskId> &tasks)
{
    if (!allExist(plan, tasks))
        return gone();
    const std::vector<TaskId> chosen = uppermost(plan, tasks);
    const auto values = valuesOf(chosen);
    SiblingOrder<Task> order(plan, setTaskOwner);
    std::unordered_set<RecordRef> done;
    for (const TaskId id : chosen) {
        const RecordRef owner = plan.tasks().at(id).owner();
        if (!done.insert(owner).second)
            continue;
        std::optional<TaskId> above;
        for (const TaskId sibling : plan.tasks().of(owner)) {
            if (!values.contains(sibling.value))
                above = sibling;
            else if (above)
                order.put(sibling, refTo(*above), std::nullopt);
        }
    }
    return writeOrder(plan, label(QT_TRANSLATE_NOOP("Edits", "Indent tasks")), order);
}

Result<void> outdentTasks(Plan &plan, const std::vector<TaskId> &tasks)
{
    if (!allExist(plan, tasks))
        return gone();
    const std::vector<TaskId> chosen = uppermost(plan, tasks);
    const auto values = valuesOf(chosen);
    SiblingOrder<Task> order(plan, setTaskOwner);
    std::unordered_set<qint64> done;
    for (const TaskId id : chosen) {
        const Task *parent = plan.tasks().find(plan.tasks().at(id).parentId);
        if (!parent || !done.insert(parent->id.value).second)
            continue;
        const auto &items = plan.tasks().of(parent->id);
        for (auto item = items.rbegin(); item != items.rend(); ++item) {
            if (values.contains(item->value))
                order.putBehind(*item, parent->id);
        }
    }
    return writeOrder(plan, label(QT_TRANSLATE_NOOP("Edits", "Outdent tasks")), order);
}

Result<std::vector<TaskId>> duplicateTasks(Plan &plan, const std::vector<TaskId> &tasks)
{
    if (!allExist(plan, tasks))
        return gone();
    std::vector<TaskId> copies;
    const Result<void> done = plan.apply(
        label(QT_TRANSLATE_NOOP("Edits", "Duplicate tasks")), [&](Transaction &transaction) -> Result<void> {
            Copier copier(plan, transaction);
            SiblingOrder<Task> order(plan, setTaskOwner);
            const std::vector<TaskId> originals = uppermost(plan, tasks);
            for (const TaskId id : originals) {
                const Task copy = copier.copyOf(id);
                order.putNew(copy, copy.owner(), siblingBehind(plan, id));
                copies.push_back(copy.id);
            }
            order.write(transaction);
            for (size_t i = 0; i < originals.size(); ++i)
                copier.copyBelongings(originals[i], copies[i]);
            return {};
        });
    if (!done)
        return tl::unexpected(done.error());
    return copies;
}

Result<void> moveSections(Plan &plan, const std::vector<SectionId> &sections, const SectionSpot &spot)
{
    if (!allExist(plan, sections) || (spot.parent && !plan.sections().contains(*spot.parent)))
        return gone();
    const std::vector<SectionId> moved = uppermost(plan, sections);
    if (isBelow<Section>(plan, spot.parent, valuesOf(moved)))
        return invalid(
            QT_TRANSLATE_NOOP("Edits", "A chapter cannot be moved below itself. It stays where it was."));
    return move<Section>(plan, label(QT_TRANSLATE_NOOP("Edits", "Move chapters")), setSectionOwner, moved,
        spot.parent ? refTo(*spot.parent) : RecordRef {}, spot.before);
}

Result<void> shiftSections(Plan &plan, const std::vector<SectionId> &sections, Shift direction)
{
    return shift<Section>(
        plan, label(QT_TRANSLATE_NOOP("Edits", "Move chapters")), setSectionOwner, sections, direction);
}

Result<void> moveTargets(Plan &plan, const std::vector<TargetId> &targets, const TargetSpot &spot)
{
    if (!allExist(plan, targets) || !plan.tasks().contains(spot.task))
        return gone();
    return move<Target>(plan, label(QT_TRANSLATE_NOOP("Edits", "Move targets")), setTargetOwner,
        uppermost(plan, targets), refTo(spot.task), spot.before);
}

Result<void> shiftTargets(Plan &plan, const std::vector<TargetId> &targets, Shift direction)
{
    return shift<Target>(
        plan, label(QT_TRANSLATE_NOOP("Edits", "Move targets")), setTargetOwner, targets, direction);
}

} // namespace xushi::edits
