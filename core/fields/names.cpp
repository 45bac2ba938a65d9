#include <QCoreApplication>
#include <QRegularExpression>

#include "core/fields/fieldcatalogue.h"

namespace xushi
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Fields", text);
}

} // namespace

Result<Decimal> parseFigure(const QString &typed)
{
    const QString text = typed.trimmed();
    if (const auto figure = Decimal::parse(text))
        return *figure;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool plain
            = c.isDigit() || c == u'.' || c == u'．' || (i == 0 && QStringView(u"+-−＋－").contains(c));
        if (!plain)
            return fail(ErrorKind::Invalid,
                tr("“%1” is not a number: character %2 is “%3”. Correct it, or press Esc to give up.")
                    .arg(text)
                    .arg(i + 1)
                    .arg(c));
    }
    return fail(ErrorKind::Invalid,
        tr("“%1” is not a number with at most 15 digits. Correct it, or press Esc to give up.").arg(text));
}

QStringList splitNames(const QString &typed)
{
    static const QRegularExpression separators(QStringLiteral("[、，,；;\\s]+"));
    return typed.split(separators, Qt::SkipEmptyParts);
}

QString departmentNames(const Plan &plan, TaskId task, Role role)
{
    QStringList names;
    for (const ResponsibilityId id : plan.responsibilities().of(task)) {
        const Responsibility &part = plan.responsibilities().at(id);
        const Department *department = plan.departments().find(part.departmentId);
        if (part.role == role && department)
            names << department->name;
    }
    return names.join(u'、');
}

QString leadNames(const Plan &plan, TaskId task)
{
    const QString leads = departmentNames(plan, task, Role::Lead);
    return leads.isEmpty() ? departmentNames(plan, task, Role::Responsible) : leads;
}

QString sectionHeading(const Section &section)
{
    return section.number.isEmpty() ? section.title : section.number + u'、' + section.title;
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Lead:
        return tr("Lead");
    case Role::Support:
        return tr("Support");
    case Role::Responsible:
        break;
    }
    return tr("Responsible");
}

QString stateName(TaskState state)
{
    switch (state) {
    case TaskState::NotStarted:
        return tr("Not started");
    case TaskState::InProgress:
        return tr("In progress");
    case TaskState::Done:
        return tr("Done");
    case TaskState::Blocked:
        break;
    }
    return tr("Blocked");
}

QString categoryName(DepartmentCategory category)
{
    switch (category) {
    case DepartmentCategory::Party:
        return tr("Party bodies");
    case DepartmentCategory::Government:
        return tr("Government departments");
    case DepartmentCategory::Institution:
        return tr("Public institutions");
    case DepartmentCategory::MassOrganisation:
        return tr("Mass organisations");
    case DepartmentCategory::Vertical:
        return tr("Vertically managed bodies");
    case DepartmentCategory::Zone:
        return tr("Zones");
    case DepartmentCategory::Town:
        return tr("Towns and subdistricts");
    case DepartmentCategory::StateEnterprise:
        return tr("State-owned enterprises");
    case DepartmentCategory::Enterprise:
        return tr("Enterprises");
    case DepartmentCategory::Finance:
        return tr("Financial institutions");
    case DepartmentCategory::TaskForce:
        return tr("Task forces");
    case DepartmentCategory::Other:
        break;
    }
    return tr("Others");
}

QString targetText(const Target &target)
{
    if (!target.value)
        return target.name;
    const QString figure = target.value->toDisplay() + u' ' + target.unit;
    const QString named = target.relativeTo.isEmpty()
        ? target.name + u' '
        : target.name + u' ' + tr("above %1 by").arg(target.relativeTo) + u' ';
    switch (target.comparator) {
    case Comparator::AtLeast:
        return named + QStringLiteral("≥ ") + figure;
    case Comparator::AtMost:
        return named + QStringLiteral("≤ ") + figure;
    case Comparator::LessThan:
        return named + QStringLiteral("< ") + figure;
    case Comparator::About:
        return named + QStringLiteral("≈ ") + figure;
    case Comparator::Exactly:
        return named + QStringLiteral("= ") + figure;
    case Comparator::Between:
        break;
    }
    return named + target.value->toDisplay() + u'—'
        + (target.upperValue ? target.upperValue->toDisplay() : QString()) + u' ' + target.unit;
}

} // namespace xushi
