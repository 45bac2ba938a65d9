#include "core/store/filesteps.h"

#include <cerrno>
#include <thread>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace xushi::store
{

namespace
{

std::error_code lastSystemError()
{
#ifdef Q_OS_WIN
    return {static_cast<int>(GetLastError()), std::system_category()};
#else
    return {errno, std::system_category()};
#endif
}

// A short write without an error is how a device says that it is full.
std::error_code errorOf(const QFile &file)
{
    const bool full = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::NoError;
    return std::make_error_code(full ? std::errc::no_space_on_device : std::errc::io_error);
}

} // namespace

qint64 FileSteps::write(QFile &file, const char *data, qint64 size)
{
    return file.write(data, size);
}

std::error_code FileSteps::sync(QFile &file)
{
    if (!file.flush())
        return errorOf(file);
#ifdef Q_OS_WIN
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()));
    return FlushFileBuffers(handle) ? std::error_code() : lastSystemError();
#else
    return ::fsync(file.handle()) == 0 ? std::error_code() : lastSystemError();
#endif
}

std::error_code FileSteps::rename(const QString &from, const QString &to)
{
#ifdef Q_OS_WIN
    const bool done = MoveFileExW(reinterpret_cast<const wchar_t *>(from.utf16()),
        reinterpret_cast<const wchar_t *>(to.utf16()), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH);
    return done ? std::error_code() : lastSystemError();
#else
    const bool done = ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
    return done ? std::error_code() : lastSystemError();
#endif
}

std::error_code FileSteps::syncFolder(const QString &folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder); // MOVEFILE_WRITE_THROUGH has done it
    return {};
#else
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return lastSystemError();
    const std::error_code error = ::fsync(handle) == 0 ? std::error_code() : lastSystemError();
    ::close(handle);
    const bool unsupported = error == std::errc::invalid_argument || error == std::errc::not_supported;
    return unsupported ? std::error_code() : error;
#endif
}

std::error_code FileSteps::link(const QString &existing, const QString &name)
{
#ifdef Q_OS_WIN
    const bool done = CreateHardLinkW(reinterpret_cast<const wchar_t *>(name.utf16()),
        reinterpret_cast<const wchar_t *>(existing.utf16()), nullptr);
    return done ? std::error_code() : lastSystemError();
#else
    const bool done
        = ::link(QFile::encodeName(existing).constData(), QFile::encodeName(name).constData()) == 0;
    return done ? std::error_code() : lastSystemError();
#endif
}

void FileSteps::pause(std::chrono::milliseconds time)
{
    std::this_thread::sleep_for(time);
}

CheckedDevice::CheckedDevice(QFile &file, FileSteps &steps)
    : m_file(file)
    , m_steps(steps)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

bool CheckedDevice::seek(qint64 position)
{
    if (m_file.seek(position) && QIODevice::seek(position))
        return true;
    if (!m_error)
        m_error = errorOf(m_file);
    return false;
}

qint64 CheckedDevice::writeData(const char *data, qint64 size)
{
    const qint64 taken = m_error ? -1 : m_steps.write(m_file, data, size);
    if (taken != size && !m_error)
        m_error = errorOf(m_file);
    return taken == size ? size : -1;
}

} // namespace xushi::store
