#pragma once

#include <QByteArray>

#include "core/store/changeset.h"
#include "core/store/fieldcodec.h"
#include "core/store/statement.h"

struct sqlite3;

namespace xushi::store
{

// The SQL of one kind of record, made from its columns. Statements are kept prepared.
template <class R>
class RecordStore
{
public:
    explicit RecordStore(sqlite3 *db)
        : m_db(db)
    {
    }

    // False on an error; the reason is with the connection (lastError).
    bool insert(const R &record)
    {
        if (!m_insert.isValid())
            m_insert = Statement(m_db, insertSql());
        int index = 0;
        R::columns(record, [&](const char *, const auto &value) {
            encodeField(BindSink {m_insert, index++}, value);
        });
        return m_insert.run();
    }

    bool update(const R &record)
    {
        if (!m_update.isValid())
            m_update = Statement(m_db, updateSql());
        int index = -1; // the id comes first among the columns and last in the statement
        int last = 0;
        R::columns(record, [&](const char *, const auto &value) {
            if (index >= 0)
                encodeField(BindSink {m_update, index}, value);
            last = ++index;
        });
        m_update.bind(last, record.id.value);
        return m_update.run();
    }

    bool remove(qint64 id)
    {
        if (!m_remove.isValid())
            m_remove = Statement(m_db, QByteArray("DELETE FROM ") + R::table + " WHERE id = ?");
        m_remove.bind(0, id);
        return m_remove.run();
    }

    [[nodiscard]] std::optional<R> find(qint64 id)
    {
        if (!m_find.isValid())
            m_find = Statement(m_db, selectSql() + " WHERE id = ?");
        m_find.bind(0, id);
        std::optional<R> record;
        if (m_find.step())
            record = read(m_find);
        m_find.reset();
        return record;
    }

    // Calls visit with every row that can be read. False on an error or where a row holds what is not ours.
    template <class Visit>
    bool load(Visit &&visit)
    {
        Statement query(m_db, selectSql());
        bool sound = true;
        while (query.step()) {
            if (auto record = read(query))
                visit(std::move(*record));
            else
                sound = false;
        }
        return query.ok() && sound;
    }

private:
    static QByteArrayList columnNames()
    {
        QByteArrayList names;
        R record {};
        R::columns(record, [&](const char *name, auto &) { names << '"' + QByteArray(name) + '"'; });
        return names;
    }
    static QByteArray selectSql() { return "SELECT " + columnNames().join(',') + " FROM " + R::table; }
    static QByteArray insertSql()
    {
        const QByteArrayList names = columnNames();
        return QByteArray("INSERT INTO ") + R::table + '(' + names.join(',') + ") VALUES ("
            + QByteArrayList(names.size(), "?").join(',') + ')';
    }
    static QByteArray updateSql()
    {
        return QByteArray("UPDATE ") + R::table + " SET " + columnNames().mid(1).join(" = ?, ")
            + " = ? WHERE id = ?";
    }
    static std::optional<R> read(const Statement &row)
    {
        R record {};
        int index = 0;
        bool sound = true;
        R::columns(record, [&](const char *, auto &value) {
            sound = decodeField(ColumnSource {row, index++}, value) && sound;
        });
        return sound ? std::optional<R>(std::move(record)) : std::nullopt;
    }

    sqlite3 *m_db;
    Statement m_insert;
    Statement m_update;
    Statement m_remove;
    Statement m_find;
};

} // namespace xushi::store
