#pragma once

#include <memory>

#include <QTemporaryDir>

#include "core/fields/fieldcatalogue.h"
#include "core/plan/plan.h"
#include "tests/support/presetdialogs.h"
#include "ui/presenter/panel.h"

namespace samples
{

// A plan in a folder of its own with what a panel is given, as of 30 June 2023.
struct Desk {
    Desk();

    QTemporaryDir folder;
    std::unique_ptr<xushi::Plan> plan;
    xushi::ViewState view;
    xushi::FieldCatalogue fields = xushi::FieldCatalogue::builtIn();
    QStringList reported;
    xushi::test::PresetDialogs dialogs;
    xushi::Memory memory;
    std::unique_ptr<xushi::Workbench> workbench;
};

// Two chapters with a task each: 新增平台 (5家, read 1 and 3 in May and June) and 增加值增长 (growth 10 %),
// and 高校毕业生 (2600人, read 598 and 812); a doubtful target 覆盖率 under the first task; a target of the
// plan.
struct SmallPlan {
    xushi::SectionId first;
    xushi::SectionId second;
    xushi::TaskId task;
    xushi::TaskId otherTask;
    xushi::TargetId platforms;
    xushi::TargetId growth;
    xushi::TargetId graduates;
    xushi::TargetId doubtful;
    xushi::TargetId whole;
};
[[nodiscard]] SmallPlan makeSmallPlan(xushi::Plan &plan);

// The county's plan with its invented progress.
void readCounty(xushi::Plan &plan);

} // namespace samples
