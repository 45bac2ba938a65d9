#pragma once

#include "core/base/result.h"

namespace xushi::intake
{

// The text of a notice, whatever file it came in; the kind is found out by content. Plain text in any usual
// encoding, docx. Errors: Foreign with the way out for what cannot be read (old Word and WPS files, encrypted
// ones, PDF, pictures), Damaged, Invalid (empty).
[[nodiscard]] Result<QString> noticeText(const QByteArray &bytes, const QString &fileName);

} // namespace xushi::intake
