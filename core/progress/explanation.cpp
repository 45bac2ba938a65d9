#include <QCoreApplication>

#include "core/base/daterange.h"
#include "core/progress/status.h"

namespace xushi::progress
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Progress", text);
}

QString percent(const Rational &rate, int decimals)
{
    return (rate * 100).toDisplay(decimals) + QStringLiteral(" %");
}

QString points(const Rational &difference, int decimals)
{
    return (difference * 100).toDisplay(decimals, Rational::Plus::Show);
}

// More digits where the one that is printed would sit on a threshold.
int honestDecimals(const Rational &difference)
{
    const Rational hundred = difference * 100;
    for (int decimals = 1; decimals < 4; ++decimals) {
        const QString shown = hundred.toFixed(decimals);
        const bool onThreshold
            = shown.startsWith(QLatin1String("-10.0")) || shown.startsWith(QLatin1String("-30.0"));
        if (!onThreshold || hundred == Rational(-10) || hundred == Rational(-30))
            return decimals;
    }
    return 4;
}

QString sentenceOf(const Target *target, const TargetStatus &status)
{
    if (!status.measurement)
        return tr("No figure has been recorded up to this day, so there is no light.");
    if (status.reached)
        return tr("The target is reached: green.");
    if (target && happensOnce(*target))
        return status.light == Light::Red ? tr("This happens once; its day is past and it is not done: red.")
                                          : tr("This happens once and is not due yet, so there is no light.");
    if (!status.difference)
        return tr("Completion cannot be computed from these figures, so there is no light.");
    const Rational distance
        = status.difference->sign() < 0 ? Rational(0) - *status.difference : *status.difference;
    const QString gap = (distance * 100).toDisplay(honestDecimals(*status.difference));
    const QString reference = status.scaledByTime ? tr("expected progress") : tr("the target");
    switch (status.light) {
    case Light::Red:
        return tr("%1 points behind %2, more than 30: red.").arg(gap, reference);
    case Light::Yellow:
        return tr("%1 points behind %2, between 10 and 30 (both included): yellow.").arg(gap, reference);
    default:
        return status.difference->sign() < 0
            ? tr("%1 points behind %2, less than 10: green.").arg(gap, reference)
            : tr("%1 points ahead of %2: green.").arg(gap, reference);
    }
}

QString titleOf(Light light)
{
    switch (light) {
    case Light::Green:
        return tr("Why green");
    case Light::Yellow:
        return tr("Why yellow");
    case Light::Red:
        return tr("Why red");
    case Light::None:
        break;
    }
    return tr("Why no light");
}

QString completionWorking(const Target &target, const Decimal &value)
{
    const QString v = value.toDisplay();
    const QString t = target.value->toDisplay();
    if (target.baseValue) {
        const QString b = target.baseValue->toDisplay();
        return QStringLiteral("(%1 − %2) ÷ (%3 − %2)").arg(v, b, t);
    }
    return target.direction == Direction::Lower ? QStringLiteral("%1 ÷ %2").arg(t, v)
                                                : QStringLiteral("%1 ÷ %2").arg(v, t);
}

void addTimeLines(const Target &target, const TargetStatus &status, const Measurement &measurement,
    Explanation &explanation)
{
    if (status.completion)
        explanation.lines.push_back({tr("Completion"), completionWorking(target, *measurement.value),
            percent(*status.completion, 4)});
    if (status.expected)
        explanation.lines.push_back({tr("Expected progress"),
            tr("evenly by month, up to %1").arg(longDate(status.cutOff)), percent(*status.expected, 4)});
    if (status.difference && status.completion && status.expected)
        explanation.lines.push_back({tr("Difference"),
            QStringLiteral("%1 − %2").arg(
                (*status.completion * 100).toDisplay(4), (*status.expected * 100).toDisplay(4)),
            points(*status.difference, 4)});
}

} // namespace

QString lightName(Light light)
{
    switch (light) {
    case Light::Green:
        return tr("green");
    case Light::Yellow:
        return tr("yellow");
    case Light::Red:
        return tr("red");
    case Light::None:
        break;
    }
    return tr("none");
}

QString className(StatusClass statusClass)
{
    switch (statusClass) {
    case StatusClass::Completed:
        return tr("Completed");
    case StatusClass::Ahead:
        return tr("Ahead");
    case StatusClass::OnTrack:
        return tr("On track");
    case StatusClass::Behind:
        return tr("Behind");
    case StatusClass::Other:
        break;
    }
    return tr("Other");
}

Explanation explain(const Plan &plan, const TargetStatus &status)
{
    Explanation explanation;
    explanation.title = titleOf(status.light);
    const Target *target = plan.targets().find(status.target);
    explanation.sentence = sentenceOf(target, status);
    const Measurement *measurement = plan.measurements().find(status.measurement);
    if (!target || !measurement || !target->value)
        return explanation;
    if (status.scaledByTime) {
        addTimeLines(*target, status, *measurement, explanation);
    } else if (status.difference) {
        explanation.lines.push_back({tr("Difference"),
            QStringLiteral("%1 − %2").arg(measurement->value->toDisplay(), target->value->toDisplay()),
            points(*status.difference, 4)});
    }
    if (status.difference)
        explanation.lines.push_back({tr("Shown as"), tr("subtracted first, rounded once"),
            tr("%1 points").arg(points(*status.difference, 1))});
    explanation.footer
        = tr("Rule: Yinchuan, progress. Figures up to %1, %2.")
              .arg(longDate(status.cutOff),
                  measurement->certainty == Certainty::Certified ? tr("certified") : tr("preliminary"));
    if (status.demo)
        explanation.footer += u' ' + tr("Demonstration data.");
    return explanation;
}

Explanation explain(const Plan &plan, const TaskStatus &status)
{
    Explanation explanation;
    explanation.title = titleOf(status.light);
    const Task *task = plan.tasks().find(status.task);
    if (!task)
        return explanation;
    if (!task->tracked) {
        explanation.sentence = tr("This task is not tracked, so it has no light.");
        return explanation;
    }
    if (status.targets.empty()) {
        explanation.sentence
            = tr("This task has no figures. Its light follows from its state, its end and its "
                 "milestones.");
        return explanation;
    }
    explanation.sentence = tr("The light of a task is the worst of its targets.");
    for (const TargetStatus &target : status.targets) {
        explanation.lines.push_back({plan.targets().at(target.target).name,
            target.difference ? tr("%1 points").arg(points(*target.difference, 1)) : QString(),
            lightName(target.light)});
    }
    return explanation;
}

} // namespace xushi::progress
