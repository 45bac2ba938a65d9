#pragma once

#include "core/plan/plan.h"

namespace xushi
{

// How many tasks a chapter holds, with those of the chapters below it, and their lights.
struct SectionLights {
    int tasks = 0;
    int green = 0;
    int yellow = 0;
    int red = 0;
    bool operator==(const SectionLights &) const = default;
};
[[nodiscard]] SectionLights sectionLights(const Plan &plan, SectionId section, QDate asOf);

} // namespace xushi
