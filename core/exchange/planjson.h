#pragma once

#include "core/plan/plan.h"

// A plan as JSON, in full and both ways; README.md describes the shape. Written from the records' columns:
// a new record or column is in it without a line here.
namespace xushi::exchange
{

inline constexpr const char *planFormat = "xushi-plan";
inline constexpr int planFormatVersion = 1;

// The same plan gives the same bytes. History and the bytes of attachments are not in it.
[[nodiscard]] QByteArray planToJson(const Plan &plan);

// Takes everything into a plan that holds no record, as one step. Objects without an id may be written by
// hand: they get one, and leave out what has a default. Errors: Foreign (not JSON, not such a file), TooNew,
// Invalid (a mistake, with its place; or the plan is not empty). Then nothing was changed.
[[nodiscard]] Result<void> importJson(Plan &empty, const QByteArray &json);

} // namespace xushi::exchange
