#pragma once

#include <system_error>

#include "core/base/result.h"

// The sentences that more than one part of the store says about a file. Each takes the path and names
// the file by its name alone.
namespace xushi::store
{

[[nodiscard]] Error fileMissing(const QString &path);
[[nodiscard]] Error fileUnreadable(const QString &path);
[[nodiscard]] Error fileEmpty(const QString &path);
[[nodiscard]] Error fileForeign(const QString &path);
[[nodiscard]] Error fileDamaged(const QString &path);
[[nodiscard]] Error fileTooNew(const QString &path);
[[nodiscard]] Error fileChangedByOthers(const QString &path);
// Missing or unreadable, whichever it is.
[[nodiscard]] Error cannotOpen(const QString &path);
// DiskFull or NotWritable, by what the system said.
[[nodiscard]] Error cannotWrite(const QString &path, std::error_code reason);
[[nodiscard]] Error cancelled();

} // namespace xushi::store
