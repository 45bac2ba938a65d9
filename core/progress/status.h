#pragma once

#include <optional>
#include <vector>

#include "core/base/rational.h"
#include "core/plan/plan.h"

// How a plan stands as of a day: expected progress (序时进度), completion, difference, class and light.
// Pure functions from records to results. Rates are exact fractions (1 is 100 %), rounded only when shown;
// a difference is completion − expected, subtracted unrounded, in fractions of 1 (0.1 is 10 percentage
// points). What cannot be computed is empty, never zero.
namespace xushi::progress
{

enum class Light { None, Green, Yellow, Red };

// 已完成和提前完成, 超进度, 达进度, 欠进度, 其他 (not due, no data, not computable).
enum class StatusClass { Completed, Ahead, OnTrack, Behind, Other };
inline constexpr std::array statusClasses {StatusClass::Completed, StatusClass::Ahead, StatusClass::OnTrack,
    StatusClass::Behind, StatusClass::Other};

[[nodiscard]] QString lightName(Light light); // 绿, 黄, 红, 无; in the user's language
[[nodiscard]] QString className(StatusClass statusClass); // 已完成 …

// Share of the plan's span that has passed at the end of a day, in whole months: 6/12 at 30 June, 5/12
// on 29 June. 0 before the span, 1 behind it.
[[nodiscard]] Rational expectedProgress(const Plan &plan, QDate cutOff);

struct TargetStatus {
    TargetId target;
    std::optional<MeasurementId> measurement; // the newest with a cut-off not after the day asked for
    QDate cutOff; // of that measurement; invalid without one
    // Increment and totals: v/t, from a base (v−b)/(t−b); lower is better: (b−v)/(b−t) or t/v.
    std::optional<Rational> completion;
    // At the measurement's own cut-off; empty where the target is compared with its value directly.
    std::optional<Rational> expected;
    // completion − expected; of growth and shares the value minus the target, in points.
    std::optional<Rational> difference;
    bool scaledByTime = true; // false: growth, shares: compared directly; what happens once: by its day
    bool reached = false; // the comparator is met
    StatusClass statusClass = StatusClass::Other;
    Light light = Light::None;
    bool demo = false; // the measurement is invented
};

struct TaskStatus {
    TaskId task;
    std::vector<TargetStatus> targets; // certain ones, in order
    std::optional<Rational> completion; // mean of the targets that are scaled by time
    std::optional<Rational> expected; // at the day asked for, where completion is known
    std::optional<Rational> difference; // mean of the same targets
    StatusClass statusClass = StatusClass::Other;
    Light light = Light::None; // the worst of the targets; without figures by state and milestones
};

// 是否类: one thing to be opened, issued or founded in the year. Half a year does not make half of it, so it is
// judged at its own day (the plan's last where it has none): done, not yet due, or overdue.
[[nodiscard]] bool happensOnce(const Target &target);

[[nodiscard]] TargetStatus statusOf(const Plan &plan, const Target &target, QDate asOf);
[[nodiscard]] TaskStatus statusOf(const Plan &plan, const Task &task, QDate asOf);

// One sentence on why the light is what it is, and the working below it, in the user's language.
struct WorkingLine {
    QString name; // 完成率
    QString working; // 812 ÷ 2600
    QString result; // 31.2308 %
};
struct Explanation {
    QString title; // 为何是黄灯
    QString sentence;
    std::vector<WorkingLine> lines;
    QString footer; // rule and cut-off
};
[[nodiscard]] Explanation explain(const Plan &plan, const TargetStatus &status);
[[nodiscard]] Explanation explain(const Plan &plan, const TaskStatus &status);

// Counts over the tracked top tasks.
struct Summary {
    int tasks = 0; // all top tasks
    int tracked = 0;
    std::array<int, 5> classes {}; // in the order of statusClasses
    int green = 0;
    int yellow = 0;
    int red = 0;
    int targets = 0; // certain targets of all tasks
};
[[nodiscard]] Summary summarise(const Plan &plan, QDate asOf);
// Shares in tenths of a percent that add up to 100.0: the largest class takes the rounding residue.
[[nodiscard]] std::array<Rational, 5> sharesToHundred(const std::array<int, 5> &counts);

// The as-of day a plan opens with: the end of the month of its latest measurement, else the last full
// month before today, kept within the plan's span.
[[nodiscard]] QDate defaultAsOf(const Plan &plan, QDate today);

} // namespace xushi::progress
