#include "ui/panels/report/reportchoices.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/base/daterange.h"

namespace xushi
{

namespace
{

QString keyOf(const QString &kind, const QString &option)
{
    return QStringLiteral("report/%1/%2").arg(kind, option);
}

QString monthText(QDate day)
{
    return day.day() == day.daysInMonth() ? QStringLiteral("%1年%2月").arg(day.year()).arg(day.month())
                                          : longDate(day);
}

} // namespace

QString ReportChoices::kind() const
{
    const auto kinds = report::reportCatalogue();
    const QString kept = m_memory.value(QStringLiteral("report/kind")).toString();
    return report::findReportKind(kept) ? kept : kinds.front().id;
}

void ReportChoices::setKind(const QString &kind)
{
    m_memory.setValue(QStringLiteral("report/kind"), kind);
}

report::OptionValues ReportChoices::values(const report::ReportKind &kind) const
{
    report::OptionValues values(kind.options);
    for (const report::ReportOption &option : kind.options) {
        const QVariant kept = m_memory.value(keyOf(kind.id, option.id));
        if (kept.isValid() && report::takes(option, kept.toString()))
            values.set(option.id, kept.toString());
    }
    return values;
}

void ReportChoices::setValue(const QString &kind, const QString &option, const QString &value)
{
    m_memory.setValue(keyOf(kind, option), value);
}

bool ReportChoices::onlyFiltered(const QString &kind) const
{
    return m_memory.value(keyOf(kind, filteredOption)).toString() == u"yes";
}

report::ReportOption periodChoices(const PlanInfo &info, QDate asOf)
{
    report::ReportOption option {periodOption, QCoreApplication::translate("ReportPanel", "Period"),
        report::ReportOption::Type::Choice, {}};
    const QDate first = info.startsOn.isValid() ? info.startsOn : QDate(asOf.year(), 1, 1);
    const QDate last = info.endsOn.isValid() ? info.endsOn : QDate(asOf.year(), 12, 31);
    std::vector<QDate> days {asOf};
    constexpr int mostMonths = 60; // of a plan with odd dates
    QDate month(first.year(), first.month(), 1);
    for (int i = 0; i < mostMonths && month <= last; ++i, month = month.addMonths(1))
        days.push_back(QDate(month.year(), month.month(), month.daysInMonth()));
    std::ranges::sort(days);
    const auto repeated = std::ranges::unique(days);
    days.erase(repeated.begin(), repeated.end());
    for (const QDate &day : days)
        option.choices.push_back({day.toString(Qt::ISODate), monthText(day)});
    return option;
}

QList<ui::Choice> departmentChoices(const Plan &plan)
{
    QList<ui::Choice> choices {
        {{}, QCoreApplication::translate("ReportPanel", "That of the filter, else all"), {}, {}}};
    for (const DepartmentId id : plan.departments().top()) {
        const QString &name = plan.departments().at(id).name;
        const bool known = std::ranges::any_of(choices, [&](const ui::Choice &c) { return c.id == name; });
        if (!known)
            choices.append({name, name, {}, {}});
    }
    return choices;
}

std::function<report::TaskFilter(const Plan &)> filterFor(const Filter &filter, QDate asOf)
{
    return [filter, asOf](const Plan &plan) -> report::TaskFilter {
        // The pass refers to filter and plan; the copy of the filter lives as long as it.
        struct Kept {
            Kept(const Plan &plan, Filter wanted, QDate asOf)
                : filter(std::move(wanted))
                , pass(plan, filter, asOf)
            {
            }
            Filter filter;
            FilterPass pass;
        };
        const auto kept = std::make_shared<const Kept>(plan, filter, asOf);
        return [kept, &plan](const Task &task) {
            const Task *top = &task;
            while (const Task *parent = plan.tasks().find(top->parentId))
                top = parent;
            return kept->pass.showsTop(*top);
        };
    };
}

} // namespace xushi
