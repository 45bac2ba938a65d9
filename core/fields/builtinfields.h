#pragma once

#include "core/base/daterange.h"
#include "core/fields/fieldcatalogue.h"

// The built-in fields, one function and file per kind of record.
namespace xushi::fields
{

void addSectionFields(FieldCatalogue &catalogue);
void addTaskFields(FieldCatalogue &catalogue);
void addTargetFields(FieldCatalogue &catalogue);
void addMilestoneFields(FieldCatalogue &catalogue);
void addAttachmentFields(FieldCatalogue &catalogue);
void addDepartmentFields(FieldCatalogue &catalogue);

// A title or unit that is translated when asked for.
[[nodiscard]] std::function<QString()> translated(const char *text);
// A show() of one kind of record: calls f(context, record), empty where the record is gone.
template <class R, class Function>
auto shown(Function f)
{
    return [f](const FieldContext &context, qint64 id) {
        const R *record = context.plan.table<R>().find(Id<R> {id});
        return record ? f(context, *record) : QString();
    };
}
// The choices of an enumeration, labelled by a function.
template <class Enum>
auto choicesOf(QString (*label)(Enum))
{
    return [label] {
        std::vector<Choice> choices;
        for (const auto &[value, code] : Codes<Enum>::table)
            choices.push_back({toCode(value), label(value)});
        return choices;
    };
}
// Reads a choice by its code or its label.
template <class Enum>
[[nodiscard]] std::optional<Enum> parseChoice(const QString &typed, QString (*label)(Enum))
{
    for (const auto &[value, code] : Codes<Enum>::table) {
        if (typed == toCode(value) || typed == label(value))
            return value;
    }
    return std::nullopt;
}
[[nodiscard]] tl::unexpected<Error> notAChoice(const QString &typed);
// Reads a day as parseDate() does, in the plan's year; an empty text is "none". The error names what was typed.
[[nodiscard]] Result<QDate> parseDay(
    const Plan &plan, const QString &typed, DayMeant meant = DayMeant::Last);
[[nodiscard]] Result<bool> parseYesNo(const QString &typed);
[[nodiscard]] QString yesNo(bool value);

} // namespace xushi::fields
