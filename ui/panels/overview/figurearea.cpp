#include "ui/panels/overview/figurearea.h"

#include <cstdlib>

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

namespace xushi
{

FigureArea::FigureArea(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    installFigureReader();
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void FigureArea::refresh()
{
    const QString name = m_current >= 0 ? m_figures[static_cast<size_t>(m_current)].name : QString();
    m_figures = layOut();
    const int count = static_cast<int>(m_figures.size());
    m_hovered = -1;
    m_pressed = -1;
    if (m_current >= count || (m_current >= 0 && m_figures[static_cast<size_t>(m_current)].name != name))
        m_current = hasFocus() && count > 0 ? std::min(m_current, count - 1) : -1;
    setFocusPolicy(count > 0 ? Qt::StrongFocus : Qt::NoFocus);
    update();
}

void FigureArea::setCurrent(int figure)
{
    if (figure < 0 || figure >= static_cast<int>(m_figures.size()))
        return;
    moveTo(figure);
    emit reached(m_figures[static_cast<size_t>(figure)].rect);
}

void FigureArea::moveTo(int figure)
{
    m_current = figure;
    update();
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(figure);
    QAccessible::updateAccessibility(&event);
}

void FigureArea::take(int figure)
{
    if (figure < 0 || figure >= static_cast<int>(m_figures.size()))
        return;
    // A copy: what it does may lay the area out anew.
    const Figure taken = m_figures[static_cast<size_t>(figure)];
    if (taken.action)
        taken.action();
    else if (taken.explains)
        explain(figure);
    else
        emit this->taken(figure);
}

void FigureArea::explain(int figure)
{
    if (figure < 0 || figure >= static_cast<int>(m_figures.size()))
        return;
    if (m_figures[static_cast<size_t>(figure)].explanation)
        emit explanationAsked(figure);
}

int FigureArea::figureAt(QPoint place) const
{
    // Later ones lie on top.
    for (int i = static_cast<int>(m_figures.size()) - 1; i >= 0; --i) {
        if (m_figures[static_cast<size_t>(i)].rect.contains(place))
            return i;
    }
    return -1;
}

void FigureArea::paintHover(QPainter &painter, int figure) const
{
    if (figure >= 0 && figure < static_cast<int>(m_figures.size()))
        painter.fillRect(m_figures[static_cast<size_t>(figure)].rect, ui::themeOf(this).tint1);
}

void FigureArea::hover(int figure)
{
    if (figure == m_hovered)
        return;
    m_hovered = figure;
    setCursor(figure >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

bool FigureArea::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int at = figureAt(help->pos());
    if (at < 0) {
        QToolTip::hideText();
        event->ignore();
        return true;
    }
    const Figure &figure = m_figures[static_cast<size_t>(at)];
    QString text = figure.name;
    if (!figure.how.isEmpty())
        text += u'\n' + figure.how;
    if (figure.explanation)
        text += u'\n' + tr("Click or Enter: what is behind it. Space: how it came about.");
    // Names come from people: never as rich text.
    QToolTip::showText(help->globalPos(),
        QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped()), this,
        figure.rect);
    return true;
}

void FigureArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ui::Theme &theme = ui::themeOf(this);
    painter.fillRect(rect(), theme.base);
    paint(painter);
    if (hasFocus() && m_current >= 0)
        ui::drawFocusRing(painter, m_figures[static_cast<size_t>(m_current)].rect, theme);
}

void FigureArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refresh();
}

void FigureArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        refresh();
}

void FigureArea::mouseMoveEvent(QMouseEvent *event)
{
    hover(figureAt(event->pos()));
}

void FigureArea::leaveEvent(QEvent *)
{
    hover(-1);
}

void FigureArea::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? figureAt(event->pos()) : -1;
    // Nothing scrolls under a pressed button: the release would miss.
    if (m_pressed >= 0)
        moveTo(m_pressed);
}

void FigureArea::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (event->button() == Qt::LeftButton && pressed >= 0 && pressed == figureAt(event->pos()))
        take(pressed);
}

int FigureArea::nextStop(int from, int step) const
{
    for (int i = from + step; i >= 0 && i < static_cast<int>(m_figures.size()); i += step) {
        if (m_figures[static_cast<size_t>(i)].tabStop)
            return i;
    }
    return -1;
}

bool FigureArea::focusNextPrevChild(bool next)
{
    if (hasFocus()) {
        const int stop = nextStop(m_current, next ? 1 : -1);
        if (stop >= 0) {
            setCurrent(stop);
            return true;
        }
    }
    return QWidget::focusNextPrevChild(next);
}

// The nearest figure in the direction of the key; being beside the way counts more than being far.
int FigureArea::towards(int key) const
{
    if (m_current < 0)
        return -1;
    const QPoint from = m_figures[static_cast<size_t>(m_current)].rect.center();
    int best = -1;
    int shortest = 0;
    for (int i = 0; i < static_cast<int>(m_figures.size()); ++i) {
        const QPoint way = m_figures[static_cast<size_t>(i)].rect.center() - from;
        const bool upright = key == Qt::Key_Up || key == Qt::Key_Down;
        const int along = upright ? way.y() : way.x();
        const int beside = std::abs(upright ? way.x() : way.y());
        const int ahead = key == Qt::Key_Up || key == Qt::Key_Left ? -along : along;
        if (i == m_current || ahead < 4 || (!upright && beside > 10))
            continue;
        const int distance = ahead + beside * (upright ? 1 : 4);
        if (best < 0 || distance < shortest) {
            best = i;
            shortest = distance;
        }
    }
    return best;
}

void FigureArea::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy(m_current);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        setCurrent(towards(event->key()));
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(static_cast<int>(m_figures.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_current);
        break;
    case Qt::Key_Space:
        explain(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FigureArea::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const int count = static_cast<int>(m_figures.size());
    if (event->reason() == Qt::TabFocusReason)
        setCurrent(nextStop(-1, 1));
    else if (event->reason() == Qt::BacktabFocusReason)
        setCurrent(nextStop(count, -1));
    else if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(nextStop(-1, 1));
    update();
}

void FigureArea::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void FigureArea::copy(int figure) const
{
    if (figure >= 0)
        QGuiApplication::clipboard()->setText(m_figures[static_cast<size_t>(figure)].name);
}

void FigureArea::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int at = byKey ? m_current : figureAt(event->pos());
    if (at < 0)
        return;
    setCurrent(at);
    const QRect rect = m_figures[static_cast<size_t>(at)].rect;
    openMenu(at, byKey ? mapToGlobal(rect.bottomLeft()) : event->globalPos());
}

void FigureArea::openMenu(int figure, QPoint place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Figure &about = m_figures[static_cast<size_t>(figure)];
    QAction *open = menu->addAction(tr("Show what is behind it"), this, [this, figure] { take(figure); });
    open->setShortcut(Qt::Key_Return);
    menu->setDefaultAction(open);
    QAction *explanation
        = menu->addAction(tr("How it came about"), this, [this, figure] { explain(figure); });
    explanation->setShortcut(Qt::Key_Space);
    explanation->setEnabled(static_cast<bool>(about.explanation));
    menu->addSeparator();
    QAction *words = menu->addAction(tr("Copy"), this, [this, figure] { copy(figure); });
    words->setShortcut(QKeySequence::Copy);
    for (QAction *action : menu->actions())
        action->setShortcutContext(Qt::WidgetShortcut); // only shown here
    menu->popup(place);
}

} // namespace xushi
