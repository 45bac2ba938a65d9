#pragma once

#include <map>
#include <optional>
#include <random>
#include <string>

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include "core/base/result.h"
#include "core/store/filesteps.h"

// Failures in a form that reads well in a test: the kind of error, or "done".
namespace xushi
{

template <class T>
std::optional<ErrorKind> kindOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

} // namespace xushi

namespace xushi::store::testing
{

// A fresh folder that every user may enter (temporary ones are the owner's alone).
class Folder
{
public:
    Folder();
    [[nodiscard]] QString path(const QString &name = {}) const;

private:
    QTemporaryDir m_dir;
};

[[nodiscard]] QByteArray contentOf(const QString &path);
void write(const QString &path, const QByteArray &content);
// Names of all files and folders in a folder, hidden ones too.
[[nodiscard]] QStringList namesIn(const QString &folder);
// Bytes that pack badly, or well when `repeat` is larger than one.
[[nodiscard]] QByteArray randomBytes(std::mt19937 &random, int size, int repeat = 1);

// A plan database in miniature: application id, meta, history, and a table of its own.
void makeDatabase(const QString &path, int rows);
void execute(const QString &path, const QByteArray &sql);
[[nodiscard]] QString valueOf(const QString &path, const QByteArray &sql);

// Lets a step of writing fail as told; the rest is done by the system.
struct FaultySteps : FileSteps {
    qint64 room = std::numeric_limits<qint64>::max(); // bytes until write() fails
    std::error_code syncError;
    std::error_code folderError;
    std::error_code linkError;
    int renameFailures = 0; // before it works
    std::error_code renameError = std::make_error_code(std::errc::device_or_resource_busy);
    int pauses = 0;
    qint64 written = 0;

    qint64 write(QFile &file, const char *data, qint64 size) override;
    std::error_code sync(QFile &file) override;
    std::error_code rename(const QString &from, const QString &to) override;
    std::error_code syncFolder(const QString &folder) override;
    std::error_code link(const QString &existing, const QString &name) override;
    void pause(std::chrono::milliseconds) override { ++pauses; }
};

// While it lives this process is an ordinary user, to whom permissions apply. isActive() is false where the
// process cannot change its user; then only a test that runs unprivileged anyway means something.
class OrdinaryUser
{
public:
    OrdinaryUser();
    ~OrdinaryUser();
    [[nodiscard]] bool isActive() const { return m_active; }

private:
    bool m_active = false;
    bool m_changed = false;
};

// A file system with little room, mounted for the time of a test.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &mountPoint, int kilobytes);
    ~SmallDisk();
    [[nodiscard]] bool isMounted() const { return m_mounted; }

private:
    QString m_mountPoint;
    bool m_mounted = false;
};

} // namespace xushi::store::testing
