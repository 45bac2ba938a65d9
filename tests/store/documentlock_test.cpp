#include "core/store/documentlock.h"

#include <csignal>

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QFile>

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

class DocumentLockTest : public ::testing::Test
{
protected:
    void SetUp() override { write(document, "x"); }

    // The lock of a process on another computer, as QLockFile writes it.
    void lockFromElsewhere(const QByteArray &pid = "4711")
    {
        write(DocumentLock::lockPath(document), pid + "\nxushi\noffice-7\nother-machine\nother-boot\n");
        write(DocumentLock::holderPath(document),
            R"({"user":"张某某","host":"office-7","program":"序时","since":"2023-06-30T01:12:03Z","pid":"4711"})");
    }
    Folder folder;
    QString document = folder.path(QStringLiteral("计划.xushi"));
    LockHolder self = thisProcess(QDateTime(QDate(2023, 7, 1), QTime(9, 0), Qt::UTC));
};

} // namespace

TEST_F(DocumentLockTest, IsHeldByOneAndGoesWithIt)
{
    {
        const DocumentLock::Attempt first = DocumentLock::take(document, self);
        ASSERT_TRUE(first.lock);
        EXPECT_FALSE(first.error);
        EXPECT_TRUE(first.lock->isStillHeld());
        const DocumentLock::Attempt second = DocumentLock::take(document, self);
        EXPECT_FALSE(second.lock);
        ASSERT_TRUE(second.error);
        EXPECT_EQ(second.error->kind, ErrorKind::Locked);
        EXPECT_EQ(second.holder, self);
    }
    EXPECT_EQ(namesIn(folder.path()).size(), 1) << "nothing is left beside the document";
    EXPECT_TRUE(DocumentLock::take(document, self).lock);
}

TEST_F(DocumentLockTest, ALockFromAnotherComputerNeverGoesStaleAndNamesItsHolder)
{
    lockFromElsewhere();
    QFile lock(DocumentLock::lockPath(document));
    ASSERT_TRUE(lock.open(QIODevice::ReadWrite));
    ASSERT_TRUE(
        lock.setFileTime(QDateTime(QDate(2001, 1, 1), QTime(0, 0)), QFileDevice::FileModificationTime));
    lock.close();
    const DocumentLock::Attempt attempt = DocumentLock::take(document, self);
    EXPECT_FALSE(attempt.lock);
    ASSERT_TRUE(attempt.holder);
    EXPECT_EQ(attempt.holder->user, QStringLiteral("张某某"));
    EXPECT_EQ(attempt.holder->host, QStringLiteral("office-7"));
    EXPECT_EQ(attempt.holder->program, QStringLiteral("序时"));
    EXPECT_EQ(attempt.holder->since, QDateTime(QDate(2023, 6, 30), QTime(1, 12, 3), Qt::UTC));
    ASSERT_TRUE(attempt.error);
    EXPECT_EQ(attempt.error->kind, ErrorKind::Locked);
    EXPECT_TRUE(attempt.error->message.contains(QStringLiteral("张某某")));
    EXPECT_TRUE(attempt.error->message.contains(QStringLiteral("office-7")));
}

TEST_F(DocumentLockTest, AHolderFileOfAnotherProcessIsNotBelieved)
{
    lockFromElsewhere("4712");
    const DocumentLock::Attempt attempt = DocumentLock::take(document, self);
    ASSERT_TRUE(attempt.holder);
    EXPECT_TRUE(attempt.holder->user.isEmpty());
    EXPECT_EQ(attempt.holder->host, QStringLiteral("office-7"));
}

TEST_F(DocumentLockTest, TheLockOfAKilledProcessIsTakenOverAtOnce)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const DocumentLock::Attempt attempt = DocumentLock::take(document, thisProcess(self.since));
        ::kill(::getpid(), attempt.lock ? SIGKILL : SIGTERM);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_EQ(WTERMSIG(status), SIGKILL) << "the child had no lock";
    ASSERT_TRUE(QFile::exists(DocumentLock::lockPath(document)));
    EXPECT_TRUE(DocumentLock::take(document, self).lock);
}

TEST_F(DocumentLockTest, TakingOverIsNoticedByTheFormerHolderAndSurvivesItsEnd)
{
    DocumentLock::Attempt former = DocumentLock::take(document, self);
    ASSERT_TRUE(former.lock);
    LockHolder other = self;
    other.user = QStringLiteral("李某某");
    const DocumentLock::Attempt latter = DocumentLock::takeOver(document, other);
    ASSERT_TRUE(latter.lock);
    EXPECT_FALSE(former.lock->isStillHeld());
    EXPECT_TRUE(latter.lock->isStillHeld());
    former.lock.reset();
    EXPECT_TRUE(latter.lock->isStillHeld());
    EXPECT_EQ(DocumentLock::take(document, self).holder->user, other.user);
}

TEST_F(DocumentLockTest, ALockFromElsewhereCanBeTakenOverByDecision)
{
    lockFromElsewhere();
    EXPECT_TRUE(DocumentLock::takeOver(document, self).lock);
    EXPECT_EQ(namesIn(folder.path()).size(), 1);
}

TEST_F(DocumentLockTest, TidyingUpTheHolderFileDoesNotLoseTheLock)
{
    const DocumentLock::Attempt attempt = DocumentLock::take(document, self);
    ASSERT_TRUE(attempt.lock);
    QFile::remove(DocumentLock::holderPath(document));
    EXPECT_TRUE(attempt.lock->isStillHeld());
    QFile::remove(DocumentLock::lockPath(document));
    EXPECT_FALSE(attempt.lock->isStillHeld());
}

TEST_F(DocumentLockTest, OneDocumentHasOneLockByWhateverNameItIsCalled)
{
    const QString link = folder.path(QStringLiteral("link.xushi"));
    ASSERT_TRUE(QFile::link(document, link));
    EXPECT_EQ(DocumentLock::lockPath(link), DocumentLock::lockPath(document));
    EXPECT_EQ(DocumentLock::lockPath(folder.path(QStringLiteral("Plan.xushi"))),
        DocumentLock::lockPath(folder.path(QStringLiteral("PLAN.XUSHI"))));
    const QString longest = folder.path(QString(83, QChar(0x5e8f)) + QStringLiteral(".xush"));
    EXPECT_TRUE(DocumentLock::take(longest, self).lock);
}

TEST_F(DocumentLockTest, AReadOnlyFolderTakesNoLock)
{
    const OrdinaryUser user;
    if (!user.isActive())
        GTEST_SKIP() << "cannot become an ordinary user here";
    const DocumentLock::Attempt attempt = DocumentLock::take(document, self);
    EXPECT_FALSE(attempt.lock);
    EXPECT_FALSE(attempt.holder);
    ASSERT_TRUE(attempt.error);
    EXPECT_EQ(attempt.error->kind, ErrorKind::NotWritable);
}
