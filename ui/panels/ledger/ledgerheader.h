#pragma once

#include <QHeaderView>

namespace xushi
{

// The ledger's head in two lines: name, and below it the unit or the span that the figures are of. A click
// asks to sort.
class LedgerHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit LedgerHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
};

} // namespace xushi
