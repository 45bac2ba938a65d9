#pragma once

#include <set>
#include <vector>

#include "ui/presenter/viewstate.h"

namespace xushi
{

// What a row of the 指标 panel is: a heading over the targets that follow, or a target. Doubtful targets are
// counted nowhere, so they stand apart, below everything else.
enum class TargetRowKind {
    PlanHeading,
    ChapterHeading,
    DepartmentHeading,
    UnitHeading,
    StateHeading,
    LightHeading,
    DoubtHeading,
    Certain,
    Doubtful
};

// Of several targets: how many there are, are compared with expected progress, have a figure for the very day
// shown, and are green, yellow, red.
struct TargetCounts {
    int targets = 0;
    int scaledByTime = 0;
    int filled = 0;
    int green = 0;
    int yellow = 0;
    int red = 0;
    bool operator==(const TargetCounts &) const = default;
    TargetCounts &operator+=(const TargetCounts &other);
};

struct TargetRow {
    TargetRowKind kind = TargetRowKind::Certain;
    // Of the chapter, department or target; the place of a state or light in its list; 0: without one.
    qint64 id = 0;
    QString unit = {}; // of a heading over a unit
    bool expanded = true; // of a heading
    TargetCounts counts = {}; // of a heading: the targets below it, folded or not; of a target: itself

    [[nodiscard]] bool isHeading() const
    {
        return kind != TargetRowKind::Certain && kind != TargetRowKind::Doubtful;
    }
    [[nodiscard]] bool isFilled() const { return counts.filled > 0; }
    [[nodiscard]] TargetId target() const { return isHeading() ? TargetId() : TargetId {id}; }
    // Chapter, department or target; null for the other headings.
    [[nodiscard]] RecordRef record() const;
    [[nodiscard]] bool isSameAs(const TargetRow &other) const
    {
        return kind == other.kind && id == other.id && unit == other.unit;
    }
    bool operator==(const TargetRow &) const = default;
};

// Names a heading for good, in the plan and between sittings.
[[nodiscard]] QString headingKey(const TargetRow &heading);

enum class TargetGrouping { Chapter, Department, Unit, State, Light, None };

struct TargetRowOptions {
    TargetGrouping grouping = TargetGrouping::Chapter;
    std::optional<progress::StatusClass> statusClass; // none: all, and only then the doubtful ones
    std::set<QString> folded; // keys of headings
};

// The department whose figure it is: the first that leads its task, else the first responsible one, of an
// item those of the task above it, else of the chapter. None where nobody is named.
[[nodiscard]] std::optional<DepartmentId> answeringDepartment(const Plan &plan, const Target &target);

// The rows of the filtered plan: the groups, each in the order of the plan (chapters, departments and units
// as they come in it, states and lights in their own order), then the doubtful ones.
[[nodiscard]] std::vector<TargetRow> targetRows(
    const Plan &plan, const TargetRowOptions &options, const Filter &filter, QDate asOf);

// Of all certain targets among the rows, folded or not.
[[nodiscard]] TargetCounts countTargets(const std::vector<TargetRow> &rows);

} // namespace xushi
