#pragma once

#include <chrono>
#include <system_error>

#include <QFile>
#include <QString>

namespace xushi::store
{

// The steps of writing a file that the operating system can refuse. The class itself asks the system;
// tests derive from it to let any one step fail. Holds no state.
class FileSteps
{
public:
    virtual ~FileSteps() = default;

    // As QFile::write: the number of bytes taken, or -1.
    virtual qint64 write(QFile &file, const char *data, qint64 size);
    // Hands all bytes to the device itself: flush and fsync.
    virtual std::error_code sync(QFile &file);
    // Puts from in the place of to in one step; both in the same folder.
    virtual std::error_code rename(const QString &from, const QString &to);
    // Makes the names in a folder durable. No error where the file system has no such step.
    virtual std::error_code syncFolder(const QString &folder);
    // A second name for the same file; fails across file systems.
    virtual std::error_code link(const QString &existing, const QString &name);
    virtual void pause(std::chrono::milliseconds time);
};

// A device that passes bytes on to a file and remembers the first one that was not taken, so that a
// library that ignores a short write cannot hide it.
class CheckedDevice : public QIODevice
{
public:
    CheckedDevice(QFile &file, FileSteps &steps);

    [[nodiscard]] std::error_code firstError() const { return m_error; }
    [[nodiscard]] qint64 size() const override { return m_file.size(); }
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    QFile &m_file;
    FileSteps &m_steps;
    std::error_code m_error;
};

} // namespace xushi::store
