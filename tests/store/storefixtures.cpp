#include "tests/store/storefixtures.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>

#include "core/store/sqlite.h"
#include "core/store/statement.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#if defined(__SANITIZE_ADDRESS__)
// QuaZip forgets the header (some 90 bytes) of an entry that a full disk did not let begin.
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:zipOpenNewFileInZip4_64\n";
}
#endif

namespace xushi::store::testing
{

Folder::Folder()
{
    QFile::setPermissions(m_dir.path(), QFile::Permissions(0x7755));
}

QString Folder::path(const QString &name) const
{
    return name.isEmpty() ? m_dir.path() : m_dir.filePath(name);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    ASSERT_EQ(file.write(content), content.size());
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(
        QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray randomBytes(std::mt19937 &random, int size, int repeat)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i)
        bytes[i] = i % repeat == 0 ? static_cast<char>(random()) : bytes[i - 1];
    return bytes;
}

void execute(const QString &path, const QByteArray &sql)
{
    sqlite3 *db = nullptr;
    ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &db), SQLITE_OK);
    sqlite3_busy_timeout(db, 5000);
    EXPECT_EQ(sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(db);
    sqlite3_close(db);
}

QString valueOf(const QString &path, const QByteArray &sql)
{
    sqlite3 *db = nullptr;
    EXPECT_EQ(sqlite3_open(path.toUtf8().constData(), &db), SQLITE_OK);
    QString value;
    {
        Statement statement(db, sql);
        EXPECT_TRUE(statement.isValid()) << sqlite3_errmsg(db);
        if (statement.isValid() && statement.step())
            value = statement.text(0);
    }
    sqlite3_close(db);
    return value;
}

void makeDatabase(const QString &path, int rows)
{
    execute(path,
        "PRAGMA application_id = 0x58555348; PRAGMA user_version = 1; PRAGMA journal_mode = WAL;"
        "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL);"
        "CREATE TABLE history(id INTEGER PRIMARY KEY, label TEXT);"
        "CREATE TABLE task(id INTEGER PRIMARY KEY, title TEXT NOT NULL);"
        "CREATE INDEX task_title ON task(title);"
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
            + QByteArray::number(rows)
            + ") INSERT INTO task SELECT i, '任务 ' || (i * 7919 % 10007) FROM n;"
              "INSERT INTO history SELECT id, title FROM task;");
}

qint64 FaultySteps::write(QFile &file, const char *data, qint64 size)
{
    // As a full disk does: takes what fits, then no more.
    const qint64 taken = FileSteps::write(file, data, std::min(size, std::max<qint64>(room, 0)));
    room -= taken;
    written += taken;
    return taken;
}

std::error_code FaultySteps::sync(QFile &file)
{
    return syncError ? syncError : FileSteps::sync(file);
}

std::error_code FaultySteps::rename(const QString &from, const QString &to)
{
    return renameFailures-- > 0 ? renameError : FileSteps::rename(from, to);
}

std::error_code FaultySteps::syncFolder(const QString &folder)
{
    return folderError ? folderError : FileSteps::syncFolder(folder);
}

std::error_code FaultySteps::link(const QString &existing, const QString &name)
{
    return linkError ? linkError : FileSteps::link(existing, name);
}

OrdinaryUser::OrdinaryUser()
{
#ifdef Q_OS_LINUX
    if (::geteuid() != 0) {
        m_active = true;
        return;
    }
    m_changed = ::setresgid(65534, 65534, 0) == 0 && ::setresuid(65534, 65534, 0) == 0;
    m_active = m_changed;
#endif
}

OrdinaryUser::~OrdinaryUser()
{
#ifdef Q_OS_LINUX
    if (m_changed && (::setresuid(0, 0, 0) != 0 || ::setresgid(0, 0, 0) != 0))
        std::abort();
#endif
}

SmallDisk::SmallDisk(const QString &mountPoint, int kilobytes)
    : m_mountPoint(mountPoint)
{
#ifdef Q_OS_LINUX
    if (::geteuid() != 0 || !QDir().mkpath(mountPoint))
        return;
    m_mounted = QProcess::execute(QStringLiteral("mount"),
                    {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                        QStringLiteral("size=%1k").arg(kilobytes), QStringLiteral("none"), mountPoint})
        == 0;
#else
    Q_UNUSED(kilobytes);
#endif
}

SmallDisk::~SmallDisk()
{
    if (m_mounted)
        QProcess::execute(QStringLiteral("umount"), {m_mountPoint});
}

} // namespace xushi::store::testing
