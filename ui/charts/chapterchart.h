#pragma once

#include "ui/charts/chapterrates.h"
#include "ui/charts/chartview.h"

class QHorizontalBarSeries;

namespace xushi::charts
{

// One bar for each chapter: mean completion of its targets, with a line where expected progress stands.
class ChapterChart : public ChartView
{
    Q_OBJECT

public:
    explicit ChapterChart(QWidget *parent = nullptr);

    struct Bar {
        SectionId section;
        QString heading;
        std::optional<Rational> completion;
    };
    void setBars(const QList<Bar> &bars, const Rational &expected);
    // Height at which the bars are easy to tell apart.
    [[nodiscard]] int wantedHeight() const;

signals:
    void chapterChosen(xushi::SectionId section);

protected:
    void compose() override;
    void placeLabels() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void leaveRoomForHeadings();
    void placeHeadings();
    void addAxes();
    void addBars();

    QList<Bar> m_bars; // from the bottom up, as the axis counts
    Rational m_expected;
    QHorizontalBarSeries *m_series = nullptr;
    QList<QGraphicsSimpleTextItem *> m_figures;
    QList<QGraphicsSimpleTextItem *> m_headings;
};

} // namespace xushi::charts
