#pragma once

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "core/plan/records.h"

namespace xushi
{

// All records of one kind in memory, found by id and, in order, by their owner. Pointers and references
// into it hold until the plan changes.
template <class R>
class RecordTable
{
public:
    using Identity = Id<R>;

    [[nodiscard]] const R *find(Identity id) const
    {
        const auto slot = m_slots.find(id.value);
        return slot == m_slots.end() ? nullptr : &m_rows[slot->second];
    }
    [[nodiscard]] const R *find(std::optional<Identity> id) const { return id ? find(*id) : nullptr; }
    [[nodiscard]] const R &at(Identity id) const
    {
        const R *record = find(id);
        Q_ASSERT(record);
        return *record;
    }
    [[nodiscard]] bool contains(Identity id) const { return m_slots.contains(id.value); }

    // Every record once, in no particular order.
    [[nodiscard]] auto begin() const { return m_rows.cbegin(); }
    [[nodiscard]] auto end() const { return m_rows.cend(); }
    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

    // The records listed under this owner (none: those at the top), by sort key, ties by id.
    [[nodiscard]] const std::vector<Identity> &of(const RecordRef &owner) const
    {
        static const std::vector<Identity> none;
        const auto found = m_children.find(owner);
        return found == m_children.end() ? none : found->second;
    }
    template <class Owner>
    [[nodiscard]] const std::vector<Identity> &of(Id<Owner> owner) const
    {
        return of(refTo(owner));
    }
    [[nodiscard]] const std::vector<Identity> &top() const { return of(RecordRef {}); }

    // For the plan only: keep in step with the database.
    void append(R record)
    {
        m_slots.emplace(record.id.value, m_rows.size());
        m_rows.push_back(std::move(record));
    }
    void indexAll()
    {
        m_children.clear();
        for (const R &record : m_rows)
            m_children[record.owner()].push_back(record.id);
        for (auto &[owner, ids] : m_children)
            std::sort(
                ids.begin(), ids.end(), [this](Identity a, Identity b) { return isBefore(at(a), at(b)); });
    }
    void insert(R record)
    {
        const Identity id = record.id;
        append(std::move(record));
        link(at(id));
    }
    template <class Change>
    void update(Identity id, Change &&change)
    {
        R &record = m_rows[m_slots.at(id.value)];
        unlink(record);
        change(record);
        link(record);
    }
    void remove(Identity id)
    {
        const size_t slot = m_slots.at(id.value);
        unlink(m_rows[slot]);
        m_slots.erase(id.value);
        if (slot + 1 != m_rows.size()) {
            m_rows[slot] = std::move(m_rows.back());
            m_slots[m_rows[slot].id.value] = slot;
        }
        m_rows.pop_back();
    }

private:
    static bool isBefore(const R &a, const R &b)
    {
        const int order = QString::compare(a.sortKey(), b.sortKey());
        return order != 0 ? order < 0 : a.id < b.id;
    }
    auto place(std::vector<Identity> &ids, const R &record)
    {
        return std::lower_bound(ids.begin(), ids.end(), record,
            [this](Identity id, const R &value) { return isBefore(at(id), value); });
    }
    void link(const R &record)
    {
        auto &ids = m_children[record.owner()];
        ids.insert(place(ids, record), record.id);
    }
    void unlink(const R &record)
    {
        auto &ids = m_children[record.owner()];
        ids.erase(place(ids, record));
        if (ids.empty())
            m_children.erase(record.owner());
    }

    std::vector<R> m_rows;
    std::unordered_map<qint64, size_t> m_slots;
    std::unordered_map<RecordRef, std::vector<Identity>> m_children;
};

} // namespace xushi
