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
    // Height of the window onto the page: the lower area fills what is left of it.
    void setWindowHeight(int height);
    [[nodiscard]] std::array<OverviewArea *, 4> areas() const;
    [[nodiscard]] MonthArea *months() const { return m_months; }

signals:
    void lowerAreaChosen(xushi::LowerArea area);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void tellStrip();

    SummaryArea *m_summary;
    ChapterArea *m_chapters;
    BehindArea *m_behind;
    LowerStrip *m_strip;
    MonthArea *m_months;
    int m_windowHeight = 0;
};

} // namespace xushi
