#include "ui/panels/ledger/clipboardtext.h"

#include <QStringList>

namespace xushi
{

namespace
{

QString cellText(const PlanRowModel &model, int row, int column)
{
    QString text = model.data(model.index(row, column), Qt::DisplayRole).toString().simplified();
    const Field *field = model.fieldAt(row, column);
    const bool figure = field && field->isRightAligned();
    if (!figure && !text.isEmpty() && QStringView(u"=+-@").contains(text.front()))
        text.prepend(u'\'');
    return text;
}

} // namespace

QString clipboardText(
    const PlanRowModel &model, const std::vector<int> &rows, const std::vector<int> &columns)
{
    QString text;
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells << cellText(model, row, column);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace xushi
