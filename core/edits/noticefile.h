#pragma once

#include "core/plan/plan.h"

namespace xushi::edits {

// Reads the file of a notice (plain text) into an empty plan: importNotice() after finding out the
// encoding. Errors: NotFound, Unreadable, Foreign (binary), Invalid (empty, or no task in it).
[[nodiscard]] Result<void> importNoticeFile(Plan &plan, const QString &path);
[[nodiscard]] Result<void> importNoticeBytes(Plan &plan, const QByteArray &bytes, const QString &fileName);

} // namespace xushi::edits
