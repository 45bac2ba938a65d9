#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/result.h"

namespace xushi::notice
{

// The text in the bytes of a file, found out by content: UTF-8 with or without mark, UTF-16 with mark,
// GB18030. Line ends become '\n'. Errors: Invalid (empty), Foreign (not text; says what to do).
[[nodiscard]] Result<QString> decodeNoticeText(const QByteArray &bytes);

} // namespace xushi::notice
