#pragma once

#include <map>
#include <unordered_map>

#include <QObject>
#include <QTimer>

#include "core/progress/breakdown.h"

namespace xushi
{

// Knows how every task and target of the plan stands at the days it is asked about. It works in slices, so
// that a large plan never holds up the window, keeps what it found, and after an edit looks again only at
// what the edit can have changed. What it knows is always of the plan as it is.
class Surveyor : public QObject
{
    Q_OBJECT

public:
    explicit Surveyor(const Plan &plan, QObject *parent = nullptr);

    // Days to know, the most wanted first. As much as fits into a moment is known on return.
    void ask(const std::vector<QDate> &days);
    // The plan has changed so.
    void follow(const Changes &changes);
    // Nothing is worked out while nobody looks.
    void pause() { m_timer.stop(); }

    [[nodiscard]] bool knows(QDate day) const;
    // At a day that is known; a record that never stands anywhere has the default.
    [[nodiscard]] progress::Standing standingOf(const RecordRef &record, QDate day) const;
    // The same for a pass over many records: the standings of known days, and where a record stands in them.
    using Standings = std::vector<progress::Standing>;
    [[nodiscard]] std::vector<const Standings *> standingsOf(const std::vector<QDate> &days) const;
    [[nodiscard]] std::optional<size_t> slotOf(const RecordRef &record) const;

signals:
    // One more of the days is known.
    void dayKnown(QDate day);

private:
    struct Day {
        Standings standings; // by slot
        size_t next = 0; // unit to look at
    };
    void forget();
    void listRecords();
    void take(const RecordRef &record);
    // Works for about this long; whether all is known.
    bool work(qint64 milliseconds);
    void survey(const RecordRef &unit, QDate day, Day &into) const;
    void surveyAgain(const std::vector<RecordRef> &units);
    // The task to look at again; null: none. False where only looking at everything will do.
    [[nodiscard]] bool unitOf(const Changes::Row &row, RecordRef &unit) const;

    const Plan &m_plan;
    std::vector<RecordRef> m_units; // tasks with their targets, then targets of no task
    std::unordered_map<RecordRef, size_t> m_slots;
    bool m_listed = false;
    std::map<QDate, Day> m_days;
    std::vector<QDate> m_wanted;
    QTimer m_timer;
};

} // namespace xushi
