#include "core/store/database.h"

#include <unordered_map>

#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>

#include "core/store/schema.h"
#include "core/store/sqlite.h"
#include "core/store/statement.h"

namespace xushi::store
{

namespace
{

Q_LOGGING_CATEGORY(log, "xushi.store.database")

constexpr int busyTimeout = 5000; // ms that another reader or a save may take

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

} // namespace

struct Database::Prepared {
    std::unordered_map<const char *, Statement> statements;
};

Database::Database()
    : m_prepared(std::make_unique<Prepared>())
{
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    std::unique_ptr<Database> database(new Database);
    database->m_path = path;
    if (sqlite3_compileoption_used("ENABLE_SESSION") == 0
        || sqlite3_compileoption_used("ENABLE_PREUPDATE_HOOK") == 0)
        return fail(ErrorKind::Internal,
            tr("The SQLite of this computer cannot record changes (no session extension). Install Xushi with "
               "the SQLite package of the system."));
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &database->m_handle,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX, nullptr);
    if (opened != SQLITE_OK)
        return fail(ErrorKind::NotWritable,
            tr("The working copy could not be opened. Check that its folder can be written and has room."));
    sqlite3_extended_result_codes(database->m_handle, 1);
    sqlite3_busy_timeout(database->m_handle, busyTimeout);
    if (!database->execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
                           "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
                           "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;"))
        return tl::unexpected(lastError(database->m_handle));
    sqlite3_db_config(database->m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    const Result<int> before = migrate(database->m_handle);
    if (!before)
        return tl::unexpected(before.error());
    database->m_versionBefore = *before;
    return database;
}

Database::~Database()
{
    m_prepared.reset();
    sqlite3_close_v2(m_handle); // goes when its last statement has gone
}

bool Database::execute(const char *sql) const
{
    char *message = nullptr;
    const int rc = sqlite3_exec(m_handle, sql, nullptr, nullptr, &message);
    if (rc != SQLITE_OK)
        qCWarning(log) << sql << message;
    sqlite3_free(message);
    return rc == SQLITE_OK;
}

bool Database::executeOften(const char *sql)
{
    Statement &statement = m_prepared->statements[sql];
    if (!statement.isValid())
        statement = Statement(m_handle, sql);
    return statement.run();
}

Error lastError(sqlite3 *db)
{
    const int code = sqlite3_errcode(db) & 0xff;
    qCWarning(log) << "SQLite" << sqlite3_extended_errcode(db) << sqlite3_errmsg(db);
    switch (code) {
    case SQLITE_FULL:
        return {ErrorKind::DiskFull,
            tr("There is no room left on the disk. The change was not made and nothing was lost. "
               "Free some space and try again.")};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {ErrorKind::NotWritable, tr("The working copy cannot be written. The change was not made.")};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {
            ErrorKind::Damaged, tr("The plan's data are damaged. The change was not made. Open a backup.")};
    case SQLITE_CONSTRAINT:
        return {ErrorKind::Invalid, tr("These values do not fit together. The change was not made.")};
    default:
        return {ErrorKind::Internal, tr("The change could not be written. Nothing was changed.")};
    }
}

QByteArray dump(sqlite3 *db)
{
    QByteArray text;
    for (const QByteArray &table : watchedTables(db)) {
        text += "-- " + table + '\n';
        Statement columns(db,
            "SELECT group_concat('quote(\"' || name || '\")', '||'',''||') FROM pragma_table_info('" + table
                + "')");
        if (!columns.step())
            continue;
        Statement rows(db, "SELECT " + columns.text(0).toUtf8() + " FROM \"" + table + "\" ORDER BY id");
        while (rows.step())
            text += rows.text(0).toUtf8() + '\n';
    }
    return text;
}

} // namespace xushi::store
