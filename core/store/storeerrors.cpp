#include "core/store/storeerrors.h"

#include <cerrno>

#include <QCoreApplication>
#include <QFileInfo>

namespace xushi::store
{

namespace
{

bool isFull(std::error_code reason)
{
#ifdef EDQUOT
    if (reason.value() == EDQUOT)
        return true;
#endif
    return reason == std::errc::no_space_on_device;
}

Error about(const QString &path, ErrorKind kind, const QString &sentence)
{
    return {kind, sentence.arg(QFileInfo(path).fileName())};
}

} // namespace

Error fileMissing(const QString &path)
{
    return about(path, ErrorKind::NotFound,
        QCoreApplication::translate("Store", "“%1” does not exist. It may have been moved or renamed."));
}

Error fileUnreadable(const QString &path)
{
    return about(path, ErrorKind::Unreadable,
        QCoreApplication::translate(
            "Store", "“%1” could not be read. Please check its permissions and the disk."));
}

Error fileEmpty(const QString &path)
{
    return about(path, ErrorKind::Foreign,
        QCoreApplication::translate("Store", "“%1” is an empty file; there is no plan in it."));
}

Error fileForeign(const QString &path)
{
    return about(
        path, ErrorKind::Foreign, QCoreApplication::translate("Store", "“%1” is not a Xushi plan file."));
}

Error fileDamaged(const QString &path)
{
    return about(path, ErrorKind::Damaged,
        QCoreApplication::translate(
            "Store", "“%1” is damaged and was not opened. Please open one of its backups instead."));
}

Error fileTooNew(const QString &path)
{
    return about(path, ErrorKind::TooNew,
        QCoreApplication::translate("Store",
            "“%1” was saved by a newer version of Xushi. Please update Xushi, then open it again; the file "
            "was not changed."));
}

Error fileChangedByOthers(const QString &path)
{
    return about(path, ErrorKind::Conflict,
        QCoreApplication::translate(
            "Store", "“%1” has been changed by someone else since it was opened here. Nothing was written."));
}

Error cannotOpen(const QString &path)
{
    return QFileInfo::exists(path) ? fileUnreadable(path) : fileMissing(path);
}

Error cannotWrite(const QString &path, std::error_code reason)
{
    if (isFull(reason)) {
        return about(path, ErrorKind::DiskFull,
            QCoreApplication::translate("Store",
                "The disk has no room left for “%1”. What was saved before is unchanged; please free some "
                "room or save to another disk."));
    }
    return about(path, ErrorKind::NotWritable,
        QCoreApplication::translate("Store",
            "“%1” could not be written. What was saved before is unchanged; please check the permissions or "
            "save to another folder."));
}

Error cancelled()
{
    return {ErrorKind::Cancelled, QCoreApplication::translate("Store", "Cancelled.")};
}

} // namespace xushi::store
