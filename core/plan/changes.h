#pragma once

#include <algorithm>
#include <vector>

#include "core/plan/recordkind.h"

namespace xushi
{

// What one step did to the records: computed from its changeset, told to everybody who shows the plan.
class Changes
{
public:
    enum class Operation { Insert, Update, Delete };
    struct Row {
        RecordRef record;
        Operation operation = Operation::Update;
        quint64 fields = 0; // bit n: column n of the record's columns() has a new value
    };

    void add(const Row &row)
    {
        m_rows.push_back(row);
        m_kinds |= bit(row.record.kind);
    }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] bool touches(RecordKind kind) const { return (m_kinds & bit(kind)) != 0; }
    [[nodiscard]] bool touchesAny(std::initializer_list<RecordKind> kinds) const
    {
        return std::any_of(kinds.begin(), kinds.end(), [this](RecordKind kind) { return touches(kind); });
    }
    // Whether a record of this kind came or went, or was changed otherwise than in place.
    [[nodiscard]] bool restructures(RecordKind kind) const
    {
        return std::any_of(m_rows.begin(), m_rows.end(),
            [kind](const Row &row) { return row.record.kind == kind && row.operation != Operation::Update; });
    }

private:
    static constexpr quint32 bit(RecordKind kind) { return quint32 {1} << static_cast<int>(kind); }
    std::vector<Row> m_rows;
    quint32 m_kinds = 0;
};

} // namespace xushi
