#pragma once

#include <optional>
#include <vector>

#include <QStringList>

namespace xushi::exchange
{

// A table as it lies on the clipboard: texts in rows, all rows of one width. Lines within a cell are parted
// by
// '\n'.
struct CellGrid {
    std::vector<QStringList> rows;
    // What was left out because the table passes a limit, a sentence; empty: it is whole.
    QString leftOut;

    [[nodiscard]] int height() const { return static_cast<int>(rows.size()); }
    [[nodiscard]] int width() const { return rows.empty() ? 0 : static_cast<int>(rows.front().size()); }
    [[nodiscard]] bool isEmpty() const { return rows.empty(); }
    bool operator==(const CellGrid &) const = default;
};

// What a clipboard may hold at most; more is left out and said.
struct ClipboardLimits {
    qsizetype characters = 32 * 1024 * 1024; // of text or HTML read
    int rows = 20000;
    int columns = 200;
    qsizetype cells = 400000;
};

// Tabs between cells, lines for rows, cells with tabs, line ends or quotes in quotation marks, as
// spreadsheets write them. A quotation mark that is not closed at the end of its cell is a character like any
// other.
[[nodiscard]] CellGrid gridFromTsv(QStringView text, const ClipboardLimits &limits = {});
[[nodiscard]] QString toTsv(const CellGrid &grid);

// The tables in a piece of HTML, one under another; nested ones are words of their cell. Cells that span rows
// or columns have their text in each place they cover. Nothing is loaded or run; broken HTML gives what can
// be made out of it. Without a table: nothing.
[[nodiscard]] std::optional<CellGrid> gridFromHtml(QStringView html, const ClipboardLimits &limits = {});
[[nodiscard]] QString toHtml(const CellGrid &grid);

// The texts as they are meant: no byte order marks and invisible marks, blanks of all kinds as plain ones,
// none at the ends, rows that are empty at the end left out.
[[nodiscard]] CellGrid tidied(CellGrid grid);
[[nodiscard]] QString tidied(const QString &text);

// A text that a spreadsheet would run as a formula, with an apostrophe before it; and that taken away again.
[[nodiscard]] QString harmless(const QString &text);
[[nodiscard]] QString withoutApostrophe(const QString &text);

// A text from the clipboard for a field: one cell of a spreadsheet gives its text without the line end behind
// it, several are parted by blanks; blanks of all kinds become plain ones.
enum class FieldLines { One, Several };
[[nodiscard]] QString textForField(const QString &clipboard, FieldLines lines);

} // namespace xushi::exchange
