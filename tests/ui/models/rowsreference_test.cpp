// The rows against a slow arrangement written anew: every key compared as it is read, nothing kept.

#include <QAbstractItemModelTester>
#include <QCollator>

#include "core/edits/progressedits.h"
#include "core/edits/targetedits.h"
#include "tests/support/randomedits.h"
#include "tests/ui/models/desk.h"
#include "ui/models/planrowmodel.h"

using namespace xushi;
using namespace xushi::test;

namespace
{

int sign(auto a, auto b)
{
    return a < b ? -1 : a > b ? 1 : 0;
}

// Character by character in the order of Chinese, a run of digits as its number and before all else.
int compareTexts(const QString &a, const QString &b)
{
    static const QCollator collator = [] {
        QCollator made(QLocale(QLocale::Chinese, QLocale::China));
        made.setCaseSensitivity(Qt::CaseInsensitive);
        return made;
    }();
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto digits = [&](const QString &text, qsizetype &at) {
        QString run;
        while (at < text.size() && isDigit(text[at]))
            run += text[at++];
        while (run.size() > 1 && run.front() == u'0')
            run.remove(0, 1);
        return run;
    };
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) != isDigit(b[j]))
            return isDigit(a[i]) ? -1 : 1;
        if (isDigit(a[i])) {
            const QString left = digits(a, i);
            const QString right = digits(b, j);
            if (left.size() != right.size())
                return sign(left.size(), right.size());
            if (left != right)
                return left < right ? -1 : 1;
            continue;
        }
        if (const int order = collator.compare(QString(a[i++]), QString(b[j++])); order != 0)
            return order;
    }
    return sign(a.size() - i, b.size() - j);
}

struct Reference {
    const Plan &plan;
    RowOptions options;
    Filter filter;
    QDate asOf;
    std::vector<PlanRow> rows {};
    qint64 group = 0;

    // Whether the first comes before the second.
    bool isBefore(const Field *field, qint64 a, qint64 b) const
    {
        const FieldContext context {plan, asOf};
        const QString left = field->show(context, a);
        const QString right = field->show(context, b);
        if (left.isEmpty() || right.isEmpty())
            return !left.isEmpty() && right.isEmpty();
        int order = 0;
        if (field->order) {
            order = sign(field->order(context, a).value_or(0), field->order(context, b).value_or(0));
        } else if (field->type == FieldType::Departments || field->id == u"task.answering") {
            const QStringList names = left.split(u'、');
            const QStringList others = right.split(u'、');
            for (qsizetype i = 0; order == 0 && i < std::min(names.size(), others.size()); ++i)
                order = compareTexts(names[i], others[i]);
            if (order == 0)
                order = sign(names.size(), others.size());
        } else {
            order = compareTexts(left, right);
        }
        return options.order == Qt::AscendingOrder ? order < 0 : order > 0;
    }

    std::vector<TaskId> sorted(std::vector<TaskId> tasks) const
    {
        const auto onlyTarget = [&](TaskId id) {
            const auto &targets = plan.targets().of(id);
            return options.inlineSingleTargets && targets.size() == 1 ? targets.front().value : 0;
        };
        std::stable_sort(tasks.begin(), tasks.end(), [&](TaskId a, TaskId b) {
            if (options.sortTask)
                return isBefore(options.sortTask, a.value, b.value);
            return options.sortTarget && isBefore(options.sortTarget, onlyTarget(a), onlyTarget(b));
        });
        return tasks;
    }

    bool isOpen(const RecordRef &record) const
    {
        const bool listed = options.folded.contains(record);
        return record.kind == RecordKind::Task && options.foldTasks ? listed : !listed;
    }

    void addTask(TaskId id, int depth, bool all)
    {
        const auto &targets = plan.targets().of(id);
        const bool inlined = options.inlineSingleTargets && targets.size() == 1;
        std::vector<TargetId> listed;
        if (options.showTargets && !inlined && !targets.empty()) {
            all = all || meets({plan, asOf}, plan.tasks().at(id), filter.conditions);
            for (const TargetId target : targets) {
                if (all || meets({plan, asOf}, plan.targets().at(target), filter.conditions))
                    listed.push_back(target);
            }
        }
        std::stable_sort(listed.begin(), listed.end(), [&](TargetId a, TargetId b) {
            return options.sortTarget && isBefore(options.sortTarget, a.value, b.value);
        });
        const bool hasChildren = !listed.empty() || !plan.tasks().of(id).empty();
        const bool open = hasChildren && isOpen(refTo(id));
        rows.push_back({refTo(id), depth, hasChildren, open, inlined ? targets.front() : TargetId(), group});
        if (!open)
            return;
        for (const TargetId target : listed)
            rows.push_back({refTo(target), depth + 1, false, false, {}, group});
        for (const TaskId item : sorted(plan.tasks().of(id)))
            addTask(item, depth + 1, all);
    }

    bool shows(TaskId id) const { return matches(plan, plan.tasks().at(id), filter, asOf); }

    std::vector<TaskId> shown(const std::vector<TaskId> &tasks) const
    {
        std::vector<TaskId> result;
        for (const TaskId id : tasks) {
            if (shows(id))
                result.push_back(id);
        }
        return result;
    }

    void addTasks(const std::vector<TaskId> &tasks, int depth)
    {
        for (const TaskId id : sorted(shown(tasks)))
            addTask(id, depth, filter.conditions.empty());
    }

    bool holds(SectionId id) const
    {
        if (!shown(plan.tasks().of(id)).empty())
            return true;
        const auto &children = plan.sections().of(id);
        return std::any_of(children.begin(), children.end(), [&](SectionId child) { return holds(child); });
    }

    void addSection(SectionId id, int depth)
    {
        const bool open = isOpen(refTo(id));
        const size_t place = rows.size();
        rows.push_back({refTo(id), depth, true, open});
        if (open) {
            addTasks(plan.tasks().of(id), depth + 1);
            for (const SectionId child : plan.sections().of(id))
                addSection(child, depth + 1);
        }
        rows[place].hasChildren = open ? rows.size() > place + 1 : holds(id);
        if (!rows[place].hasChildren && !filter.isEmpty())
            rows.resize(place);
    }

    void gather(SectionId id, std::vector<TaskId> &tasks) const
    {
        for (const TaskId task : plan.tasks().of(id))
            tasks.push_back(task);
        for (const SectionId child : plan.sections().of(id))
            gather(child, tasks);
    }

    bool isIn(TaskId id, qint64 wanted) const
    {
        const Task &task = plan.tasks().at(id);
        if (options.grouping == Grouping::State)
            return groupTitle(plan, wanted) == stateName(task.state) && wanted <= -30;
        if (options.grouping == Grouping::Light)
            return wanted == -10 - static_cast<qint64>(progress::statusOf(plan, task, asOf).light);
        if (options.grouping == Grouping::StatusClass)
            return wanted == -20 - static_cast<qint64>(progress::statusOf(plan, task, asOf).statusClass);
        const Department *department = plan.departments().find(DepartmentId {wanted});
        const QString names = leadNames(plan, id);
        return department ? names.split(u'、').contains(department->name) : wanted == -1 && names.isEmpty();
    }

    std::vector<PlanRow> arrange()
    {
        std::vector<TaskId> tops = plan.tasks().top();
        if (options.grouping == Grouping::Section) {
            addTasks(tops, 0);
            for (const SectionId id : plan.sections().top())
                addSection(id, 0);
            return rows;
        }
        for (const SectionId id : plan.sections().top())
            gather(id, tops);
        if (options.grouping == Grouping::None) {
            addTasks(tops, 0);
            return rows;
        }
        std::vector<qint64> groups {-13, -12, -11, -10, -20, -21, -22, -23, -24, -30, -31, -32, -33};
        for (const DepartmentId id : plan.departments().top())
            groups.push_back(id.value);
        groups.push_back(-1);
        for (const qint64 wanted : groups) {
            std::vector<TaskId> members;
            for (const TaskId id : shown(tops)) {
                if (isIn(id, wanted))
                    members.push_back(id);
            }
            if (members.empty())
                continue;
            const RecordRef record = wanted > 0 ? RecordRef {RecordKind::Department, wanted} : RecordRef {};
            group = wanted;
            rows.push_back({record, 0, true, isOpen(groupFold(record, wanted)), {}, wanted});
            if (rows.back().expanded)
                addTasks(members, 1);
        }
        return rows;
    }
};

std::vector<RowColumn> columns()
{
    RowColumn title;
    title.id = QStringLiteral("title");
    title.section = QStringLiteral("section.title");
    title.task = QStringLiteral("task.title");
    title.target = QStringLiteral("target.name");
    return {title};
}

ColumnCondition randomCondition(const FieldCatalogue &fields, Random &random)
{
    const Field *task = fields.find(QStringLiteral("task.title"));
    const Field *unit = fields.find(QStringLiteral("target.unit"));
    const Field *answering = fields.find(QStringLiteral("task.answering"));
    ColumnCondition condition;
    condition.column = QStringLiteral("c");
    switch (random() % 3) {
    case 0:
        condition.task = {task->id, task->show};
        condition.test = ColumnCondition::Test::Contains;
        condition.text = QStringLiteral("平台");
        break;
    case 1:
        condition.target = {unit->id, unit->show};
        condition.test = ColumnCondition::Test::IsOneOf;
        condition.values = {QStringLiteral("家")};
        break;
    default:
        condition.task = {answering->id, answering->show};
        condition.listsNames = true;
        condition.test = random() % 2 ? ColumnCondition::Test::Empty : ColumnCondition::Test::NotEmpty;
    }
    return condition;
}

RowOptions randomOptions(const Desk &desk, RowOptions options, Random &random)
{
    static const QStringList tasks = QStringLiteral("- task.title task.number task.answering task.support "
                                                    "task.completion task.light task.ends_on task.state")
                                         .split(u' ');
    static const QStringList targets
        = QStringLiteral("- target.name target.value target.difference target.latest").split(u' ');
    options.grouping = static_cast<Grouping>(random() % 6);
    options.foldTasks = random() % 3 == 0;
    options.sortTask = desk.fields.find(tasks[static_cast<qsizetype>(random() % 9)]);
    options.sortTarget = desk.fields.find(targets[static_cast<qsizetype>(random() % 5)]);
    options.order = random() % 2 ? Qt::AscendingOrder : Qt::DescendingOrder;
    return options;
}

Filter randomFilter(const Desk &desk, Random &random)
{
    const Plan &plan = desk.workbench.plan;
    Filter filter;
    if (random() % 3 == 0)
        filter.text = QStringLiteral("平台");
    if (random() % 4 == 0)
        filter.light = static_cast<progress::Light>(random() % 4);
    if (random() % 4 == 0 && !plan.departments().top().empty())
        filter.department = plan.departments().top().front();
    if (random() % 5 == 0 && !plan.sections().top().empty())
        filter.section = plan.sections().top().back();
    if (random() % 3 == 0)
        filter.conditions.push_back(randomCondition(desk.fields, random));
    return filter;
}

QString differenceOf(const std::vector<PlanRow> &rows, const std::vector<PlanRow> &wanted)
{
    const auto text = [](const std::vector<PlanRow> &rows) {
        QString text;
        for (const PlanRow &row : rows)
            text += QStringLiteral("%1/%2 depth %3 group %4%5%6\n")
                        .arg(static_cast<int>(row.record.kind))
                        .arg(row.record.id & 0xfff)
                        .arg(row.depth)
                        .arg(row.group)
                        .arg(row.hasChildren ? u'+' : u' ', row.expanded ? u'o' : u' ');
        return text;
    };
    return text(rows) + QStringLiteral("-- wanted --\n") + text(wanted);
}

} // namespace

TEST(PlanRows, EveryArrangementAfterAnyEditsIsThatOfASlowOne)
{
    Desk desk(smallPlan());
    Plan &plan = desk.workbench.plan;
    RowOptions options;
    options.inlineSingleTargets = true;
    PlanRowModel model(desk.workbench, columns(), options);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Random random(23);
    for (int i = 0; i < 120; ++i) {
        const auto &edit = allEdits()[random() % allEdits().size()];
        if (random() % 4 == 0)
            (void)plan.undo();
        else
            (void)edit.run(plan, random);
        if (random() % 2 == 0)
            model.setOptions(randomOptions(desk, model.options(), random));
        if (random() % 3 == 0)
            desk.view.setFilter(randomFilter(desk, random));
        if (random() % 10 == 0)
            desk.view.setAsOf(QDate(2023, 1 + static_cast<int>(random() % 12), 28));
        if (random() % 4 == 0 && model.rowCount() > 0)
            model.toggle(static_cast<int>(random() % static_cast<unsigned>(model.rowCount())));
        Reference reference {plan, model.options(), desk.view.filter(), desk.view.asOf()};
        const std::vector<PlanRow> wanted = reference.arrange();
        ASSERT_EQ(model.rows(), wanted) << i << ' ' << edit.name << '\n'
                                        << qPrintable(differenceOf(model.rows(), wanted));
        for (int row = 0; row < model.rowCount(); ++row)
            ASSERT_EQ(model.rowOf(model.row(row).record, row), model.row(row).record.isNull() ? -1 : row);
    }
}

TEST(PlanRows, LightsOfHeadsAreThoseOfTheTasksUnderThem)
{
    Desk desk(smallPlan());
    Plan &plan = desk.workbench.plan;
    PlanRowModel model(desk.workbench, columns(), {});
    Random random(5);
    for (int i = 0; i < 150; ++i) {
        (void)allEdits()[random() % allEdits().size()].run(plan, random);
        for (int row = 0; row < model.rowCount(); ++row) {
            if (!model.row(row).isHead() || model.row(row).depth > 0)
                continue;
            std::vector<TaskId> below;
            Reference {plan, {}, {}, desk.view.asOf()}.gather(SectionId {model.row(row).record.id}, below);
            PlanRowModel::HeadCount count;
            for (const TaskId id : below) {
                const auto light = progress::statusOf(plan, plan.tasks().at(id), desk.view.asOf()).light;
                ++count.tasks;
                count.green += light == progress::Light::Green;
                count.yellow += light == progress::Light::Yellow;
                count.red += light == progress::Light::Red;
            }
            ASSERT_EQ(model.countUnder(row), count);
        }
    }
}

TEST(PlanRows, SortingKeepsEveryPersistentPlaceWhereARecordIsShownTwice)
{
    Desk desk(QStringLiteral("# 计划\n一、章\n1.乙 牵头:科技局、教育局\n2.甲 牵头:科技局、教育局\n"));
    RowOptions options;
    options.grouping = Grouping::Department;
    PlanRowModel model(desk.workbench, columns(), options);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(model.rowCount(), 6);
    std::vector<std::pair<QPersistentModelIndex, PlanRow>> places;
    for (int row = 0; row < model.rowCount(); ++row)
        places.emplace_back(model.index(row, 0), model.row(row));
    model.sort(0, Qt::AscendingOrder);
    EXPECT_EQ(model.index(1, 0).data().toString(), QStringLiteral("甲"));
    EXPECT_EQ(model.shownTops().size(), 2u);
    for (const auto &[place, row] : places) {
        ASSERT_TRUE(place.isValid());
        EXPECT_TRUE(model.row(place.row()).isSameRow(row));
    }
}

TEST(SortKeys, FiguresRunAsTheirValues)
{
    const std::vector<double> figures {-1e9, -2, -1, -0.5, 0, 1e-9, 0.5, 1, 2, 1e9};
    for (size_t i = 1; i < figures.size(); ++i)
        EXPECT_LT(figureKey(figures[i - 1]), figureKey(figures[i]));
    EXPECT_EQ(figureKey(0.0), figureKey(-0.0));
    EXPECT_EQ(figureKey(std::nan("")), unknownKey);
}

TEST(SortKeys, NumbersInTextsRunAsNumbersAndEmptyIsUnknown)
{
    const std::vector<SortKey> keys
        = textKeys({QStringLiteral("10"), QStringLiteral("9"), QString(), QStringLiteral("09"),
            QStringLiteral("阿"), QStringLiteral("北"), QStringLiteral("ab"), QStringLiteral("AB")});
    EXPECT_LT(keys[1], keys[0]);
    EXPECT_EQ(keys[1], keys[3]);
    EXPECT_EQ(keys[2], unknownKey);
    EXPECT_LT(keys[4], keys[5]);
    EXPECT_EQ(keys[6], keys[7]);
}
