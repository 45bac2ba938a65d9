#pragma once

#include <tuple>
#include <vector>

#include "core/exchange/jsonreader.h"
#include "core/plan/records.h"

namespace xushi::exchange
{

// A record that was read and where it stands in the file.
template <class R>
struct Drafted {
    R record;
    QString place;
};

// All records of a file, before any is written. Records without an id of their own have a temporary one
// below 0, which the others refer to as well.
class PlanDraft
{
public:
    template <class R>
    [[nodiscard]] std::vector<Drafted<R>> &list()
    {
        return std::get<std::vector<Drafted<R>>>(m_lists);
    }
    template <class R>
    [[nodiscard]] const std::vector<Drafted<R>> &list() const
    {
        return std::get<std::vector<Drafted<R>>>(m_lists);
    }
    template <class R>
    R &add(R record, const QString &place)
    {
        if (record.id.isNull())
            record.id.value = --m_lastTemporary;
        list<R>().push_back({std::move(record), place});
        return list<R>().back().record;
    }

private:
    template <class List>
    struct ListsOf;
    template <class... R>
    struct ListsOf<RecordList<R...>> {
        using Type = std::tuple<std::vector<Drafted<R>>...>;
    };
    ListsOf<AllRecords>::Type m_lists;
    qint64 m_lastTemporary = 0;
};

// Reads a file of our format into records, with everything about each value by itself. Mistakes are kept in
// the reader.
[[nodiscard]] PlanDraft readPlan(JsonReader &reader, const JsonPlace &document);

// What the records say about each other: ids that occur twice or belong to nothing, a task or chapter below
// itself. Mistakes are kept in the reader.
void checkReferences(const PlanDraft &draft, JsonReader &reader);

// A rank for each record without one, behind its siblings in the order of the file.
void completeRanks(PlanDraft &draft);

} // namespace xushi::exchange
