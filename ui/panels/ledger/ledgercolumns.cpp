#include "ui/panels/ledger/ledgercolumns.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/base/daterange.h"

namespace xushi
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Ledger", text);
}

// 1—6月 at 30 June; up to a day within a month that day.
QString reachedUnit(QDate asOf)
{
    if (!asOf.isValid())
        return {};
    if (asOf.day() != asOf.daysInMonth())
        return tr("up to %1").arg(shortDate(asOf));
    return asOf.month() == 1 ? tr("month 1") : tr("months 1–%1").arg(asOf.month());
}

// The leads can be typed over; where a task has none, those responsible.
QString leadField(const Plan &plan, TaskId task)
{
    const bool responsible = departmentNames(plan, task, Role::Lead).isEmpty()
        && !departmentNames(plan, task, Role::Responsible).isEmpty();
    return responsible ? QStringLiteral("task.responsible") : QStringLiteral("task.lead");
}

QString targetCount(const FieldContext &context, TaskId task)
{
    const int count = static_cast<int>(context.plan.targets().of(task).size());
    if (count == 0)
        return {};
    return QCoreApplication::translate("Ledger", "%n target(s)", nullptr, count);
}

RowColumn column(const char *id, const char *task, const char *target)
{
    RowColumn column;
    column.id = QString::fromLatin1(id);
    column.task = QString::fromLatin1(task);
    column.target = QString::fromLatin1(target);
    return column;
}

} // namespace

std::vector<RowColumn> ledgerColumns(
    Workbench &workbench, const std::function<Result<void>(TargetId, const QString &)> &record)
{
    RowColumn number = column("number", "task.number", "");
    number.section = QStringLiteral("section.number");
    number.head = number.task;
    RowColumn title = column("title", "task.title", "target.name");
    title.section = QStringLiteral("section.title");
    title.title = [] { return tr("Task / target"); };
    RowColumn lead = column("lead", "task.answering", "");
    lead.taskField = leadField;
    RowColumn unit = column("unit", "", "target.unit");
    unit.taskNote = targetCount;
    RowColumn value = column("value", "", "target.value");
    value.unit = [] { return tr("whole year"); };
    RowColumn latest = column("latest", "", "target.latest");
    latest.unit = [&workbench] { return reachedUnit(workbench.view.asOf()); };
    latest.writeTarget = record;
    return {number, title, lead, column("support", "task.support", ""), unit, value, latest,
        column("completion", "task.completion", "target.completion"),
        column("expected", "task.expected", "target.expected"),
        column("difference", "task.difference", "target.difference"),
        column("light", "task.light", "target.light"), column("state", "task.state", ""),
        column("starts", "task.starts_on", ""), column("ends", "task.ends_on", "target.due_on"),
        column("person", "task.responsible_person_id", ""), column("contact", "task.contact_person_id", ""),
        column("note", "task.note", ""), column("body", "task.body", "target.definition")};
}

int ledgerColumnWidth(const PlanRowModel &model, int column)
{
    const QString &id = model.columns()[static_cast<size_t>(column)].id;
    if (id == u"number")
        return 52;
    if (id == u"expected" || id == u"light")
        return 60;
    return model.headerData(column, Qt::Horizontal, Qt::SizeHintRole).toSize().width();
}

QStringList ledgerColumnsFor(const PlanRowModel &model, const QStringList &wanted, int width)
{
    // What can be missed, the most dispensable first. The rest scrolls if even that does not fit.
    static const QStringList dispensable
        = QStringLiteral("body note contact person starts ends state support "
                         "expected unit lead difference")
              .split(u' ');
    QStringList shown = wanted;
    const auto room = [&] {
        int taken = 0;
        for (int i = 0; i < model.columnCount(); ++i) {
            const QString &id = model.columns()[static_cast<size_t>(i)].id;
            if (id != u"title" && shown.contains(id))
                taken += ledgerColumnWidth(model, i);
        }
        return width - taken;
    };
    for (const QString &id : dispensable) {
        if (room() >= narrowestTitle)
            break;
        shown.removeOne(id);
    }
    return shown;
}

} // namespace xushi
