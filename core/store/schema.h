#pragma once

#include <QByteArray>
#include <QStringList>
#include <vector>

#include "core/base/result.h"

struct sqlite3;

// The schema of plan.sqlite and the numbered steps that lead to it.
//
// Rules, so that every step of history can be replayed (each breaks without it): every watched table has a
// non-null INTEGER PRIMARY KEY; no ON DELETE actions, no triggers, no generated columns, no UNIQUE on what
// a user can edit; foreign keys plain and DEFERRABLE INITIALLY DEFERRED; edits delete dependants themselves.
namespace xushi::store
{

inline constexpr int applicationId = 0x58555348; // "XUSH"
inline constexpr int schemaVersion = 1;

// One step of the schema, from version - 1 to version. Once released it never changes.
struct Migration {
    int version = 0;
    QByteArray sql;
};
[[nodiscard]] const std::vector<Migration> &migrations();

// Tables whose changes are recorded in history: all but those that keep books on the file itself.
[[nodiscard]] QByteArrayList watchedTables(sqlite3 *db);

// Brings an empty or older database to the newest of the given steps, in one transaction. A database newer
// than that is refused with ErrorKind::TooNew. Returns the version it had before.
[[nodiscard]] Result<int> migrate(sqlite3 *db, const std::vector<Migration> &steps = migrations());

} // namespace xushi::store
