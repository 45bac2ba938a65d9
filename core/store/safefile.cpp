#include "core/store/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QSysInfo>

#include "core/store/sha256.h"
#include "core/store/storeerrors.h"

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <csignal>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace xushi::store
{

namespace
{

Q_LOGGING_CATEGORY(logSafeFile, "xushi.store.safefile", QtWarningMsg)

constexpr int renameTries = 5;
constexpr std::chrono::milliseconds firstPause {20};

// The target's own name is not part of it: with a suffix, a long Chinese name would pass 255 bytes.
QString temporaryPrefix(const QString &target)
{
    const QString name = sha256(QFileInfo(target).fileName().toUtf8()).left(12);
    const QString host = sha256(QSysInfo::machineHostName().toUtf8()).left(8);
    return QStringLiteral(".xushi-%1-%2-").arg(name, host);
}

QString temporaryPath(const QString &target)
{
    const QString name = QStringLiteral("%1%2-%3.saving")
                             .arg(temporaryPrefix(target))
                             .arg(QCoreApplication::applicationPid())
                             .arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0'));
    return QFileInfo(target).dir().filePath(name);
}

bool isRunning(qint64 pid)
{
#ifdef Q_OS_WIN
    const HANDLE process = OpenProcess(SYNCHRONIZE, FALSE, static_cast<DWORD>(pid));
    if (!process)
        return GetLastError() == ERROR_ACCESS_DENIED;
    const bool running = WaitForSingleObject(process, 0) == WAIT_TIMEOUT;
    CloseHandle(process);
    return running;
#else
    return ::kill(static_cast<pid_t>(pid), 0) == 0 || errno != ESRCH;
#endif
}

// What writers on this computer that were killed have left beside this target.
void removeLeftovers(const QString &target)
{
    const QString prefix = temporaryPrefix(target);
    QDir folder = QFileInfo(target).dir();
    const QStringList names = folder.entryList({prefix + QStringLiteral("*.saving")}, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        const qint64 pid = name.mid(prefix.size()).section(u'-', 0, 0).toLongLong();
        if (pid > 0 && !isRunning(pid))
            folder.remove(name);
    }
}

Result<void> checkTarget(const QString &target)
{
    const QFileInfo info(target);
    if (info.exists() && !info.isFile()) {
        return fail(ErrorKind::NotWritable,
            QCoreApplication::translate("Store", "“%1” is not an ordinary file and was left alone.")
                .arg(info.fileName()));
    }
    // Replacing a file needs no permission on the file itself; a write-protected one still means "no".
    if (info.exists() && !info.isWritable())
        return tl::unexpected(cannotWrite(target, std::make_error_code(std::errc::permission_denied)));
    return {};
}

bool openTemporary(QFile &file, const QString &target)
{
    // Nobody who may not read the old file may read the new one while it is being written.
    const QFileDevice::OpenMode mode = QIODevice::WriteOnly | QIODevice::NewOnly;
    return QFileInfo::exists(target) ? file.open(mode, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                                     : file.open(mode);
}

void takeOverPermissions(const QString &target, QFile &file)
{
#ifdef Q_OS_WIN
    if (QFileInfo::exists(target))
        file.setPermissions(QFile::permissions(target));
#else
    struct stat old {
    };
    if (::stat(QFile::encodeName(target).constData(), &old) != 0)
        return;
    if (::fchown(file.handle(), old.st_uid, old.st_gid) != 0)
        qCDebug(logSafeFile) << "owner not kept:" << target;
    if (::fchmod(file.handle(), old.st_mode & 07777) != 0)
        qCWarning(logSafeFile) << "mode not kept:" << target;
#endif
}

Result<void> writeAll(const SafeWrite &job, const QString &target, QFile &file, FileSteps &steps)
{
    CheckedDevice device(file, steps);
    const Result<void> written = job.write(device);
    if (device.firstError())
        return tl::unexpected(cannotWrite(target, device.firstError()));
    if (!written)
        return written;
    takeOverPermissions(target, file);
    if (const std::error_code error = steps.sync(file))
        return tl::unexpected(cannotWrite(target, error));
    file.close();
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(cannotWrite(target, std::make_error_code(std::errc::io_error)));
    return {};
}

bool mayPass(std::error_code error)
{
    return error != std::errc::no_space_on_device && error != std::errc::read_only_file_system
        && error != std::errc::no_such_file_or_directory;
}

Error keptAside(const QString &target, const QString &temporary)
{
    return {ErrorKind::NotWritable,
        QCoreApplication::translate("Store",
            "“%1” is in use and could not be replaced; it is unchanged. The new version is complete and "
            "kept as “%2”. Please save to another place.")
            .arg(QFileInfo(target).fileName(), QDir::toNativeSeparators(temporary))};
}

// Shares and virus scanners hold a file for a moment: so several tries, each after a longer pause.
Result<void> putInPlace(
    const SafeWrite &job, const QString &temporary, const QString &target, FileSteps &steps, bool &keep)
{
    std::chrono::milliseconds wait = firstPause;
    for (int attempt = 1;; ++attempt) {
        if (job.confirm) {
            if (const Result<void> confirmed = job.confirm(); !confirmed)
                return confirmed;
        }
        const std::error_code error = steps.rename(temporary, target);
        if (!error)
            return {};
        qCWarning(logSafeFile) << "rename failed:" << target << error.message().c_str();
        keep = attempt == renameTries;
        if (keep)
            return tl::unexpected(keptAside(target, temporary));
        if (!mayPass(error))
            return tl::unexpected(cannotWrite(target, error));
        steps.pause(wait);
        wait *= 3;
    }
}

Result<void> writeVerifyPlace(
    const SafeWrite &job, const QString &target, QFile &file, FileSteps &steps, bool &keep)
{
    if (const Result<void> written = writeAll(job, target, file, steps); !written)
        return written;
    if (job.verify) {
        if (const Result<void> verified = job.verify(file.fileName()); !verified)
            return verified;
    }
    return putInPlace(job, file.fileName(), target, steps, keep);
}

} // namespace

QString realTarget(const QString &path)
{
    QFileInfo info(path);
    for (int step = 0; step < 40 && info.isSymLink(); ++step)
        info = QFileInfo(info.symLinkTarget());
    const QString folder = info.dir().canonicalPath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
}

Result<void> replaceFile(const SafeWrite &job, FileSteps &steps)
{
    const QString target = realTarget(job.target);
    if (const Result<void> allowed = checkTarget(target); !allowed)
        return allowed;
    QFile file(temporaryPath(target));
    if (!openTemporary(file, target)) {
        const bool full = file.error() == QFileDevice::ResourceError;
        return tl::unexpected(cannotWrite(target,
            std::make_error_code(full ? std::errc::no_space_on_device : std::errc::permission_denied)));
    }
    bool keep = false;
    const Result<void> done = writeVerifyPlace(job, target, file, steps, keep);
    if (!done) {
        file.close();
        if (!keep)
            file.remove();
        return done;
    }
    // The new file is in place and its bytes are on the disk; only its name could still be lost with the
    // power, and then the old file is there. So this is worth a line in the log, not an error.
    if (const std::error_code error = steps.syncFolder(QFileInfo(target).path()))
        qCWarning(logSafeFile) << "folder not synced:" << target << error.message().c_str();
    removeLeftovers(target);
    return {};
}

Result<void> replaceFile(const SafeWrite &job)
{
    FileSteps steps;
    return replaceFile(job, steps);
}

Result<void> replaceFile(const QString &target, const QByteArray &content)
{
    SafeWrite job;
    job.target = target;
    job.write = [&](QIODevice &device) -> Result<void> {
        if (device.write(content) != content.size())
            return tl::unexpected(cannotWrite(target, std::make_error_code(std::errc::io_error)));
        return {};
    };
    return replaceFile(job);
}

} // namespace xushi::store
