#include "ui/panels/report/pagesview.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

#include "ui/print/pagepainter.h"
#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

namespace xushi
{

namespace
{

constexpr std::array zoomSteps {0.25, 0.33, 0.5, 0.67, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};
constexpr double wheelNotch = 120; // eighths of a degree
constexpr double wheelStep = 1.1;
constexpr int pictureMemory = 96 * 1024; // KiB
// Larger pictures are not kept; what is seen of them is painted anew.
constexpr qint64 largestPicture = 8'000'000; // pixels
constexpr qint64 frameTime = 40; // ms that one frame may spend on new pictures
constexpr int lineStep = 40;
constexpr int selectionAlpha = 40;

} // namespace

PagesView::PagesView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pictures(pictureMemory)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(lineStep);
    horizontalScrollBar()->setSingleStep(lineStep);
    setAccessibleName(tr("Pages of the report"));
}

void PagesView::setReport(const MadeReportPointer &report, Place place)
{
    const int page = currentPage();
    const double within = page < 0 ? 0 : verticalScrollBar()->value() - m_grid.topOf(page);
    m_report = report;
    m_pictures.clear();
    lay();
    if (place == Place::Start) {
        verticalScrollBar()->setValue(0);
    } else if (page >= 0 && m_grid.count() > 0) {
        const double top = m_grid.topOf(std::min(page, m_grid.count() - 1));
        verticalScrollBar()->setValue(static_cast<int>(std::lround(top + within)));
    }
    viewport()->update();
    emit positionChanged();
}

void PagesView::lay()
{
    std::vector<QSizeF> sizes;
    if (m_report) {
        for (const print::Page &page : m_report->layout.pages)
            sizes.push_back(page.size);
    }
    const double before = m_grid.factor();
    const double pixelsPerPoint = logicalDpiX() / 72.0;
    // The bar at the right is always reckoned with, or pages would jump when it comes and goes.
    const QSize outer = size() - QSize(verticalScrollBar()->sizeHint().width(), 0);
    m_grid = PageGrid(sizes, outer, m_zoom, pixelsPerPoint);
    const QSize inner = viewport()->size();
    verticalScrollBar()->setPageStep(inner.height());
    horizontalScrollBar()->setPageStep(inner.width());
    verticalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(std::ceil(m_grid.size().height())) - inner.height()));
    horizontalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(std::ceil(m_grid.size().width())) - inner.width()));
    viewport()->update();
    if (!qFuzzyCompare(before, m_grid.factor()))
        emit zoomChanged();
}

void PagesView::setZoom(const PageZoom &zoom)
{
    if (m_zoom == zoom)
        return;
    const int page = currentPage();
    m_zoom = zoom;
    lay();
    goTo(page);
    emit zoomChanged();
    emit positionChanged();
}

void PagesView::zoomIn()
{
    const auto larger
        = std::ranges::find_if(zoomSteps, [now = m_grid.factor()](double step) { return step > now * 1.01; });
    if (larger != zoomSteps.end())
        zoomAt(*larger, viewport()->rect().center());
}

void PagesView::zoomOut()
{
    const auto larger
        = std::ranges::find_if(zoomSteps, [now = m_grid.factor()](double step) { return step > now * 0.99; });
    if (larger != zoomSteps.begin())
        zoomAt(*std::prev(larger), viewport()->rect().center());
}

// The place of the paper under the position stays under it.
void PagesView::zoomAt(double factor, QPointF position)
{
    const QPointF desk = position + seenPart().topLeft();
    const int page = m_grid.mainPage(QRectF(desk - QPointF(1, 1), QSizeF(2, 2)));
    if (page < 0)
        return;
    const QPointF paper = (desk - m_grid.place(page).topLeft()) / m_grid.scale();
    m_zoom = {PageZoom::Fit::Factor, std::clamp(factor, smallestZoom, largestZoom)};
    lay();
    const QPointF now = m_grid.place(page).topLeft() + paper * m_grid.scale() - position;
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(now.x())));
    verticalScrollBar()->setValue(static_cast<int>(std::lround(now.y())));
    emit zoomChanged();
    emit positionChanged();
}

QRectF PagesView::seenPart() const
{
    return QRectF(QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()), viewport()->size());
}

int PagesView::currentPage() const
{
    return m_grid.mainPage(seenPart());
}

std::pair<int, int> PagesView::currentPages() const
{
    const int page = currentPage();
    if (page < 0)
        return {-1, -1};
    const int first = m_grid.rowStart(page);
    return {first, std::min(first + m_grid.columns(), m_grid.count()) - 1};
}

void PagesView::goTo(int page)
{
    if (m_grid.count() == 0)
        return;
    page = std::clamp(page, 0, m_grid.count() - 1);
    verticalScrollBar()->setValue(static_cast<int>(std::floor(m_grid.topOf(page))));
}

void PagesView::next()
{
    if (const auto [first, last] = currentPages(); last >= 0)
        goTo(last + 1);
}

void PagesView::previous()
{
    if (const auto [first, last] = currentPages(); first > 0)
        goTo(first - 1);
}

void PagesView::setSelected(const RecordRef &record)
{
    if (m_selected == record)
        return;
    m_selected = record;
    viewport()->update();
}

RecordRef PagesView::recordAt(QPointF position) const
{
    const QPointF desk = position + seenPart().topLeft();
    const auto [first, end] = m_grid.pagesIn(QRectF(desk, QSizeF(1, 1)));
    for (int i = first; i < end; ++i) {
        if (!m_grid.place(i).contains(desk))
            continue;
        const print::Page &page = m_report->layout.pages[static_cast<size_t>(i)];
        const QPointF paper = (desk - m_grid.place(i).topLeft()) / m_grid.scale();
        const QPointF body = page.bodyTransform().inverted().map(paper);
        for (const print::PageLink &link : page.links) {
            if (link.area.contains(body))
                return link.record;
        }
    }
    return {};
}

QSize PagesView::pixelsOf(int page) const
{
    return (m_grid.place(page).size() * devicePixelRatioF()).toSize();
}

QImage PagesView::picture(int page) const
{
    const double ratio = devicePixelRatioF();
    QImage image(pixelsOf(page), QImage::Format_RGB32);
    image.fill(ui::themeOf(this).paper);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(m_grid.scale() * ratio, m_grid.scale() * ratio);
    print::paintPage(painter, m_report->layout.pages[static_cast<size_t>(page)]);
    painter.end();
    image.setDevicePixelRatio(ratio);
    return image;
}

// False where the page is still white: its picture comes with one of the next frames.
bool PagesView::paintSheet(QPainter &painter, int page, bool mayRender)
{
    const QRectF place = m_grid.place(page).translated(-seenPart().topLeft());
    const QSize pixels = pixelsOf(page);
    painter.fillRect(place, ui::themeOf(this).paper);
    if (qint64(pixels.width()) * pixels.height() > largestPicture) {
        painter.save();
        painter.setClipRect(place);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(place.topLeft());
        painter.scale(m_grid.scale(), m_grid.scale());
        print::paintPage(painter, m_report->layout.pages[static_cast<size_t>(page)]);
        painter.restore();
        return true;
    }
    if (const QImage *known = m_pictures.object(page)) {
        painter.drawImage(place.topLeft(), *known);
        return true;
    }
    if (!mayRender)
        return false;
    auto *fresh = new QImage(picture(page));
    painter.drawImage(place.topLeft(), *fresh);
    m_pictures.insert(page, fresh, static_cast<int>(fresh->sizeInBytes() / 1024));
    return true;
}

void PagesView::paintSelection(QPainter &painter, int index, const QRectF &place) const
{
    if (m_selected.isNull())
        return;
    const print::Page &page = m_report->layout.pages[static_cast<size_t>(index)];
    QColor tint = ui::themeOf(this).fill;
    tint.setAlpha(selectionAlpha);
    painter.save();
    painter.translate(place.topLeft());
    painter.scale(m_grid.scale(), m_grid.scale());
    painter.setTransform(page.bodyTransform(), true);
    for (const print::PageLink &link : page.links) {
        if (link.record == m_selected)
            painter.fillRect(link.area, tint);
    }
    painter.restore();
}

void PagesView::paintEvent(QPaintEvent *)
{
    const ui::Theme &theme = ui::themeOf(this);
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.desk);
    const double scale = m_grid.scale() * devicePixelRatioF();
    if (!qFuzzyCompare(scale, m_pictureScale)) {
        m_pictures.clear();
        m_pictureScale = scale;
    }
    QElapsedTimer clock;
    clock.start();
    bool complete = true;
    const auto [first, end] = m_grid.pagesIn(seenPart());
    for (int page = first; page < end; ++page) {
        const QRectF place = m_grid.place(page).translated(-seenPart().topLeft());
        if (!place.intersects(viewport()->rect()))
            continue;
        complete = paintSheet(painter, page, clock.elapsed() < frameTime) && complete;
        paintSelection(painter, page, place);
        ui::drawBox(painter, ui::snapped(painter, place.adjusted(-1, -1, 1, 1)), {}, theme.edge, 0);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        ui::drawFocusRing(painter, viewport()->rect(), theme);
    if (!complete)
        QTimer::singleShot(0, viewport(), qOverload<>(&QWidget::update));
}

void PagesView::resizeEvent(QResizeEvent *)
{
    const int page = currentPage();
    const double within = page < 0 ? 0 : verticalScrollBar()->value() - m_grid.topOf(page);
    const double before = m_grid.scale();
    lay();
    if (page >= 0)
        verticalScrollBar()->setValue(
            static_cast<int>(std::lround(m_grid.topOf(page) + within * m_grid.scale() / before)));
    emit positionChanged();
}

void PagesView::scrollContentsBy(int, int)
{
    viewport()->update();
    emit positionChanged();
}

// A screen of the page, or the next row of pages where whole ones are shown.
void PagesView::step(int direction)
{
    if (m_zoom.fit == PageZoom::Fit::Page) {
        direction > 0 ? next() : previous();
        return;
    }
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + direction * (bar->pageStep() - lineStep));
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool back = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_PageDown:
        return step(1);
    case Qt::Key_PageUp:
        return step(-1);
    case Qt::Key_Space:
        return step(back ? -1 : 1);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(m_grid.count() - 1);
    case Qt::Key_Right:
    case Qt::Key_Left:
        if (horizontalScrollBar()->maximum() > 0)
            break;
        return event->key() == Qt::Key_Right ? next() : previous();
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (m_zoom.fit != PageZoom::Fit::Page)
            break;
        return event->key() == Qt::Key_Down ? next() : previous();
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return control ? zoomIn() : event->ignore();
    case Qt::Key_Minus:
        return control ? zoomOut() : event->ignore();
    case Qt::Key_0:
        return control ? setZoom({}) : event->ignore();
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PagesView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_wheel += event->angleDelta().y();
    const double notches = std::trunc(m_wheel / wheelNotch);
    if (notches != 0) {
        m_wheel -= notches * wheelNotch;
        zoomAt(m_grid.factor() * std::pow(wheelStep, notches), event->position());
    }
    event->accept();
}

void PagesView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const RecordRef record = recordAt(event->position()); !record.isNull())
        emit recordChosen(record);
}

void PagesView::mouseMoveEvent(QMouseEvent *event)
{
    const bool speaks = !recordAt(event->position()).isNull();
    viewport()->setCursor(speaks ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PagesView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace xushi
