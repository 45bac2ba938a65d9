#pragma once

#include "core/report/document.h"

// Documents for the print tests: built in code so that a failure names what was asked for.
namespace xushi::print::samples
{

[[nodiscard]] report::Cell cell(const QString &text, report::Align align = report::Align::Left);
[[nodiscard]] report::Paragraph paragraph(const QString &text);

// Title, headings of all levels, text, a table, a figure, note of attachments, signature, an attachment.
[[nodiscard]] report::Document monthlyReport();
// Title and a wide table of that many rows.
[[nodiscard]] report::Document ledger(int rows);
// Plain ideographs, so many, in one paragraph.
[[nodiscard]] report::Document plainText(int characters);

} // namespace xushi::print::samples
