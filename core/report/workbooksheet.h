#pragma once

#include "core/report/tablegrid.h"
#include "core/report/workbookparts.h"

namespace xushi::report
{

// What stands on a sheet around its table.
struct SheetText {
    QString title;
    QString dataNote; // in the head of every printed page and below the table
    // The paper of the document; a wide table lies on landscape sheets, on A3 where it has many columns.
    bool landscape = false;
    bool onA3 = false;
};

struct ProseLine {
    QString text;
    bool heading = false;
};

// A finished sheet and what the workbook says of it; rows count from 0.
struct WorkbookSheet {
    QByteArray xml;
    int columns = 1;
    int rows = 1; // printed
    int firstHeadRow = 0;
    int headRows = 0; // repeated on every page
};

// Characters and rows that spreadsheets take.
inline constexpr int maxCellCharacters = 32767;
inline constexpr int maxSheetRows = 1048576;
inline constexpr int maxSheetColumns = 16384;

// A table on a sheet: title, unit, head, rows, note.
[[nodiscard]] WorkbookSheet tableSheet(const Table &table, const TableGrid &grid, const SheetText &text,
    WorkbookStyles &styles, SharedStrings &strings);

// Lines of prose in one column.
[[nodiscard]] WorkbookSheet proseSheet(const std::vector<ProseLine> &lines, const SheetText &text,
    WorkbookStyles &styles, SharedStrings &strings);

} // namespace xushi::report
