#include "ui/print/tablelayout.h"

#include <algorithm>
#include <numeric>

namespace xushi::print
{
namespace
{

// As the docx writer sets them.
constexpr double sidePadding = 2.85;
constexpr double edgePadding = 1.4;
constexpr double innerRule = 0.5;
constexpr double outerRule = 0.75;
constexpr double smallestSizes[] = {9, 7.5};

} // namespace

// The rows shown together on one page: the head, then body rows [first, end) of all rows.
struct TableLayout::Stretch {
    std::vector<int> rows; // in m_heights
    std::vector<double> tops; // one more than rows
    int headRows = 0;
    int first = 0;
    int end = 0;

    // The places in rows that a box covers here; empty where it is not on this page.
    [[nodiscard]] std::pair<int, int> partOf(const Box &box) const
    {
        if (box.row < headRows)
            return {box.row, box.row + box.rowSpan};
        const int from = std::max(box.row, first) - first + headRows;
        const int to = std::min(box.row + box.rowSpan, end) - first + headRows;
        return {from, std::max(from, to)};
    }
};

Result<TableLayout> TableLayout::of(const report::Table &table, const FaceSet &faces,
    const report::PageStyle &style, double width, double pageHeight, const Watch &watch)
{
    const auto grid = report::TableGrid::of(table);
    if (!grid)
        return tl::unexpected(grid.error());
    TableLayout layout;
    layout.m_headRows = grid->headRows();
    layout.m_leastPitch = style.tableLinePitch / style.tableSize;
    layout.m_edges.push_back(0);
    constexpr int parts = 100000;
    for (const int share : report::columnWidths(table.columns, parts))
        layout.m_edges.push_back(layout.m_edges.back() + width * share / parts);

    const Typesetter typesetter(faces);
    layout.setCells(*grid, typesetter, style.tableSize, watch);
    for (const double size : smallestSizes)
        if (size < style.tableSize && !layout.fits(pageHeight))
            layout.setCells(*grid, typesetter, size, watch);
    if (watch.isStopped())
        return cancelled();
    layout.partTallRows(pageHeight);
    layout.indexBoxes();
    layout.tieRows();
    return layout;
}

void TableLayout::setCells(
    const report::TableGrid &grid, const Typesetter &typesetter, double size, const Watch &watch)
{
    m_size = size;
    m_pitch = m_leastPitch * size;
    m_boxes.clear();
    m_boxes.reserve(grid.cells().size());
    for (const report::PlacedCell &placed : grid.cells()) {
        if (watch.isStopped())
            break;
        if (m_boxes.size() % 1024 == 0)
            watch.tell(static_cast<double>(m_boxes.size()) / static_cast<double>(grid.cells().size()));
        const bool strong = placed.row < m_headRows || placed.cell->bold;
        const TextStyle style {strong ? Role::First : Role::Body, size};
        const double width = m_edges[static_cast<size_t>(placed.column + placed.columnSpan)]
            - m_edges[static_cast<size_t>(placed.column)] - 2 * sidePadding;
        m_boxes.push_back({placed.row, placed.column, placed.rowSpan, placed.columnSpan, grid.align(placed),
            typesetter.lines(placed.cell->text, style, {width, width}), placed.cell->record});
    }
    m_heights.assign(static_cast<size_t>(grid.rows()), 0);
    measureRows();
}

double TableLayout::boxNeed(const Box &box) const
{
    return static_cast<double>(box.lines.size()) * m_pitch + 2 * edgePadding;
}

double TableLayout::heightOf(int first, int end) const
{
    return std::accumulate(m_heights.begin() + first, m_heights.begin() + end, 0.0);
}

void TableLayout::measureRows()
{
    std::fill(m_heights.begin(), m_heights.end(), m_pitch + 2 * edgePadding);
    for (const Box &box : m_boxes)
        if (box.rowSpan == 1) {
            double &height = m_heights[static_cast<size_t>(box.row)];
            height = std::max(height, boxNeed(box));
        }
    for (const Box &box : m_boxes) {
        const int last = box.row + box.rowSpan - 1;
        const double lack = boxNeed(box) - heightOf(box.row, last + 1);
        if (lack > 0)
            m_heights[static_cast<size_t>(last)] += lack;
    }
}

bool TableLayout::fits(double pageHeight) const
{
    const bool low = std::all_of(
        m_heights.begin(), m_heights.end(), [pageHeight](double height) { return height <= pageHeight / 2; });
    return low && std::all_of(m_boxes.begin(), m_boxes.end(), [](const Box &box) {
        return std::none_of(
            box.lines.begin(), box.lines.end(), [](const SetLine &line) { return line.forced; });
    });
}

void TableLayout::partTallRows(double pageHeight)
{
    const double room = pageHeight - headHeight();
    const auto most = static_cast<size_t>(std::max(1.0, (room - 2 * edgePadding) / m_pitch));
    for (int row = m_headRows; row < static_cast<int>(m_heights.size()); ++row) {
        if (m_heights[static_cast<size_t>(row)] <= room)
            continue;
        partRow(row, most);
        measureRows();
    }
}

// Keeps so many lines of each cell in the row and moves the rest into a new row below it.
void TableLayout::partRow(int row, size_t lines)
{
    std::vector<Box> rest;
    for (Box &box : m_boxes) {
        if (box.row > row) {
            ++box.row;
        } else if (box.row == row && box.rowSpan == 1) {
            Box below {row + 1, box.column, 1, box.columnSpan, box.align, {}, box.record};
            const auto kept = static_cast<qsizetype>(std::min(lines, box.lines.size()));
            below.lines.assign(box.lines.begin() + kept, box.lines.end());
            box.lines.resize(static_cast<size_t>(kept));
            rest.push_back(std::move(below));
        } else if (box.row + box.rowSpan > row) {
            ++box.rowSpan;
        }
    }
    m_boxes.insert(m_boxes.end(), rest.begin(), rest.end());
    m_heights.push_back(0);
}

// A merged cell needs as many rows together at its head, and again at its foot, as its words are high.
void TableLayout::tieRows()
{
    m_tied.assign(static_cast<size_t>(rows()), false);
    for (const Box &box : m_boxes) {
        if (box.row < m_headRows)
            continue;
        for (int row = box.row; row + 1 < box.row + box.rowSpan; ++row) {
            const bool low = heightOf(box.row, row + 1) < boxNeed(box)
                || heightOf(row + 1, box.row + box.rowSpan) < boxNeed(box);
            if (low)
                m_tied[static_cast<size_t>(row - m_headRows)] = true;
        }
    }
}

// So that drawing a page looks at its own boxes only, however long the table is.
void TableLayout::indexBoxes()
{
    std::stable_sort(
        m_boxes.begin(), m_boxes.end(), [](const Box &a, const Box &b) { return a.row < b.row; });
    m_firstBox.assign(m_heights.size() + 1, m_boxes.size());
    m_reach.resize(m_heights.size());
    std::iota(m_reach.begin(), m_reach.end(), 0);
    for (size_t i = m_boxes.size(); i-- > 0;) {
        const Box &box = m_boxes[i];
        m_firstBox[static_cast<size_t>(box.row)] = i;
        for (int row = box.row; row < box.row + box.rowSpan; ++row)
            m_reach[static_cast<size_t>(row)] = std::min(m_reach[static_cast<size_t>(row)], box.row);
    }
    for (size_t row = m_heights.size(); row-- > 0;)
        m_firstBox[row] = std::min(m_firstBox[row], m_firstBox[row + 1]);
}

double TableLayout::headHeight() const
{
    return heightOf(0, m_headRows);
}

double TableLayout::rowHeight(int row) const
{
    return m_heights[static_cast<size_t>(row + m_headRows)];
}

TableLayout::Stretch TableLayout::stretchOf(int first, int end, double top) const
{
    Stretch stretch {{}, {top}, m_headRows, first + m_headRows, end + m_headRows};
    for (int row = 0; row < m_headRows; ++row)
        stretch.rows.push_back(row);
    for (int row = stretch.first; row < stretch.end; ++row)
        stretch.rows.push_back(row);
    for (const int row : stretch.rows)
        stretch.tops.push_back(stretch.tops.back() + m_heights[static_cast<size_t>(row)]);
    return stretch;
}

std::vector<const TableLayout::Box *> TableLayout::boxesIn(const Stretch &stretch) const
{
    std::vector<const Box *> shown;
    const auto add = [&](int first, int end) {
        for (size_t i = m_firstBox[static_cast<size_t>(first)]; i < m_firstBox[static_cast<size_t>(end)]; ++i)
            if (const auto [from, to] = stretch.partOf(m_boxes[i]); from < to)
                shown.push_back(&m_boxes[i]);
    };
    add(0, m_headRows);
    if (stretch.first < stretch.end)
        add(m_reach[static_cast<size_t>(stretch.first)], stretch.end);
    // In reading order, which is the order of the text in the PDF.
    std::stable_sort(shown.begin(), shown.end(), [&stretch](const Box *a, const Box *b) {
        return std::pair(stretch.partOf(*a).first, a->column)
            < std::pair(stretch.partOf(*b).first, b->column);
    });
    return shown;
}

PageItems TableLayout::draw(int first, int end, double top) const
{
    const Stretch stretch = stretchOf(first, end, top);
    const std::vector<const Box *> shown = boxesIn(stretch);
    PageItems items;
    for (const Box *box : shown)
        drawText(*box, stretch, items);
    drawRules(stretch, shown, items);
    return items;
}

std::vector<PageLink> TableLayout::links(int first, int end, double top) const
{
    const Stretch stretch = stretchOf(first, end, top);
    std::vector<PageLink> links;
    for (const Box *box : boxesIn(stretch)) {
        if (box->record.isNull())
            continue;
        const auto [from, to] = stretch.partOf(*box);
        const QPointF topLeft(
            m_edges[static_cast<size_t>(box->column)], stretch.tops[static_cast<size_t>(from)]);
        const QPointF bottomRight(m_edges[static_cast<size_t>(box->column + box->columnSpan)],
            stretch.tops[static_cast<size_t>(to)]);
        links.push_back({QRectF(topLeft, bottomRight), box->record});
    }
    return links;
}

void TableLayout::drawText(const Box &box, const Stretch &stretch, PageItems &items) const
{
    const auto [from, to] = stretch.partOf(box);
    const double top = stretch.tops[static_cast<size_t>(from)];
    const double bottom = stretch.tops[static_cast<size_t>(to)];
    const double left = m_edges[static_cast<size_t>(box.column)] + sidePadding;
    const double right = m_edges[static_cast<size_t>(box.column + box.columnSpan)] - sidePadding;
    double y = (top + bottom - static_cast<double>(box.lines.size()) * m_pitch) / 2;
    for (const SetLine &line : box.lines) {
        double x = left;
        if (box.align == report::Align::Center)
            x = (left + right - line.width) / 2;
        else if (box.align == report::Align::Right)
            x = right - line.width;
        placeLine(line, {x, y + baselineIn(m_pitch, m_size)}, items);
        y += m_pitch;
    }
}

// Rules run as long as they go on, so that a table of a hundred rows is a few strokes.
void TableLayout::drawRules(
    const Stretch &stretch, const std::vector<const Box *> &boxes, PageItems &items) const
{
    const size_t rows = stretch.rows.size();
    const size_t columns = m_edges.size() - 1;
    std::vector<const Box *> owner(rows * columns, nullptr);
    for (const Box *box : boxes) {
        const auto [from, to] = stretch.partOf(*box);
        for (int row = from; row < to; ++row)
            for (int column = box->column; column < box->column + box->columnSpan; ++column)
                owner[static_cast<size_t>(row) * columns + static_cast<size_t>(column)] = box;
    }
    const auto at = [&](size_t row, size_t column) { return owner[row * columns + column]; };
    const auto run = [&items](size_t count, auto isRuled, auto pointAt, double width) {
        for (size_t start = 0; start < count; ++start) {
            size_t end = start;
            while (end < count && isRuled(end))
                ++end;
            if (end > start)
                items.emplace_back(Stroke {QPolygonF {{pointAt(start), pointAt(end)}}, width});
            start = end;
        }
    };
    for (size_t edge = 0; edge <= rows; ++edge) {
        const bool outer = edge == 0 || edge == rows;
        run(
            columns, [&](size_t c) { return outer || at(edge - 1, c) != at(edge, c); },
            [&](size_t c) { return QPointF(m_edges[c], stretch.tops[edge]); }, outer ? outerRule : innerRule);
    }
    for (size_t edge = 0; edge <= columns; ++edge) {
        const bool outer = edge == 0 || edge == columns;
        run(
            rows, [&](size_t r) { return outer || at(r, edge - 1) != at(r, edge); },
            [&](size_t r) { return QPointF(m_edges[edge], stretch.tops[r]); }, outer ? outerRule : innerRule);
    }
}

} // namespace xushi::print
