#include "core/exchange/planjson.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/fields/fieldcatalogue.h"
#include "tests/exchange/exchangefixtures.h"
#include "tests/support/randomedits.h"
#include "tests/support/testplan.h"

namespace xushi::exchange
{

using test::TestPlan;

namespace
{

std::string messageOf(const Result<void> &result)
{
    return result ? std::string() : result.error().message.toStdString();
}

// Export, import into an empty plan, export again: equal dump, equal bytes.
void expectRoundTrip(TestPlan &original)
{
    const QByteArray json = planToJson(*original);
    TestPlan copy(77);
    const Result<void> imported = importJson(*copy, json);
    ASSERT_TRUE(imported) << messageOf(imported);
    EXPECT_EQ(copy.dump().toStdString(), original.dump().toStdString());
    EXPECT_EQ(planToJson(*copy).toStdString(), json.toStdString());
    copy.reopen();
    EXPECT_EQ(planToJson(*copy).toStdString(), json.toStdString());
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

TEST(PlanJson, EveryRecordAndColumnGoesBothWays)
{
    for (quint64 seed = 1; seed <= 25; ++seed) {
        SCOPED_TRACE(seed);
        TestPlan plan(seed);
        test::fillWithEverything(*plan, seed);
        forEachRecord([&]<class R>() { EXPECT_FALSE(plan->table<R>().isEmpty()) << R::table; });
        expectRoundTrip(plan);
    }
}

TEST(PlanJson, AnEmptyPlanGoesBothWays)
{
    TestPlan plan;
    expectRoundTrip(plan);
}

TEST(PlanJson, PlansAfterAnyEditsGoBothWays)
{
    for (unsigned seed = 1; seed <= 4; ++seed) {
        SCOPED_TRACE(seed);
        TestPlan plan(seed);
        test::fillWithEverything(*plan, seed);
        test::Random random(seed);
        for (int i = 0; i < 60; ++i) {
            const auto &edits = test::allEdits();
            std::ignore = edits[random() % edits.size()].run(*plan, random);
        }
        expectRoundTrip(plan);
    }
}

TEST(PlanJson, TasksStandInDocumentOrder)
{
    TestPlan plan;
    test::fill(*plan,
        QStringLiteral("# 某县2023年重点工作任务\n一、甲\n1.任务一\n  - 事项\n2.任务二\n二、乙\n3.任务三\n"));
    QStringList titles;
    for (const QJsonValue &task : parsed(planToJson(*plan)).value(QStringLiteral("tasks")).toArray())
        titles << task.toObject().value(QStringLiteral("section")).toString() + u'/'
                + task.toObject().value(QStringLiteral("title")).toString();
    EXPECT_EQ(titles,
        QStringList({QStringLiteral("一、甲/任务一"), QStringLiteral("一、甲/事项"),
            QStringLiteral("一、甲/任务二"), QStringLiteral("二、乙/任务三")}));
}

TEST(PlanJson, TargetsSayWhereTheyStandInCodePoints)
{
    TestPlan plan;
    const auto filled = plan->apply(QStringLiteral("fill"), [](Transaction &transaction) -> Result<void> {
        SourceDocument document;
        document.rank = QStringLiteral("i");
        document.text = QStringLiteral("𠮷镇😀新增5家平台");
        const SourceDocumentId source = transaction.insert(document);
        Task task;
        task.rank = QStringLiteral("i");
        task.title = QStringLiteral("平台");
        Target target;
        target.taskId = transaction.insert(task);
        target.rank = QStringLiteral("i");
        target.name = QStringLiteral("新增平台");
        target.value = Decimal(5);
        target.unit = QStringLiteral("家");
        target.quote = QStringLiteral("新增5家平台");
        const TargetId id = transaction.insert(target);
        Origin origin;
        origin.record = RecordKind::Target;
        origin.recordId = id.value;
        origin.field = QStringLiteral("value");
        origin.originKind = OriginKind::Notice;
        origin.documentId = source;
        origin.start = static_cast<int>(document.text.indexOf(u'5'));
        origin.end = origin.start + 2;
        transaction.insert(origin);
        return {};
    });
    ASSERT_TRUE(filled) << messageOf(filled);
    const QJsonObject task
        = parsed(planToJson(*plan)).value(QStringLiteral("tasks")).toArray().at(0).toObject();
    const QJsonObject target = task.value(QStringLiteral("targets")).toArray().at(0).toObject();
    EXPECT_EQ(target.value(QStringLiteral("value")).toString(), QStringLiteral("5"));
    EXPECT_EQ(target.value(QStringLiteral("unit")).toString(), QStringLiteral("家"));
    EXPECT_EQ(target.value(QStringLiteral("comparator")).toString(), QStringLiteral("ge"));
    EXPECT_EQ(target.value(QStringLiteral("change")).toString(), QStringLiteral("increment"));
    EXPECT_EQ(target.value(QStringLiteral("span")).toArray(), QJsonArray({5, 7}));
    expectRoundTrip(plan);
}

TEST(PlanJson, IdsAreTextAndFiguresKeepTheirDecimals)
{
    TestPlan plan;
    ASSERT_TRUE(importJson(*plan, test::handWrittenPlan()));
    const QByteArray json = planToJson(*plan);
    EXPECT_TRUE(json.contains("\"value\": \"6.40\""));
    const QJsonObject task = parsed(json).value(QStringLiteral("tasks")).toArray().at(0).toObject();
    EXPECT_TRUE(task.value(QStringLiteral("id")).isString());
    EXPECT_TRUE(task.value(QStringLiteral("section_id")).isString());
    EXPECT_TRUE(task.value(QStringLiteral("parent_id")).isNull());
    EXPECT_TRUE(task.value(QStringLiteral("tracked")).isBool());
    expectRoundTrip(plan);
}

TEST(PlanJson, HandWrittenPlansGetIdsRanksAndDepartments)
{
    TestPlan plan;
    const Result<void> imported = importJson(*plan, test::handWrittenPlan());
    ASSERT_TRUE(imported) << messageOf(imported);
    EXPECT_EQ(plan->history().steps().size(), 1U);
    EXPECT_EQ(plan->info().startsOn, QDate(2023, 1, 1));
    EXPECT_EQ(plan->departments().size(), 2);
    ASSERT_EQ(plan->sections().top().size(), 2U);
    const TaskId first = plan->tasks().of(plan->sections().top().front()).front();
    EXPECT_EQ(plan->tasks().at(first).endsOn, QDate(2023, 12, 31));
    EXPECT_EQ(departmentNames(*plan, first, Role::Lead), QStringLiteral("县科技局"));
    ASSERT_EQ(plan->targets().of(first).size(), 2U);
    EXPECT_EQ(plan->measurements().of(plan->targets().of(first).front()).size(), 2U);
    const TaskId second = plan->tasks().of(plan->sections().top().back()).front();
    EXPECT_EQ(plan->tasks().at(second).endsOn, QDate(2023, 6, 30));
    ASSERT_EQ(plan->targets().of(second).size(), 1U);
    EXPECT_TRUE(plan->targets().at(plan->targets().of(second).front()).isDoubtful());
}

TEST(PlanJson, AByteOrderMarkIsNoMistake)
{
    TestPlan plan;
    EXPECT_TRUE(importJson(*plan, "\xef\xbb\xbf" + test::handWrittenPlan()));
}

} // namespace xushi::exchange
