#include "core/store/documentlock.h"

#include <vector>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QLockFile>
#include <QSysInfo>
#include <QUuid>

#include "core/store/safefile.h"
#include "core/store/sha256.h"
#include "core/store/storeerrors.h"

namespace xushi::store
{

namespace
{

constexpr int patience = 100; // milliseconds

// The same for all who see the folder, whatever case or form of Unicode they write the name in; short, as a
// Chinese name with a suffix could pass 255 bytes.
QString besideDocument(const QString &document, const QString &suffix)
{
    const QFileInfo info(realTarget(document));
    const QString name = info.fileName().normalized(QString::NormalizationForm_C).toCaseFolded();
    return info.dir().filePath(QStringLiteral(".xushi-%1.%2").arg(sha256(name.toUtf8()).left(16), suffix));
}

QByteArray toJson(const LockHolder &holder, const QString &document)
{
    return QJsonDocument(QJsonObject {{QStringLiteral("document"), QFileInfo(document).fileName()},
                             {QStringLiteral("user"), holder.user}, {QStringLiteral("host"), holder.host},
                             {QStringLiteral("program"), holder.program},
                             {QStringLiteral("since"), holder.since.toUTC().toString(Qt::ISODate)},
                             {QStringLiteral("pid"), QString::number(holder.pid)},
                             {QStringLiteral("key"), QUuid::createUuid().toString(QUuid::WithoutBraces)}})
        .toJson();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(64 * 1024) : QByteArray();
}

// The lock file itself knows process, host and program; user and time are in the file beside it, which
// counts only when it is about the same process.
LockHolder readHolder(const QLockFile &lock, const QString &holderPath)
{
    LockHolder holder;
    if (!lock.getLockInfo(&holder.pid, &holder.host, &holder.program))
        return holder;
    holder.since = QFileInfo(lock.fileName()).lastModified().toUTC();
    const QJsonObject json = QJsonDocument::fromJson(contentOf(holderPath)).object();
    if (json.value(u"pid").toString() != QString::number(holder.pid)
        || json.value(u"host").toString() != holder.host)
        return holder;
    holder.user = json.value(u"user").toString();
    holder.program = json.value(u"program").toString();
    holder.since = QDateTime::fromString(json.value(u"since").toString(), Qt::ISODate);
    return holder;
}

Error lockedBy(const QString &document, const LockHolder &holder)
{
    const QString someone = QCoreApplication::translate("Store", "someone");
    const QString since = QLocale().toString(holder.since.toLocalTime(), QLocale::ShortFormat);
    return {ErrorKind::Locked,
        QCoreApplication::translate("Store",
            "“%1” is being edited by %2 on the computer %3 since %4. You can read it, work on a copy, or "
            "take "
            "over.")
            .arg(QFileInfo(document).fileName(), holder.user.isEmpty() ? someone : holder.user, holder.host,
                since)};
}

Error noLockHere(const QString &document)
{
    return {ErrorKind::NotWritable,
        QCoreApplication::translate("Store",
            "The folder of “%1” cannot be written. The plan can be read and saved to another folder.")
            .arg(QFileInfo(document).fileName())};
}

// QLockFile removes its path when it goes, whoever's file is there by then. So one that was taken over must
// never go: it is kept here to the end of the process.
void abandon(std::unique_ptr<QLockFile> lock)
{
    static auto *abandoned = new std::vector<std::unique_ptr<QLockFile>>;
    abandoned->push_back(std::move(lock));
}

} // namespace

LockHolder thisProcess(const QDateTime &now)
{
    QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    if (user.isEmpty())
        user = QDir::home().dirName();
    return {user, QSysInfo::machineHostName(), QCoreApplication::applicationName(), now,
        QCoreApplication::applicationPid()};
}

QString DocumentLock::lockPath(const QString &document)
{
    return besideDocument(document, QStringLiteral("lock"));
}

QString DocumentLock::holderPath(const QString &document)
{
    return besideDocument(document, QStringLiteral("holder"));
}

DocumentLock::DocumentLock(std::unique_ptr<QLockFile> lock, QString holderPath, QByteArray holder)
    : m_lock(std::move(lock))
    , m_holderPath(std::move(holderPath))
    , m_holder(std::move(holder))
{
}

DocumentLock::Attempt DocumentLock::take(const QString &document, const LockHolder &self)
{
    auto lock = std::make_unique<QLockFile>(lockPath(document));
    lock->setStaleLockTime(std::chrono::milliseconds(0)); // time alone makes no lock stale
    Attempt attempt;
    if (!lock->tryLock(patience)) {
        if (lock->error() == QLockFile::LockFailedError) {
            attempt.holder = readHolder(*lock, holderPath(document));
            attempt.error = lockedBy(document, *attempt.holder);
        } else {
            attempt.error = noLockHere(document);
        }
        return attempt;
    }
    const QByteArray holder = toJson(self, document);
    if (const Result<void> named = replaceFile(holderPath(document), holder); !named) {
        attempt.error = named.error();
        return attempt;
    }
    attempt.lock.reset(new DocumentLock(std::move(lock), holderPath(document), holder));
    return attempt;
}

DocumentLock::Attempt DocumentLock::takeOver(const QString &document, const LockHolder &self)
{
    const bool removed = !QFile::exists(lockPath(document)) || QFile::remove(lockPath(document));
    if (!removed) {
        Attempt attempt;
        attempt.error = noLockHere(document);
        return attempt;
    }
    return take(document, self);
}

DocumentLock::~DocumentLock()
{
    if (isStillHeld())
        QFile::remove(m_holderPath);
    else
        abandon(std::move(m_lock));
}

bool DocumentLock::isStillHeld() const
{
    const QByteArray now = contentOf(m_holderPath);
    if (!now.isEmpty())
        return now == m_holder;
    // Somebody has tidied up the file beside the lock; the lock itself may still be ours.
    LockHolder holder;
    return m_lock->getLockInfo(&holder.pid, &holder.host, &holder.program)
        && holder.pid == QCoreApplication::applicationPid() && holder.host == QSysInfo::machineHostName();
}

} // namespace xushi::store
