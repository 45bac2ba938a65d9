#pragma once

#include "core/base/result.h"

namespace xushi::intake
{

// The text of a docx as it prints, one line for each paragraph: automatic numbers are turned into their
// labels, text that is marked as deleted or hidden is left out, text boxes stand behind their paragraph, the
// cells of a table's row on one line with tabs between them. Heads, feet, notes and comments are left out.
// Errors: Foreign (another kind of Office file), Damaged.
[[nodiscard]] Result<QString> docxText(const QByteArray &bytes, const QString &fileName);

} // namespace xushi::intake
