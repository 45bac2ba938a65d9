#pragma once

#include <QString>

#include "core/notice/noticedraft.h"

namespace xushi::notice
{

// A draft as text, one line for each section, task, list of departments, target, deadline and promise, so
// that a failing comparison reads like the notice.
[[nodiscard]] QString outlineText(const NoticeDraft &draft);

} // namespace xushi::notice
