#include "ui/panels/matrix/matrixtips.h"

#include <QCoreApplication>

#include "core/fields/fieldcatalogue.h"

namespace xushi
{

namespace
{

constexpr int mostNames = 12;

QString tr(const char *text)
{
    return QCoreApplication::translate("MatrixTips", text);
}

const MatrixDepartment &departmentAt(const Matrix &matrix, int index)
{
    return matrix.departments()[static_cast<size_t>(index)];
}

QString countWords(const RoleCounts &counts)
{
    return tr("leads %1, responsible for %2, supports %3 (tasks and items)")
        .arg(counts.leads)
        .arg(counts.responsible)
        .arg(counts.supports);
}

QString shownNames(QStringList names)
{
    const qsizetype all = names.size();
    if (all <= mostNames)
        return names.join(u'、');
    return tr("%1 and others, %2 in all").arg(names.mid(0, mostNames).join(u'、')).arg(all);
}

QString departmentTip(const Plan &plan, const Matrix &matrix, int index)
{
    const MatrixDepartment &department = departmentAt(matrix, index);
    QStringList lines {department.name, categoryName(department.category)};
    QStringList aliases;
    for (const DepartmentAliasId id : plan.table<DepartmentAlias>().of(department.id))
        aliases << plan.table<DepartmentAlias>().at(id).name;
    if (!aliases.isEmpty())
        lines << tr("Also called %1").arg(shownNames(aliases));
    lines << (department.partsInPlan == 0 ? tr("No task in this plan") : countWords(department.counts));
    return lines.join(u'\n');
}

QString groupTip(const Matrix &matrix, DepartmentCategory category)
{
    QStringList names;
    for (const MatrixDepartment &department : matrix.departments()) {
        if (department.category == category)
            names << department.name;
    }
    return categoryName(category) + u'\n' + shownNames(names);
}

QString headTip(const Plan &plan, const Matrix &matrix, int column)
{
    const MatrixColumn &shown = matrix.columns()[static_cast<size_t>(column)];
    return shown.department < 0 ? groupTip(matrix, shown.category)
                                : departmentTip(plan, matrix, shown.department);
}

QString entryWords(const MatrixEntry &entry)
{
    return entry.number.isEmpty() ? entry.title : entry.number + u' ' + entry.title;
}

QString rowTip(const Matrix &matrix, int row)
{
    const MatrixEntry &entry = matrix.entryAt(row);
    QStringList lines {entryWords(entry)};
    if (!entry.isTask())
        return (lines << countWords(entry.counts)).join(u'\n');
    for (const Role role : {Role::Lead, Role::Responsible, Role::Support}) {
        QStringList names;
        for (const MatrixPart &part : entry.parts) {
            if (part.role == role)
                names << departmentAt(matrix, part.department).name;
        }
        if (!names.isEmpty())
            lines << tr("%1: %2").arg(roleName(role), shownNames(names));
    }
    if (entry.needsLead())
        lines << (entry.tracked ? tr("Nobody leads this task or is responsible for it.")
                                : tr("Nobody leads this task or is responsible for it; it is not tracked."));
    else if (entry.hasSeveralLeads())
        lines << tr("%1 bodies lead this task or are responsible for it; the first one collates.")
                     .arg(entry.counts.answers());
    if (entry.hasDoubledPart())
        lines << tr("A department stands twice in this task.");
    return lines.join(u'\n');
}

QString cellTip(const Matrix &matrix, int row, int column)
{
    const MatrixEntry &entry = matrix.entryAt(row);
    const MatrixColumn &shown = matrix.columns()[static_cast<size_t>(column)];
    const QString name
        = shown.department < 0 ? categoryName(shown.category) : departmentAt(matrix, shown.department).name;
    if (!entry.isTask())
        return tr("%1\n%2: parts in %3 tasks and items")
            .arg(entryWords(entry), name)
            .arg(matrix.chapterCount(row, column));
    QStringList parts;
    for (const MatrixPart &part : matrix.partsInGroup(row, column)) {
        const QString role = roleName(part.role);
        parts << (shown.department < 0 ? tr("%1: %2").arg(departmentAt(matrix, part.department).name, role)
                                       : role);
    }
    if (parts.isEmpty())
        return entryWords(entry) + u'\n' + name;
    return shown.department < 0 ? entryWords(entry) + u'\n' + parts.join(u'\n')
                                : entryWords(entry) + u'\n' + tr("%1: %2").arg(name, parts.join(u'、'));
}

QString footTip(const Matrix &matrix, int column)
{
    if (column < 0)
        return tr("All departments: %1").arg(countWords(matrix.totals()));
    const MatrixColumn &shown = matrix.columns()[static_cast<size_t>(column)];
    const QString name
        = shown.department < 0 ? categoryName(shown.category) : departmentAt(matrix, shown.department).name;
    return tr("%1: %2").arg(name, countWords(matrix.columnCounts(column)));
}

} // namespace

QString matrixTip(const Plan &plan, const Matrix &matrix, const MatrixSpot &spot)
{
    using Area = MatrixSpot::Area;
    switch (spot.area) {
    case Area::GroupHead:
        return groupTip(matrix, matrix.groups()[static_cast<size_t>(spot.group)].category);
    case Area::ColumnHead:
        return headTip(plan, matrix, spot.column);
    case Area::RowHead:
        return rowTip(matrix, spot.row);
    case Area::Cell:
        return cellTip(matrix, spot.row, spot.column);
    case Area::Foot:
        return footTip(matrix, spot.column);
    case Area::Corner:
    case Area::Nothing:
        break;
    }
    return {};
}

QString cellWords(const Matrix &matrix, int row, int column)
{
    if (row < 0 || row >= matrix.rowCount())
        return {};
    const MatrixEntry &entry = matrix.entryAt(row);
    if (column < 0 || column >= matrix.columnCount())
        return entryWords(entry);
    const MatrixColumn &shown = matrix.columns()[static_cast<size_t>(column)];
    const QString task = entry.number.isEmpty() ? entry.title : tr("task %1").arg(entry.number);
    const QString name
        = shown.department < 0 ? categoryName(shown.category) : departmentAt(matrix, shown.department).name;
    const auto role = matrix.role(row, column);
    return role ? tr("%1 × %2: %3").arg(task, name, roleName(*role)) : tr("%1 × %2").arg(task, name);
}

} // namespace xushi
