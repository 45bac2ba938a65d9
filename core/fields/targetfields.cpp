#include <QCoreApplication>

#include "core/base/daterange.h"
#include "core/edits/targetedits.h"
#include "core/fields/builtinfields.h"
#include "core/progress/status.h"

namespace xushi::fields
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Fields", text);
}

QString comparatorName(Comparator comparator)
{
    switch (comparator) {
    case Comparator::AtLeast:
        return QStringLiteral("≥");
    case Comparator::AtMost:
        return QStringLiteral("≤");
    case Comparator::LessThan:
        return QStringLiteral("<");
    case Comparator::About:
        return QStringLiteral("≈");
    case Comparator::Exactly:
        return QStringLiteral("=");
    case Comparator::Between:
        break;
    }
    return QStringLiteral("—");
}

QString changeName(Change change)
{
    switch (change) {
    case Change::Increment:
        return tr("New in the year");
    case Change::AbsoluteTotal:
        return tr("Level or total");
    case Change::Share:
        return tr("Share");
    case Change::GrowthRate:
        return tr("Growth");
    case Change::DecreaseRate:
        return tr("Decrease");
    case Change::None:
        break;
    }
    return tr("Not decided");
}

QString firmnessName(Firmness firmness)
{
    switch (firmness) {
    case Firmness::Strive:
        return QStringLiteral("力争");
    case Firmness::Ensure:
        return QStringLiteral("确保");
    case Firmness::Seek:
        return QStringLiteral("争取");
    case Firmness::Stated:
        break;
    }
    return tr("Stated");
}

QString directionName(Direction direction)
{
    switch (direction) {
    case Direction::Higher:
        return tr("Higher is better");
    case Direction::Lower:
        return tr("Lower is better");
    case Direction::Range:
        break;
    }
    return tr("Within a range");
}

template <class Function>
Field targetField(const char *column, const char *title, FieldType type, int width, Function show)
{
    Field field;
    field.id = QStringLiteral("target.") + QLatin1String(column);
    field.record = RecordKind::Target;
    field.title = translated(title);
    field.type = type;
    field.width = width;
    field.show = shown<Target>(show);
    field.column = QString::fromLatin1(column);
    return field;
}

using SetText = Result<void> (*)(Plan &, TargetId, const QString &);
Field textField(
    const char *column, const char *title, FieldType type, int width, QString Target::*member, SetText set)
{
    Field field = targetField(column, title, type, width,
        [member](const FieldContext &, const Target &target) { return target.*member; });
    field.set
        = [set](Plan &plan, qint64 id, const QString &typed) { return set(plan, TargetId {id}, typed); };
    return field;
}

using SetFigure = Result<void> (*)(Plan &, TargetId, std::optional<Decimal>);
Field figureField(
    const char *column, const char *title, std::optional<Decimal> Target::*member, SetFigure set)
{
    Field field = targetField(
        column, title, FieldType::Figure, 72, [member](const FieldContext &, const Target &target) {
            return target.*member ? (*(target.*member)).toDisplay() : QString();
        });
    field.order = [member](const FieldContext &context, qint64 id) -> std::optional<double> {
        const Target *target = context.plan.targets().find(TargetId {id});
        return target && target->*member ? std::optional((*(target->*member)).toDouble()) : std::nullopt;
    };
    field.set = [set](Plan &plan, qint64 id, const QString &typed) -> Result<void> {
        if (typed.trimmed().isEmpty())
            return set(plan, TargetId {id}, std::nullopt);
        const Result<Decimal> figure = parseFigure(typed);
        if (!figure)
            return tl::unexpected(figure.error());
        return set(plan, TargetId {id}, *figure);
    };
    return field;
}

template <class Enum>
Field choiceField(const char *column, const char *title, int width, Enum Target::*member,
    QString (*label)(Enum), Result<void> (*set)(Plan &, TargetId, Enum))
{
    Field field = targetField(column, title, FieldType::Choice, width,
        [member, label](const FieldContext &, const Target &target) { return label(target.*member); });
    field.choices = choicesOf<Enum>(label);
    field.set = [label, set](Plan &plan, qint64 id, const QString &typed) -> Result<void> {
        const auto value = parseChoice<Enum>(typed, label);
        if (!value)
            return notAChoice(typed);
        return set(plan, TargetId {id}, *value);
    };
    return field;
}

using Rate = std::optional<Rational> progress::TargetStatus::*;
Field rateField(const char *id, const char *title, const char *unit, FieldType type, Rate rate)
{
    Field field
        = targetField(id, title, type, 68, [rate, type](const FieldContext &context, const Target &target) {
              const auto value = progress::statusOf(context.plan, target, context.asOf).*rate;
              const auto plus = type == FieldType::Points ? Rational::Plus::Show : Rational::Plus::Omit;
              return value ? (*value * 100).toDisplay(1, plus) : QString();
          });
    field.unit = translated(unit);
    field.order = [rate](const FieldContext &context, qint64 id) -> std::optional<double> {
        const Target *target = context.plan.targets().find(TargetId {id});
        const auto value
            = target ? progress::statusOf(context.plan, *target, context.asOf).*rate : std::nullopt;
        return value ? std::optional(value->toDouble()) : std::nullopt;
    };
    field.column.clear();
    return field;
}

const Measurement *latestOf(const FieldContext &context, const Target &target)
{
    return context.plan.measurements().find(
        progress::statusOf(context.plan, target, context.asOf).measurement);
}

// The reading at the as-of day: shows the newest one, writes one for that very day.
Field latestField()
{
    Field field = targetField("latest", QT_TRANSLATE_NOOP("Fields", "Reached"), FieldType::Figure, 72,
        [](const FieldContext &context, const Target &target) {
            const Measurement *measurement = latestOf(context, target);
            return measurement ? measurement->value->toDisplay() : QString();
        });
    field.order = [](const FieldContext &context, qint64 id) -> std::optional<double> {
        const Target *target = context.plan.targets().find(TargetId {id});
        const Measurement *measurement = target ? latestOf(context, *target) : nullptr;
        return measurement ? std::optional(measurement->value->toDouble()) : std::nullopt;
    };
    field.column.clear();
    return field;
}

void addComputed(FieldCatalogue &catalogue)
{
    catalogue.add(latestField());
    catalogue.add(rateField("completion", QT_TRANSLATE_NOOP("Fields", "Completion"),
        QT_TRANSLATE_NOOP("Fields", "%"), FieldType::Percent, &progress::TargetStatus::completion));
    catalogue.add(rateField("expected", QT_TRANSLATE_NOOP("Fields", "Expected"),
        QT_TRANSLATE_NOOP("Fields", "%"), FieldType::Percent, &progress::TargetStatus::expected));
    catalogue.add(rateField("difference", QT_TRANSLATE_NOOP("Fields", "Difference"),
        QT_TRANSLATE_NOOP("Fields", "points"), FieldType::Points, &progress::TargetStatus::difference));
    Field light = targetField("light", QT_TRANSLATE_NOOP("Fields", "Light"), FieldType::Light, 64,
        [](const FieldContext &context, const Target &target) {
            const auto light = progress::statusOf(context.plan, target, context.asOf).light;
            return light == progress::Light::None ? QString() : progress::lightName(light);
        });
    light.order = [](const FieldContext &context, qint64 id) -> std::optional<double> {
        const Target *target = context.plan.targets().find(TargetId {id});
        return target ? std::optional(
                   static_cast<double>(progress::statusOf(context.plan, *target, context.asOf).light))
                      : std::nullopt;
    };
    light.column.clear();
    catalogue.add(light);
}

} // namespace

void addTargetFields(FieldCatalogue &catalogue)
{
    catalogue.add(textField("name", QT_TRANSLATE_NOOP("Fields", "Target"), FieldType::Text, 280,
        &Target::name, edits::setTargetName));
    catalogue.add(choiceField("comparator", QT_TRANSLATE_NOOP("Fields", "Comparator"), 48,
        &Target::comparator, comparatorName, edits::setTargetComparator));
    catalogue.add(figureField(
        "value", QT_TRANSLATE_NOOP("Fields", "Target value"), &Target::value, edits::setTargetValue));
    catalogue.add(figureField("upper_value", QT_TRANSLATE_NOOP("Fields", "Upper value"), &Target::upperValue,
        edits::setTargetUpperValue));
    catalogue.add(textField("unit", QT_TRANSLATE_NOOP("Fields", "Unit"), FieldType::Text, 72, &Target::unit,
        edits::setTargetUnit));
    catalogue.add(figureField("base_value", QT_TRANSLATE_NOOP("Fields", "Base value"), &Target::baseValue,
        edits::setTargetBaseValue));
    catalogue.add(choiceField("change", QT_TRANSLATE_NOOP("Fields", "Kind"), 96, &Target::change, changeName,
        edits::setTargetChange));
    catalogue.add(choiceField("direction", QT_TRANSLATE_NOOP("Fields", "Direction"), 96, &Target::direction,
        directionName, edits::setTargetDirection));
    catalogue.add(choiceField("firmness", QT_TRANSLATE_NOOP("Fields", "Firmness"), 72, &Target::firmness,
        firmnessName, edits::setTargetFirmness));
    catalogue.add(textField("relative_to", QT_TRANSLATE_NOOP("Fields", "Relative to"), FieldType::Text, 120,
        &Target::relativeTo, edits::setTargetRelativeTo));
    Field certifier = targetField("certifier_id", QT_TRANSLATE_NOOP("Fields", "Certified by"),
        FieldType::Departments, 120, [](const FieldContext &context, const Target &target) {
            const Department *department = context.plan.departments().find(target.certifierId);
            return department ? department->name : QString();
        });
    certifier.set = [](Plan &plan, qint64 id, const QString &typed) {
        return edits::setTargetCertifier(plan, TargetId {id}, typed);
    };
    catalogue.add(certifier);
    Field due = targetField("due_on", QT_TRANSLATE_NOOP("Fields", "Due"), FieldType::Date, 72,
        [](const FieldContext &, const Target &target) { return shortDate(target.dueOn); });
    due.set = [](Plan &plan, qint64 id, const QString &typed) -> Result<void> {
        const Result<QDate> day = parseDay(plan, typed);
        if (!day)
            return tl::unexpected(day.error());
        return edits::setTargetDue(plan, TargetId {id}, *day);
    };
    catalogue.add(due);
    catalogue.add(textField("definition", QT_TRANSLATE_NOOP("Fields", "Definition"), FieldType::LongText, 200,
        &Target::definition, edits::setTargetDefinition));
    addComputed(catalogue);
}

} // namespace xushi::fields
