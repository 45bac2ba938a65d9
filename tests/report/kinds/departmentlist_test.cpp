#include "core/report/kinds/departmentlist.h"

#include <gtest/gtest.h>

#include "core/report/tablegrid.h"
#include "tests/report/kinds/kindsfixtures.h"
#include "tests/support/testplan.h"

namespace xushi::report
{

namespace
{

class DepartmentList : public testing::Test
{
protected:
    void SetUp() override
    {
        test::fill(*m_plan,
            QStringLiteral("# 某县2023年重点工作\n一、创新\n"
                           "1.平台建设 牵头:科技局 配合:财政局\n  * 平台 >= 5 家\n"
                           "2.人才引育 牵头:组织部 配合:科技局\n3.技术改造 牵头:科技局\n"));
        m_request.emplace(test::request(*m_plan, m_fields, QStringLiteral("departments")));
    }
    Document list(const QString &department)
    {
        m_request->options.set(QStringLiteral("department"), department);
        return departmentList(*m_request);
    }

    test::TestPlan m_plan;
    FieldCatalogue m_fields = FieldCatalogue::builtIn();
    std::optional<ReportRequest> m_request;
};

// First cells of the rows that stand over others.
QStringList bandsOf(const Table &table)
{
    QStringList bands;
    for (const auto &row : table.rows) {
        if (row.front().columnSpan > 1)
            bands << row.front().text;
    }
    return bands;
}

} // namespace

TEST_F(DepartmentList, HasOneListForEachThatHasAPart)
{
    const Document document = list({});
    EXPECT_EQ(test::tablesOf(document).size(), 3U);
    for (const Table &table : test::tablesOf(document))
        EXPECT_TRUE(TableGrid::of(table));
}

TEST_F(DepartmentList, GroupsTasksByThePartInThem)
{
    const Document document = list(QStringLiteral("科技局"));
    ASSERT_EQ(test::tablesOf(document).size(), 1U);
    EXPECT_EQ(bandsOf(test::tablesOf(document).front()),
        (QStringList {QStringLiteral("牵头（2项）"), QStringLiteral("配合（1项）")}));
    EXPECT_TRUE(test::linesOf(document).join(QString()).contains(QStringLiteral("牵头任务2项、配合任务1项")));
}

TEST_F(DepartmentList, LeadingOnlyLeavesTheRestOut)
{
    m_request->options.set(QStringLiteral("roles"), QStringLiteral("lead"));
    EXPECT_EQ(bandsOf(test::tablesOf(list(QStringLiteral("科技局"))).front()).size(), 1);
}

TEST_F(DepartmentList, AChosenOneGoesBeforeThatOfTheFilter)
{
    m_request->filterDepartment = QStringLiteral("组织部");
    EXPECT_TRUE(list({}).title.startsWith(QStringLiteral("组织部")));
    EXPECT_TRUE(list(QStringLiteral("科技局")).title.startsWith(QStringLiteral("科技局")));
}

TEST_F(DepartmentList, OneThatDoesNotExistIsSaid)
{
    const QString text = test::linesOf(list(QStringLiteral("气象局"))).join(QString());
    EXPECT_TRUE(text.contains(QStringLiteral("没有名为“气象局”的单位")));
    test::TestPlan empty;
    const auto request = test::request(*empty, m_fields, QStringLiteral("departments"));
    EXPECT_FALSE(departmentList(request).blocks.empty());
}

} // namespace xushi::report
