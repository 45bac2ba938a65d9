#include "core/store/schema.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include "core/store/sqlite.h"
#include "core/store/statement.h"

namespace xushi::store
{

namespace
{

Q_LOGGING_CATEGORY(log, "xushi.store.schema")

// meta, id_space and history keep books on the file; all other tables are the plan and are watched.
constexpr const char *version1 = R"sql(
CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
);
CREATE TABLE id_space (
    prefix INTEGER PRIMARY KEY NOT NULL,
    next INTEGER NOT NULL CHECK (next BETWEEN 1 AND 8388608)
);
CREATE TABLE history (
    id INTEGER PRIMARY KEY NOT NULL,
    step INTEGER NOT NULL,
    parent INTEGER,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo', 'barrier')),
    refers INTEGER,
    label TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    changeset BLOB
);

CREATE TABLE calendar (
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL
);
CREATE TABLE calendar_day (
    id INTEGER PRIMARY KEY NOT NULL,
    calendar_id INTEGER NOT NULL REFERENCES calendar(id) DEFERRABLE INITIALLY DEFERRED,
    day TEXT NOT NULL CHECK (day IS date(day)),
    off INTEGER NOT NULL CHECK (off IN (0, 1))
);
CREATE TABLE plan (
    id INTEGER PRIMARY KEY NOT NULL,
    title TEXT NOT NULL,
    year INTEGER NOT NULL CHECK (year BETWEEN 0 AND 9999),
    starts_on TEXT NOT NULL CHECK (starts_on = '' OR starts_on IS date(starts_on)),
    ends_on TEXT NOT NULL CHECK (ends_on = '' OR (ends_on IS date(ends_on) AND ends_on >= starts_on)),
    calendar_id INTEGER REFERENCES calendar(id) DEFERRABLE INITIALLY DEFERRED,
    demo_note TEXT NOT NULL
);
CREATE TABLE source_document (
    id INTEGER PRIMARY KEY NOT NULL,
    rank TEXT NOT NULL CHECK (rank <> ''),
    title TEXT NOT NULL,
    plan_title TEXT NOT NULL,
    number TEXT NOT NULL,
    issuer TEXT NOT NULL,
    addressees TEXT NOT NULL,
    preamble TEXT NOT NULL,
    issued_on TEXT NOT NULL CHECK (issued_on = '' OR issued_on IS date(issued_on)),
    published_on TEXT NOT NULL CHECK (published_on = '' OR published_on IS date(published_on)),
    file_name TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE TABLE department (
    id INTEGER PRIMARY KEY NOT NULL,
    parent_id INTEGER REFERENCES department(id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL CHECK (rank <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    category TEXT NOT NULL,
    generic INTEGER NOT NULL CHECK (generic IN (0, 1)),
    valid_from TEXT NOT NULL CHECK (valid_from = '' OR valid_from IS date(valid_from)),
    valid_to TEXT NOT NULL CHECK (valid_to = '' OR valid_to IS date(valid_to)),
    note TEXT NOT NULL
);
CREATE TABLE department_alias (
    id INTEGER PRIMARY KEY NOT NULL,
    department_id INTEGER NOT NULL REFERENCES department(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (name <> '')
);
CREATE TABLE person (
    id INTEGER PRIMARY KEY NOT NULL,
    department_id INTEGER REFERENCES department(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (name <> ''),
    post TEXT NOT NULL,
    phone TEXT NOT NULL
);
CREATE TABLE section (
    id INTEGER PRIMARY KEY NOT NULL,
    parent_id INTEGER REFERENCES section(id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL CHECK (rank <> ''),
    number TEXT NOT NULL,
    title TEXT NOT NULL
);
CREATE TABLE task (
    id INTEGER PRIMARY KEY NOT NULL,
    section_id INTEGER REFERENCES section(id) DEFERRABLE INITIALLY DEFERRED,
    parent_id INTEGER REFERENCES task(id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL CHECK (rank <> ''),
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    starts_on TEXT NOT NULL CHECK (starts_on = '' OR starts_on IS date(starts_on)),
    ends_on TEXT NOT NULL CHECK (ends_on = '' OR (ends_on IS date(ends_on) AND ends_on >= starts_on)),
    state TEXT NOT NULL CHECK (state IN ('not_started', 'in_progress', 'done', 'blocked')),
    tracked INTEGER NOT NULL CHECK (tracked IN (0, 1)),
    open_ended_support INTEGER NOT NULL CHECK (open_ended_support IN (0, 1)),
    responsible_person_id INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    contact_person_id INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL,
    CHECK (section_id IS NULL OR parent_id IS NULL)
);
CREATE TABLE responsibility (
    id INTEGER PRIMARY KEY NOT NULL,
    section_id INTEGER REFERENCES section(id) DEFERRABLE INITIALLY DEFERRED,
    task_id INTEGER REFERENCES task(id) DEFERRABLE INITIALLY DEFERRED,
    department_id INTEGER NOT NULL REFERENCES department(id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL CHECK (role IN ('lead', 'support', 'responsible')),
    rank TEXT NOT NULL CHECK (rank <> ''),
    written_as TEXT NOT NULL,
    leader_id INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((section_id IS NULL) <> (task_id IS NULL))
);
CREATE TABLE target (
    id INTEGER PRIMARY KEY NOT NULL,
    section_id INTEGER REFERENCES section(id) DEFERRABLE INITIALLY DEFERRED,
    task_id INTEGER REFERENCES task(id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL CHECK (rank <> ''),
    name TEXT NOT NULL,
    comparator TEXT NOT NULL CHECK (comparator IN ('ge', 'le', 'lt', 'approx', 'eq', 'between')),
    stated_comparator TEXT NOT NULL,
    value TEXT,
    upper_value TEXT,
    unit TEXT NOT NULL,
    change TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('higher', 'lower', 'range')),
    base_value TEXT,
    firmness TEXT NOT NULL,
    relative_to TEXT NOT NULL,
    due_on TEXT NOT NULL CHECK (due_on = '' OR due_on IS date(due_on)),
    quote TEXT NOT NULL,
    doubt TEXT NOT NULL,
    definition TEXT NOT NULL,
    certifier_id INTEGER REFERENCES department(id) DEFERRABLE INITIALLY DEFERRED,
    CHECK (section_id IS NULL OR task_id IS NULL)
);
CREATE TABLE commitment (
    id INTEGER PRIMARY KEY NOT NULL,
    task_id INTEGER NOT NULL REFERENCES task(id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL CHECK (rank <> ''),
    kind TEXT NOT NULL,
    quote TEXT NOT NULL
);
CREATE TABLE doubt (
    id INTEGER PRIMARY KEY NOT NULL,
    task_id INTEGER REFERENCES task(id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL CHECK (rank <> ''),
    kind TEXT NOT NULL,
    message TEXT NOT NULL,
    settled INTEGER NOT NULL CHECK (settled IN (0, 1))
);
CREATE TABLE period (
    id INTEGER PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    first_on TEXT NOT NULL CHECK (first_on IS date(first_on)),
    last_on TEXT NOT NULL CHECK (last_on IS date(last_on) AND last_on >= first_on),
    due_on TEXT NOT NULL CHECK (due_on = '' OR due_on IS date(due_on)),
    frozen INTEGER NOT NULL CHECK (frozen IN (0, 1))
);
CREATE TABLE measurement (
    id INTEGER PRIMARY KEY NOT NULL,
    target_id INTEGER NOT NULL REFERENCES target(id) DEFERRABLE INITIALLY DEFERRED,
    as_of TEXT NOT NULL CHECK (as_of IS date(as_of)),
    value TEXT,
    certainty TEXT NOT NULL CHECK (certainty IN ('preliminary', 'certified')),
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    demo INTEGER NOT NULL CHECK (demo IN (0, 1))
);
CREATE TABLE milestone (
    id INTEGER PRIMARY KEY NOT NULL,
    task_id INTEGER NOT NULL REFERENCES task(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    due_on TEXT NOT NULL CHECK (due_on = '' OR due_on IS date(due_on)),
    done_on TEXT NOT NULL CHECK (done_on = '' OR done_on IS date(done_on)),
    demo INTEGER NOT NULL CHECK (demo IN (0, 1))
);
CREATE TABLE progress_entry (
    id INTEGER PRIMARY KEY NOT NULL,
    task_id INTEGER NOT NULL REFERENCES task(id) DEFERRABLE INITIALLY DEFERRED,
    period_id INTEGER NOT NULL REFERENCES period(id) DEFERRABLE INITIALLY DEFERRED,
    department_id INTEGER REFERENCES department(id) DEFERRABLE INITIALLY DEFERRED,
    progress TEXT NOT NULL,
    problems TEXT NOT NULL,
    next_steps TEXT NOT NULL,
    reported_on TEXT NOT NULL CHECK (reported_on = '' OR reported_on IS date(reported_on)),
    demo INTEGER NOT NULL CHECK (demo IN (0, 1))
);
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY NOT NULL,
    record TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    rank TEXT NOT NULL CHECK (rank <> ''),
    file_name TEXT NOT NULL CHECK (file_name <> ''),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size >= 0),
    note TEXT NOT NULL
);
CREATE TABLE origin (
    id INTEGER PRIMARY KEY NOT NULL,
    record TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    field TEXT NOT NULL CHECK (field <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('notice', 'hand', 'pack', 'import')),
    document_id INTEGER REFERENCES source_document(id) DEFERRABLE INITIALLY DEFERRED,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" >= start)
);

-- Deleting a row looks for rows that point at it: without these that is a scan of each table.
CREATE INDEX calendar_day_calendar ON calendar_day(calendar_id);
CREATE INDEX plan_calendar ON plan(calendar_id);
CREATE INDEX department_parent ON department(parent_id);
CREATE INDEX department_alias_department ON department_alias(department_id);
CREATE INDEX person_department ON person(department_id);
CREATE INDEX section_parent ON section(parent_id);
CREATE INDEX task_section ON task(section_id);
CREATE INDEX task_parent ON task(parent_id);
CREATE INDEX task_responsible_person ON task(responsible_person_id);
CREATE INDEX task_contact_person ON task(contact_person_id);
CREATE INDEX responsibility_section ON responsibility(section_id);
CREATE INDEX responsibility_task ON responsibility(task_id);
CREATE INDEX responsibility_department ON responsibility(department_id);
CREATE INDEX responsibility_leader ON responsibility(leader_id);
CREATE INDEX target_section ON target(section_id);
CREATE INDEX target_task ON target(task_id);
CREATE INDEX target_certifier ON target(certifier_id);
CREATE INDEX commitment_task ON commitment(task_id);
CREATE INDEX doubt_task ON doubt(task_id);
CREATE INDEX measurement_target ON measurement(target_id);
CREATE INDEX milestone_task ON milestone(task_id);
CREATE INDEX progress_entry_task ON progress_entry(task_id);
CREATE INDEX progress_entry_period ON progress_entry(period_id);
CREATE INDEX progress_entry_department ON progress_entry(department_id);
CREATE INDEX origin_document ON origin(document_id);
)sql";

bool execute(sqlite3 *db, const QByteArray &sql)
{
    char *message = nullptr;
    const int rc = sqlite3_exec(db, sql.constData(), nullptr, nullptr, &message);
    if (rc != SQLITE_OK)
        qCWarning(log) << "rc" << rc << message;
    sqlite3_free(message);
    return rc == SQLITE_OK;
}

int userVersion(sqlite3 *db)
{
    Statement query(db, "PRAGMA user_version");
    return query.step() ? static_cast<int>(query.integer(0)) : 0;
}

QByteArray pragma(const char *name, int value)
{
    return QByteArray("PRAGMA ") + name + '=' + QByteArray::number(value) + ';';
}

} // namespace

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> steps {{1, version1}};
    return steps;
}

QByteArrayList watchedTables(sqlite3 *db)
{
    QByteArrayList tables;
    Statement query(db,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT IN ('meta', 'id_space', 'history') ORDER BY name");
    while (query.step())
        tables << query.text(0).toUtf8();
    return tables;
}

Result<int> migrate(sqlite3 *db, const std::vector<Migration> &steps)
{
    const int before = userVersion(db);
    if (before > steps.back().version)
        return fail(ErrorKind::TooNew,
            QCoreApplication::translate("Store",
                "This plan was written by a newer version of Xushi and cannot be opened here. "
                "Nothing was changed. Update Xushi, or ask the sender for an older copy."));
    if (before == steps.back().version)
        return before;
    bool ok = execute(db, "BEGIN IMMEDIATE");
    for (const Migration &step : steps) {
        if (ok && step.version > before)
            ok = execute(db, step.sql) && execute(db, pragma("user_version", step.version));
    }
    ok = ok && execute(db, pragma("application_id", applicationId)) && execute(db, "COMMIT");
    if (!ok) {
        execute(db, "ROLLBACK");
        return fail(ErrorKind::Damaged,
            QCoreApplication::translate("Store",
                "This plan could not be brought to the present format. "
                "The file is unchanged; keep it and report the fault."));
    }
    return before;
}

} // namespace xushi::store
