#include "core/edits/targetedits.h"

#include "core/edits/departmentedits.h"
#include "core/edits/fieldchange.h"

namespace xushi::edits
{

using namespace detail;

namespace
{

// Whether both records were read from places in the notice that overlap.
bool shareAPlace(const Plan &plan, const RecordRef &a, const RecordRef &b)
{
    for (const OriginId one : plan.origins().of(a)) {
        for (const OriginId other : plan.origins().of(b)) {
            const Origin &left = plan.origins().at(one);
            const Origin &right = plan.origins().at(other);
            if (left.documentId == right.documentId && left.start < right.end && right.start < left.end)
                return true;
        }
    }
    return false;
}

// The question whether these words are a target is answered with the target.
void settleDoubtsAbout(Transaction &transaction, const Plan &plan, const Target &target)
{
    for (const DoubtId id : plan.table<Doubt>().of(target.owner())) {
        Doubt doubt = plan.table<Doubt>().at(id);
        if (doubt.doubtKind != DoubtKind::TargetNature || !shareAPlace(plan, refTo(id), refTo(target.id)))
            continue;
        doubt.settled = true;
        transaction.update(doubt);
    }
}

} // namespace

Result<TargetId> addTarget(Plan &plan, TaskId task, const QString &name)
{
    if (!plan.tasks().contains(task))
        return gone();
    Target target;
    target.taskId = task;
    target.name = name.trimmed();
    target.rank = rankAtEnd(plan.targets(), refTo(task));
    TargetId id;
    const Result<void> done = plan.apply(
        label(QT_TRANSLATE_NOOP("Edits", "Add target")), [&](Transaction &transaction) -> Result<void> {
            id = transaction.insert(target);
            return {};
        });
    if (!done)
        return tl::unexpected(done.error());
    return id;
}

Result<void> removeTarget(Plan &plan, TargetId id)
{
    if (!plan.targets().contains(id))
        return gone();
    return plan.apply(
        label(QT_TRANSLATE_NOOP("Edits", "Delete target")), [&](Transaction &transaction) -> Result<void> {
            detail::removeTarget(transaction, plan, id);
            return {};
        });
}

Result<void> setTargetName(Plan &plan, TargetId id, const QString &name)
{
    if (name.trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Edits", "A target needs a name. The old one was kept."));
    return changeField(
        plan, id, &Target::name, name.trimmed(), "name", QT_TRANSLATE_NOOP("Edits", "Change target name"));
}

Result<void> setTargetValue(Plan &plan, TargetId id, std::optional<Decimal> value)
{
    return changeField(
        plan, id, &Target::value, value, "value", QT_TRANSLATE_NOOP("Edits", "Change target value"));
}

Result<void> setTargetBaseValue(Plan &plan, TargetId id, std::optional<Decimal> value)
{
    return changeField(plan, id, &Target::baseValue, value, "base_value",
        QT_TRANSLATE_NOOP("Edits", "Change target base value"));
}

Result<void> setTargetUnit(Plan &plan, TargetId id, const QString &unit)
{
    return changeField(
        plan, id, &Target::unit, unit.trimmed(), "unit", QT_TRANSLATE_NOOP("Edits", "Change target unit"));
}

Result<void> setTargetUpperValue(Plan &plan, TargetId id, std::optional<Decimal> value)
{
    return changeField(plan, id, &Target::upperValue, value, "upper_value",
        QT_TRANSLATE_NOOP("Edits", "Change upper value of target"));
}

Result<void> setTargetRelativeTo(Plan &plan, TargetId id, const QString &text)
{
    return changeField(plan, id, &Target::relativeTo, text.trimmed(), "relative_to",
        QT_TRANSLATE_NOOP("Edits", "Change what a target is compared with"));
}

Result<void> setTargetCertifier(Plan &plan, TargetId id, const QString &department)
{
    std::optional<DepartmentId> certifier;
    const QString name = department.trimmed();
    if (!name.isEmpty())
        certifier = findDepartment(plan, name);
    if (!name.isEmpty() && !certifier)
        return fail(ErrorKind::Invalid,
            QCoreApplication::translate("Edits",
                "No department is called “%1”. Please choose one of the plan, or add it in the matrix first.")
                .arg(name));
    return changeField(plan, id, &Target::certifierId, certifier, "certifier_id",
        QT_TRANSLATE_NOOP("Edits", "Change certifying department"));
}

Result<void> setTargetComparator(Plan &plan, TargetId id, Comparator comparator)
{
    return changeField(plan, id, &Target::comparator, comparator, "comparator",
        QT_TRANSLATE_NOOP("Edits", "Change target comparator"));
}

Result<void> setTargetChange(Plan &plan, TargetId id, Change change)
{
    return changeField(
        plan, id, &Target::change, change, "change", QT_TRANSLATE_NOOP("Edits", "Change kind of target"));
}

Result<void> setTargetDirection(Plan &plan, TargetId id, Direction direction)
{
    return changeField(plan, id, &Target::direction, direction, "direction",
        QT_TRANSLATE_NOOP("Edits", "Change target direction"));
}

Result<void> setTargetFirmness(Plan &plan, TargetId id, Firmness firmness)
{
    return changeField(plan, id, &Target::firmness, firmness, "firmness",
        QT_TRANSLATE_NOOP("Edits", "Change target firmness"));
}

Result<void> setTargetDefinition(Plan &plan, TargetId id, const QString &definition)
{
    return changeField(plan, id, &Target::definition, definition, "definition",
        QT_TRANSLATE_NOOP("Edits", "Change target definition"));
}

Result<void> setTargetDue(Plan &plan, TargetId id, QDate day)
{
    return changeField(
        plan, id, &Target::dueOn, day, "due_on", QT_TRANSLATE_NOOP("Edits", "Change target due date"));
}

Result<void> acceptTarget(Plan &plan, TargetId id, Change change)
{
    const Target *target = plan.targets().find(id);
    if (!target)
        return gone();
    Target accepted = *target;
    accepted.doubt.clear();
    accepted.change = change;
    return plan.apply(
        label(QT_TRANSLATE_NOOP("Edits", "Accept target")), [&](Transaction &transaction) -> Result<void> {
            transaction.update(accepted);
            settleDoubtsAbout(transaction, plan, *target);
            return {};
        });
}

Result<MeasurementId> recordMeasurement(Plan &plan, TargetId target, const Reading &reading)
{
    if (!plan.targets().contains(target))
        return gone();
    if (!reading.asOf.isValid())
        return invalid(QT_TRANSLATE_NOOP("Edits",
            "A figure needs the day up to which it counts. "
            "Nothing was recorded."));
    Measurement measurement;
    measurement.targetId = target;
    for (const MeasurementId id : plan.measurements().of(target)) {
        if (plan.measurements().at(id).asOf == reading.asOf)
            measurement = plan.measurements().at(id);
    }
    measurement.asOf = reading.asOf;
    measurement.value = reading.value;
    measurement.certainty = reading.certainty;
    measurement.source = reading.source;
    measurement.note = reading.note;
    measurement.demo = false;
    MeasurementId id = measurement.id;
    const Result<void> done = plan.apply(
        label(QT_TRANSLATE_NOOP("Edits", "Record figure")), [&](Transaction &transaction) -> Result<void> {
            if (id.isNull())
                id = transaction.insert(measurement);
            else
                transaction.update(measurement);
            return {};
        });
    if (!done)
        return tl::unexpected(done.error());
    return id;
}

Result<void> removeMeasurement(Plan &plan, MeasurementId id)
{
    if (!plan.measurements().contains(id))
        return gone();
    return plan.apply(
        label(QT_TRANSLATE_NOOP("Edits", "Delete figure")), [&](Transaction &transaction) -> Result<void> {
            removeRecord(transaction, plan, id);
            return {};
        });
}

} // namespace xushi::edits
