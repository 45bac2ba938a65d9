#pragma once

#include <QString>
#include <QStringList>

namespace xushi::report
{

// Breaks a Chinese title into centred lines of at most maxCharacters ideographs: as few lines as hold it,
// balanced, their widths rising, falling or rising and then falling (梯形, 菱形; GB/T 9704—2012, 7.3.1:
// 回行时要做到词意完整, 排列对称, 长短适宜), broken between words. A break never cuts a number from its unit
// nor a Latin word, stands before 的 or a closing mark only where nothing else fits, and not inside 《》,
// names of common things or before 与, 和 where another place will do. Line breaks of the caller are not
// looked for. The lines joined are the title. maxCharacters is at least 2; an empty title gives no line.
[[nodiscard]] QStringList titleLines(const QString &title, int maxCharacters);

} // namespace xushi::report
