#include "core/plan/rank.h"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

using namespace xushi;

namespace
{

void expectBetween(const QString &before, const QString &rank, const QString &after)
{
    EXPECT_TRUE(before.isEmpty() || before < rank) << before.toStdString() << " ! " << rank.toStdString();
    EXPECT_TRUE(after.isEmpty() || rank < after) << rank.toStdString() << " ! " << after.toStdString();
    EXPECT_FALSE(rank.endsWith(u'0')) << "no room would be left before " << rank.toStdString();
}

} // namespace

TEST(Rank, InsertionsAnywhereKeepTheOrderAndRenumberNothing)
{
    std::mt19937 random(3);
    std::vector<QString> ranks;
    for (int i = 0; i < 3000; ++i) {
        const auto place = std::uniform_int_distribution<size_t>(0, ranks.size())(random);
        const QString before = place == 0 ? QString() : ranks[place - 1];
        const QString after = place == ranks.size() ? QString() : ranks[place];
        const QString rank = rankBetween(before, after);
        expectBetween(before, rank, after);
        ranks.insert(ranks.begin() + static_cast<std::ptrdiff_t>(place), rank);
    }
    EXPECT_TRUE(std::is_sorted(ranks.begin(), ranks.end()));
}

TEST(Rank, AppendingStaysShort)
{
    QString rank;
    for (int i = 0; i < 1000; ++i)
        rank = rankBetween(rank, {});
    EXPECT_LT(rank.size(), 40);
}

TEST(Rank, AlwaysTheSameEndStillHasRoom)
{
    QString first = rankBetween({}, {});
    for (int i = 0; i < 500; ++i) {
        const QString earlier = rankBetween({}, first);
        expectBetween({}, earlier, first);
        first = earlier;
    }
}

TEST(Rank, EqualNeighboursOfMergedCopiesGiveOneBehind)
{
    EXPECT_LT(QStringLiteral("i"), rankBetween(QStringLiteral("i"), QStringLiteral("i")));
}

TEST(Rank, ListsAreInOrderDistinctAndShort)
{
    for (const int count : {0, 1, 2, 35, 36, 75, 1000, 50000}) {
        const std::vector<QString> ranks = ranksFor(count);
        ASSERT_EQ(ranks.size(), static_cast<size_t>(count));
        for (size_t i = 0; i < ranks.size(); ++i)
            expectBetween(i == 0 ? QString() : ranks[i - 1], ranks[i], {});
    }
    EXPECT_LE(ranksFor(75).back().size(), 2);
}
