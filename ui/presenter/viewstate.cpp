#include "ui/presenter/viewstate.h"

#include <algorithm>

namespace xushi
{

namespace
{

bool contains(const QString &text, const QString &part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

const Task &topOf(const Plan &plan, const Task &task)
{
    const Task *top = &task;
    while (const Task *parent = plan.tasks().find(top->parentId))
        top = parent;
    return *top;
}

bool isWithinSection(const Plan &plan, const Task &top, SectionId wanted)
{
    for (const Section *s = plan.sections().find(top.sectionId); s; s = plan.sections().find(s->parentId)) {
        if (s->id == wanted)
            return true;
    }
    return false;
}

bool namesDepartment(const Plan &plan, const Task &task, DepartmentId wanted)
{
    const auto &parts = plan.responsibilities().of(task.id);
    return std::any_of(parts.begin(), parts.end(),
        [&](ResponsibilityId id) { return plan.responsibilities().at(id).departmentId == wanted; });
}

bool saysText(const Plan &plan, const Task &task, const QString &text)
{
    if (contains(task.title, text) || contains(task.body, text) || task.number == text)
        return true;
    for (const TargetId id : plan.targets().of(task.id)) {
        if (contains(plan.targets().at(id).name, text))
            return true;
    }
    for (const ResponsibilityId id : plan.responsibilities().of(task.id)) {
        const Department *department = plan.departments().find(plan.responsibilities().at(id).departmentId);
        if (department && contains(department->name, text))
            return true;
    }
    return false;
}

} // namespace

bool matches(const Plan &plan, const Task &task, const Filter &filter, QDate asOf)
{
    const Task &top = topOf(plan, task);
    if (filter.section && !isWithinSection(plan, top, *filter.section))
        return false;
    if (filter.department && !namesDepartment(plan, top, *filter.department))
        return false;
    if (!filter.text.isEmpty() && !saysText(plan, top, filter.text))
        return false;
    return !filter.light || progress::statusOf(plan, top, asOf).light == *filter.light;
}

bool matches(const Plan &plan, const Target &target, const Filter &filter, QDate asOf)
{
    const Task *task = plan.tasks().find(target.taskId);
    if (!task)
        return filter.isEmpty();
    Filter ofTask = filter;
    ofTask.light.reset();
    if (!matches(plan, *task, ofTask, asOf))
        return false;
    return !filter.light || progress::statusOf(plan, target, asOf).light == *filter.light;
}

void ViewState::select(const RecordRef &record)
{
    if (m_selection == record)
        return;
    m_selection = record;
    emit selectionChanged(record);
}

void ViewState::setFilter(const Filter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    emit filterChanged();
}

void ViewState::setAsOf(QDate day)
{
    if (m_asOf == day)
        return;
    m_asOf = day;
    emit asOfChanged(day);
}

} // namespace xushi
