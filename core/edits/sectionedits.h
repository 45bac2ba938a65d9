#pragma once

#include "core/base/daterange.h"
#include "core/plan/plan.h"

// Verbs on the plan itself and its chapters. Each is one step; errors are sentences for the user.
namespace xushi::edits
{

[[nodiscard]] Result<void> setPlanTitle(Plan &plan, const QString &title);
// The span that new tasks get and the timeline shows.
[[nodiscard]] Result<void> setPlanSpan(Plan &plan, const DateSpan &span);

// A chapter at the end, or right behind another. Returns its id.
[[nodiscard]] Result<SectionId> addSection(
    Plan &plan, const QString &title, std::optional<SectionId> after = std::nullopt);
[[nodiscard]] Result<void> setSectionTitle(Plan &plan, SectionId id, const QString &title);
[[nodiscard]] Result<void> setSectionNumber(Plan &plan, SectionId id, const QString &number);
// With its tasks and everything that hangs on them.
[[nodiscard]] Result<void> removeSection(Plan &plan, SectionId id);

} // namespace xushi::edits
