#pragma once

#include <memory>
#include <vector>

#include "core/plan/recordvalues.h"

namespace xushi::store
{
class ChangesetCursor;
}

// What the history says: which records a step changed and how, how a record was at an earlier time, what
// going back would change. Reads only; what changes the plan is in core/edits/historyedits.h. A step is named
// by its position in History::steps().
namespace xushi
{

struct ColumnChange {
    int column = 0;
    StoredValue before;
    StoredValue after;
    bool operator==(const ColumnChange &) const = default;
};

// What a step did to one record: of an insert or a delete every column, of an update those that changed.
struct RecordChange {
    RecordRef record;
    Changes::Operation operation = Changes::Operation::Update;
    std::vector<ColumnChange> columns;
    bool operator==(const RecordChange &) const = default;

    // The whole record that came or went.
    [[nodiscard]] RecordValues values() const;
    [[nodiscard]] const ColumnChange *find(int column) const;
};

// Reads a changeset record by record; a long one in several sittings.
class RecordChangeReader
{
public:
    explicit RecordChangeReader(const QByteArray &changeset);
    ~RecordChangeReader();
    RecordChangeReader(RecordChangeReader &&) noexcept;
    RecordChangeReader &operator=(RecordChangeReader &&) noexcept;

    // Nothing behind the last one.
    [[nodiscard]] std::optional<RecordChange> next();
    [[nodiscard]] bool isDamaged() const;

private:
    std::unique_ptr<store::ChangesetCursor> m_cursor;
};

// Everything a changeset did. Damaged.
[[nodiscard]] Result<std::vector<RecordChange>> recordChanges(const QByteArray &changeset);
// What became of one record in a step; nothing where the step left it alone or lost its changeset.
[[nodiscard]] std::optional<RecordChange> changeOf(const Plan &plan, const RecordRef &record, int position);

// Makes the change to a record (nothing: not there), and takes it back. False where the record is not as
// the change found it; it is then as it was.
[[nodiscard]] bool makeChange(std::optional<RecordValues> &record, const RecordChange &change);
[[nodiscard]] bool takeBackChange(std::optional<RecordValues> &record, const RecordChange &change);

// The record right after the step at `position` (-1: before the first one); nothing where it did not exist.
// Of the later steps those at `touching` are read. Conflict where the history has gaps.
[[nodiscard]] Result<std::optional<RecordValues>> valuesAfter(
    const Plan &plan, const RecordRef &record, int position, const std::vector<int> &touching);

// Why the plan cannot go back to how it was right after the step at `position`; nothing where it can.
[[nodiscard]] std::optional<Error> whyNotBackTo(const Plan &plan, int position);
// What going back there would do, as one changeset; empty when nothing differs. Errors of whyNotBackTo.
[[nodiscard]] Result<QByteArray> changesetBackTo(const Plan &plan, int position);

// For each step whether it has been taken back and not made again.
[[nodiscard]] std::vector<bool> undoneSteps(const History &history);

// Differences of two sets of records, as if a step led from the first to the second.
[[nodiscard]] std::vector<RecordChange> differences(const RecordSet &from, const RecordSet &to);

} // namespace xushi
