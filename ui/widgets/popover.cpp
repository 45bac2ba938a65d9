#include "ui/widgets/popover.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <algorithm>
#include <QPainter>
#include <QPainterPath>
#include <QScreen>
#include <QVBoxLayout>

namespace xushi::ui
{

namespace
{
constexpr int distance = 4; // from the anchor
} // namespace

Popover::Popover(QWidget *parent, Padding padding)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_body(new QVBoxLayout(this))
{
    const int inside = padding == Padding::Wide ? measure::margin : 1;
    m_body->setContentsMargins(inside, inside, inside, inside);
    m_body->setSpacing(measure::gap);
}

void Popover::setTitle(const QString &title)
{
    setAccessibleName(title);
    if (!m_head) {
        m_head = new QWidget(this);
        m_title = new Label({}, TypeSize::Body, TextTone::Text, QFont::DemiBold);
        auto *close = new IconButton(Icon::Close, tr("Close"), IconButton::Size::Compact);
        close->setFixedSize(20, 20);
        connect(close, &QAbstractButton::clicked, this, &QWidget::close);
        m_head->setFixedHeight(measure::line);
        auto *row = new QHBoxLayout(m_head);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_title, 1);
        row->addWidget(close);
        m_body->insertWidget(0, m_head);
    }
    m_title->setText(title);
}

void Popover::openAt(QWidget *anchor)
{
    openAt(anchor, anchor->rect());
}

void Popover::openAt(QWidget *anchor, const QRect &anchorRect)
{
    adjustSize();
    const QRect around(anchor->mapToGlobal(anchorRect.topLeft()), anchorRect.size());
    const QRect room = anchor->screen()->availableGeometry();
    QRect place(around.left(), around.bottom() + 1 + distance, width(), height());
    if (place.bottom() > room.bottom() && around.top() - distance - height() >= room.top())
        place.moveBottom(around.top() - 1 - distance);
    place.moveLeft(std::max(room.left(), std::min(place.left(), room.right() - width())));
    place.moveTop(std::max(room.top(), std::min(place.top(), room.bottom() - height())));
    setGeometry(place);
    show();
    if (!focusWidget())
        focusNextChild();
}

void Popover::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    drawBox(painter, rect(), theme.base, theme.edge, measure::cardRadius);
}

void Popover::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    emit closed();
}

// A mask instead of a translucent ground: that needs a compositor, which old desktops lack.
void Popover::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()), measure::cardRadius, measure::cardRadius);
    setMask(QRegion(outline.toFillPolygon().toPolygon()));
}

} // namespace xushi::ui
