#include "ui/panels/overview/overviewwords.h"

#include <QCoreApplication>

#include "core/base/daterange.h"

namespace xushi::overviewwords
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Overview", text);
}

QString signedNumber(int number)
{
    return Rational(number).toDisplay(0, Rational::Plus::Show);
}

QString more(const QString &name, int change)
{
    return change > 0 ? tr("%1 up %2").arg(name).arg(change) : tr("%1 down %2").arg(name).arg(-change);
}

} // namespace

QString items(int count)
{
    return tr("%1 items").arg(count);
}

QString month(QDate day)
{
    return tr("month %1").arg(day.month());
}

QString monthSeenFrom(QDate day, QDate asOf)
{
    if (!day.isValid())
        return {};
    if (day.day() != day.daysInMonth())
        return longDate(day);
    return day.year() == asOf.year() ? month(day) : tr("month %2 of %1").arg(day.year()).arg(day.month());
}

QString lightTitle(progress::Light light)
{
    switch (light) {
    case progress::Light::Green:
        return tr("Green lights");
    case progress::Light::Yellow:
        return tr("Yellow lights");
    case progress::Light::Red:
        return tr("Red lights");
    case progress::Light::None:
        break;
    }
    return tr("No light");
}

QString classRule(progress::StatusClass statusClass)
{
    switch (statusClass) {
    case progress::StatusClass::Completed:
        return tr("Tasks whose targets are all reached, or whose state is done");
    case progress::StatusClass::Ahead:
        return tr("Tasks whose completion is 5 points or more above expected progress");
    case progress::StatusClass::OnTrack:
        return tr("Tasks whose completion is not below expected progress and less than 5 points above it");
    case progress::StatusClass::Behind:
        return tr("Tasks whose completion is below expected progress, and those without figures that are "
                  "blocked, overdue or past a milestone");
    case progress::StatusClass::Other:
        break;
    }
    return tr("Tasks without figures yet, not due, or not to be computed");
}

QString lightRule(progress::Light light)
{
    switch (light) {
    case progress::Light::Green:
        return tr("Tasks none of whose targets is 10 points or more behind expected progress");
    case progress::Light::Yellow:
        return tr("Tasks whose worst target is 10 to 30 points behind expected progress (both included)");
    case progress::Light::Red:
        return tr("Tasks whose worst target is more than 30 points behind expected progress, and overdue "
                  "ones");
    case progress::Light::None:
        break;
    }
    return tr("Tasks for which no light can be worked out yet");
}

QString subtitle(const Overview &overview)
{
    const QDate day = overview.asOf;
    QString span;
    if (!day.isValid())
        span = tr("no day chosen");
    else if (day.day() != day.daysInMonth())
        span = tr("up to %1").arg(longDate(day));
    else
        span = day.month() == 1 ? month(day) : tr("months 1–%1").arg(day.month());
    const QString tracked = tr("%1 tasks tracked").arg(overview.now.all);
    if (overview.filter.isEmpty())
        return tr("%1, %2").arg(span, tracked);
    return tr("%1, %2 within the filter").arg(span, tracked);
}

QString comparisonName(progress::Comparison comparison)
{
    switch (comparison) {
    case progress::Comparison::Month:
        return tr("last month");
    case progress::Comparison::Quarter:
        return tr("last quarter");
    case progress::Comparison::Start:
        break;
    }
    return tr("start of the year");
}

QString lightChange(const Overview &overview)
{
    if (!overview.comparedDay.isValid())
        return tr("There is no earlier month to compare with");
    if (!overview.before)
        return tr("Comparing with %1…").arg(monthSeenFrom(overview.comparedDay, overview.asOf));
    QStringList changes;
    const auto add = [&](progress::Light light) {
        const int change = overview.now.of(light) - overview.before->of(light);
        if (change != 0)
            changes << more(lightTitle(light), change);
    };
    add(progress::Light::Yellow);
    add(progress::Light::Red);
    if (changes.isEmpty())
        add(progress::Light::Green);
    const QString said = changes.isEmpty() ? tr("lights as many as then") : changes.join(tr(", "));
    return tr("Against %1: %2").arg(monthSeenFrom(overview.comparedDay, overview.asOf), said);
}

QString lowerTitle(LowerArea area)
{
    switch (area) {
    case LowerArea::Department:
        return tr("Tasks behind, by lead department");
    case LowerArea::Kind:
        return tr("Tasks and targets behind, by kind");
    case LowerArea::Section:
        return tr("Tasks behind, by chapter");
    case LowerArea::State:
        break;
    }
    return tr("Tasks by state");
}

QString lowerName(LowerArea area)
{
    switch (area) {
    case LowerArea::Department:
        return tr("lead department");
    case LowerArea::Kind:
        return tr("kind");
    case LowerArea::Section:
        return tr("chapter");
    case LowerArea::State:
        break;
    }
    return tr("state");
}

QString familyTitle(progress::Family family)
{
    switch (family) {
    case progress::Family::TaskKind:
        return tr("Tasks, behind");
    case progress::Family::TargetKind:
        return tr("Targets, behind");
    case progress::Family::Class:
        return tr("Class of progress");
    case progress::Family::Light:
        return tr("Light");
    case progress::Family::State:
        return tr("State today, behind");
    default:
        return {};
    }
}

QString familyRule(progress::Family family)
{
    switch (family) {
    case progress::Family::Chapter:
        return tr("Each tracked task counts under its topmost chapter");
    case progress::Family::Department:
        return tr("Each tracked task counts once: under its first lead, or where none leads under the first "
                  "responsible department");
    case progress::Family::TaskKind:
        return tr("Tracked tasks, the items below them, and measures that are not tracked");
    case progress::Family::TargetKind:
        return tr("Targets by what kind of figure they are; doubtful ones are judged nowhere");
    case progress::Family::Class:
        return tr("Tracked tasks by their class at the end of each month");
    case progress::Family::Light:
        return tr("Tracked tasks by their light at the end of each month");
    case progress::Family::State:
        break;
    }
    return tr("Tracked tasks by the state recorded today; states of earlier months are not kept");
}

QString sentenceOf(const Overview &overview, const Count &count)
{
    QString sentence = count.rule;
    sentence += tr("; %1 out of %2 (%3)").arg(count.count).arg(count.whole).arg(count.wholeName);
    if (count.before)
        sentence
            += tr("; %1 in %2").arg(*count.before).arg(monthSeenFrom(overview.comparedDay, overview.asOf));
    return sentence + tr(". Up to %1.").arg(longDate(count.day));
}

ui::Explanation explanationOf(const Overview &overview, const Count &count)
{
    ui::Explanation shown;
    shown.title = count.title;
    shown.sentence = tr("%1.").arg(count.rule);
    shown.rows.append({count.wholeName, tr("up to %1").arg(longDate(count.day)), items(count.whole)});
    shown.rows.append({tr("Counted"), QString(), items(count.count)});
    if (count.before)
        shown.rows.append({monthSeenFrom(overview.comparedDay, overview.asOf),
            QStringLiteral("%1 − %2 = %3")
                .arg(count.count)
                .arg(*count.before)
                .arg(signedNumber(count.count - *count.before)),
            items(*count.before)});
    if (count.whole > 0)
        shown.rows.append({tr("Share"), QStringLiteral("%1 ÷ %2").arg(count.count).arg(count.whole),
            (Rational(count.count) / Rational(count.whole) * 100).toDisplay(4) + QStringLiteral(" %")});
    if (count.shown)
        shown.shown = ui::WorkingRow {tr("Shown as"),
            tr("all classes make 100.0 %; the largest takes what rounding leaves"),
            count.shown->toDisplay(1) + QStringLiteral(" %")};
    shown.note = tr("Rule: Yinchuan, progress.");
    if (!overview.filter.isEmpty())
        shown.note += u' ' + tr("Only what fits the filter is counted.");
    shown.links.append({QStringLiteral("records"), tr("See what is counted")});
    return shown;
}

ui::Explanation explanationOf(const progress::Explanation &explanation)
{
    ui::Explanation shown;
    shown.title = explanation.title;
    shown.sentence = explanation.sentence;
    for (const progress::WorkingLine &line : explanation.lines)
        shown.rows.append({line.name, line.working, line.result});
    shown.note = explanation.footer;
    shown.links.append({QStringLiteral("source"), tr("See the notice")});
    return shown;
}

} // namespace xushi::overviewwords
