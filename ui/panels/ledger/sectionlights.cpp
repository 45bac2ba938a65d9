#include "ui/panels/ledger/sectionlights.h"

#include "core/progress/status.h"

namespace xushi
{

SectionLights sectionLights(const Plan &plan, SectionId section, QDate asOf)
{
    SectionLights counts;
    for (const TaskId id : plan.tasks().of(section)) {
        const progress::Light light = progress::statusOf(plan, plan.tasks().at(id), asOf).light;
        ++counts.tasks;
        counts.green += light == progress::Light::Green ? 1 : 0;
        counts.yellow += light == progress::Light::Yellow ? 1 : 0;
        counts.red += light == progress::Light::Red ? 1 : 0;
    }
    for (const SectionId child : plan.sections().of(section)) {
        const SectionLights below = sectionLights(plan, child, asOf);
        counts.tasks += below.tasks;
        counts.green += below.green;
        counts.yellow += below.yellow;
        counts.red += below.red;
    }
    return counts;
}

} // namespace xushi
