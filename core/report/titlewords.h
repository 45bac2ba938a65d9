#pragma once

#include <QStringList>

namespace xushi::report
{

// Words of official titles that read badly when a line break cuts them. Data for titleLines.
[[nodiscard]] const QStringList &titleWords();

} // namespace xushi::report
