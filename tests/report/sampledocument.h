#pragma once

#include "core/report/document.h"
#include "core/report/figurepainter.h"

// A report with every kind of block, as long as a real one, to test the writers on and to look at.
namespace sample
{

[[nodiscard]] xushi::report::Document report();
// The tables of the report: 10 columns over several pages with two head rows and merged rows, and a wide one.
[[nodiscard]] xushi::report::Table targetTable(int tasks);
[[nodiscard]] xushi::report::Table wideTable(int tasks);

// Answers with a plain PNG of the asked size.
class GreyPainter : public xushi::report::FigurePainter
{
public:
    [[nodiscard]] QByteArray png(const xushi::report::Figure &figure, QSize pixels) override;
    QSize asked;
};

} // namespace sample
