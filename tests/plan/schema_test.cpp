// The rules without which a step of history could not be replayed.

#include <gtest/gtest.h>

#include <QSet>

#include "core/plan/records.h"
#include "core/store/changeset.h"
#include "core/store/database.h"
#include "core/store/schema.h"
#include "core/store/sqlite.h"
#include "core/store/statement.h"
#include "tests/support/testplan.h"

using namespace xushi;
using namespace xushi::test;

namespace
{

QString scalar(sqlite3 *db, const QByteArray &sql)
{
    store::Statement query(db, sql);
    return query.step() ? query.text(0) : QString();
}

} // namespace

TEST(Schema, EveryRecordHasItsTableWithItsColumnsInOrder)
{
    TestPlan plan;
    sqlite3 *db = plan->database().handle();
    QSet<QByteArray> tables;
    int index = 0;
    forEachRecord([&]<class R>() {
        EXPECT_EQ(static_cast<int>(R::kind), index++) << R::table;
        tables << R::table;
        QStringList names;
        R record {};
        R::columns(record, [&](const char *name, auto &) { names << QString::fromLatin1(name); });
        store::Statement columns(
            db, QByteArray("SELECT name FROM pragma_table_info('") + R::table + "') ORDER BY cid");
        QStringList found;
        while (columns.step())
            found << columns.text(0);
        EXPECT_EQ(names, found) << R::table;
    });
    EXPECT_EQ(index, recordKindCount);
    const QByteArrayList watched = store::watchedTables(db);
    EXPECT_EQ(tables, QSet<QByteArray>(watched.begin(), watched.end()));
}

TEST(Schema, ObeysTheRulesOfReplay)
{
    TestPlan plan;
    sqlite3 *db = plan->database().handle();
    for (const QByteArray &table : store::watchedTables(db)) {
        EXPECT_EQ(
            scalar(db,
                "SELECT type || pk || \"notnull\" FROM pragma_table_info('" + table + "') WHERE name = 'id'"),
            QStringLiteral("INTEGER11"))
            << table.constData();
        EXPECT_EQ(scalar(db,
                      "SELECT count(*) FROM pragma_foreign_key_list('" + table
                          + "') WHERE on_delete <> 'NO ACTION' OR on_update <> 'NO ACTION'"),
            QStringLiteral("0"));
        EXPECT_EQ(scalar(db, "SELECT count(*) FROM pragma_index_list('" + table + "') WHERE \"unique\" = 1"),
            QStringLiteral("0"));
        EXPECT_EQ(scalar(db, "SELECT count(*) FROM pragma_table_xinfo('" + table + "') WHERE hidden <> 0"),
            QStringLiteral("0"));
        const QString sql = scalar(db, "SELECT sql FROM sqlite_schema WHERE name = '" + table + "'");
        EXPECT_EQ(sql.count(QStringLiteral("REFERENCES")),
            sql.count(QStringLiteral("DEFERRABLE INITIALLY DEFERRED")));
    }
    EXPECT_EQ(scalar(db, "SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"),
        QStringLiteral("0"));
    EXPECT_EQ(scalar(db, "PRAGMA application_id"), QString::number(store::applicationId));
    EXPECT_EQ(scalar(db, "PRAGMA user_version"), QString::number(store::schemaVersion));
}

// A session passes over a table silently when it cannot record it, so each is tried.
TEST(Schema, EveryTableRecordsAnInsertAnUpdateAndADelete)
{
    TestPlan plan;
    sqlite3 *db = plan->database().handle();
    ASSERT_TRUE(plan->database().execute("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON"));
    forEachRecord([&]<class R>() {
        R record {};
        record.id.value = 77;
        QList<store::RowOperation> seen;
        const auto watch = [&](const auto &write) {
            store::Session session(db);
            EXPECT_TRUE(write()) << R::table;
            const auto changeset = session.take();
            ASSERT_TRUE(changeset.has_value());
            ASSERT_TRUE(store::readChangeset(*changeset, [&](const store::ChangedRow &row) {
                EXPECT_EQ(row.table(), QByteArrayView(R::table));
                EXPECT_EQ(row.id(), 77);
                seen << row.operation();
            }).has_value());
        };
        store::RecordStore<R> records(db);
        watch([&] { return records.insert(record); });
        QByteArray column;
        R::columns(record, [&](const char *name, auto &) { column = name; });
        watch([&] {
            return plan->database().execute(
                QByteArray(QByteArray("UPDATE ") + R::table + " SET \"" + column + "\" = 'x' WHERE id = 77")
                    .constData());
        });
        watch([&] { return records.remove(77); });
        const QList<store::RowOperation> all {
            store::RowOperation::Insert, store::RowOperation::Update, store::RowOperation::Delete};
        EXPECT_EQ(seen, all) << R::table;
    });
}

TEST(Migration, OlderDatabasesComeUpStepByStepAndNewerOnesAreRefused)
{
    TestPlan plan;
    sqlite3 *db = plan->database().handle();
    std::vector<store::Migration> steps = store::migrations();
    steps.push_back({2, "ALTER TABLE task ADD COLUMN weight INTEGER NOT NULL DEFAULT 1"});
    steps.push_back({3, "CREATE TABLE extra (id INTEGER PRIMARY KEY NOT NULL)"});
    const auto before = store::migrate(db, steps);
    ASSERT_TRUE(before.has_value());
    EXPECT_EQ(*before, 1);
    EXPECT_EQ(scalar(db, "PRAGMA user_version"), QStringLiteral("3"));
    EXPECT_EQ(scalar(db, "SELECT count(*) FROM pragma_table_info('task') WHERE name = 'weight'"),
        QStringLiteral("1"));
    EXPECT_EQ(*store::migrate(db, steps), 3);
    EXPECT_EQ(store::migrate(db, store::migrations()).error().kind, ErrorKind::TooNew);
}

TEST(Migration, AStepThatFailsLeavesTheDatabaseAsItWas)
{
    TestPlan plan;
    sqlite3 *db = plan->database().handle();
    std::vector<store::Migration> steps = store::migrations();
    steps.push_back({2, "CREATE TABLE half (id INTEGER PRIMARY KEY NOT NULL)"});
    steps.push_back({3, "THIS IS NOT SQL"});
    EXPECT_EQ(store::migrate(db, steps).error().kind, ErrorKind::Damaged);
    EXPECT_EQ(scalar(db, "PRAGMA user_version"), QStringLiteral("1"));
    EXPECT_EQ(scalar(db, "SELECT count(*) FROM sqlite_schema WHERE name = 'half'"), QStringLiteral("0"));
}
