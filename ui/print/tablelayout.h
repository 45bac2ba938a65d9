#pragma once

#include "core/report/tablegrid.h"
#include "ui/print/typesetter.h"
#include "ui/print/watch.h"

namespace xushi::print
{

// A ruled table, measured for a width, to be drawn in stretches of whole rows under its repeated head. The
// text is set as large as the style says, smaller (down to 7.5 points) only where rows would fill half a
// page or words would be cut. A row taller than a page is the one thing that is parted between pages.
class TableLayout
{
public:
    // width and pageHeight in points: what the table may fill on one page.
    [[nodiscard]] static Result<TableLayout> of(const report::Table &table, const FaceSet &faces,
        const report::PageStyle &style, double width, double pageHeight, const Watch &watch = {});

    [[nodiscard]] int rows() const { return static_cast<int>(m_heights.size()) - m_headRows; } // body rows
    [[nodiscard]] double headHeight() const;
    [[nodiscard]] double rowHeight(int row) const;
    // Whether the page may not break after this body row: the words of a merged cell need it and the next.
    [[nodiscard]] bool isTiedToNext(int row) const { return m_tied[static_cast<size_t>(row)]; }
    [[nodiscard]] double textSize() const { return m_size; }

    // Head and body rows [first, end), the top of the head at y = top. Merged cells that go on over the page
    // break show their text in each part.
    [[nodiscard]] PageItems draw(int first, int end, double top) const;
    // The cells of the same stretch that speak of records.
    [[nodiscard]] std::vector<PageLink> links(int first, int end, double top) const;

private:
    struct Box {
        int row;
        int column;
        int rowSpan;
        int columnSpan;
        report::Align align;
        std::vector<SetLine> lines;
        RecordRef record = {};
    };
    TableLayout() = default;
    void setCells(
        const report::TableGrid &grid, const Typesetter &typesetter, double size, const Watch &watch);
    [[nodiscard]] bool fits(double pageHeight) const;
    void partTallRows(double pageHeight);
    void partRow(int row, size_t lines);
    void measureRows();
    void tieRows();
    void indexBoxes();
    [[nodiscard]] double boxNeed(const Box &box) const;
    [[nodiscard]] double heightOf(int first, int end) const;
    struct Stretch;
    [[nodiscard]] Stretch stretchOf(int first, int end, double top) const;
    [[nodiscard]] std::vector<const Box *> boxesIn(const Stretch &stretch) const;
    void drawText(const Box &box, const Stretch &stretch, PageItems &items) const;
    void drawRules(const Stretch &stretch, const std::vector<const Box *> &boxes, PageItems &items) const;

    int m_headRows = 0;
    double m_size = 0;
    double m_pitch = 0;
    double m_leastPitch = 0; // of the style
    std::vector<double> m_edges; // x of the columns' edges
    std::vector<Box> m_boxes; // by their first row
    std::vector<size_t> m_firstBox; // of each row, one more than rows: where in m_boxes it begins
    std::vector<int> m_reach; // of each row: the first row of the boxes that cover it
    std::vector<double> m_heights; // of all rows, head first
    std::vector<bool> m_tied; // of body rows
};

} // namespace xushi::print
