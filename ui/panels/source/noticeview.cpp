#include "ui/panels/source/noticeview.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include "ui/panels/source/markpainter.h"
#include "ui/theme/measures.h"

namespace xushi::source
{

namespace
{

constexpr int sideMargin = 32;
constexpr int endMargin = 16;
constexpr int widestColumn = 52 * Paper::typeSize; // longer lines are hard to follow
constexpr int dragInterval = 50; // ms between steps while a selection is drawn beyond the edge

} // namespace

NoticeView::NoticeView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(Paper::lineHeight);
    setAccessibleName(tr("Text of the notice"));
    m_paper.setAccent(ui::themeOf(this).accent);
}

void NoticeView::setText(const QString &text)
{
    if (text == m_paper.text())
        return;
    m_paper.setText(text);
    m_selectionStart = m_selectionEnd = 0;
    m_place.reset();
    updateRange();
    verticalScrollBar()->setValue(0);
    measureVisible();
}

void NoticeView::setMarks(const Marks &marks)
{
    if (marks == m_paper.marks())
        return;
    const Anchor kept = anchor();
    m_paper.setMarks(marks);
    restore(kept);
}

void NoticeView::setPlace(const std::optional<TextSpan> &place)
{
    if (place == m_place)
        return;
    m_place = place;
    viewport()->update();
}

QRect NoticeView::column() const
{
    const int room = viewport()->width() - 2 * sideMargin;
    const int width = std::clamp(room, 1, widestColumn);
    return {sideMargin + std::max(0, (room - width) / 2), endMargin - verticalScrollBar()->value(), width,
        m_paper.height()};
}

QPointF NoticeView::toPaper(const QPointF &point) const
{
    return point - QPointF(column().topLeft());
}

NoticeView::Anchor NoticeView::anchor() const
{
    const int y = verticalScrollBar()->value() - endMargin;
    const int paragraph = m_paper.paragraphAt(y);
    if (paragraph < 0 || y <= 0)
        return {};
    const double height = std::max(1, m_paper.bottom(paragraph) - m_paper.top(paragraph));
    return {paragraph, (y - m_paper.top(paragraph)) / height};
}

void NoticeView::restore(const Anchor &anchor)
{
    if (anchor.paragraph >= 0)
        m_paper.measure(anchor.paragraph);
    updateRange();
    if (anchor.paragraph >= 0) {
        const double height = m_paper.bottom(anchor.paragraph) - m_paper.top(anchor.paragraph);
        const double y = m_paper.top(anchor.paragraph) + anchor.share * height;
        verticalScrollBar()->setValue(static_cast<int>(std::lround(y)) + endMargin);
    }
    measureVisible();
}

int NoticeView::lastVisibleParagraph() const
{
    return m_paper.paragraphAt(verticalScrollBar()->value() - endMargin + viewport()->height());
}

// What stands in sight stays where it is when a paragraph that begins above turns out higher than thought.
void NoticeView::measureVisible()
{
    if (m_measuring || m_paper.paragraphCount() == 0)
        return;
    m_measuring = true;
    bool changed = true;
    while (changed) {
        changed = false;
        const int edge = verticalScrollBar()->value() - endMargin;
        const int first = m_paper.paragraphAt(edge);
        for (int i = first; i <= lastVisibleParagraph() && !changed; ++i) {
            const int before = m_paper.height();
            changed = m_paper.measure(i);
            if (!changed)
                continue;
            updateRange();
            if (m_paper.top(i) < edge)
                verticalScrollBar()->setValue(verticalScrollBar()->value() + m_paper.height() - before);
        }
    }
    m_paper.keepOnly(
        m_paper.paragraphAt(verticalScrollBar()->value() - endMargin) - 8, lastVisibleParagraph() + 8);
    m_measuring = false;
    viewport()->update();
}

void NoticeView::updateRange()
{
    const int needed = m_paper.height() + 2 * endMargin;
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height() - Paper::lineHeight));
    verticalScrollBar()->setRange(0, std::max(0, needed - viewport()->height()));
}

void NoticeView::scrollTo(const TextSpan &span)
{
    const int paragraph = m_paper.paragraphOf(span.start);
    if (paragraph < 0)
        return;
    // Everything that may come into sight with it is measured first, so that it lands where it should.
    const int reach = viewport()->height();
    for (int i = paragraph, above = 0; i >= 0 && above < reach; --i) {
        m_paper.measure(i);
        above += m_paper.bottom(i) - m_paper.top(i);
    }
    for (int i = paragraph, below = 0; i < m_paper.paragraphCount() && below < reach; ++i) {
        m_paper.measure(i);
        below += m_paper.bottom(i) - m_paper.top(i);
    }
    updateRange();
    const auto boxes = m_paper.boxes(paragraph, span);
    const double top = boxes.empty() ? m_paper.top(paragraph) : boxes.front().top();
    const double bottom = boxes.empty() ? top + Paper::lineHeight : boxes.back().bottom();
    const int edge = verticalScrollBar()->value() - endMargin;
    if (top < edge || std::min(bottom, top + reach / 2.0) > edge + reach)
        verticalScrollBar()->setValue(static_cast<int>(top) - reach / 3 + endMargin);
    measureVisible();
}

int NoticeView::firstVisible() const
{
    const int paragraph = m_paper.paragraphAt(verticalScrollBar()->value() - endMargin);
    return paragraph < 0 ? 0 : m_paper.span(paragraph).start;
}

QRectF NoticeView::visibleBox(const TextSpan &span)
{
    const int paragraph = m_paper.paragraphOf(span.start);
    if (paragraph < 0)
        return {};
    const auto boxes = m_paper.boxes(paragraph, span);
    if (boxes.empty())
        return {};
    const QRectF box = boxes.front().translated(column().topLeft());
    return box.intersects(QRectF(viewport()->rect())) ? box : QRectF();
}

void NoticeView::resizeEvent(QResizeEvent *)
{
    const Anchor kept = anchor();
    m_paper.setWidth(column().width());
    restore(kept);
}

void NoticeView::scrollContentsBy(int, int)
{
    measureVisible();
}

TextSpan NoticeView::selectedSpan() const
{
    return {std::min(m_selectionStart, m_selectionEnd), std::max(m_selectionStart, m_selectionEnd)};
}

QString NoticeView::selectedText() const
{
    const TextSpan span = selectedSpan();
    return m_paper.text().mid(span.start, span.end - span.start);
}

void NoticeView::selectAll()
{
    m_selectionStart = 0;
    m_selectionEnd = static_cast<int>(m_paper.text().size());
    viewport()->update();
}

void NoticeView::copy() const
{
    if (!selectedSpan().isEmpty())
        QApplication::clipboard()->setText(selectedText());
}

std::optional<Mark> NoticeView::markUnder(const QPointF &point)
{
    const Mark *mark = m_paper.markAt(m_paper.characterAt(toPaper(point)));
    return mark ? std::optional(*mark) : std::nullopt;
}

void NoticeView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position().toPoint();
    m_dragging = false;
    m_selectionEnd = m_paper.positionAt(toPaper(event->position()), QTextLine::CursorBetweenCharacters);
    if (!event->modifiers().testFlag(Qt::ShiftModifier))
        m_selectionStart = m_selectionEnd;
    viewport()->update();
}

void NoticeView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed || !event->buttons().testFlag(Qt::LeftButton)) {
        const bool onMark = markUnder(event->position()).has_value();
        viewport()->setCursor(onMark ? Qt::PointingHandCursor : Qt::IBeamCursor);
        return;
    }
    const QPoint way = event->position().toPoint() - *m_pressed;
    m_dragging = m_dragging || way.manhattanLength() >= QApplication::startDragDistance();
    if (!m_dragging)
        return;
    extendTo(event->position());
    const bool outside = !viewport()->rect().contains(event->position().toPoint());
    if (outside && m_dragTimer == 0)
        m_dragTimer = startTimer(dragInterval);
}

void NoticeView::extendTo(const QPointF &point)
{
    m_selectionEnd = m_paper.positionAt(toPaper(point), QTextLine::CursorBetweenCharacters);
    viewport()->update();
}

void NoticeView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_dragTimer)
        return QAbstractScrollArea::timerEvent(event);
    const QPoint point = viewport()->mapFromGlobal(QCursor::pos());
    const int beyond = point.y() < 0 ? point.y() : std::max(0, point.y() - viewport()->height());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + beyond);
    extendTo(point);
}

void NoticeView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed.reset();
    if (m_dragTimer != 0)
        killTimer(std::exchange(m_dragTimer, 0));
    if (m_dragging || !selectedSpan().isEmpty())
        return;
    if (const auto mark = markUnder(event->position()))
        emit markClicked(*mark);
}

// Twice on a mark takes the marked words, elsewhere the paragraph.
void NoticeView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPointF point = toPaper(event->position());
    const int paragraph = m_paper.paragraphAt(point.y());
    if (event->button() != Qt::LeftButton || paragraph < 0)
        return;
    const Mark *mark = m_paper.markAt(m_paper.characterAt(point));
    const TextSpan span = mark ? mark->span : m_paper.span(paragraph);
    m_selectionStart = span.start;
    m_selectionEnd = span.end;
    viewport()->update();
}

void NoticeView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->key() == Qt::Key_Up)
        bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
    else if (event->key() == Qt::Key_Down)
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    else if (event->key() == Qt::Key_PageUp)
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    else if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_Space)
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    else if (event->key() == Qt::Key_Home)
        bar->triggerAction(QAbstractSlider::SliderToMinimum);
    else if (event->key() == Qt::Key_End)
        bar->triggerAction(QAbstractSlider::SliderToMaximum);
    else
        event->ignore();
}

void NoticeView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copying = menu.addAction(tr("Copy"), this, [this] { copy(); });
    copying->setShortcut(QKeySequence::Copy);
    copying->setEnabled(!selectedSpan().isEmpty());
    menu.addAction(tr("Select all"), this, [this] { selectAll(); })->setShortcut(QKeySequence::SelectAll);
    menu.exec(event->globalPos());
}

void NoticeView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_paper.setAccent(ui::themeOf(this).accent);
        viewport()->update();
    }
}

// Copying from the text goes before a window's own copying.
bool NoticeView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool NoticeView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        showHint(help->pos(), help->globalPos());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void NoticeView::showHint(const QPoint &where, const QPoint &global)
{
    QString hint;
    if (const auto mark = markUnder(where))
        emit hintAsked(*mark, &hint);
    if (hint.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(global, hint, viewport());
}

void NoticeView::paintEvent(QPaintEvent *event)
{
    const ui::Theme &theme = ui::themeOf(this);
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.base);
    if (m_paper.paragraphCount() == 0)
        return;
    painter.translate(column().topLeft());
    painter.setPen(theme.text);
    const QRectF shown = QRectF(event->rect()).translated(-column().topLeft());
    const int last = m_paper.paragraphAt(shown.bottom());
    for (int i = m_paper.paragraphAt(shown.top()); i <= last; ++i) {
        if (m_paper.bottom(i) > m_paper.top(i))
            paintParagraph(painter, i);
    }
}

void NoticeView::paintParagraph(QPainter &painter, int paragraph)
{
    const ui::Theme &theme = ui::themeOf(this);
    const auto eachBox = [&](const TextSpan &span, auto &&paint) {
        for (const QRectF &box : m_paper.boxes(paragraph, span))
            paint(box);
    };
    const auto &marks = m_paper.marks().marks;
    for (const int i : m_paper.marksIn(paragraph)) {
        const Mark &mark = marks[static_cast<size_t>(i)];
        eachBox(mark.span, [&](const QRectF &box) { paintMarkGround(painter, mark.kind, box, theme); });
    }
    if (!selectedSpan().isEmpty())
        eachBox(selectedSpan(), [&](const QRectF &box) {
            painter.fillRect(box.adjusted(0, 2, 0, -2), hasFocus() ? theme.tint3 : theme.tint2);
        });
    painter.setPen(theme.text);
    m_paper.layout(paragraph).draw(&painter, QPointF(0, m_paper.top(paragraph)));
    for (const int i : m_paper.marksIn(paragraph)) {
        const Mark &mark = marks[static_cast<size_t>(i)];
        if (mark.kind != MarkKind::Doubt || m_place != mark.span) // one box at a place is enough
            eachBox(mark.span, [&](const QRectF &box) { paintMarkLine(painter, mark.kind, box, theme); });
    }
    if (m_place)
        eachBox(*m_place, [&](const QRectF &box) { paintPlace(painter, box, theme); });
}

} // namespace xushi::source
