#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

#include <QDateTime>
#include <QString>
#include <QStringList>

#include "core/base/result.h"
#include "core/store/databasecheck.h"
#include "core/store/filesteps.h"
#include "core/store/fingerprint.h"

namespace xushi::store
{

// Everything a save needs, by value, so that it can run on a thread of its own while editing goes on.
struct SaveJob {
    QString databasePath; // the live database; read through a connection of its own, up to the last commit
    QString attachmentsFolder;
    QStringList attachments; // SHA-256 sums of those that rows or kept steps refer to; each once is enough
    QByteArray preview; // a PNG, may be empty
    QString target;
    // What to do about a file that stands at the target.
    enum class Existing {
        MustBeAsOpened, // refuse with Conflict unless it is `opened`, or is gone
        Replace, // the user has said so; it is kept as a backup
    };
    Existing existing = Existing::MustBeAsOpened;
    std::optional<FileFingerprint> opened; // not set: no file may stand there
    QString backupRoot; // empty: no backups
    QString applicationVersion;
    QString createdBy;
    QDateTime now; // names the backup; local time
    DatabaseRules rules;
    bool withHistory = true; // false: a clean copy, without the steps
};

// How long the phases of a save took; for the log and for measuring.
struct SavePhases {
    using Time = std::chrono::duration<double, std::milli>;
    Time snapshot {}; // of the database
    Time writing {}; // the container
    Time syncing {}; // until it is on the device
    Time verifying {};
    Time placing {}; // backup and rename
};

struct SaveOutcome {
    FileFingerprint fingerprint; // of the new file
    qint64 step = 0; // newest step of history that is in it
    QString backup; // where the file before is kept; empty when there was none
    bool backupFailed = false; // there was one, the file was saved, but the older version could not be kept
    SavePhases phases;
};

// 0 to 1, from the saving thread.
using SaveProgress = std::function<void(double share)>;

// Snapshot (VACUUM INTO) -> container beside the target -> reopened, every CRC, every sum, integrity_check
// -> last look at the target -> backup -> put in place in one step. Until that last step nothing has
// changed, whatever the error: DiskFull, NotWritable, Conflict, Cancelled, Damaged (the working copy),
// NotFound (an attachment is not there).
[[nodiscard]] Result<SaveOutcome> save(
    const SaveJob &job, std::stop_token stop = {}, const SaveProgress &progress = {});
[[nodiscard]] Result<SaveOutcome> save(
    const SaveJob &job, std::stop_token stop, const SaveProgress &progress, FileSteps &steps);

} // namespace xushi::store
