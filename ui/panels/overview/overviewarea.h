#pragma once

#include "ui/panels/overview/figurearea.h"
#include "ui/panels/overview/overview.h"

namespace xushi
{

// An area that shows one part of the overview.
class OverviewArea : public FigureArea
{
    Q_OBJECT

public:
    OverviewArea(const QString &name, Workbench &workbench, QWidget *parent = nullptr)
        : FigureArea(name, parent)
        , m_workbench(workbench)
        , m_overview(std::make_shared<Overview>())
    {
    }

    void setOverview(const std::shared_ptr<const Overview> &overview)
    {
        m_overview = overview;
        updateGeometry();
        refresh();
    }
    [[nodiscard]] const Overview &overview() const { return *m_overview; }

signals:
    // It has become higher or lower by its own doing.
    void heightChanged();

protected:
    [[nodiscard]] Workbench &workbench() const { return m_workbench; }
    [[nodiscard]] const Plan &plan() const { return m_workbench.plan; }
    // A number of records: what a click leads to. `members` are chosen from what is shown now.
    [[nodiscard]] std::function<std::vector<RecordRef>()> recordsOf(progress::Members members) const
    {
        return [shown = m_overview, members = std::move(members)] { return shown->records(members); };
    }
    [[nodiscard]] const std::shared_ptr<const Overview> &shared() const { return m_overview; }

private:
    Workbench &m_workbench;
    std::shared_ptr<const Overview> m_overview;
};

} // namespace xushi
