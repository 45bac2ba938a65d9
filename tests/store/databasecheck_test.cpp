#include "core/store/databasecheck.h"

#include <gtest/gtest.h>

#include <QFile>

#include "core/store/sqlite.h"
#include "tests/store/storefixtures.h"

using namespace xushi;
using namespace xushi::store;
using namespace xushi::store::testing;

namespace
{

class DatabaseCheck : public ::testing::Test
{
protected:
    void SetUp() override
    {
        makeDatabase(path, 300);
        execute(path, "PRAGMA journal_mode = DELETE");
    }
    std::optional<ErrorKind> check(const DatabaseRules &rules = {}) const
    {
        return kindOf(checkDatabase(path, path, rules));
    }
    Folder folder;
    // A name that means something in a URI must not.
    QString path = folder.path(QStringLiteral("计划 100%25?mode=memory#1.sqlite"));
};

} // namespace

TEST_F(DatabaseCheck, APlainDatabaseOfOursPassesAndIsNotTouched)
{
    const QByteArray content = contentOf(path);
    EXPECT_EQ(check(), std::nullopt);
    EXPECT_EQ(contentOf(path), content);
    EXPECT_EQ(namesIn(folder.path()).size(), 1);
}

TEST_F(DatabaseCheck, AnotherApplicationsDatabaseIsForeign)
{
    execute(path, "PRAGMA application_id = 1");
    EXPECT_EQ(check(), ErrorKind::Foreign);
    EXPECT_EQ(check({.applicationId = 1}), std::nullopt);
    write(path, "not a database");
    EXPECT_EQ(check(), ErrorKind::Foreign);
    write(path, {});
    EXPECT_EQ(check(), ErrorKind::Foreign);
}

TEST_F(DatabaseCheck, ALaterSchemaIsTooNew)
{
    execute(path, "PRAGMA user_version = 8");
    EXPECT_EQ(check({.newestSchema = 7}), ErrorKind::TooNew);
    EXPECT_EQ(check({.newestSchema = 8}), std::nullopt);
}

TEST_F(DatabaseCheck, WhatWouldRunOrIsNoPlainTableIsRefused)
{
    const QByteArrayList oddities {"CREATE VIEW v AS SELECT * FROM task",
        "CREATE TRIGGER t AFTER INSERT ON task BEGIN DELETE FROM task; END",
        "CREATE VIRTUAL TABLE f USING fts5(x)"};
    const QByteArray plain = contentOf(path);
    for (const QByteArray &sql : oddities) {
        write(path, plain);
        execute(path, sql);
        EXPECT_EQ(check(), ErrorKind::Foreign) << sql.toStdString();
    }
}

TEST_F(DatabaseCheck, BrokenPagesAreDamaged)
{
    const QByteArray plain = contentOf(path);
    QByteArray broken = plain;
    broken.replace(4096 * 3, 4096, QByteArray(4096, '\x7f'));
    write(path, broken);
    EXPECT_EQ(check(), ErrorKind::Damaged);
    write(path, plain.left(plain.size() / 2));
    EXPECT_EQ(check(), ErrorKind::Damaged);
}

TEST_F(DatabaseCheck, AConnectionOfThisModuleRunsNothingThatIsStored)
{
    execute(path,
        "CREATE VIEW v AS SELECT 1; CREATE TRIGGER t AFTER INSERT ON task BEGIN DELETE FROM history; END");
    const SideConnection db(path, SideConnection::Mode::Shared);
    ASSERT_TRUE(db.isOpen());
    EXPECT_EQ(db.value("SELECT * FROM v"), std::nullopt);
    EXPECT_EQ(db.value("PRAGMA trusted_schema"), QStringLiteral("0"));
    EXPECT_EQ(db.value("PRAGMA cell_size_check"), QStringLiteral("1"));
    EXPECT_EQ(db.value("PRAGMA mmap_size"), QStringLiteral("0"));
    EXPECT_EQ(sqlite3_exec(db.handle(), "INSERT INTO task VALUES (1000, 'x')", nullptr, nullptr, nullptr),
        SQLITE_OK);
    EXPECT_EQ(db.value("SELECT count(*) FROM history"), QStringLiteral("300"));
    EXPECT_NE(sqlite3_exec(db.handle(), "PRAGMA writable_schema = 1; UPDATE sqlite_schema SET sql = 'x'",
                  nullptr, nullptr, nullptr),
        SQLITE_OK);
}

TEST_F(DatabaseCheck, SavedMeansThatNoStepCameAfterTheOneNoted)
{
    const SideConnection db(path, SideConnection::Mode::Shared);
    EXPECT_EQ(newestStep(db), 300);
    EXPECT_EQ(isSaved(db), false);
    EXPECT_TRUE(setSavedStep(db, 299));
    EXPECT_EQ(isSaved(db), false);
    EXPECT_TRUE(setSavedStep(db, 300));
    EXPECT_EQ(isSaved(db), true);
    execute(path, "INSERT INTO history VALUES (301, 'x')");
    EXPECT_EQ(isSaved(db), false);
}

TEST_F(DatabaseCheck, WithoutHistoryThereIsNothingUnsaved)
{
    execute(path, "DROP TABLE history; DROP TABLE meta");
    const SideConnection db(path, SideConnection::Mode::Shared);
    EXPECT_EQ(newestStep(db), 0);
    EXPECT_EQ(isSaved(db), true);
    EXPECT_FALSE(setSavedStep(db, 1));
    write(folder.path(QStringLiteral("broken")), QByteArray(9000, 'x'));
    const SideConnection broken(folder.path(QStringLiteral("broken")), SideConnection::Mode::Shared);
    EXPECT_FALSE(broken.isOpen() && isSaved(broken).has_value());
}
