#pragma once

#include <optional>
#include <vector>

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace xushi
{

// How large pages are shown: whole, as wide as the view, or by a factor of their size on paper.
struct PageZoom {
    enum class Fit { Page, Width, Factor };
    Fit fit = Fit::Page;
    double factor = 1; // of Factor
    bool operator==(const PageZoom &) const = default;
};

inline constexpr double smallestZoom = 0.1;
inline constexpr double largestZoom = 4;

// Where pages lie on the desk, in logical pixels from the top left corner of all: in rows of two where two
// fit side by side, else one below another, the rows centred.
class PageGrid
{
public:
    PageGrid() = default;
    // pages: sizes in points. view: what is seen of the desk. pixelsPerPoint: of a page at 100 %.
    PageGrid(const std::vector<QSizeF> &pages, QSizeF view, const PageZoom &zoom, double pixelsPerPoint);

    [[nodiscard]] int count() const { return static_cast<int>(m_places.size()); }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] QRectF place(int page) const { return m_places[static_cast<size_t>(page)]; }
    [[nodiscard]] QSizeF size() const { return m_size; } // of the desk, at least that of the view
    [[nodiscard]] double scale() const { return m_scale; } // pixels per point
    [[nodiscard]] double factor() const { return m_factor; } // of the size on paper

    // Pages [first, end) that a part of the desk shows.
    [[nodiscard]] std::pair<int, int> pagesIn(const QRectF &part) const;
    // The page that a part of the desk shows most of; −1: there is none.
    [[nodiscard]] int mainPage(const QRectF &part) const;
    // First page of the row that holds a page.
    [[nodiscard]] int rowStart(int page) const { return page / m_columns * m_columns; }
    // Where to scroll so that the page's row begins at the top of the view.
    [[nodiscard]] double topOf(int page) const;

private:
    void choose(const std::vector<QSizeF> &pages, QSizeF view, const PageZoom &zoom, double pixelsPerPoint);
    void lay(const std::vector<QSizeF> &pages, QSizeF view);

    std::vector<QRectF> m_places;
    QSizeF m_size;
    QSizeF m_largest; // page, points
    int m_columns = 1;
    double m_scale = 1;
    double m_factor = 1;
};

} // namespace xushi
