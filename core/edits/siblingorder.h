#pragma once

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "core/edits/fieldchange.h"

// The order of siblings as it shall be, worked out on lists before anything is written. For core/edits only.
namespace xushi::edits::detail
{

// `count` ranks in order between two others, as rankBetween() takes them; their length grows with the
// logarithm of the count only.
inline void ranksBetween(const QString &low, const QString &high, int count, std::vector<QString> &ranks)
{
    if (count <= 0)
        return;
    if (high.isEmpty()) {
        QString last = low;
        for (int i = 0; i < count; ++i)
            ranks.push_back(last = rankBetween(last, {}));
        return;
    }
    const QString middle = rankBetween(low, high);
    ranksBetween(low, middle, (count - 1) / 2, ranks);
    ranks.push_back(middle);
    ranksBetween(middle, high, count - 1 - (count - 1) / 2, ranks);
}

// Lists of siblings that records are taken from and put into. write() then gives owners and ranks to what was
// moved; the others keep theirs, unless two of them share one rank (copies that were merged): then their
// list is ranked anew.
template <class R>
class SiblingOrder
{
public:
    // Puts an owner into the record: (R &, const RecordRef &owner).
    using SetOwner = void (*)(R &, const RecordRef &);

    SiblingOrder(const Plan &plan, SetOwner setOwner)
        : m_plan(plan)
        , m_setOwner(setOwner)
    {
    }

    [[nodiscard]] const std::vector<Id<R>> &of(const RecordRef &owner) { return list(owner); }

    // Under the owner, before the sibling; at the end where that is not one of its children.
    void put(Id<R> id, const RecordRef &owner, std::optional<Id<R>> before)
    {
        std::erase(list(ownerOf(id)), id);
        auto &siblings = list(owner);
        const auto place = before ? std::find(siblings.begin(), siblings.end(), *before) : siblings.end();
        siblings.insert(place, id);
        m_owners[id.value] = owner;
        m_moved.insert(id.value);
    }
    // Right behind a sibling, wherever that stands by now.
    void putBehind(Id<R> id, Id<R> sibling)
    {
        const RecordRef owner = ownerOf(sibling);
        const auto &siblings = list(owner);
        const auto place = std::find(siblings.begin(), siblings.end(), sibling);
        const bool last = place == siblings.end() || std::next(place) == siblings.end();
        put(id, owner, last ? std::nullopt : std::optional(*std::next(place)));
    }
    // A record that is yet to be inserted: the order knows it by this id.
    void putNew(const R &record, const RecordRef &owner, std::optional<Id<R>> before)
    {
        m_new.emplace(record.id.value, record);
        put(record.id, owner, before);
    }
    void write(Transaction &transaction)
    {
        for (const auto &[owner, siblings] : m_lists)
            writeList(transaction, owner, siblings);
    }

private:
    [[nodiscard]] const R &record(Id<R> id) const
    {
        const auto found = m_new.find(id.value);
        return found == m_new.end() ? m_plan.table<R>().at(id) : found->second;
    }
    [[nodiscard]] RecordRef ownerOf(Id<R> id) const
    {
        const auto moved = m_owners.find(id.value);
        return moved == m_owners.end() ? record(id).owner() : moved->second;
    }
    std::vector<Id<R>> &list(const RecordRef &owner)
    {
        const auto found = m_lists.find(owner);
        return found != m_lists.end() ? found->second
                                      : m_lists.emplace(owner, m_plan.table<R>().of(owner)).first->second;
    }
    [[nodiscard]] bool isKept(Id<R> id) const { return !m_moved.contains(id.value); }

    void writeList(Transaction &transaction, const RecordRef &owner, const std::vector<Id<R>> &siblings)
    {
        if (siblings == m_plan.table<R>().of(owner))
            return;
        std::vector<QString> ranks;
        QString low;
        for (size_t i = 0; i < siblings.size();) {
            size_t end = i;
            while (end < siblings.size() && !isKept(siblings[end]))
                ++end;
            const QString high = end < siblings.size() ? record(siblings[end]).rank : QString();
            if (end < siblings.size() && high <= low)
                return writeAnew(transaction, owner, siblings);
            ranksBetween(low, high, static_cast<int>(end - i), ranks);
            ranks.push_back(high);
            low = high;
            i = end + 1;
        }
        for (size_t i = 0; i < siblings.size(); ++i) {
            if (!isKept(siblings[i]))
                place(transaction, owner, siblings[i], ranks[i]);
        }
    }
    void writeAnew(Transaction &transaction, const RecordRef &owner, const std::vector<Id<R>> &siblings)
    {
        const std::vector<QString> ranks = ranksFor(static_cast<int>(siblings.size()));
        for (size_t i = 0; i < siblings.size(); ++i)
            place(transaction, owner, siblings[i], ranks[i]);
    }
    void place(Transaction &transaction, const RecordRef &owner, Id<R> id, const QString &rank)
    {
        R changed = record(id);
        m_setOwner(changed, owner);
        changed.rank = rank;
        if (m_new.contains(id.value))
            transaction.insert(changed);
        else if (!(changed == m_plan.table<R>().at(id)))
            transaction.update(changed);
    }

    const Plan &m_plan;
    SetOwner m_setOwner;
    std::unordered_map<RecordRef, std::vector<Id<R>>> m_lists;
    std::unordered_map<qint64, RecordRef> m_owners;
    std::unordered_map<qint64, R> m_new;
    std::unordered_set<qint64> m_moved;
};

} // namespace xushi::edits::detail
