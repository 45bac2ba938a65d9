#pragma once

#include <QString>

namespace xushi::notice
{

// Joins lines that were broken in the middle of a paragraph: in a text whose lines are all cut at one width,
// and where a page break cut a paragraph. A text without such breaks comes back unchanged.
[[nodiscard]] QString joinWrappedLines(const QString &text);

} // namespace xushi::notice
