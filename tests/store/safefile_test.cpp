#include "core/store/safefile.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFileInfo>

#include "core/store/storeerrors.h"
#include "tests/store/storefixtures.h"

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace xushi;
using namespace xushi::store;
using namespace xushi::store::testing;

namespace
{

const QByteArray before = "what was saved before";
const QByteArray after(60'000, 'n');

// Writes in pieces and, as QuaZip does, takes no notice of a short write.
SafeWrite careless(const QString &target)
{
    SafeWrite job;
    job.target = target;
    job.write = [](QIODevice &device) -> Result<void> {
        for (int at = 0; at < after.size(); at += 1000)
            device.write(after.mid(at, 1000));
        return {};
    };
    return job;
}

class SafeFile : public ::testing::Test
{
protected:
    void SetUp() override { write(target, before); }
    void expectUntouched() const
    {
        EXPECT_EQ(contentOf(target), before);
        EXPECT_EQ(namesIn(folder.path()), QStringList {QStringLiteral("plan.xushi")});
    }
    Folder folder;
    QString target = folder.path(QStringLiteral("plan.xushi"));
    FaultySteps steps;
};

} // namespace

TEST_F(SafeFile, ReplacesTheContentAndLeavesNothingBeside)
{
    ASSERT_TRUE(replaceFile(careless(target)));
    EXPECT_EQ(contentOf(target), after);
    EXPECT_EQ(namesIn(folder.path()).size(), 1);
}

TEST_F(SafeFile, AShortWriteAtAnyByteLeavesTheOldFileThoughTheWriterSawNothing)
{
    for (qint64 room = 0; room < after.size(); room += 997) {
        FaultySteps faulty;
        faulty.room = room;
        EXPECT_TRUE(kindOf(replaceFile(careless(target), faulty)).has_value()) << room;
        expectUntouched();
    }
}

TEST_F(SafeFile, AFailedSyncIsAFailedSave)
{
    steps.syncError = std::make_error_code(std::errc::io_error);
    EXPECT_EQ(kindOf(replaceFile(careless(target), steps)), ErrorKind::NotWritable);
    expectUntouched();
    steps.syncError = std::make_error_code(std::errc::no_space_on_device);
    EXPECT_EQ(kindOf(replaceFile(careless(target), steps)), ErrorKind::DiskFull);
    expectUntouched();
}

TEST_F(SafeFile, WhatDoesNotPassTheCheckIsNotPutInPlace)
{
    SafeWrite job = careless(target);
    QByteArray seen;
    job.verify = [&](const QString &path) -> Result<void> {
        seen = contentOf(path);
        return fail(ErrorKind::Damaged, {});
    };
    EXPECT_EQ(kindOf(replaceFile(job)), ErrorKind::Damaged);
    EXPECT_EQ(seen, after);
    expectUntouched();
}

TEST_F(SafeFile, TheLastLookCanStillRefuse)
{
    SafeWrite job = careless(target);
    job.confirm = [&]() -> Result<void> { return tl::unexpected(fileChangedByOthers(target)); };
    EXPECT_EQ(kindOf(replaceFile(job)), ErrorKind::Conflict);
    expectUntouched();
}

TEST_F(SafeFile, ARenameThatFailsForAMomentIsTriedAgainWithAnotherLook)
{
    steps.renameFailures = 2;
    SafeWrite job = careless(target);
    int looks = 0;
    job.confirm = [&]() -> Result<void> {
        ++looks;
        return {};
    };
    ASSERT_TRUE(replaceFile(job, steps));
    EXPECT_EQ(contentOf(target), after);
    EXPECT_EQ(steps.pauses, 2);
    EXPECT_EQ(looks, 3);
}

TEST_F(SafeFile, ARenameThatNeverWorksKeepsTheNewFileAndNamesIt)
{
    steps.renameFailures = 1000;
    const Result<void> done = replaceFile(careless(target), steps);
    ASSERT_EQ(kindOf(done), ErrorKind::NotWritable);
    EXPECT_EQ(contentOf(target), before);
    const QStringList names = namesIn(folder.path());
    ASSERT_EQ(names.size(), 2);
    EXPECT_TRUE(done.error().message.contains(names.front()));
    EXPECT_EQ(contentOf(folder.path(names.front())), after);
}

TEST_F(SafeFile, ARenameOnAReadOnlyFileSystemIsNotTriedAgain)
{
    steps.renameFailures = 1000;
    steps.renameError = std::make_error_code(std::errc::read_only_file_system);
    EXPECT_EQ(kindOf(replaceFile(careless(target), steps)), ErrorKind::NotWritable);
    EXPECT_EQ(steps.pauses, 0);
    expectUntouched();
}

TEST_F(SafeFile, AFolderThatCannotBeSyncedDoesNotUndoTheSave)
{
    steps.folderError = std::make_error_code(std::errc::io_error);
    EXPECT_TRUE(replaceFile(careless(target), steps));
    EXPECT_EQ(contentOf(target), after);
}

TEST_F(SafeFile, FolderAndSpecialFilesAreLeftAlone)
{
    EXPECT_EQ(kindOf(replaceFile(careless(folder.path()))), ErrorKind::NotWritable);
    const QString pipe = folder.path(QStringLiteral("pipe"));
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    EXPECT_EQ(kindOf(replaceFile(careless(pipe))), ErrorKind::NotWritable);
    struct stat info {
    };
    ASSERT_EQ(::stat(QFile::encodeName(pipe).constData(), &info), 0);
    EXPECT_TRUE(S_ISFIFO(info.st_mode));
    EXPECT_EQ(kindOf(replaceFile(careless(QStringLiteral("/dev/null")))), ErrorKind::NotWritable);
}

TEST_F(SafeFile, ModeAndLinkAreKeptAndAnotherHardLinkKeepsTheOldContent)
{
    ASSERT_EQ(::chmod(QFile::encodeName(target).constData(), 0640), 0);
    const QString link = folder.path(QStringLiteral("link.xushi"));
    const QString twin = folder.path(QStringLiteral("twin.xushi"));
    ASSERT_TRUE(QFile::link(target, link));
    ASSERT_EQ(::link(QFile::encodeName(target).constData(), QFile::encodeName(twin).constData()), 0);
    ASSERT_TRUE(replaceFile(careless(link)));
    struct stat info {
    };
    ASSERT_EQ(::stat(QFile::encodeName(target).constData(), &info), 0);
    EXPECT_EQ(info.st_mode & 07777, 0640U);
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(contentOf(target), after);
    EXPECT_EQ(contentOf(twin), before);
}

TEST_F(SafeFile, ALinkToNothingYetIsWrittenThrough)
{
    const QString link = folder.path(QStringLiteral("link.xushi"));
    ASSERT_TRUE(QFile::link(folder.path(QStringLiteral("new.xushi")), link));
    ASSERT_TRUE(replaceFile(careless(link)));
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(contentOf(folder.path(QStringLiteral("new.xushi"))), after);
}

TEST_F(SafeFile, WhileItIsWrittenNobodyElseMayReadWhatOnlyTheOwnerMay)
{
    ASSERT_EQ(::chmod(QFile::encodeName(target).constData(), 0600), 0);
    SafeWrite job = careless(target);
    job.write = [&](QIODevice &) -> Result<void> {
        struct stat info {
        };
        const QString temporary = folder.path(namesIn(folder.path()).front());
        EXPECT_EQ(::stat(QFile::encodeName(temporary).constData(), &info), 0);
        EXPECT_EQ(info.st_mode & 0077, 0U);
        return {};
    };
    EXPECT_TRUE(replaceFile(job));
}

TEST_F(SafeFile, WhatAKilledWriterLeftIsClearedAndWhatALivingOneWritesIsNot)
{
    QString own;
    SafeWrite job = careless(target);
    job.verify = [&](const QString &path) -> Result<void> {
        own = QFileInfo(path).fileName();
        return {};
    };
    ASSERT_TRUE(replaceFile(job));
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(0);
    ::waitpid(child, nullptr, 0);
    const QString self = QString::number(::getpid());
    const QString dead = QString(own).replace(u'-' + self + u'-', u'-' + QString::number(child) + u'-');
    ASSERT_NE(dead, own);
    write(folder.path(dead), "left behind");
    write(folder.path(own), "of this living process");
    ASSERT_TRUE(replaceFile(careless(target)));
    EXPECT_EQ(namesIn(folder.path()), (QStringList {own, QStringLiteral("plan.xushi")}));
}

TEST_F(SafeFile, AChineseNameAsLongAsAllowedCanBeSaved)
{
    const QString name = QString(83, QChar(0x5e8f)) + QStringLiteral(".xush");
    ASSERT_EQ(QFile::encodeName(name).size(), 254);
    EXPECT_TRUE(replaceFile(careless(folder.path(name))));
    EXPECT_EQ(contentOf(folder.path(name)), after);
}

TEST_F(SafeFile, AReadOnlyFolderAndAProtectedFileAreRefused)
{
    ASSERT_EQ(::chmod(QFile::encodeName(target).constData(), 0444), 0);
    const QString open = folder.path(QStringLiteral("open"));
    ASSERT_TRUE(QDir().mkpath(open));
    ASSERT_EQ(::chmod(QFile::encodeName(open).constData(), 0777), 0);
    write(open + QStringLiteral("/protected.xushi"), before);
    ASSERT_EQ(::chmod(QFile::encodeName(open + QStringLiteral("/protected.xushi")).constData(), 0444), 0);
    {
        const OrdinaryUser user;
        if (!user.isActive())
            GTEST_SKIP() << "cannot become an ordinary user here";
        EXPECT_EQ(
            kindOf(replaceFile(careless(folder.path(QStringLiteral("new.xushi"))))), ErrorKind::NotWritable);
        EXPECT_EQ(
            kindOf(replaceFile(careless(open + QStringLiteral("/protected.xushi")))), ErrorKind::NotWritable);
        EXPECT_TRUE(replaceFile(careless(open + QStringLiteral("/new.xushi"))));
    }
    EXPECT_EQ(contentOf(open + QStringLiteral("/protected.xushi")), before);
}

TEST_F(SafeFile, AFullDiskIsSaidToBeFullAndHarmsNothing)
{
    const QString place = folder.path(QStringLiteral("disk"));
    const SmallDisk disk(place, 64);
    if (!disk.isMounted())
        GTEST_SKIP() << "a small disk can be mounted by root only";
    const QString file = place + QStringLiteral("/plan.xushi");
    write(file, before);
    const QByteArray large(200'000, 'x');
    EXPECT_EQ(kindOf(replaceFile(file, large)), ErrorKind::DiskFull);
    EXPECT_EQ(kindOf(replaceFile(place + QStringLiteral("/new.xushi"), large)), ErrorKind::DiskFull);
    EXPECT_EQ(contentOf(file), before);
    EXPECT_EQ(namesIn(place).size(), 1);
}
