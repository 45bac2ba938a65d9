#pragma once

#include <array>
#include <string_view>

#include <QHashFunctions>

namespace xushi
{

// Every kind of record of a plan, in the order in which they may be written (owners first). One line here,
// one struct in records.h, one table in core/store/schema.cpp: nothing else lists them.
enum class RecordKind {
    PlanInfo,
    SourceDocument,
    Calendar,
    CalendarDay,
    Department,
    DepartmentAlias,
    Person,
    Section,
    Task,
    Responsibility,
    Target,
    Commitment,
    Doubt,
    Period,
    Measurement,
    Milestone,
    ProgressEntry,
    Attachment,
    Origin,
};
inline constexpr int recordKindCount = static_cast<int>(RecordKind::Origin) + 1;

// Any record, whatever its kind: what is selected, what an origin or attachment belongs to.
struct RecordRef {
    RecordKind kind = RecordKind::PlanInfo;
    qint64 id = 0;

    [[nodiscard]] bool isNull() const { return id == 0; }
    auto operator<=>(const RecordRef &) const = default;
};

inline size_t qHash(const RecordRef &ref, size_t seed = 0)
{
    return ::qHash(static_cast<quint64>(ref.id) * 31 + static_cast<quint64>(ref.kind), seed);
}

} // namespace xushi

template <>
struct std::hash<xushi::RecordRef> {
    size_t operator()(const xushi::RecordRef &ref) const noexcept { return xushi::qHash(ref); }
};
