#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"
#include "ui/theme/xushistyle.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace xushi::ui::parts
{

namespace
{

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool hasRowLines(const QWidget *widget)
{
    return widget && !qobject_cast<const QListView *>(widget)
        && !widget->property(plainRowsProperty).toBool();
}

// Words of a menu stand after a column for check marks and icons.
constexpr int menuMarkColumn = 32;
constexpr int menuEndColumn = 24;

void menuMark(const Theme &theme, const QStyleOptionMenuItem &option, QPainter &painter)
{
    QRectF place(option.rect.left() + 10, 0, measure::iconButton, measure::iconButton);
    place.moveTop(option.rect.center().y() - measure::iconButton / 2 + 1);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        paintIcon(painter, place, Icon::Check, enabled ? theme.accent : theme.textOff);
    else if (!option.icon.isNull())
        option.icon.paint(
            &painter, place.toRect(), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

void menuWords(const Theme &theme, const QStyleOptionMenuItem &option, QPainter &painter)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    QRect words = option.rect.adjusted(menuMarkColumn, 0, -12, 0);
    if (option.menuItemType == QStyleOptionMenuItem::DefaultItem) {
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
    } else {
        painter.setFont(option.font);
    }
    painter.setPen(enabled ? theme.text : theme.textOff);
    painter.drawText(
        words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine, parts.first());
    if (parts.size() < 2)
        return;
    painter.setPen(enabled ? theme.text3 : theme.textOff);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, parts.at(1));
}

bool isField(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

} // namespace

void rowGround(
    const Theme &theme, const QStyleOptionViewItem &option, QPainter &painter, const QWidget *widget)
{
    const bool selected = has(option, QStyle::State_Selected);
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    if (selected)
        painter.fillRect(option.rect, hovered ? theme.tint3 : theme.tint2);
    else if (hovered)
        painter.fillRect(option.rect, theme.tint1);
    else if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (hasRowLines(widget))
        drawLineBottom(painter, option.rect, theme.hair);
}

void branch(const Theme &theme, const QStyleOption &option, QPainter &painter)
{
    if (!has(option, QStyle::State_Children))
        return;
    QRectF place(0, 0, measure::iconArrow, measure::iconArrow);
    place.moveCenter(QRectF(option.rect).center());
    const Icon closed = option.direction == Qt::LeftToRight ? Icon::Right : Icon::Left;
    paintIcon(painter, place, has(option, QStyle::State_Open) ? Icon::Down : closed, theme.text3);
}

void headerSection(const Theme &theme, const QStyleOptionHeader &option, QPainter &painter)
{
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    painter.fillRect(option.rect, hovered ? theme.hair : theme.window);
    if (option.orientation == Qt::Horizontal)
        drawLineBottom(painter, option.rect, theme.line);
    else
        drawLineRight(painter, option.rect, theme.line);
}

void headerWords(const Theme &theme, const QStyleOptionHeader &option, QPainter &painter)
{
    constexpr int lineStep = 16;
    const QStringList lines = option.text.split(QLatin1Char('\n'));
    const Qt::Alignment across = option.textAlignment & Qt::AlignHorizontal_Mask;
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    QRect words = option.rect.adjusted(0, 0, sorted ? -measure::iconArrow - 2 : 0, 0);
    QRect line(
        words.left(), words.center().y() - lineStep * int(lines.size()) / 2 + 1, words.width(), lineStep);
    for (const QString &text : lines) {
        painter.setPen(
            line.top() <= words.center().y() - lineStep / 2 || lines.size() == 1 ? theme.text2 : theme.text3);
        painter.drawText(line, Qt::AlignVCenter | (across ? across : Qt::AlignLeft) | Qt::TextDontClip,
            option.fontMetrics.elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, lineStep);
    }
    if (!sorted)
        return;
    QRectF place(words.right() + 3, 0, measure::iconArrow, measure::iconArrow);
    place.moveTop(option.rect.center().y() - measure::iconArrow / 2 + 1);
    const bool up = option.sortIndicator == QStyleOptionHeader::SortUp;
    paintIcon(painter, place, up ? Icon::Up : Icon::Down, theme.accent);
}

void menuItem(const Theme &theme, const QStyleOptionMenuItem &option, QPainter &painter)
{
    painter.save();
    painter.fillRect(option.rect, theme.base);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        QRectF line = option.rect;
        line.setHeight(line.height() / 2 + 1);
        drawLineBottom(painter, line, theme.hair);
        painter.restore();
        return;
    }
    if (has(option, QStyle::State_Selected) && has(option, QStyle::State_Enabled))
        painter.fillRect(option.rect, theme.tint2);
    menuMark(theme, option, painter);
    menuWords(theme, option, painter);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        QRectF place(option.rect.right() - menuEndColumn + 4, 0, measure::iconArrow, measure::iconArrow);
        place.moveTop(option.rect.center().y() - measure::iconArrow / 2 + 1);
        paintIcon(painter, place, Icon::Right, theme.text3);
    }
    painter.restore();
}

void menuBarItem(const Theme &theme, const QStyleOptionMenuItem &option, QPainter &painter)
{
    const bool open = has(option, QStyle::State_Sunken);
    const bool over = has(option, QStyle::State_Selected);
    painter.fillRect(option.rect, open ? theme.tint3 : over ? theme.tint2 : theme.nav);
    drawLineBottom(painter, option.rect, theme.hair);
    painter.setPen(has(option, QStyle::State_Enabled) ? theme.text : theme.textOff);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

void tab(const Theme &theme, const QStyleOptionTab &option, QPainter &painter)
{
    const bool selected = has(option, QStyle::State_Selected);
    if (has(option, QStyle::State_MouseOver) && !selected)
        painter.fillRect(option.rect, theme.tint1);
    drawLineBottom(painter, option.rect, theme.line);
    if (selected) {
        QRectF bar = snapped(painter, option.rect);
        bar.setTop(bar.bottom() - deviceWidth(painter, 2));
        painter.fillRect(bar, theme.accent);
    }
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        drawFocusRing(painter, option.rect, theme, measure::radius);
}

void tabWords(const Theme &theme, const QStyleOptionTab &option, QPainter &painter)
{
    const bool selected = has(option, QStyle::State_Selected);
    painter.save();
    if (selected)
        painter.setFont(theme.font(TypeSize::Body, QFont::DemiBold));
    painter.setPen(!has(option, QStyle::State_Enabled) ? theme.textOff
            : selected                                 ? theme.accent
                                                       : theme.text2);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    painter.restore();
}

void frame(const Theme &theme, const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    if (isField(widget)) {
        fieldGround(theme, option, painter, widget);
        return;
    }
    // The list under a combo box is a pop-up: edge instead of line.
    const bool popup = widget && widget->window()->windowType() == Qt::Popup;
    const bool focus
        = has(option, QStyle::State_HasFocus) && qobject_cast<const QAbstractScrollArea *>(widget) && !popup;
    drawBox(painter, option.rect, {}, popup ? theme.edge : focus ? theme.accent : theme.line, 0);
}

void splitter(const Theme &theme, const QStyleOption &option, QPainter &painter)
{
    const QRectF middle = option.rect;
    const bool upright = has(option, QStyle::State_Horizontal);
    const QRectF line = upright ? QRectF(middle.center().x() - 0.5, middle.top(), 1, middle.height())
                                : QRectF(middle.left(), middle.center().y() - 0.5, middle.width(), 1);
    painter.fillRect(
        snapped(painter, line), has(option, QStyle::State_MouseOver) ? theme.accent : theme.line);
}

} // namespace xushi::ui::parts
