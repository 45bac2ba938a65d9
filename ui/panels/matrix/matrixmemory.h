#pragma once

#include "ui/panels/matrix/matrix.h"
#include "ui/presenter/memory.h"

namespace xushi
{

// How the matrix was last sorted and folded; kept under "matrix/". What is folded in other plans stays.
[[nodiscard]] MatrixOptions rememberedOptions(const Memory &memory, const Plan &plan);
void rememberOptions(Memory &memory, const Plan &plan, const MatrixOptions &options);

// Codes by which the orders are remembered and chosen.
[[nodiscard]] QString codeOf(RowOrder order);
[[nodiscard]] QString codeOf(ColumnOrder order);
// The plan's order for a code that is not known.
[[nodiscard]] RowOrder rowOrderOf(const QString &code);
[[nodiscard]] ColumnOrder columnOrderOf(const QString &code);

} // namespace xushi
