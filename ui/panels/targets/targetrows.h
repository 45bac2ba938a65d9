#pragma once

#include <set>
#include <vector>

#include "ui/presenter/viewstate.h"

namespace xushi
{

// What a row of the 指标 panel is: a heading over the targets that follow, or a target. Doubtful targets are
// counted nowhere, so they stand apart, below everything else.
enum class TargetRowKind { PlanHeading, ChapterHeading, DoubtHeading, Certain, Doubtful };

struct TargetRow {
    TargetRowKind kind = TargetRowKind::Certain;
    qint64 id = 0; // of the chapter or the target; 0 for the other headings
    bool expanded = true; // of a heading
    int count = 0; // of a heading: the targets below it, folded or not

    [[nodiscard]] bool isHeading() const
    {
        return kind != TargetRowKind::Certain && kind != TargetRowKind::Doubtful;
    }
    [[nodiscard]] TargetId target() const { return isHeading() ? TargetId() : TargetId {id}; }
    // Chapter or target; null for the other headings.
    [[nodiscard]] RecordRef record() const;
    [[nodiscard]] bool isSameAs(const TargetRow &other) const { return kind == other.kind && id == other.id; }
    bool operator==(const TargetRow &) const = default;
};

enum class TargetGrouping { Chapter, None };

struct TargetRowOptions {
    TargetGrouping grouping = TargetGrouping::Chapter;
    std::optional<progress::StatusClass> statusClass; // none: all, and only then the doubtful ones
    std::set<std::pair<TargetRowKind, qint64>> folded; // headings
};

// The rows of the filtered plan: targets of the whole plan, then chapter by chapter, then the doubtful ones.
[[nodiscard]] std::vector<TargetRow> targetRows(
    const Plan &plan, const TargetRowOptions &options, const Filter &filter, QDate asOf);

// How many certain targets pass the filter, and how many of them are compared with expected progress.
struct TargetCounts {
    int targets = 0;
    int scaledByTime = 0;
    bool operator==(const TargetCounts &) const = default;
};
[[nodiscard]] TargetCounts countTargets(
    const Plan &plan, const TargetRowOptions &options, const Filter &filter, QDate asOf);

} // namespace xushi
