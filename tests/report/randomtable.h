#pragma once

#include <random>

#include "core/report/document.h"

// A table of random size whose head and body are cut into random merged cells; always valid.
[[nodiscard]] xushi::report::Table randomTable(std::mt19937 &random);
