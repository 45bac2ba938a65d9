#pragma once

#include "core/plan/plan.h"

namespace xushi::exchange
{

// Invented measurements, milestones, states, persons and progress entries for a plan whose tasks are
// already there, from a file of its own (shape: README.md), as one step. Everything is marked as
// demonstration data, and the file's note becomes the plan's; the notice's own figures are not touched. The
// months that the file reports on become rounds, due on the 5th of the next month. Errors: Foreign, Invalid
// with the entry that does not fit the plan; then nothing was changed.
[[nodiscard]] Result<void> importDemoProgress(Plan &plan, const QByteArray &json);

} // namespace xushi::exchange
