#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/progress/status.h"

// A plan counted by chapter, department, kind and state, at one day or several. Whoever asks says which
// records count (a filter) and how each of them stands; everything here only sorts them into groups, so that
// every group can name the records behind its number and the groups of a family add up to the whole.
namespace xushi::progress
{

// How one record stands at one day: all that counting needs of it.
struct Standing {
    StatusClass statusClass = StatusClass::Other;
    Light light = Light::None;
    bool operator==(const Standing &) const = default;
};

// 任务 (tracked, at the top), 清单事项 (below one), 保障措施 (at the top, not tracked); then targets: 累计量,
// 是否类, 总量, 占比, 增速, 降幅, and 存疑, which counts nowhere else.
enum class CountedKind { Task, Item, Measure, Quantity, Once, Total, Share, Growth, Decrease, Doubtful };
inline constexpr std::array countedKinds {CountedKind::Task, CountedKind::Item, CountedKind::Measure,
    CountedKind::Quantity, CountedKind::Once, CountedKind::Total, CountedKind::Share, CountedKind::Growth,
    CountedKind::Decrease, CountedKind::Doubtful};
[[nodiscard]] CountedKind kindOf(const Task &task);
[[nodiscard]] CountedKind kindOf(const Target &target);
[[nodiscard]] QString kindName(CountedKind kind); // in the user's language
[[nodiscard]] inline bool isTaskKind(CountedKind kind)
{
    return kind <= CountedKind::Measure;
}

// The top task that a task belongs to; itself where it is one.
[[nodiscard]] const Task &topTask(const Plan &plan, const Task &task);
// The topmost chapter that a task stands in; empty for one outside all chapters.
[[nodiscard]] std::optional<SectionId> chapterOf(const Plan &plan, const Task &task);
// The one department that a task is counted under, so that departments add up: the first lead, or where none
// leads the first that is responsible. Empty where nobody answers for it.
[[nodiscard]] std::optional<DepartmentId> countedUnder(const Plan &plan, TaskId task);

// A task or target that is counted, and how it stands at each of the days asked about.
struct Counted {
    RecordRef record;
    CountedKind kind = CountedKind::Task;
    std::vector<Standing> standings;
    bool operator==(const Counted &) const = default;
};

// Places in a list of Counted.
using Members = std::vector<size_t>;

struct Tally {
    int all = 0;
    std::array<int, 5> classes {}; // in the order of statusClasses
    std::array<int, 4> lights {}; // by the value of Light
    bool operator==(const Tally &) const = default;
    [[nodiscard]] int of(StatusClass statusClass) const { return classes[static_cast<size_t>(statusClass)]; }
    [[nodiscard]] int of(Light light) const { return lights[static_cast<size_t>(light)]; }
};
[[nodiscard]] Tally tallyOf(const std::vector<Counted> &counted, const Members &members, size_t day);

// What of its members a group counts at a day; empty members ask for nothing.
struct Wanted {
    std::optional<StatusClass> statusClass;
    std::optional<Light> light;
    bool operator==(const Wanted &) const = default;
    [[nodiscard]] bool fits(const Standing &standing) const
    {
        return (!statusClass || *statusClass == standing.statusClass) && (!light || *light == standing.light);
    }
};

// Groups of one family share no member and together hold all of theirs.
enum class Family { Chapter, Department, TaskKind, TargetKind, Class, Light, State };

struct Group {
    Family family = Family::Chapter;
    // Chapter or department; null: what has none. Of the other families the value of the enum.
    RecordRef record;
    int value = 0;
    QString title; // in the user's language
    Members members;
    // What is counted at each day. Of classes and lights all tasks are members, and wanted tells them apart.
    Wanted wanted;
    bool operator==(const Group &) const = default;
    [[nodiscard]] bool parts() const { return family == Family::Class || family == Family::Light; }
};
// Members that the group counts at this day, in order.
[[nodiscard]] Members countedAt(const std::vector<Counted> &counted, const Group &group, size_t day);
[[nodiscard]] int countAt(const std::vector<Counted> &counted, const Group &group, size_t day);
// Members at all: of classes and lights those of the first day.
[[nodiscard]] Members membersOf(const std::vector<Counted> &counted, const Group &group);

// Places of the tracked top tasks.
[[nodiscard]] Members trackedTasks(const std::vector<Counted> &counted);

// Tracked tasks by topmost chapter, in the plan's order; at the end those in none. Chapters that hold tasks,
// but only untracked ones, come with no members; `counted` decides, so that a filter holds here too.
[[nodiscard]] std::vector<Group> byChapter(const Plan &plan, const std::vector<Counted> &counted);
// Tracked tasks by countedUnder(), the most tasks first, then in official order; without one last.
[[nodiscard]] std::vector<Group> byDepartment(const Plan &plan, const std::vector<Counted> &counted);
// Tasks by kind, then targets by kind; kinds that do not occur are left out.
[[nodiscard]] std::vector<Group> byKind(const std::vector<Counted> &counted);
// Tracked tasks by class, by light, and by what their state says (未启动 推进中 已完成 受阻).
[[nodiscard]] std::vector<Group> byState(const Plan &plan, const std::vector<Counted> &counted);

// The targets that are furthest behind at the first day, which is `asOf`: by difference, an overdue yes-or-no
// target as 100 points, ties in the order of `counted`.
[[nodiscard]] std::vector<TargetStatus> mostBehind(
    const Plan &plan, const std::vector<Counted> &counted, QDate asOf, size_t most);

// Ends of the months of the plan's span, but never more than twelve: those of the year of `asOf` where the
// span is longer or not known. The month of `asOf` ends with it. Empty without a valid day.
[[nodiscard]] std::vector<QDate> monthEnds(const Plan &plan, QDate asOf);

// 上月, 上季, 年初.
enum class Comparison { Month, Quarter, Start };
// The day that figures are compared with: the end of the month or quarter before that of `asOf`, or the end
// of the plan's first month. Invalid where that is not before `asOf` or lies before the plan.
[[nodiscard]] QDate comparedDay(const Plan &plan, QDate asOf, Comparison comparison);

} // namespace xushi::progress
