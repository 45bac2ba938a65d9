#pragma once

#include "core/notice/noticedraft.h"
#include "core/plan/plan.h"

namespace xushi::edits {

// Turns what was read from a notice into the records of an empty plan, as one step: document, chapters,
// tasks, departments, responsibilities, targets, commitments, doubts, and for each field its place in the
// text. Every task spans the plan year; the latest deadline phrase of a task moves its end. Tasks with
// neither departments nor targets (保障措施) are not tracked. Ids are made from the text's SHA-256, so the
// same notice gives the same plan. Invalid when the plan already has tasks.
[[nodiscard]] Result<void> importNotice(Plan &plan, const notice::NoticeDraft &draft, const QString &fileName);

} // namespace xushi::edits
