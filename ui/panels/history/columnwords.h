#pragma once

#include "core/plan/recordkind.h"

#include <QString>

// Names of kinds, columns and codes that no field of the catalogue speaks of.
namespace xushi::historywords
{

[[nodiscard]] QString kindName(RecordKind kind);
// Empty where the field catalogue knows better.
[[nodiscard]] QString columnTitle(RecordKind kind, QByteArrayView column);
[[nodiscard]] QString codeLabel(RecordKind kind, QByteArrayView column, const QString &code);
// Whether the column is bookkeeping that nobody reads: sums of files, numbers of records.
[[nodiscard]] bool isHidden(RecordKind kind, QByteArrayView column);

} // namespace xushi::historywords
