#include "core/report/kinds/monthlyreport.h"

#include <gtest/gtest.h>

#include "core/report/kinds/reportcatalogue.h"
#include "core/report/kinds/standing.h"
#include "core/report/kinds/wording.h"
#include "core/report/tablegrid.h"
#include "tests/report/kinds/kindsfixtures.h"
#include "tests/support/testplan.h"

namespace xushi::report
{

namespace
{

class MonthlyReport : public testing::Test
{
protected:
    void SetUp() override { test::fillForReports(*m_plan); }
    Document document(QDate asOf = QDate(2023, 6, 30))
    {
        return monthlyReport(test::request(*m_plan, m_fields, QStringLiteral("monthly"), asOf));
    }
    QString text() { return test::linesOf(document()).join(u'\n'); }

    test::TestPlan m_plan;
    FieldCatalogue m_fields = FieldCatalogue::builtIn();
};

// The numbers in the column with this head, as printed, without signs and units.
QStringList figuresOfColumn(const Table &table, const QString &head)
{
    QStringList figures;
    for (size_t column = 0; column < table.head.front().size(); ++column) {
        if (table.head.front()[column].text != head)
            continue;
        for (const auto &row : table.rows) {
            if (row.size() == table.columns.size())
                figures << test::figuresOf(row[column].text);
        }
    }
    return figures;
}

} // namespace

TEST_F(MonthlyReport, HasTheSkeletonOfAProgressReport)
{
    const Document report = document();
    EXPECT_EQ(report.title, QStringLiteral("某县2023年重点工作任务1—6月进展情况报告"));
    EXPECT_EQ(report.dataNote, QStringLiteral("演示数据"));
    QStringList headings;
    for (const QString &line : test::linesOf(report)) {
        if (line.size() < 12 && line.contains(u'、') && !line.contains(u'。'))
            headings << line;
    }
    EXPECT_EQ(headings,
        QStringList({QStringLiteral("一、总体情况"), QStringLiteral("二、主要进展"),
            QStringLiteral("三、存在问题"), QStringLiteral("四、下步打算")}));
    const std::vector<Table> tables = test::tablesOf(report);
    ASSERT_EQ(tables.size(), 2U);
    for (const Table &table : tables)
        EXPECT_TRUE(TableGrid::of(table));
}

TEST_F(MonthlyReport, CountsClassesAndLightsAsTheTableShowsThem)
{
    EXPECT_TRUE(text().contains(QStringLiteral("2023年重点工作任务共5项，纳入调度4项。截至6月30日，已完成0项"
                                               "、超进度1项、达进度1项、欠进度2项、其他0项")))
        << text().toStdString();
    EXPECT_TRUE(text().contains(QStringLiteral("亮绿灯0项、黄灯2项、红灯2项。"))) << text().toStdString();
    int yellow = 0;
    int red = 0;
    const Table table = test::tablesOf(document()).back();
    for (const auto &row : table.rows) {
        yellow += row.back().text == lightWord(progress::Light::Yellow);
        red += row.back().text == lightWord(progress::Light::Red);
    }
    EXPECT_EQ(yellow, 2);
    EXPECT_EQ(red, 2);
}

TEST_F(MonthlyReport, SharesInTheTextAddUpToHundred)
{
    const QString all = text();
    const qsizetype from = all.indexOf(QStringLiteral("分别占"));
    ASSERT_GE(from, 0);
    double sum = 0;
    for (const QString &share : test::figuresOf(all.mid(from, all.indexOf(u'。', from) - from)).mid(0, 5))
        sum += share.toDouble();
    EXPECT_NEAR(sum, 100.0, 1e-9);
}

// Every figure of the text is a figure of the plan, of the tables, or a count; none is made up.
TEST_F(MonthlyReport, EveryFigureComesFromThePlan)
{
    QStringList known;
    for (const Target &target : m_plan->targets())
        known << test::figuresOf(target.value->toString());
    for (const Measurement &measurement : m_plan->measurements())
        known << test::figuresOf(measurement.value->toString());
    for (const ProgressEntry &entry : m_plan->table<ProgressEntry>())
        known << test::figuresOf(entry.progress + entry.problems + entry.nextSteps);
    for (const Target &target : m_plan->targets()) {
        const progress::TargetStatus status = progress::statusOf(*m_plan, target, QDate(2023, 6, 30));
        for (const auto &rate : {status.completion, status.difference, status.expected})
            known << (rate ? test::figuresOf(percentFigure(*rate)) : QStringList());
    }
    const progress::Summary summary = progress::summarise(*m_plan, QDate(2023, 6, 30));
    for (const Rational &share : progress::sharesToHundred(summary.classes))
        known << share.toFixed(1);
    known << QStringLiteral("50.0"); // expected progress
    known << QStringLiteral("2023") << QStringLiteral("31") << QStringLiteral("30"); // days
    for (int count = 0; count <= 10; ++count)
        known << QString::number(count);
    for (const QString &figure : test::figuresOf(text()))
        EXPECT_TRUE(known.contains(figure)) << figure.toStdString();
}

TEST_F(MonthlyReport, DifferencesInTheTextAreThoseOfTheTable)
{
    const Table worst = test::tablesOf(document()).front();
    const QStringList differences = figuresOfColumn(worst, QStringLiteral("差值（百分点）"));
    EXPECT_EQ(differences,
        QStringList(
            {QStringLiteral("38.9"), QStringLiteral("18.8"), QStringLiteral("11.1"), QStringLiteral("1.1")}));
    const QString all = text();
    const QString problems = all.mid(all.indexOf(QStringLiteral("三、存在问题")));
    for (const QString &difference : differences.mid(0, 3))
        EXPECT_TRUE(problems.contains(difference + QStringLiteral("个百分点"))) << difference.toStdString();
}

TEST_F(MonthlyReport, ProblemsStandByDepartmentWithWhatWasReported)
{
    const QString all = text();
    EXPECT_TRUE(all.contains(QStringLiteral(
        "县发展改革局：铺开项目1个，慢于时间进度38.9个百分点，反映的问题是：林地手续未完成。")))
        << all.toStdString();
    EXPECT_TRUE(
        all.contains(QStringLiteral("欠进度的量化指标4项，其中落后10个百分点以上的3项，涉及3个牵头单位")))
        << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("1项逾期、受阻或节点未按时完成：完善储能")));
    EXPECT_FALSE(all.contains(QStringLiteral("上月")));
}

TEST_F(MonthlyReport, NextStepsBeginWithTheWorst)
{
    const QStringList lines = test::linesOf(document());
    const qsizetype at = lines.indexOf(QStringLiteral("四、下步打算"));
    ASSERT_EQ(lines.size(), at + 3);
    EXPECT_EQ(lines[at + 1], QStringLiteral("一是完善储能（县发展改革局）：8月恢复备案。"));
    EXPECT_EQ(lines[at + 2], QStringLiteral("二是扩大投资（县发展改革局）：7月组织并网。"));
}

TEST_F(MonthlyReport, ProgressLeavesOutWhatIsFarBehindAndHasNothing)
{
    const QString all = text();
    const qsizetype from = all.indexOf(QStringLiteral("二、主要进展"));
    const QString part = all.mid(from, all.indexOf(QStringLiteral("三、存在问题")) - from);
    EXPECT_TRUE(part.contains(QStringLiteral("（一）科技创新")));
    EXPECT_TRUE(part.contains(QStringLiteral("新增汽车充电桩820个，已完成年度目标。完成投资126.7亿元")));
    EXPECT_TRUE(part.contains(QStringLiteral("备案受理。")));
    EXPECT_FALSE(part.contains(QStringLiteral("铺开项目")));
    EXPECT_FALSE(part.contains(QStringLiteral("引进专家")));
    EXPECT_FALSE(part.contains(QStringLiteral("组织实施")));
}

TEST_F(MonthlyReport, StyleOfOfficialDocuments)
{
    const QString all = text();
    EXPECT_FALSE(all.contains(QStringLiteral("1-6月")));
    for (const QChar halfWidth : QStringLiteral(",;()"))
        EXPECT_FALSE(all.contains(halfWidth)) << int {halfWidth.unicode()};
    for (const Block &block : document().blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            EXPECT_FALSE(heading->text.endsWith(u'。'));
        }
        if (const auto *figure = std::get_if<Figure>(&block)) {
            EXPECT_TRUE(figure->caption.contains(QStringLiteral("单位：%")));
            EXPECT_TRUE(figure->caption.contains(QStringLiteral("演示数据")));
            for (const Series &series : figure->series)
                EXPECT_EQ(series.values.size(), static_cast<size_t>(figure->categories.size()));
        }
    }
}

TEST_F(MonthlyReport, TheTextKeepsItsLengthHoweverLargeThePlan)
{
    ASSERT_TRUE(m_plan->apply(QStringLiteral("grow"), [&](Transaction &transaction) -> Result<void> {
        const Task first = *m_plan->tasks().begin();
        for (int i = 0; i < 400; ++i) {
            Task task = first;
            task.id = {};
            task.title = QStringLiteral("第%1项重点工作任务").arg(i);
            Target target;
            target.taskId = transaction.insert(task);
            target.rank = QStringLiteral("i");
            target.name = QStringLiteral("新增第%1类项目").arg(i);
            target.value = Decimal(100);
            target.unit = QStringLiteral("个");
            Measurement measurement;
            measurement.targetId = transaction.insert(target);
            measurement.asOf = QDate(2023, 6, 30);
            measurement.value = Decimal(10 + i % 80);
            transaction.insert(measurement);
        }
        return {};
    }));
    EXPECT_LE(text().size(), monthlyReportLength);
}

TEST_F(MonthlyReport, APlanWithoutDataGivesAReportThatSaysSo)
{
    test::TestPlan empty;
    test::fill(*empty, QStringLiteral("# 某县2023年重点工作任务\n一、甲\n1.任务一\n"));
    const Document report
        = monthlyReport(test::request(*empty, m_fields, QStringLiteral("monthly"), QDate(2023, 1, 31)));
    EXPECT_TRUE(report.dataNote.isEmpty());
    const QString all = test::linesOf(report).join(u'\n');
    EXPECT_FALSE(all.contains(QStringLiteral("演示")));
    EXPECT_TRUE(all.contains(QStringLiteral("其他1项")));
    for (const Table &table : test::tablesOf(report))
        EXPECT_TRUE(TableGrid::of(table));
}

TEST_F(MonthlyReport, OptionsDoWhatTheySay)
{
    auto request = test::request(*m_plan, m_fields, QStringLiteral("monthly"));
    const size_t tables = test::tablesOf(monthlyReport(request)).size();
    request.options.set(QStringLiteral("lagging"), QStringLiteral("no"));
    EXPECT_EQ(test::tablesOf(monthlyReport(request)).size(), tables - 1);
    request.options.set(QStringLiteral("attachment"), QStringLiteral("no"));
    EXPECT_EQ(test::tablesOf(monthlyReport(request)).size(), tables - 2);
    request.includes = [](const Task &task) { return task.number == QStringLiteral("3"); };
    const QString filtered = test::linesOf(monthlyReport(request)).join(u'\n');
    EXPECT_TRUE(filtered.contains(QStringLiteral("重点工作任务1项"))) << filtered.toStdString();
}

// 1 of 3: 33.3 three times; made to add up, one of them says 33.4.
TEST_F(MonthlyReport, SharesAddUpOrAreRounded)
{
    test::TestPlan plan;
    test::fill(*plan, QStringLiteral("# 某县\n一、甲\n1.任务一\n2.任务二\n3.任务三\n"));
    ASSERT_TRUE(plan->apply(QStringLiteral("states"), [&](Transaction &transaction) -> Result<void> {
        int i = 0;
        const auto tasks = plan->table<Task>();
        for (Task task : tasks) {
            task.state = i == 0 ? TaskState::Done : i == 1 ? TaskState::Blocked : TaskState::NotStarted;
            ++i;
            transaction.update(task);
        }
        return {};
    }));
    auto request = test::request(*plan, m_fields, QStringLiteral("monthly"));
    const auto shares = [&] {
        double sum = 0;
        const QString text = test::linesOf(monthlyReport(request)).join(u'\n');
        const QString after = text.mid(text.indexOf(QStringLiteral("分别占")));
        for (const QString &figure : test::figuresOf(after.left(after.indexOf(u'。'))))
            sum += figure.toDouble();
        return sum;
    };
    EXPECT_NEAR(shares(), 100, 1e-9);
    request.options.set(QStringLiteral("shares"), QStringLiteral("rounded"));
    EXPECT_NEAR(shares(), 99.9, 1e-9);
}

TEST_F(MonthlyReport, CountsAreThoseOfTheWholePlan)
{
    const Standing standing(*m_plan, QDate(2023, 6, 30));
    const progress::Summary own = summaryOf(standing);
    const progress::Summary whole = progress::summarise(*m_plan, QDate(2023, 6, 30));
    EXPECT_EQ(own.tasks, whole.tasks);
    EXPECT_EQ(own.tracked, whole.tracked);
    EXPECT_EQ(own.classes, whole.classes);
    EXPECT_EQ(own.targets, whole.targets);
    EXPECT_EQ(std::tuple(own.green, own.yellow, own.red), std::tuple(whole.green, whole.yellow, whole.red));
}

TEST(ReportCatalogue, EveryKindMakesADocument)
{
    test::TestPlan plan;
    test::fillForReports(*plan);
    const FieldCatalogue fields = FieldCatalogue::builtIn();
    for (const ReportKind &kind : reportCatalogue()) {
        ASSERT_TRUE(findReportKind(kind.id));
        EXPECT_FALSE(kind.title.isEmpty());
        const Document document = kind.make(test::request(*plan, fields, kind.id));
        EXPECT_FALSE(document.blocks.empty()) << kind.id.toStdString();
        EXPECT_EQ(document, kind.make(test::request(*plan, fields, kind.id)));
    }
    EXPECT_FALSE(findReportKind(QStringLiteral("none")));
}

} // namespace xushi::report
