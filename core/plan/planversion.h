#pragma once

#include <memory>
#include <stop_token>

#include "core/plan/historyquery.h"

namespace xushi
{

// An earlier version of a plan file beside the plan as it is.
struct VersionComparison {
    std::shared_ptr<const RecordSet> version;
    std::vector<RecordChange> changes; // as if a step led from the plan to the version
};
// Reads both from their files; may run on a thread of its own while the plan is edited (database: the one of
// its working copy). Errors as store::extractDatabase; Cancelled.
[[nodiscard]] Result<VersionComparison> compareWithVersion(
    const QString &database, const QString &version, std::stop_token stop = {});

} // namespace xushi
