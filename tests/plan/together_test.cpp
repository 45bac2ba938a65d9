// Several edits as one step.

#include <gtest/gtest.h>

#include "core/edits/sectionedits.h"
#include "core/edits/taskedits.h"
#include "tests/support/randomedits.h"
#include "tests/support/testplan.h"

using namespace xushi;
using namespace xushi::test;

namespace
{

const QString sample = QStringLiteral("# 计划\n"
                                      "一、创新\n"
                                      "1.平台建设 牵头:科技局 配合:财政局\n"
                                      "  - 事项\n"
                                      "  * 省级平台 >= 10 家\n"
                                      "2.人才引育 3.1–6.30 牵头:组织部\n"
                                      "二、产业\n"
                                      "3.技术改造 负责:工信局、发改局\n");

// The records in memory against those that a fresh look at the database gives.
template <class R>
void expectSameTable(const RecordTable<R> &memory, const RecordTable<R> &fresh)
{
    ASSERT_EQ(memory.size(), fresh.size()) << R::table;
    for (const R &record : fresh) {
        const R *known = memory.find(record.id);
        ASSERT_TRUE(known) << R::table;
        EXPECT_TRUE(*known == record) << R::table;
        EXPECT_EQ(memory.of(record.owner()), fresh.of(record.owner())) << R::table;
    }
}

void expectMemoryIsTheDatabase(TestPlan &plan)
{
    TestPlan fresh(plan, 99);
    forEachRecord([&]<class R>() { expectSameTable(plan->table<R>(), fresh->table<R>()); });
}

struct Told {
    int times = 0;
    std::vector<Changes::Row> rows;
    explicit Told(Plan &plan)
    {
        QObject::connect(&plan, &Plan::changed, &plan, [this](const Changes &changes) {
            ++times;
            rows = changes.rows();
        });
    }
};

} // namespace

TEST(Together, IsOneStepToldOnceAndSeesItsOwnEdits)
{
    TestPlan plan;
    fill(*plan, sample);
    const QByteArray before = plan.dump();
    const size_t steps = plan->history().steps().size();
    Told told(*plan);
    const auto done = plan->together(QStringLiteral("粘贴"), [&]() -> Result<void> {
        const auto section = edits::addSection(*plan, QStringLiteral("三"));
        EXPECT_TRUE(plan->sections().contains(*section));
        const auto first = edits::addTask(*plan, {*section, {}, {}}, QStringLiteral("甲"));
        const auto second = edits::addTask(*plan, {*section, {}, {}}, QStringLiteral("乙"));
        EXPECT_EQ(plan->tasks().of(*section), (std::vector {*first, *second}));
        return edits::setTaskTitle(*plan, *first, QStringLiteral("丙"));
    });
    ASSERT_TRUE(done.has_value());
    EXPECT_EQ(told.times, 1);
    EXPECT_EQ(told.rows.size(), 3U);
    ASSERT_EQ(plan->history().steps().size(), steps + 1);
    EXPECT_EQ(plan->history().steps().back().label, QStringLiteral("粘贴"));
    expectMemoryIsTheDatabase(plan);
    const QByteArray after = plan.dump();
    ASSERT_TRUE(plan->undo().has_value());
    EXPECT_EQ(plan.dump(), before);
    ASSERT_TRUE(plan->redo().has_value());
    EXPECT_EQ(plan.dump(), after);
    expectMemoryIsTheDatabase(plan);
}

TEST(Together, AnErrorTakesEverythingBack)
{
    TestPlan plan;
    fill(*plan, sample);
    const QByteArray before = plan.dump();
    const QString picture = art(*plan);
    const size_t steps = plan->history().steps().size();
    Told told(*plan);
    const auto done = plan->together(QStringLiteral("粘贴"), [&]() -> Result<void> {
        const TaskId task = plan->tasks().begin()->id;
        EXPECT_TRUE(edits::removeTasks(*plan, {task}).has_value());
        EXPECT_TRUE(edits::addSection(*plan, QStringLiteral("三")).has_value());
        return fail(ErrorKind::Invalid, QStringLiteral("不行"));
    });
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().message, QStringLiteral("不行"));
    EXPECT_EQ(told.times, 0);
    EXPECT_EQ(plan.dump(), before);
    EXPECT_EQ(art(*plan), picture);
    EXPECT_EQ(plan->history().steps().size(), steps);
    expectMemoryIsTheDatabase(plan);
    EXPECT_TRUE(edits::addSection(*plan, QStringLiteral("四")).has_value());
}

TEST(Together, ARefusedEditLeavesNoTraceAndTheOthersGoOn)
{
    TestPlan plan;
    fill(*plan, sample);
    const auto done = plan->together(QStringLiteral("粘贴"), [&]() -> Result<void> {
        EXPECT_TRUE(edits::addSection(*plan, QStringLiteral("三")).has_value());
        const auto refused = plan->apply(QStringLiteral("x"), [&](Transaction &transaction) -> Result<void> {
            Section section;
            section.rank = QStringLiteral("z");
            section.title = QStringLiteral("不该在");
            transaction.insert(section);
            return fail(ErrorKind::Invalid, QStringLiteral("不行"));
        });
        EXPECT_FALSE(refused.has_value());
        EXPECT_TRUE(edits::addSection(*plan, QStringLiteral("四")).has_value());
        return {};
    });
    ASSERT_TRUE(done.has_value());
    EXPECT_FALSE(art(*plan).contains(QStringLiteral("不该在")));
    EXPECT_EQ(plan->sections().size(), 4);
    expectMemoryIsTheDatabase(plan);
}

TEST(Together, AnInnerErrorEndsTheOuterToo)
{
    TestPlan plan;
    fill(*plan, sample);
    const QByteArray before = plan.dump();
    const auto done = plan->together(QStringLiteral("外"), [&]() -> Result<void> {
        (void)plan->together(QStringLiteral("内"), [&]() -> Result<void> {
            EXPECT_TRUE(edits::addSection(*plan, QStringLiteral("三")).has_value());
            return fail(ErrorKind::Invalid, QStringLiteral("里面不行"));
        });
        return {};
    });
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(plan.dump(), before);
    expectMemoryIsTheDatabase(plan);
}

TEST(Together, NothingDoneLeavesNoStep)
{
    TestPlan plan;
    fill(*plan, sample);
    const size_t steps = plan->history().steps().size();
    Told told(*plan);
    ASSERT_TRUE(plan->together(QStringLiteral("空"), [] { return Result<void>(); }).has_value());
    EXPECT_EQ(plan->history().steps().size(), steps);
    EXPECT_EQ(told.times, 0);
}

TEST(Together, RandomEditsInGroupsAreTheSameAsOneByOne)
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        TestPlan grouped;
        TestPlan single;
        fill(*grouped, sample);
        fill(*single, sample);
        Random choose(seed);
        for (int round = 0; round < 12; ++round) {
            const QByteArray before = grouped.dump();
            const unsigned drawn = static_cast<unsigned>(choose());
            const bool taken = choose() % 4 != 0;
            const auto edit = [&](Plan &plan) {
                Random random(drawn);
                for (int i = 0; i < 6; ++i) {
                    const EditEntry &entry = allEdits()[random() % allEdits().size()];
                    if (!entry.readsHistory) // which differs here
                        (void)entry.run(plan, random);
                }
            };
            const auto done = grouped->together(QStringLiteral("一批"), [&]() -> Result<void> {
                edit(*grouped);
                if (taken)
                    return {};
                return fail(ErrorKind::Invalid, QStringLiteral("不行"));
            });
            ASSERT_EQ(done.has_value(), taken) << seed << ' ' << round;
            if (taken) {
                edit(*single);
                ASSERT_EQ(art(*grouped), art(*single)) << seed << ' ' << round;
            } else {
                ASSERT_EQ(grouped.dump(), before) << seed << ' ' << round;
            }
            expectMemoryIsTheDatabase(grouped);
        }
    }
}
