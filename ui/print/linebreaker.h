#pragma once

#include <vector>

#include <QStringView>

namespace xushi::print
{

// One line of a text: [start, end) in UTF-16 units without the spaces at its end.
struct LineSpan {
    qsizetype start = 0;
    qsizetype end = 0;
    double width = 0;
    bool last = false; // of the text or before a line feed: not to be justified
    bool forced = false; // cut where nothing may be cut, since a piece is longer than the line
    bool operator==(const LineSpan &) const = default;
};

struct LineWidths {
    double first = 0; // left for the first line after its indent
    double others = 0;
};

// Breaks a text into lines by the rules of Chinese official documents: no closing mark begins a line, no
// opening mark ends one, numbers with their units, years and Latin words stay whole (see
// core/report/officialtext.h). advances holds one width for each UTF-16 unit, in any unit. A line feed
// always breaks. Lines hold all of the text but the spaces and line feeds where it was broken; an empty text
// gives one empty line.
[[nodiscard]] std::vector<LineSpan> breakLines(
    QStringView text, const std::vector<double> &advances, LineWidths widths);

} // namespace xushi::print
