#include "core/edits/progressedits.h"

#include <algorithm>

#include "core/edits/fieldchange.h"
#include "core/store/filenames.h"

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

QString endingOf(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return dot > 0 ? fileName.mid(dot) : QString();
}

QString nameOrStandIn(const QString &fileName)
{
    const QString clean = store::cleanFileName(fileName);
    return clean.isEmpty() ? QCoreApplication::translate("Edits", "attachment") : clean;
}

// The name, with a number where another attachment of the record is called so.
QString freeName(const Plan &plan, const RecordRef &record, AttachmentId self, const QString &name)
{
    const auto &table = plan.table<Attachment>();
    const auto isTaken = [&](const QString &wanted) {
        const auto &all = table.of(record);
        return std::any_of(all.begin(), all.end(), [&](AttachmentId id) {
            return id != self && table.at(id).fileName.compare(wanted, Qt::CaseInsensitive) == 0;
        });
    };
    const QString ending = endingOf(name);
    QString wanted = name;
    for (int number = 2; isTaken(wanted); ++number)
        wanted = QStringLiteral("%1 (%2)%3").arg(name.chopped(ending.size())).arg(number).arg(ending);
    return wanted;
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
    for (const AttachmentId id : plan.table<Attachment>().of(record)) {
        const Attachment &other = plan.table<Attachment>().at(id);
        if (other.sha256 == sha256)
            return fail(ErrorKind::Conflict,
                QCoreApplication::translate("Edits", "“%1” is attached here already, as “%2”.")
                    .arg(fileName, other.fileName));
    }
    Attachment attachment;
    attachment.record = record.kind;
    attachment.recordId = record.id;
    attachment.rank = rankAtEnd(plan.table<Attachment>(), record);
    attachment.fileName = freeName(plan, record, {}, nameOrStandIn(fileName));
    attachment.sha256 = sha256;
    attachment.size = size;
    return insertRecord(plan, QT_TRANSLATE_NOOP("Edits", "Attach file"), attachment);
}

Result<void> renameAttachment(Plan &plan, AttachmentId id, const QString &fileName)
{
    const Attachment *attachment = plan.table<Attachment>().find(id);
    if (!attachment)
        return gone();
    const QString ending = endingOf(attachment->fileName);
    QString name = fileName.trimmed();
    if (!ending.isEmpty() && name.endsWith(ending, Qt::CaseInsensitive))
        name.chop(ending.size());
    name = store::cleanFileName(name);
    if (name.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Edits", "A file needs a name."));
    name = freeName(plan, attachment->owner(), id, store::cleanFileName(name + ending));
    return changeField(
        plan, id, &Attachment::fileName, name, "file_name", QT_TRANSLATE_NOOP("Edits", "Rename attachment"));
}

Result<void> setAttachmentNote(Plan &plan, AttachmentId id, const QString &note)
{
    return changeField(plan, id, &Attachment::note, note.trimmed(), "note",
        QT_TRANSLATE_NOOP("Edits", "Change note of attachment"));
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
