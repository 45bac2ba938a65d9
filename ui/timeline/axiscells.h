#pragma once

#include <optional>
#include <vector>

#include "ui/timeline/timescale.h"

namespace xushi
{

// One cell of a line of the axis: a whole unit of time.
struct AxisCell {
    QDate first;
    QDate next; // first day behind it
    QString label; // 6月
    QString longLabel; // where there is room: 6月5日—11日; else as label
};

// The units of the two lines of the axis; the upper line is empty at year level.
[[nodiscard]] TimeUnit lowerUnit(ScaleLevel level);
[[nodiscard]] std::optional<TimeUnit> upperUnit(ScaleLevel level);

// The cells that touch the days from first to last, in order and without gaps.
[[nodiscard]] std::vector<AxisCell> lowerCells(ScaleLevel level, QDate first, QDate last);
[[nodiscard]] std::vector<AxisCell> upperCells(ScaleLevel level, QDate first, QDate last);

// 6月30日, in the user's language.
[[nodiscard]] QString dayAndMonth(QDate day);

} // namespace xushi
