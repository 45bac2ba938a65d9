#include "ui/panels/overview/overviewpage.h"

#include <algorithm>

#include <QPainter>

#include "ui/panels/overview/behindarea.h"
#include "ui/panels/overview/chapterarea.h"
#include "ui/panels/overview/lowerstrip.h"
#include "ui/panels/overview/montharea.h"
#include "ui/panels/overview/summaryarea.h"
#include "ui/theme/theme.h"

namespace xushi
{

namespace
{
constexpr int narrowest = 820; // below, chapters and targets stand one under the other
} // namespace

OverviewPage::OverviewPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_summary(new SummaryArea(workbench, this))
    , m_chapters(new ChapterArea(workbench, this))
    , m_behind(new BehindArea(workbench, this))
    , m_strip(new LowerStrip(this))
    , m_months(new MonthArea(workbench, this))
{
    for (OverviewArea *area : areas())
        connect(area, &OverviewArea::heightChanged, this, &OverviewPage::fitAsked);
    connect(m_strip, &LowerStrip::chosen, this, &OverviewPage::lowerAreaChosen);
    connect(&workbench.view, &ViewState::selectionChanged, this, [this] {
        m_chapters->update();
        m_behind->update();
    });
}

std::array<OverviewArea *, 4> OverviewPage::areas() const
{
    return {m_summary, m_chapters, m_behind, m_months};
}

void OverviewPage::setOverview(const std::shared_ptr<const Overview> &overview)
{
    for (OverviewArea *area : areas())
        area->setOverview(overview);
    emit fitAsked();
}

int OverviewPage::fit(int width, int windowHeight)
{
    const int needed = arrange(width, windowHeight);
    resize(width, std::max(needed, windowHeight));
    return needed;
}

int OverviewPage::arrange(int width, int windowHeight)
{
    int y = 0;
    const auto put = [&y, width](QWidget *widget, int height) {
        widget->setGeometry(0, y, width, height);
        y += height;
    };
    put(m_summary, m_summary->heightFor(width));
    if (width >= narrowest) {
        const int left = width * 47 / 100;
        const int height = std::max(m_chapters->heightFor(left), m_behind->heightFor(width - left));
        m_chapters->setGeometry(0, y, left, height);
        m_behind->setGeometry(left, y, width - left, height);
        y += height;
    } else {
        put(m_chapters, m_chapters->heightFor(width));
        put(m_behind, m_behind->heightFor(width));
    }
    put(m_strip, m_strip->height());
    m_months->setRoom(windowHeight - y);
    const int needed = y + m_months->heightFor(width);
    put(m_months, std::max(needed, windowHeight) - y);
    m_strip->tell(m_months->overview().lowerArea, m_months->note(), m_months->ramp());
    return needed;
}

void OverviewPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), ui::themeOf(this).base);
}

} // namespace xushi
