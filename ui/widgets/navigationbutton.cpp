#include "ui/widgets/navigationbutton.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace xushi::ui
{

namespace
{
constexpr int wideRow = 36;
constexpr int narrowRow = 32;
constexpr int bar = 3; // accent bar at the left of the current row
constexpr int wordsAt = 46;
constexpr int badgeEnd = 12; // from the right
} // namespace

NavigationButton::NavigationButton(const NavigationItem &item, QWidget *parent)
    : QAbstractButton(parent)
    , m_item(item)
{
    setText(item.title);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::NoFocus);
    setFolded(false);
}

void NavigationButton::setBadge(const QString &badge)
{
    m_item.badge = badge;
    describe();
    update();
}

void NavigationButton::setFolded(bool folded)
{
    m_folded = folded;
    setFixedHeight(folded ? narrowRow : wideRow);
    describe();
    update();
}

void NavigationButton::describe()
{
    setAccessibleName(m_item.title);
    setAccessibleDescription(m_item.badge);
    const QString whole
        = m_item.badge.isEmpty() ? m_item.title : QStringLiteral("%1  %2").arg(m_item.title, m_item.badge);
    setToolTip(m_folded ? whole : QString());
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const bool current = isChecked();
    if (isDown() || (current && underMouse()))
        painter.fillRect(rect(), theme.tint3);
    else if (current || underMouse())
        painter.fillRect(rect(), current ? theme.tint2 : theme.tint1);
    if (current)
        painter.fillRect(snapped(painter, QRectF(0, 0, bar, height())), theme.accent);
    const QColor ink = !isEnabled() ? theme.textOff : current ? theme.accent : theme.text2;
    const int side = measure::iconBar;
    const int iconAt = m_folded ? (measure::navwNarrow - side) / 2 : measure::margin;
    paintIcon(painter, QRect(iconAt, (height() - side) / 2, side, side), m_item.icon, ink);
    if (!m_folded) {
        painter.setFont(theme.font(TypeSize::Body, current ? QFont::DemiBold : QFont::Normal));
        painter.setPen(ink);
        painter.drawText(rect().adjusted(wordsAt, 0, -badgeEnd, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
        painter.setFont(theme.font(TypeSize::Small));
        painter.setPen(theme.text2);
        painter.drawText(
            rect().adjusted(0, 0, -badgeEnd, 0), Qt::AlignVCenter | Qt::AlignRight, m_item.badge);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawFocusRing(painter, rect(), theme);
}

} // namespace xushi::ui
