#include "core/plan/plan.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QScopeGuard>

#include "core/store/changeset.h"
#include "core/store/database.h"
#include "core/store/schema.h"
#include "core/store/statement.h"

namespace xushi
{

namespace
{

constexpr int historyDays = 90;
constexpr int historySteps = 5000;
constexpr const char *savedHeadKey = "saved_head";

} // namespace

Plan::Environment Plan::Environment::ofThisComputer()
{
    return {[] { return QDateTime::currentDateTimeUtc(); },
        [] { return QRandomGenerator::system()->generate64(); }};
}

Plan::Plan(std::unique_ptr<store::Database> database, Environment environment)
    : m_environment(std::move(environment))
    , m_database(std::move(database))
    , m_ids(m_database->handle(), m_environment.random)
{
}

Plan::~Plan() = default;

Result<std::unique_ptr<Plan>> Plan::open(const QString &databasePath, Environment environment)
{
    auto database = store::Database::open(databasePath);
    if (!database)
        return tl::unexpected(database.error());
    std::unique_ptr<Plan> plan(new Plan(std::move(*database), std::move(environment)));
    if (const auto loaded = plan->load(); !loaded)
        return tl::unexpected(loaded.error());
    return plan;
}

Result<void> Plan::load()
{
    sqlite3 *db = m_database->handle();
    if (const auto loaded = m_records.load(db); !loaded)
        return loaded;
    auto steps = store::HistoryStore(db).load();
    if (!steps)
        return tl::unexpected(steps.error());
    m_history.load(std::move(*steps), store::schemaVersion);
    store::Statement saved(db, "SELECT value FROM meta WHERE key = 'saved_head'");
    m_savedNumber = saved.step() ? saved.text(0).toLongLong() : 0;
    m_transaction = std::make_unique<Transaction>(db, m_ids);
    return {};
}

const PlanInfo &Plan::info() const
{
    static const PlanInfo none;
    const auto &plans = table<PlanInfo>();
    return plans.isEmpty() ? none : *plans.begin();
}

Result<void> Plan::apply(const QString &label, const Edit &edit, StepKind kind)
{
    return m_together ? join(edit) : commit(label, kind, 0, edit);
}

Result<void> Plan::undo()
{
    const Step *step = m_history.nextUndo();
    if (!step)
        return fail(ErrorKind::NotFound, tr("There is nothing to undo."));
    return replay(*step, StepKind::Undo);
}

Result<void> Plan::redo()
{
    const Step *step = m_history.nextRedo();
    if (!step)
        return fail(ErrorKind::NotFound, tr("There is nothing to redo."));
    return replay(*step, StepKind::Redo);
}

Result<void> Plan::replay(const Step &target, StepKind kind)
{
    Result<QByteArray> changeset = changesetOf(target);
    if (changeset && kind == StepKind::Undo)
        changeset = store::inverted(*changeset);
    if (!changeset)
        return tl::unexpected(changeset.error());
    return commit(target.label, kind, target.id,
        [&](Transaction &) { return store::applyChangeset(m_database->handle(), *changeset); });
}

Result<void> Plan::commit(const QString &label, StepKind kind, qint64 refers, const Edit &edit)
{
    Q_ASSERT_X(!m_applying, "Plan::apply", "an edit must not start another");
    m_applying = true;
    const auto done = qScopeGuard([this] { m_applying = false; });
    if (!m_database->execute("BEGIN IMMEDIATE"))
        return tl::unexpected(store::lastError(m_database->handle()));
    auto rollback = qScopeGuard([this] { takeBack(); });

    store::Session session(m_database->handle());
    Result<void> edited = edit(*m_transaction);
    if (edited)
        edited = m_transaction->status();
    if (!edited)
        return edited;
    const Result<QByteArray> changeset = session.take();
    if (!changeset)
        return tl::unexpected(changeset.error());
    if (changeset->isEmpty())
        return {};
    const Result<Step> step = writeStep(label, kind, refers, *changeset);
    if (!step)
        return tl::unexpected(step.error());
    rollback.dismiss();
    m_history.append(*step);
    const Result<Changes> changes = m_records.update(*changeset);
    m_applying = false;
    if (!changes)
        return tl::unexpected(changes.error());
    announce(*changes);
    return {};
}

Result<void> Plan::together(const QString &label, const Edits &edits)
{
    if (m_together) {
        const Result<void> joined = edits();
        if (!joined && !m_brokenWithin)
            m_brokenWithin = joined.error();
        return joined;
    }
    Q_ASSERT_X(!m_applying, "Plan::together", "an edit must not start another");
    if (!m_database->execute("BEGIN IMMEDIATE"))
        return tl::unexpected(store::lastError(m_database->handle()));
    auto rollback = qScopeGuard([this] { takeBack(); });
    store::Session session(m_database->handle());
    m_together = true;
    m_brokenWithin.reset();
    m_transaction->keepWrites(true);
    Result<void> edited = edits();
    m_together = false;
    m_transaction->keepWrites(false);
    if (edited && m_brokenWithin)
        edited = tl::unexpected(*m_brokenWithin);

    const Result<QByteArray> changeset = session.take();
    const Result<Changes> changes
        = changeset ? RecordSet::changesOf(*changeset) : tl::unexpected(changeset.error());
    if (edited && !changes)
        edited = tl::unexpected(changes.error());
    if (edited && changes->isEmpty())
        return {};
    if (edited) {
        const Result<Step> step = writeStep(label, StepKind::Edit, 0, *changeset);
        if (step) {
            rollback.dismiss();
            m_history.append(*step);
            announce(*changes);
            return {};
        }
        edited = tl::unexpected(step.error());
    }
    rollback.dismiss();
    takeBack();
    restoreRecords(changeset);
    return edited;
}

// An edit among others: a savepoint of its own, and the records follow at once.
Result<void> Plan::join(const Edit &edit)
{
    Q_ASSERT_X(!m_applying, "Plan::apply", "an edit must not start another");
    m_applying = true;
    const auto done = qScopeGuard([this] { m_applying = false; });
    if (!m_database->executeOften("SAVEPOINT edit"))
        return tl::unexpected(store::lastError(m_database->handle()));
    Result<void> edited = edit(*m_transaction);
    if (edited)
        edited = m_transaction->status();
    if (edited) {
        m_transaction->putInto(m_records);
    } else {
        m_database->execute("ROLLBACK TO edit");
        renewTransaction();
        m_transaction->keepWrites(true);
    }
    m_database->executeOften("RELEASE edit");
    return edited;
}

void Plan::renewTransaction()
{
    m_ids.forget();
    m_transaction = std::make_unique<Transaction>(m_database->handle(), m_ids);
}

void Plan::takeBack()
{
    m_database->execute("ROLLBACK");
    renewTransaction();
}

// After edits that were taken back together: the records as the database has them.
void Plan::restoreRecords(const Result<QByteArray> &changeset)
{
    const Result<QByteArray> inverse
        = changeset ? store::inverted(*changeset) : tl::unexpected(changeset.error());
    if (!inverse || !m_records.update(*inverse))
        (void)m_records.load(m_database->handle());
}

Result<Step> Plan::writeStep(const QString &label, StepKind kind, qint64 refers, const QByteArray &changeset)
{
    const Step step {m_history.lastNumber() + 1, m_ids.next(), m_history.head(), m_author,
        m_environment.now().toUTC(), kind, refers, label, store::schemaVersion, true};
    if (const auto appended = store::HistoryStore(m_database->handle()).append(step, changeset); !appended)
        return tl::unexpected(appended.error());
    if (const auto stored = m_ids.store(); !stored)
        return tl::unexpected(stored.error());
    if (!m_database->execute("COMMIT"))
        return tl::unexpected(store::lastError(m_database->handle()));
    return step;
}

void Plan::announce(const Changes &changes)
{
    emit changed(changes);
    emit savedStateChanged();
}

Result<QByteArray> Plan::changesetOf(const Step &step) const
{
    return store::HistoryStore(m_database->handle()).changeset(step.number);
}

Result<void> Plan::pruneHistory()
{
    store::HistoryStore history(m_database->handle());
    const auto pruned = history.prune(m_environment.now().addDays(-historyDays), historySteps);
    if (!pruned)
        return tl::unexpected(pruned.error());
    if (*pruned == 0)
        return {};
    auto steps = history.load();
    if (!steps)
        return tl::unexpected(steps.error());
    m_history.load(std::move(*steps), store::schemaVersion);
    return {};
}

bool Plan::isModified() const
{
    return m_history.lastNumber() != m_savedNumber;
}

Result<void> Plan::markSaved(qint64 number)
{
    store::Statement write(m_database->handle(),
        "INSERT INTO meta(key, value) VALUES (?, ?) "
        "ON CONFLICT(key) DO UPDATE SET value = excluded.value");
    write.bind(0, QString::fromLatin1(savedHeadKey));
    write.bind(1, QString::number(number));
    if (!write.run())
        return tl::unexpected(store::lastError(m_database->handle()));
    m_savedNumber = number;
    emit savedStateChanged();
    return {};
}

} // namespace xushi
