#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "ui/presenter/memory.h"
#include "ui/presenter/userprofile.h"

using namespace xushi;

TEST(Memory, KeepsWhatItWasTold)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("deep/window.ini"));
    {
        Memory memory(file);
        memory.setValue(
            QStringLiteral("ledger/columns"), QStringList {QStringLiteral("序号"), QStringLiteral("a,b")});
        memory.setValue(QStringLiteral("ledger/views/甲"), 7);
        memory.setValue(QStringLiteral("window/place"), QByteArray("\0\1\2", 3));
        memory.setValue(QStringLiteral("gone"), true);
        memory.remove(QStringLiteral("gone"));
    }
    const Memory again(file);
    EXPECT_EQ(again.value(QStringLiteral("ledger/columns")).toStringList(),
        (QStringList {QStringLiteral("序号"), QStringLiteral("a,b")}));
    EXPECT_EQ(again.value(QStringLiteral("ledger/views/甲")).toInt(), 7);
    EXPECT_EQ(again.value(QStringLiteral("window/place")).toByteArray(), QByteArray("\0\1\2", 3));
    EXPECT_FALSE(again.value(QStringLiteral("gone")).isValid());
    EXPECT_EQ(again.childrenOf(QStringLiteral("ledger")),
        (QStringList {QStringLiteral("columns"), QStringLiteral("views")}));
    EXPECT_EQ(again.value(QStringLiteral("never"), 3).toInt(), 3);
}

TEST(Memory, AFileThatIsGarbageOrCannotBeWrittenCostsNothingButTheMemory)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    QFile garbage(file);
    ASSERT_TRUE(garbage.open(QIODevice::WriteOnly));
    garbage.write("\xff\xfe[[[=\0=@Variant(\0\0\1", 22);
    garbage.close();
    Memory memory(file);
    memory.setValue(QStringLiteral("a"), 1);
    EXPECT_EQ(memory.value(QStringLiteral("a")).toInt(), 1);
    Memory nowhere(QStringLiteral("/proc/none/window.ini"));
    nowhere.setValue(QStringLiteral("a"), 1);
    EXPECT_EQ(nowhere.value(QStringLiteral("a")).toInt(), 1);
}

TEST(UserProfile, IsRememberedAndSignsWithUnitAndName)
{
    Memory memory;
    EXPECT_TRUE(UserProfile::remembered(memory).isEmpty());
    const UserProfile user {QStringLiteral("张某某"), QStringLiteral("县政府办公室")};
    user.remember(memory);
    EXPECT_EQ(UserProfile::remembered(memory), user);
    EXPECT_EQ(user.author(), QStringLiteral("县政府办公室 张某某"));
    EXPECT_EQ((UserProfile {QStringLiteral("张某某"), {}}).author(), QStringLiteral("张某某"));
    EXPECT_TRUE(UserProfile().author().isEmpty());
}
