#pragma once

#include <array>

#include <QWidget>

#include "ui/panels/overview/overview.h"

namespace xushi
{

class BehindArea;
class ChapterArea;
class LowerStrip;
class MonthArea;
class OverviewArea;
class SummaryArea;

// The areas of the panel, put together: figures on top, chapters beside the targets most behind, months
// below. It is as high as its areas need and scrolls as one.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(Workbench &workbench, QWidget *parent = nullptr);

    void setOverview(const std::shared_ptr<const Overview> &overview);
    // Takes this width, and the height that all areas need or, where that is more, that of the window onto
    // the page, which the lower area then fills. Returns the height needed.
    int fit(int width, int windowHeight);
    [[nodiscard]] std::array<OverviewArea *, 4> areas() const;
    [[nodiscard]] MonthArea *months() const { return m_months; }

signals:
    void lowerAreaChosen(xushi::LowerArea area);
    // It has other areas to show, or an area has become higher or lower: fit() is due.
    void fitAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int arrange(int width, int windowHeight);

    SummaryArea *m_summary;
    ChapterArea *m_chapters;
    BehindArea *m_behind;
    LowerStrip *m_strip;
    MonthArea *m_months;
};

} // namespace xushi
