#include "ui/panels/targets/targetentry.h"

#include <QCoreApplication>

#include "core/base/rational.h"
#include "core/edits/targetedits.h"
#include "core/fields/fieldcatalogue.h"

namespace xushi
{

namespace
{

constexpr int oddFactor = 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("Targets", text);
}

Rational magnitude(const Rational &value)
{
    return value.sign() < 0 ? Rational(0) - value : value;
}

// The reading that the new one follows: the newest before its day, else the one of the day itself.
const Measurement *previousReading(const Plan &plan, const TargetEntry &entry)
{
    const Measurement *previous = nullptr;
    const Measurement *sameDay = nullptr;
    for (const MeasurementId id : plan.measurements().of(entry.target)) {
        const Measurement &reading = plan.measurements().at(id);
        if (reading.value && reading.asOf < entry.asOf)
            previous = &reading;
        else if (reading.value && reading.asOf == entry.asOf)
            sameDay = &reading;
    }
    return previous ? previous : sameDay;
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
    const Measurement *previous = previousReading(plan, entry);
    if (!target || !previous || !entry.value || previous->value->isZero())
        return {};
    const Rational before = magnitude(previous->value->toRational());
    const Rational now = magnitude(entry.value->toRational());
    const QString from = previous->value->toDisplay();
    const QString to = entry.value->toDisplay();
    if (now > before * oddFactor)
        return tr("This figure is %1 times the last one (%2 → %3 %4). Please check it.")
            .arg((now / before).toDisplay(0), from, to, target->unit);
    if (now * oddFactor < before)
        return tr("This figure is less than a 20th of the last one (%1 → %2 %3). Please check it.")
            .arg(from, to, target->unit);
    return {};
}

Result<void> recordEntry(Plan &plan, const TargetEntry &entry)
{
    const Measurement *old = readingOfDay(plan, entry.target, entry.asOf);
    if (!entry.value)
        return old ? edits::removeMeasurement(plan, old->id) : Result<void>();
    if (old && old->value == entry.value)
        return {};
    edits::Reading reading;
    reading.asOf = entry.asOf;
    reading.value = *entry.value;
    if (old && !old->demo) {
        reading.source = old->source;
        reading.note = old->note;
    }
    const Result<MeasurementId> done = edits::recordMeasurement(plan, entry.target, reading);
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

} // namespace xushi
