#pragma once

#include <optional>

#include <QString>

#include "core/report/document.h"

namespace xushi::report
{

// How a number cell prints its figure: +13.8% is a figure with a plus sign and the suffix %.
struct CellFigure {
    double value = 0;
    int decimals = 0;
    bool showsPlus = false;
    QString suffix;
    // The figure as ASCII with its decimals, sign where negative, without the suffix.
    [[nodiscard]] QString plain() const;
};

// Nothing where the cell is text: it has no number, the number is not finite, or its text is more than a
// figure with a suffix (12/30).
[[nodiscard]] std::optional<CellFigure> cellFigure(const Cell &cell);

// Whether a spreadsheet could take the text for a formula: = + - − @ or their full-width forms at the start,
// after blanks and control characters.
[[nodiscard]] bool readsAsFormula(QStringView text);

} // namespace xushi::report
