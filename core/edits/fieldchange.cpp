#include "core/edits/fieldchange.h"

namespace xushi::edits::detail
{

void markByHand(Transaction &transaction, const Plan &plan, const RecordRef &record, const char *field)
{
    for (const OriginId id : plan.origins().of(record)) {
        Origin origin = plan.origins().at(id);
        if (origin.field != QLatin1String(field) || origin.originKind == OriginKind::Hand)
            continue;
        origin.originKind = OriginKind::Hand;
        transaction.update(origin);
    }
}

void removeBelongings(Transaction &transaction, const Plan &plan, const RecordRef &record)
{
    for (const OriginId id : plan.origins().of(record))
        transaction.remove(id);
    for (const AttachmentId id : plan.table<Attachment>().of(record)) {
        removeBelongings(transaction, plan, refTo(id));
        transaction.remove(id);
    }
}

void removeTarget(Transaction &transaction, const Plan &plan, TargetId id)
{
    removeRecordsOf<Measurement>(transaction, plan, refTo(id));
    removeRecord(transaction, plan, id);
}

void removeTask(Transaction &transaction, const Plan &plan, TaskId id)
{
    const RecordRef task = refTo(id);
    for (const TaskId item : plan.tasks().of(task))
        removeTask(transaction, plan, item);
    for (const TargetId target : plan.targets().of(task))
        removeTarget(transaction, plan, target);
    removeRecordsOf<Responsibility>(transaction, plan, task);
    removeRecordsOf<Commitment>(transaction, plan, task);
    removeRecordsOf<Doubt>(transaction, plan, task);
    removeRecordsOf<Milestone>(transaction, plan, task);
    removeRecordsOf<ProgressEntry>(transaction, plan, task);
    removeRecord(transaction, plan, id);
}

tl::unexpected<Error> gone()
{
    return fail(ErrorKind::NotFound,
        QCoreApplication::translate("Edits", "This is no longer in the plan. Nothing was changed."));
}

tl::unexpected<Error> invalid(const char *sentence)
{
    return fail(ErrorKind::Invalid, QCoreApplication::translate("Edits", sentence));
}

QString label(const char *text)
{
    return QCoreApplication::translate("Edits", text);
}

} // namespace xushi::edits::detail
