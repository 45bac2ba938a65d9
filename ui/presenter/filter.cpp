#include "ui/presenter/filter.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/text/departmentnames.h"

namespace xushi
{

namespace
{

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

TextQuery::Words wordsOf(const Task &task, const TextQuery &query)
{
    const TextQuery::Words words = query.wordsIn(task.title) | query.wordsIn(task.body);
    return task.number == query.typed() ? query.all() : words;
}

TextQuery::Words wordsBelow(const Plan &plan, const Task &task, const TextQuery &query)
{
    TextQuery::Words words = wordsOf(task, query);
    for (const TargetId id : plan.targets().of(task.id))
        words |= query.wordsIn(plan.targets().at(id).name);
    for (const ResponsibilityId id : plan.responsibilities().of(task.id)) {
        const Department *department = plan.departments().find(plan.responsibilities().at(id).departmentId);
        if (department)
            words |= wordsInNames(plan, *department, query);
    }
    for (const TaskId id : plan.tasks().of(task.id))
        words |= wordsBelow(plan, plan.tasks().at(id), query);
    return words;
}

// What the cell of a column says; none where the row has no such cell.
std::optional<QString> cellOf(const FieldContext &context, const Task &task, const ColumnCondition &condition)
{
    if (condition.task.show)
        return condition.task.show(context, task.id.value);
    const auto &targets = context.plan.targets().of(task.id);
    if (targets.empty())
        return QString();
    if (targets.size() == 1 && condition.target.show)
        return condition.target.show(context, targets.front().value);
    return std::nullopt;
}

std::optional<QString> cellOf(
    const FieldContext &context, const Target &target, const ColumnCondition &condition)
{
    if (condition.target.show)
        return condition.target.show(context, target.id.value);
    if (condition.task.show && target.taskId)
        return condition.task.show(context, target.taskId->value);
    return QString();
}

bool holds(const ColumnCondition &condition, const std::optional<QString> &cell)
{
    if (!cell)
        return false;
    switch (condition.test) {
    case ColumnCondition::Test::Contains:
        return TextQuery(condition.text).isIn(*cell);
    case ColumnCondition::Test::Empty:
        return cell->isEmpty();
    case ColumnCondition::Test::NotEmpty:
        return !cell->isEmpty();
    case ColumnCondition::Test::IsOneOf:
        break;
    }
    if (!condition.listsNames || cell->isEmpty())
        return condition.values.contains(*cell);
    const QStringList names = cell->split(u'、');
    return std::any_of(
        names.begin(), names.end(), [&](const QString &name) { return condition.values.contains(name); });
}

template <class R>
bool allHold(const FieldContext &context, const R &record, const std::vector<ColumnCondition> &conditions)
{
    return std::all_of(conditions.begin(), conditions.end(), [&](const ColumnCondition &condition) {
        return holds(condition, cellOf(context, record, condition));
    });
}

// The row of the task, of one of its items, or of a target of these.
bool anyRowMeets(
    const FieldContext &context, const Task &task, const std::vector<ColumnCondition> &conditions)
{
    if (meets(context, task, conditions))
        return true;
    const Plan &plan = context.plan;
    const auto &targets = plan.targets().of(task.id);
    const auto &items = plan.tasks().of(task.id);
    return std::any_of(targets.begin(), targets.end(),
               [&](TargetId id) { return meets(context, plan.targets().at(id), conditions); })
        || std::any_of(items.begin(), items.end(),
            [&](TaskId id) { return anyRowMeets(context, plan.tasks().at(id), conditions); });
}

} // namespace

QString conditionText(const ColumnCondition &condition)
{
    switch (condition.test) {
    case ColumnCondition::Test::Empty:
        return QCoreApplication::translate("Filter", "%1 is empty").arg(condition.title);
    case ColumnCondition::Test::NotEmpty:
        return QCoreApplication::translate("Filter", "%1 is not empty").arg(condition.title);
    case ColumnCondition::Test::Contains:
        return QCoreApplication::translate("Filter", "%1 contains “%2”").arg(condition.title, condition.text);
    case ColumnCondition::Test::IsOneOf:
        break;
    }
    QStringList values = condition.values;
    for (QString &value : values) {
        if (value.isEmpty())
            value = QCoreApplication::translate("Filter", "(empty)");
    }
    return QCoreApplication::translate("Filter", "%1: %2").arg(condition.title, values.join(u'、'));
}

bool saysText(const Plan &plan, const Task &task, const TextQuery &query)
{
    return query.isAll(wordsBelow(plan, task, query));
}

bool meets(const FieldContext &context, const Task &task, const std::vector<ColumnCondition> &conditions)
{
    return allHold(context, task, conditions);
}

bool meets(const FieldContext &context, const Target &target, const std::vector<ColumnCondition> &conditions)
{
    return allHold(context, target, conditions);
}

bool matches(const Plan &plan, const Task &task, const Filter &filter, QDate asOf)
{
    const Task &top = topOf(plan, task);
    if (filter.section && !isWithinSection(plan, top, *filter.section))
        return false;
    if (filter.department && !namesDepartment(plan, top, *filter.department))
        return false;
    if (!filter.text.isEmpty() && !saysText(plan, top, TextQuery(filter.text)))
        return false;
    if (filter.light && progress::statusOf(plan, top, asOf).light != *filter.light)
        return false;
    return filter.conditions.empty() || anyRowMeets({plan, asOf}, top, filter.conditions);
}

bool matches(const Plan &plan, const Target &target, const Filter &filter, QDate asOf)
{
    const Task *task = plan.tasks().find(target.taskId);
    if (!task)
        return filter.isEmpty();
    Filter ofTask = filter;
    ofTask.light.reset();
    ofTask.conditions.clear();
    if (!matches(plan, *task, ofTask, asOf))
        return false;
    if (filter.light && progress::statusOf(plan, target, asOf).light != *filter.light)
        return false;
    return meets({plan, asOf}, target, filter.conditions);
}

FilterPass::FilterPass(const Plan &plan, const Filter &filter, QDate asOf, LightOf lightOf)
    : m_plan(plan)
    , m_filter(filter)
    , m_asOf(asOf)
    , m_lightOf(std::move(lightOf))
{
    if (filter.section)
        findSections(*filter.section);
    std::sort(m_sections.begin(), m_sections.end());
    if (filter.department)
        findDepartment();
    if (!filter.text.isEmpty())
        findText();
}

size_t FilterPass::slotOf(const Task &task) const
{
    return static_cast<size_t>(&task - &*m_plan.tasks().begin());
}

void FilterPass::addWords(const Task *task, TextQuery::Words words)
{
    if (task && words != 0)
        m_words[slotOf(topOf(m_plan, *task))] |= words;
}

void FilterPass::findSections(SectionId id)
{
    m_sections.push_back(id);
    for (const SectionId child : m_plan.sections().of(id))
        findSections(child);
}

void FilterPass::findDepartment()
{
    m_namesDepartment.assign(static_cast<size_t>(m_plan.tasks().size()), false);
    for (const Responsibility &part : m_plan.responsibilities()) {
        const Task *task
            = part.departmentId == *m_filter.department ? m_plan.tasks().find(part.taskId) : nullptr;
        if (task)
            m_namesDepartment[slotOf(*task)] = true;
    }
}

// As saysText(), the other way round: from what says it to the task on top.
void FilterPass::findText()
{
    m_query = TextQuery(m_filter.text);
    m_words.assign(static_cast<size_t>(m_plan.tasks().size()), 0);
    for (const Task &task : m_plan.tasks())
        addWords(&task, wordsOf(task, m_query));
    for (const Target &target : m_plan.targets()) {
        if (const TextQuery::Words words = m_query.wordsIn(target.name))
            addWords(m_plan.tasks().find(target.taskId), words);
    }
    std::vector<std::pair<DepartmentId, TextQuery::Words>> named;
    for (const Department &department : m_plan.departments()) {
        if (const TextQuery::Words words = wordsInNames(m_plan, department, m_query))
            named.emplace_back(department.id, words);
    }
    if (named.empty())
        return;
    std::sort(named.begin(), named.end());
    for (const Responsibility &part : m_plan.responsibilities()) {
        const auto found = std::lower_bound(named.begin(), named.end(), std::pair(part.departmentId, 0u));
        if (found != named.end() && found->first == part.departmentId)
            addWords(m_plan.tasks().find(part.taskId), found->second);
    }
}

bool FilterPass::showsTop(const Task &task) const
{
    if (m_filter.section
        && (!task.sectionId || !std::binary_search(m_sections.begin(), m_sections.end(), *task.sectionId)))
        return false;
    if (m_filter.department && !m_namesDepartment[slotOf(task)])
        return false;
    if (!m_filter.text.isEmpty() && !m_query.isAll(m_words[slotOf(task)]))
        return false;
    if (m_filter.light) {
        const progress::Light light
            = m_lightOf ? m_lightOf(task) : progress::statusOf(m_plan, task, m_asOf).light;
        if (light != *m_filter.light)
            return false;
    }
    return m_filter.conditions.empty() || anyRowMeets({m_plan, m_asOf}, task, m_filter.conditions);
}

} // namespace xushi
