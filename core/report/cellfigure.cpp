#include "core/report/cellfigure.h"

#include <algorithm>
#include <cmath>

#include <QRegularExpression>

namespace xushi::report
{

QString CellFigure::plain() const
{
    QString text = QString::number(value, 'f', std::clamp(decimals, 0, 9));
    const bool zero
        = std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() && c != u'0'; });
    return zero && text.startsWith(u'-') ? text.mid(1) : text;
}

std::optional<CellFigure> cellFigure(const Cell &cell)
{
    if (!cell.number || !std::isfinite(*cell.number))
        return std::nullopt;
    if (cell.text.isEmpty())
        return CellFigure {*cell.number, cell.decimals, false, {}};
    static const QRegularExpression form(
        QStringLiteral("^(\\+)?[-−]?[0-9][0-9,]*(?:\\.[0-9]+)?([^0-9\"]{0,8})$"));
    const auto match = form.match(cell.text);
    if (!match.hasMatch())
        return std::nullopt;
    return CellFigure {*cell.number, cell.decimals, match.capturedLength(1) > 0, match.captured(2)};
}

bool readsAsFormula(QStringView text)
{
    static const QString starts = QStringLiteral("=+-−@＝＋－＠");
    for (const QChar c : text) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            continue;
        return starts.contains(c);
    }
    return false;
}

} // namespace xushi::report
