// Each bad input gets one clear sentence and changes nothing.

#include "tests/app/commandfixture.h"

#include <QDir>
#include <QProcess>

#include <unistd.h>

using namespace xushi;
using namespace xushi::test;

namespace
{

const QString o = QStringLiteral("-o");

class BadInputTest : public CommandTest
{
protected:
    // The command fails with this code, says one sentence or two and leaves the target as it was.
    void expectRefused(const QString &command, const QStringList &arguments, int code, const QString &target)
    {
        const bool existed = QFile::exists(target);
        const QByteArray before = existed ? read(target) : QByteArray();
        EXPECT_EQ(run(command, arguments), code) << arguments.join(u' ').toStdString() << '\n'
                                                 << m_error.toStdString();
        EXPECT_FALSE(m_error.trimmed().isEmpty());
        EXPECT_EQ(m_error.trimmed().count(u'\n'), 0) << m_error.toStdString();
        EXPECT_EQ(QFile::exists(target), existed);
        if (existed) {
            EXPECT_EQ(read(target), before);
        }
    }
};

} // namespace

TEST_F(BadInputTest, WhatIsNoNoticeIsRefusedInASentence)
{
    const QString target = path(QStringLiteral("计划.xushi"));
    const std::pair<QString, QByteArray> inputs[] {
        {QStringLiteral("empty.txt"), ""},
        {QStringLiteral("blank.txt"), "  \n \n"},
        {QStringLiteral("binary.txt"),
            QByteArray("\x7f"
                       "ELF\0\1\2\0\0\0",
                11)},
        {QStringLiteral("no-task.txt"), QByteArrayLiteral("今天天气很好。\n没有任务。\n")},
        {QStringLiteral("zip.txt"), QByteArray("PK\3\4\0\0\0\0", 8)},
        {QStringLiteral("broken.json"), "{\"format\": "},
        {QStringLiteral("foreign.json"), "{\"a\": 1}"},
    };
    for (const auto &[name, bytes] : inputs)
        expectRefused(QStringLiteral("import"), {write(name, bytes), o, target}, cli::CannotRead, target);
    expectRefused(
        QStringLiteral("import"), {path(QStringLiteral("missing.txt")), o, target}, cli::CannotRead, target);
    expectRefused(QStringLiteral("import"), {m_folder.path(), o, target}, cli::CannotRead, target);
}

TEST_F(BadInputTest, WhatIsNoPlanIsRefusedInASentence)
{
    const QByteArray good = read(sample());
    QByteArray damaged = good;
    damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 0x40);
    const std::pair<QString, QByteArray> inputs[] {
        {QStringLiteral("empty.xushi"), ""},
        {QStringLiteral("text.xushi"), "hello"},
        {QStringLiteral("damaged.xushi"), damaged},
        {QStringLiteral("cut.xushi"), good.left(good.size() / 3)},
    };
    const QString target = path(QStringLiteral("x.json"));
    for (const auto &[name, bytes] : inputs)
        expectRefused(QStringLiteral("export"), {write(name, bytes), o, target}, cli::CannotRead, target);
}

// A folder that is a file takes nothing, not even from root.
TEST_F(BadInputTest, AFolderThatCannotBeWrittenGetsASentence)
{
    const QString plan = sample();
    const QString noFolder = write(QStringLiteral("no-folder"), "x");
    EXPECT_EQ(
        run(QStringLiteral("export"), {plan, o, noFolder + QStringLiteral("/计划.json")}), cli::CannotWrite);
    EXPECT_FALSE(m_error.isEmpty());
    EXPECT_EQ(run(QStringLiteral("import"), {m_notice, o, noFolder + QStringLiteral("/计划.xushi")}),
        cli::CannotWrite);
    EXPECT_FALSE(m_error.isEmpty());
}

TEST_F(BadInputTest, AFullDiskLeavesTheOldFileWhole)
{
    QDir().mkpath(path(QStringLiteral("small")));
    if (geteuid() != 0
        || QProcess::execute(QStringLiteral("mount"),
               {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                   QStringLiteral("size=96k"), QStringLiteral("tmpfs"), path(QStringLiteral("small"))})
            != 0)
        GTEST_SKIP() << "a small disk can only be mounted by root";
    const QString target = path(QStringLiteral("small/计划.json"));
    write(QStringLiteral("small/计划.json"), "old");
    expectRefused(QStringLiteral("export"), {sample(), o, target}, cli::CannotWrite, target);
    QProcess::execute(QStringLiteral("umount"), {path(QStringLiteral("small"))});
}
