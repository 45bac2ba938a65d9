#pragma once

#include "ui/panels/overview/overview.h"
#include "ui/widgets/explanation.h"

// What the 概览 panel says, in the user's language.
namespace xushi::overviewwords
{

[[nodiscard]] QString items(int count); // 17项
[[nodiscard]] QString month(QDate day); // 6月
// 5月, or with its year where that is another than the day's; 6月15日 where it is not the end of a month.
[[nodiscard]] QString monthSeenFrom(QDate day, QDate asOf);
[[nodiscard]] QString lightTitle(progress::Light light); // 黄灯
[[nodiscard]] QString classRule(progress::StatusClass statusClass);
[[nodiscard]] QString lightRule(progress::Light light);

[[nodiscard]] QString subtitle(const Overview &overview); // 1—6月，纳入调度71项
[[nodiscard]] QString comparisonName(progress::Comparison comparison); // 上月
// 比5月：黄灯多2，红灯多1
[[nodiscard]] QString lightChange(const Overview &overview);
[[nodiscard]] QString lowerTitle(LowerArea area); // 各牵头单位欠进度项数
[[nodiscard]] QString lowerName(LowerArea area); // 牵头单位
[[nodiscard]] QString familyTitle(progress::Family family);
[[nodiscard]] QString familyRule(progress::Family family);

// A number of records out of a whole.
struct Count {
    QString title; // 欠进度 17项
    QString rule; // what is counted
    int count = 0;
    QString wholeName; // 纳入调度
    int whole = 0;
    std::optional<Rational> shown; // share as shown, %
    std::optional<int> before; // at the day compared with
    QDate day; // counted at
};
[[nodiscard]] ui::Explanation explanationOf(const Overview &overview, const Count &count);
// The same in one sentence, for a tool tip.
[[nodiscard]] QString sentenceOf(const Overview &overview, const Count &count);
[[nodiscard]] ui::Explanation explanationOf(const progress::Explanation &explanation);

} // namespace xushi::overviewwords
