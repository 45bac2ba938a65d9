#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/result.h"

namespace xushi::store
{

// SHA-256 sums are written as 64 lower-case hexadecimal digits wherever they are stored or compared.
[[nodiscard]] QString sha256(QByteArrayView bytes);
// NotFound or Unreadable when the file cannot be read to its end.
[[nodiscard]] Result<QString> sha256OfFile(const QString &path);
// Exactly 64 of 0-9a-f.
[[nodiscard]] bool isSha256(QStringView text);

} // namespace xushi::store
