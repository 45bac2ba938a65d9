#pragma once

#include "ui/panels/matrix/matrixgeometry.h"

namespace xushi
{

// What the tool tip says about a place: whole names, roles, and how a count came about. Empty: nothing.
[[nodiscard]] QString matrixTip(const Plan &plan, const Matrix &matrix, const MatrixSpot &spot);
// One cell in words, for the status bar and for those who listen: 第16项 × 县发展改革局：牵头.
[[nodiscard]] QString cellWords(const Matrix &matrix, int row, int column);

} // namespace xushi
