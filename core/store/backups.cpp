#include "core/store/backups.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "core/store/archivereader.h"
#include "core/store/databasecheck.h"
#include "core/store/manifest.h"
#include "core/store/safefile.h"
#include "core/store/sha256.h"
#include "core/store/storeerrors.h"

namespace xushi::store
{

namespace
{

constexpr char16_t dateFormat[] = u"yyyy-MM-dd HHmmss";

// "<stem> 2023-06-30 091203.xushi", and with " (2)" before the dot in the same second.
QString backupName(const QString &planFile, const QDateTime &now, int number)
{
    const QString again = number == 1 ? QString() : QStringLiteral(" (%1)").arg(number);
    const QString tail = u' ' + now.toString(dateFormat) + again + QStringLiteral(".xushi");
    QString stem = QFileInfo(planFile).completeBaseName();
    while (QFile::encodeName(stem + tail).size() > 255)
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    return stem + tail;
}

std::optional<Backup> backupFrom(const QFileInfo &file, int &number)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"( (\d{4}-\d\d-\d\d \d{6})(?: \((\d+)\))?\.xushi$)"));
    const QRegularExpressionMatch match = pattern.match(file.fileName());
    const QDateTime time = QDateTime::fromString(match.captured(1), QStringView(dateFormat).toString());
    if (!match.hasMatch() || !time.isValid())
        return std::nullopt;
    number = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt();
    return Backup {file.filePath(), time};
}

Result<void> copySynced(const QString &from, const QString &to, FileSteps &steps)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected(cannotOpen(from));
    SafeWrite job;
    job.target = to;
    job.write = [&](QIODevice &device) -> Result<void> {
        QByteArray chunk(256 * 1024, Qt::Uninitialized);
        qint64 got = 0;
        while ((got = source.read(chunk.data(), chunk.size())) > 0) {
            if (device.write(chunk.constData(), got) != got)
                return tl::unexpected(cannotWrite(to, std::make_error_code(std::errc::io_error)));
        }
        return got < 0 ? Result<void>(tl::unexpected(fileUnreadable(from))) : Result<void>();
    };
    return replaceFile(job, steps);
}

} // namespace

QString Backups::folderFor(const QString &planFile) const
{
    return QDir(m_root).filePath(sha256(realTarget(planFile).toUtf8()).left(16));
}

Result<QString> Backups::keep(const QString &planFile, const QDateTime &now) const
{
    FileSteps steps;
    return keep(planFile, now, steps);
}

Result<QString> Backups::keep(const QString &planFile, const QDateTime &now, FileSteps &steps) const
{
    const QString real = realTarget(planFile);
    if (!QFileInfo(real).isFile())
        return tl::unexpected(fileMissing(planFile));
    const QDir folder(folderFor(planFile));
    if (!QDir().mkpath(folder.path()))
        return tl::unexpected(cannotWrite(folder.path(), std::make_error_code(std::errc::permission_denied)));
    QString path;
    for (int number = 1; path.isEmpty() || QFileInfo::exists(path); ++number)
        path = folder.filePath(backupName(real, now, number));
    if (!steps.link(real, path))
        return path;
    if (const Result<void> copied = copySynced(real, path, steps); !copied)
        return tl::unexpected(copied.error());
    return path;
}

void Backups::prune(const QString &planFile) const
{
    const std::vector<Backup> all = list(planFile);
    for (size_t i = kept; i < all.size(); ++i)
        QFile::remove(all[i].path);
}

std::vector<Backup> Backups::list(const QString &planFile) const
{
    struct Found {
        Backup backup;
        int number;
    };
    std::vector<Found> found;
    const QFileInfoList files = QDir(folderFor(planFile)).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        int number = 0;
        if (const std::optional<Backup> backup = backupFrom(file, number))
            found.push_back({*backup, number});
    }
    std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        return a.backup.replacedAt != b.backup.replacedAt ? a.backup.replacedAt > b.backup.replacedAt
                                                          : a.number > b.number;
    });
    std::vector<Backup> backups;
    for (const Found &one : found)
        backups.push_back(one.backup);
    return backups;
}

void Backups::purge(const QString &planFile) const
{
    for (const Backup &backup : list(planFile))
        QFile::remove(backup.path);
    QDir().rmdir(folderFor(planFile));
}

Result<void> extractDatabase(const QString &path, const QString &database, std::stop_token stop)
{
    Result<ArchiveReader> reader = ArchiveReader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    QFile file(database);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return tl::unexpected(cannotWrite(database, std::make_error_code(std::errc::io_error)));
    const QString name = QStringView(databaseName).toString();
    if (const Result<void> extracted = reader->extract(name, file, stop); !extracted)
        return extracted;
    file.close();
    return checkDatabase(database, path, {});
}

Result<BackupContents> contentsOfBackup(const QString &path, std::stop_token stop)
{
    const QTemporaryDir folder;
    const QString database = folder.filePath(QStringLiteral("plan.sqlite"));
    if (const Result<void> extracted = extractDatabase(path, database, stop); !extracted)
        return tl::unexpected(extracted.error());
    const SideConnection db(database, SideConnection::Mode::ReadOnly);
    if (!db.isOpen())
        return tl::unexpected(fileDamaged(path));
    const auto number = [&](const char *sql) { return db.value(sql).value_or(QString()).toInt(); };
    const auto text = [&](const char *sql) { return db.value(sql).value_or(QString()); };
    BackupContents contents;
    contents.size = QFileInfo(path).size();
    contents.title = text("SELECT title FROM plan");
    contents.tasks = number("SELECT count(*) FROM task WHERE parent_id IS NULL");
    contents.targets = number("SELECT count(*) FROM target");
    contents.lastLabel = text("SELECT label FROM history ORDER BY id DESC LIMIT 1");
    contents.lastAuthor = text("SELECT author FROM history ORDER BY id DESC LIMIT 1");
    contents.lastAt
        = QDateTime::fromString(text("SELECT at FROM history ORDER BY id DESC LIMIT 1"), Qt::ISODate);
    return contents;
}

Result<void> copyFile(const QString &from, const QString &to)
{
    FileSteps steps;
    return copySynced(from, to, steps);
}

QString defaultBackupRoot()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(QStringLiteral("backups"));
}

} // namespace xushi::store
