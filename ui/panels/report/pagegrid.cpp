#include "ui/panels/report/pagegrid.h"

#include <algorithm>
#include <cmath>

namespace xushi
{

namespace
{

constexpr double margin = 12; // around all pages
constexpr double gap = 16; // between pages

} // namespace

PageGrid::PageGrid(const std::vector<QSizeF> &pages, QSizeF view, const PageZoom &zoom, double pixelsPerPoint)
{
    for (const QSizeF &page : pages)
        m_largest = m_largest.expandedTo(page);
    choose(pages, view, zoom, pixelsPerPoint);
    lay(pages, view);
}

void PageGrid::choose(
    const std::vector<QSizeF> &pages, QSizeF view, const PageZoom &zoom, double pixelsPerPoint)
{
    if (m_largest.isEmpty())
        return;
    const double byWidth = (view.width() - 2 * margin) / m_largest.width();
    const double byHeight = (view.height() - 2 * margin) / m_largest.height();
    switch (zoom.fit) {
    case PageZoom::Fit::Page:
        m_scale = std::min(byWidth, byHeight);
        break;
    case PageZoom::Fit::Width:
        m_scale = byWidth;
        break;
    case PageZoom::Fit::Factor:
        m_scale = zoom.factor * pixelsPerPoint;
        break;
    }
    m_scale = std::clamp(m_scale, smallestZoom * pixelsPerPoint, largestZoom * pixelsPerPoint);
    m_factor = m_scale / pixelsPerPoint;
    const double two = 2 * m_largest.width() * m_scale + gap + 2 * margin;
    const bool mayPair = zoom.fit != PageZoom::Fit::Width && pages.size() > 1;
    m_columns = mayPair && two <= view.width() ? 2 : 1;
}

void PageGrid::lay(const std::vector<QSizeF> &pages, QSizeF view)
{
    const QSizeF cell = m_largest * m_scale;
    const double row = m_columns * cell.width() + (m_columns - 1) * gap;
    const auto columns = static_cast<size_t>(m_columns);
    const auto rows = static_cast<double>((pages.size() + columns - 1) / columns);
    const double height = rows * cell.height() + (rows - 1) * gap + 2 * margin;
    m_size = QSizeF(std::max(view.width(), row + 2 * margin), std::max(view.height(), height));
    const double left = std::floor((m_size.width() - row) / 2);
    const double top = std::floor(height < view.height() ? (view.height() - height) / 2 + margin : margin);
    for (size_t i = 0; i < pages.size(); ++i) {
        const auto column = static_cast<double>(i % columns);
        const auto line = static_cast<double>(i / columns);
        const QSizeF size = pages[i] * m_scale;
        m_places.emplace_back(
            QPointF(left + column * (cell.width() + gap) + (cell.width() - size.width()) / 2,
                top + line * (cell.height() + gap)),
            size);
    }
}

std::pair<int, int> PageGrid::pagesIn(const QRectF &part) const
{
    // All rows are as high as the largest page, so the first one in sight follows from its height.
    if (m_places.empty())
        return {0, 0};
    const double row = m_largest.height() * m_scale + gap;
    const double from = std::floor((part.top() - m_places.front().top()) / row);
    const double to = std::floor((part.bottom() - m_places.front().top()) / row) + 1;
    const double most = count();
    return {static_cast<int>(std::clamp(from * m_columns, 0.0, most)),
        static_cast<int>(std::clamp(to * m_columns, 0.0, most))};
}

int PageGrid::mainPage(const QRectF &part) const
{
    const auto [first, end] = pagesIn(part);
    int best = -1;
    double most = -1;
    for (int page = first; page < end; ++page) {
        const QRectF seen = place(page) & part;
        const double area = seen.width() * seen.height();
        if (area > most + 1) {
            most = area;
            best = page;
        }
    }
    return best < 0 && count() > 0 ? std::min(first, count() - 1) : best;
}

double PageGrid::topOf(int page) const
{
    return page < 0 || page >= count() ? 0 : std::max(0.0, place(page).top() - margin);
}

} // namespace xushi
