#include "core/store/savejob.h"

#include <future>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSet>
#include <QTemporaryDir>

#include "core/store/archivereader.h"
#include "core/store/archivewriter.h"
#include "core/store/backups.h"
#include "core/store/safefile.h"
#include "core/store/sqlite.h"
#include "core/store/statement.h"
#include "core/store/storeerrors.h"

namespace xushi::store
{

namespace
{

Q_LOGGING_CATEGORY(logSave, "xushi.store.save", QtWarningMsg)

// Shares of the whole at which the phases end; rough, for a bar that moves.
constexpr double snapshotEnds = 0.2;
constexpr double writingEnds = 0.6;

// One save in progress: holds what its phases hand on to each other.
class Saving
{
public:
    Saving(const SaveJob &job, std::stop_token stop, const SaveProgress &progress, FileSteps &steps)
        : m_job(job)
        , m_stop(std::move(stop))
        , m_progress(progress)
        , m_steps(steps)
        , m_scratch(QFileInfo(job.databasePath).dir().filePath(QStringLiteral("saving-XXXXXX")))
    {
    }

    Result<SaveOutcome> run();

private:
    [[nodiscard]] Result<void> takeSnapshot();
    [[nodiscard]] Result<void> vacuumInto(const QString &path);
    [[nodiscard]] Result<void> finishSnapshot();
    [[nodiscard]] Result<void> findAttachments();
    void openPrevious();
    [[nodiscard]] Result<void> writeContainer(QIODevice &device);
    [[nodiscard]] Result<void> addAttachments(ArchiveWriter &writer);
    [[nodiscard]] Result<void> verifyContainer(const QString &path);
    [[nodiscard]] Result<void> confirmTarget();
    [[nodiscard]] bool targetIsAsOpened() const;
    void keepPrevious();
    void endPhase(SavePhases::Time SavePhases::*phase)
    {
        const auto now = std::chrono::steady_clock::now();
        m_outcome.phases.*phase += now - m_phaseBegan;
        m_phaseBegan = now;
    }
    void report(double share) const
    {
        if (m_progress)
            m_progress(share);
    }

    const SaveJob &m_job;
    std::stop_token m_stop;
    const SaveProgress &m_progress;
    FileSteps &m_steps;
    QTemporaryDir m_scratch; // in the working copy's folder: what a crash leaves goes with it
    QString m_snapshot;
    QStringList m_attachments; // names in the container
    std::optional<ArchiveReader> m_previous; // the file to be replaced, when it can be copied from
    QSet<QString> m_trusted; // entries copied from it
    SaveOutcome m_outcome;
    std::chrono::steady_clock::time_point m_phaseBegan = std::chrono::steady_clock::now();
    std::future<bool> m_soundness; // of the snapshot; last, so that it ends before the snapshot goes
};

Error workingCopyDamaged()
{
    return {ErrorKind::Damaged,
        QCoreApplication::translate("Store",
            "The plan could not be read from its working copy, so nothing was saved and the file is "
            "unchanged.")};
}

int stopVacuum(void *stop)
{
    return static_cast<std::stop_token *>(stop)->stop_requested() ? 1 : 0;
}

Result<void> Saving::vacuumInto(const QString &path)
{
    const SideConnection live(m_job.databasePath, SideConnection::Mode::Shared);
    if (!live.isOpen())
        return tl::unexpected(workingCopyDamaged());
    sqlite3_progress_handler(live.handle(), 10'000, stopVacuum, &m_stop);
    Statement vacuum(live.handle(), "VACUUM INTO ?1");
    if (!vacuum.isValid())
        return tl::unexpected(workingCopyDamaged());
    vacuum.bind(0, path);
    if (vacuum.run())
        return {};
    qCWarning(logSave) << "VACUUM INTO" << sqlite3_errmsg(live.handle());
    if (m_stop.stop_requested())
        return tl::unexpected(cancelled());
    if (live.isOutOfRoom())
        return tl::unexpected(cannotWrite(path, std::make_error_code(std::errc::no_space_on_device)));
    return tl::unexpected(workingCopyDamaged());
}

// The snapshot says of itself that it is saved; a clean copy forgets its steps.
Result<void> Saving::finishSnapshot()
{
    const SideConnection snapshot(m_snapshot, SideConnection::Mode::Shared);
    const std::optional<qint64> step = snapshot.isOpen() ? newestStep(snapshot) : std::nullopt;
    if (!step)
        return tl::unexpected(workingCopyDamaged());
    m_outcome.step = *step;
    char scratchOnly[] = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF";
    sqlite3_exec(snapshot.handle(), scratchOnly, nullptr, nullptr, nullptr);
    if (!m_job.withHistory
        && sqlite3_exec(snapshot.handle(), "DELETE FROM history; VACUUM", nullptr, nullptr, nullptr)
            != SQLITE_OK)
        return tl::unexpected(workingCopyDamaged());
    if (isSaved(snapshot) != true && !setSavedStep(snapshot, m_job.withHistory ? *step : 0))
        qCWarning(logSave) << "the snapshot has no place to note its saved step";
    return {};
}

Result<void> Saving::takeSnapshot()
{
    if (!m_scratch.isValid())
        return tl::unexpected(
            cannotWrite(m_job.databasePath, std::make_error_code(std::errc::no_space_on_device)));
    m_snapshot = m_scratch.filePath(QString::fromUtf16(databaseName));
    if (const Result<void> done = vacuumInto(m_snapshot); !done)
        return done;
    if (const Result<void> done = finishSnapshot(); !done)
        return done;
    // A plan that could not be opened again must never take the place of one that can. The snapshot is only
    // read from here on, so it is packed meanwhile.
    m_soundness = std::async(std::launch::async,
        [this] { return checkDatabase(m_snapshot, m_job.target, m_job.rules).has_value(); });
    endPhase(&SavePhases::snapshot);
    report(snapshotEnds);
    return {};
}

Result<void> Saving::findAttachments()
{
    QHash<QString, QString> present;
    const QStringList names = QDir(m_job.attachmentsFolder).entryList(QDir::Files);
    for (const QString &name : names) {
        if (isAttachmentName(name))
            present.insert(name.left(64), name);
    }
    QStringList wanted = m_job.attachments;
    wanted.sort();
    wanted.removeDuplicates();
    for (const QString &sum : wanted) {
        if (!present.contains(sum)) {
            return fail(ErrorKind::NotFound,
                QCoreApplication::translate("Store",
                    "An attached file is missing from the working copy, so nothing was saved and the file is "
                    "unchanged. Please remove the attachment or add it again."));
        }
        m_attachments.append(QString::fromUtf16(attachmentsPrefix) + present.value(sum));
    }
    return {};
}

// Attachments that the old file has are copied from there as they lie, with the CRC they were verified by
// when it was opened. It only pays, and is only trusted, when that file is still what it was.
void Saving::openPrevious()
{
    if (m_attachments.isEmpty() || !m_job.opened || !isUnchanged(m_job.target, *m_job.opened))
        return;
    Result<ArchiveReader> previous = ArchiveReader::open(m_job.target);
    if (previous)
        m_previous.emplace(std::move(*previous));
}

Result<void> Saving::addAttachments(ArchiveWriter &writer)
{
    for (const QString &name : m_attachments) {
        const bool copied = m_previous && m_previous->contains(name);
        const QString path = QDir(m_job.attachmentsFolder).filePath(QFileInfo(name).fileName());
        const Result<void> added = copied ? writer.copyRaw(*m_previous, name, m_stop)
                                          : writer.addFile(name, path, ArchiveWriter::Packing::Store, m_stop);
        if (!added)
            return added;
        if (copied)
            m_trusted.insert(name);
    }
    return {};
}

Result<void> Saving::writeContainer(QIODevice &device)
{
    m_trusted.clear();
    ArchiveWriter writer(device);
    const QString database = QString::fromUtf16(databaseName);
    Result<void> done = writer.addFile(database, m_snapshot, ArchiveWriter::Packing::Deflate, m_stop);
    if (done)
        done = addAttachments(writer);
    if (done && !m_job.preview.isEmpty())
        done = writer.addBytes(QString::fromUtf16(previewName), m_job.preview, ArchiveWriter::Packing::Store);
    if (done)
        done = writer.finish(m_job.applicationVersion, m_job.createdBy);
    endPhase(&SavePhases::writing);
    report(writingEnds);
    return done;
}

Result<void> Saving::verifyContainer(const QString &path)
{
    endPhase(&SavePhases::syncing);
    if (m_soundness.valid() && !m_soundness.get())
        return tl::unexpected(workingCopyDamaged());
    const auto count = [&](qint64 done, qint64 total) {
        report(writingEnds + (1 - writingEnds) * double(done) / double(qMax<qint64>(total, 1)));
    };
    Result<ArchiveReader> reader = ArchiveReader::open(path);
    const Result<void> verified
        = reader ? reader->verify(m_trusted, m_stop, count) : Result<void>(tl::unexpected(reader.error()));
    if (!verified && verified.error().kind == ErrorKind::Cancelled)
        return verified;
    const Result<FileFingerprint> fingerprint = fingerprintOf(path);
    if (!verified || !fingerprint) {
        qCWarning(logSave) << "the new file did not pass its check:" << path;
        return fail(ErrorKind::NotWritable,
            QCoreApplication::translate("Store",
                "“%1” was written but did not read back right, so the file from before was left in place. "
                "The "
                "disk may be failing; please save to another one.")
                .arg(QFileInfo(m_job.target).fileName()));
    }
    m_outcome.fingerprint = *fingerprint;
    endPhase(&SavePhases::verifying);
    return {};
}

bool Saving::targetIsAsOpened() const
{
    if (m_job.existing == SaveJob::Existing::Replace || !QFileInfo::exists(m_job.target))
        return true;
    return m_job.opened && isUnchanged(m_job.target, *m_job.opened);
}

Result<void> Saving::confirmTarget()
{
    if (m_stop.stop_requested())
        return tl::unexpected(cancelled());
    if (!targetIsAsOpened())
        return tl::unexpected(fileChangedByOthers(m_job.target));
    keepPrevious();
    return {};
}

void Saving::keepPrevious()
{
    if (m_job.backupRoot.isEmpty() || !m_outcome.backup.isEmpty() || !QFileInfo::exists(m_job.target))
        return;
    const Result<QString> kept = Backups(m_job.backupRoot).keep(m_job.target, m_job.now, m_steps);
    m_outcome.backupFailed = !kept;
    m_outcome.backup = kept.value_or(QString());
}

Result<SaveOutcome> Saving::run()
{
    // Asked at the start too, so that nobody waits for an answer that is known.
    if (!targetIsAsOpened())
        return tl::unexpected(fileChangedByOthers(m_job.target));
    Result<void> done = findAttachments();
    if (done)
        done = takeSnapshot();
    if (!done)
        return tl::unexpected(done.error());
    openPrevious();
    SafeWrite write;
    write.target = m_job.target;
    write.write = [this](QIODevice &device) { return writeContainer(device); };
    write.verify = [this](const QString &path) { return verifyContainer(path); };
    write.confirm = [this] { return confirmTarget(); };
    done = replaceFile(write, m_steps);
    if (!done) {
        // It would be a second name of the file that is still in use.
        if (!m_outcome.backup.isEmpty())
            QFile::remove(m_outcome.backup);
        return tl::unexpected(done.error());
    }
    m_outcome.fingerprint = renamed(m_outcome.fingerprint, realTarget(m_job.target));
    if (!m_job.backupRoot.isEmpty())
        Backups(m_job.backupRoot).prune(m_job.target);
    endPhase(&SavePhases::placing);
    report(1);
    return m_outcome;
}

} // namespace

Result<SaveOutcome> save(
    const SaveJob &job, std::stop_token stop, const SaveProgress &progress, FileSteps &steps)
{
    return Saving(job, std::move(stop), progress, steps).run();
}

Result<SaveOutcome> save(const SaveJob &job, std::stop_token stop, const SaveProgress &progress)
{
    FileSteps steps;
    return save(job, std::move(stop), progress, steps);
}

} // namespace xushi::store
