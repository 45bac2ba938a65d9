#include "ui/panels/targets/targetentry.h"

#include <QCoreApplication>

#include "core/base/daterange.h"
#include "core/edits/targetedits.h"
#include "core/fields/fieldcatalogue.h"
#include "ui/models/readings.h"

namespace xushi
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Targets", text);
}

const Measurement *readingOfDay(const Plan &plan, TargetId target, QDate day)
{
    for (const MeasurementId id : plan.measurements().of(target)) {
        if (plan.measurements().at(id).asOf == day)
            return &plan.measurements().at(id);
    }
    return nullptr;
}

} // namespace

Result<TargetEntry> readEntry(TargetId target, QDate asOf, const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return TargetEntry {target, asOf, std::nullopt};
    const Result<Decimal> figure = parseFigure(typed);
    if (!figure)
        return tl::unexpected(figure.error());
    return TargetEntry {target, asOf, *figure};
}

QString oddityOf(const Plan &plan, const TargetEntry &entry)
{
    const Target *target = plan.targets().find(entry.target);
    const Measurement *previous = readingBefore(plan, entry.target, entry.asOf);
    if (!previous)
        previous = readingOfDay(plan, entry.target, entry.asOf);
    if (!target || !previous || !previous->value || !entry.value || !isLeap(*previous->value, *entry.value))
        return {};
    return leapQuestion(*previous->value, *entry.value, target->unit);
}

Result<void> recordEntry(Plan &plan, const TargetEntry &entry)
{
    const Measurement *old = readingOfDay(plan, entry.target, entry.asOf);
    if (!entry.value)
        return old ? edits::removeMeasurement(plan, old->id) : Result<void>();
    if (old && old->value == entry.value)
        return {};
    const edits::Reading reading = readingFor(plan, entry.target, entry.asOf, *entry.value);
    const Result<MeasurementId> done = edits::recordMeasurement(plan, entry.target, reading);
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<void> moveReading(Plan &plan, MeasurementId id, QDate day)
{
    const Measurement *old = plan.measurements().find(id);
    if (!old || old->asOf == day || !old->value)
        return {};
    if (!day.isValid())
        return fail(ErrorKind::Invalid, tr("A figure is always of a day. Type one like 6.30, or press Esc."));
    if (readingOfDay(plan, old->targetId, day))
        return fail(ErrorKind::Invalid,
            tr("There is a figure for %1 already. Change that one, or type another day.").arg(longDate(day)));
    const TargetId target = old->targetId;
    const edits::Reading reading {day, *old->value, old->certainty, old->source, old->note};
    return plan.together(tr("Change the day of a figure"), [&]() -> Result<void> {
        if (const Result<void> removed = edits::removeMeasurement(plan, id); !removed)
            return removed;
        const Result<MeasurementId> recorded = edits::recordMeasurement(plan, target, reading);
        return recorded ? Result<void>() : tl::unexpected(recorded.error());
    });
}

} // namespace xushi
