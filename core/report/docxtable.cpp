#include "core/report/docxtable.h"

#include <numeric>

#include "core/report/docxparts.h"

namespace xushi::report
{
namespace
{

class TableWriter
{
public:
    TableWriter(XmlPart &xml, const TableGrid &grid, std::vector<int> widths)
        : m_xml(xml)
        , m_grid(grid)
        , m_widths(std::move(widths))
    {
    }

    void write()
    {
        XmlScope table(m_xml, "w:tbl");
        writeProperties();
        {
            XmlScope columns(m_xml, "w:tblGrid");
            for (const int width : m_widths)
                m_xml.leaf("w:gridCol", {{"w:w", width}});
        }
        for (int row = 0; row < m_grid.rows(); ++row)
            writeRow(row);
    }

private:
    void writeProperties()
    {
        XmlScope properties(m_xml, "w:tblPr");
        m_xml.leaf("w:tblStyle", {{"w:val", docxstyle::tableGrid}});
        m_xml.leaf("w:tblW", {{"w:w", widthOf(0, m_grid.columns())}, {"w:type", "dxa"}});
        m_xml.leaf("w:jc", {{"w:val", "center"}});
        m_xml.leaf("w:tblLayout", {{"w:type", "fixed"}});
        m_xml.leaf("w:tblLook", {{"w:val", "0020"}, {"w:firstRow", m_grid.headRows() > 0 ? 1 : 0}});
    }

    void writeRow(int row)
    {
        XmlScope line(m_xml, "w:tr");
        {
            XmlScope properties(m_xml, "w:trPr");
            m_xml.leaf("w:cantSplit");
            if (row < m_grid.headRows())
                m_xml.leaf("w:tblHeader");
        }
        for (int column = 0; column < m_grid.columns();) {
            const PlacedCell &cell = m_grid.at(row, column);
            writeCell(cell, row);
            column += cell.columnSpan;
        }
    }

    void writeCell(const PlacedCell &cell, int row)
    {
        XmlScope place(m_xml, "w:tc");
        {
            XmlScope properties(m_xml, "w:tcPr");
            m_xml.leaf("w:tcW", {{"w:w", widthOf(cell.column, cell.columnSpan)}, {"w:type", "dxa"}});
            if (cell.columnSpan > 1)
                m_xml.leaf("w:gridSpan", {{"w:val", cell.columnSpan}});
            if (cell.rowSpan > 1)
                m_xml.leaf("w:vMerge", {{"w:val", row == cell.row ? "restart" : "continue"}});
            m_xml.leaf("w:vAlign", {{"w:val", "center"}});
        }
        XmlScope paragraph(m_xml, "w:p");
        const bool head = row < m_grid.headRows();
        {
            XmlScope properties(m_xml, "w:pPr");
            m_xml.leaf("w:pStyle", {{"w:val", head ? docxstyle::tableHead : docxstyle::tableText}});
            if (continuesBelow(row))
                m_xml.leaf("w:keepNext");
            const Align align = m_grid.align(cell);
            if (!head && align != Align::Left)
                m_xml.leaf("w:jc", {{"w:val", align == Align::Right ? "right" : "center"}});
        }
        if (row == cell.row && !cell.cell->text.isEmpty())
            writeRun(m_xml, cell.cell->text, cell.cell->bold);
    }

    // Rows that a short merged cell binds stay on one page.
    [[nodiscard]] bool continuesBelow(int row) const
    {
        constexpr int longest = 8;
        for (int column = 0; column < m_grid.columns(); ++column) {
            const PlacedCell &cell = m_grid.at(row, column);
            if (cell.rowSpan <= longest && row + 1 < cell.row + cell.rowSpan)
                return true;
        }
        return false;
    }

    [[nodiscard]] int widthOf(int column, int count) const
    {
        return std::accumulate(m_widths.begin() + column, m_widths.begin() + column + count, 0);
    }

    XmlPart &m_xml;
    const TableGrid &m_grid;
    std::vector<int> m_widths;
};

} // namespace

void writeDocxTable(XmlPart &xml, const TableGrid &grid, const Table &table, const PageStyle &style)
{
    TableWriter(xml, grid, columnWidths(table.columns, twipsOf(pointsOf(style.typeWidth())))).write();
}

} // namespace xushi::report
