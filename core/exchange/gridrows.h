#pragma once

#include "core/exchange/tableclipboard.h"

namespace xushi::exchange
{

// Rows of a table as they are read from the clipboard, up to the limits. For readers of grids only.
class GridRows
{
public:
    explicit GridRows(const ClipboardLimits &limits)
        : m_limits(limits)
    {
    }

    [[nodiscard]] QStringView withinLimit(QStringView text);
    // False: there is no room for any more.
    [[nodiscard]] bool addCell(QString text);
    void endRow();
    // No further row can be read.
    [[nodiscard]] bool isFull();
    // Cells of the row that is being read.
    [[nodiscard]] int rowWidth() const { return static_cast<int>(m_row.size()); }
    [[nodiscard]] CellGrid take();

private:
    void leaveOut(const QString &sentence);

    ClipboardLimits m_limits;
    std::vector<QStringList> m_rows;
    QStringList m_row;
    qsizetype m_cells = 0;
    QString m_leftOut;
};

} // namespace xushi::exchange
