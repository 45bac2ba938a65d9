#include "ui/models/readings.h"

#include <QCoreApplication>

#include "core/base/rational.h"

namespace xushi
{

namespace
{

constexpr int leap = 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("Readings", text);
}

// How often the smaller goes into the larger, to one decimal below ten.
QString times(const Rational &ratio)
{
    return ratio < Rational(10) ? ratio.toFixed(1) : ratio.toFixed(0);
}

} // namespace

const Measurement *readingBefore(const Plan &plan, TargetId target, QDate day)
{
    const Measurement *before = nullptr;
    for (const MeasurementId id : plan.measurements().of(target)) {
        const Measurement &measurement = plan.measurements().at(id);
        if (measurement.asOf < day && measurement.value)
            before = &measurement;
    }
    return before;
}

bool isLeap(const Decimal &before, const Decimal &value)
{
    if (before.isZero() || value.isZero() || before.isNegative() != value.isNegative())
        return false;
    const Rational ratio = value.toRational() / before.toRational();
    return ratio > Rational(leap) || ratio < Rational(1, leap);
}

QString leapQuestion(const Decimal &before, const Decimal &value, const QString &unit)
{
    const Rational ratio = value.toRational() / before.toRational();
    const QString figures = QStringLiteral("%1 → %2%3").arg(before.toDisplay(), value.toDisplay(), unit);
    return ratio > Rational(1)
        ? tr("This figure is %1 times the last one (%2). Please check it.").arg(times(ratio), figures)
        : tr("This figure is 1/%1 of the last one (%2). Please check it.")
              .arg(times(Rational(1) / ratio), figures);
}

edits::Reading readingFor(const Plan &plan, TargetId target, QDate day, const Decimal &value)
{
    edits::Reading reading;
    reading.asOf = day;
    reading.value = value;
    for (const MeasurementId id : plan.measurements().of(target)) {
        const Measurement &measurement = plan.measurements().at(id);
        if (measurement.asOf != day || measurement.demo)
            continue;
        reading.source = measurement.source;
        reading.note = measurement.note;
    }
    return reading;
}

} // namespace xushi
