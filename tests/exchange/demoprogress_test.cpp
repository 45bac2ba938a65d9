#include "core/exchange/demoprogress.h"

#include <gtest/gtest.h>

#include "core/exchange/planjson.h"
#include "tests/exchange/exchangefixtures.h"
#include "tests/support/testplan.h"

namespace xushi::exchange
{

using test::TestPlan;

namespace
{

QByteArray demoFile()
{
    return QByteArrayLiteral(R"json({
"note": "演示数据：均为虚构。", "demo": true, "year": 2023,
"persons": [{"name": "张某某", "department": "县科技局", "role": "responsible"}],
"targets": [
 {"task": "1", "index": 1, "name": "新增平台", "value": "5", "unit": "家", "base_value": "1",
  "measurements": [{"as_of": "2023-05-31", "value": "2", "source": "月报", "certainty": "certified"},
                   {"as_of": "2023-06-30", "value": "3", "source": "月报", "certainty": "preliminary"}]},
 {"task": "1", "index": 3, "name": "覆盖率", "value": "6.40", "unit": "%", "base_value": null, "measurements": []}],
"tasks": [
 {"task": "1", "state": "in_progress", "responsible_person": "张某某",
  "milestones": [{"title": "申报", "due_on": "2023-05-26", "done_on": null}],
  "progress": [{"period": "2023-12", "department": "县科技局", "progress": "新增3家。", "problems": "",
                "next_steps": "继续申报。", "reported_on": "2024-01-03"}]}]
})json");
}

void expectRefused(const QByteArray &from, const QByteArray &to, const char *place)
{
    SCOPED_TRACE(place);
    TestPlan plan;
    const Result<void> read = importJson(*plan, test::handWrittenPlanWithoutFigures());
    ASSERT_TRUE(read) << read.error().message.toStdString();
    const QByteArray before = plan.dump();
    QByteArray json = demoFile();
    ASSERT_TRUE(json.contains(from));
    const Result<void> imported
        = importDemoProgress(*plan, json.replace(json.indexOf(from), from.size(), to));
    ASSERT_FALSE(imported);
    EXPECT_TRUE(imported.error().message.contains(QString::fromUtf8(place)))
        << imported.error().message.toStdString();
    EXPECT_EQ(plan.dump(), before);
}

} // namespace

TEST(DemoProgress, IsOneStepAndMarkedEverywhere)
{
    TestPlan plan;
    const Result<void> read = importJson(*plan, test::handWrittenPlanWithoutFigures());
    ASSERT_TRUE(read) << read.error().message.toStdString();
    const QByteArray before = plan.dump();
    const Result<void> imported = importDemoProgress(*plan, demoFile());
    ASSERT_TRUE(imported) << imported.error().message.toStdString();
    EXPECT_EQ(plan->history().steps().size(), 2U);
    EXPECT_FALSE(plan->info().demoNote.isEmpty());
    EXPECT_EQ(plan->measurements().size(), 2);
    for (const Measurement &measurement : plan->measurements())
        EXPECT_TRUE(measurement.demo);
    EXPECT_EQ(plan->milestones().size(), 1);
    EXPECT_TRUE(plan->milestones().begin()->demo);
    EXPECT_EQ(plan->table<ProgressEntry>().size(), 1);
    EXPECT_TRUE(plan->table<ProgressEntry>().begin()->demo);
    ASSERT_TRUE(plan->undo());
    EXPECT_EQ(plan.dump().toStdString(), before.toStdString());
}

TEST(DemoProgress, FillsTasksTargetsAndRounds)
{
    TestPlan plan;
    const Result<void> read = importJson(*plan, test::handWrittenPlanWithoutFigures());
    ASSERT_TRUE(read) << read.error().message.toStdString();
    ASSERT_TRUE(importDemoProgress(*plan, demoFile()));
    ASSERT_EQ(plan->table<Period>().size(), 1);
    const Period &period = *plan->table<Period>().begin();
    EXPECT_EQ(period.lastOn, QDate(2023, 12, 31));
    EXPECT_EQ(period.dueOn, QDate(2024, 1, 5));
    const Task &task = plan->tasks().at(plan->table<ProgressEntry>().begin()->taskId);
    EXPECT_EQ(task.state, TaskState::InProgress);
    ASSERT_TRUE(task.responsiblePersonId);
    EXPECT_EQ(plan->table<Person>().at(*task.responsiblePersonId).name, QStringLiteral("张某某"));
    const Target &target = plan->targets().at(plan->targets().of(task.id).front());
    EXPECT_EQ(target.baseValue, Decimal(1));
    ASSERT_EQ(plan->measurements().of(target.id).size(), 2U);
    const Measurement &last = plan->measurements().at(plan->measurements().of(target.id).back());
    EXPECT_EQ(last.value, Decimal(3));
    EXPECT_EQ(last.certainty, Certainty::Preliminary);
}

TEST(DemoProgress, WhatDoesNotFitThePlanIsNamed)
{
    expectRefused("\"name\": \"新增平台\"", "\"name\": \"新增企业\"", "targets[0]");
    expectRefused("\"unit\": \"家\"", "\"unit\": \"个\"", "新增平台");
    expectRefused("{\"task\": \"1\", \"index\"", "{\"task\": \"8\", \"index\"", "targets[0].task");
    expectRefused(
        "\"department\": \"县科技局\", \"role\"", "\"department\": \"县水利局\", \"role\"", "县水利局");
    expectRefused("2023-12", "2023-13", "tasks[0].progress[0].period");
    expectRefused("\"responsible_person\": \"张某某\"", "\"responsible_person\": \"李某某\"", "李某某");
    expectRefused("\"year\": 2023", "\"year\": 2024", "year");
    expectRefused("\"demo\": true", "\"demo\": false", "demonstration");
    expectRefused("in_progress", "going", "tasks[0].state");
}

TEST(DemoProgress, IsNeverMixedWithRealFigures)
{
    TestPlan plan;
    ASSERT_TRUE(importJson(*plan, test::handWrittenPlan()));
    const QByteArray before = plan.dump();
    EXPECT_FALSE(importDemoProgress(*plan, demoFile()));
    EXPECT_EQ(plan.dump(), before);
}

} // namespace xushi::exchange
