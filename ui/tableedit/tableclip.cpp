#include "ui/tableedit/tableclip.h"

#include <QMimeData>

#include "ui/tableedit/celltext.h"

namespace xushi::tableedit
{

namespace
{

QString columnsFormat()
{
    return QStringLiteral("application/x-xushi-columns");
}

} // namespace

Clip readClip(const QMimeData *data)
{
    Clip clip;
    if (!data)
        return clip;
    if (data->hasFormat(columnsFormat())) {
        clip.columns = QString::fromUtf8(data->data(columnsFormat())).split(u'\n', Qt::SkipEmptyParts);
        clip.grid = exchange::gridFromTsv(data->text());
        if (clip.columns.size() == clip.grid.width())
            return clip;
        clip.columns.clear();
    }
    const auto table = data->hasHtml() ? exchange::gridFromHtml(data->html()) : std::nullopt;
    clip.grid = exchange::tidied(table ? *table : exchange::gridFromTsv(data->text()));
    return clip;
}

QString copiedText(const Workbench &workbench, const PlanRowModel &rows, int row, int column)
{
    const Field *field = rows.fieldAt(row, column);
    const QString text = field ? copyText(*field, workbench.context(), rows.recordAt(row, column))
                               : rows.index(row, column).data(Qt::DisplayRole).toString();
    return field && field->isRightAligned() ? text : exchange::harmless(text);
}

QMimeData *makeClip(const Workbench &workbench, const PlanRowModel &rows, const std::vector<int> &rowNumbers,
    const std::vector<int> &columns)
{
    exchange::CellGrid grid;
    for (const int row : rowNumbers) {
        QStringList cells;
        for (const int column : columns)
            cells << copiedText(workbench, rows, row, column);
        grid.rows.push_back(cells);
    }
    QStringList names;
    for (const int column : columns)
        names << rows.columns()[static_cast<size_t>(column)].id;
    auto *data = new QMimeData;
    data->setText(exchange::toTsv(grid));
    data->setHtml(exchange::toHtml(grid));
    data->setData(columnsFormat(), names.join(u'\n').toUtf8());
    return data;
}

} // namespace xushi::tableedit
