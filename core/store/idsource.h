#pragma once

#include <functional>

#include <QtGlobal>

#include "core/base/result.h"

struct sqlite3;

namespace xushi::store
{

// Draws ids: 40 random bits for each working copy, then a 23-bit counter. Both are kept in the table
// id_space, outside what history records, so that no id repeats after an undo, after a crash or in two
// copies of a plan that are edited apart.
class IdSource
{
public:
    static constexpr int counterBits = 23;
    static constexpr qint64 counterEnd = qint64 {1} << counterBits;
    static constexpr qint64 prefixEnd = qint64 {1} << 40;

    using Random = std::function<quint64()>; // 64 random bits
    IdSource(sqlite3 *db, Random random);

    // A new id. Draws a fresh prefix when there is none yet or its counter is used up.
    [[nodiscard]] qint64 next();
    // Ids from here on have this prefix, where it was never used in this file; else a fresh one.
    void usePrefix(qint64 prefix);
    // Ids from here on have a fresh prefix: for a new working copy of an existing file.
    void useFreshPrefix();

    // Within a transaction: writes down how far the counter has come, if it moved.
    [[nodiscard]] Result<void> store();
    // After a rollback: the ids drawn since store() are not used again; only the books are renewed.
    void forget() { m_stored = false; }

private:
    [[nodiscard]] bool isTaken(qint64 prefix) const;
    void begin(qint64 prefix);

    sqlite3 *m_db;
    Random m_random;
    qint64 m_prefix = -1;
    qint64 m_next = 0;
    bool m_stored = true;
};

} // namespace xushi::store
