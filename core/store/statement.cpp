#include "core/store/statement.h"

#include <utility>

#include "core/store/sqlite.h"

namespace xushi::store
{

Statement::Statement(sqlite3 *db, const QByteArray &sql)
{
    sqlite3_prepare_v3(
        db, sql.constData(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_handle, nullptr);
    m_ok = m_handle != nullptr;
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

Statement::Statement(Statement &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_ok(other.m_ok)
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_ok, other.m_ok);
    return *this;
}

void Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_handle, index + 1, value);
}

void Statement::bind(int index, const QString &value)
{
    sqlite3_bind_text16(
        m_handle, index + 1, value.utf16(), static_cast<int>(value.size() * 2), SQLITE_TRANSIENT);
}

void Statement::bind(int index, const QByteArray &value)
{
    sqlite3_bind_blob64(
        m_handle, index + 1, value.constData(), static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT);
}

void Statement::bindNull(int index)
{
    sqlite3_bind_null(m_handle, index + 1);
}

bool Statement::step()
{
    const int rc = m_handle ? sqlite3_step(m_handle) : SQLITE_MISUSE;
    m_ok = rc == SQLITE_ROW || rc == SQLITE_DONE;
    return rc == SQLITE_ROW;
}

bool Statement::run()
{
    while (step()) { }
    const bool ok = m_ok;
    reset();
    return ok;
}

void Statement::reset()
{
    if (m_handle)
        sqlite3_reset(m_handle);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

QString Statement::text(int column) const
{
    const auto *text = static_cast<const char16_t *>(sqlite3_column_text16(m_handle, column));
    return QString::fromUtf16(text, sqlite3_column_bytes16(m_handle, column) / 2);
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_handle, column));
}

} // namespace xushi::store
