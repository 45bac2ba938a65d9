#pragma once

#include <memory>

#include "ui/panels/overview/surveyor.h"
#include "ui/presenter/panel.h"

namespace xushi
{

// What the lower area of the panel counts by month.
enum class LowerArea { Department, Kind, Section, State };

// Everything that the 概览 panel shows: one value, made anew whenever the plan or the view changes.
struct Overview {
    QDate asOf;
    Filter filter;
    progress::Comparison comparison = progress::Comparison::Month;
    LowerArea lowerArea = LowerArea::Department;
    std::vector<QDate> days; // of the standings; the first is asOf
    std::vector<progress::Counted> counted;

    progress::Members tracked;
    int untracked = 0; // top tasks that fit the filter and are not tracked
    progress::Tally now; // of the tracked tasks
    QDate comparedDay; // invalid: there is none
    std::optional<size_t> compared; // its place among the days, once known
    std::optional<progress::Tally> before;

    std::vector<progress::Group> chapters;
    std::vector<progress::Tally> chapterTallies;
    std::vector<progress::TargetStatus> behind;
    int certainTargets = 0;
    int measuredTargets = 0; // certain ones with a figure that can be judged

    std::vector<progress::Group> lower;
    struct Month {
        QDate end;
        std::optional<size_t> day; // place among the days; none of months to come
    };
    std::vector<Month> months;
    bool monthsKnown = false;

    [[nodiscard]] bool isEmpty() const { return counted.empty(); }
    [[nodiscard]] std::vector<RecordRef> records(const progress::Members &members) const;
};

// Days that an overview needs, the most wanted first: the day, the one compared with, the months so far.
[[nodiscard]] std::vector<QDate> overviewDays(const Plan &plan, QDate asOf, progress::Comparison comparison);

// The surveyor must know asOf; days that it does not know yet are left out.
[[nodiscard]] Overview makeOverview(const Plan &plan, const ViewState &view, const Surveyor &surveyor,
    progress::Comparison comparison, LowerArea lowerArea);

// Top tasks that a filter leaves in: what the ledger shows. The surveyor must know the day.
[[nodiscard]] int tasksWithin(const Plan &plan, const Filter &filter, QDate asOf, const Surveyor &surveyor);

// The department a target stands under: its task's, of an item without one its top task's.
[[nodiscard]] const Department *departmentOf(const Plan &plan, const Target &target);

} // namespace xushi
