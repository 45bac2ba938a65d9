#include <algorithm>
#include <cmath>

#include "core/report/figurepainter.h"

namespace xushi::report
{
namespace
{

// Decimals that show every value of a series, at most 4.
int decimalsOf(const Series &series)
{
    constexpr int most = 4;
    int decimals = 0;
    for (const auto &value : series.values) {
        if (!value)
            continue;
        for (; decimals < most; ++decimals) {
            const double scaled = *value * std::pow(10.0, decimals);
            if (std::abs(scaled - std::round(scaled)) < 1e-6)
                break;
        }
    }
    return decimals;
}

Cell valueCell(std::optional<double> value, int decimals)
{
    Cell cell;
    cell.align = Align::Right;
    if (!value)
        return cell;
    cell.number = value;
    cell.decimals = decimals;
    cell.text = QString::number(*value, 'f', decimals).replace(QLatin1Char('-'), QChar(0x2212));
    return cell;
}

} // namespace

Table figureTable(const Figure &figure)
{
    Table table;
    table.caption = figure.caption;
    if (!figure.unit.isEmpty())
        table.unitNote = QStringLiteral("单位：") + figure.unit;
    table.columns.push_back({2, Align::Left});
    table.head.push_back({Cell {QStringLiteral("项目"), Align::Center}});
    std::vector<int> decimals;
    for (const Series &series : figure.series) {
        table.columns.push_back({1, Align::Right});
        table.head.front().push_back(Cell {series.name, Align::Center});
        decimals.push_back(decimalsOf(series));
    }
    for (qsizetype i = 0; i < figure.categories.size(); ++i) {
        std::vector<Cell> row {Cell {figure.categories[i]}};
        for (size_t s = 0; s < figure.series.size(); ++s) {
            const auto &values = figure.series[s].values;
            const auto at = static_cast<size_t>(i);
            row.push_back(valueCell(at < values.size() ? values[at] : std::nullopt, decimals[s]));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace xushi::report
