#include "core/plan/document.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>

#include "core/store/archivereader.h"
#include "core/store/backups.h"
#include "core/store/changeset.h"

namespace xushi
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Document", text);
}

// Sums of attachments that a step added or took away.
void collectSums(const QByteArray &changeset, QSet<QString> &sums)
{
    int column = 0;
    int sumColumn = -1;
    Attachment attachment;
    Attachment::columns(attachment, [&](const char *name, auto &) {
        if (qstrcmp(name, "sha256") == 0)
            sumColumn = column;
        ++column;
    });
    (void)store::readChangeset(changeset, [&](const store::ChangedRow &row) {
        if (row.table() != Attachment::table)
            return;
        for (sqlite3_value *value : {row.newValue(sumColumn), row.oldValue(sumColumn)}) {
            if (value)
                sums << store::ValueSource {value}.text();
        }
    });
}

} // namespace

Places Places::ofThisComputer()
{
    const QString settings = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return {store::defaultWorkingRoot(), store::defaultBackupRoot(),
        QDir(settings).filePath(QStringLiteral("window.ini"))};
}

store::LockHolder Places::self(const QDateTime &now) const
{
    store::LockHolder holder = store::thisProcess(now);
    if (!author.isEmpty())
        holder.user = author;
    return holder;
}

Document::Document(const Places &places, store::WorkingCopy copy)
    : m_places(places)
    , m_copy(std::move(copy))
{
}

Document::~Document() = default;

Result<void> Document::openPlan()
{
    auto plan = Plan::open(m_copy.databasePath());
    if (!plan)
        return tl::unexpected(plan.error());
    m_plan = std::move(*plan);
    m_plan->setAuthor(m_places.self(QDateTime::currentDateTimeUtc()).user);
    return {};
}

Result<std::unique_ptr<Document>> Document::create(const Places &places, const QString &displayName)
{
    auto copy = store::WorkingCopy::create(places.workingRoot, displayName, QDateTime::currentDateTimeUtc());
    if (!copy)
        return tl::unexpected(copy.error());
    std::unique_ptr<Document> document(new Document(places, std::move(*copy)));
    if (const auto opened = document->openPlan(); !opened) {
        document->discard();
        return tl::unexpected(opened.error());
    }
    return document;
}

Result<std::unique_ptr<Document>> Document::open(
    const Places &places, const QString &file, Access access, std::stop_token stop)
{
    using store::DocumentLock;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    DocumentLock::Attempt attempt;
    if (access == Access::Edit || access == Access::TakeOver) {
        const store::LockHolder self = places.self(now);
        if (QFileInfo::exists(file))
            attempt = access == Access::Edit ? DocumentLock::take(file, self)
                                             : DocumentLock::takeOver(file, self);
        if (attempt.error && attempt.error->kind == ErrorKind::Locked)
            return tl::unexpected(*attempt.error);
    }
    auto copy = store::WorkingCopy::openFrom(places.workingRoot, file, now, {}, stop);
    if (!copy)
        return tl::unexpected(copy.error());
    std::unique_ptr<Document> document(new Document(places, std::move(*copy)));
    document->m_lock = std::move(attempt.lock);
    if (access != Access::Copy)
        document->m_path = QFileInfo(file).absoluteFilePath();
    // A folder that takes no lock cannot be written either.
    document->m_readOnly = access == Access::ReadOnly || (!document->m_lock && access != Access::Copy);
    Result<void> opened = document->openPlan();
    if (opened)
        opened = document->m_plan->markSaved(document->m_plan->history().lastNumber());
    if (!opened) {
        document->discard();
        return tl::unexpected(opened.error());
    }
    return document;
}

Result<std::unique_ptr<Document>> Document::recover(const Places &places, const QString &folder)
{
    auto copy = store::WorkingCopy::adopt(folder);
    if (!copy)
        return tl::unexpected(copy.error());
    std::unique_ptr<Document> document(new Document(places, std::move(*copy)));
    document->m_path = document->m_copy.session().source;
    if (!document->m_path.isEmpty()) {
        auto attempt = store::DocumentLock::take(
            document->m_path, document->m_places.self(QDateTime::currentDateTimeUtc()));
        document->m_lock = std::move(attempt.lock);
        document->m_readOnly = !document->m_lock && QFileInfo::exists(document->m_path);
    }
    if (const auto opened = document->openPlan(); !opened)
        return tl::unexpected(opened.error()); // the working copy stays
    return document;
}

QString Document::displayName() const
{
    return m_path.isEmpty() ? m_copy.session().displayName : QFileInfo(m_path).completeBaseName();
}

std::vector<store::Backup> Document::backups() const
{
    return m_path.isEmpty() ? std::vector<store::Backup>()
                            : store::Backups(m_places.backupRoot).list(m_path);
}

Result<void> Document::replaceFileBy(const QString &version) const
{
    if (m_path.isEmpty() || m_readOnly)
        return fail(ErrorKind::NotWritable,
            tr("This plan has no file that could be replaced. Open the version as a copy instead."));
    if (m_lock && !m_lock->isStillHeld())
        return fail(ErrorKind::Locked,
            tr("Somebody has taken this plan over; its file was left alone. Open the version as a copy "
               "instead."));
    auto reader = store::ArchiveReader::open(version);
    if (!reader)
        return tl::unexpected(reader.error());
    if (const auto sound = reader->verify(); !sound)
        return sound;
    const store::Backups backups(m_places.backupRoot);
    if (QFileInfo::exists(m_path)) {
        if (const auto kept = backups.keep(m_path, QDateTime::currentDateTime()); !kept)
            return tl::unexpected(kept.error());
    }
    if (const auto copied = store::copyFile(version, m_path); !copied)
        return copied;
    backups.prune(m_path);
    return {};
}

Result<void> Document::save(Existing existing)
{
    if (m_path.isEmpty())
        return fail(ErrorKind::Invalid, tr("This plan has no file yet. Choose a name for it."));
    if (m_readOnly)
        return fail(ErrorKind::NotWritable,
            tr("This plan is open for reading only. Your changes are safe in the working copy; save them "
               "under another name."));
    const auto job = saveJob(m_path, existing);
    if (!job)
        return tl::unexpected(job.error());
    const auto outcome = store::save(*job);
    if (!outcome)
        return tl::unexpected(outcome.error());
    return finishSave(m_path, *outcome);
}

Result<void> Document::saveAs(const QString &file)
{
    const auto job = saveJob(file, Existing::Replace);
    if (!job)
        return tl::unexpected(job.error());
    const auto outcome = store::save(*job);
    if (!outcome)
        return tl::unexpected(outcome.error());
    return finishSave(file, *outcome);
}

Result<store::SaveJob> Document::saveJob(const QString &file, Existing existing)
{
    const bool own = file == m_path;
    if (own && m_lock && !m_lock->isStillHeld())
        return fail(ErrorKind::Locked,
            tr("Somebody has taken this plan over. Your changes are safe in the working copy; save them "
               "under another name."));
    if (!own) {
        auto attempt = store::DocumentLock::take(file, m_places.self(QDateTime::currentDateTimeUtc()));
        if (attempt.error && attempt.error->kind == ErrorKind::Locked)
            return tl::unexpected(*attempt.error);
    }
    if (const auto pruned = m_plan->pruneHistory(); !pruned)
        return tl::unexpected(pruned.error());
    const auto attachments = attachmentsToPack();
    if (!attachments)
        return tl::unexpected(attachments.error());
    store::SaveJob job;
    job.databasePath = m_copy.databasePath();
    job.attachmentsFolder = m_copy.attachmentsFolder();
    job.attachments = *attachments;
    job.preview = m_preview;
    job.target = file;
    job.existing = existing;
    job.opened = own ? m_copy.session().opened : std::nullopt;
    job.backupRoot = m_places.backupRoot;
    job.applicationVersion = QCoreApplication::applicationVersion();
    job.createdBy = m_plan->author();
    job.now = QDateTime::currentDateTime();
    return job;
}

Result<void> Document::finishSave(const QString &file, const store::SaveOutcome &outcome)
{
    if (const auto marked = m_copy.markSaved(file, outcome.fingerprint, outcome.step); !marked)
        return marked;
    if (file != m_path || !m_lock) {
        m_lock.reset();
        m_path = QFileInfo(file).absoluteFilePath();
        m_lock = store::DocumentLock::take(m_path, m_places.self(QDateTime::currentDateTimeUtc())).lock;
        m_readOnly = false;
    }
    return m_plan->markSaved(outcome.step);
}

// Those of rows and, for undo, those of steps that can still be replayed.
Result<QStringList> Document::attachmentsToPack() const
{
    QSet<QString> sums;
    for (const Attachment &attachment : m_plan->table<Attachment>())
        sums << attachment.sha256;
    const qsizetype stored = QDir(m_copy.attachmentsFolder()).entryList(QDir::Files).size();
    if (stored > sums.size()) {
        for (const Step &step : m_plan->history().steps()) {
            if (!step.hasChangeset)
                continue;
            const auto changeset = m_plan->changesetOf(step);
            if (!changeset)
                return tl::unexpected(changeset.error());
            collectSums(*changeset, sums);
        }
    }
    // A step may name a file that was never there (a merge, a pruned copy); only what exists can be packed.
    QStringList list;
    for (const QString &sum : sums) {
        if (m_copy.attachmentPath(sum))
            list << sum;
    }
    list.sort();
    return list;
}

void Document::discard()
{
    m_plan.reset();
    m_lock.reset();
    m_copy.discard();
}

std::optional<store::LockHolder> Document::holderOf(const QString &file)
{
    return store::DocumentLock::take(file, store::thisProcess(QDateTime::currentDateTimeUtc())).holder;
}

} // namespace xushi
