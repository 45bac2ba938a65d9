#pragma once

#include <vector>

#include "core/plan/historyquery.h"

// Verbs that take something from the history back into the plan. Each is one new step, so that it can be
// undone; nothing is taken from the history.
namespace xushi::edits
{

// Makes the plan as it was right after the step of this number (Step::number). Errors of whyNotBackTo;
// Conflict, with nothing changed, where a record is not as the history says.
[[nodiscard]] Result<void> goBackTo(Plan &plan, qint64 number);

struct ColumnValue {
    int column = 0;
    StoredValue value;
};
// Gives columns of a record values that they had. NotFound where the record is gone; Invalid where a value
// names something that is gone, or breaks a rule that the ordinary edit of that field keeps.
[[nodiscard]] Result<void> restoreFields(
    Plan &plan, const RecordRef &record, const std::vector<ColumnValue> &values);

struct BroughtBack {
    int records = 0; // with what hung on it
    int left = 0; // records that went with it and no longer have a place
};
// Brings a record back that the step of this number deleted, with everything that hung on it and was deleted
// in the same step. NotFound where the step did not delete it or lost its changeset; Invalid where it is
// there, its place is gone, or another one has taken it.
[[nodiscard]] Result<BroughtBack> bringBack(Plan &plan, const RecordRef &record, qint64 number);

} // namespace xushi::edits
