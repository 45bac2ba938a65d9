#include "core/store/backups.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFileInfo>

#include "core/store/fingerprint.h"
#include "core/store/safefile.h"
#include "tests/store/storefixtures.h"

using namespace xushi;
using namespace xushi::store;
using namespace xushi::store::testing;

namespace
{

class BackupTest : public ::testing::Test
{
protected:
    void SetUp() override { write(plan, "version 0"); }
    Folder folder;
    QString plan = folder.path(QStringLiteral("重点任务.2023.xushi"));
    Backups backups {folder.path(QStringLiteral("backups"))};
    QDateTime now {QDate(2023, 6, 30), QTime(9, 12, 3)};
    FaultySteps steps;
};

} // namespace

TEST_F(BackupTest, IsNamedByThePlanAndTheTime)
{
    const Result<QString> kept = backups.keep(plan, now);
    ASSERT_TRUE(kept);
    EXPECT_EQ(QFileInfo(*kept).fileName(), QStringLiteral("重点任务.2023 2023-06-30 091203.xushi"));
    ASSERT_TRUE(replaceFile(plan, "version 1"));
    EXPECT_EQ(contentOf(*kept), "version 0");
}

TEST_F(BackupTest, TwoInOneSecondAreBothKeptNewestFirst)
{
    const QString first = backups.keep(plan, now).value();
    ASSERT_TRUE(replaceFile(plan, "version 1"));
    const QString second = backups.keep(plan, now).value();
    const std::vector<Backup> all = backups.list(plan);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].path, second);
    EXPECT_EQ(all[1].path, first);
    EXPECT_EQ(all[0].replacedAt, now);
}

TEST_F(BackupTest, TheNewestTenStayAndStrangersAreLeftAlone)
{
    for (int i = 0; i < 14; ++i) {
        ASSERT_TRUE(backups.keep(plan, now.addSecs(i)));
        ASSERT_TRUE(replaceFile(plan, "version " + QByteArray::number(i + 1)));
    }
    const QString stranger = QDir(backups.folderFor(plan)).filePath(QStringLiteral("notes.txt"));
    write(stranger, "x");
    backups.prune(plan);
    const std::vector<Backup> all = backups.list(plan);
    ASSERT_EQ(all.size(), 10U);
    EXPECT_EQ(contentOf(all.front().path), "version 13");
    EXPECT_EQ(contentOf(all.back().path), "version 4");
    EXPECT_TRUE(QFileInfo::exists(stranger));
    backups.purge(plan);
    EXPECT_TRUE(backups.list(plan).empty());
}

TEST_F(BackupTest, AcrossFileSystemsItIsACopy)
{
    steps.linkError = std::make_error_code(std::errc::cross_device_link);
    const Result<QString> kept = backups.keep(plan, now, steps);
    ASSERT_TRUE(kept);
    write(plan, "written in place");
    EXPECT_EQ(contentOf(*kept), "version 0");
}

TEST_F(BackupTest, EachPathHasItsOwnAndALinkThatOfItsTarget)
{
    const QString link = folder.path(QStringLiteral("link.xushi"));
    ASSERT_TRUE(QFile::link(plan, link));
    EXPECT_EQ(backups.folderFor(link), backups.folderFor(plan));
    EXPECT_NE(backups.folderFor(folder.path(QStringLiteral("other.xushi"))), backups.folderFor(plan));
    EXPECT_EQ(kindOf(backups.keep(folder.path(QStringLiteral("none.xushi")), now)), ErrorKind::NotFound);
}

TEST_F(BackupTest, TheLongestNameStillHasRoomForTheDate)
{
    const QString name = folder.path(QString(83, QChar(0x5e8f)) + QStringLiteral(".xush"));
    write(name, "x");
    ASSERT_TRUE(backups.keep(name, now));
    EXPECT_EQ(backups.list(name).size(), 1U);
}

TEST(Fingerprint, TellsAChangeByContentNotByTime)
{
    Folder folder;
    const QString path = folder.path(QStringLiteral("plan.xushi"));
    write(path, "one");
    const FileFingerprint seen = fingerprintOf(path).value();
    EXPECT_TRUE(isUnchanged(path, seen));
    EXPECT_EQ(fingerprintFromJson(toJson(seen)), seen);
    write(path, "one");
    EXPECT_TRUE(isUnchanged(path, seen)) << "only touched";
    write(path, "two");
    EXPECT_FALSE(isUnchanged(path, seen)) << "same size";
    QFile::remove(path);
    EXPECT_FALSE(isUnchanged(path, seen));
    EXPECT_EQ(kindOf(fingerprintOf(path)), ErrorKind::NotFound);
}

TEST(Fingerprint, ALargeFileChangedInPlaceIsSeenThoughItsTimeWasSetBack)
{
    Folder folder;
    const QString path = folder.path(QStringLiteral("plan.xushi"));
    write(path, QByteArray(9 << 20, 'a'));
    const FileFingerprint seen = fingerprintOf(path).value();
    EXPECT_TRUE(isUnchanged(path, seen));
    const QDateTime time = QFileInfo(path).lastModified();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.write("b");
    file.flush();
    file.setFileTime(time, QFileDevice::FileModificationTime);
    file.close();
    EXPECT_FALSE(isUnchanged(path, seen));
}
