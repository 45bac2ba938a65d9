#pragma once

#include "core/progress/status.h"
#include "ui/theme/lights.h"

namespace xushi
{

// The shape that stands for a light of the plan.
[[nodiscard]] inline ui::Light shownLight(progress::Light light)
{
    switch (light) {
    case progress::Light::Green:
        return ui::Light::Green;
    case progress::Light::Yellow:
        return ui::Light::Yellow;
    case progress::Light::Red:
        return ui::Light::Red;
    case progress::Light::None:
        break;
    }
    return ui::Light::None;
}

} // namespace xushi
