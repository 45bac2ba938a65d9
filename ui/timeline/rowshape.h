#pragma once

#include <optional>
#include <vector>

#include <QFontMetricsF>
#include <QRectF>

#include "ui/timeline/timelinescene.h"

namespace xushi
{

// A milestone on its row.
struct NodeShape {
    MilestoneId milestone;
    QRectF place;
    bool done = false; // as of the day shown
    QString title;
};

struct LabelShape {
    QRectF place;
    QString text;
};

// What one row shows, in pixels of the scale across and of the row down. Null rectangles: nothing there.
struct RowShape {
    QRectF bar;
    QRectF filled; // the completed share of the bar; null where no figure says it
    QRectF bracket; // of a chapter; below the bar of a task over its items
    bool undated = false; // a task with neither start nor end, and nothing below it that has
    std::vector<NodeShape> nodes;
    std::vector<LabelShape> labels;
};

// The shape of the row of a chapter, task, item or milestone `height` pixels high; empty for others and for
// records that are gone. Cost: that of one record.
[[nodiscard]] RowShape rowShape(const TimelineScene &scene, const RecordRef &record, double height);

// Gives milestones their titles as labels, right or left of them, where there is neither bar nor line nor
// another milestone or label, within a column `width` pixels wide. The rest have none.
void placeLabels(RowShape &shape, const TimelineScene &scene, const QFontMetricsF &metrics, double width);

} // namespace xushi
