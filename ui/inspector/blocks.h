#pragma once

#include <vector>

#include "core/progress/status.h"
#include "ui/inspector/block.h"
#include "ui/models/shownlight.h"
#include "ui/theme/lights.h"

namespace xushi
{

// The parts that the inspector shows for a record, from top to bottom; empty when there is no such record.
[[nodiscard]] std::vector<Block *> blocksFor(Workbench &workbench, const RecordRef &record);

[[nodiscard]] std::vector<Block *> taskBlocks(Workbench &workbench, TaskId id);
[[nodiscard]] std::vector<Block *> targetBlocks(Workbench &workbench, TargetId id);
[[nodiscard]] std::vector<Block *> sectionBlocks(Workbench &workbench, SectionId id);
[[nodiscard]] std::vector<Block *> departmentBlocks(Workbench &workbench, DepartmentId id);
[[nodiscard]] std::vector<Block *> milestoneBlocks(Workbench &workbench, MilestoneId id);

// Fields of one record under a head.
[[nodiscard]] Block *fieldBlock(
    Workbench &workbench, const QString &title, const QStringList &fields, qint64 id);
// The title, edited in place.
[[nodiscard]] Block *titleBlock(Workbench &workbench, const QString &field, qint64 id);
// The words of the notice behind a field, and the way to their place.
[[nodiscard]] Block *originBlock(Workbench &workbench, const RecordRef &record, const QString &field);
// The light with its reason.
[[nodiscard]] Block *lightBlock(Workbench &workbench, const RecordRef &record);
// The files kept with a record.
[[nodiscard]] Block *attachmentBlock(Workbench &workbench, const RecordRef &record);
// The way to its history.
[[nodiscard]] Block *historyBlock(Workbench &workbench, const RecordRef &record);

} // namespace xushi
