#include "core/edits/historyedits.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "core/edits/departmentedits.h"
#include "core/edits/fieldchange.h"

namespace xushi::edits
{

using namespace detail;

namespace
{

template <class T>
struct ReferenceOf {
    static constexpr bool is = false;
};
template <class R>
struct ReferenceOf<Id<R>> {
    static constexpr bool is = true;
    static constexpr RecordKind kind = R::kind;
};

int positionOf(const Plan &plan, qint64 number)
{
    const std::vector<Step> &steps = plan.history().steps();
    const auto found = std::lower_bound(steps.begin(), steps.end(), number,
        [](const Step &step, qint64 wanted) { return step.number < wanted; });
    return found == steps.end() || found->number != number ? -1 : static_cast<int>(found - steps.begin());
}

tl::unexpected<Error> notAsRecorded()
{
    return fail(ErrorKind::Conflict,
        label(QT_TRANSLATE_NOOP(
            "Edits", "The plan is not as its history says. Nothing was changed; open a backup instead.")));
}

template <class R>
bool make(Transaction &transaction, const Plan &plan, const RecordChange &change)
{
    const R *present = plan.table<R>().find(Id<R> {change.record.id});
    std::optional<RecordValues> values;
    if (present)
        values = valuesOf(*present);
    if (!makeChange(values, change))
        return false;
    if (!values) {
        transaction.remove(Id<R> {change.record.id});
        return true;
    }
    const std::optional<R> record = recordFrom<R>(*values);
    if (!record)
        return false;
    if (present)
        transaction.update(*record);
    else
        transaction.insert(*record);
    return true;
}

Result<void> makeAll(Transaction &transaction, const Plan &plan, const QByteArray &changeset)
{
    RecordChangeReader reader(changeset);
    while (const auto change = reader.next()) {
        bool made = false;
        withRecord(change->record.kind, [&]<class R>() { made = make<R>(transaction, plan, *change); });
        if (!made)
            return notAsRecorded();
    }
    return reader.isDamaged() ? notAsRecorded() : Result<void>();
}

// Calls visit(kind, id, optional) for every reference of the record that is set; with optional a pointer to
// what can be emptied, or null.
template <class R, class Visit>
void forEachReference(R &record, Visit &&visit)
{
    R::columns(record, [&]<class T>(const char *name, T &value) {
        if (qstrcmp(name, "id") == 0)
            return;
        if constexpr (ReferenceOf<T>::is) {
            visit(RecordRef {ReferenceOf<T>::kind, value.value}, [] { return false; });
        } else if constexpr (requires { typename T::value_type; }) {
            if constexpr (ReferenceOf<typename T::value_type>::is) {
                if (value)
                    visit(
                        RecordRef {ReferenceOf<typename T::value_type>::kind, value->value}, [&value, name] {
                            // Where a record stands is not given up.
                            const QByteArrayView column(name);
                            const bool place = isPlaceColumn(R::kind, columnNamed(R::kind, column));
                            if (!place)
                                value.reset();
                            return !place;
                        });
            }
        }
    });
}

template <class R>
bool isBelow(const Plan &plan, const R &record)
{
    for (const R *parent = plan.table<R>().find(record.parentId); parent;
         parent = plan.table<R>().find(parent->parentId)) {
        if (parent->id == record.id)
            return true;
    }
    return false;
}

bool nameIsTaken(const Plan &plan, const QString &name, DepartmentId self)
{
    const std::optional<DepartmentId> other = findDepartment(plan, name);
    return other && *other != self;
}

// Another record that says the same thing already: a part of the department in the task, a figure of the day.
template <class R>
bool isDouble(const Plan &plan, const R &record)
{
    const auto &table = plan.table<R>();
    const auto &siblings = table.of(record.owner());
    return std::any_of(siblings.begin(), siblings.end(), [&](Id<R> id) {
        const R &other = table.at(id);
        if constexpr (std::is_same_v<R, Responsibility>)
            return other.departmentId == record.departmentId && other.id != record.id;
        else if constexpr (std::is_same_v<R, Measurement>)
            return other.asOf == record.asOf && other.id != record.id;
        else
            return false;
    });
}

// The rules that ordinary edits of this kind of record keep.
template <class R>
Result<void> checkRules(const Plan &plan, const R &record)
{
    if constexpr (std::is_same_v<R, Task> || std::is_same_v<R, PlanInfo>) {
        if (record.startsOn.isValid() && record.endsOn.isValid() && record.startsOn > record.endsOn)
            return invalid(QT_TRANSLATE_NOOP(
                "Edits", "With this value the end would come before the start. Nothing was changed."));
    }
    if constexpr (requires { record.parentId; }) {
        if (isBelow(plan, record))
            return invalid(
                QT_TRANSLATE_NOOP("Edits", "What it stood under is now below itself. It stays where it is."));
    }
    if constexpr (std::is_same_v<R, Department> || std::is_same_v<R, DepartmentAlias>) {
        DepartmentId self;
        if constexpr (std::is_same_v<R, Department>)
            self = record.id;
        else
            self = record.departmentId;
        if (nameIsTaken(plan, record.name, self))
            return fail(ErrorKind::Invalid,
                label(QT_TRANSLATE_NOOP(
                          "Edits", "Another department has the name “%1” by now. Nothing was changed."))
                    .arg(record.name));
    }
    if (isDouble(plan, record))
        return invalid(QT_TRANSLATE_NOOP("Edits",
            "Another entry has taken this place by now. Correct that one instead. Nothing was changed."));
    return {};
}

template <class R>
Result<void> restoreIn(Plan &plan, Id<R> id, const std::vector<ColumnValue> &values)
{
    const R *record = plan.table<R>().find(id);
    if (!record)
        return fail(ErrorKind::NotFound,
            label(QT_TRANSLATE_NOOP(
                "Edits", "It has been deleted since. Bring it back first, then restore its values.")));
    R changed = *record;
    for (const ColumnValue &value : values) {
        if (value.column == 0 || !setValue(changed, value.column, value.value))
            return invalid(QT_TRANSLATE_NOOP(
                "Edits", "This version cannot read the earlier value. Nothing was changed."));
    }
    if constexpr (std::is_same_v<R, Task>) {
        if (changed.parentId)
            changed.sectionId.reset();
    }
    bool complete = true;
    forEachReference(
        changed, [&](const RecordRef &ref, auto &&) { complete = complete && isInPlan(plan, ref); });
    if (!complete)
        return invalid(QT_TRANSLATE_NOOP("Edits",
            "The earlier value names something that is no longer in the plan. Nothing was changed."));
    if (changed == *record)
        return {};
    if (const auto fits = checkRules(plan, changed); !fits)
        return fits;
    return plan.apply(label(QT_TRANSLATE_NOOP("Edits", "Restore an earlier value")),
        [&](Transaction &transaction) -> Result<void> {
            transaction.update(changed);
            for (const ColumnValue &value : values)
                markByHand(transaction, plan, refTo(id),
                    columnsOf(R::kind)[static_cast<size_t>(value.column)].name.constData());
            return {};
        });
}

// What one step deleted, to be brought back: a record and what hangs on it.
class Revival
{
public:
    Revival(const Plan &plan, std::vector<RecordChange> deleted)
        : m_plan(plan)
        , m_deleted(std::move(deleted))
    {
        for (size_t i = 0; i < m_deleted.size(); ++i)
            m_slots.emplace(m_deleted[i].record, i);
    }

    [[nodiscard]] bool knows(const RecordRef &record) const { return m_slots.contains(record); }

    // Chooses the record and everything that refers to what is chosen.
    void choose(const RecordRef &root)
    {
        std::unordered_map<RecordRef, std::vector<RecordRef>> referring;
        for (const RecordChange &change : m_deleted) {
            for (const RecordRef &ref : references(change))
                referring[ref].push_back(change.record);
        }
        std::vector<RecordRef> open {root};
        while (!open.empty()) {
            const RecordRef record = open.back();
            open.pop_back();
            if (!m_chosen.insert(record).second)
                continue;
            for (const RecordRef &next : referring[record])
                open.push_back(next);
        }
    }

    // What can stand in the plan, owners first; the rest stays away.
    Result<void> write(Transaction &transaction, const RecordRef &root, BroughtBack &done)
    {
        // Records of a kind may stand under each other: the rounds end when nobody finds a place any more.
        for (bool progress = true; progress;) {
            progress = false;
            for (const RecordChange &change : m_deleted) {
                if (!m_chosen.contains(change.record) || m_written.contains(change.record))
                    continue;
                if (tryToWrite(transaction, change)) {
                    progress = true;
                    ++done.records;
                }
            }
        }
        done.left = static_cast<int>(m_chosen.size()) - done.records;
        if (m_written.contains(root))
            return {};
        if (m_refusal)
            return tl::unexpected(*m_refusal);
        return invalid(QT_TRANSLATE_NOOP(
            "Edits", "What it stood under is no longer in the plan. Bring that back first."));
    }

private:
    [[nodiscard]] static std::vector<RecordRef> references(const RecordChange &change)
    {
        std::vector<RecordRef> found;
        withRecord(change.record.kind, [&]<class R>() {
            std::optional<R> record = recordFrom<R>(change.values());
            if (!record)
                return;
            forEachReference(*record, [&](const RecordRef &ref, auto &&) { found.push_back(ref); });
            if (const RecordRef owner = record->owner(); !owner.isNull())
                found.push_back(owner);
        });
        return found;
    }
    [[nodiscard]] bool stands(const RecordRef &ref) const
    {
        return m_written.contains(ref) || isInPlan(m_plan, ref);
    }
    bool tryToWrite(Transaction &transaction, const RecordChange &change)
    {
        bool written = false;
        withRecord(change.record.kind, [&]<class R>() {
            std::optional<R> record = recordFrom<R>(change.values());
            if (!record || m_plan.table<R>().contains(record->id))
                return;
            bool complete = true;
            forEachReference(*record, [&](const RecordRef &ref, auto &&giveUp) {
                // Something chosen may still come; something gone is given up where the record can do
                // without.
                if (!stands(ref) && (m_chosen.contains(ref) || !giveUp()))
                    complete = false;
            });
            const RecordRef owner = record->owner();
            if (!complete || (!owner.isNull() && !stands(owner)))
                return;
            if (const auto fits = checkRules(m_plan, *record); !fits) {
                m_refusal = fits.error();
                return;
            }
            transaction.insert(*record);
            m_written.insert(change.record);
            written = true;
        });
        return written;
    }

    const Plan &m_plan;
    std::vector<RecordChange> m_deleted;
    std::unordered_map<RecordRef, size_t> m_slots;
    std::unordered_set<RecordRef> m_chosen;
    std::unordered_set<RecordRef> m_written;
    std::optional<Error> m_refusal;
};

Result<std::vector<RecordChange>> deletedIn(const Plan &plan, const Step &step)
{
    const auto changeset = plan.changesetOf(step);
    if (!changeset)
        return tl::unexpected(changeset.error());
    std::vector<RecordChange> deleted;
    RecordChangeReader reader(*changeset);
    while (auto change = reader.next()) {
        if (change->operation == Changes::Operation::Delete)
            deleted.push_back(std::move(*change));
    }
    // Owners first.
    std::stable_sort(deleted.begin(), deleted.end(),
        [](const RecordChange &a, const RecordChange &b) { return a.record.kind < b.record.kind; });
    return deleted;
}

} // namespace

Result<void> goBackTo(Plan &plan, qint64 number)
{
    const int position = positionOf(plan, number);
    const Result<QByteArray> changeset = changesetBackTo(plan, position);
    if (!changeset)
        return tl::unexpected(changeset.error());
    const QString what = plan.history().steps()[static_cast<size_t>(position)].label;
    return plan.apply(label(QT_TRANSLATE_NOOP("Edits", "Go back to right after “%1”")).arg(what),
        [&](Transaction &transaction) { return makeAll(transaction, plan, *changeset); });
}

Result<void> restoreFields(Plan &plan, const RecordRef &record, const std::vector<ColumnValue> &values)
{
    Result<void> done = gone();
    withRecord(record.kind, [&]<class R>() { done = restoreIn(plan, Id<R> {record.id}, values); });
    return done;
}

Result<BroughtBack> bringBack(Plan &plan, const RecordRef &record, qint64 number)
{
    if (isInPlan(plan, record))
        return invalid(QT_TRANSLATE_NOOP("Edits", "It is in the plan already. Nothing was changed."));
    const int position = positionOf(plan, number);
    const std::vector<Step> &steps = plan.history().steps();
    if (position < 0 || !steps[static_cast<size_t>(position)].hasChangeset)
        return fail(ErrorKind::NotFound,
            label(QT_TRANSLATE_NOOP("Edits",
                "What this step deleted is no longer kept in the history. Open a backup to look for it.")));
    auto deleted = deletedIn(plan, steps[static_cast<size_t>(position)]);
    if (!deleted)
        return tl::unexpected(deleted.error());
    Revival revival(plan, std::move(*deleted));
    if (!revival.knows(record))
        return fail(ErrorKind::NotFound,
            label(QT_TRANSLATE_NOOP("Edits", "This step did not delete it. Nothing was changed.")));
    revival.choose(record);
    BroughtBack done;
    const Result<void> applied = plan.apply(label(QT_TRANSLATE_NOOP("Edits", "Bring back what was deleted")),
        [&](Transaction &transaction) { return revival.write(transaction, record, done); });
    if (!applied)
        return tl::unexpected(applied.error());
    return done;
}

} // namespace xushi::edits
