#include "ui/start/startcard.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include "ui/theme/drawing.h"
#include "ui/theme/measures.h"
#include "ui/theme/theme.h"

namespace xushi
{

namespace
{

constexpr int cardHeight = 168;
constexpr int cardWidth = 304;
constexpr int narrowest = 220;
constexpr int inset = 20;
constexpr int iconLength = 32;
constexpr int nameTop = 72;
constexpr int textTop = 100;

} // namespace

StartCard::StartCard(
    ui::Icon icon, const QString &name, const QString &description, const QKeySequence &keys, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_description(description)
    , m_keys(keys)
{
    setText(name);
    setAccessibleDescription(description);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(cardWidth);
}

QSize StartCard::sizeHint() const
{
    return {cardWidth, cardHeight};
}

QSize StartCard::minimumSizeHint() const
{
    return {narrowest, cardHeight};
}

void StartCard::paintEvent(QPaintEvent *)
{
    const ui::Theme &theme = ui::themeOf(this);
    QPainter painter(this);
    const bool chosen = hasFocus() || underMouse() || isDown();
    ui::drawBox(painter, rect(),
        isDown()     ? theme.tint2
            : chosen ? theme.tint1
                     : theme.base,
        chosen ? theme.accent : theme.line, ui::measure::cardRadius, hasFocus() ? ui::measure::focus : 1);
    ui::paintIcon(painter, QRectF(inset, inset, iconLength, iconLength), m_icon, theme.accent);
    painter.setFont(theme.font(ui::TypeSize::Small));
    painter.setPen(theme.text3);
    painter.drawText(rect().adjusted(inset, inset, -inset, 0), Qt::AlignRight | Qt::AlignTop,
        m_keys.toString(QKeySequence::NativeText));
    painter.setFont(theme.font(ui::TypeSize::Large, QFont::DemiBold));
    painter.setPen(theme.text);
    painter.drawText(rect().adjusted(inset, nameTop, -inset, 0), Qt::AlignLeft | Qt::AlignTop, text());
    painter.setFont(theme.font(ui::TypeSize::Body));
    painter.setPen(theme.text2);
    painter.drawText(rect().adjusted(inset, textTop, -inset, -8),
        static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, m_description);
}

bool StartCard::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            click();
            return true;
        }
    }
    return QAbstractButton::event(event);
}

} // namespace xushi
