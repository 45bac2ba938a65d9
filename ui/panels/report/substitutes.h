#pragma once

#include <vector>

#include "ui/print/faceset.h"

namespace xushi
{

// What a clerk must know of faces that are not installed: which, what is drawn in their place, and that docx
// files still name them. A line for each face that stands in; empty where all are genuine.
[[nodiscard]] QString substitutesNote(const std::vector<print::FaceUse> &uses);

} // namespace xushi
