#include "core/exchange/gridrows.h"

#include <algorithm>
#include <QCoreApplication>

namespace xushi::exchange
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Clipboard", text);
}

} // namespace

QStringView GridRows::withinLimit(QStringView text)
{
    if (text.size() <= m_limits.characters)
        return text;
    leaveOut(tr("The clipboard holds more than can be read at once: only its beginning was read."));
    return text.first(m_limits.characters);
}

bool GridRows::addCell(QString text)
{
    if (m_row.size() >= m_limits.columns) {
        leaveOut(tr("The table is too wide: only the first %1 columns were read.").arg(m_limits.columns));
        return true;
    }
    if (m_cells >= m_limits.cells) {
        leaveOut(tr("The table is too large: only the first %1 rows were read.").arg(m_rows.size()));
        m_row.clear();
        return false;
    }
    ++m_cells;
    m_row << std::move(text);
    return true;
}

void GridRows::endRow()
{
    m_rows.push_back(std::move(m_row));
    m_row = {};
}

bool GridRows::isFull()
{
    if (static_cast<int>(m_rows.size()) < m_limits.rows)
        return false;
    leaveOut(tr("The table is too large: only the first %1 rows were read.").arg(m_limits.rows));
    return true;
}

void GridRows::leaveOut(const QString &sentence)
{
    if (m_leftOut.isEmpty())
        m_leftOut = sentence;
}

CellGrid GridRows::take()
{
    if (!m_row.isEmpty())
        endRow();
    qsizetype width = 0;
    for (const QStringList &row : m_rows)
        width = std::max(width, row.size());
    for (QStringList &row : m_rows) {
        while (row.size() < width)
            row << QString();
    }
    return {std::move(m_rows), m_leftOut};
}

} // namespace xushi::exchange
