#include "ui/widgets/ladderbar.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <QPainter>

namespace xushi::ui
{

namespace
{
constexpr int trackHeight = 8;
constexpr int tickWidth = 2;
constexpr int tickHeight = 16;
} // namespace

void paintLadder(QPainter &painter, const QRect &rect, const Ladder &ladder, const Theme &theme)
{
    const double middle = rect.top() + rect.height() / 2.0;
    const QRectF track(rect.left(), middle - trackHeight / 2.0, rect.width(), trackHeight);
    painter.fillRect(snapped(painter, track), theme.cTrack);
    if (ladder.actual) {
        QRectF filled = track;
        filled.setWidth(track.width() * std::clamp(*ladder.actual, 0.0, 1.0));
        painter.fillRect(snapped(painter, filled), theme.cActual);
    }
    if (!ladder.expected)
        return;
    const double at = rect.left() + rect.width() * std::clamp(*ladder.expected, 0.0, 1.0);
    const QRectF tick(
        std::clamp(at - tickWidth / 2.0, double(rect.left()), double(rect.right() + 1 - tickWidth)),
        middle - tickHeight / 2.0, tickWidth, tickHeight);
    painter.fillRect(snapped(painter, tick), theme.cExpected);
}

LadderBar::LadderBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(tickHeight);
}

void LadderBar::setLadder(const Ladder &ladder, const QString &description)
{
    m_ladder = ladder;
    setAccessibleName(description);
    setToolTip(description);
    update();
}

QSize LadderBar::sizeHint() const
{
    return {88, tickHeight};
}

void LadderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLadder(painter, rect(), m_ladder, themeOf(this));
}

} // namespace xushi::ui
