#include "ui/panels/source/outlinedelegate.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/panels/source/outlinemodel.h"
#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace xushi::source
{

namespace
{

namespace measure = ui::measure;
constexpr int firstChevron = 8;
constexpr int step = 20; // one level of the tree
constexpr int chevronWidth = 20;
constexpr int numberWidth = 26; // so that titles and the words behind chips begin together
constexpr int chipSide = 18;
constexpr int questionWidth = 20;

void paintChip(
    QPainter &painter, const QRect &place, const QString &word, const OutlineRow &row, const ui::Theme &theme)
{
    const bool figures = row.kind == OutlineKind::Target || row.kind == OutlineKind::Deadline;
    if (row.open) {
        QPen pen(theme.edge, ui::deviceWidth(painter));
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5));
    } else if (!figures) {
        ui::drawBox(painter, place, theme.r1, {}, 2);
    } else {
        ui::drawLineBottom(painter, QRectF(place).adjusted(2, 0, -2, 0), theme.accentLine);
    }
    painter.setFont(theme.font(ui::TypeSize::Small));
    painter.setPen(figures ? theme.accent : theme.text);
    painter.drawText(place, Qt::AlignCenter, word);
}

void paintWords(QPainter &painter, const QRect &place, const QString &words, const QFont &font)
{
    painter.setFont(font);
    const QString shown = QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
}

} // namespace

OutlineDelegate::OutlineDelegate(const OutlineModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, measure::row};
}

QRect OutlineDelegate::chevron(const OutlineRow &row, const QRect &rect)
{
    return {rect.left() + firstChevron + row.depth * step - 4, rect.top(), chevronWidth, rect.height()};
}

void OutlineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ui::Theme &theme = ui::themeOf(option.widget);
    const OutlineRow &row = m_model.row(index.row());
    painter->save();
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    ui::drawLineBottom(*painter, option.rect, theme.hair);
    const QRect arrow = chevron(row, option.rect);
    if (row.hasChildren) {
        QRectF icon(0, 0, measure::iconArrow, measure::iconArrow);
        icon.moveCenter(QRectF(arrow).center());
        ui::paintIcon(*painter, icon, row.expanded ? ui::Icon::Down : ui::Icon::Right, theme.text3);
    }
    QRect words = option.rect.adjusted(arrow.right() + 1 - option.rect.left(), 0, -questionWidth, 0);
    words.setLeft(paintLead(*painter, words, index.row(), theme));
    painter->setPen(theme.text);
    const int weight = row.kind == OutlineKind::Section ? QFont::DemiBold : QFont::Normal;
    paintWords(*painter, words, m_model.textOf(index.row()), theme.font(ui::TypeSize::Body, weight));
    if (row.open && !row.expanded) {
        painter->setPen(theme.text3);
        painter->drawText(option.rect.adjusted(0, 0, -measure::padding, 0), Qt::AlignVCenter | Qt::AlignRight,
            QStringLiteral("?"));
    }
    if (option.state.testFlag(QStyle::State_Selected))
        ui::drawFocusRing(*painter, option.rect, theme);
    painter->restore();
}

int OutlineDelegate::paintLead(QPainter &painter, const QRect &place, int shown, const ui::Theme &theme) const
{
    const OutlineRow &row = m_model.row(shown);
    const QString number = m_model.numberOf(shown);
    if (row.kind == OutlineKind::Task && !number.isEmpty()) {
        painter.setFont(theme.font(ui::TypeSize::Body));
        painter.setPen(theme.text);
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, number);
        return place.left() + qMax(numberWidth, painter.fontMetrics().horizontalAdvance(number) + 8);
    }
    if (row.kind == OutlineKind::Section || row.kind == OutlineKind::Task)
        return place.left();
    // Chips stand under the numbers of the tasks.
    const QRect chip(place.left() - step, place.center().y() - chipSide / 2 + 1, chipSide, chipSide);
    paintChip(painter, chip, m_model.chipOf(shown), row, theme);
    return chip.left() + numberWidth;
}

} // namespace xushi::source
