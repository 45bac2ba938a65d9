#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/notice/noticedraft.h"
#include "core/notice/textdecoding.h"

namespace xushi::notice
{

// Reads the text of a notice. NoticeDraft::text is the text with hard-wrapped lines joined into paragraphs
// (otherwise unchanged); every span points into it. The same text gives the same draft.
// Errors: Invalid (nothing but white space, or longer than maxNoticeLength), NotFound (no task in it).
[[nodiscard]] Result<NoticeDraft> readNotice(const QString &text);

// In UTF-16 code units; far above any notice (a province's full collection has some millions).
inline constexpr qsizetype maxNoticeLength = 64 * 1024 * 1024;

} // namespace xushi::notice
