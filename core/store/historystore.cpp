#include "core/store/historystore.h"

#include "core/store/database.h"
#include "core/store/sqlite.h"
#include "core/store/statement.h"

namespace xushi::store
{

Result<std::vector<Step>> HistoryStore::load() const
{
    std::vector<Step> steps;
    Statement query(m_db,
        "SELECT id, step, parent, author, at, kind, refers, label, schema_version, "
        "changeset IS NOT NULL FROM history ORDER BY id");
    while (query.step()) {
        Step step;
        step.number = query.integer(0);
        step.id = query.integer(1);
        step.parent = query.integer(2);
        step.author = query.text(3);
        step.at = QDateTime::fromString(query.text(4), Qt::ISODate);
        step.kind = fromCode<StepKind>(query.text(5)).value_or(StepKind::Edit);
        step.refers = query.integer(6);
        step.label = query.text(7);
        step.schemaVersion = static_cast<int>(query.integer(8));
        step.hasChangeset = query.integer(9) != 0;
        steps.push_back(step);
    }
    if (!query.ok())
        return tl::unexpected(lastError(m_db));
    return steps;
}

Result<void> HistoryStore::append(const Step &step, const QByteArray &changeset)
{
    Statement insert(m_db,
        "INSERT INTO history(id, step, parent, author, at, kind, refers, label, "
        "schema_version, changeset) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(0, step.number);
    insert.bind(1, step.id);
    if (step.parent != 0)
        insert.bind(2, step.parent);
    insert.bind(3, step.author.isNull() ? QStringLiteral("") : step.author);
    insert.bind(4, step.at.toUTC().toString(Qt::ISODate));
    insert.bind(5, toCode(step.kind));
    if (step.refers != 0)
        insert.bind(6, step.refers);
    insert.bind(7, step.label.isNull() ? QStringLiteral("") : step.label);
    insert.bind(8, step.schemaVersion);
    insert.bind(9, changeset);
    if (!insert.run())
        return tl::unexpected(lastError(m_db));
    return {};
}

Result<QByteArray> HistoryStore::changeset(qint64 number) const
{
    Statement query(m_db, "SELECT changeset FROM history WHERE id = ?");
    query.bind(0, number);
    if (!query.step())
        return tl::unexpected(lastError(m_db));
    return query.blob(0);
}

Result<int> HistoryStore::prune(const QDateTime &before, int keep)
{
    Statement update(m_db,
        "UPDATE history SET changeset = NULL WHERE changeset IS NOT NULL AND "
        "(at < ? OR id <= (SELECT max(id) FROM history) - ?)");
    update.bind(0, before.toUTC().toString(Qt::ISODate));
    update.bind(1, keep);
    if (!update.run())
        return tl::unexpected(lastError(m_db));
    return sqlite3_changes(m_db);
}

} // namespace xushi::store
