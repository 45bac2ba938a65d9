#pragma once

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>

#include "ui/panels/report/pagegrid.h"
#include "ui/panels/report/reportmaker.h"

namespace xushi
{

// The pages of a report on the desk. Paints only pages in sight, with the painter of printer and PDF, and
// keeps their pictures. A click on a row of a table chooses what it speaks of.
class PagesView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(QWidget *parent = nullptr);

    enum class Place { Keep, Start };
    void setReport(const MadeReportPointer &report, Place place);
    [[nodiscard]] const MadeReportPointer &report() const { return m_report; }
    [[nodiscard]] const PageGrid &grid() const { return m_grid; }

    void setZoom(const PageZoom &zoom);
    [[nodiscard]] PageZoom zoom() const { return m_zoom; }
    // To the next larger or smaller of the usual steps.
    void zoomIn();
    void zoomOut();

    // First and last page of the row that is read, from 0; both −1 without pages.
    [[nodiscard]] std::pair<int, int> currentPages() const;
    [[nodiscard]] int currentPage() const; // of which most is seen
    void goTo(int page);
    void next();
    void previous();

    void setSelected(const RecordRef &record);
    // What a place of the viewport speaks of; null: nothing.
    [[nodiscard]] RecordRef recordAt(QPointF position) const;

signals:
    void zoomChanged();
    void positionChanged();
    void recordChosen(const xushi::RecordRef &record);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void lay();
    [[nodiscard]] QRectF seenPart() const;
    void zoomAt(double factor, QPointF position);
    void step(int direction);
    [[nodiscard]] QSize pixelsOf(int page) const;
    [[nodiscard]] QImage picture(int page) const;
    bool paintSheet(QPainter &painter, int page, bool mayRender);
    void paintSelection(QPainter &painter, int page, const QRectF &place) const;

    MadeReportPointer m_report;
    PageZoom m_zoom;
    PageGrid m_grid;
    RecordRef m_selected;
    QCache<int, QImage> m_pictures; // cost in KiB
    double m_pictureScale = 0;
    double m_wheel = 0; // of the touch pad, in eighths of a degree not yet used
};

} // namespace xushi
