#pragma once

#include <compare>
#include <functional>

#include <QtGlobal>

namespace xushi
{

// Identity of a record: a 63-bit integer, drawn once and never used again, also not after undo or in a
// second copy of the plan (core/store/idsource.h). Ids of different records cannot be mixed up.
// 0 is "not yet drawn".
template <class Record>
struct Id {
    qint64 value = 0;

    [[nodiscard]] bool isNull() const { return value == 0; }
    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id &) const = default;
};

template <class Record>
size_t qHash(Id<Record> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using PlanInfoId = Id<struct PlanInfo>;
using SourceDocumentId = Id<struct SourceDocument>;
using SectionId = Id<struct Section>;
using TaskId = Id<struct Task>;
using PersonId = Id<struct Person>;
using DepartmentId = Id<struct Department>;
using DepartmentAliasId = Id<struct DepartmentAlias>;
using ResponsibilityId = Id<struct Responsibility>;
using TargetId = Id<struct Target>;
using CommitmentId = Id<struct Commitment>;
using DoubtId = Id<struct Doubt>;
using MeasurementId = Id<struct Measurement>;
using PeriodId = Id<struct Period>;
using MilestoneId = Id<struct Milestone>;
using ProgressEntryId = Id<struct ProgressEntry>;
using AttachmentId = Id<struct Attachment>;
using CalendarId = Id<struct Calendar>;
using CalendarDayId = Id<struct CalendarDay>;
using OriginId = Id<struct Origin>;

} // namespace xushi

template <class Record>
struct std::hash<xushi::Id<Record>> {
    size_t operator()(xushi::Id<Record> id) const noexcept { return std::hash<qint64>()(id.value); }
};
