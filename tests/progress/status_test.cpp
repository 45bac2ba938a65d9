#include "core/progress/status.h"

#include <gtest/gtest.h>

#include "tests/support/testplan.h"

namespace xushi::progress
{

using test::TestPlan;

namespace
{

// A plan of 2023 with one task; targets and readings are added as a test needs them.
class Progress : public testing::Test
{
protected:
    void SetUp() override
    {
        write([this](Transaction &transaction) {
            PlanInfo info;
            info.year = 2023;
            info.startsOn = QDate(2023, 1, 1);
            info.endsOn = QDate(2023, 12, 31);
            transaction.insert(info);
            m_task = addTask(transaction, {});
        });
    }

    void write(const std::function<void(Transaction &)> &edit)
    {
        const auto done
            = m_plan->apply(QStringLiteral("edit"), [&](Transaction &transaction) -> Result<void> {
                  edit(transaction);
                  return {};
              });
        ASSERT_TRUE(done) << done.error().message.toStdString();
    }

    static TaskId addTask(Transaction &transaction, std::optional<TaskId> parent)
    {
        Task task;
        task.parentId = parent;
        task.rank = QStringLiteral("i");
        task.title = QStringLiteral("任务");
        task.startsOn = QDate(2023, 1, 1);
        task.endsOn = QDate(2023, 12, 31);
        return transaction.insert(task);
    }

    // A target that counts up to a value unless the test changes it.
    static Target upTo(const char *value)
    {
        Target target;
        target.rank = QStringLiteral("i");
        target.name = QStringLiteral("指标");
        target.value = Decimal::parse(QString::fromLatin1(value));
        return target;
    }
    static Target growthOf(const char *value)
    {
        Target target = upTo(value);
        target.change = Change::GrowthRate;
        target.unit = QStringLiteral("%");
        return target;
    }

    TargetStatus statusWith(Target target, const char *value, QDate cutOff, QDate asOf)
    {
        write([&](Transaction &transaction) {
            target.taskId = m_task;
            target.id = transaction.insert(target);
            Measurement measurement;
            measurement.targetId = target.id;
            measurement.asOf = cutOff;
            measurement.value = Decimal::parse(QString::fromLatin1(value));
            transaction.insert(measurement);
        });
        return statusOf(*m_plan, m_plan->targets().at(target.id), asOf);
    }
    TargetStatus statusWith(const Target &target, const char *value, int month)
    {
        const QDate day = endOf(month);
        return statusWith(target, value, day, day);
    }

    static QDate endOf(int month)
    {
        const QDate first(2023, month, 1);
        return {2023, month, first.daysInMonth()};
    }
    static std::string points(const TargetStatus &status)
    {
        return status.difference ? (*status.difference * 100).toFixed(1).toStdString() : "none";
    }
    static std::string percent(const TargetStatus &status)
    {
        return status.completion ? (*status.completion * 100).toFixed(1).toStdString() : "none";
    }

    TestPlan m_plan;
    TaskId m_task;
};

} // namespace

// Figures that counties published, with what they printed beside them.
TEST_F(Progress, PublishedFiguresAreReproduced)
{
    const TargetStatus investment = statusWith(upTo("647.4"), "629.0", 10);
    EXPECT_EQ(percent(investment), "97.2");
    EXPECT_EQ(points(investment), "13.8"); // 13.9 where rounded first
    const TargetStatus early = statusWith(upTo("401.9"), "107.4", 4);
    EXPECT_EQ(percent(early), "26.7");
    EXPECT_EQ(points(early), "-6.6");
    EXPECT_EQ(points(statusWith(upTo("100"), "44", 5)), "2.3");
    EXPECT_EQ(points(statusWith(upTo("1000"), "926", 8)), "25.9");
    EXPECT_EQ(points(statusWith(upTo("1000"), "851", 10)), "1.8");
    EXPECT_EQ(points(statusWith(upTo("1000"), "533", 9)), "-21.7");
}

TEST_F(Progress, ElevenMonthsAreBehindBelowTheirShare)
{
    EXPECT_EQ(statusWith(upTo("1000"), "916", 11).statusClass, StatusClass::Behind);
    EXPECT_EQ(statusWith(upTo("1000"), "917", 11).statusClass, StatusClass::OnTrack);
}

TEST_F(Progress, GrowthAndSharesAreNotScaledByTime)
{
    const TargetStatus growth = statusWith(growthOf("15"), "3.9", 3);
    EXPECT_EQ(points(growth), "-11.1");
    EXPECT_FALSE(growth.scaledByTime);
    EXPECT_FALSE(growth.expected);
    Target share = growthOf("84");
    share.change = Change::Share;
    EXPECT_EQ(points(statusWith(share, "84.5", 3)), "0.5");
}

TEST_F(Progress, LightsChangeExactlyAtTheirThresholds)
{
    const auto lightAt = [this](const char *value) { return statusWith(upTo("10000"), value, 6).light; };
    EXPECT_EQ(lightAt("5000"), Light::Green);
    EXPECT_EQ(lightAt("4010"), Light::Green); // −9.9
    EXPECT_EQ(lightAt("4001"), Light::Green); // −9.99, printed −10.0
    EXPECT_EQ(lightAt("4000"), Light::Yellow); // −10.0
    EXPECT_EQ(lightAt("2000"), Light::Yellow); // −30.0
    EXPECT_EQ(lightAt("1999"), Light::Red); // −30.01, printed −30.0
    EXPECT_EQ(lightAt("1990"), Light::Red); // −30.1
}

TEST_F(Progress, TheReasonShowsMoreDigitsWhereTheyDecide)
{
    const TargetStatus close = statusWith(upTo("10000"), "4001", 6);
    EXPECT_TRUE(explain(*m_plan, close).sentence.contains(QStringLiteral("9.99")));
    const TargetStatus plain = statusWith(upTo("10000"), "4500", 6);
    EXPECT_TRUE(explain(*m_plan, plain).sentence.contains(QStringLiteral("5.0")));
}

TEST_F(Progress, ClassesFollowTheirBands)
{
    const auto classAt = [this](const char *value) { return statusWith(upTo("1000"), value, 6).statusClass; };
    EXPECT_EQ(classAt("499"), StatusClass::Behind);
    EXPECT_EQ(classAt("500"), StatusClass::OnTrack);
    EXPECT_EQ(classAt("549"), StatusClass::OnTrack);
    EXPECT_EQ(classAt("550"), StatusClass::Ahead);
    EXPECT_EQ(classAt("1000"), StatusClass::Completed);
    const TargetStatus beyond = statusWith(upTo("1000"), "1300", 6);
    EXPECT_EQ(percent(beyond), "130.0");
}

TEST_F(Progress, NothingIsComputedFromAZeroTargetOrWithoutData)
{
    const TargetStatus zero = statusWith(upTo("0"), "3", 6);
    EXPECT_FALSE(zero.completion);
    EXPECT_FALSE(zero.difference);
    const TargetStatus early = statusWith(upTo("10"), "3", endOf(6), endOf(5));
    EXPECT_FALSE(early.measurement);
    EXPECT_FALSE(early.completion);
    EXPECT_EQ(early.statusClass, StatusClass::Other);
    EXPECT_EQ(early.light, Light::None);
    Target unknown = upTo("1");
    unknown.value.reset();
    EXPECT_FALSE(statusWith(unknown, "3", 6).completion);
}

TEST_F(Progress, ADoubtfulTargetIsCountedNowhere)
{
    Target doubtful = upTo("10");
    doubtful.doubt = QStringLiteral("性质不明");
    EXPECT_FALSE(statusWith(doubtful, "10", 6).completion);
    EXPECT_EQ(summarise(*m_plan, endOf(6)).targets, 0);
    EXPECT_TRUE(statusOf(*m_plan, m_plan->tasks().at(m_task), endOf(6)).targets.empty());
}

TEST_F(Progress, FromABaseOnlyTheWayIsCounted)
{
    Target fromBase = upTo("44");
    fromBase.baseValue = Decimal(36);
    EXPECT_EQ(percent(statusWith(fromBase, "40", 6)), "50.0");
    Target still = upTo("44");
    still.baseValue = Decimal(44);
    EXPECT_FALSE(statusWith(still, "40", 6).completion);
}

TEST_F(Progress, LowerCanBeBetter)
{
    Target lower = upTo("35");
    lower.direction = Direction::Lower;
    lower.comparator = Comparator::AtMost;
    const TargetStatus above = statusWith(lower, "70", 6);
    EXPECT_EQ(percent(above), "50.0");
    EXPECT_FALSE(above.reached);
    EXPECT_TRUE(statusWith(lower, "35", 6).reached);
    EXPECT_FALSE(statusWith(lower, "0", 6).completion);
    lower.baseValue = Decimal(45);
    EXPECT_EQ(percent(statusWith(lower, "40", 6)), "50.0");
    lower.comparator = Comparator::LessThan;
    EXPECT_FALSE(statusWith(lower, "35", 6).reached);
}

TEST_F(Progress, ExpectedProgressIsTakenWhereTheFigureWasCut)
{
    const TargetStatus late = statusWith(upTo("12"), "5", endOf(5), endOf(6));
    EXPECT_EQ(late.cutOff, endOf(5));
    EXPECT_EQ(late.expected, Rational(5, 12));
    EXPECT_EQ(late.difference, Rational(0));
}

TEST_F(Progress, TimeCountsInWholeMonthsOfThePlan)
{
    EXPECT_EQ(expectedProgress(*m_plan, QDate(2023, 6, 29)), Rational(5, 12));
    EXPECT_EQ(expectedProgress(*m_plan, QDate(2023, 6, 30)), Rational(1, 2));
    EXPECT_EQ(expectedProgress(*m_plan, QDate(2023, 1, 15)), Rational(0));
    EXPECT_EQ(expectedProgress(*m_plan, QDate(2022, 12, 31)), Rational(0));
    EXPECT_EQ(expectedProgress(*m_plan, QDate(2023, 12, 31)), Rational(1));
    EXPECT_EQ(expectedProgress(*m_plan, QDate(2025, 3, 1)), Rational(1));
    EXPECT_EQ(expectedProgress(*m_plan, QDate()), Rational(0));
}

TEST_F(Progress, WhatHappensOnceIsJudgedAtItsDay)
{
    Target once = upTo("1");
    once.dueOn = QDate(2023, 9, 30);
    const TargetStatus open = statusWith(once, "0", 6);
    EXPECT_FALSE(open.scaledByTime);
    EXPECT_FALSE(open.difference);
    EXPECT_EQ(open.light, Light::None);
    EXPECT_EQ(open.statusClass, StatusClass::Other);
    const TargetStatus late = statusWith(once, "0", 10);
    EXPECT_EQ(late.light, Light::Red);
    EXPECT_EQ(late.statusClass, StatusClass::Behind);
    const TargetStatus done = statusWith(once, "1", 6);
    EXPECT_EQ(done.light, Light::Green);
    EXPECT_EQ(done.statusClass, StatusClass::Completed);
    EXPECT_EQ(statusOf(*m_plan, m_plan->tasks().at(m_task), endOf(10)).statusClass, StatusClass::Behind);
    for (const TargetStatus &status : {open, late, done})
        EXPECT_FALSE(explain(*m_plan, status).sentence.isEmpty());
}

TEST_F(Progress, ATaskThatWaitsForOneThingIsJudgedByItsState)
{
    std::ignore = statusWith(upTo("1"), "0", 6);
    write([this](Transaction &transaction) {
        Task task = m_plan->tasks().at(m_task);
        task.state = TaskState::InProgress;
        transaction.update(task);
    });
    const TaskStatus status = statusOf(*m_plan, m_plan->tasks().at(m_task), endOf(6));
    EXPECT_EQ(status.statusClass, StatusClass::OnTrack);
    EXPECT_EQ(status.light, Light::Green);
}

TEST_F(Progress, ATaskTakesTheMeanOfItsTargetsAndTheWorstLight)
{
    std::ignore = statusWith(upTo("100"), "60", 6);
    std::ignore = statusWith(upTo("100"), "30", 6);
    const TaskStatus task = statusOf(*m_plan, m_plan->tasks().at(m_task), endOf(6));
    ASSERT_TRUE(task.completion);
    EXPECT_EQ((*task.completion * 100).toFixed(1), QStringLiteral("45.0"));
    EXPECT_EQ((*task.difference * 100).toFixed(1), QStringLiteral("-5.0"));
    EXPECT_EQ(task.light, Light::Yellow);
    EXPECT_EQ(task.statusClass, StatusClass::Behind);
}

// Denominators that share no factor: their exact sum would not fit into 128 bits.
TEST_F(Progress, TheMeanOfManyLongFiguresStaysWithinRange)
{
    for (const char *value : {"99999999999997", "99999999999973", "99999999999971", "99999999999959"})
        std::ignore = statusWith(upTo(value), "49999999999999", 6);
    const TaskStatus task = statusOf(*m_plan, m_plan->tasks().at(m_task), endOf(6));
    ASSERT_TRUE(task.completion);
    EXPECT_EQ((*task.completion * 100).toFixed(1), QStringLiteral("50.0"));
    EXPECT_EQ((*task.difference * 100).toFixed(1), QStringLiteral("0.0"));
}

TEST_F(Progress, ATaskWithoutFiguresIsJudgedByStateEndAndNodes)
{
    const auto judged = [this](QDate asOf) { return statusOf(*m_plan, m_plan->tasks().at(m_task), asOf); };
    const auto setState = [this](TaskState state) {
        write([&](Transaction &transaction) {
            Task task = m_plan->tasks().at(m_task);
            task.state = state;
            transaction.update(task);
        });
    };
    EXPECT_EQ(judged(endOf(6)).light, Light::None);
    EXPECT_FALSE(judged(endOf(6)).completion);
    setState(TaskState::InProgress);
    EXPECT_EQ(judged(endOf(6)).light, Light::Green);
    EXPECT_EQ(judged(QDate(2024, 1, 1)).light, Light::Red);
    write([this](Transaction &transaction) {
        transaction.insert(Milestone {{}, m_task, QStringLiteral("节点"), QDate(2023, 5, 26), {}, false});
    });
    EXPECT_EQ(judged(endOf(6)).light, Light::Yellow);
    EXPECT_EQ(judged(endOf(4)).light, Light::Green);
    setState(TaskState::Blocked);
    EXPECT_EQ(judged(endOf(6)).light, Light::Red);
    setState(TaskState::Done);
    EXPECT_EQ(judged(endOf(6)).statusClass, StatusClass::Completed);
}

TEST_F(Progress, TheSummaryCountsTasksOnceAndTargetsOfItemsToo)
{
    std::ignore = statusWith(upTo("100"), "60", 6);
    write([this](Transaction &transaction) {
        const TaskId item = addTask(transaction, m_task);
        Target target = upTo("5");
        target.taskId = item;
        transaction.insert(target);
        Task aside;
        aside.rank = QStringLiteral("r");
        aside.title = QStringLiteral("保障措施");
        aside.tracked = false;
        transaction.insert(aside);
    });
    const Summary summary = summarise(*m_plan, endOf(6));
    EXPECT_EQ(summary.tasks, 2);
    EXPECT_EQ(summary.tracked, 1);
    EXPECT_EQ(summary.classes[static_cast<size_t>(StatusClass::Ahead)], 1);
    EXPECT_EQ(summary.green + summary.yellow + summary.red, 1);
    EXPECT_EQ(summary.targets, 2);
}

TEST(Shares, AddUpToHundredAsPublished)
{
    const auto shares = sharesToHundred({24, 10, 162, 17, 9});
    const std::array<const char *, 5> published {"10.8", "4.5", "72.9", "7.7", "4.1"};
    for (size_t i = 0; i < shares.size(); ++i)
        EXPECT_EQ(shares[i].toFixed(1).toStdString(), published[i]);
}

TEST(Shares, AlwaysAddUpToHundred)
{
    for (int a = 0; a < 30; a += 3) {
        for (int b = 0; b < 30; b += 7) {
            const auto shares = sharesToHundred({a, b, 5, 1, 0});
            Rational sum;
            for (const Rational &share : shares)
                sum = sum + share;
            EXPECT_EQ(sum, Rational(100)) << a << ' ' << b;
        }
    }
    for (const Rational &share : sharesToHundred({0, 0, 0, 0, 0}))
        EXPECT_TRUE(share.isZero());
}

TEST_F(Progress, APlanOpensAtTheMonthOfItsLatestFigure)
{
    EXPECT_EQ(defaultAsOf(*m_plan, QDate(2023, 7, 12)), endOf(6));
    EXPECT_EQ(defaultAsOf(*m_plan, QDate(2026, 7, 12)), QDate(2023, 12, 31));
    EXPECT_EQ(defaultAsOf(*m_plan, QDate(2023, 1, 5)), endOf(1));
    std::ignore = statusWith(upTo("100"), "60", QDate(2023, 5, 20), endOf(6));
    EXPECT_EQ(defaultAsOf(*m_plan, QDate(2023, 7, 12)), endOf(5));
}

TEST_F(Progress, EveryLightHasAReason)
{
    for (const char *value : {"5000", "4010", "4000", "1990", "10000"}) {
        const Explanation why = explain(*m_plan, statusWith(upTo("10000"), value, 6));
        EXPECT_FALSE(why.title.isEmpty());
        EXPECT_FALSE(why.sentence.isEmpty());
        EXPECT_FALSE(why.lines.empty());
    }
    EXPECT_FALSE(explain(*m_plan, statusWith(upTo("0"), "3", 6)).sentence.isEmpty());
}

} // namespace xushi::progress
