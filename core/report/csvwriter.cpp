#include "core/report/csvwriter.h"

#include <QStringList>

#include "core/report/cellfigure.h"
#include "core/report/officialtext.h"
#include "core/report/tablegrid.h"

namespace xushi::report
{
namespace
{

QString quoted(const QString &text)
{
    static const QString special = QStringLiteral(",\"\r\n");
    const bool plain = std::none_of(text.begin(), text.end(), [](QChar c) { return special.contains(c); });
    return plain ? text : u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString safe(const QString &text)
{
    const bool control = text.startsWith(u'\t') || text.startsWith(u'\r') || text.startsWith(u'\n');
    return control || readsAsFormula(text) ? u'\'' + text : text;
}

QString field(const Cell &cell)
{
    if (const auto figure = cellFigure(cell))
        return quoted(figure->plain() + figure->suffix);
    return quoted(safe(cell.text));
}

// The head cells above a column, from the top, each once.
QString headField(const TableGrid &grid, int column)
{
    QStringList names;
    for (int row = 0; row < grid.headRows();
         row += grid.at(row, column).rowSpan - (row - grid.at(row, column).row))
        names << grid.at(row, column).cell->text;
    return quoted(safe(names.join(u'/')));
}

} // namespace

Result<QByteArray> csvBytes(const Table &table)
{
    const auto grid = TableGrid::of(table);
    if (!grid)
        return tl::unexpected(grid.error());
    QString text(QChar::ByteOrderMark);
    const auto addLine = [&](auto fieldOf) {
        QStringList fields;
        for (int column = 0; column < grid->columns(); ++column)
            fields << fieldOf(column);
        text += fields.join(u',') + QStringLiteral("\r\n");
    };
    if (grid->headRows() > 0)
        addLine([&](int column) { return headField(*grid, column); });
    for (int row = grid->headRows(); row < grid->rows(); ++row)
        addLine([&](int column) {
            const PlacedCell &cell = grid->at(row, column);
            return cell.row == row && cell.column == column ? field(*cell.cell) : QString();
        });
    return text.toUtf8();
}

} // namespace xushi::report
