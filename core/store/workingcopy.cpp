#include "core/store/workingcopy.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QUuid>

#include "core/store/archivereader.h"
#include "core/store/safefile.h"
#include "core/store/sha256.h"
#include "core/store/storeerrors.h"

namespace xushi::store
{

namespace
{

Q_LOGGING_CATEGORY(logWorking, "xushi.store.workingcopy", QtWarningMsg)

constexpr char16_t sessionName[] = u"session.json";
constexpr char16_t lockName[] = u"held.lock";
constexpr qint64 roomForTheRest = 512 << 20; // bytes of a container for database and preview
constexpr int entriesForTheRest = 10;

QString in(const QString &folder, const char16_t *name)
{
    return QDir(folder).filePath(QString::fromUtf16(name));
}

std::unique_ptr<QLockFile> lockFolder(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(in(folder, lockName));
    lock->setStaleLockTime(std::chrono::milliseconds(0));
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

QByteArray toBytes(const WorkingSession &session)
{
    QJsonObject json {{QStringLiteral("source"), session.source},
        {QStringLiteral("displayName"), session.displayName},
        {QStringLiteral("startedAt"), session.startedAt.toUTC().toString(Qt::ISODateWithMs)}};
    if (session.opened)
        json.insert(QStringLiteral("opened"), toJson(*session.opened));
    return QJsonDocument(json).toJson();
}

// A session that was lost with the power still leaves a plan to be offered, if without a name.
WorkingSession readSession(const QString &folder)
{
    QFile file(in(folder, sessionName));
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    WorkingSession session;
    session.source = json.value(u"source").toString();
    session.displayName = json.value(u"displayName").toString();
    session.startedAt = QDateTime::fromString(json.value(u"startedAt").toString(), Qt::ISODateWithMs);
    if (json.value(u"opened").isObject())
        session.opened = fingerprintFromJson(json.value(u"opened").toObject());
    return session;
}

QDateTime lastChange(const QString &folder)
{
    const QFileInfo database(in(folder, databaseName));
    const QFileInfo wal(database.filePath() + QStringLiteral("-wal"));
    const QDateTime base = database.lastModified();
    return (wal.exists() && wal.lastModified() > base ? wal.lastModified() : base).toUTC();
}

enum class Leftover { Saved, Unsaved, Unreadable };

// Opening it brings in what the dead process had left in its WAL.
Leftover stateOf(const QString &folder)
{
    const QString path = in(folder, databaseName);
    if (!QFileInfo::exists(path))
        return Leftover::Saved;
    const SideConnection db(path, SideConnection::Mode::Shared);
    const std::optional<bool> saved = db.isOpen() ? isSaved(db) : std::nullopt;
    if (!saved)
        return QFileInfo(path).size() == 0 ? Leftover::Saved : Leftover::Unreadable;
    return *saved ? Leftover::Saved : Leftover::Unsaved;
}

QStringList foldersIn(const QString &root)
{
    QStringList paths;
    for (const QString &name : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        paths.append(QDir(root).filePath(name));
    return paths;
}

QString extensionOf(const QString &file)
{
    const QString extension = QFileInfo(file).suffix().toLower();
    const bool plain = isAttachmentName(QString(64, u'0') + u'.' + extension);
    return plain ? extension : QStringLiteral("bin");
}

WorkingCopy::CopyProgress partOf(const WorkingCopy::CopyProgress &progress, double from, double to)
{
    if (!progress)
        return {};
    return [progress, from, to](double share) { progress(from + (to - from) * share); };
}

// Reads all of a file, piece by piece.
Result<void> readFile(const QString &path, std::stop_token stop, const WorkingCopy::CopyProgress &progress,
    const std::function<Result<void>(QByteArrayView)> &take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected(cannotOpen(path));
    const double size = double(qMax<qint64>(file.size(), 1));
    QByteArray chunk(256 * 1024, Qt::Uninitialized);
    qint64 done = 0;
    qint64 got = 0;
    while ((got = file.read(chunk.data(), chunk.size())) > 0) {
        if (stop.stop_requested())
            return tl::unexpected(cancelled());
        if (const Result<void> taken = take(QByteArrayView(chunk.constData(), got)); !taken)
            return taken;
        done += got;
        if (progress)
            progress(qMin(double(done) / size, 1.0));
    }
    return got < 0 ? Result<void>(tl::unexpected(fileUnreadable(path))) : Result<void>();
}

Result<QString> sumOf(const QString &path, std::stop_token stop, const WorkingCopy::CopyProgress &progress)
{
    Sha256 sum;
    const Result<void> read = readFile(path, stop, progress, [&](QByteArrayView bytes) -> Result<void> {
        sum.add(bytes);
        return {};
    });
    return read ? Result<QString>(sum.result()) : Result<QString>(tl::unexpected(read.error()));
}

// The target appears only once its content has the sum that is expected; otherwise the error is `unlike`.
Result<void> copyChecked(const QString &file, const QString &target, const QString &sum,
    const std::function<Error()> &unlike, std::stop_token stop, const WorkingCopy::CopyProgress &progress)
{
    SafeWrite job;
    job.target = target;
    job.write = [&](QIODevice &device) {
        return readFile(file, stop, partOf(progress, 0, 0.7), [&](QByteArrayView bytes) -> Result<void> {
            if (device.write(bytes.data(), bytes.size()) != bytes.size())
                return tl::unexpected(cannotWrite(target, std::make_error_code(std::errc::io_error)));
            return {};
        });
    };
    job.verify = [&](const QString &path) -> Result<void> {
        const Result<QString> written = sumOf(path, stop, partOf(progress, 0.7, 1));
        if (!written)
            return tl::unexpected(written.error());
        return *written == sum ? Result<void>() : Result<void>(tl::unexpected(unlike()));
    };
    return replaceFile(job);
}

// A power cut after the first edit must not find the base of the database half written.
Result<void> extractSynced(
    ArchiveReader &reader, const QString &name, const QString &path, std::stop_token stop)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return tl::unexpected(cannotWrite(path, std::make_error_code(std::errc::io_error)));
    if (const Result<void> extracted = reader.extract(name, file, stop); !extracted)
        return extracted;
    if (const std::error_code error = FileSteps().sync(file))
        return tl::unexpected(cannotWrite(path, error));
    return {};
}

} // namespace

WorkingCopy::WorkingCopy(QString folder, std::unique_ptr<QLockFile> lock)
    : m_folder(std::move(folder))
    , m_lock(std::move(lock))
{
}

WorkingCopy::~WorkingCopy() = default;
WorkingCopy::WorkingCopy(WorkingCopy &&) noexcept = default;
WorkingCopy &WorkingCopy::operator=(WorkingCopy &&) noexcept = default;

Result<WorkingCopy> WorkingCopy::makeFolder(const QString &root)
{
    // Another process that starts now may clear away a folder before it is locked: then make another one.
    for (int attempt = 0; attempt < 3; ++attempt) {
        const QString folder = QDir(root).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces));
        const bool made = QDir().mkpath(folder)
            && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        std::unique_ptr<QLockFile> lock = made ? lockFolder(folder) : nullptr;
        if (lock && QDir(folder).mkdir(QStringLiteral("attachments")))
            return WorkingCopy(folder, std::move(lock));
    }
    return fail(ErrorKind::NotWritable,
        QCoreApplication::translate("Store",
            "No working copy could be made in “%1”. Please check that the folder can be written and the disk "
            "has room.")
            .arg(QDir::toNativeSeparators(root)));
}

Result<WorkingCopy> WorkingCopy::create(const QString &root, const QString &displayName, const QDateTime &now)
{
    Result<WorkingCopy> copy = makeFolder(root);
    if (!copy)
        return copy;
    copy->m_session.displayName = displayName;
    copy->m_session.startedAt = now.toUTC();
    if (const Result<void> written = copy->writeSession(); !written) {
        copy->discard();
        return tl::unexpected(written.error());
    }
    return copy;
}

Result<WorkingCopy> WorkingCopy::openFrom(const QString &root, const QString &file, const QDateTime &now,
    const DatabaseRules &rules, std::stop_token stop)
{
    Result<WorkingCopy> copy = makeFolder(root);
    if (!copy)
        return copy;
    copy->m_session.source = QFileInfo(file).absoluteFilePath();
    copy->m_session.displayName = QFileInfo(file).completeBaseName();
    copy->m_session.startedAt = now.toUTC();
    Result<void> done = copy->unpack(file, rules, stop);
    if (done)
        done = copy->writeSession();
    if (!done) {
        copy->discard();
        return tl::unexpected(done.error());
    }
    return copy;
}

Result<void> WorkingCopy::unpack(const QString &file, const DatabaseRules &rules, std::stop_token stop)
{
    // Taken first: should the file be replaced while it is read, the next save sees a changed file.
    const Result<FileFingerprint> before = fingerprintOf(file);
    if (!before)
        return tl::unexpected(before.error());
    Result<ArchiveReader> reader = ArchiveReader::open(file);
    if (!reader)
        return tl::unexpected(reader.error());
    for (const ManifestEntry &entry : reader->manifest().entries) {
        if (entry.name == QStringView(previewName)) {
            if (const Result<QByteArray> preview = reader->read(entry.name); !preview)
                return tl::unexpected(preview.error());
            continue;
        }
        const QString path = QDir(m_folder).filePath(entry.name);
        if (const Result<void> extracted = extractSynced(*reader, entry.name, path, stop); !extracted)
            return extracted;
    }
    if (const Result<void> checked = checkDatabase(databasePath(), file, rules); !checked)
        return checked;
    m_session.opened = *before;
    return markClean(file);
}

// What was just opened is saved by definition; a file of ours says so itself.
Result<void> WorkingCopy::markClean(const QString &file) const
{
    const SideConnection db(databasePath(), SideConnection::Mode::Shared);
    const std::optional<qint64> newest = db.isOpen() ? newestStep(db) : std::nullopt;
    if (!newest)
        return tl::unexpected(fileDamaged(file));
    if (isSaved(db) == true || setSavedStep(db, *newest))
        return {};
    if (db.isOutOfRoom())
        return tl::unexpected(
            cannotWrite(databasePath(), std::make_error_code(std::errc::no_space_on_device)));
    return tl::unexpected(fileDamaged(file));
}

Result<WorkingCopy> WorkingCopy::adopt(const QString &folder)
{
    if (!QFileInfo::exists(in(folder, databaseName)))
        return tl::unexpected(fileMissing(folder));
    std::unique_ptr<QLockFile> lock = lockFolder(folder);
    if (!lock) {
        return fail(ErrorKind::Locked,
            QCoreApplication::translate("Store", "This plan is already open in another window of Xushi."));
    }
    WorkingCopy copy(folder, std::move(lock));
    copy.m_session = readSession(folder);
    return copy;
}

std::vector<RecoverableCopy> WorkingCopy::recoverable(const QString &root)
{
    std::vector<RecoverableCopy> found;
    for (const QString &folder : foldersIn(root)) {
        const QDateTime changed = lastChange(folder);
        const std::unique_ptr<QLockFile> lock = lockFolder(folder);
        const Leftover state = lock ? stateOf(folder) : Leftover::Saved;
        if (state != Leftover::Saved)
            found.push_back({folder, readSession(folder), changed, state == Leftover::Unsaved});
    }
    std::sort(found.begin(), found.end(),
        [](const RecoverableCopy &a, const RecoverableCopy &b) { return a.lastChanged > b.lastChanged; });
    return found;
}

void WorkingCopy::purgeClean(const QString &root)
{
    for (const QString &folder : foldersIn(root)) {
        std::unique_ptr<QLockFile> lock = lockFolder(folder);
        if (lock && stateOf(folder) == Leftover::Saved)
            WorkingCopy(folder, std::move(lock)).discard();
    }
}

QString WorkingCopy::databasePath() const
{
    return in(m_folder, databaseName);
}

QString WorkingCopy::attachmentsFolder() const
{
    return QDir(m_folder).filePath(QStringLiteral("attachments"));
}

std::optional<QString> WorkingCopy::attachmentPath(const QString &sha256) const
{
    if (!isSha256(sha256))
        return std::nullopt;
    const QDir folder(attachmentsFolder());
    const QStringList names = folder.entryList({sha256 + QStringLiteral(".*")}, QDir::Files);
    return names.isEmpty() ? std::nullopt : std::optional(folder.filePath(names.front()));
}

// What all attachments take up, beside the room that the rest of a container needs.
Result<void> WorkingCopy::checkRoomFor(const QString &file, qint64 size) const
{
    const QString name = QFileInfo(file).fileName();
    if (size > ZipLimits().entrySize) {
        return fail(ErrorKind::Invalid,
            QCoreApplication::translate("Store", "“%1” is too large to be kept in a plan.").arg(name));
    }
    qint64 sum = size;
    int count = 1;
    for (QDirIterator files(attachmentsFolder(), QDir::Files); files.hasNext(); ++count)
        sum += files.nextFileInfo().size();
    if (sum > ZipLimits().totalSize - roomForTheRest || count > ZipLimits().entries - entriesForTheRest) {
        return fail(ErrorKind::Invalid,
            QCoreApplication::translate("Store",
                "“%1” was not added: together, the files would be more than a plan can carry. Please remove "
                "some attachments, or keep this file elsewhere and note its place.")
                .arg(name));
    }
    return {};
}

Result<StoredAttachment> WorkingCopy::addAttachment(
    const QString &file, std::stop_token stop, const CopyProgress &progress) const
{
    const QFileInfo info(file);
    if (!info.exists())
        return tl::unexpected(fileMissing(file));
    if (!info.isFile()) {
        return fail(ErrorKind::Invalid,
            info.isDir()
                ? QCoreApplication::translate(
                    "Store", "“%1” is a folder. Please add the files in it, or pack it into one file first.")
                      .arg(info.fileName())
                : QCoreApplication::translate("Store", "“%1” is not an ordinary file and was left alone.")
                      .arg(info.fileName()));
    }
    if (const Result<void> room = checkRoomFor(file, info.size()); !room)
        return tl::unexpected(room.error());
    const Result<QString> sum = sumOf(file, stop, partOf(progress, 0, 1.0 / 3));
    if (!sum)
        return tl::unexpected(sum.error());
    if (const std::optional<QString> present = attachmentPath(*sum))
        return StoredAttachment {*sum, QFileInfo(*present).suffix(), QFileInfo(*present).size()};
    const StoredAttachment stored {*sum, extensionOf(file), info.size()};
    const QString target = QDir(attachmentsFolder()).filePath(*sum + u'.' + stored.extension);
    // The file may change while it is read: what arrives is looked at once more.
    const auto unlike = [&] { return fileUnreadable(file); };
    const Result<void> copied = copyChecked(file, target, *sum, unlike, stop, partOf(progress, 1.0 / 3, 1));
    if (!copied)
        return tl::unexpected(copied.error());
    return stored;
}

Result<void> WorkingCopy::copyAttachment(
    const QString &sha256, const QString &target, std::stop_token stop, const CopyProgress &progress) const
{
    const std::optional<QString> path = attachmentPath(sha256);
    if (!path) {
        return fail(ErrorKind::NotFound,
            QCoreApplication::translate(
                "Store", "This attached file is missing from the working copy. Please add it again."));
    }
    const auto unlike = [&] {
        return Error {ErrorKind::Damaged,
            QCoreApplication::translate("Store",
                "The copy of “%1” is not equal to the attached file, so it was not kept. The disk may be "
                "failing; please save to another one.")
                .arg(QFileInfo(target).fileName())};
    };
    return copyChecked(*path, target, sha256, unlike, stop, progress);
}

Result<QString> WorkingCopy::makeFolderForOpening() const
{
    const QDir folder(QDir(m_folder).filePath(
        QStringLiteral("opened/") + QUuid::createUuid().toString(QUuid::Id128).left(8)));
    if (!QDir().mkpath(folder.path()))
        return tl::unexpected(cannotWrite(folder.path(), std::make_error_code(std::errc::permission_denied)));
    return folder.path();
}

Result<void> WorkingCopy::markSaved(const QString &file, const FileFingerprint &fingerprint, qint64 step)
{
    m_session.source = QFileInfo(file).absoluteFilePath();
    m_session.displayName = QFileInfo(file).completeBaseName();
    m_session.opened = fingerprint;
    const SideConnection db(databasePath(), SideConnection::Mode::Shared);
    if (!db.isOpen() || !setSavedStep(db, step))
        qCWarning(logWorking) << "the saved step was not noted in" << m_folder;
    return writeSession();
}

Result<void> WorkingCopy::writeSession() const
{
    return replaceFile(in(m_folder, sessionName), toBytes(m_session));
}

void WorkingCopy::discard()
{
    if (m_folder.isEmpty())
        return;
    // First the database, last the lock: nobody shall take a half-removed folder for one to be recovered.
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (name != QStringView(lockName))
            QFile::remove(folder.filePath(name));
    }
    m_lock.reset();
    QDir(m_folder).removeRecursively();
    m_folder.clear();
}

QString defaultWorkingRoot()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(QStringLiteral("working"));
}

} // namespace xushi::store
