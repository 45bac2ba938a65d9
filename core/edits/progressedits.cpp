#include "core/edits/progressedits.h"

#include "core/edits/fieldchange.h"

namespace xushi::edits
{

using namespace detail;

namespace
{

// Inserts one record as a step and returns its id.
template <class R>
Result<Id<R>> insertRecord(Plan &plan, const char *what, const R &record)
{
    Id<R> id;
    const Result<void> done = plan.apply(label(what), [&](Transaction &transaction) -> Result<void> {
        id = transaction.insert(record);
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return id;
}

template <class R>
Result<void> removeAsStep(Plan &plan, const char *what, Id<R> id)
{
    if (!plan.table<R>().contains(id))
        return gone();
    return plan.apply(label(what), [&](Transaction &transaction) -> Result<void> {
        removeRecord(transaction, plan, id);
        return {};
    });
}

bool exists(const Plan &plan, const RecordRef &ref)
{
    bool found = false;
    withRecord(ref.kind, [&]<class R>() { found = plan.table<R>().contains(Id<R> {ref.id}); });
    return found;
}

} // namespace

Result<MilestoneId> addMilestone(Plan &plan, TaskId task, const QString &title, QDate dueOn)
{
    if (!plan.tasks().contains(task))
        return gone();
    Milestone milestone;
    milestone.taskId = task;
    milestone.title = title.trimmed();
    milestone.dueOn = dueOn;
    return insertRecord(plan, QT_TRANSLATE_NOOP("Edits", "Add milestone"), milestone);
}

Result<void> setMilestoneTitle(Plan &plan, MilestoneId id, const QString &title)
{
    return changeField(plan, id, &Milestone::title, title.trimmed(), "title",
        QT_TRANSLATE_NOOP("Edits", "Change milestone title"));
}

Result<void> setMilestoneDue(Plan &plan, MilestoneId id, QDate day)
{
    return changeField(
        plan, id, &Milestone::dueOn, day, "due_on", QT_TRANSLATE_NOOP("Edits", "Change milestone date"));
}

Result<void> setMilestoneDone(Plan &plan, MilestoneId id, QDate day)
{
    return changeField(plan, id, &Milestone::doneOn, day, "done_on",
        QT_TRANSLATE_NOOP("Edits", "Change whether a milestone is done"));
}

Result<void> removeMilestone(Plan &plan, MilestoneId id)
{
    return removeAsStep(plan, QT_TRANSLATE_NOOP("Edits", "Delete milestone"), id);
}

Result<PeriodId> addPeriod(Plan &plan, PeriodKind kind, const DateSpan &span, QDate dueOn)
{
    for (const Period &period : plan.table<Period>()) {
        if (period.periodKind == kind && period.firstOn == span.first() && period.lastOn == span.last())
            return period.id;
    }
    Period period;
    period.periodKind = kind;
    period.firstOn = span.first();
    period.lastOn = span.last();
    period.dueOn = dueOn;
    return insertRecord(plan, QT_TRANSLATE_NOOP("Edits", "Open reporting round"), period);
}

Result<void> reportProgress(Plan &plan, TaskId task, PeriodId period, std::optional<DepartmentId> department,
    const ProgressText &text, QDate reportedOn)
{
    const Period *round = plan.table<Period>().find(period);
    if (!round || !plan.tasks().contains(task) || (department && !plan.departments().contains(*department)))
        return gone();
    if (round->frozen)
        return invalid(QT_TRANSLATE_NOOP("Edits",
            "This round is frozen and cannot be changed. Reopen it first; "
            "its figures will be kept."));
    ProgressEntry entry;
    for (const ProgressEntryId id : plan.table<ProgressEntry>().of(task)) {
        const ProgressEntry &earlier = plan.table<ProgressEntry>().at(id);
        if (earlier.periodId == period && earlier.departmentId == department)
            entry = earlier;
    }
    const bool isNew = entry.id.isNull();
    entry.taskId = task;
    entry.periodId = period;
    entry.departmentId = department;
    entry.progress = text.progress;
    entry.problems = text.problems;
    entry.nextSteps = text.nextSteps;
    entry.reportedOn = reportedOn;
    entry.demo = false;
    return plan.apply(
        label(QT_TRANSLATE_NOOP("Edits", "Report progress")), [&](Transaction &transaction) -> Result<void> {
            if (isNew)
                transaction.insert(entry);
            else
                transaction.update(entry);
            return {};
        });
}

Result<void> removeProgressEntry(Plan &plan, ProgressEntryId id)
{
    return removeAsStep(plan, QT_TRANSLATE_NOOP("Edits", "Delete progress report"), id);
}

Result<AttachmentId> attachFile(
    Plan &plan, const RecordRef &record, const QString &fileName, const QString &sha256, qint64 size)
{
    if (!exists(plan, record))
        return gone();
    Attachment attachment;
    attachment.record = record.kind;
    attachment.recordId = record.id;
    attachment.rank = rankAtEnd(plan.table<Attachment>(), record);
    attachment.fileName = fileName;
    attachment.sha256 = sha256;
    attachment.size = size;
    return insertRecord(plan, QT_TRANSLATE_NOOP("Edits", "Attach file"), attachment);
}

Result<void> removeAttachment(Plan &plan, AttachmentId id)
{
    return removeAsStep(plan, QT_TRANSLATE_NOOP("Edits", "Delete attachment"), id);
}

Result<void> settleDoubt(Plan &plan, DoubtId id, bool settled)
{
    return changeField(
        plan, id, &Doubt::settled, settled, "settled", QT_TRANSLATE_NOOP("Edits", "Check a doubtful place"));
}

} // namespace xushi::edits
