#include "ui/print/flow.h"

#include <cmath>

namespace xushi::print
{
namespace
{

// Far less than a rule is thick.
constexpr double tolerance = 0.01;

class Paginator
{
public:
    Paginator(const std::vector<Piece> &pieces, double pageHeight, double linePitch)
        : m_pieces(pieces)
        , m_pageHeight(pageHeight)
        , m_linePitch(linePitch)
    {
    }

    std::vector<Placement> run()
    {
        for (size_t start = 0; start < m_pieces.size();) {
            const size_t end = chainEnd(start);
            if (m_pieces[start].startsPage || (!chainFits(m_bottom, start, end) && chainFits(0, start, end)))
                turnPage();
            for (size_t i = start; i < end; ++i)
                place(i);
            start = end;
        }
        return std::move(m_placements);
    }

private:
    size_t chainEnd(size_t start) const
    {
        size_t end = start + 1;
        while (end < m_pieces.size() && m_pieces[end - 1].tiedToNext && !m_pieces[end].startsPage)
            ++end;
        return end;
    }

    // The head of a table stands above its first row on each page.
    double headAbove(size_t i, bool beginsPage) const
    {
        const RowPiece &row = m_pieces[i].row;
        if (!row.table || (row.row > 0 && !beginsPage))
            return 0;
        return row.table->headHeight();
    }

    double topOf(size_t i, double bottom) const
    {
        const bool beginsPage = bottom <= 0;
        const double top
            = m_pieces[i].onGrid ? std::ceil((bottom - tolerance) / m_linePitch) * m_linePitch : bottom;
        return std::max(0.0, top) + headAbove(i, beginsPage);
    }

    double bottomOf(size_t i, double top) const
    {
        return m_pieces[i].blank && top <= 0 ? top : top + m_pieces[i].height;
    }

    bool chainFits(double bottom, size_t start, size_t end) const
    {
        for (size_t i = start; i < end; ++i)
            bottom = bottomOf(i, topOf(i, bottom));
        return bottom <= m_pageHeight + tolerance;
    }

    void turnPage()
    {
        if (m_bottom <= 0)
            return;
        ++m_page;
        m_bottom = 0;
    }

    void place(size_t i)
    {
        if (bottomOf(i, topOf(i, m_bottom)) > m_pageHeight + tolerance)
            turnPage();
        const double top = topOf(i, m_bottom);
        m_placements.push_back({m_page, top});
        m_bottom = bottomOf(i, top);
    }

    const std::vector<Piece> &m_pieces;
    double m_pageHeight;
    double m_linePitch;
    std::vector<Placement> m_placements;
    int m_page = 0;
    double m_bottom = 0;
};

} // namespace

std::vector<Placement> paginate(const std::vector<Piece> &pieces, double pageHeight, double linePitch)
{
    return Paginator(pieces, pageHeight, linePitch).run();
}

} // namespace xushi::print
