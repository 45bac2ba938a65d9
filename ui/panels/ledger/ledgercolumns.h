#pragma once

#include <vector>

#include <QStringList>

#include "ui/models/planrowmodel.h"

namespace xushi
{

// Every column the ledger can show, in the order in which they stand. `record` takes what is typed over the
// reached value of a target.
[[nodiscard]] std::vector<RowColumn> ledgerColumns(
    Workbench &workbench, const std::function<Result<void>(TargetId, const QString &)> &record);

// Width in logical pixels of a column other than the title's.
[[nodiscard]] int ledgerColumnWidth(const PlanRowModel &model, int column);

// Of the wanted columns those that fit beside a title of readable width; what can be missed goes first.
[[nodiscard]] QStringList ledgerColumnsFor(const PlanRowModel &model, const QStringList &wanted, int width);

// The narrowest title column.
inline constexpr int narrowestTitle = 200;
// The same where the other columns scroll.
inline constexpr int comfortableTitle = 280;

} // namespace xushi
