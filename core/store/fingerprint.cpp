#include "core/store/fingerprint.h"

#include <QFile>
#include <QFileInfo>

#include "core/store/sha256.h"

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

namespace xushi::store
{

namespace
{

// Below this size the sum is taken every time: it costs less than 100 ms and trusts nothing.
constexpr qint64 alwaysSummed = 8 * 1024 * 1024;

QString stampOf(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path); // no time of change that programs cannot set back
    return {};
#else
    struct stat info {
    };
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return QStringLiteral("%1:%2:%3.%4:%5.%6")
        .arg(info.st_dev)
        .arg(info.st_ino)
        .arg(info.st_mtim.tv_sec)
        .arg(info.st_mtim.tv_nsec)
        .arg(info.st_ctim.tv_sec)
        .arg(info.st_ctim.tv_nsec);
#endif
}

} // namespace

Result<FileFingerprint> fingerprintOf(const QString &path)
{
    // The stamp is taken first: a change in between gives a stamp that is too old, and so another sum.
    const QString stamp = stampOf(path);
    const Result<QString> sum = sha256OfFile(path);
    if (!sum)
        return tl::unexpected(sum.error());
    return FileFingerprint {QFileInfo(path).size(), *sum, stamp};
}

bool isUnchanged(const QString &path, const FileFingerprint &before)
{
    const QFileInfo info(path);
    if (!info.isFile() || info.size() != before.size)
        return false;
    if (before.size > alwaysSummed && !before.stamp.isEmpty() && stampOf(path) == before.stamp)
        return true;
    const Result<QString> sum = sha256OfFile(path);
    return sum && *sum == before.sha256;
}

FileFingerprint renamed(FileFingerprint fingerprint, const QString &path)
{
    // A new name changes the last part only, the time of change.
    const QString now = stampOf(path);
    if (now.section(u':', 0, 2) == fingerprint.stamp.section(u':', 0, 2))
        fingerprint.stamp = now;
    return fingerprint;
}

QJsonObject toJson(const FileFingerprint &fingerprint)
{
    return {{QStringLiteral("size"), fingerprint.size}, {QStringLiteral("sha256"), fingerprint.sha256},
        {QStringLiteral("stamp"), fingerprint.stamp}};
}

FileFingerprint fingerprintFromJson(const QJsonObject &json)
{
    return {
        json.value(u"size").toInteger(), json.value(u"sha256").toString(), json.value(u"stamp").toString()};
}

} // namespace xushi::store
