#pragma once

#include "core/plan/plan.h"

namespace xushi::test
{

// Several records of every kind with a value in every column, drawn at random from all that the schema
// allows: text with quotes, line feeds and characters outside the basic plane, unknown and known figures,
// references to records there are. A new record or column is filled by itself.
void fillWithEverything(Plan &plan, quint64 seed);

// A plan written by hand: no ids, departments by name, chapters by heading.
[[nodiscard]] QByteArray handWrittenPlan();
// The same before anything was measured.
[[nodiscard]] QByteArray handWrittenPlanWithoutFigures();

} // namespace xushi::test
