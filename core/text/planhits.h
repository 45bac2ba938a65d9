#pragma once

#include <vector>

#include "core/plan/plan.h"
#include "core/text/textquery.h"

namespace xushi
{

// One record that answers to a query.
struct PlanHit {
    RecordRef record;
    QString title; // its name, with its number where it has one
    QString where; // what it belongs to: chapter of a task, task of a target; may be empty
    TextQuery::Nearness nearness = TextQuery::Nearness::Gaps;
};

// The records of one kind: the nearest first, in the order of the plan among equals.
struct PlanHits {
    RecordKind kind = RecordKind::Task;
    int count = 0; // all of them, also those that are not listed
    std::vector<PlanHit> hits;
};

// Tasks (and items), targets, departments, people, chapters and milestones that a query finds by their own
// names, in this order; kinds without a hit are left out, of each kind at most `most` are listed. A single
// pass over the plan; nothing for an empty query.
[[nodiscard]] std::vector<PlanHits> findInPlan(const Plan &plan, const TextQuery &query, int most);

} // namespace xushi
