#pragma once

#include <functional>
#include <random>
#include <string>
#include <vector>

#include "core/plan/plan.h"

namespace xushi::test
{

using Random = std::mt19937;

// One verb, called with values drawn at random from the plan as it is. An error that the verb's rules
// justify is fine; the plan must then be unchanged.
struct EditEntry {
    std::string name;
    std::function<Result<void>(Plan &, Random &)> run;
    // What it does follows from the steps before, not from the records alone.
    bool readsHistory = false;
};

// Every edit there is. A new edit is listed here once and is then covered by all laws; a test compares the
// names with the headers of core/edits.
[[nodiscard]] const std::vector<EditEntry> &allEdits();

} // namespace xushi::test
