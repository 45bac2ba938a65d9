#include <gtest/gtest.h>

#include "core/exchange/planjson.h"
#include "tests/exchange/exchangefixtures.h"
#include "tests/support/testplan.h"

namespace xushi::exchange
{

using test::TestPlan;

namespace
{

QByteArray replaced(const QByteArray &from, const QByteArray &to)
{
    QByteArray json = test::handWrittenPlan();
    EXPECT_TRUE(json.contains(from)) << from.toStdString();
    return json.replace(json.indexOf(from), from.size(), to);
}

// One sentence that names the place, and a plan as empty as before.
void expectRefused(const QByteArray &json, const char *place, ErrorKind kind = ErrorKind::Invalid)
{
    SCOPED_TRACE(place);
    TestPlan plan;
    const QByteArray before = plan.dump();
    const Result<void> imported = importJson(*plan, json);
    ASSERT_FALSE(imported);
    EXPECT_EQ(imported.error().kind, kind);
    EXPECT_TRUE(imported.error().message.contains(QString::fromUtf8(place)))
        << imported.error().message.toStdString();
    EXPECT_TRUE(imported.error().message.contains(QStringLiteral("Nothing was changed")));
    EXPECT_EQ(plan.dump(), before);
    EXPECT_TRUE(plan->history().steps().empty());
}

QByteArray exported()
{
    TestPlan plan;
    EXPECT_TRUE(importJson(*plan, test::handWrittenPlan()));
    return planToJson(*plan);
}

// The id that stands behind the nth occurrence of the key.
QByteArray idAfter(const QByteArray &json, const QByteArray &key, int nth = 0)
{
    qsizetype at = -1;
    for (int i = 0; i <= nth; ++i)
        at = json.indexOf('"' + key + "\": \"", at + 1);
    const qsizetype start = at + key.size() + 5;
    return json.mid(start, json.indexOf('"', start) - start);
}

} // namespace

TEST(PlanJsonMistakes, FilesThatAreNoPlan)
{
    expectRefused("", "empty");
    expectRefused("\n  \n", "empty");
    expectRefused("PK\x03\x04", "line 1, at character 1", ErrorKind::Foreign);
    expectRefused("{\n \"format\": \"xushi-plan\",\n \"version\" 1}", "line 3", ErrorKind::Foreign);
    expectRefused("[1, 2]", "not a plan", ErrorKind::Foreign);
    expectRefused("{\"format\": \"geojson\"}", "not a plan", ErrorKind::Foreign);
    expectRefused(QByteArray(5000, '['), "line 1", ErrorKind::Foreign);
    expectRefused(replaced("\"version\": 1", "\"version\": 2"), "newer version", ErrorKind::TooNew);
    expectRefused(replaced("\"version\": 1", "\"version\": \"1\""), "version");
}

TEST(PlanJsonMistakes, TypesAreExact)
{
    expectRefused(replaced("\"value\": \"5\"", "\"value\": 5"), "tasks[0].targets[0].value");
    expectRefused(replaced("\"value\": \"5\"", "\"value\": \"5家\""), "tasks[0].targets[0].value");
    expectRefused(replaced("\"year\": 2023", "\"year\": 2023.5"), "plan.year");
    expectRefused(replaced("\"title\": \"建设养老机构\"", "\"title\": null"), "tasks[1].title");
    expectRefused(replaced("2023-06-30\", \"value\"", "2023-06-31\", \"value\""),
        "tasks[0].targets[0].measurements[1].as_of");
    expectRefused(replaced("\"generic\": true", "\"generic\": 1"), "tasks[0].responsibilities[1].generic");
    expectRefused(replaced("[{\"number\": \"一\"", "[7, {\"number\": \"一\""), "sections[0]");
    expectRefused(replaced("\"department_aliases\": []", "\"department_aliases\": {}"), "department_aliases");
}

TEST(PlanJsonMistakes, CodesAreKnown)
{
    expectRefused(replaced("\"ge\"", "\"gt\""), "tasks[0].targets[0].comparator");
    expectRefused(replaced("\"ge\"", "\"gt\""), "ge, le, lt, approx, eq, between");
    expectRefused(replaced("\"lead\"", "\"牵头\""), "tasks[0].responsibilities[0].role");
}

TEST(PlanJsonMistakes, KeysAreThereAndKnown)
{
    expectRefused(replaced("\"plan\": {", "\"plans\": {"), "plan");
    expectRefused(replaced("\"title\": \"建设养老机构\", ", ""), "tasks[1].title");
    expectRefused(replaced("\"title\": \"建设养老机构\"", "\"titel\": \"建设养老机构\""), "tasks[1].tit");
    expectRefused(replaced("\"ends_on\"", "\"end_on\""), "tasks[1].end_on");
    expectRefused(replaced("\"department\": \"县科技局\", ", ""), "tasks[0].responsibilities[0].department");
    // A whole record, with its id, lacks nothing.
    QByteArray json = exported();
    json.replace(json.indexOf("\"note\": \"\",\n"), 12, "");
    expectRefused(json, "tasks[0].note");
}

TEST(PlanJsonMistakes, NamesAndNumbersLeadSomewhere)
{
    expectRefused(replaced("\"section\": \"民生保障\"", "\"section\": \"没有这一章\""), "tasks[1].section");
    expectRefused(replaced("\"task\": \"2\", \"name\"", "\"task\": \"9\", \"name\""), "doubtful[0].task");
    expectRefused(replaced("\"number\": \"1\"", "\"number\": \"2\""), "more than one task");
}

TEST(PlanJsonMistakes, IdsAreThereOnceAndReferToSomething)
{
    const QByteArray json = exported();
    const QByteArray task = idAfter(json, "task_id");
    QByteArray dangling = json;
    dangling.replace(dangling.indexOf("\"department_id\": \"") + 18, 1, "9");
    expectRefused(dangling, "tasks[0].responsibilities[0].department_id");
    QByteArray foreign = json;
    foreign.replace("\"task_id\": \"" + task + "\"", "\"task_id\": \"4711\"");
    expectRefused(foreign, "tasks[0].responsibilities[0]");
    QByteArray twice = json;
    twice.replace("\"id\": \"" + idAfter(json, "section_id", 1) + "\"",
        "\"id\": \"" + idAfter(json, "section_id", 0) + "\"");
    expectRefused(twice, "occurs twice");
    QByteArray below = json;
    below.replace(below.indexOf("\"parent_id\": null", below.indexOf("\"tasks\"")), 17,
        "\"parent_id\": \"" + task + "\"");
    expectRefused(below, "stands below itself");
    QByteArray noId = json;
    noId.replace("\"id\": \"" + task + "\"", "\"id\": \"0\"");
    expectRefused(noId, "tasks[0].id");
}

TEST(PlanJsonMistakes, ValuesFitTogether)
{
    expectRefused(replaced("\"ends_on\": \"2023-06-30\"", "\"ends_on\": \"2022-06-30\""), "tasks[1]");
    expectRefused(replaced("\"year\": 2023", "\"year\": 20230"), "plan");
}

TEST(PlanJsonMistakes, APlanThatHoldsSomethingIsKept)
{
    TestPlan plan;
    ASSERT_TRUE(importJson(*plan, test::handWrittenPlan()));
    const QByteArray before = plan.dump();
    const Result<void> again = importJson(*plan, test::handWrittenPlan());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, ErrorKind::Invalid);
    EXPECT_EQ(plan.dump(), before);
}

TEST(PlanJsonMistakes, AnyCutOfAFileIsRefusedAndChangesNothing)
{
    const QByteArray json = exported();
    for (qsizetype length = 0; length + 2 < json.size(); length += 97) {
        TestPlan plan;
        EXPECT_FALSE(importJson(*plan, json.left(length))) << length;
        EXPECT_TRUE(plan->tasks().isEmpty());
    }
}

} // namespace xushi::exchange
