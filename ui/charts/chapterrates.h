#pragma once

#include <vector>

#include "ui/presenter/viewstate.h"

namespace xushi::charts
{

// Mean completion of a chapter's certain targets that are scaled by time and have a reading; chapters below
// it included.
struct ChapterRate {
    SectionId section;
    int targets = 0; // that the mean is of
    std::optional<Rational> completion; // unrounded; empty where there is nothing to take a mean of
    bool operator==(const ChapterRate &) const = default;
};

// The top chapters that hold a certain target, in order.
[[nodiscard]] std::vector<ChapterRate> chapterRates(const Plan &plan, const Filter &filter, QDate asOf);

} // namespace xushi::charts
