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
    return commit(label, kind, 0, edit);
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
    sqlite3 *db = m_database->handle();
    if (!m_database->execute("BEGIN IMMEDIATE"))
        return tl::unexpected(store::lastError(db));
    auto rollback = qScopeGuard([this, db] {
        m_database->execute("ROLLBACK");
        m_ids.forget();
        m_transaction = std::make_unique<Transaction>(db, m_ids);
    });

    store::Session session(db);
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

    const Step step {m_history.lastNumber() + 1, m_ids.next(), m_history.head(), m_author,
        m_environment.now().toUTC(), kind, refers, label, store::schemaVersion, true};
    if (const auto written = writeStep(step, *changeset); !written)
        return written;
    rollback.dismiss();
    m_history.append(step);
    const Result<Changes> changes = m_records.update(*changeset);
    m_applying = false;
    if (!changes)
        return tl::unexpected(changes.error());
    emit changed(*changes);
    emit savedStateChanged();
    return {};
}

Result<void> Plan::writeStep(const Step &step, const QByteArray &changeset)
{
    if (const auto appended = store::HistoryStore(m_database->handle()).append(step, changeset); !appended)
        return appended;
    if (const auto stored = m_ids.store(); !stored)
        return stored;
    if (!m_database->execute("COMMIT"))
        return tl::unexpected(store::lastError(m_database->handle()));
    return {};
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
