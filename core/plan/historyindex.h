#pragma once

#include <unordered_map>

#include <QSet>

#include "core/plan/historyquery.h"

namespace xushi
{

// What a step did in short.
struct StepSummary {
    bool read = false; // false: not yet looked at, or its changeset is gone
    int added = 0; // records
    int changed = 0;
    int removed = 0;
    quint32 kinds = 0; // bit n: a record of RecordKind n
    RecordRef subject; // the record that says best what the step is about

    [[nodiscard]] int total() const { return added + changed + removed; }
    [[nodiscard]] bool touches(RecordKind kind) const { return (kinds >> static_cast<int>(kind)) & 1; }
};

// Which step touched which record, and how records that are gone were called. Reads the changesets once,
// newest first and a slice at a time, so that whoever shows the history can begin at once; new steps are
// added to it. Origins count as their record. Lives beside the plan.
class HistoryIndex
{
public:
    explicit HistoryIndex(const Plan &plan);
    ~HistoryIndex();

    // Reads on for about this long; true when everything has been read. Damaged changesets are passed over.
    bool advance(int milliseconds);
    [[nodiscard]] bool isComplete() const { return m_unread.empty() && !m_open; }
    // Makes room for the steps that the plan took since; advance() reads them first.
    void follow();

    [[nodiscard]] const StepSummary &summary(int position) const
    {
        return m_summaries[static_cast<size_t>(position)];
    }
    // Positions of the steps that touched one of these records, ascending.
    [[nodiscard]] std::vector<int> touching(const QSet<qint64> &records) const;
    [[nodiscard]] std::vector<int> touching(const RecordRef &record) const;
    // The record with everything below it, also what has been deleted. Of a department: its parts in tasks
    // and its reports too.
    [[nodiscard]] QSet<qint64> withEverythingBelow(const RecordRef &record) const;
    // Records whose name satisfies, present or deleted.
    [[nodiscard]] QSet<qint64> named(const std::function<bool(const QString &)> &satisfies) const;

    // The record's name now, or when it was deleted; empty where it has none (readers describe it then).
    [[nodiscard]] QString nameOf(const RecordRef &record) const;
    // Its owner now, or when it was deleted.
    [[nodiscard]] RecordRef ownerOf(const RecordRef &record) const;
    // All values of a deleted record that are remembered: of departments' parts, readings and the like.
    [[nodiscard]] const RecordValues *lastValuesOf(const RecordRef &record) const;
    // The newest step that deleted the record; -1 where none is known.
    [[nodiscard]] int deletedAt(const RecordRef &record) const;

private:
    struct Entry {
        qint64 record;
        int position;
    };
    struct Gone {
        RecordRef record;
        RecordRef owner;
        int position = -1;
        RecordValues values;
    };
    void open(int position);
    void take(const RecordChange &change, int position);
    [[nodiscard]] qint64 entryOf(const RecordChange &change) const;
    void remember(const RecordChange &change, int position);

    const Plan &m_plan;
    std::vector<StepSummary> m_summaries;
    std::vector<Entry> m_entries;
    std::unordered_map<qint64, Gone> m_gone;
    std::unordered_map<qint64, std::vector<qint64>> m_goneBelow; // owners and departments
    std::optional<RecordChangeReader> m_open;
    int m_openPosition = -1;
    std::vector<int> m_unread; // positions still to be read, the next one last
};

// Whether the record is one whose name a person knows it by; which column that is, or -1.
[[nodiscard]] int nameColumn(RecordKind kind);

} // namespace xushi
