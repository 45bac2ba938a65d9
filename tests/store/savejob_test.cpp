#include "core/store/savejob.h"

#include <thread>

#include <gtest/gtest.h>

#include <QDir>
#include <QFileInfo>

#include "core/store/archivereader.h"
#include "core/store/backups.h"
#include "core/store/sha256.h"
#include "core/store/sqlite.h"
#include "core/store/workingcopy.h"
#include "tests/store/storefixtures.h"

using namespace xushi;
using namespace xushi::store;
using namespace xushi::store::testing;

namespace
{

const QDateTime now(QDate(2023, 6, 30), QTime(9, 12, 3));

class Save : public ::testing::Test
{
protected:
    void SetUp() override
    {
        Result<WorkingCopy> made = WorkingCopy::create(root, QStringLiteral("计划"), now);
        ASSERT_TRUE(made);
        copy.emplace(std::move(*made));
        makeDatabase(copy->databasePath(), 2000);
        job.databasePath = copy->databasePath();
        job.attachmentsFolder = copy->attachmentsFolder();
        job.target = target;
        job.backupRoot = folder.path(QStringLiteral("backups"));
        job.now = now;
        ASSERT_TRUE(QDir().mkpath(QFileInfo(target).path()));
    }
    // Saves for good, so that the next save is one of an opened file.
    SaveOutcome saveOnce()
    {
        const Result<SaveOutcome> saved = save(job);
        EXPECT_TRUE(saved);
        job.opened = saved->fingerprint;
        return *saved;
    }
    void edit() { execute(job.databasePath, "INSERT INTO history SELECT max(id) + 1, 'edit' FROM history"); }
    QString attach(const QByteArray &content)
    {
        const QString path = folder.path(QStringLiteral("attached.png"));
        write(path, content);
        const Result<StoredAttachment> stored = copy->addAttachment(path);
        EXPECT_TRUE(stored);
        job.attachments.append(stored->sha256);
        return stored->sha256;
    }
    // Nothing but the target stands in its folder, and nothing but the live files in the working copy.
    void expectNothingLeft(int targets = 1) const
    {
        EXPECT_EQ(namesIn(QFileInfo(target).path()).size(), targets);
        for (const QString &name : namesIn(copy->folder()))
            EXPECT_FALSE(name.startsWith(QStringLiteral("saving"))) << name.toStdString();
    }

    Folder folder;
    QString root = folder.path(QStringLiteral("working"));
    QString target = folder.path(QStringLiteral("documents/计划.xushi"));
    std::optional<WorkingCopy> copy;
    SaveJob job;
    FaultySteps steps;
};

} // namespace

TEST_F(Save, WhatIsSavedIsOpenedAgainTheSame)
{
    const QString sum = attach("a picture");
    attach(QByteArray(70'000, 'x'));
    job.preview = "png";
    const SaveOutcome saved = saveOnce();
    EXPECT_EQ(saved.step, 2000);
    EXPECT_EQ(saved.fingerprint, fingerprintOf(target).value());
    const Result<WorkingCopy> opened = WorkingCopy::openFrom(root, target, now);
    ASSERT_TRUE(opened);
    const QByteArray all = "SELECT group_concat(id || title) FROM (SELECT * FROM task ORDER BY id)";
    EXPECT_EQ(valueOf(opened->databasePath(), all), valueOf(job.databasePath, all));
    EXPECT_EQ(valueOf(opened->databasePath(), "PRAGMA application_id"), QString::number(applicationId));
    EXPECT_EQ(valueOf(opened->databasePath(), "PRAGMA user_version"), QStringLiteral("1"));
    EXPECT_EQ(contentOf(opened->attachmentPath(sum).value()), "a picture");
    expectNothingLeft();
}

TEST_F(Save, TheSnapshotIsNoLiveFileAndHasWhatOnlyTheWalHas)
{
    sqlite3 *live = nullptr;
    ASSERT_EQ(sqlite3_open(job.databasePath.toUtf8().constData(), &live), SQLITE_OK);
    sqlite3_exec(live,
        "PRAGMA wal_autocheckpoint = 0; INSERT INTO task VALUES (9001, 'committed');"
        "BEGIN; INSERT INTO task VALUES (9002, 'not yet')",
        nullptr, nullptr, nullptr);
    ASSERT_GT(QFileInfo(job.databasePath + QStringLiteral("-wal")).size(), 0);
    saveOnce();
    sqlite3_exec(live, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_close(live);
    const QByteArray snapshot = ArchiveReader::open(target)->read(QStringLiteral("plan.sqlite")).value();
    EXPECT_EQ(snapshot.mid(18, 2), QByteArray("\1\1", 2)) << "not in WAL mode";
    const Result<WorkingCopy> opened = WorkingCopy::openFrom(root, target, now);
    ASSERT_TRUE(opened);
    EXPECT_EQ(valueOf(opened->databasePath(), "SELECT group_concat(id) FROM task WHERE id > 9000"),
        QStringLiteral("9001"));
}

TEST_F(Save, AFailureAtAnyByteLeavesTheOldFileWhole)
{
    attach(QByteArray(30'000, 'x'));
    saveOnce();
    const QByteArray old = contentOf(target);
    edit();
    attach(QByteArray(20'000, 'y'));
    FaultySteps counting;
    SaveJob elsewhere = job;
    elsewhere.target = folder.path(QStringLiteral("elsewhere.xushi"));
    elsewhere.opened.reset();
    ASSERT_TRUE(save(elsewhere, {}, {}, counting));
    for (qint64 room = 0; room < counting.written; room += 1 + counting.written / 40) {
        FaultySteps faulty;
        faulty.room = room;
        EXPECT_TRUE(kindOf(save(job, {}, {}, faulty)).has_value()) << room;
        EXPECT_EQ(contentOf(target), old) << room;
        expectNothingLeft();
    }
    EXPECT_TRUE(Backups(job.backupRoot).list(target).empty());
    EXPECT_TRUE(save(job));
}

TEST_F(Save, AFailedStepLeavesTheOldFileWhole)
{
    saveOnce();
    edit();
    const QByteArray old = contentOf(target);
    FaultySteps noSync;
    noSync.syncError = std::make_error_code(std::errc::io_error);
    EXPECT_EQ(kindOf(save(job, {}, {}, noSync)), ErrorKind::NotWritable);
    FaultySteps noRename;
    noRename.renameFailures = 1000;
    noRename.renameError = std::make_error_code(std::errc::read_only_file_system);
    EXPECT_EQ(kindOf(save(job, {}, {}, noRename)), ErrorKind::NotWritable);
    EXPECT_EQ(contentOf(target), old);
    EXPECT_TRUE(Backups(job.backupRoot).list(target).empty())
        << "a second name of the file in use is no backup";
    expectNothingLeft();
}

TEST_F(Save, BytesThatTheDeviceSwallowedAreFoundByReadingBack)
{
    // Says it has written all, and has not: what a failing disk or stick does.
    struct Lying : FileSteps {
        qint64 write(QFile &file, const char *data, qint64 size) override
        {
            const QByteArray zeros(size, 0);
            return FileSteps::write(file, size > 5000 ? zeros.constData() : data, size);
        }
    } lying;
    saveOnce();
    edit();
    const QByteArray old = contentOf(target);
    EXPECT_EQ(kindOf(save(job, {}, {}, lying)), ErrorKind::NotWritable);
    EXPECT_EQ(contentOf(target), old);
    expectNothingLeft();
}

TEST_F(Save, AFileThatSomeoneElseChangedIsNotOverwritten)
{
    saveOnce();
    write(target, "theirs");
    EXPECT_EQ(kindOf(save(job)), ErrorKind::Conflict);
    EXPECT_EQ(contentOf(target), "theirs");
    job.existing = SaveJob::Existing::Replace;
    const Result<SaveOutcome> replaced = save(job);
    ASSERT_TRUE(replaced);
    EXPECT_EQ(contentOf(replaced->backup), "theirs");
}

TEST_F(Save, AChangeWhileSavingIsStillSeen)
{
    saveOnce();
    edit();
    const SaveProgress meddle = [&](double share) {
        if (share > 0.59 && share < 0.61)
            write(target, "theirs");
    };
    EXPECT_EQ(kindOf(save(job, {}, meddle)), ErrorKind::Conflict);
    EXPECT_EQ(contentOf(target), "theirs");
    expectNothingLeft();
}

TEST_F(Save, ANewNameMustBeFreeAndAFileThatIsGoneIsWrittenAgain)
{
    write(target, "somebody's");
    EXPECT_EQ(kindOf(save(job)), ErrorKind::Conflict);
    QFile::remove(target);
    saveOnce();
    QFile::remove(target);
    EXPECT_TRUE(save(job));
}

TEST_F(Save, OnlyWhatIsReferredToIsPackedAndAllOfIt)
{
    const QString wanted = attach("wanted");
    attach("no longer");
    job.attachments = {wanted, wanted};
    saveOnce();
    const Result<ArchiveReader> reader = ArchiveReader::open(target);
    ASSERT_TRUE(reader);
    EXPECT_EQ(reader->manifest().entries.size(), 2U);
    EXPECT_TRUE(reader->contains(QStringLiteral("attachments/%1.png").arg(wanted)));
    job.attachments.append(sha256("never added"));
    EXPECT_EQ(kindOf(save(job)), ErrorKind::NotFound);
}

TEST_F(Save, AnAttachmentThatRottedInTheWorkingCopyNeverReachesTheFile)
{
    const QString sum = attach("a picture");
    const QString path = copy->attachmentPath(sum).value();
    saveOnce();
    write(path, "A picture");
    EXPECT_TRUE(save(job)) << "copied from the file itself, where it is whole";
    EXPECT_EQ(ArchiveReader::open(target)->read(QStringLiteral("attachments/%1.png").arg(sum)).value(),
        "a picture");
    job.target = folder.path(QStringLiteral("documents/other.xushi"));
    job.opened.reset();
    EXPECT_TRUE(kindOf(save(job)).has_value());
    expectNothingLeft();
}

TEST_F(Save, ACleanCopyHasNoSteps)
{
    job.withHistory = false;
    saveOnce();
    const Result<WorkingCopy> opened = WorkingCopy::openFrom(root, target, now);
    ASSERT_TRUE(opened);
    EXPECT_EQ(valueOf(opened->databasePath(), "SELECT count(*) FROM history"), QStringLiteral("0"));
    EXPECT_EQ(valueOf(opened->databasePath(), "SELECT count(*) FROM task"), QStringLiteral("2000"));
    EXPECT_EQ(valueOf(job.databasePath, "SELECT count(*) FROM history"), QStringLiteral("2000"));
}

TEST_F(Save, StoppedAtAnyMomentItHarmsNothing)
{
    saveOnce();
    edit();
    const QByteArray old = contentOf(target);
    int reports = 0;
    double last = 0;
    SaveJob counting = job;
    counting.target = folder.path(QStringLiteral("elsewhere.xushi"));
    counting.opened.reset();
    ASSERT_TRUE(save(counting, {}, [&](double share) {
        EXPECT_GE(share, last);
        last = share;
        ++reports;
    }));
    EXPECT_EQ(last, 1);
    for (int at = 0; at < reports; ++at) { // the last report comes when all is done
        std::stop_source stop;
        int seen = 0;
        if (at == 0)
            stop.request_stop();
        const Result<SaveOutcome> saved
            = save(job, stop.get_token(), [&](double) { ++seen == at ? void(stop.request_stop()) : void(); });
        EXPECT_EQ(kindOf(saved), ErrorKind::Cancelled) << at;
        EXPECT_EQ(contentOf(target), old);
        expectNothingLeft();
    }
}

TEST_F(Save, RunsOnAThreadOfItsOwnWhileEditingGoesOn)
{
    std::optional<Result<SaveOutcome>> saved;
    std::thread worker([&] { saved = save(job); });
    for (int i = 0; i < 200; ++i)
        edit();
    worker.join();
    ASSERT_TRUE(saved && *saved);
    const Result<WorkingCopy> opened = WorkingCopy::openFrom(root, target, now);
    ASSERT_TRUE(opened);
    EXPECT_EQ(
        valueOf(opened->databasePath(), "SELECT max(id) FROM history"), QString::number((*saved)->step));
    EXPECT_EQ(valueOf(job.databasePath, "SELECT max(id) FROM history"), QStringLiteral("2200"));
}

TEST_F(Save, TheVersionBeforeIsKeptTenTimesOver)
{
    QByteArrayList versions;
    for (int i = 0; i < 13; ++i) {
        job.now = now.addSecs(i);
        edit();
        saveOnce();
        versions.append(contentOf(target));
    }
    const std::vector<Backup> backups = Backups(job.backupRoot).list(target);
    ASSERT_EQ(backups.size(), 10U);
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(contentOf(backups[static_cast<size_t>(i)].path), versions[11 - i]);
    EXPECT_TRUE(WorkingCopy::openFrom(root, backups.back().path, now)) << "each is a whole plan";
}

TEST_F(Save, AMissingBackupIsToldButDoesNotStopTheSave)
{
    saveOnce();
    edit();
    write(folder.path(QStringLiteral("blocked")), "a file");
    job.backupRoot = folder.path(QStringLiteral("blocked"));
    const Result<SaveOutcome> saved = save(job);
    ASSERT_TRUE(saved);
    EXPECT_TRUE(saved->backupFailed);
    EXPECT_TRUE(saved->backup.isEmpty());
}

TEST_F(Save, ADamagedWorkingCopyDoesNotTakeThePlaceOfAGoodFile)
{
    saveOnce();
    const QByteArray old = contentOf(target);
    execute(job.databasePath, "PRAGMA wal_checkpoint(TRUNCATE)");
    QByteArray database = contentOf(job.databasePath);
    database.replace(4096 * 4, 4096 * 6, QByteArray(4096 * 6, '\x7f'));
    write(job.databasePath, database);
    EXPECT_EQ(kindOf(save(job)), ErrorKind::Damaged);
    EXPECT_EQ(contentOf(target), old);
    expectNothingLeft();
}

TEST_F(Save, AFullDiskHarmsNothing)
{
    const QString place = folder.path(QStringLiteral("disk"));
    const SmallDisk disk(place, 160);
    if (!disk.isMounted())
        GTEST_SKIP() << "a small disk can be mounted by root only";
    job.target = place + QStringLiteral("/plan.xushi");
    saveOnce();
    const QByteArray old = contentOf(job.target);
    std::mt19937 random(5);
    attach(randomBytes(random, 150'000));
    EXPECT_EQ(kindOf(save(job)), ErrorKind::DiskFull);
    EXPECT_EQ(contentOf(job.target), old);
    EXPECT_EQ(namesIn(place).size(), 1);
}

TEST_F(Save, AFullDiskUnderTheWorkingCopyHarmsNothing)
{
    const QString place = folder.path(QStringLiteral("disk"));
    const SmallDisk disk(place, 400);
    if (!disk.isMounted())
        GTEST_SKIP() << "a small disk can be mounted by root only";
    saveOnce();
    const QByteArray old = contentOf(target);
    job.databasePath = place + QStringLiteral("/plan.sqlite");
    makeDatabase(job.databasePath, 2000);
    execute(job.databasePath, "PRAGMA journal_mode = DELETE");
    QFile ballast(place + QStringLiteral("/ballast"));
    ASSERT_TRUE(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (ballast.write(QByteArray(4096, 'b')) > 0) { }
    ASSERT_TRUE(ballast.resize(ballast.size() - 3 * 4096));
    EXPECT_EQ(kindOf(save(job)), ErrorKind::DiskFull);
    EXPECT_EQ(contentOf(target), old);
    EXPECT_EQ(namesIn(place), (QStringList {QStringLiteral("ballast"), QStringLiteral("plan.sqlite")}));
}
