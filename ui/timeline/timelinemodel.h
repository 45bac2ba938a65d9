#pragma once

#include "ui/models/planrowmodel.h"

namespace xushi
{

// The rows of the timeline: number, title, start, end and light of chapters, tasks and items, and a last
// column that is blank for text because bars are painted there.
class TimelineModel : public PlanRowModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, Start, End, Light, Bars };

    explicit TimelineModel(Workbench &workbench, QObject *parent = nullptr);

    // Numbers and dates stand at the right of their columns. A bar says in words what it shows.
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Workbench &m_workbench;
};

} // namespace xushi
