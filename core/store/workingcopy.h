#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include <QDateTime>
#include <QString>

#include "core/base/result.h"
#include "core/store/databasecheck.h"
#include "core/store/fingerprint.h"

class QLockFile;

namespace xushi::store
{

// What a working copy knows of the document it stands for (session.json).
struct WorkingSession {
    QString source; // absolute path of the .xushi file; empty for one that was never saved
    std::optional<FileFingerprint> opened; // the file as it was opened or last saved
    QString displayName; // for the recovery question
    QDateTime startedAt; // UTC

    bool operator==(const WorkingSession &) const = default;
};

// An attachment as it is kept: named by its content, so that the same file is there once.
struct StoredAttachment {
    QString sha256;
    QString extension; // lower case, "bin" where there was none
    qint64 size = 0; // bytes
};

// A working copy that its process left behind with steps that are in no file.
struct RecoverableCopy {
    QString folder;
    WorkingSession session;
    QDateTime lastChanged; // UTC
    bool readable = true; // false: the database could not be looked into; it is offered all the same
};

// The private folder in which one open document lives: plan.sqlite (live, with its WAL), attachments/,
// session.json, and a lock that dies with the process. It outlives the object unless discard() is called,
// and is then found by recoverable() if it holds unsaved steps.
//
//     root/<random>/plan.sqlite  attachments/<sha256>.<ext>  session.json  held.lock
class WorkingCopy
{
public:
    // For a new document. The database is for the caller to make at databasePath().
    [[nodiscard]] static Result<WorkingCopy> create(
        const QString &root, const QString &displayName, const QDateTime &now);
    // Checks everything in the file, then unpacks it. The file itself is not touched. Errors as of
    // ArchiveReader::open and checkDatabase, DiskFull, NotWritable, Cancelled; nothing is left behind.
    [[nodiscard]] static Result<WorkingCopy> openFrom(const QString &root, const QString &file,
        const QDateTime &now, const DatabaseRules &rules = {}, std::stop_token stop = {});
    // Takes over what a dead process left. Locked where it lives after all.
    [[nodiscard]] static Result<WorkingCopy> adopt(const QString &folder);

    // Newest first. Copies in use are passed over.
    [[nodiscard]] static std::vector<RecoverableCopy> recoverable(const QString &root);
    // Removes copies of dead processes in which everything is saved. What cannot be read stays.
    static void purgeClean(const QString &root);

    ~WorkingCopy();
    WorkingCopy(WorkingCopy &&) noexcept;
    WorkingCopy &operator=(WorkingCopy &&) noexcept;

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString databasePath() const;
    [[nodiscard]] QString attachmentsFolder() const;
    [[nodiscard]] const WorkingSession &session() const { return m_session; }

    // Path of the attachment with this sum; nothing when there is none here.
    [[nodiscard]] std::optional<QString> attachmentPath(const QString &sha256) const;
    // Takes a copy of the file; the same content is kept once. Touches nothing else, so that it may run on
    // another thread. NotFound, Unreadable, DiskFull, NotWritable, Cancelled; Invalid for a folder or a
    // device, and for more than a plan may carry, by itself or together with what is there.
    using CopyProgress = std::function<void(double share)>; // 0 to 1
    [[nodiscard]] Result<StoredAttachment> addAttachment(
        const QString &file, std::stop_token stop = {}, const CopyProgress &progress = {}) const;
    // Writes the attachment with this sum to another place and checks what it wrote. NotFound; Damaged where
    // it is no longer what it was; DiskFull, NotWritable, Cancelled.
    [[nodiscard]] Result<void> copyAttachment(const QString &sha256, const QString &target,
        std::stop_token stop = {}, const CopyProgress &progress = {}) const;
    // A new, private folder for copies that other programs open; goes with the working copy.
    [[nodiscard]] Result<QString> makeFolderForOpening() const;

    // To be called after a save: notes the new file, and in the database the step it was saved at.
    [[nodiscard]] Result<void> markSaved(
        const QString &file, const FileFingerprint &fingerprint, qint64 step);
    // Removes the folder with all in it. The database must be closed. The object is empty afterwards.
    void discard();

private:
    WorkingCopy(QString folder, std::unique_ptr<QLockFile> lock);
    [[nodiscard]] static Result<WorkingCopy> makeFolder(const QString &root);
    [[nodiscard]] Result<void> unpack(const QString &file, const DatabaseRules &rules, std::stop_token stop);
    [[nodiscard]] Result<void> checkRoomFor(const QString &file, qint64 size) const;
    [[nodiscard]] Result<void> markClean(const QString &file) const;
    [[nodiscard]] Result<void> writeSession() const;

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    WorkingSession m_session;
};

// AppLocalDataLocation/working.
[[nodiscard]] QString defaultWorkingRoot();

} // namespace xushi::store
