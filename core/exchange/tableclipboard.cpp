#include "core/exchange/tableclipboard.h"

#include <algorithm>

#include "core/exchange/gridrows.h"

namespace xushi::exchange
{

namespace
{

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

qsizetype cellEnd(QStringView text, qsizetype place)
{
    while (place < text.size() && text[place] != u'\t' && !isLineEnd(text[place]))
        ++place;
    return place;
}

// A cell in quotation marks from `place` on, and the place behind it; nothing where they are not closed at
// the end of a cell.
std::optional<std::pair<QString, qsizetype>> quotedCell(QStringView text, qsizetype place)
{
    QString cell;
    for (qsizetype i = place + 1; i < text.size(); ++i) {
        if (text[i] != u'"') {
            if (text[i] == u'\r') {
                cell += u'\n';
                i += i + 1 < text.size() && text[i + 1] == u'\n' ? 1 : 0;
            } else {
                cell += text[i];
            }
        } else if (i + 1 < text.size() && text[i + 1] == u'"') {
            cell += text[i++];
        } else if (i + 1 == text.size() || text[i + 1] == u'\t' || isLineEnd(text[i + 1])) {
            return std::pair(cell, i + 1);
        } else {
            break;
        }
    }
    return std::nullopt;
}

QString quoted(const QString &cell)
{
    const bool needed = cell.startsWith(u'"')
        || std::any_of(cell.begin(), cell.end(), [](QChar c) { return c == u'\t' || isLineEnd(c); });
    return needed ? u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0xFEFF || (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E) || u == 0x2060
        || u == 0xAD || (u < 0x20 && u != '\t' && u != '\n') || u == 0x7F;
}

bool isBlank(QChar c)
{
    return c == u'\t' || c.category() == QChar::Separator_Space;
}

} // namespace

CellGrid gridFromTsv(QStringView text, const ClipboardLimits &limits)
{
    GridRows rows(limits);
    text = rows.withinLimit(text);
    if (text.startsWith(QChar(0xFEFF)))
        text = text.sliced(1);
    for (qsizetype i = 0; i < text.size() && !rows.isFull();) {
        const auto inQuotes = text[i] == u'"' ? quotedCell(text, i) : std::nullopt;
        const qsizetype end = inQuotes ? inQuotes->second : cellEnd(text, i);
        if (!rows.addCell(inQuotes ? inQuotes->first : text.sliced(i, end - i).toString()))
            break;
        i = end + 1;
        if (end == text.size())
            break;
        if (text[end] != u'\t') {
            i += text[end] == u'\r' && i < text.size() && text[i] == u'\n' ? 1 : 0;
            rows.endRow();
        } else if (i == text.size()) {
            (void)rows.addCell({});
        }
    }
    return rows.take();
}

QString toTsv(const CellGrid &grid)
{
    QString text;
    for (const QStringList &row : grid.rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += u'\t';
            text += quoted(row[i]);
        }
        text += u'\n';
    }
    return text;
}

QString tidied(const QString &text)
{
    QString tidy;
    tidy.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == u'\v') {
            if (!(c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n'))
                tidy += u'\n';
        } else if (!isInvisible(c)) {
            tidy += isBlank(c) ? QChar(u' ') : c;
        }
    }
    return tidy.trimmed();
}

CellGrid tidied(CellGrid grid)
{
    for (QStringList &row : grid.rows) {
        for (QString &cell : row)
            cell = tidied(cell);
    }
    const auto isEmpty = [](const QStringList &row) {
        return std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.isEmpty(); });
    };
    while (grid.rows.size() > 1 && isEmpty(grid.rows.back()))
        grid.rows.pop_back();
    return grid;
}

QString harmless(const QString &text)
{
    return !text.isEmpty() && QStringView(u"=+-@").contains(text.front()) ? u'\'' + text : text;
}

QString withoutApostrophe(const QString &text)
{
    return text.startsWith(u'\'') && text.size() > 1 && QStringView(u"=+-@").contains(text[1]) ? text.mid(1)
                                                                                               : text;
}

QString textForField(const QString &clipboard, FieldLines lines)
{
    const bool quotedCells = clipboard.startsWith(u'"');
    QString text = clipboard;
    if (quotedCells) {
        const CellGrid grid = gridFromTsv(clipboard);
        if (grid.height() == 1 && grid.width() == 1)
            text = grid.rows.front().front();
    }
    text = tidied(text);
    return lines == FieldLines::One ? text.simplified() : text;
}

} // namespace xushi::exchange
