#include "core/text/planhits.h"

#include <algorithm>

#include "core/text/departmentnames.h"

namespace xushi
{

namespace
{

QString numbered(const QString &number, const QString &title)
{
    return number.isEmpty() ? title : number + QStringLiteral(". ") + title;
}

QString titleOf(const Plan &, const Task &task)
{
    return numbered(task.number, task.title);
}
QString titleOf(const Plan &, const Target &target)
{
    return target.name;
}
QString titleOf(const Plan &, const Department &department)
{
    return department.name;
}
QString titleOf(const Plan &, const Person &person)
{
    return person.name;
}
QString titleOf(const Plan &, const Section &section)
{
    return section.number.isEmpty() ? section.title : section.number + u'、' + section.title;
}
QString titleOf(const Plan &, const Milestone &milestone)
{
    return milestone.title;
}

QString nameOf(const Plan &plan, std::optional<TaskId> id)
{
    const Task *task = plan.tasks().find(id);
    return task ? titleOf(plan, *task) : QString();
}
QString nameOf(const Plan &plan, std::optional<SectionId> id)
{
    const Section *section = plan.sections().find(id);
    return section ? titleOf(plan, *section) : QString();
}

QString placeOf(const Plan &plan, const Task &task)
{
    return task.parentId ? nameOf(plan, task.parentId) : nameOf(plan, task.sectionId);
}
QString placeOf(const Plan &plan, const Target &target)
{
    return target.taskId ? nameOf(plan, target.taskId) : nameOf(plan, target.sectionId);
}
QString placeOf(const Plan &plan, const Department &department)
{
    return otherNames(plan, department.id).join(u'、');
}
QString placeOf(const Plan &plan, const Person &person)
{
    const Department *department = plan.departments().find(person.departmentId);
    return department ? department->name : QString();
}
QString placeOf(const Plan &plan, const Section &section)
{
    return nameOf(plan, section.parentId);
}
QString placeOf(const Plan &plan, const Milestone &milestone)
{
    return nameOf(plan, std::optional(milestone.taskId));
}

bool answers(const Plan &, const Task &task, const TextQuery &query)
{
    return query.isIn(task.title) || task.number == query.typed().trimmed();
}
bool answers(const Plan &, const Target &target, const TextQuery &query)
{
    return query.isIn(target.name);
}
bool answers(const Plan &plan, const Department &department, const TextQuery &query)
{
    return query.isAll(wordsInNames(plan, department, query));
}
bool answers(const Plan &, const Person &person, const TextQuery &query)
{
    return query.isInName(person.name);
}
bool answers(const Plan &, const Section &section, const TextQuery &query)
{
    return query.isIn(section.title);
}
bool answers(const Plan &, const Milestone &milestone, const TextQuery &query)
{
    return query.isIn(milestone.title);
}

// Sorting first and writing out only what is listed: a query of one letter finds nearly every record.
template <class R>
void addHits(std::vector<PlanHits> &found, const Plan &plan, const TextQuery &query, int most)
{
    struct Found {
        TextQuery::Nearness nearness;
        QString place;
        const R *record;
    };
    std::vector<Found> answering;
    for (const R &record : plan.table<R>()) {
        if (answers(plan, record, query))
            answering.push_back({query.nearness(titleOf(plan, record)).value_or(TextQuery::Nearness::Gaps),
                record.sortKey(), &record});
    }
    if (answering.empty())
        return;
    const auto listed = std::min<ptrdiff_t>(ptrdiff_t(answering.size()), most);
    std::partial_sort(
        answering.begin(), answering.begin() + listed, answering.end(), [](const Found &a, const Found &b) {
            return std::tie(a.nearness, a.place, a.record->id) < std::tie(b.nearness, b.place, b.record->id);
        });
    PlanHits hits {R::kind, int(answering.size()), {}};
    for (auto one = answering.begin(); one != answering.begin() + listed; ++one)
        hits.hits.push_back({refTo(one->record->id), titleOf(plan, *one->record), placeOf(plan, *one->record),
            one->nearness});
    found.push_back(std::move(hits));
}

} // namespace

std::vector<PlanHits> findInPlan(const Plan &plan, const TextQuery &query, int most)
{
    std::vector<PlanHits> found;
    if (query.isEmpty())
        return found;
    addHits<Task>(found, plan, query, most);
    addHits<Target>(found, plan, query, most);
    addHits<Department>(found, plan, query, most);
    addHits<Person>(found, plan, query, most);
    addHits<Section>(found, plan, query, most);
    addHits<Milestone>(found, plan, query, most);
    return found;
}

} // namespace xushi
