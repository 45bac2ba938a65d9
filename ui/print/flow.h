#pragma once

#include <memory>
#include <vector>

#include "ui/print/page.h"
#include "ui/print/tablelayout.h"

namespace xushi::print
{

// A row of a table in the flow; its items are drawn when it is known which rows share a page.
struct RowPiece {
    std::shared_ptr<const TableLayout> table;
    int row = 0;
};

// A strip of the text that no page break cuts: a line, a row, a figure.
struct Piece {
    double height = 0;
    PageItems items; // from the top left corner of the strip
    RowPiece row; // table empty: not a row
    bool onGrid = true; // begins on one of the lines of the page
    bool blank = false; // left out at the head of a page
    bool tiedToNext = false; // on the same page as the next piece
    bool startsPage = false;
};

// Pieces for pages of one direction.
struct Flow {
    bool turned = false;
    std::vector<Piece> pieces;
};

// Where a piece went: its page (from 0) and the distance of its top from the head of the type area.
struct Placement {
    int page = 0;
    double top = 0;
};

// Deals the pieces out to pages of that height (points), in order. Tied pieces stay together where one page
// can hold them; rows that begin a page leave room for the head of their table above them.
[[nodiscard]] std::vector<Placement> paginate(
    const std::vector<Piece> &pieces, double pageHeight, double linePitch);

} // namespace xushi::print
