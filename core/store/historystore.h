#pragma once

#include <optional>
#include <vector>

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include "core/base/result.h"
#include "core/plan/codes.h"

struct sqlite3;

namespace xushi::store
{

// What a step of history is. A barrier (a frozen round, an issued number) is one that undo does not cross.
enum class StepKind { Edit, Undo, Redo, Barrier };

// One line of the append-only history. A step that was never taken back is in effect.
struct Step {
    qint64 number = 0; // place in this file, from 1, without gaps
    qint64 id = 0; // the same in every copy of the plan
    qint64 parent = 0; // id of the step before; 0 for the first
    QString author;
    QDateTime at; // UTC
    StepKind kind = StepKind::Edit;
    qint64 refers = 0; // id of the step that an undo or redo is about
    QString label; // ready for the user
    int schemaVersion = 0;
    bool hasChangeset = true; // old steps keep their line only
};

// The table `history`.
class HistoryStore
{
public:
    explicit HistoryStore(sqlite3 *db)
        : m_db(db)
    {
    }

    [[nodiscard]] Result<std::vector<Step>> load() const;
    [[nodiscard]] Result<void> append(const Step &step, const QByteArray &changeset);
    [[nodiscard]] Result<QByteArray> changeset(qint64 number) const;
    // Takes the changesets from steps older than `before` and from all but the newest `keep`. Their lines
    // stay.
    [[nodiscard]] Result<int> prune(const QDateTime &before, int keep);

private:
    sqlite3 *m_db;
};

} // namespace xushi::store

namespace xushi
{
template <>
struct Codes<store::StepKind> {
    static constexpr std::array<std::pair<store::StepKind, std::string_view>, 4> table {{
        {store::StepKind::Edit, "edit"},
        {store::StepKind::Undo, "undo"},
        {store::StepKind::Redo, "redo"},
        {store::StepKind::Barrier, "barrier"},
    }};
};
} // namespace xushi
