// Law 1 of the project: every edit, undone, gives the database dump from before; redone, the dump from
// after. And memory, which is only ever brought up to date from changesets, equals what a fresh load reads.

#include <map>
#include <memory>
#include <set>

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include "core/store/database.h"
#include "tests/support/randomedits.h"
#include "tests/support/testplan.h"

using namespace xushi;
using namespace xushi::test;

namespace
{

// A plan with something of everything, made by the edits themselves.
void populate(Plan &plan, Random &random, int rounds)
{
    for (int i = 0; i < rounds; ++i) {
        const auto &edits = allEdits();
        const auto &edit = edits[std::uniform_int_distribution<size_t>(0, edits.size() - 1)(random)];
        // What takes things away is rarer, so that the plan grows.
        if (edit.name.starts_with("remove") && std::uniform_int_distribution<int>(0, 3)(random) != 0)
            continue;
        (void)edit.run(plan, random);
    }
}

// Memory equals the database: every record, and the order under every owner.
void expectMemoryEqualsDatabase(TestPlan &plan)
{
    RecordSet fresh;
    ASSERT_TRUE(fresh.load(plan->database().handle()).has_value());
    forEachRecord([&]<class R>() {
        const RecordTable<R> &memory = plan->table<R>();
        const RecordTable<R> &loaded = fresh.table<R>();
        EXPECT_EQ(memory.size(), loaded.size()) << R::table;
        for (const R &record : loaded) {
            const R *held = memory.find(record.id);
            ASSERT_NE(held, nullptr) << R::table;
            EXPECT_TRUE(*held == record) << R::table << ' ' << record.id.value;
            EXPECT_EQ(memory.of(record.owner()), loaded.of(record.owner())) << R::table;
        }
    });
}

// Plans with something of everything, made once; tests work on copies.
TestPlan &populated(unsigned seed)
{
    static std::map<unsigned, std::unique_ptr<TestPlan>> plans;
    auto &plan = plans[seed];
    if (!plan) {
        Random random(seed);
        plan = std::make_unique<TestPlan>(seed + 1);
        (void)allEdits().back().run(**plan, random);
        populate(**plan, random, 150);
    }
    return *plan;
}

class EditLaw : public testing::TestWithParam<size_t>
{
};

TEST_P(EditLaw, UndoneGivesTheDumpFromBeforeAndRedoneTheOneFromAfter)
{
    const EditEntry &edit = allEdits()[GetParam()];
    int effective = 0;
    // Reading a notice wants an empty plan.
    const bool needsEmpty = edit.name == "importNotice";
    for (unsigned seed = 0; seed < 6 || (effective == 0 && seed < 60); ++seed) {
        Random random(seed);
        TestPlan empty(seed + 1);
        TestPlan plan(needsEmpty ? empty : populated(seed % 6), seed + 100);
        const QByteArray before = plan.dump();
        const qint64 stepsBefore = plan->history().lastNumber();
        const Result<void> done = edit.run(*plan, random);
        const QByteArray after = plan.dump();
        if (!done || before == after) {
            EXPECT_EQ(before, after) << edit.name << " changed the plan although it failed";
            EXPECT_EQ(plan->history().lastNumber(), stepsBefore)
                << edit.name << " left a step without a change";
            continue;
        }
        ++effective;
        EXPECT_EQ(plan->history().lastNumber(), stepsBefore + 1) << edit.name << ": one gesture is one step";
        expectMemoryEqualsDatabase(plan);
        ASSERT_TRUE(plan->undo().has_value()) << edit.name;
        EXPECT_EQ(plan.dump(), before) << edit.name << " undone";
        expectMemoryEqualsDatabase(plan);
        ASSERT_TRUE(plan->redo().has_value()) << edit.name;
        EXPECT_EQ(plan.dump(), after) << edit.name << " redone";
        expectMemoryEqualsDatabase(plan);
    }
    EXPECT_GT(effective, 0) << edit.name << " never did anything: the law was not tried";
}

INSTANTIATE_TEST_SUITE_P(EveryEdit, EditLaw, testing::Range<size_t>(0, allEdits().size()),
    [](const auto &info) { return allEdits()[info.param].name; });

TEST(EditLaws, EveryVerbOfTheHeadersIsListed)
{
    std::set<std::string> listed;
    for (const EditEntry &edit : allEdits())
        listed.insert(edit.name);
    const QRegularExpression verb(QStringLiteral(R"(\[\[nodiscard\]\] Result<[^>]+> (\w+)\(Plan &plan)"));
    const QDir headers(QStringLiteral(XUSHI_SOURCE_DIR "/core/edits"));
    int verbs = 0;
    for (const QString &name : headers.entryList({QStringLiteral("*edits.h")})) {
        QFile file(headers.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        auto matches = verb.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            ++verbs;
            const std::string found = matches.next().captured(1).toStdString();
            EXPECT_TRUE(listed.contains(found)) << found << " is not in allEdits()";
        }
    }
    EXPECT_GT(verbs, 40);
}

// A long way there and all the way back, over a crash in the middle.
TEST(EditLaws, AllStepsUndoneGiveTheEmptyPlanAlsoAfterACrash)
{
    for (unsigned seed = 1; seed <= 4; ++seed) {
        Random random(seed);
        TestPlan plan(seed);
        const QByteArray empty = plan.dump();
        populate(*plan, random, 300);
        const QByteArray full = plan.dump();
        plan.reopen();
        EXPECT_EQ(plan.dump(), full);
        populate(*plan, random, 50);
        const QByteArray later = plan.dump();
        int undone = 0;
        while (plan->history().nextUndo()) {
            ASSERT_TRUE(plan->undo().has_value());
            ++undone;
            if (undone == 20)
                plan.reopen();
        }
        EXPECT_GT(undone, 50);
        EXPECT_EQ(plan.dump(), empty);
        while (plan->history().nextRedo())
            ASSERT_TRUE(plan->redo().has_value());
        EXPECT_EQ(plan.dump(), later);
        expectMemoryEqualsDatabase(plan);
    }
}

TEST(EditLaws, AnEditAfterAnUndoEndsRedo)
{
    TestPlan plan;
    fill(*plan, QStringLiteral("一、甲\n1.事一\n"));
    ASSERT_TRUE(plan->undo().has_value());
    ASSERT_TRUE(plan->history().nextRedo());
    fill(*plan, QStringLiteral("二、乙\n"));
    EXPECT_EQ(plan->history().nextRedo(), nullptr);
    EXPECT_EQ(plan->redo().error().kind, ErrorKind::NotFound);
}

} // namespace
