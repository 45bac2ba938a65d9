#pragma once

#include <optional>
#include <tuple>

#include "core/base/result.h"
#include "core/plan/recordset.h"
#include "core/store/idsource.h"
#include "core/store/recordstore.h"

struct sqlite3;

namespace xushi
{

// The hand that an edit writes with, inside Plan::apply. It reads through the same connection, so an edit
// sees its own writes; the records in memory change only when it is done. The first error sticks: later
// writes do nothing and apply() reports it and takes everything back.
class Transaction
{
public:
    Transaction(sqlite3 *db, store::IdSource &ids)
        : m_db(db)
        , m_ids(ids)
        , m_stores(makeStores(db, AllRecords {}))
    {
    }

    // Draws an id for a record that has none yet.
    template <class R>
    Id<R> insert(R record)
    {
        if (record.id.isNull())
            record.id.value = m_ids.next();
        check([&] { return store<R>().insert(record); });
        keep(record, Written::Put);
        return record.id;
    }
    template <class R>
    void update(const R &record)
    {
        check([&] { return store<R>().update(record); });
        keep(record, Written::Put);
    }
    template <class R>
    void remove(Id<R> id)
    {
        check([&] { return store<R>().remove(id.value); });
        R removed {};
        removed.id = id;
        keep(removed, Written::Removed);
    }
    template <class R>
    [[nodiscard]] std::optional<R> find(Id<R> id)
    {
        return store<R>().find(id.value);
    }

    // For reading a document: the new ids are made from the document's own sum, so that the same document
    // gives the same plan.
    void useIdPrefix(qint64 prefix) { m_ids.usePrefix(prefix); }
    [[nodiscard]] qint64 drawId() { return m_ids.next(); }

    // Among several edits that make one step the records follow each edit, not the end: what was written
    // since the last call is put into them.
    void keepWrites(bool keeps)
    {
        m_keepsWrites = keeps;
        forEachRecord([this]<class R>() { writes<R>().clear(); });
    }
    void putInto(RecordSet &records)
    {
        forEachRecord([&]<class R>() {
            for (Write<R> &write : writes<R>()) {
                if (write.what == Written::Put)
                    records.put(std::move(write.record));
                else
                    records.remove(write.record.id);
            }
            writes<R>().clear();
        });
    }

    [[nodiscard]] Result<void> status() const
    {
        if (m_error)
            return tl::unexpected(*m_error);
        return {};
    }

private:
    enum class Written { Put, Removed };
    template <class R>
    struct Write {
        R record;
        Written what;
    };
    template <class... R>
    static std::tuple<store::RecordStore<R>...> makeStores(sqlite3 *db, RecordList<R...>)
    {
        return std::make_tuple(store::RecordStore<R>(db)...);
    }
    template <class List>
    struct StoresOf;
    template <class... R>
    struct StoresOf<RecordList<R...>> {
        using Type = std::tuple<store::RecordStore<R>...>;
        using Writes = std::tuple<std::vector<Write<R>>...>;
    };
    template <class R>
    std::vector<Write<R>> &writes()
    {
        return std::get<std::vector<Write<R>>>(m_writes);
    }
    template <class R>
    void keep(const R &record, Written what)
    {
        if (m_keepsWrites && !m_error)
            writes<R>().push_back({record, what});
    }
    template <class R>
    store::RecordStore<R> &store()
    {
        return std::get<store::RecordStore<R>>(m_stores);
    }
    template <class Write>
    void check(Write &&write)
    {
        if (!m_error && !write())
            takeError();
    }
    void takeError();

    sqlite3 *m_db;
    store::IdSource &m_ids;
    StoresOf<AllRecords>::Type m_stores;
    StoresOf<AllRecords>::Writes m_writes;
    bool m_keepsWrites = false;
    std::optional<Error> m_error;
};

} // namespace xushi
