#include "core/edits/taskedits.h"
#include "tests/ui/models/desk.h"
#include "ui/models/readings.h"
#include "ui/panels/ledger/ledgeredits.h"

using namespace xushi;
using namespace xushi::test;

TEST(LedgerEdits, NewRecordsComeBehindTheCurrentOne)
{
    Desk desk(smallPlan());
    Plan &plan = desk.workbench.plan;
    const TaskId first = desk.task(u"平台建设");
    const auto added = addTaskBehind(plan, refTo(desk.target(u"省级平台")));
    ASSERT_TRUE(added.has_value());
    const auto &siblings = plan.tasks().of(plan.tasks().at(first).owner());
    ASSERT_EQ(siblings.size(), 3u);
    EXPECT_EQ(siblings[1], *added);
    const auto section = addSectionBehind(plan, refTo(first));
    ASSERT_TRUE(section.has_value());
    EXPECT_EQ(plan.sections().top()[1], *section);
    EXPECT_FALSE(addTargetTo(plan, refTo(*section)).has_value());
    EXPECT_TRUE(addTargetTo(plan, refTo(first)).has_value());
}

TEST(LedgerEdits, TargetsGoWithTheirTask)
{
    Desk desk(smallPlan());
    Plan &plan = desk.workbench.plan;
    const QByteArray before = desk.plan.dump();
    ASSERT_TRUE(removeRecords(plan, {refTo(desk.task(u"平台建设")), refTo(desk.target(u"省级平台"))}));
    EXPECT_TRUE(desk.task(u"平台建设").isNull());
    EXPECT_TRUE(desk.target(u"市级平台").isNull());
    ASSERT_TRUE(plan.undo());
    EXPECT_EQ(desk.plan.dump(), before);
}

TEST(LedgerEdits, OnlyLeapsOfMoreThanTwentyAreAskedAbout)
{
    EXPECT_TRUE(isLeap(Decimal(7), Decimal(784)));
    EXPECT_TRUE(isLeap(Decimal(784), Decimal(7)));
    EXPECT_FALSE(isLeap(Decimal(7), Decimal(140)));
    EXPECT_TRUE(isLeap(Decimal(7), Decimal(141)));
    EXPECT_FALSE(isLeap(Decimal(0), Decimal(500)));
    EXPECT_FALSE(isLeap(Decimal(-1), Decimal(500)));
    EXPECT_TRUE(leapQuestion(Decimal(7), Decimal(784), QStringLiteral("家")).contains(u"112"));
}
