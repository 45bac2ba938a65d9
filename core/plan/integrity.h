#pragma once

#include <QStringList>

#include "core/plan/plan.h"

namespace xushi
{

// What is wrong in an open plan, a sentence each: references that lead nowhere, owners in a circle, spans
// outside their text. Empty for every plan this program wrote.
[[nodiscard]] QStringList findFaults(const Plan &plan);

} // namespace xushi
