#pragma once

#include <vector>

#include <QString>

namespace xushi
{

// Order among siblings: a text that sorts between its neighbours, so that nothing is ever renumbered.
// Digits are 0-9a-z; a rank never ends in 0, so there is always room before it.

// A rank strictly between two others. An empty `before` is the very start, an empty `after` the very end;
// otherwise before < after must hold. Equal neighbours (copies merged) give one just behind `before`.
[[nodiscard]] QString rankBetween(const QString &before, const QString &after);

// `count` ranks in order, evenly spread and short, for a list written at once.
[[nodiscard]] std::vector<QString> ranksFor(int count);

} // namespace xushi
