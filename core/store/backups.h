#pragma once

#include <stop_token>
#include <vector>

#include <QDateTime>
#include <QString>

#include "core/base/result.h"
#include "core/store/filesteps.h"

namespace xushi::store
{

// One earlier version of a plan file, a whole .xushi that can be opened as it is.
struct Backup {
    QString path;
    QDateTime replacedAt; // local time at which a newer version took its place
};

// What a version holds, in short.
struct BackupContents {
    qint64 size = 0; // bytes of the file
    QString title; // of the plan
    int tasks = 0; // without their items
    int targets = 0;
    QString lastLabel; // the last step, empty where its history was left out
    QString lastAuthor;
    QDateTime lastAt; // UTC
};
// Looks into a version without opening it as a plan. Errors as ArchiveReader::open; Damaged, Cancelled.
[[nodiscard]] Result<BackupContents> contentsOfBackup(const QString &path, std::stop_token stop = {});
// Takes the database out of a version, checked, into a file that is not there yet.
[[nodiscard]] Result<void> extractDatabase(
    const QString &path, const QString &database, std::stop_token stop = {});

// The earlier versions of plan files, apart from the files themselves: a folder for each path they have been
// saved at, named by the path's sum, ten versions in each.
class Backups
{
public:
    static constexpr int kept = 10;

    // root: a folder of ours, made when needed.
    explicit Backups(QString root)
        : m_root(std::move(root))
    {
    }
    // The folder for a plan file, whether it exists or not. A link and what it points to have the same one.
    [[nodiscard]] QString folderFor(const QString &planFile) const;

    // Keeps the file as it is now, by a second name where the file system allows, else as a synced copy.
    // Returns its path. NotFound where there is no file yet; DiskFull, NotWritable.
    [[nodiscard]] Result<QString> keep(const QString &planFile, const QDateTime &now) const;
    [[nodiscard]] Result<QString> keep(const QString &planFile, const QDateTime &now, FileSteps &steps) const;
    // Removes all but the newest ten. Other files in the folder are left alone.
    void prune(const QString &planFile) const;
    // Newest first.
    [[nodiscard]] std::vector<Backup> list(const QString &planFile) const;
    // Removes all versions of one file.
    void purge(const QString &planFile) const;

private:
    QString m_root;
};

// Puts a whole copy of a file in the place of another one, synced, or leaves that as it was.
[[nodiscard]] Result<void> copyFile(const QString &from, const QString &to);

// AppLocalDataLocation/backups.
[[nodiscard]] QString defaultBackupRoot();

} // namespace xushi::store
