#include "ui/panels/source/outlinerows.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/base/daterange.h"
#include "core/fields/fieldcatalogue.h"

namespace xushi::source
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("SourcePanel", text);
}

class Walker
{
public:
    Walker(const Plan &plan, const std::vector<OpenQuestion> &questions, const OutlineFolding &folding,
        const Filter &filter, QDate asOf)
        : m_plan(plan)
        , m_folding(folding)
        , m_filter(filter)
        , m_asOf(asOf)
    {
        for (const OpenQuestion &question : questions) {
            m_asked.insert(question.record);
            if (question.task)
                m_byTask[*question.task].push_back(&question);
        }
    }

    std::vector<OutlineRow> walk()
    {
        addTasks(m_plan.tasks().top(), 0);
        for (const SectionId id : m_plan.sections().top())
            addSection(id, 0);
        return std::move(m_rows);
    }

private:
    void add(OutlineKind kind, const RecordRef &record, const QString &field, int depth, bool open)
    {
        m_rows.push_back({kind, record, field, depth, false, false, open});
    }

    [[nodiscard]] bool isShown(TaskId id) const
    {
        return m_filter.isEmpty() || matches(m_plan, m_plan.tasks().at(id), m_filter, m_asOf);
    }

    [[nodiscard]] bool holdsShown(SectionId id) const
    {
        const auto &tasks = m_plan.tasks().of(id);
        const auto &children = m_plan.sections().of(id);
        return std::any_of(tasks.begin(), tasks.end(), [this](TaskId task) { return isShown(task); })
            || std::any_of(
                children.begin(), children.end(), [this](SectionId child) { return holdsShown(child); });
    }

    void addSection(SectionId id, int depth)
    {
        const bool shown = holdsShown(id);
        if (!shown && !m_filter.isEmpty())
            return;
        const RecordRef record = refTo(id);
        const bool expanded = shown && !m_folding.closedSections.contains(record);
        m_rows.push_back(
            {OutlineKind::Section, record, QStringLiteral("title"), depth, shown, expanded, false});
        if (!expanded)
            return;
        addTasks(m_plan.tasks().of(id), depth + 1);
        for (const SectionId child : m_plan.sections().of(id))
            addSection(child, depth + 1);
    }

    void addTasks(const std::vector<TaskId> &tasks, int depth)
    {
        for (const TaskId id : tasks) {
            if (isShown(id))
                addTask(m_plan.tasks().at(id), depth);
        }
    }

    void addTask(const Task &task, int depth)
    {
        const RecordRef record = refTo(task.id);
        const size_t place = m_rows.size();
        m_rows.push_back({OutlineKind::Task, record, QStringLiteral("title"), depth, false,
            m_folding.openTasks.contains(record), isAsked(task.id)});
        const bool expanded = m_rows[place].expanded;
        addParts(task, depth + 1);
        for (const TargetId id : m_plan.targets().of(task.id))
            add(OutlineKind::Target, refTo(id), QStringLiteral("quote"), depth + 1,
                m_asked.contains(refTo(id)));
        if (originOf(m_plan, record, QStringLiteral("ends_on")))
            add(OutlineKind::Deadline, record, QStringLiteral("ends_on"), depth + 1, false);
        addRemarks(task.id, depth + 1);
        for (const TaskId item : m_plan.tasks().of(task.id))
            addTask(m_plan.tasks().at(item), depth + 1);
        m_rows[place].hasChildren = m_rows.size() > place + 1;
        if (expanded && m_rows[place].hasChildren)
            return;
        m_rows.resize(place + 1);
        m_rows[place].expanded = false;
    }

    void addParts(const Task &task, int depth)
    {
        for (const ResponsibilityId id : m_plan.responsibilities().of(task.id))
            add(OutlineKind::Department, refTo(id), QStringLiteral("department_id"), depth,
                m_asked.contains(refTo(id)));
        const OpenQuestion *openList = questionOf(task.id, DoubtKind::OpenList);
        if (openList || task.openEndedSupport)
            add(OutlineKind::OpenList, refTo(task.id), openListField, depth, openList != nullptr);
        if (questionOf(task.id, DoubtKind::NoDepartment))
            add(OutlineKind::NoDepartment, refTo(task.id), QStringLiteral("number"), depth, true);
    }

    // Doubts that point to no record of the plan.
    void addRemarks(TaskId task, int depth)
    {
        const auto found = m_byTask.find(task);
        if (found == m_byTask.end())
            return;
        for (const OpenQuestion *question : found->second) {
            if (question->record.kind == RecordKind::Doubt)
                add(OutlineKind::Remark, question->record, question->field, depth, true);
        }
    }

    [[nodiscard]] const OpenQuestion *questionOf(TaskId task, DoubtKind kind) const
    {
        const auto found = m_byTask.find(task);
        if (found == m_byTask.end())
            return nullptr;
        const auto wanted = std::find_if(found->second.begin(), found->second.end(),
            [kind](const OpenQuestion *question) { return question->kind == kind; });
        return wanted == found->second.end() ? nullptr : *wanted;
    }

    [[nodiscard]] bool isAsked(TaskId task) const
    {
        const auto &items = m_plan.tasks().of(task);
        return m_byTask.contains(task)
            || std::any_of(items.begin(), items.end(), [this](TaskId item) { return isAsked(item); });
    }

    const Plan &m_plan;
    const OutlineFolding &m_folding;
    const Filter &m_filter;
    QDate m_asOf;
    std::unordered_set<RecordRef> m_asked;
    std::unordered_map<TaskId, std::vector<const OpenQuestion *>> m_byTask;
    std::vector<OutlineRow> m_rows;
};

QString departmentText(const Plan &plan, const RecordRef &record)
{
    const Responsibility *part = plan.responsibilities().find(ResponsibilityId {record.id});
    const Department *department = part ? plan.departments().find(part->departmentId) : nullptr;
    return department ? department->name : QString();
}

// The words of the notice with the day they mean: 年内　2023年12月31日.
QString deadlineText(const Plan &plan, const RecordRef &record)
{
    const Task *task = plan.tasks().find(TaskId {record.id});
    const auto place = originOf(plan, record, QStringLiteral("ends_on"));
    const SourceDocument *document = place ? plan.table<SourceDocument>().find(place->document) : nullptr;
    if (!task)
        return {};
    const QString words
        = document ? document->text.mid(place->span.start, place->span.end - place->span.start) : QString();
    return (words + QStringLiteral("\u2003") + longDate(task->endsOn)).trimmed();
}

// Those who answer are 责, for 负责 cut short would read as 负. The characters are those of the matrix.
QString roleChip(Role role)
{
    switch (role) {
    case Role::Lead:
        return QStringLiteral("牵");
    case Role::Support:
        return QStringLiteral("配");
    case Role::Responsible:
        break;
    }
    return QStringLiteral("责");
}

// Who is listed last is of the kind that 等 goes on with.
QString openListChip(const Plan &plan, const RecordRef &record)
{
    const auto &parts = plan.responsibilities().of(record);
    const Role role = parts.empty() ? Role::Responsible : plan.responsibilities().at(parts.back()).role;
    return roleChip(role);
}

} // namespace

std::vector<OutlineRow> outlineRows(const Plan &plan, const std::vector<OpenQuestion> &questions,
    const OutlineFolding &folding, const Filter &filter, QDate asOf)
{
    return Walker(plan, questions, folding, filter, asOf).walk();
}

QString outlineText(const Plan &plan, const OutlineRow &row)
{
    switch (row.kind) {
    case OutlineKind::Section: {
        const Section *section = plan.sections().find(SectionId {row.record.id});
        return section ? sectionHeading(*section) : QString();
    }
    case OutlineKind::Task: {
        const Task *task = plan.tasks().find(TaskId {row.record.id});
        return task ? task->title : QString();
    }
    case OutlineKind::Department:
        return departmentText(plan, row.record);
    case OutlineKind::OpenList:
        return tr("and other departments (not all listed)");
    case OutlineKind::NoDepartment:
        return tr("No department named in the notice");
    case OutlineKind::Target: {
        const Target *target = plan.targets().find(TargetId {row.record.id});
        return target ? targetText(*target) : QString();
    }
    case OutlineKind::Deadline:
        return deadlineText(plan, row.record);
    case OutlineKind::Remark:
        break;
    }
    const Doubt *doubt = plan.table<Doubt>().find(DoubtId {row.record.id});
    return doubt ? doubt->message : QString();
}

QString outlineChip(const Plan &plan, const OutlineRow &row)
{
    switch (row.kind) {
    case OutlineKind::Section:
    case OutlineKind::Task:
        return {};
    case OutlineKind::Department: {
        const Responsibility *part = plan.responsibilities().find(ResponsibilityId {row.record.id});
        return part ? roleChip(part->role) : QString();
    }
    case OutlineKind::OpenList:
        return openListChip(plan, row.record);
    case OutlineKind::NoDepartment:
        return QStringLiteral("责");
    case OutlineKind::Target:
        return QStringLiteral("标");
    case OutlineKind::Deadline:
        return QStringLiteral("期");
    case OutlineKind::Remark:
        break;
    }
    return QStringLiteral("疑");
}

} // namespace xushi::source
