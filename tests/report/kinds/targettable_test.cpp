#include "core/report/kinds/targettable.h"

#include <gtest/gtest.h>

#include "core/report/tablegrid.h"
#include "tests/report/kinds/kindsfixtures.h"
#include "tests/support/testplan.h"

namespace xushi::report
{

namespace
{

class TargetTable : public testing::Test
{
protected:
    void SetUp() override
    {
        test::fillForReports(*m_plan);
        m_request.emplace(test::request(*m_plan, m_fields, QStringLiteral("targets")));
    }
    Table table() { return test::tablesOf(targetTable(*m_request)).front(); }
    // Names of the targets in order.
    QStringList names()
    {
        QStringList found;
        for (const auto &row : table().rows) {
            if (row.size() > 1)
                found << row[1].text;
        }
        return found;
    }

    test::TestPlan m_plan;
    FieldCatalogue m_fields = FieldCatalogue::builtIn();
    std::optional<ReportRequest> m_request;
};

} // namespace

TEST_F(TargetTable, HasEachCertainTargetOnce)
{
    EXPECT_TRUE(TableGrid::of(table()));
    int certain = 0;
    for (const Target &target : m_plan->targets())
        certain += target.isDoubtful() ? 0 : 1;
    EXPECT_EQ(names().size(), certain);
    EXPECT_FALSE(names().contains(QStringLiteral("推进项目"))); // doubtful
    QStringList once = names();
    once.removeDuplicates();
    EXPECT_EQ(once.size(), certain);
}

TEST_F(TargetTable, RowsSpeakOfTheirTarget)
{
    for (const auto &row : table().rows) {
        if (row.size() < 2)
            continue;
        ASSERT_EQ(row[1].record.kind, RecordKind::Target);
        EXPECT_EQ(row.back().record.kind, RecordKind::Task);
        EXPECT_FALSE(m_plan->targets().at(TargetId {row[1].record.id}).name.isEmpty());
    }
}

TEST_F(TargetTable, ShowsThoseThatAreAskedFor)
{
    m_request->options.set(QStringLiteral("rows"), QStringLiteral("measured"));
    EXPECT_FALSE(names().contains(QStringLiteral("引进专家")));
    m_request->options.set(QStringLiteral("rows"), QStringLiteral("behind"));
    EXPECT_TRUE(names().contains(QStringLiteral("引进毕业生")));
    EXPECT_FALSE(names().contains(QStringLiteral("新增平台")));
    EXPECT_TRUE(targetTable(*m_request).title.endsWith(QStringLiteral("滞后指标清单")));
}

TEST_F(TargetTable, ChaptersHaveRowsOrNot)
{
    const size_t with = table().rows.size();
    m_request->options.set(QStringLiteral("chapters"), QStringLiteral("no"));
    EXPECT_EQ(table().rows.size(), with - 2);
}

TEST_F(TargetTable, TargetsOfAChapterStandInIt)
{
    ASSERT_TRUE(m_plan->apply(QStringLiteral("add"), [&](Transaction &transaction) -> Result<void> {
        Target target;
        target.sectionId = m_plan->sections().top()[1];
        target.rank = QStringLiteral("a");
        target.name = QStringLiteral("全篇指标");
        target.value = Decimal(3);
        transaction.insert(target);
        return {};
    }));
    EXPECT_EQ(names().indexOf(QStringLiteral("全篇指标")), names().indexOf(QStringLiteral("完成投资")) - 1);
}

} // namespace xushi::report
