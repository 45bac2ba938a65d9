#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QDateTime>
#include <QObject>

#include "core/base/result.h"
#include "core/plan/changes.h"
#include "core/plan/history.h"
#include "core/plan/recordset.h"
#include "core/plan/transaction.h"

namespace xushi
{

namespace store
{
class Database;
}

// The open document: its records in memory, its database, its history. There is one road in, apply(), and
// one announcement out, changed(); undo and redo travel the same road. Several can be open in a process.
//
//   gesture -> edits::verb(plan, …) -> apply(label, fn) -> one transaction, watched by a session
//           -> its changeset is the undo step and the history row; records brought up to date -> changed()
class Plan : public QObject
{
    Q_OBJECT

public:
    // What an edit needs from outside: fixed in tests.
    struct Environment {
        std::function<QDateTime()> now;
        std::function<quint64()> random;
        [[nodiscard]] static Environment ofThisComputer();
    };

    // Opens or creates the database of a working copy. Errors as Database::open.
    [[nodiscard]] static Result<std::unique_ptr<Plan>> open(
        const QString &databasePath, Environment environment = Environment::ofThisComputer());
    ~Plan() override;

    template <class R>
    [[nodiscard]] const RecordTable<R> &table() const
    {
        return m_records.table<R>();
    }
    [[nodiscard]] const RecordTable<Section> &sections() const { return table<Section>(); }
    [[nodiscard]] const RecordTable<Task> &tasks() const { return table<Task>(); }
    [[nodiscard]] const RecordTable<Department> &departments() const { return table<Department>(); }
    [[nodiscard]] const RecordTable<Responsibility> &responsibilities() const
    {
        return table<Responsibility>();
    }
    [[nodiscard]] const RecordTable<Target> &targets() const { return table<Target>(); }
    [[nodiscard]] const RecordTable<Measurement> &measurements() const { return table<Measurement>(); }
    [[nodiscard]] const RecordTable<Milestone> &milestones() const { return table<Milestone>(); }
    [[nodiscard]] const RecordTable<Origin> &origins() const { return table<Origin>(); }
    // The row about the plan itself; a default one while the plan is empty.
    [[nodiscard]] const PlanInfo &info() const;

    using Edit = std::function<Result<void>(Transaction &)>;
    // Runs the edit as one step. It either happens wholly, durable on return and told by changed(), or not at
    // all. An edit that changes nothing leaves no step. label says in the user's language what was done.
    [[nodiscard]] Result<void> apply(const QString &label, const Edit &edit, StepKind kind = StepKind::Edit);
    using Edits = std::function<Result<void>()>;
    // Runs several edits as one step: each sees what those before it did; changed() comes once, at the end.
    // One that is refused leaves no trace, and the others go on if `edits` does; an error that `edits`
    // returns takes everything back. Within another call it joins that one and its errors end that one too.
    [[nodiscard]] Result<void> together(const QString &label, const Edits &edits);
    // ErrorKind::NotFound when there is nothing to undo or redo, Conflict when the step no longer fits.
    [[nodiscard]] Result<void> undo();
    [[nodiscard]] Result<void> redo();

    [[nodiscard]] const History &history() const { return m_history; }
    [[nodiscard]] Result<QByteArray> changesetOf(const Step &step) const;
    // Takes the changesets from steps older than 90 days and beyond the newest 5,000. Their lines stay.
    [[nodiscard]] Result<void> pruneHistory();

    // Whether there are steps since the last save.
    [[nodiscard]] bool isModified() const;
    // The container now holds everything up to the step of this number.
    [[nodiscard]] Result<void> markSaved(qint64 number);

    void setAuthor(const QString &author) { m_author = author; }
    [[nodiscard]] QString author() const { return m_author; }
    [[nodiscard]] store::Database &database() { return *m_database; }
    [[nodiscard]] QDateTime now() const { return m_environment.now(); }

signals:
    void changed(const xushi::Changes &changes);
    // The answer of isModified() may have changed.
    void savedStateChanged();

private:
    explicit Plan(std::unique_ptr<store::Database> database, Environment environment);
    [[nodiscard]] Result<void> load();
    [[nodiscard]] Result<void> commit(const QString &label, StepKind kind, qint64 refers, const Edit &edit);
    [[nodiscard]] Result<void> join(const Edit &edit);
    void renewTransaction();
    void takeBack();
    void restoreRecords(const Result<QByteArray> &changeset);
    [[nodiscard]] Result<Step> writeStep(
        const QString &label, StepKind kind, qint64 refers, const QByteArray &changeset);
    void announce(const Changes &changes);
    [[nodiscard]] Result<void> replay(const Step &target, StepKind kind);

    Environment m_environment;
    std::unique_ptr<store::Database> m_database;
    store::IdSource m_ids;
    std::unique_ptr<Transaction> m_transaction;
    RecordSet m_records;
    History m_history;
    qint64 m_savedNumber = 0;
    QString m_author;
    bool m_applying = false;
    bool m_together = false;
    std::optional<Error> m_brokenWithin; // an inner together() failed
};

} // namespace xushi
