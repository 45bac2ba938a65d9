#include "ui/widgets/buttons.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"
#include "ui/theme/xushistyle.h"

#include <QEvent>
#include <QPainter>

namespace xushi::ui
{

namespace
{

constexpr int linkPadding = 2;

void shape(QPushButton *button)
{
    button->setIconSize({measure::iconButton, measure::iconButton});
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

} // namespace

PlainButton::PlainButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    shape(this);
}

PlainButton::PlainButton(Icon icon, const QString &text, QWidget *parent)
    : PlainButton(text, parent)
{
    setIcon(lineIcon(icon, IconTone::Strong));
}

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setProperty(primaryProperty, true);
    shape(this);
}

PrimaryButton::PrimaryButton(Icon icon, const QString &text, QWidget *parent)
    : PrimaryButton(text, parent)
{
    setIcon(lineIcon(icon, IconTone::OnAccent));
}

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * linkPadding, measure::line};
}

QSize LinkButton::minimumSizeHint() const
{
    return sizeHint();
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    QFont face = font();
    face.setUnderline(underMouse() && isEnabled());
    painter.setFont(face);
    painter.setPen(!isEnabled() ? theme.textOff : theme.accent);
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawFocusRing(painter, rect(), theme, measure::radius);
}

bool LinkButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

IconButton::IconButton(Icon icon, const QString &name, Size size, QWidget *parent)
    : QToolButton(parent)
{
    const bool compact = size == Size::Compact;
    const int side = compact ? measure::ctl : measure::toolButton;
    const int drawn = compact ? measure::iconButton : measure::iconBar;
    setFixedSize(side, side);
    setIconSize({drawn, drawn});
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(name);
    setAccessibleName(name);
    setLineIcon(icon);
}

void IconButton::setLineIcon(Icon icon, IconTone tone)
{
    setIcon(lineIcon(icon, tone));
}

} // namespace xushi::ui
