#pragma once

#include <span>

#include <QStringView>

#include "core/notice/noticedraft.h"
#include "core/notice/wordtable.h"

// The words of official Chinese that the reader knows, as data. All in folded form (half-width punctuation,
// no white space). Add words here; how they are used is told beside each table, in the walking code never.
namespace xushi::notice::grammar
{

struct Word {
    QStringView word;
};
using Words = WordTable<Word>;

// ---- outline
[[nodiscard]] const Words &generalTitles(); // sections that state aims, not tasks: 总体要求
[[nodiscard]] const Words &planNouns(); // how the title of a plan ends: 方案, 重点工作任务
[[nodiscard]] const Words &noticeNouns(); // how the title of a notice ends: 通知, 意见

// ---- responsibilities
struct RoleWord {
    QStringView word;
    Role role;
};
[[nodiscard]] const WordTable<RoleWord> &roleSuffixes(); // after the names: 牵头, 按职责分工负责
[[nodiscard]] const WordTable<RoleWord> &roleLabels(); // before a colon: 牵头单位
[[nodiscard]] const Words &jointRoleWords(); // between a lead and its helpers: 会同
[[nodiscard]] const Words &otherLabels(); // labels beside them: 责任领导, 联系人
[[nodiscard]] const Words &deadlineLabels(); // 完成时限
[[nodiscard]] const Words &partyEndings(); // how a department's name ends: 局, 管委会
[[nodiscard]] const Words &divisionWords(); // levels of the administration alone: 市, 县, 乡镇, 街道
[[nodiscard]] const Words &divisionHeads(); // what they share: 政府, 管委会
[[nodiscard]] const Words &genericWords(); // mark a class of parties: 有关, 各级
[[nodiscard]] const Words &openTails(); // after 等: 部门, 有关单位
[[nodiscard]] const Words &firstIsLeadWords(); // 列第一位的为牵头单位
[[nodiscard]] const Words &sameAsAboveWords(); // 同上
[[nodiscard]] const Words &listNotes(); // begin a remark behind a list of departments: 以下, 下同

// ---- figures
enum class UnitKind { Counter, Measure, Money, Percent, Points, Multiple, Duration, Calendar };
struct Unit {
    QStringView word;
    UnitKind kind;
};
[[nodiscard]] const WordTable<Unit> &units();
[[nodiscard]] const Words &magnitudes(); // 万, 亿 before a unit
[[nodiscard]] const Words &documentNouns(); // 措施, 意见: 20条措施 is a name, not a figure

struct ComparatorWord {
    QStringView word;
    Comparator comparator;
    bool level; // says that an indicator stands at the figure: 达到, 稳定在
};
[[nodiscard]] const WordTable<ComparatorWord> &comparatorsBefore();
[[nodiscard]] const WordTable<ComparatorWord> &comparatorsAfter();
[[nodiscard]] const WordTable<ComparatorWord> &benchmarkWords(); // 高于 … 2个百分点

// ---- target phrases
struct VerbWord {
    QStringView word;
    bool completing; // says that the thing will be there: 建成; not 实施
};
[[nodiscard]] const WordTable<VerbWord> &outcomeVerbs();
[[nodiscard]] const Words &progressiveVerbs(); // ongoing work: 加快推进
[[nodiscard]] const Words &completionNouns(); // 竣工, 投产: make a progressive phrase certain
[[nodiscard]] const Words &stateVerbs(); // predicates behind a counted subject: 1家企业进入…
[[nodiscard]] const Words &links(); // always lead in: 着力, 其中
[[nodiscard]] const Words &adverbs(); // lead in where a verb follows: 高标准建设, but 重点企业
[[nodiscard]] const Words &causatives(); // 推动, 带动, 实现: left out of a name
[[nodiscard]] const Words &scopeWords(); // 全县, 每年: stand before the verb and belong to the name
[[nodiscard]] const Words &descriptiveLeads(); // phrases that describe: 聚焦, 围绕
[[nodiscard]] const Words &settingLeads(); // 在…领域 before the verb: how it begins
[[nodiscard]] const Words &settingEnds(); // and how it ends
[[nodiscard]] const Words &descriptiveWords(); // facts that are already there: 现有, 目前
[[nodiscard]] const Words &subsidyWords(); // 奖励, 补助
[[nodiscard]] const Words &growthWords(); // 增长, at the end of a phrase
[[nodiscard]] const Words &declineWords(); // 下降
[[nodiscard]] const Words &growthNouns(); // 增速, 增幅
[[nodiscard]] const Words &ratioNouns(); // 率, 占比, 比重: a share needs no [比例]
[[nodiscard]] const Words &indicatorNouns(); // how an indicator ends: 额, 产值, 面积
[[nodiscard]] const Words &bareIndicators(); // indicators that lean on what was said before: 占比, 总数
[[nodiscard]] const Words &trailingAdverbs(); // before the comparator, not part of the name: 继续, 累计
[[nodiscard]] const Words &frequencyWords(); // 每月, 每半年

struct FirmnessWord {
    QStringView word;
    Firmness firmness;
};
[[nodiscard]] const WordTable<FirmnessWord> &firmnessWords();
[[nodiscard]] const WordTable<FirmnessWord> &firmVerbs(); // 争创: verb and firmness in one

// ---- promises without a figure
struct CommitmentWord {
    QStringView word;
    CommitmentKind kind;
};
[[nodiscard]] const WordTable<CommitmentWord> &commitmentWords();

} // namespace xushi::notice::grammar
