#include "ui/widgets/asofcontrol.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/calendarpopover.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace xushi::ui
{

namespace
{
constexpr int between = 5;
constexpr int beforeArrows = 7;
constexpr int arrowsRoom = 2 * 20 + 2;
} // namespace

QDate monthEndFrom(QDate date, int months)
{
    const QDate end(date.year(), date.month(), date.daysInMonth());
    // Within a month the first step forwards only completes it.
    const int steps = months > 0 && date != end ? months - 1 : months;
    const QDate month = QDate(date.year(), date.month(), 1).addMonths(steps);
    return {month.year(), month.month(), month.daysInMonth()};
}

AsOfControl::AsOfControl(QWidget *parent)
    : QWidget(parent)
    , m_back(new IconButton(Icon::Left, tr("Previous month"), IconButton::Size::Compact))
    , m_forward(new IconButton(Icon::Right, tr("Next month"), IconButton::Size::Compact))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 2, 0);
    layout->setSpacing(0);
    layout->addStretch();
    for (IconButton *button : {m_back, m_forward}) {
        button->setFixedSize(20, 24);
        button->setIconSize({measure::iconArrow, measure::iconArrow});
        button->setFocusPolicy(Qt::NoFocus);
        layout->addWidget(button);
    }
    m_back->setLineIcon(Icon::Left, IconTone::Strong);
    m_forward->setLineIcon(Icon::Right, IconTone::Strong);
    connect(m_back, &QAbstractButton::clicked, this, [this] { stepMonths(-1); });
    connect(m_forward, &QAbstractButton::clicked, this, [this] { stepMonths(1); });
    setAccessibleName(tr("As of"));
    updateButtons();
}

void AsOfControl::setDate(QDate date)
{
    m_date = date;
    setAccessibleDescription(dateText());
    updateButtons();
    updateGeometry();
    update();
}

void AsOfControl::setRange(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
    updateButtons();
}

QSize AsOfControl::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const int caption = QFontMetrics(theme.font(TypeSize::Body)).horizontalAdvance(tr("As of"));
    const int date = QFontMetrics(theme.font(TypeSize::Body, QFont::DemiBold)).horizontalAdvance(dateText());
    return {measure::padding + caption + between + date + beforeArrows + arrowsRoom, measure::ctl};
}

QSize AsOfControl::minimumSizeHint() const
{
    return sizeHint();
}

void AsOfControl::stepMonths(int months)
{
    const QDate target = m_date.isValid() ? bounded(monthEndFrom(m_date, months)) : bounded(m_last);
    if (target.isValid() && target != m_date)
        emit dateChosen(target);
}

void AsOfControl::openCalendar()
{
    auto *calendar = new CalendarPopover(m_date, m_first, m_last, this);
    connect(calendar, &CalendarPopover::dateChosen, this, [this](QDate date) {
        if (date != m_date)
            emit dateChosen(date);
    });
    calendar->openAt(this);
}

void AsOfControl::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const QColor ground = !isEnabled() ? theme.window : underMouse() ? theme.tint1 : theme.base;
    drawBox(painter, rect(), ground, isEnabled() ? theme.edge : theme.line, measure::radius);
    QRect words = rect().adjusted(measure::padding, 0, -arrowsRoom, 0);
    painter.setFont(theme.font(TypeSize::Body));
    painter.setPen(isEnabled() ? theme.text2 : theme.textOff);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, tr("As of"));
    words.setLeft(words.left() + painter.fontMetrics().horizontalAdvance(tr("As of")) + between);
    painter.setFont(theme.font(TypeSize::Body, QFont::DemiBold));
    painter.setPen(isEnabled() ? theme.text : theme.textOff);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, dateText());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawFocusRing(painter, rect(), theme, measure::radius);
}

void AsOfControl::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        openCalendar();
}

void AsOfControl::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        stepMonths(-1);
        return;
    case Qt::Key_Right:
        stepMonths(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_F4:
        openCalendar();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void AsOfControl::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

bool AsOfControl::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QWidget::event(event);
}

QDate AsOfControl::bounded(QDate date) const
{
    if (m_first.isValid() && date < m_first)
        return m_first;
    return m_last.isValid() && date > m_last ? m_last : date;
}

QString AsOfControl::dateText() const
{
    return m_date.isValid() ? m_date.toString(tr("yyyy-MM-dd")) : tr("not set");
}

void AsOfControl::updateButtons()
{
    m_back->setEnabled(!m_first.isValid() || !m_date.isValid() || m_date > m_first);
    m_forward->setEnabled(!m_last.isValid() || !m_date.isValid() || m_date < m_last);
}

} // namespace xushi::ui
