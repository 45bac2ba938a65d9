#include <gtest/gtest.h>

#include "core/notice/noticereader.h"
#include "tests/notice/outlinetext.h"

namespace xushi::notice
{

namespace
{

TaskDraft taskOf(const QString &body, const QString &who = QStringLiteral("（县甲局负责）"))
{
    const auto draft
        = readNotice(QStringLiteral("云岭县2024年重点工作任务\n一、甲\n1.乙丙。") + body + who + u'\n');
    return draft && !draft->tasks.empty() ? draft->tasks.front() : TaskDraft {};
}

// name value unit, doubtful ones with a question mark
QString targetsOf(const QString &body)
{
    QStringList said;
    for (const TargetDraft &target : taskOf(body).targets)
        said.append((target.doubt.isEmpty() ? QString() : QStringLiteral("?")) + target.name + u' '
            + target.value.toString() + target.unit);
    return said.join(u'|');
}

QString partiesOf(const QString &who)
{
    QStringList said;
    for (const ResponsibilityDraft &party : taskOf(QStringLiteral("丁。"), who).responsibilities)
        said.append(party.department.text
            + (party.role == Role::Lead           ? u'牵'
                    : party.role == Role::Support ? u'配'
                                                  : u'责')
            + (party.generic ? QStringLiteral("*") : QString()));
    return said.join(u' ');
}

TargetDraft firstTarget(const QString &body)
{
    const TaskDraft task = taskOf(body);
    return task.targets.empty() ? TargetDraft {} : task.targets.front();
}

} // namespace

TEST(Responsibilities, RolesByTheirWords)
{
    EXPECT_EQ(partiesOf(QStringLiteral("（县甲局、县乙局负责）")), QStringLiteral("县甲局责 县乙局责"));
    EXPECT_EQ(partiesOf(QStringLiteral("(县甲局牵头,县乙局、县丙局等部门配合)")),
        QStringLiteral("县甲局牵 县乙局配 县丙局配"));
    EXPECT_EQ(
        partiesOf(QStringLiteral("（县甲局、经济开发区牵头负责）")), QStringLiteral("县甲局牵 经济开发区牵"));
    EXPECT_EQ(partiesOf(QStringLiteral("（县甲局牵头，县乙局按职责分工负责）")),
        QStringLiteral("县甲局牵 县乙局责"));
    EXPECT_EQ(partiesOf(QStringLiteral("（牵头单位：县甲局；配合单位：县乙局、县丙局）")),
        QStringLiteral("县甲局牵 县乙局配 县丙局配"));
    EXPECT_EQ(partiesOf(QStringLiteral("〔责任单位：县甲局、县乙局〕")), QStringLiteral("县甲局责 县乙局责"));
    EXPECT_EQ(partiesOf(QStringLiteral("【县甲局会同县乙局负责】")), QStringLiteral("县甲局牵 县乙局配"));
    EXPECT_EQ(partiesOf(QStringLiteral("\n责任单位：县甲局 县乙局，县丙局")),
        QStringLiteral("县甲局责 县乙局责 县丙局责"));
    EXPECT_EQ(partiesOf(QStringLiteral("（县甲局、县乙局，各有关单位）")),
        QStringLiteral("县甲局责 县乙局责 各有关单位责*"));
}

TEST(Responsibilities, NamesStayWhole)
{
    EXPECT_EQ(partiesOf(QStringLiteral("（县教育和体育局、县文化和旅游局和县乙局负责）")),
        QStringLiteral("县教育和体育局责 县文化和旅游局责 县乙局责"));
    EXPECT_EQ(partiesOf(QStringLiteral("（县甲局牵头，县有关专班牵头部门等配合）")),
        QStringLiteral("县甲局牵 县有关专班牵头部门配*"));
    EXPECT_EQ(partiesOf(QStringLiteral("（各市、县、区政府负责）")), QStringLiteral("各市、县、区政府责*"));
    EXPECT_EQ(
        partiesOf(QStringLiteral("（各镇、街道，县乙局负责）")), QStringLiteral("各镇责* 街道责* 县乙局责"));
    EXPECT_EQ(partiesOf(QStringLiteral("（县甲局、各县（市、区）政府负责）")),
        QStringLiteral("县甲局责 各县（市、区）政府责*"));
}

TEST(Responsibilities, OpenListsAreToldApart)
{
    EXPECT_TRUE(
        taskOf(QStringLiteral("丁。"), QStringLiteral("（县甲局牵头，县乙局等部门配合）")).openEndedSupport);
    EXPECT_FALSE(
        taskOf(QStringLiteral("丁。"), QStringLiteral("（县甲局牵头，县有关部门配合）")).openEndedSupport);
    EXPECT_FALSE(taskOf(QStringLiteral("丁。"), QStringLiteral("（县甲局、县乙局负责）")).openEndedSupport);
}

TEST(Responsibilities, BracketsInTheTextAreText)
{
    const TaskDraft task = taskOf(QStringLiteral("推进镇（街道）试点，建设平台（含系统）。"));
    EXPECT_EQ(task.responsibilities.size(), 1U);
    EXPECT_EQ(task.body.text, QStringLiteral("推进镇（街道）试点，建设平台（含系统）。"));
}

TEST(Targets, CountedThings)
{
    EXPECT_EQ(targetsOf(QStringLiteral("新增充电桩820个。")), QStringLiteral("新增充电桩 820个"));
    EXPECT_EQ(targetsOf(QStringLiteral("力争新增5家市级平台、2家省级平台。")),
        QStringLiteral("新增市级平台 5家|新增省级平台 2家"));
    EXPECT_EQ(targetsOf(QStringLiteral("改造片区2个、1580户。")),
        QStringLiteral("改造片区 2个|改造片区[户数] 1580户"));
    EXPECT_EQ(targetsOf(QStringLiteral("建设商贸中心、配送中心3个。")),
        QStringLiteral("建设商贸中心、配送中心 3个"));
    EXPECT_EQ(targetsOf(QStringLiteral("举办活动不少于300场次。")), QStringLiteral("举办活动 300场次"));
    EXPECT_EQ(targetsOf(QStringLiteral("1家企业进入上市辅导期。")), QStringLiteral("企业进入上市辅导期 1家"));
    EXPECT_EQ(targetsOf(QStringLiteral("新建三所小学。")), QStringLiteral("新建小学 3所"));
}

TEST(Targets, ListsArePairedAndRatesShared)
{
    EXPECT_EQ(targetsOf(QStringLiteral("甲企业和乙企业数量分别达到70家和80家。")),
        QStringLiteral("甲企业数量 70家|乙企业数量 80家"));
    EXPECT_EQ(targetsOf(QStringLiteral("甲、乙、丙等产业产值分别达到3亿元、2亿元、1亿元。")),
        QStringLiteral("甲产业产值 3亿元|乙产业产值 2亿元|丙产业产值 1亿元"));
    EXPECT_EQ(targetsOf(QStringLiteral("合同登记额、合同交易额同比增长10%。")),
        QStringLiteral("合同登记额同比增长 10%|合同交易额同比增长 10%"));
    const TaskDraft odd = taskOf(QStringLiteral("甲企业和乙企业数量分别达到70家、80家和90家。"));
    ASSERT_EQ(odd.targets.size(), 3U);
    EXPECT_FALSE(odd.targets[0].doubt.isEmpty()); // counts differ: a person must look
}

TEST(Targets, NamesOrdinalsThresholdsAndFactsAreNone)
{
    for (const QString &body : {QStringLiteral("落实20条措施。"), QStringLiteral("推广“15分钟生活圈”。"),
             QStringLiteral("建设15分钟生活圈。"), QStringLiteral("举办第16届博览会。"),
             QStringLiteral("加快5G应用。"), QStringLiteral("推进“1+3”模式。"),
             QStringLiteral("目前已建成3个园区。"), QStringLiteral("总长度2900米的道路。"),
             QStringLiteral("对企业给予50万元奖励。"), QStringLiteral("每季度开展检查1次。"),
             QStringLiteral("聚焦5个方面。"), QStringLiteral("打造一批精品。"),
             QStringLiteral("自2023年1月1日起施行。"), QStringLiteral("完善《十条意见》。"),
             QStringLiteral("排名进入前10位。")})
        EXPECT_EQ(targetsOf(body), QString()) << body.toStdString();
    EXPECT_EQ(targetsOf(QStringLiteral("引进10亿元以上项目5个。")), QStringLiteral("引进10亿元以上项目 5个"));
}

TEST(Targets, OngoingWorkIsDoubtful)
{
    EXPECT_EQ(targetsOf(QStringLiteral("加快推进6个续建项目。")), QStringLiteral("?推进续建项目 6个"));
    EXPECT_EQ(targetsOf(QStringLiteral("做大做强6条产业链。")), QStringLiteral("?做大做强产业链 6条"));
    EXPECT_EQ(
        targetsOf(QStringLiteral("实施甲路、乙路等5条道路工程。")), QStringLiteral("?实施道路工程 5条"));
    EXPECT_EQ(targetsOf(QStringLiteral("完成甲路、乙路等5条道路改造。")), QStringLiteral("完成道路改造 5条"));
    EXPECT_EQ(firstTarget(QStringLiteral("加快推进6个续建项目。")).change, Change::None);
}

TEST(Targets, ComparatorsAndTheirWords)
{
    const auto said = [](const QString &body) {
        const TargetDraft target = firstTarget(body);
        return QString::number(int(target.comparator)) + target.statedComparator;
    };
    const auto code = [](Comparator comparator) { return QString::number(int(comparator)); };
    EXPECT_EQ(
        said(QStringLiteral("覆盖率达到55%以上。")), code(Comparator::AtLeast) + QStringLiteral("达到…以上"));
    EXPECT_EQ(
        said(QStringLiteral("绿地率达到35%左右。")), code(Comparator::About) + QStringLiteral("达到…左右"));
    EXPECT_EQ(said(QStringLiteral("失业率控制在4%以内。")),
        code(Comparator::AtMost) + QStringLiteral("控制在…以内"));
    EXPECT_EQ(said(QStringLiteral("漏损率低于9%。")), code(Comparator::LessThan) + QStringLiteral("低于"));
    EXPECT_EQ(said(QStringLiteral("新增企业5家。")), code(Comparator::AtLeast));
    EXPECT_EQ(said(QStringLiteral("培育企业3-5家。")), code(Comparator::Between));
    const TargetDraft relative = firstTarget(QStringLiteral("投资增幅高于全市平均水平2个百分点以上。"));
    EXPECT_EQ(relative.relativeTo, QStringLiteral("全市平均水平"));
    EXPECT_EQ(relative.name, QStringLiteral("投资增幅"));
    EXPECT_EQ(relative.change, Change::GrowthRate);
}

TEST(Targets, KindsOfChange)
{
    EXPECT_EQ(firstTarget(QStringLiteral("新增企业5家。")).change, Change::Increment);
    EXPECT_EQ(firstTarget(QStringLiteral("企业达到5家。")).change, Change::AbsoluteTotal);
    EXPECT_EQ(firstTarget(QStringLiteral("完成投资5亿元。")).change, Change::AbsoluteTotal);
    EXPECT_EQ(firstTarget(QStringLiteral("覆盖率达到5%。")).change, Change::Share);
    EXPECT_EQ(firstTarget(QStringLiteral("收入增长5%。")).change, Change::GrowthRate);
    EXPECT_EQ(firstTarget(QStringLiteral("能耗下降5%。")).change, Change::DecreaseRate);
    EXPECT_EQ(firstTarget(QStringLiteral("优良天数达到74%。")).name, QStringLiteral("优良天数[比例]"));
}

TEST(Targets, ModalsReachToTheEndOfTheSentence)
{
    const TaskDraft task
        = taskOf(QStringLiteral("力争新增企业5家，产值达到3亿元。新建学校2所，争创示范校1所。"));
    ASSERT_EQ(task.targets.size(), 4U);
    EXPECT_EQ(task.targets[0].firmness, Firmness::Strive);
    EXPECT_FALSE(task.targets[0].firmnessInherited);
    EXPECT_EQ(task.targets[1].firmness, Firmness::Strive);
    EXPECT_TRUE(task.targets[1].firmnessInherited);
    EXPECT_EQ(task.targets[2].firmness, Firmness::Stated);
    EXPECT_EQ(task.targets[3].firmness, Firmness::Seek);
}

TEST(Targets, LeanNamesTakeWhatWasSaidBefore)
{
    EXPECT_EQ(targetsOf(QStringLiteral("公交车达到160辆，占比达到84%。")),
        QStringLiteral("公交车 160辆|公交车占比 84%"));
    EXPECT_EQ(targetsOf(QStringLiteral("建设家园5个，总数达到12个。")),
        QStringLiteral("建设家园 5个|家园总数 12个"));
}

TEST(Outline, TitlesAndUntitledTasks)
{
    EXPECT_EQ(taskOf(QStringLiteral("丁。")).title.text, QStringLiteral("乙丙"));
    const auto draft = readNotice(QStringLiteral("一、甲\n1."
                                                 "各部门要结合各自职责，依法依规向社会作出公开承诺，经主要负"
                                                 "责人签署后在网站公示，接受社会监督。\n责任单位：县甲局\n"));
    ASSERT_TRUE(draft);
    EXPECT_TRUE(draft->tasks.front().title.text.isEmpty());
    EXPECT_FALSE(draft->tasks.front().body.text.isEmpty());
}

TEST(Outline, SectionsOfAimsHoldNoTasks)
{
    const auto draft
        = readNotice(QStringLiteral("一、总体要求\n（一）指导思想。坚持稳中求进。\n（二）发展目标。到2025年，"
                                    "产值达到2万亿元。\n二、任务\n（三）甲乙。丙丁。（县甲局负责）\n"));
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->tasks.size(), 1U);
    ASSERT_EQ(draft->documentTargets.size(), 1U);
    EXPECT_EQ(draft->documentTargets.front().dueOn, QDate(2025, 12, 31));
}

} // namespace xushi::notice
