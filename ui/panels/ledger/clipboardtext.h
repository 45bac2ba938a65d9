#pragma once

#include <vector>

#include <QString>

#include "ui/models/planrowmodel.h"

namespace xushi
{

// Rows and columns as text for a spreadsheet: tabs between cells, one line for each row. Tabs and line ends
// inside a cell become spaces. A text that a spreadsheet would run as a formula gets an apostrophe before it.
[[nodiscard]] QString clipboardText(
    const PlanRowModel &model, const std::vector<int> &rows, const std::vector<int> &columns);

} // namespace xushi
