#include "core/progress/status.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "core/base/daterange.h"

namespace xushi::progress
{

namespace
{

// Preset 银川 of the progress lights: 10 to 30 points behind, both ends included, yellow; more red.
const Rational yellowFrom(-1, 10);
const Rational redBelow(-3, 10);
// Bands of the classes: behind < 0 ≤ on track < +5 points ≤ ahead. The 5 is ours; no authority names one.
const Rational aheadFrom(1, 20);

int monthIndex(QDate day)
{
    return day.year() * 12 + day.month() - 1;
}

// Whole months from the first of the span to the end of this day.
int monthsPassed(QDate start, QDate day)
{
    const bool monthEnd = day.day() == day.daysInMonth();
    return monthIndex(day) - monthIndex(start) + (monthEnd ? 1 : 0);
}

bool isComparedDirectly(Change change)
{
    return change == Change::GrowthRate || change == Change::DecreaseRate || change == Change::Share;
}

std::optional<Rational> completionOf(const Target &target, const Rational &value)
{
    const Rational goal = target.value->toRational();
    const bool lower = target.direction == Direction::Lower;
    if (target.baseValue) {
        const Rational base = target.baseValue->toRational();
        if (goal == base)
            return std::nullopt;
        return (value - base) / (goal - base);
    }
    if (lower)
        return value.isZero() ? std::nullopt : std::optional(goal / value);
    return goal.isZero() ? std::nullopt : std::optional(value / goal);
}

bool isReached(const Target &target, const Rational &value)
{
    const Rational goal = target.value->toRational();
    switch (target.comparator) {
    case Comparator::AtMost:
        return value <= goal;
    case Comparator::LessThan:
        return value < goal;
    case Comparator::Between:
        return value >= goal && (!target.upperValue || value <= target.upperValue->toRational());
    default:
        return target.direction == Direction::Lower ? value <= goal : value >= goal;
    }
}

Light lightOf(const std::optional<Rational> &difference)
{
    if (!difference)
        return Light::None;
    if (*difference < redBelow)
        return Light::Red;
    return *difference <= yellowFrom ? Light::Yellow : Light::Green;
}

StatusClass classOf(const std::optional<Rational> &difference, bool reached)
{
    if (reached)
        return StatusClass::Completed;
    if (!difference)
        return StatusClass::Other;
    if (difference->sign() < 0)
        return StatusClass::Behind;
    return *difference < aheadFrom ? StatusClass::OnTrack : StatusClass::Ahead;
}

// A thing that happens once counts only when it is there, and is late only after its day.
void judgeOnce(const Plan &plan, const Target &target, QDate asOf, TargetStatus &status)
{
    const QDate due = target.dueOn.isValid() ? target.dueOn : plan.info().endsOn;
    if (status.reached) {
        status.statusClass = StatusClass::Completed;
        status.light = Light::Green;
    } else if (due.isValid() && due < asOf) {
        status.statusClass = StatusClass::Behind;
        status.light = Light::Red;
    }
}

const Measurement *latestMeasurement(const Plan &plan, TargetId target, QDate asOf)
{
    const Measurement *latest = nullptr;
    for (const MeasurementId id : plan.measurements().of(target)) {
        const Measurement &measurement = plan.measurements().at(id);
        if (measurement.asOf <= asOf && measurement.value)
            latest = &measurement;
    }
    return latest;
}

bool hasOverdueMilestone(const Plan &plan, TaskId task, QDate asOf)
{
    const auto &milestones = plan.milestones().of(task);
    return std::any_of(milestones.begin(), milestones.end(), [&](MilestoneId id) {
        const Milestone &milestone = plan.milestones().at(id);
        const bool done = milestone.doneOn.isValid() && milestone.doneOn <= asOf;
        return milestone.dueOn.isValid() && milestone.dueOn <= asOf && !done;
    });
}

// A task without figures: by its state, its end and its milestones, never by an invented percentage.
void judgeByState(const Plan &plan, const Task &task, QDate asOf, TaskStatus &status)
{
    if (task.state == TaskState::Done) {
        status.statusClass = StatusClass::Completed;
        status.light = Light::Green;
        return;
    }
    const bool overdue = task.endsOn.isValid() && task.endsOn < asOf;
    if (task.state == TaskState::Blocked || overdue) {
        status.statusClass = StatusClass::Behind;
        status.light = Light::Red;
    } else if (hasOverdueMilestone(plan, task.id, asOf)) {
        status.statusClass = StatusClass::Behind;
        status.light = Light::Yellow;
    } else if (task.state == TaskState::InProgress) {
        status.statusClass = StatusClass::OnTrack;
        status.light = Light::Green;
    }
}

Rational rounded(const Rational &rate, int decimals)
{
    QString digits = rate.toFixed(decimals);
    digits.remove(u'.');
    bool fits = false;
    const qint64 unscaled = digits.toLongLong(&fits);
    const auto scale = static_cast<Rational::Wide>(std::pow(10, decimals));
    return fits ? Rational(unscaled, scale) : rate;
}

// The exact sum of rates whose denominators share no factor outgrows 128 bits. Taken to the ninth decimal and
// rounded to the eighth, a mean that lies on a threshold stays on it.
Rational meanOf(const std::vector<Rational> &rates)
{
    if (rates.size() == 1)
        return rates.front();
    Rational sum;
    for (const Rational &rate : rates)
        sum = sum + rounded(rate, 9);
    return rounded(sum / Rational(static_cast<qint64>(rates.size())), 8);
}

void takeMeans(const Plan &plan, QDate asOf, TaskStatus &status)
{
    std::vector<Rational> completions;
    std::vector<Rational> differences;
    for (const TargetStatus &target : status.targets) {
        if (!target.scaledByTime || !target.completion || !target.difference)
            continue;
        completions.push_back(*target.completion);
        differences.push_back(*target.difference);
    }
    if (completions.empty())
        return;
    status.completion = meanOf(completions);
    status.difference = meanOf(differences);
    status.expected = expectedProgress(plan, asOf);
}

void judgeByTargets(TaskStatus &status)
{
    bool allReached = true;
    bool overdue = false;
    std::optional<Rational> worst;
    for (const TargetStatus &target : status.targets) {
        status.light = std::max(status.light, target.light);
        allReached = allReached && target.reached;
        overdue = overdue || (target.statusClass == StatusClass::Behind && !target.difference);
        if (target.difference && (!worst || *target.difference < *worst))
            worst = target.difference;
    }
    // Of several targets the mean decides; growth and shares alone decide by the worst of them.
    const auto difference = status.difference ? status.difference : worst;
    status.statusClass = overdue && !allReached ? StatusClass::Behind : classOf(difference, allReached);
}

// Tasks of which nothing can be measured before the day it happens: by their state, as without figures.
bool waitsForItsDay(const Plan &plan, const TaskStatus &status)
{
    const bool open = status.statusClass == StatusClass::Other;
    return open && std::all_of(status.targets.begin(), status.targets.end(), [&](const TargetStatus &target) {
        return target.measurement && happensOnce(plan.targets().at(target.target));
    });
}

} // namespace

Rational expectedProgress(const Plan &plan, QDate cutOff)
{
    const QDate first = plan.info().startsOn;
    const QDate last = plan.info().endsOn;
    if (!first.isValid() || !last.isValid() || !cutOff.isValid())
        return 0;
    const int total = monthIndex(last) - monthIndex(first) + 1;
    return Rational(std::clamp(monthsPassed(first, cutOff), 0, total), total);
}

bool happensOnce(const Target &target)
{
    return target.change == Change::Increment && target.value && !target.baseValue
        && target.value->compare(Decimal(1)) == 0;
}

TargetStatus statusOf(const Plan &plan, const Target &target, QDate asOf)
{
    TargetStatus status;
    status.target = target.id;
    status.scaledByTime = !isComparedDirectly(target.change) && !happensOnce(target);
    const Measurement *measurement = latestMeasurement(plan, target.id, asOf);
    if (!measurement || !target.value || target.isDoubtful())
        return status;
    status.measurement = measurement->id;
    status.cutOff = measurement->asOf;
    status.demo = measurement->demo;
    const Rational value = measurement->value->toRational();
    status.reached = isReached(target, value);
    if (happensOnce(target)) {
        status.completion = completionOf(target, value);
        judgeOnce(plan, target, asOf, status);
        return status;
    }
    if (status.scaledByTime) {
        status.completion = completionOf(target, value);
        status.expected = expectedProgress(plan, measurement->asOf);
        if (status.completion)
            status.difference = *status.completion - *status.expected;
    } else {
        const Rational gap = (value - target.value->toRational()) / Rational(100);
        status.difference = target.direction == Direction::Lower ? Rational(0) - gap : gap;
    }
    status.light = status.reached ? Light::Green : lightOf(status.difference);
    status.statusClass = classOf(status.difference, status.reached);
    return status;
}

TaskStatus statusOf(const Plan &plan, const Task &task, QDate asOf)
{
    TaskStatus status;
    status.task = task.id;
    for (const TargetId id : plan.targets().of(task.id)) {
        const Target &target = plan.targets().at(id);
        if (!target.isDoubtful())
            status.targets.push_back(statusOf(plan, target, asOf));
    }
    if (!task.tracked)
        return status;
    if (status.targets.empty()) {
        judgeByState(plan, task, asOf, status);
        return status;
    }
    takeMeans(plan, asOf, status);
    judgeByTargets(status);
    if (waitsForItsDay(plan, status))
        judgeByState(plan, task, asOf, status);
    return status;
}

Summary summarise(const Plan &plan, QDate asOf)
{
    Summary summary;
    for (const Task &task : plan.tasks()) {
        const TaskStatus status = statusOf(plan, task, asOf);
        summary.targets += static_cast<int>(status.targets.size());
        if (task.parentId)
            continue;
        ++summary.tasks;
        if (!task.tracked)
            continue;
        ++summary.tracked;
        ++summary.classes[static_cast<size_t>(status.statusClass)];
        summary.green += status.light == Light::Green;
        summary.yellow += status.light == Light::Yellow;
        summary.red += status.light == Light::Red;
    }
    return summary;
}

std::array<Rational, 5> sharesToHundred(const std::array<int, 5> &counts)
{
    std::array<Rational, 5> shares;
    int total = 0;
    for (const int count : counts)
        total += count;
    if (total == 0)
        return shares;
    Rational sum;
    for (size_t i = 0; i < counts.size(); ++i) {
        // Half up to one decimal, in whole tenths.
        const int tenths = (2 * 1000 * counts[i] + total) / (2 * total);
        shares[i] = Rational(tenths, 10);
        sum = sum + shares[i];
    }
    const auto largest = std::max_element(counts.begin(), counts.end()) - counts.begin();
    shares[static_cast<size_t>(largest)] = shares[static_cast<size_t>(largest)] + Rational(100) - sum;
    return shares;
}

QDate defaultAsOf(const Plan &plan, QDate today)
{
    QDate latest;
    for (const Measurement &measurement : plan.measurements())
        latest = std::max(latest, measurement.asOf);
    QDate day = latest.isValid() ? QDate(latest.year(), latest.month(), latest.daysInMonth())
                                 : QDate(today.year(), today.month(), 1).addDays(-1);
    if (plan.info().startsOn.isValid() && plan.info().endsOn.isValid()) {
        const QDate first = plan.info().startsOn;
        day = std::clamp(day, QDate(first.year(), first.month(), first.daysInMonth()), plan.info().endsOn);
    }
    return day;
}

} // namespace xushi::progress
