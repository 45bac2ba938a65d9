#pragma once

#include <tuple>

#include "core/base/result.h"
#include "core/plan/changes.h"
#include "core/plan/recordtable.h"

struct sqlite3;

namespace xushi
{

// All records of a plan in memory. Read by everybody; written only from the database and its changesets.
class RecordSet
{
public:
    template <class R>
    [[nodiscard]] const RecordTable<R> &table() const
    {
        return std::get<RecordTable<R>>(m_tables);
    }

    [[nodiscard]] Result<void> load(sqlite3 *db);
    // Brings the records up to date from a changeset that was committed, and says what it did.
    [[nodiscard]] Result<Changes> update(const QByteArray &changeset);
    // What a changeset did, where the records know it already.
    [[nodiscard]] static Result<Changes> changesOf(const QByteArray &changeset);
    template <class R>
    void put(R record)
    {
        auto &table = std::get<RecordTable<R>>(m_tables);
        if (table.contains(record.id))
            table.update(record.id, [&](R &old) { old = std::move(record); });
        else
            table.insert(std::move(record));
    }
    template <class R>
    void remove(Id<R> id)
    {
        auto &table = std::get<RecordTable<R>>(m_tables);
        if (table.contains(id))
            table.remove(id);
    }

private:
    template <class List>
    struct TablesOf;
    template <class... R>
    struct TablesOf<RecordList<R...>> {
        using Type = std::tuple<RecordTable<R>...>;
    };
    TablesOf<AllRecords>::Type m_tables;
};

} // namespace xushi
