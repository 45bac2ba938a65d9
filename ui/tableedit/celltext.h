#pragma once

#include "core/fields/fieldcatalogue.h"

namespace xushi::tableedit
{

// The value of a field as it goes to the clipboard, so that pasting it back changes nothing: as shown, but
// days with their year.
[[nodiscard]] QString copyText(const Field &field, const FieldContext &context, const RecordRef &record);
// A text from outside as one would type it into the field: tidied, one line where the field has one, figures
// without separators of thousands, without the apostrophe that keeps a formula from running.
[[nodiscard]] QString typedText(const Field &field, const QString &text);

} // namespace xushi::tableedit
