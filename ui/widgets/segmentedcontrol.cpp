#include "ui/widgets/segmentedcontrol.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace xushi::ui
{

namespace
{

constexpr int sidePadding = 10;

// Paints its part of the whole box, so that the edge is drawn once between neighbours.
class Segment : public QAbstractButton
{
public:
    Segment(const QString &id, const QString &text, QWidget *parent)
        : QAbstractButton(parent)
    {
        setObjectName(id);
        setText(text);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics widest(themeOf(this).font(TypeSize::Body, QFont::Medium));
        return {widest.horizontalAdvance(text()) + 2 * sidePadding + 1, measure::ctl};
    }

    void setPlace(bool first, bool last)
    {
        m_first = first;
        m_last = last;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        // Beyond the sides where neighbours are, so that only the ends of the row are round.
        const QRectF whole = QRectF(rect()).adjusted(m_first ? 0 : -6, 0, m_last ? 0 : 6, 0);
        drawBox(painter, whole, ground(theme), isEnabled() ? theme.edge : theme.line, measure::radius);
        if (!m_first)
            drawLineLeft(painter, QRectF(rect()).adjusted(0, 1, 0, -1), theme.line);
        painter.setFont(theme.font(TypeSize::Body, isChecked() ? QFont::Medium : QFont::Normal));
        painter.setPen(!isEnabled() ? theme.textOff : isChecked() ? theme.accent : theme.text);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            drawFocusRing(painter, rect(), theme, measure::radius);
    }

private:
    [[nodiscard]] QColor ground(const Theme &theme) const
    {
        if (!isEnabled())
            return theme.window;
        if (isDown() || (isChecked() && underMouse()))
            return theme.tint3;
        return isChecked() ? theme.tint2 : underMouse() ? theme.tint1 : theme.base;
    }

    bool m_first = true;
    bool m_last = true;
};

} // namespace

SegmentedControl::SegmentedControl(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(name);
}

void SegmentedControl::addSegment(const QString &id, const QString &text)
{
    auto *segment = new Segment(id, text, this);
    segment->setFocusPolicy(m_segments.isEmpty() ? Qt::TabFocus : Qt::NoFocus);
    segment->setAccessibleName(text);
    segment->installEventFilter(this);
    connect(segment, &QAbstractButton::clicked, this, [this, id] {
        setCurrent(id);
        emit chosen(id);
    });
    m_segments.append(segment);
    m_layout->addWidget(segment);
    for (QAbstractButton *each : m_segments)
        static_cast<Segment *>(each)->setPlace(each == m_segments.first(), each == m_segments.last());
}

void SegmentedControl::setCurrent(const QString &id)
{
    const bool known
        = std::ranges::any_of(m_segments, [&](auto *segment) { return segment->objectName() == id; });
    for (QAbstractButton *segment : m_segments) {
        const bool taken = segment->objectName() == id;
        segment->setChecked(taken);
        const bool tabStop = taken || (!known && segment == m_segments.first());
        segment->setFocusPolicy(tabStop ? Qt::TabFocus : Qt::NoFocus);
    }
}

QString SegmentedControl::current() const
{
    for (const QAbstractButton *segment : m_segments)
        if (segment->isChecked())
            return segment->objectName();
    return {};
}

bool SegmentedControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return false;
    const bool onwards = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    const qsizetype to = m_segments.indexOf(static_cast<QAbstractButton *>(watched)) + (onwards ? 1 : -1);
    if (to >= 0 && to < m_segments.size()) {
        m_segments.at(to)->click();
        m_segments.at(to)->setFocus(Qt::TabFocusReason);
    }
    return true;
}

} // namespace xushi::ui
