#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QByteArray>
#include <QString>

#include "core/base/result.h"

struct sqlite3;
struct sqlite3_changeset_iter;
struct sqlite3_session;
struct sqlite3_value;

namespace xushi::store
{

// Watches the plan's tables from its making until take(): what one edit did, as a changeset.
class Session
{
public:
    explicit Session(sqlite3 *db);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    // The changes so far, empty when there are none. Watching ends.
    [[nodiscard]] Result<QByteArray> take();

private:
    sqlite3 *m_db;
    sqlite3_session *m_session = nullptr;
};

enum class RowOperation { Insert, Update, Delete };

// One row of a changeset while it is being read: the values that changed.
class ChangedRow
{
public:
    [[nodiscard]] QByteArrayView table() const { return m_table; }
    [[nodiscard]] RowOperation operation() const { return m_operation; }
    [[nodiscard]] qint64 id() const { return m_id; }
    [[nodiscard]] int columnCount() const { return m_columns; }
    // Whether the operation gave this column a new value (every column of an insert).
    [[nodiscard]] bool hasNew(int column) const { return newValue(column) != nullptr; }
    [[nodiscard]] sqlite3_value *newValue(int column) const; // null where unchanged
    [[nodiscard]] sqlite3_value *oldValue(int column) const; // null where unchanged or inserted

private:
    friend class ChangesetCursor;
    sqlite3_changeset_iter *m_iterator = nullptr;
    QByteArrayView m_table;
    RowOperation m_operation = RowOperation::Insert;
    qint64 m_id = 0;
    int m_columns = 0;
};

// A value of a changeset as a source for core/store/fieldcodec.h.
struct ValueSource {
    sqlite3_value *value;
    [[nodiscard]] bool isNull() const;
    [[nodiscard]] bool isInteger() const;
    [[nodiscard]] qint64 integer() const;
    [[nodiscard]] QString text() const;
};

// Reads a changeset row by row, so that a long one can be read in several sittings.
class ChangesetCursor
{
public:
    explicit ChangesetCursor(const QByteArray &changeset);
    ~ChangesetCursor();
    ChangesetCursor(const ChangesetCursor &) = delete;
    ChangesetCursor &operator=(const ChangesetCursor &) = delete;

    // Goes to the next row; false behind the last one and where the changeset is damaged.
    [[nodiscard]] bool next();
    // Good until next() is called again.
    [[nodiscard]] const ChangedRow &row() const { return m_row; }
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

private:
    void close();

    QByteArray m_changeset; // SQLite reads from these bytes
    sqlite3_changeset_iter *m_iterator = nullptr;
    ChangedRow m_row;
    bool m_damaged = false;
};

// Calls visit for each row, in the order of the changeset. The row is good only during the call.
[[nodiscard]] Result<void> readChangeset(
    const QByteArray &changeset, const std::function<void(const ChangedRow &)> &visit);

// The changeset that takes the given one back.
[[nodiscard]] Result<QByteArray> inverted(const QByteArray &changeset);

// One changeset that does what these do one after another; what they undo of each other is not in it. Empty
// when nothing is left.
[[nodiscard]] Result<QByteArray> combined(const std::vector<QByteArray> &changesets);

// Applies within the open transaction. Stops at the first row that is not as the changeset found it, with
// ErrorKind::Conflict; the caller rolls back.
[[nodiscard]] Result<void> applyChangeset(sqlite3 *db, const QByteArray &changeset);

} // namespace xushi::store
