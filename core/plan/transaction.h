#pragma once

#include <optional>
#include <tuple>

#include "core/base/result.h"
#include "core/plan/records.h"
#include "core/store/idsource.h"
#include "core/store/recordstore.h"

struct sqlite3;

namespace xushi
{

// The hand that an edit writes with, inside Plan::apply. It reads through the same connection, so an edit
// sees its own writes; the records in memory change only after the commit. The first error sticks: later
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
        return record.id;
    }
    template <class R>
    void update(const R &record)
    {
        check([&] { return store<R>().update(record); });
    }
    template <class R>
    void remove(Id<R> id)
    {
        check([&] { return store<R>().remove(id.value); });
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

    [[nodiscard]] Result<void> status() const
    {
        if (m_error)
            return tl::unexpected(*m_error);
        return {};
    }

private:
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
    };
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
    std::optional<Error> m_error;
};

} // namespace xushi
