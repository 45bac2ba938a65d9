#pragma once

#include <optional>

#include <QString>

#include "core/base/result.h"
#include "core/store/schema.h"

struct sqlite3;

namespace xushi::store
{

// What a database must be to be taken for ours.
struct DatabaseRules {
    quint32 applicationId = quint32(store::applicationId);
    int newestSchema = store::schemaVersion;
};

// Looks at a plan.sqlite that came from outside, without changing it: application id, schema version,
// integrity_check, nothing but plain tables and their indices. `shown` is the file the messages name.
// Errors: Foreign, TooNew, Damaged, Unreadable.
[[nodiscard]] Result<void> checkDatabase(
    const QString &path, const QString &shown, const DatabaseRules &rules);

// Settings for any connection to a database that came from outside: nothing stored in it is run, a broken
// page is noticed when it is read. To be called before the first statement. False where SQLite refuses.
[[nodiscard]] bool harden(sqlite3 *db);

// Owns a connection of this module's own, beside the one that edits.
class SideConnection
{
public:
    enum class Mode {
        ReadOnly, // of a file that nobody writes; no other file is touched
        Shared, // of a database in use: waits up to 5 seconds for its turn
    };
    SideConnection(const QString &path, Mode mode);
    ~SideConnection();
    SideConnection(const SideConnection &) = delete;
    SideConnection &operator=(const SideConnection &) = delete;

    [[nodiscard]] bool isOpen() const { return m_db != nullptr; }
    [[nodiscard]] sqlite3 *handle() const { return m_db; }
    // The first column of the first row; nothing where there is none, it is NULL, or the SQL fails.
    [[nodiscard]] std::optional<QString> value(const QByteArray &sql) const;
    // Whether the last call failed because the disk is full.
    [[nodiscard]] bool isOutOfRoom() const;

private:
    sqlite3 *m_db = nullptr;
};

// Number of the newest step of history: 0 with no step, nothing where the database cannot be read.
[[nodiscard]] std::optional<qint64> newestStep(const SideConnection &db);
// True when no step came after the last save, nothing where it cannot be told.
[[nodiscard]] std::optional<bool> isSaved(const SideConnection &db);
// Notes in `meta` that the steps up to this one are in the saved file.
[[nodiscard]] bool setSavedStep(const SideConnection &db, qint64 step);

} // namespace xushi::store
