#include "core/report/kinds/departmentlist.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include <QCoreApplication>

#include "core/base/daterange.h"
#include "core/report/kinds/standing.h"
#include "core/report/kinds/wording.h"

namespace xushi::report
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("ReportKinds", text);
}

constexpr std::array roles {Role::Lead, Role::Responsible, Role::Support};

QString roleWord(Role role)
{
    switch (role) {
    case Role::Lead:
        return QStringLiteral("牵头");
    case Role::Support:
        return QStringLiteral("配合");
    case Role::Responsible:
        break;
    }
    return QStringLiteral("负责");
}

// Tasks of one department by role, in document order.
struct Parts {
    std::array<std::vector<const TaskStanding *>, roles.size()> tasks;
    std::array<std::vector<const Section *>, roles.size()> sections; // parts in whole chapters
};

using PartsByDepartment = std::unordered_map<qint64, Parts>;

size_t indexOf(Role role)
{
    return static_cast<size_t>(std::ranges::find(roles, role) - roles.begin());
}

PartsByDepartment partsOf(const Standing &standing)
{
    const Plan &plan = standing.plan();
    PartsByDepartment parts;
    for (const TaskStanding &task : standing.tasks()) {
        for (const ResponsibilityId id : plan.responsibilities().of(task.task->id)) {
            const Responsibility &part = plan.responsibilities().at(id);
            auto &list = parts[part.departmentId.value].tasks[indexOf(part.role)];
            // A department that the notice names twice for a task has it once.
            if (list.empty() || list.back() != &task)
                list.push_back(&task);
        }
    }
    if (standing.isFiltered())
        return parts;
    for (const Responsibility &part : plan.responsibilities()) {
        const Section *section = part.taskId ? nullptr : plan.sections().find(part.sectionId);
        if (section)
            parts[part.departmentId.value].sections[indexOf(part.role)].push_back(section);
    }
    return parts;
}

class DepartmentTable
{
public:
    DepartmentTable(const Standing &standing, const OptionValues &options)
        : m_standing(standing)
        , m_withBody(options.isOn(QStringLiteral("body")))
        , m_leadOnly(options.value(QStringLiteral("roles")) == u"lead")
    {
    }

    [[nodiscard]] bool shows(const Parts &parts) const
    {
        for (size_t i = 0; i < roles.size(); ++i) {
            const bool counts = !m_leadOnly || roles[i] != Role::Support;
            if (counts && !(parts.tasks[i].empty() && parts.sections[i].empty()))
                return true;
        }
        return false;
    }

    Table make(const Parts &parts)
    {
        m_table = {};
        m_count = 0;
        addHead();
        for (size_t i = 0; i < roles.size(); ++i) {
            if (m_leadOnly && roles[i] == Role::Support)
                continue;
            const size_t count = parts.tasks[i].size() + parts.sections[i].size();
            if (count == 0)
                continue;
            m_table.rows.push_back({boldCell(QStringLiteral("%1（%2项）").arg(roleWord(roles[i])).arg(count),
                static_cast<int>(m_table.columns.size()))});
            for (const Section *section : parts.sections[i])
                addSection(*section);
            for (const TaskStanding *task : parts.tasks[i])
                addTask(*task);
        }
        return std::move(m_table);
    }

private:
    void addColumn(const QString &title, double weight, Align align)
    {
        m_table.columns.push_back({weight, align});
        m_table.head.front().push_back(textCell(title));
    }

    void addHead()
    {
        m_table.head.emplace_back();
        addColumn(QStringLiteral("序号"), 1, Align::Center);
        addColumn(QStringLiteral("篇章"), 1.2, Align::Center);
        addColumn(QStringLiteral("任务"), 5, Align::Left);
        if (m_withBody)
            addColumn(QStringLiteral("任务内容"), 9, Align::Left);
        addColumn(QStringLiteral("量化指标"), 5, Align::Left);
        addColumn(QStringLiteral("牵头单位"), 3, Align::Left);
        addColumn(QStringLiteral("完成时限"), 2.2, Align::Center);
        addColumn(QStringLiteral("完成率（%）"), 1.6, Align::Right);
        addColumn(QStringLiteral("亮灯"), 1.4, Align::Center);
    }

    void addSection(const Section &section)
    {
        std::vector<Cell> row {countCell(++m_count), textCell(section.number),
            textCell(printed(section.title) + QStringLiteral("（整篇）"))};
        row.resize(m_table.columns.size());
        for (Cell &cell : row)
            cell.record = refTo(section.id);
        m_table.rows.push_back(std::move(row));
    }

    void addTask(const TaskStanding &standing)
    {
        const Plan &plan = m_standing.plan();
        const Task &task = *standing.task;
        const Task *parent = plan.tasks().find(task.parentId);
        const QString title = (parent ? printed(parent->title) + u'：' : QString()) + printed(task.title);
        const QString light = task.tracked ? lightWord(standing.status.light) : QStringLiteral("不调度");
        std::vector<Cell> row {countCell(++m_count),
            textCell(standing.section ? standing.section->number : QString()), textCell(title)};
        if (m_withBody)
            row.push_back(textCell(printed(task.body)));
        row.push_back(textCell(targetsOf(standing)));
        row.push_back(textCell(leadNames(plan, task.id)));
        row.push_back(textCell(task.endsOn.isValid() ? dayWords(plan, task.endsOn) : QString()));
        row.push_back(rateCell(standing.status.completion));
        row.push_back(textCell(light, Align::Center));
        for (Cell &cell : row)
            cell.record = refTo(task.id);
        m_table.rows.push_back(std::move(row));
    }

    static QString targetsOf(const TaskStanding &standing)
    {
        QStringList parts;
        for (const TargetStanding &target : standing.targets)
            parts << printed(target.target->name) + goalWords(*target.target) + target.target->unit;
        return parts.join(u'；');
    }

    const Standing &m_standing;
    bool m_withBody;
    bool m_leadOnly;
    Table m_table;
    int m_count = 0;
};

// Counts of the parts and of lights among the tracked tasks.
QString summarySentence(const QString &name, const Parts &parts)
{
    QStringList counts;
    int yellow = 0;
    int red = 0;
    for (size_t i = 0; i < roles.size(); ++i) {
        if (!parts.tasks[i].empty())
            counts << QStringLiteral("%1任务%2项").arg(roleWord(roles[i])).arg(parts.tasks[i].size());
        for (const TaskStanding *task : parts.tasks[i]) {
            yellow += task->task->tracked && task->status.light == progress::Light::Yellow;
            red += task->task->tracked && task->status.light == progress::Light::Red;
        }
    }
    if (counts.isEmpty())
        return name + QStringLiteral("没有承担单项任务。");
    QString words = name + counts.join(u'、');
    QStringList lights;
    if (yellow > 0)
        lights << QStringLiteral("黄灯%1项").arg(yellow);
    if (red > 0)
        lights << QStringLiteral("红灯%1项").arg(red);
    if (!lights.isEmpty())
        words += QStringLiteral("，其中亮") + lights.join(u'、');
    return words + u'。';
}

void addDepartment(Document &document, const ReportRequest &request, const Department &department,
    const Parts &parts, DepartmentTable &table)
{
    if (!document.blocks.empty())
        document.blocks.push_back(PageBreak {});
    const Plan &plan = request.plan;
    const QString left = request.includes ? QStringLiteral("，仅列筛选出的任务") : QString();
    document.blocks.push_back(Title {printed(department.name) + QStringLiteral("重点工作任务清单"),
        QStringLiteral("（%1，截至%2%3）").arg(printed(plan.info().title), longDate(request.asOf), left)});
    document.blocks.push_back(Paragraph {{Run {summarySentence(printed(department.name), parts)}}});
    document.blocks.push_back(table.make(parts));
}

QString wantedDepartment(const ReportRequest &request)
{
    const QString chosen = request.options.value(QStringLiteral("department"));
    return chosen.isEmpty() ? request.filterDepartment : chosen;
}

} // namespace

std::vector<ReportOption> departmentListOptions()
{
    std::vector<ReportOption> options {
        {QStringLiteral("department"), tr("Department"), ReportOption::Type::Department, QString()}};
    for (const ReportOption &option : tablePageOptions(SheetForms::LandscapeOrUpright, QStringLiteral("a4")))
        options.push_back(option);
    options.push_back(
        {QStringLiteral("roles"), tr("Parts"), ReportOption::Type::Choice, QStringLiteral("all"),
            {{QStringLiteral("all"), tr("Leading and supporting")},
                {QStringLiteral("lead"), tr("Leading only")}}});
    options.push_back(yesNo(QStringLiteral("body"), tr("Column with the text of the task"), false));
    return options;
}

Document departmentList(const ReportRequest &request)
{
    const Standing standing(request);
    const PartsByDepartment parts = partsOf(standing);
    const QString wanted = wantedDepartment(request);
    DepartmentTable table(standing, request.options);
    Document document;
    document.dataNote = dataNote(request.plan);
    document.title = printed(request.plan.info().title) + QStringLiteral("单位任务清单");
    static const Parts none;
    for (const DepartmentId id : request.plan.departments().top()) {
        if (request.stop.stop_requested())
            break;
        const Department &department = request.plan.departments().at(id);
        const auto found = parts.find(id.value);
        const Parts &own = found == parts.end() ? none : found->second;
        const bool isWanted = wanted.isEmpty() ? table.shows(own) : department.name == wanted;
        if (isWanted)
            addDepartment(document, request, department, own, table);
    }
    if (document.blocks.empty()) {
        document.blocks.push_back(Title {document.title, {}});
        document.blocks.push_back(Paragraph {
            {Run {wanted.isEmpty() ? QStringLiteral("还没有单位承担任务。")
                                   : QStringLiteral("没有名为“%1”的单位。").arg(printed(wanted))}}});
    } else if (!wanted.isEmpty()) {
        document.title = std::get<Title>(document.blocks.front()).text;
    }
    return document;
}

} // namespace xushi::report
