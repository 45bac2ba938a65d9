#include "core/report/workbooksheet.h"

#include <algorithm>
#include <cmath>

#include <QRegularExpression>

#include "core/report/cellfigure.h"
#include "core/report/officialtext.h"
#include "core/report/xmlpart.h"

namespace xushi::report
{
namespace
{

constexpr int paperA3 = 8;
constexpr int paperA4 = 9;
constexpr int columnsOfA3 = 13; // from this many columns a wide table goes on A3
constexpr double textSize = 10;
constexpr double titleSize = 18;
constexpr double lineHeight = 13.5; // of textSize
constexpr double titleLineHeight = 26;

// Text that a spreadsheet would turn into a formula, a figure or a date as soon as somebody edits it. (The
// text format shows no more than 255 characters in old versions, so only short text gets it.)
bool needsTextFormat(const QString &text)
{
    static const QRegularExpression figure(QStringLiteral("^[0-9.,/:%\\-]+$"));
    return text.size() <= 255 && (readsAsFormula(text) || figure.match(text).hasMatch());
}

QString numberFormat(const CellFigure &figure)
{
    QString digits = QStringLiteral("0");
    if (figure.decimals > 0)
        digits += u'.' + QString(std::min(figure.decimals, 9), u'0');
    if (!figure.suffix.isEmpty())
        digits += u'"' + figure.suffix + u'"';
    return figure.showsPlus ? QStringLiteral("+%1;-%1;%1").arg(digits) : digits;
}

// Lines that a text takes in a column of that many narrow characters.
int linesIn(const QString &text, double width)
{
    int lines = 0;
    const double room = std::max(width - 1, 2.0);
    for (const QString &line : text.split(u'\n'))
        lines += std::max(1, static_cast<int>(std::ceil(halfWidths(line) / room)));
    return lines;
}

// The rows and cells of a sheet, written from top to bottom.
class RowWriter
{
public:
    RowWriter(XmlPart &xml, WorkbookStyles &styles, SharedStrings &strings)
        : m_xml(xml)
        , m_styles(styles)
        , m_strings(strings)
    {
    }

    // Height in points. Every row gets one, since LibreOffice fits none when it opens a file; a fitted row
    // goes on fitting itself when it is edited, a fixed one (merged cells do not count for fitting) stays.
    enum class Height { Fitted, Fixed };
    void open(int row, double points, Height height)
    {
        m_row = row;
        const QString text = QString::number(std::min(points, 409.0)); // Excel's highest
        if (height == Height::Fixed)
            m_xml.open("row", {{"r", row + 1}, {"ht", text}, {"customHeight", 1}});
        else
            m_xml.open("row", {{"r", row + 1}, {"ht", text}});
    }
    void close() { m_xml.close(); }

    void blank(int column, const CellLook &look)
    {
        m_xml.leaf("c", {{"r", cellName(m_row, column)}, {"s", m_styles.index(look)}});
    }
    // Always a string: a formula would need an element of its own, and none is ever written.
    void text(int column, const QString &text, const CellLook &look)
    {
        XmlScope cell(m_xml, "c", {{"r", cellName(m_row, column)}, {"s", m_styles.index(look)}, {"t", "s"}});
        m_xml.textLeaf("v", QString::number(m_strings.index(text)));
    }
    void number(int column, double value, const CellLook &look)
    {
        XmlScope cell(m_xml, "c", {{"r", cellName(m_row, column)}, {"s", m_styles.index(look)}});
        m_xml.textLeaf("v", QString::number(value, 'g', QLocale::FloatingPointShortest));
    }

private:
    XmlPart &m_xml;
    WorkbookStyles &m_styles;
    SharedStrings &m_strings;
    int m_row = 0;
};

// Page numbers outside, as in the official document: odd pages right, even pages left.
void writeMarginText(XmlPart &xml, const QString &dataNote)
{
    const QString number = QStringLiteral("&\"宋体,Regular\"&14— &P —");
    QString note = dataNote.left(80); // a margin holds 255 characters with its codes
    if (!note.isEmpty())
        note = QStringLiteral("&R&9") + note.replace(u'&', QStringLiteral("&&"));
    XmlScope margins(xml, "headerFooter", {{"differentOddEven", 1}});
    xml.textLeaf("oddHeader", note);
    xml.textLeaf("oddFooter", QStringLiteral("&R") + number + u'　');
    xml.textLeaf("evenHeader", note);
    xml.textLeaf("evenFooter", QStringLiteral("&L　") + number);
}

struct Printing {
    bool landscape = false;
    bool onA3 = false;
    int columns = 1;
    int rows = 1;
};

// Everything that follows the cells of a sheet.
void writePrinting(XmlPart &xml, const Printing &printing, const QString &dataNote)
{
    xml.leaf("printOptions", {{"horizontalCentered", 1}});
    xml.leaf("pageMargins", // inches
        {{"left", "0.6"}, {"right", "0.6"}, {"top", "0.8"}, {"bottom", "0.8"}, {"header", "0.4"},
            {"footer", "0.4"}});
    xml.leaf("pageSetup",
        {{"paperSize", printing.onA3 ? paperA3 : paperA4}, {"fitToWidth", 1}, {"fitToHeight", 0},
            {"orientation", printing.landscape ? "landscape" : "portrait"}});
    writeMarginText(xml, dataNote);
    if (printing.rows == 0)
        return;
    // Ids and numbers of documents are text on purpose: no green corners.
    XmlScope ignored(xml, "ignoredErrors");
    xml.leaf("ignoredError",
        {{"sqref", QStringLiteral("A1:") + cellName(printing.rows - 1, printing.columns - 1)},
            {"numberStoredAsText", 1}});
}

class SheetWriter
{
public:
    SheetWriter(const Table &table, const TableGrid &grid, const SheetText &text, WorkbookStyles &styles,
        SharedStrings &strings)
        : m_table(table)
        , m_grid(grid)
        , m_text(text)
        , m_faces(styles.faces())
        , m_rows(m_xml, styles, strings)
    {
    }

    WorkbookSheet write()
    {
        m_firstRow = (m_text.title.isEmpty() ? 0 : 1) + (m_table.unitNote.isEmpty() ? 0 : 1);
        setWidths();
        measureRows();
        m_xml.open("worksheet", {{"xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}});
        writeViews();
        writeColumns();
        {
            XmlScope data(m_xml, "sheetData");
            writeBand(m_text.title, {m_faces.title, titleSize, Align::Center}, titleLineHeight);
            writeBand(m_table.unitNote, {m_faces.number, textSize, Align::Right}, lineHeight);
            for (int row = 0; row < m_grid.rows(); ++row)
                writeRow(row);
            writeBand(m_table.note, {m_faces.number, textSize}, lineHeight);
            writeBand(m_text.dataNote, {m_faces.number, textSize}, lineHeight);
        }
        writeMerges();
        writePrinting(m_xml, {isLandscape(), onA3(), m_grid.columns(), m_nextRow}, m_text.dataNote);
        const int printed = std::max(m_nextRow, 1);
        return {m_xml.take(), m_grid.columns(), printed, m_firstRow, m_grid.headRows()};
    }

private:
    [[nodiscard]] bool isLandscape() const { return m_table.wide || m_text.landscape; }
    [[nodiscard]] bool onA3() const
    {
        return m_text.onA3 || (m_table.wide && m_grid.columns() >= columnsOfA3);
    }

    void setWidths()
    {
        // Narrow characters across the paper.
        const int upright = onA3() ? 135 : 90;
        const int page = isLandscape() ? upright * 3 / 2 : upright;
        for (const int width : columnWidths(m_table.columns, page))
            m_widths.push_back(std::clamp(static_cast<double>(width), 5.0, 90.0));
    }

    [[nodiscard]] double widthOf(int column, int count) const
    {
        double width = 0;
        for (int c = column; c < column + count; ++c)
            width += m_widths[static_cast<size_t>(c)];
        return width;
    }

    [[nodiscard]] int linesOf(const PlacedCell &cell) const
    {
        return linesIn(cell.cell->text, widthOf(cell.column, cell.columnSpan));
    }

    // The height of every row of the table. Where a merged cell needs more lines than its rows have, the last
    // of them grows and stays so.
    void measureRows()
    {
        m_lines.assign(static_cast<size_t>(m_grid.rows()), 1);
        m_fixed.assign(m_lines.size(), false);
        for (const PlacedCell &cell : m_grid.cells())
            if (cell.rowSpan == 1 && cell.columnSpan == 1)
                m_lines[static_cast<size_t>(cell.row)]
                    = std::max(m_lines[static_cast<size_t>(cell.row)], linesOf(cell));
        for (const PlacedCell &cell : m_grid.cells()) {
            int room = 0;
            for (int row = cell.row; row < cell.row + cell.rowSpan; ++row)
                room += m_lines[static_cast<size_t>(row)];
            if (linesOf(cell) <= room)
                continue;
            const auto last = static_cast<size_t>(cell.row + cell.rowSpan - 1);
            m_lines[last] += linesOf(cell) - room;
            m_fixed[last] = true;
        }
    }

    void writeViews()
    {
        {
            XmlScope properties(m_xml, "sheetPr");
            m_xml.leaf("pageSetUpPr", {{"fitToPage", 1}});
        }
        XmlScope views(m_xml, "sheetViews");
        XmlScope view(m_xml, "sheetView", {{"workbookViewId", 0}});
        if (m_grid.headRows() == 0)
            return;
        const int frozen = m_firstRow + m_grid.headRows();
        m_xml.leaf("pane",
            {{"ySplit", frozen}, {"topLeftCell", cellName(frozen, 0)}, {"activePane", "bottomLeft"},
                {"state", "frozen"}});
    }

    void writeColumns()
    {
        m_xml.leaf("sheetFormatPr", {{"defaultRowHeight", QString::number(lineHeight)}});
        XmlScope columns(m_xml, "cols");
        for (size_t column = 0; column < m_widths.size(); ++column) {
            const int number = static_cast<int>(column) + 1;
            m_xml.leaf("col",
                {{"min", number}, {"max", number}, {"width", QString::number(m_widths[column])},
                    {"customWidth", 1}});
        }
    }

    void merge(int row, int column, int rowSpan, int columnSpan)
    {
        if (rowSpan > 1 || columnSpan > 1)
            m_merges.push_back(
                cellName(row, column) + u':' + cellName(row + rowSpan - 1, column + columnSpan - 1));
    }

    // A line of text across the whole table; none where it is empty.
    void writeBand(const QString &text, const CellLook &look, double height)
    {
        if (text.isEmpty())
            return;
        const double width = widthOf(0, m_grid.columns()) * textSize / look.size;
        m_rows.open(m_nextRow, linesIn(text, width) * height + 4, RowWriter::Height::Fixed);
        m_rows.text(0, text, look);
        for (int column = 1; column < m_grid.columns(); ++column)
            m_rows.blank(column, look);
        m_rows.close();
        merge(m_nextRow++, 0, 1, m_grid.columns());
    }

    void writeRow(int row)
    {
        const auto index = static_cast<size_t>(row);
        m_rows.open(m_nextRow, m_lines[index] * lineHeight + 4,
            m_fixed[index] ? RowWriter::Height::Fixed : RowWriter::Height::Fitted);
        for (int column = 0; column < m_grid.columns(); ++column)
            writeCell(m_grid.at(row, column), row, column);
        m_rows.close();
        ++m_nextRow;
    }

    void writeCell(const PlacedCell &placed, int row, int column)
    {
        const Cell &cell = *placed.cell;
        const bool head = row < m_grid.headRows();
        const auto figure = head ? std::nullopt : cellFigure(cell);
        CellLook look {
            head ? m_faces.first : m_faces.number, textSize, m_grid.align(placed), cell.bold, true};
        if (figure)
            look.numberFormat = numberFormat(*figure);
        else if (needsTextFormat(cell.text))
            look.numberFormat = QStringLiteral("@");
        if (row != placed.row || column != placed.column) {
            m_rows.blank(column, look); // keeps the rules around a merged cell
            return;
        }
        merge(m_nextRow, column, placed.rowSpan, placed.columnSpan);
        if (figure)
            m_rows.number(column, figure->value, look);
        else if (cell.text.isEmpty())
            m_rows.blank(column, look);
        else
            m_rows.text(column, cell.text, look);
    }

    void writeMerges()
    {
        if (m_merges.empty())
            return;
        XmlScope merges(m_xml, "mergeCells", {{"count", static_cast<int>(m_merges.size())}});
        for (const QString &range : m_merges)
            m_xml.leaf("mergeCell", {{"ref", range}});
    }

    XmlPart m_xml;
    const Table &m_table;
    const TableGrid &m_grid;
    const SheetText &m_text;
    FaceNames m_faces;
    RowWriter m_rows;
    std::vector<double> m_widths;
    std::vector<int> m_lines; // of text in each row of the table
    std::vector<bool> m_fixed;
    std::vector<QString> m_merges;
    int m_nextRow = 0;
    int m_firstRow = 0; // of the head
};

} // namespace

WorkbookSheet tableSheet(const Table &table, const TableGrid &grid, const SheetText &text,
    WorkbookStyles &styles, SharedStrings &strings)
{
    return SheetWriter(table, grid, text, styles, strings).write();
}

WorkbookSheet proseSheet(const std::vector<ProseLine> &lines, const SheetText &text, WorkbookStyles &styles,
    SharedStrings &strings)
{
    constexpr double width = 90;
    XmlPart xml;
    RowWriter rows(xml, styles, strings);
    const FaceNames &faces = styles.faces();
    int row = 0;
    xml.open("worksheet", {{"xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}});
    {
        XmlScope properties(xml, "sheetPr");
        xml.leaf("pageSetUpPr", {{"fitToPage", 1}});
    }
    {
        XmlScope columns(xml, "cols");
        xml.leaf("col", {{"min", 1}, {"max", 1}, {"width", QString::number(width)}, {"customWidth", 1}});
    }
    const auto add = [&](const QString &line, const CellLook &look) {
        if (line.isEmpty())
            return;
        const double scale = look.size / textSize;
        rows.open(row++, linesIn(line, width / scale) * lineHeight * scale + 4, RowWriter::Height::Fitted);
        rows.text(0, line, look);
        rows.close();
    };
    {
        XmlScope data(xml, "sheetData");
        add(text.title, {faces.title, titleSize, Align::Center});
        for (const ProseLine &line : lines)
            add(line.text, {line.heading ? faces.first : faces.number, textSize + 1});
        add(text.dataNote, {faces.number, textSize});
    }
    writePrinting(xml, {.rows = row}, text.dataNote);
    return {xml.take(), 1, std::max(row, 1), 0, 0};
}

} // namespace xushi::report
