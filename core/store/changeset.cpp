#include "core/store/changeset.h"

#include <QCoreApplication>

#include "core/store/database.h"
#include "core/store/schema.h"
#include "core/store/sqlite.h"

namespace xushi::store
{

namespace
{

// Owns a buffer that SQLite allocated.
struct SqliteBuffer {
    void *data = nullptr;
    int size = 0;
    ~SqliteBuffer() { sqlite3_free(data); }
    [[nodiscard]] QByteArray bytes() const { return QByteArray(static_cast<const char *>(data), size); }
};

tl::unexpected<Error> unreadable()
{
    return fail(ErrorKind::Damaged,
        QCoreApplication::translate("Store",
            "This step of the history is damaged and cannot be used. "
            "The plan itself is unchanged."));
}

int stopAtConflict(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

Session::Session(sqlite3 *db)
    : m_db(db)
{
    if (sqlite3session_create(db, "main", &m_session) != SQLITE_OK)
        return;
    for (const QByteArray &table : watchedTables(db))
        sqlite3session_attach(m_session, table.constData());
}

Session::~Session()
{
    sqlite3session_delete(m_session);
}

Result<QByteArray> Session::take()
{
    sqlite3session_enable(m_session, 0);
    SqliteBuffer buffer;
    if (!m_session || sqlite3session_changeset(m_session, &buffer.size, &buffer.data) != SQLITE_OK)
        return tl::unexpected(lastError(m_db));
    return buffer.bytes();
}

sqlite3_value *ChangedRow::newValue(int column) const
{
    sqlite3_value *value = nullptr;
    if (m_operation != RowOperation::Delete)
        sqlite3changeset_new(m_iterator, column, &value);
    return value;
}

sqlite3_value *ChangedRow::oldValue(int column) const
{
    sqlite3_value *value = nullptr;
    if (m_operation != RowOperation::Insert)
        sqlite3changeset_old(m_iterator, column, &value);
    return value;
}

bool ValueSource::isNull() const
{
    return sqlite3_value_type(value) == SQLITE_NULL;
}

bool ValueSource::isInteger() const
{
    return sqlite3_value_type(value) == SQLITE_INTEGER;
}

qint64 ValueSource::integer() const
{
    return sqlite3_value_int64(value);
}

QString ValueSource::text() const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return QString::fromUtf8(bytes, sqlite3_value_bytes(value));
}

ChangesetCursor::ChangesetCursor(const QByteArray &changeset)
    : m_changeset(changeset)
{
    if (m_changeset.isEmpty())
        return;
    m_damaged = sqlite3changeset_start(&m_iterator, static_cast<int>(m_changeset.size()),
                    const_cast<char *>(m_changeset.constData()))
        != SQLITE_OK;
    m_row.m_iterator = m_iterator;
}

ChangesetCursor::~ChangesetCursor()
{
    close();
}

void ChangesetCursor::close()
{
    if (m_iterator && sqlite3changeset_finalize(m_iterator) != SQLITE_OK)
        m_damaged = true;
    m_iterator = nullptr;
}

bool ChangesetCursor::next()
{
    if (!m_iterator)
        return false;
    if (sqlite3changeset_next(m_iterator) != SQLITE_ROW) {
        close();
        return false;
    }
    const char *table = nullptr;
    int operation = 0;
    int indirect = 0;
    sqlite3changeset_op(m_iterator, &table, &m_row.m_columns, &operation, &indirect);
    m_row.m_table = table;
    m_row.m_operation = operation == SQLITE_INSERT ? RowOperation::Insert
        : operation == SQLITE_DELETE               ? RowOperation::Delete
                                                   : RowOperation::Update;
    sqlite3_value *id = m_row.m_operation == RowOperation::Insert ? m_row.newValue(0) : m_row.oldValue(0);
    m_row.m_id = id ? sqlite3_value_int64(id) : 0;
    return true;
}

Result<void> readChangeset(const QByteArray &changeset, const std::function<void(const ChangedRow &)> &visit)
{
    ChangesetCursor cursor(changeset);
    while (cursor.next())
        visit(cursor.row());
    if (cursor.isDamaged())
        return unreadable();
    return {};
}

Result<QByteArray> inverted(const QByteArray &changeset)
{
    SqliteBuffer buffer;
    if (sqlite3changeset_invert(
            static_cast<int>(changeset.size()), changeset.constData(), &buffer.size, &buffer.data)
        != SQLITE_OK)
        return unreadable();
    return buffer.bytes();
}

Result<QByteArray> combined(const std::vector<QByteArray> &changesets)
{
    sqlite3_changegroup *group = nullptr;
    if (sqlite3changegroup_new(&group) != SQLITE_OK)
        return unreadable();
    const std::unique_ptr<sqlite3_changegroup, void (*)(sqlite3_changegroup *)> owner(
        group, sqlite3changegroup_delete);
    for (const QByteArray &changeset : changesets) {
        if (sqlite3changegroup_add(
                group, static_cast<int>(changeset.size()), const_cast<char *>(changeset.constData()))
            != SQLITE_OK)
            return unreadable();
    }
    SqliteBuffer buffer;
    if (sqlite3changegroup_output(group, &buffer.size, &buffer.data) != SQLITE_OK)
        return unreadable();
    return buffer.bytes();
}

Result<void> applyChangeset(sqlite3 *db, const QByteArray &changeset)
{
    const int rc = sqlite3changeset_apply(db, static_cast<int>(changeset.size()),
        const_cast<char *>(changeset.constData()), nullptr, stopAtConflict, nullptr);
    if (rc == SQLITE_ABORT)
        return fail(ErrorKind::Conflict,
            QCoreApplication::translate("Store",
                "This step no longer fits the plan as it is now. "
                "Nothing was changed."));
    if (rc == SQLITE_CORRUPT)
        return unreadable();
    if (rc != SQLITE_OK)
        return tl::unexpected(lastError(db));
    return {};
}

} // namespace xushi::store
