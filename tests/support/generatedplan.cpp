#include "tests/support/generatedplan.h"

#include <algorithm>
#include <random>

#include "core/plan/rank.h"

namespace xushi::test
{

namespace
{

constexpr int tasksInSection = 60;

struct Words {
    QStringList verbs {QStringLiteral("推进"), QStringLiteral("加快"), QStringLiteral("实施"),
        QStringLiteral("完善"), QStringLiteral("提升"), QStringLiteral("培育"), QStringLiteral("建设"),
        QStringLiteral("深化")};
    QStringList things {QStringLiteral("工业技术改造"), QStringLiteral("高标准农田"),
        QStringLiteral("农村公路"), QStringLiteral("城镇老旧小区"), QStringLiteral("高新技术企业"),
        QStringLiteral("充电基础设施"), QStringLiteral("水库除险加固"), QStringLiteral("养老服务设施"),
        QStringLiteral("营商环境"), QStringLiteral("数字政府"), QStringLiteral("特色产业集群"),
        QStringLiteral("全域旅游")};
    QStringList ends {QStringLiteral("工程"), QStringLiteral("行动"), QStringLiteral("项目建设"),
        QStringLiteral("三年计划年度任务"), QStringLiteral("专项整治"), QStringLiteral("提质增效")};
    QStringList fields {QStringLiteral("发展改革"), QStringLiteral("财政"), QStringLiteral("农业农村"),
        QStringLiteral("工业和信息化"), QStringLiteral("住房城乡建设"), QStringLiteral("交通运输"),
        QStringLiteral("教育和体育"), QStringLiteral("卫生健康"), QStringLiteral("商务"),
        QStringLiteral("水利")};
    QStringList units {QStringLiteral("个"), QStringLiteral("家"), QStringLiteral("公里"),
        QStringLiteral("亿元"), QStringLiteral("万人"), QStringLiteral("亩")};
};

class Generator
{
public:
    Generator(Transaction &transaction, int tasks)
        : m_transaction(transaction)
        , m_tasks(tasks)
    {
    }

    void run()
    {
        PlanInfo info;
        info.title = QStringLiteral("演示数据：%1项任务的计划").arg(m_tasks);
        info.year = 2023;
        info.startsOn = QDate(2023, 1, 1);
        info.endsOn = QDate(2023, 12, 31);
        info.demoNote = QStringLiteral("演示数据");
        m_transaction.insert(info);
        addDepartments();
        const int sections = std::max(1, (m_tasks + tasksInSection - 1) / tasksInSection);
        const std::vector<QString> ranks = ranksFor(sections);
        for (int i = 0; i < sections; ++i)
            addSection(
                i, ranks[static_cast<size_t>(i)], std::min(tasksInSection, m_tasks - i * tasksInSection));
    }

private:
    int draw(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }
    const QString &pick(const QStringList &list) { return list[draw(static_cast<int>(list.size()))]; }

    void addDepartments()
    {
        const int count = std::clamp(m_tasks / 40, 60, 300);
        const std::vector<QString> ranks = ranksFor(count);
        for (int i = 0; i < count; ++i) {
            Department department;
            department.rank = ranks[static_cast<size_t>(i)];
            department.name = QStringLiteral("%1%2局").arg(m_words.fields[i % m_words.fields.size()],
                i < m_words.fields.size() ? QString()
                                          : QStringLiteral("第%1").arg(i / m_words.fields.size()));
            department.category = DepartmentCategory::Government;
            m_departments.push_back(m_transaction.insert(department));
        }
    }

    void addSection(int index, const QString &rank, int tasks)
    {
        Section section;
        section.rank = rank;
        section.number = QString::number(index + 1);
        section.title = pick(m_words.verbs) + pick(m_words.things) + pick(m_words.ends);
        const SectionId id = m_transaction.insert(section);
        const std::vector<QString> ranks = ranksFor(tasks);
        for (const QString &taskRank : ranks) {
            Task task;
            task.sectionId = id;
            task.rank = taskRank;
            task.number = QString::number(++m_number);
            addTask(task);
        }
    }

    void addTask(Task task)
    {
        task.title = pick(m_words.verbs) + pick(m_words.things) + pick(m_words.ends);
        task.body = QStringLiteral("%1，年底前%2%3，按月调度，确保完成年度目标任务。")
                        .arg(task.title, pick(m_words.verbs), pick(m_words.things));
        const int first = draw(9);
        task.startsOn = QDate(2023, 1 + first, 1);
        const int last = first + 1 + draw(12 - first - 1);
        task.endsOn = QDate(2023, last + 1, QDate(2023, last + 1, 1).daysInMonth());
        task.state = TaskState::InProgress;
        const TaskId id = m_transaction.insert(task);
        addRoles(id);
        if (draw(10) < 6)
            addTargets(id, 1 + draw(2));
        if (!task.parentId && m_number % 10 == 0) {
            for (const QString &rank : ranksFor(3)) {
                Task item;
                item.parentId = id;
                item.rank = rank;
                addTask(item);
            }
        }
    }

    void addRoles(TaskId task)
    {
        const int count = 2 + draw(5);
        const std::vector<QString> ranks = ranksFor(count);
        const int start = draw(static_cast<int>(m_departments.size()));
        for (int i = 0; i < count; ++i) {
            Responsibility part;
            part.taskId = task;
            part.departmentId = m_departments[static_cast<size_t>(start + i * 7) % m_departments.size()];
            part.role = i == 0 ? Role::Lead : Role::Support;
            part.rank = ranks[static_cast<size_t>(i)];
            m_transaction.insert(part);
        }
    }

    void addTargets(TaskId task, int count)
    {
        for (const QString &rank : ranksFor(count)) {
            Target target;
            target.taskId = task;
            target.rank = rank;
            target.name = QStringLiteral("新增") + pick(m_words.things);
            target.unit = pick(m_words.units);
            const int value = 2 + draw(500);
            target.value = Decimal(qint64 {value});
            const TargetId id = m_transaction.insert(target);
            for (const int month : {5, 6}) {
                Measurement reading;
                reading.targetId = id;
                reading.asOf = QDate(2023, month, QDate(2023, month, 1).daysInMonth());
                reading.value = Decimal(qint64 {value} * month / 12 * (70 + draw(60)) / 100);
                reading.demo = true;
                m_transaction.insert(reading);
            }
        }
    }

    Transaction &m_transaction;
    int m_tasks;
    int m_number = 0;
    Words m_words;
    std::mt19937 m_random {20230630};
    std::vector<DepartmentId> m_departments;
};

} // namespace

void generatePlan(Plan &plan, int tasks)
{
    const auto made = plan.apply(
        QStringLiteral("演示数据"),
        [tasks](Transaction &transaction) -> Result<void> {
            Generator(transaction, tasks).run();
            return {};
        },
        StepKind::Barrier);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
}

} // namespace xushi::test
