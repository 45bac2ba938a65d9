#pragma once

#include "core/report/pagestyle.h"
#include "core/report/tablegrid.h"
#include "core/report/xmlpart.h"

namespace xushi::report
{

// Writes a w:tbl as wide as the page's type area: head rows that repeat, rows that do not break, merged
// cells by gridSpan and vMerge.
void writeDocxTable(XmlPart &xml, const TableGrid &grid, const Table &table, const PageStyle &style);

} // namespace xushi::report
