#include "ui/timeline/timelinemodel.h"

#include "ui/timeline/timelinetip.h"

namespace xushi
{

namespace
{

RowOptions timelineRows()
{
    RowOptions options;
    options.showTargets = false;
    return options;
}

std::vector<RowColumn> timelineColumns()
{
    std::vector<RowColumn> columns(6);
    columns[TimelineModel::Number] = {QStringLiteral("number"), {}, QStringLiteral("task.number"), {}, {}};
    columns[TimelineModel::Title]
        = {QStringLiteral("title"), QStringLiteral("section.title"), QStringLiteral("task.title"), {}, {}};
    columns[TimelineModel::Title].title = [] { return TimelineModel::tr("Task / checklist item"); };
    columns[TimelineModel::Start] = {QStringLiteral("start"), {}, QStringLiteral("task.starts_on"), {}, {}};
    columns[TimelineModel::End] = {QStringLiteral("end"), {}, QStringLiteral("task.ends_on"), {}, {}};
    columns[TimelineModel::Light] = {QStringLiteral("light"), {}, QStringLiteral("task.light"), {}, {}};
    columns[TimelineModel::Bars] = {QStringLiteral("bars"), {}, {}, {}, {}};
    return columns;
}

bool isAtRight(int column)
{
    return column == TimelineModel::Number || column == TimelineModel::Start || column == TimelineModel::End;
}

} // namespace

TimelineModel::TimelineModel(Workbench &workbench, QObject *parent)
    : PlanRowModel(workbench, timelineColumns(), timelineRows(), parent)
    , m_workbench(workbench)
{
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && isAtRight(index.column()))
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && index.column() == Bars)
        return rowTip(m_workbench, row(index.row()).record);
    return PlanRowModel::data(index, role);
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && isAtRight(section))
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    return PlanRowModel::headerData(section, orientation, role);
}

} // namespace xushi
