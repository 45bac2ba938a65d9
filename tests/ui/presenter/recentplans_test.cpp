#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "core/edits/targetedits.h"
#include "core/plan/document.h"
#include "tests/support/testplan.h"
#include "ui/presenter/memory.h"
#include "ui/presenter/recentplans.h"

using namespace xushi;

namespace
{

const QDateTime noon(QDate(2023, 7, 12), QTime(12, 0));

class RecentPlansTest : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    Places m_places {
        m_folder.filePath(QStringLiteral("working")), m_folder.filePath(QStringLiteral("backups"))};
    Memory m_memory;
    RecentPlans m_recent {m_memory};

    QString savePlan(const QString &name)
    {
        auto document = Document::create(m_places, name);
        EXPECT_TRUE(document.has_value());
        test::fill((*document)->plan(),
            QStringLiteral("# 某县重点工作\n一、创新\n1.甲\n  - 事项\n  * 平台 >= 10 家\n2.乙\n"));
        const Plan &plan = (*document)->plan();
        EXPECT_TRUE(edits::recordMeasurement((*document)->plan(), plan.targets().begin()->id,
            {QDate(2023, 6, 30), Decimal(qint64 {4}), Certainty::Preliminary, {},
                {}}).has_value());
        const QString path = m_folder.filePath(name + QStringLiteral(".xushi"));
        EXPECT_TRUE((*document)->saveAs(path).has_value());
        m_recent.note(**document, noon);
        (*document)->discard();
        return path;
    }
};

} // namespace

TEST_F(RecentPlansTest, NewestFirstEachOnceWithItsCounts)
{
    const QString first = savePlan(QStringLiteral("甲"));
    const QString second = savePlan(QStringLiteral("乙"));
    ASSERT_EQ(m_recent.list().size(), 2U);
    EXPECT_EQ(m_recent.list().front(),
        (RecentPlan {second, QStringLiteral("某县重点工作"), 2, 1, QDate(2023, 6, 30), noon}));
    savePlan(QStringLiteral("甲"));
    ASSERT_EQ(m_recent.list().size(), 2U);
    EXPECT_EQ(m_recent.list().front().path, first);
    m_recent.remove(first);
    ASSERT_EQ(m_recent.list().size(), 1U);
    EXPECT_EQ(m_recent.list().front().path, second);
}

TEST_F(RecentPlansTest, APlanWithoutAFileIsNotAmongThem)
{
    auto document = Document::create(m_places, QStringLiteral("新"));
    ASSERT_TRUE(document.has_value());
    m_recent.note(**document, noon);
    EXPECT_TRUE(m_recent.list().empty());
    (*document)->discard();
}

TEST_F(RecentPlansTest, TwentyAreKeptAndGarbageIsPassedOver)
{
    const QString path = savePlan(QStringLiteral("甲"));
    QStringList texts {QStringLiteral("{{{"), QStringLiteral("[]"), QString()};
    for (int i = 0; i < 30; ++i)
        texts << QStringLiteral("{\"path\":\"/x/%1\",\"title\":\"%1\",\"tasks\":\"many\"}").arg(i);
    m_memory.setValue(QStringLiteral("recent/plans"), texts);
    savePlan(QStringLiteral("甲"));
    const auto plans = m_recent.list();
    EXPECT_EQ(plans.size(), static_cast<size_t>(RecentPlans::kept));
    EXPECT_EQ(plans.front().path, path);
}
