#pragma once

#include <memory>

#include <QString>

#include "core/base/result.h"

struct sqlite3;

namespace xushi::store
{

// The open plan.sqlite of a working copy: one connection for all statements, sessions and changesets. Every
// commit is durable (WAL, synchronous FULL). It may be made on one thread and handed to another.
class Database
{
public:
    // Opens or creates the file and brings its schema up to date. Errors: NotWritable, Damaged, TooNew,
    // Internal where SQLite has no sessions.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] QString path() const { return m_path; }
    // Schema version the file had before it was opened; schemaVersion where nothing was migrated, 0 if new.
    [[nodiscard]] int versionBefore() const { return m_versionBefore; }

    // Runs statements without results; false with a log line on an error.
    bool execute(const char *sql) const;
    // The same for one statement that is run again and again: it is prepared once. `sql` is a literal.
    bool executeOften(const char *sql);

private:
    Database();
    QString m_path;
    sqlite3 *m_handle = nullptr;
    struct Prepared;
    std::unique_ptr<Prepared> m_prepared;
    int m_versionBefore = 0;
};

// A sentence for the user about why the last statement on this handle failed.
[[nodiscard]] Error lastError(sqlite3 *db);

// The contents of all tables in a fixed order, as text: two databases hold the same plan when their dumps
// are equal. Books on the file itself (meta, id_space, history) are left out.
[[nodiscard]] QByteArray dump(sqlite3 *db);

} // namespace xushi::store
