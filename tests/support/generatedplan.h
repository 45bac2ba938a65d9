#pragma once

#include "core/plan/plan.h"

namespace xushi::test
{

// Fills an empty plan with `tasks` tasks for measuring and soaking: chapters of about 60, every tenth task
// with three checklist items, two to six departments each out of a directory that grows with the plan (60
// to 300), targets for six tasks in ten, a reading at the end of May and June. All of it is invented and
// the same in every run; the plan says that it is 演示数据. The year is 2023. Not a step that can be undone.
void generatePlan(Plan &plan, int tasks);

} // namespace xushi::test
