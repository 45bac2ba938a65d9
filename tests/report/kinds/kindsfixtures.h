#pragma once

#include "core/report/document.h"
#include "core/report/kinds/reportcatalogue.h"

namespace xushi::test
{

// A plan of three chapters with targets ahead, behind, far behind, of growth, of money, done and without
// data; one task without figures, one that is not tracked, one checklist item; reports for June.
void fillForReports(Plan &plan);

// What a kind is asked with at the end of June, unless another day is given: the options' fallbacks.
[[nodiscard]] report::ReportRequest request(
    const Plan &plan, const FieldCatalogue &fields, const QString &kind, QDate asOf = QDate(2023, 6, 30));

// All text of the paragraphs and headings, a line each.
[[nodiscard]] QStringList linesOf(const report::Document &document);
[[nodiscard]] std::vector<report::Table> tablesOf(const report::Document &document);
// Every figure of a text as it is printed: 12, 60.0, −38.9 without its sign.
[[nodiscard]] QStringList figuresOf(const QString &text);

} // namespace xushi::test
