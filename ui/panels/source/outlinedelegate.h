#pragma once

#include <QStyledItemDelegate>

namespace xushi::ui
{
struct Theme;
}

namespace xushi::source
{

class OutlineModel;
struct OutlineRow;

// Draws rows of the outline: chevron, number or chip, words, and a question mark where a person must look.
class OutlineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit OutlineDelegate(const OutlineModel &model, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // Where the chevron of a row is, within the row.
    [[nodiscard]] static QRect chevron(const OutlineRow &row, const QRect &rect);

private:
    // Number or chip; returns where the words begin.
    int paintLead(QPainter &painter, const QRect &place, int shown, const ui::Theme &theme) const;

    const OutlineModel &m_model;
};

} // namespace xushi::source
