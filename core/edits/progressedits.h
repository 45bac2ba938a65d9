#pragma once

#include "core/base/daterange.h"
#include "core/plan/plan.h"

// Verbs on milestones (节点), reporting rounds (调度期), progress entries, attachments and doubts.
namespace xushi::edits
{

[[nodiscard]] Result<MilestoneId> addMilestone(Plan &plan, TaskId task, const QString &title, QDate dueOn);
[[nodiscard]] Result<void> setMilestoneTitle(Plan &plan, MilestoneId id, const QString &title);
[[nodiscard]] Result<void> setMilestoneDue(Plan &plan, MilestoneId id, QDate day);
// An invalid day: not done.
[[nodiscard]] Result<void> setMilestoneDone(Plan &plan, MilestoneId id, QDate day);
[[nodiscard]] Result<void> removeMilestone(Plan &plan, MilestoneId id);

// A round of this kind and span; the one already there is returned as it is.
[[nodiscard]] Result<PeriodId> addPeriod(Plan &plan, PeriodKind kind, const DateSpan &span, QDate dueOn);

struct ProgressText {
    QString progress;
    QString problems;
    QString nextSteps;
};
// What a department reports on a task in a round; replaces its earlier text of the same round. Refused in a
// frozen round.
[[nodiscard]] Result<void> reportProgress(Plan &plan, TaskId task, PeriodId period,
    std::optional<DepartmentId> department, const ProgressText &text, QDate reportedOn);
[[nodiscard]] Result<void> removeProgressEntry(Plan &plan, ProgressEntryId id);

// The file itself is already in the working copy under its sum. The name is cleaned, and where the record has
// another file of that name it gets a number: 佐证 (2).pdf. Conflict where the record has this very file.
[[nodiscard]] Result<AttachmentId> attachFile(
    Plan &plan, const RecordRef &record, const QString &fileName, const QString &sha256, qint64 size);
// The name is cleaned and keeps its ending, which says what kind of file it is. Invalid where nothing is
// left.
[[nodiscard]] Result<void> renameAttachment(Plan &plan, AttachmentId id, const QString &fileName);
[[nodiscard]] Result<void> setAttachmentNote(Plan &plan, AttachmentId id, const QString &note);
[[nodiscard]] Result<void> removeAttachment(Plan &plan, AttachmentId id);

[[nodiscard]] Result<void> settleDoubt(Plan &plan, DoubtId id, bool settled);

} // namespace xushi::edits
