#pragma once

#include "core/plan/plan.h"

namespace xushi::edits {

// Reads the file of a notice (docx or plain text, found out by content) into an empty plan: importNotice()
// after intake::noticeText(). Errors: NotFound, Unreadable, those of noticeText(), Invalid (no task in it).
[[nodiscard]] Result<void> importNoticeFile(Plan &plan, const QString &path);
[[nodiscard]] Result<void> importNoticeBytes(Plan &plan, const QByteArray &bytes, const QString &fileName);

} // namespace xushi::edits
