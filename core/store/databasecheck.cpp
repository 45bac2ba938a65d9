#include "core/store/databasecheck.h"

#include <cerrno>

#include <QFile>
#include <QLoggingCategory>
#include <QtEndian>
#include <QUrl>

#include "core/store/sqlite.h"
#include "core/store/statement.h"
#include "core/store/storeerrors.h"

namespace xushi::store
{

namespace
{

Q_LOGGING_CATEGORY(logCheck, "xushi.store.databasecheck", QtWarningMsg)

// The SQLite file format, "The Database Header".
constexpr qint64 headerLength = 100;
constexpr qint64 userVersionAt = 60;
constexpr qint64 applicationIdAt = 68;
constexpr char magic[] = "SQLite format 3";

Result<void> checkHeader(const QString &path, const QString &shown, const DatabaseRules &rules)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(cannotOpen(path));
    const QByteArray header = file.read(headerLength);
    const bool ours = header.size() == headerLength && header.startsWith(QByteArray(magic, sizeof magic))
        && qFromBigEndian<quint32>(header.constData() + applicationIdAt) == rules.applicationId;
    if (!ours)
        return tl::unexpected(fileForeign(shown));
    if (qFromBigEndian<qint32>(header.constData() + userVersionAt) > rules.newestSchema)
        return tl::unexpected(fileTooNew(shown));
    return {};
}

// A virtual table has no pages of its own; views and triggers would run what a stranger wrote.
constexpr char oddities[] = "SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index') "
                            "OR rootpage < 1 OR rootpage IS NULL";

} // namespace

bool harden(sqlite3 *db)
{
    const auto set = [&](int option, int value) {
        int now = -1;
        return sqlite3_db_config(db, option, value, &now) == SQLITE_OK && now == value;
    };
    return set(SQLITE_DBCONFIG_DEFENSIVE, 1) && set(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
        && set(SQLITE_DBCONFIG_ENABLE_VIEW, 0) && set(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0)
        && sqlite3_exec(db, "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0", nullptr, nullptr, nullptr)
        == SQLITE_OK;
}

Result<void> checkDatabase(const QString &path, const QString &shown, const DatabaseRules &rules)
{
    if (const Result<void> header = checkHeader(path, shown, rules); !header)
        return header;
    const SideConnection db(path, SideConnection::Mode::ReadOnly);
    if (!db.isOpen())
        return tl::unexpected(fileDamaged(shown));
    const std::optional<QString> integrity = db.value("PRAGMA integrity_check(1)");
    if (integrity != QLatin1String("ok")) {
        qCWarning(logCheck) << shown << integrity.value_or(QString());
        return tl::unexpected(fileDamaged(shown));
    }
    if (db.value(oddities) != QLatin1String("0"))
        return tl::unexpected(fileForeign(shown));
    return {};
}

SideConnection::SideConnection(const QString &path, Mode mode)
{
    // immutable: no -wal or -shm is looked for, none is made.
    QByteArray uri = QUrl::fromLocalFile(path).toEncoded();
    uri.replace('?', "%3f");
    const bool readOnly = mode == Mode::ReadOnly;
    if (readOnly)
        uri += "?immutable=1";
    const int flags
        = SQLITE_OPEN_URI | SQLITE_OPEN_FULLMUTEX | (readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
    const bool opened = sqlite3_open_v2(uri.constData(), &m_db, flags, nullptr) == SQLITE_OK
        && sqlite3_busy_timeout(m_db, 5000) == SQLITE_OK && harden(m_db);
    if (!opened) {
        sqlite3_close(m_db);
        m_db = nullptr;
    }
}

SideConnection::~SideConnection()
{
    sqlite3_close(m_db);
}

std::optional<QString> SideConnection::value(const QByteArray &sql) const
{
    Statement statement(m_db, sql);
    if (!statement.isValid() || !statement.step() || statement.isNull(0))
        return std::nullopt;
    return statement.text(0);
}

bool SideConnection::isOutOfRoom() const
{
    const int code = sqlite3_errcode(m_db);
    return code == SQLITE_FULL || (code == SQLITE_IOERR && sqlite3_system_errno(m_db) == ENOSPC);
}

std::optional<qint64> newestStep(const SideConnection &db)
{
    const std::optional<QString> hasHistory
        = db.value("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'history'");
    if (!hasHistory)
        return std::nullopt;
    if (*hasHistory == u'0')
        return 0;
    const std::optional<QString> newest = db.value("SELECT coalesce(max(id), 0) FROM history");
    return newest ? std::optional(newest->toLongLong()) : std::nullopt;
}

std::optional<bool> isSaved(const SideConnection &db)
{
    const std::optional<qint64> newest = newestStep(db);
    if (!newest)
        return std::nullopt;
    const QString saved
        = db.value("SELECT value FROM meta WHERE key = 'saved_head'").value_or(QStringLiteral("0"));
    return saved.toLongLong() == *newest;
}

bool setSavedStep(const SideConnection &db, qint64 step)
{
    Statement statement(db.handle(),
        "INSERT INTO meta (key, value) VALUES ('saved_head', ?1) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    if (!statement.isValid())
        return false;
    statement.bind(0, QString::number(step));
    return statement.run();
}

} // namespace xushi::store
