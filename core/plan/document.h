#pragma once

#include <memory>
#include <optional>
#include <stop_token>

#include "core/plan/plan.h"
#include "core/store/backups.h"
#include "core/store/documentlock.h"
#include "core/store/savejob.h"
#include "core/store/workingcopy.h"

namespace xushi
{

// Where working copies, backups and the memory of the window lie.
struct Places {
    QString workingRoot;
    QString backupRoot;
    QString memoryFile {};
    QString author {}; // who works here, for history and locks; empty: the log-in name
    [[nodiscard]] static Places ofThisComputer();
    [[nodiscard]] store::LockHolder self(const QDateTime &now) const;
};

// A plan together with the file it belongs to: the working copy that edits go to at once, the lock on the
// file, and saving. When it goes without discard(), the working copy stays and can be recovered.
class Document
{
public:
    // A new, empty plan that has no file yet.
    [[nodiscard]] static Result<std::unique_ptr<Document>> create(
        const Places &places, const QString &displayName);

    enum class Access {
        Edit, // takes the lock; ErrorKind::Locked with holder() set when somebody has it
        TakeOver, // takes the lock whoever has it
        ReadOnly, // no lock; save() is refused, saveAs() is not
        Copy, // an untitled copy: no lock, no file
    };
    // Errors as WorkingCopy::openFrom and Plan::open; Locked.
    [[nodiscard]] static Result<std::unique_ptr<Document>> open(
        const Places &places, const QString &file, Access access = Access::Edit, std::stop_token stop = {});
    // What a dead process left behind.
    [[nodiscard]] static Result<std::unique_ptr<Document>> recover(
        const Places &places, const QString &folder);
    ~Document();

    [[nodiscard]] Plan &plan() { return *m_plan; }
    [[nodiscard]] const Plan &plan() const { return *m_plan; }
    [[nodiscard]] store::WorkingCopy &workingCopy() { return m_copy; }
    [[nodiscard]] QString path() const { return m_path; } // empty: never saved
    [[nodiscard]] QString displayName() const;
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    // Earlier versions of its file, newest first; none for a plan that was never saved.
    [[nodiscard]] std::vector<store::Backup> backups() const;
    // Puts another file (an earlier version) in the place of the plan's own, which is kept as a backup first.
    // The open plan is not touched: it is to be discarded and the file opened anew. Errors as
    // ArchiveReader::open and replaceFile; Locked, NotWritable. On an error the file is what it was.
    [[nodiscard]] Result<void> replaceFileBy(const QString &version) const;
    // Nothing to lose: no steps that are in no file.
    [[nodiscard]] bool isSaved() const { return !m_plan->isModified(); }

    void setPreview(const QByteArray &png) { m_preview = png; }

    // Saves to its file, or to another one that becomes its file. A failed save changes nothing; Conflict
    // where the file is no longer what was opened.
    using Existing = store::SaveJob::Existing;
    [[nodiscard]] Result<void> save(Existing existing = Existing::MustBeAsOpened);
    [[nodiscard]] Result<void> saveAs(const QString &file);

    // The same in two halves, so that the middle can run on another thread: store::save(job).
    [[nodiscard]] Result<store::SaveJob> saveJob(const QString &file, Existing existing);
    [[nodiscard]] Result<void> finishSave(const QString &file, const store::SaveOutcome &outcome);

    // Closes and removes the working copy: what was not saved is gone.
    void discard();

    // After Access::Edit failed with Locked: who has it.
    [[nodiscard]] static std::optional<store::LockHolder> holderOf(const QString &file);

private:
    Document(const Places &places, store::WorkingCopy copy);
    [[nodiscard]] Result<void> openPlan();
    [[nodiscard]] Result<QStringList> attachmentsToPack() const;

    Places m_places;
    store::WorkingCopy m_copy;
    std::unique_ptr<store::DocumentLock> m_lock;
    std::unique_ptr<Plan> m_plan;
    QString m_path;
    QByteArray m_preview;
    bool m_readOnly = false;
};

} // namespace xushi
