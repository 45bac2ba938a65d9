#include "core/store/workingcopy.h"

#include <csignal>

#include <gtest/gtest.h>

#include <QBuffer>
#include <QDir>
#include <QFileInfo>

#include "core/store/archivewriter.h"
#include "core/store/sha256.h"
#include "tests/store/storefixtures.h"
#include "tests/store/zipforge.h"

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace xushi;
using namespace xushi::store;
using namespace xushi::store::testing;

namespace
{

const QDateTime now(QDate(2023, 6, 30), QTime(9, 0), Qt::UTC);
const QByteArray picture = "a picture";

class WorkingCopyTest : public ::testing::Test
{
protected:
    // A plan file with a database of some rows and one attachment.
    void makeFile()
    {
        const QString database = folder.path(QStringLiteral("source.sqlite"));
        QFile::remove(database);
        makeDatabase(database, 50);
        execute(database, "PRAGMA journal_mode = DELETE");
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        ArchiveWriter writer(out);
        ASSERT_TRUE(writer.addFile(QStringLiteral("plan.sqlite"), database, ArchiveWriter::Packing::Deflate));
        ASSERT_TRUE(writer.addBytes(QStringLiteral("attachments/%1.png").arg(sha256(picture)), picture,
            ArchiveWriter::Packing::Store));
        ASSERT_TRUE(writer.finish({}, {}));
    }
    // Runs in a process of its own, which is then killed without a chance to tidy up.
    template <class Work>
    void inAProcessThatIsKilled(Work work)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            work();
            ::kill(::getpid(), SIGKILL);
        }
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ASSERT_EQ(WTERMSIG(status), SIGKILL);
    }
    Result<WorkingCopy> open() const { return WorkingCopy::openFrom(root, file, now); }

    Folder folder;
    QString root = folder.path(QStringLiteral("working"));
    QString file = folder.path(QStringLiteral("计划.xushi"));
};

} // namespace

TEST_F(WorkingCopyTest, OpeningUnpacksWhatIsInTheFileAndIsClean)
{
    makeFile();
    const Result<WorkingCopy> copy = open();
    ASSERT_TRUE(copy);
    EXPECT_EQ(valueOf(copy->databasePath(), "SELECT count(*) FROM task"), QStringLiteral("50"));
    EXPECT_EQ(valueOf(copy->databasePath(), "SELECT value FROM meta WHERE key = 'saved_head'"),
        QStringLiteral("50"));
    EXPECT_EQ(contentOf(copy->attachmentPath(sha256(picture)).value()), picture);
    EXPECT_EQ(copy->attachmentPath(sha256("another")), std::nullopt);
    EXPECT_EQ(copy->session().source, file);
    EXPECT_EQ(copy->session().displayName, QStringLiteral("计划"));
    EXPECT_EQ(copy->session().opened, fingerprintOf(file).value());
    EXPECT_EQ(QFileInfo(copy->folder()).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
}

TEST_F(WorkingCopyTest, AFileThatIsRefusedLeavesNothing)
{
    write(file, "not a plan");
    EXPECT_EQ(kindOf(open()), ErrorKind::Foreign);
    write(file, forgeZip(forgeContainer({{"plan.sqlite", "not a database"}})));
    EXPECT_EQ(kindOf(open()), ErrorKind::Foreign);
    makeFile();
    QByteArray damaged = contentOf(file);
    damaged[damaged.indexOf(picture)] = 'X';
    write(file, damaged);
    EXPECT_EQ(kindOf(open()), ErrorKind::Damaged);
    makeFile();
    EXPECT_EQ(kindOf(WorkingCopy::openFrom(root, file, now, {.newestSchema = 0})), ErrorKind::TooNew);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(kindOf(WorkingCopy::openFrom(root, file, now, {}, stop.get_token())), ErrorKind::Cancelled);
    EXPECT_EQ(
        kindOf(WorkingCopy::openFrom(root, folder.path(QStringLiteral("none")), now)), ErrorKind::NotFound);
    EXPECT_TRUE(namesIn(root).isEmpty());
}

TEST_F(WorkingCopyTest, AKilledProcessLeavesItsEditsToBeTakenUpAgain)
{
    makeFile();
    inAProcessThatIsKilled([&] {
        const Result<WorkingCopy> copy = open();
        execute(copy->databasePath(),
            "PRAGMA journal_mode = WAL; INSERT INTO task VALUES (99, '改过'); INSERT INTO history VALUES "
            "(99, 'edit')");
    });
    WorkingCopy::purgeClean(root);
    const std::vector<RecoverableCopy> found = WorkingCopy::recoverable(root);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found[0].readable);
    EXPECT_EQ(found[0].session.source, file);
    EXPECT_EQ(found[0].session.opened, fingerprintOf(file).value());
    EXPECT_EQ(found[0].session.startedAt, now);
    Result<WorkingCopy> copy = WorkingCopy::adopt(found[0].folder);
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->session(), found[0].session);
    EXPECT_EQ(valueOf(copy->databasePath(), "SELECT title FROM task WHERE id = 99"), QStringLiteral("改过"));
    EXPECT_TRUE(WorkingCopy::recoverable(root).empty()) << "it is in use again";
    copy->discard();
    EXPECT_TRUE(namesIn(root).isEmpty());
}

TEST_F(WorkingCopyTest, WhatAKilledProcessHadSavedIsClearedAway)
{
    makeFile();
    inAProcessThatIsKilled([&] { EXPECT_TRUE(open()); });
    inAProcessThatIsKilled([&] { EXPECT_TRUE(WorkingCopy::create(root, QStringLiteral("新计划"), now)); });
    EXPECT_EQ(namesIn(root).size(), 2);
    EXPECT_TRUE(WorkingCopy::recoverable(root).empty());
    WorkingCopy::purgeClean(root);
    EXPECT_TRUE(namesIn(root).isEmpty());
}

TEST_F(WorkingCopyTest, ANewDocumentThatWasNeverSavedIsOffered)
{
    inAProcessThatIsKilled([&] {
        const Result<WorkingCopy> copy = WorkingCopy::create(root, QStringLiteral("新计划"), now);
        makeDatabase(copy->databasePath(), 3);
    });
    const std::vector<RecoverableCopy> found = WorkingCopy::recoverable(root);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].session.displayName, QStringLiteral("新计划"));
    EXPECT_TRUE(found[0].session.source.isEmpty());
    EXPECT_EQ(found[0].session.opened, std::nullopt);
}

TEST_F(WorkingCopyTest, WhatCannotBeReadIsOfferedAndNeverClearedAway)
{
    inAProcessThatIsKilled([&] {
        const Result<WorkingCopy> copy = WorkingCopy::create(root, {}, now);
        write(copy->databasePath(), QByteArray(9000, 'x'));
        QFile::remove(copy->folder() + QStringLiteral("/session.json"));
    });
    WorkingCopy::purgeClean(root);
    const std::vector<RecoverableCopy> found = WorkingCopy::recoverable(root);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_FALSE(found[0].readable);
}

TEST_F(WorkingCopyTest, OneInUseIsNeitherOfferedNorClearedNorAdopted)
{
    const Result<WorkingCopy> copy = WorkingCopy::create(root, QStringLiteral("新计划"), now);
    ASSERT_TRUE(copy);
    makeDatabase(copy->databasePath(), 3);
    EXPECT_TRUE(WorkingCopy::recoverable(root).empty());
    WorkingCopy::purgeClean(root);
    EXPECT_TRUE(QFileInfo::exists(copy->databasePath()));
    EXPECT_EQ(kindOf(WorkingCopy::adopt(copy->folder())), ErrorKind::Locked);
    EXPECT_EQ(kindOf(WorkingCopy::adopt(folder.path(QStringLiteral("none")))), ErrorKind::NotFound);
}

TEST_F(WorkingCopyTest, AnAttachmentIsKeptOnceByItsContent)
{
    Result<WorkingCopy> copy = WorkingCopy::create(root, {}, now);
    ASSERT_TRUE(copy);
    const QString first = folder.path(QStringLiteral("照片.JPG"));
    const QString same = folder.path(QStringLiteral("same.png"));
    const QString plain = folder.path(QStringLiteral("notes"));
    write(first, picture);
    write(same, picture);
    write(plain, "notes");
    const Result<StoredAttachment> stored = copy->addAttachment(first);
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->sha256, sha256(picture));
    EXPECT_EQ(stored->extension, QStringLiteral("jpg"));
    EXPECT_EQ(stored->size, picture.size());
    EXPECT_EQ(contentOf(copy->attachmentPath(stored->sha256).value()), picture);
    EXPECT_EQ(copy->addAttachment(same)->extension, QStringLiteral("jpg"));
    EXPECT_EQ(copy->addAttachment(plain)->extension, QStringLiteral("bin"));
    EXPECT_EQ(namesIn(copy->attachmentsFolder()).size(), 2);
    EXPECT_EQ(kindOf(copy->addAttachment(folder.path(QStringLiteral("none")))), ErrorKind::NotFound);
    EXPECT_EQ(copy->attachmentPath(QStringLiteral("../*")), std::nullopt);
}

TEST_F(WorkingCopyTest, AddingSaysWhyItDoesNotAndCanBeStopped)
{
    Result<WorkingCopy> copy = WorkingCopy::create(root, {}, now);
    ASSERT_TRUE(copy);
    EXPECT_EQ(kindOf(copy->addAttachment(root)), ErrorKind::Invalid); // a folder
    EXPECT_EQ(kindOf(copy->addAttachment(QStringLiteral("/dev/null"))), ErrorKind::Invalid);
    const QString huge = folder.path(QStringLiteral("huge"));
    write(huge, "x");
    ASSERT_TRUE(QFile::resize(huge, ZipLimits().entrySize + 1));
    EXPECT_EQ(kindOf(copy->addAttachment(huge)), ErrorKind::Invalid);
    // Two of them would be more than a container holds: noticed before anything is copied.
    const QString present = copy->attachmentsFolder() + u'/' + QString(64, u'0') + QStringLiteral(".bin");
    write(present, "x");
    ASSERT_TRUE(QFile::resize(present, ZipLimits().totalSize - (600 << 20)));
    ASSERT_TRUE(QFile::resize(huge, 200 << 20));
    EXPECT_EQ(kindOf(copy->addAttachment(huge)), ErrorKind::Invalid);
    ASSERT_TRUE(QFile::remove(present));
    std::stop_source stop;
    double share = 0;
    const auto stopSoon = [&](double now) {
        EXPECT_GE(now, share);
        share = now;
        if (share > 0.5)
            stop.request_stop();
    };
    EXPECT_EQ(kindOf(copy->addAttachment(huge, stop.get_token(), stopSoon)), ErrorKind::Cancelled);
    EXPECT_TRUE(namesIn(copy->attachmentsFolder()).isEmpty());
}

TEST_F(WorkingCopyTest, AnAttachmentIsWrittenOutCheckedAndADamagedOneIsNot)
{
    Result<WorkingCopy> copy = WorkingCopy::create(root, {}, now);
    ASSERT_TRUE(copy);
    const QString source = folder.path(QStringLiteral("照片.jpg"));
    const QString target = folder.path(QStringLiteral("out.jpg"));
    write(source, picture);
    const QString sum = copy->addAttachment(source)->sha256;
    ASSERT_TRUE(copy->copyAttachment(sum, target));
    EXPECT_EQ(contentOf(target), picture);
    write(copy->attachmentPath(sum).value(), "damaged");
    EXPECT_EQ(kindOf(copy->copyAttachment(sum, target)), ErrorKind::Damaged);
    EXPECT_EQ(contentOf(target), picture);
    EXPECT_EQ(kindOf(copy->copyAttachment(QString(64, u'1'), target)), ErrorKind::NotFound);
    const QString opened = copy->makeFolderForOpening().value();
    EXPECT_TRUE(opened.startsWith(copy->folder()));
    copy->discard();
    EXPECT_FALSE(QFile::exists(opened));
}

TEST_F(WorkingCopyTest, MarkedAsSavedItIsCleanAndStandsForTheNewFile)
{
    Result<WorkingCopy> copy = WorkingCopy::create(root, QStringLiteral("新计划"), now);
    ASSERT_TRUE(copy);
    makeDatabase(copy->databasePath(), 3);
    const FileFingerprint fingerprint {9, sha256("x"), {}};
    ASSERT_TRUE(copy->markSaved(file, fingerprint, 3));
    EXPECT_EQ(copy->session().source, file);
    EXPECT_EQ(copy->session().opened, fingerprint);
    const SideConnection db(copy->databasePath(), SideConnection::Mode::Shared);
    EXPECT_EQ(isSaved(db), true);
}

TEST_F(WorkingCopyTest, WithoutAPlaceToWorkInThereIsOneSentence)
{
    write(root, "a file where the folder should be");
    const Result<WorkingCopy> copy = WorkingCopy::create(root, {}, now);
    EXPECT_EQ(kindOf(copy), ErrorKind::NotWritable);
    EXPECT_TRUE(copy.error().message.contains(root));
}

TEST_F(WorkingCopyTest, AFullDiskWhileOpeningIsSaidToBeFull)
{
    makeFile();
    // From hardly a page up to what would do: another step fails each time.
    for (int kilobytes = 8; kilobytes <= 44; kilobytes += 4) {
        const QString place = folder.path(QStringLiteral("disk"));
        const SmallDisk disk(place, kilobytes);
        if (!disk.isMounted())
            GTEST_SKIP() << "a small disk can be mounted by root only";
        Result<WorkingCopy> copy = WorkingCopy::openFrom(place, file, now);
        if (copy)
            copy->discard();
        else
            EXPECT_EQ(copy.error().kind, ErrorKind::DiskFull) << kilobytes;
        EXPECT_TRUE(namesIn(place).isEmpty()) << kilobytes;
    }
}
