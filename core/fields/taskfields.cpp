#include <QCoreApplication>

#include "core/base/daterange.h"
#include "core/edits/departmentedits.h"
#include "core/edits/taskedits.h"
#include "core/fields/builtinfields.h"
#include "core/progress/status.h"

namespace xushi::fields
{

namespace
{

using Show = QString (*)(const FieldContext &, const Task &);

Field taskField(const char *column, const char *title, FieldType type, int width, Show show)
{
    Field field;
    field.id = QStringLiteral("task.") + QLatin1String(column);
    field.record = RecordKind::Task;
    field.title = translated(title);
    field.type = type;
    field.width = width;
    field.show = shown<Task>(show);
    field.column = QString::fromLatin1(column);
    return field;
}

using SetText = Result<void> (*)(Plan &, TaskId, const QString &);
Field textField(const char *column, const char *title, FieldType type, int width, Show show, SetText set)
{
    Field field = taskField(column, title, type, width, show);
    field.set = [set](Plan &plan, qint64 id, const QString &typed) { return set(plan, TaskId {id}, typed); };
    return field;
}

using SetDay = Result<void> (*)(Plan &, TaskId, QDate);
Field dayField(const char *column, const char *title, QDate Task::*member, SetDay set)
{
    Field field = taskField(column, title, FieldType::Date, 72, nullptr);
    field.show
        = shown<Task>([member](const FieldContext &, const Task &task) { return shortDate(task.*member); });
    field.order = [member](const FieldContext &context, qint64 id) -> std::optional<double> {
        const Task *task = context.plan.tasks().find(TaskId {id});
        return task && (task->*member).isValid()
            ? std::optional<double>(static_cast<double>((task->*member).toJulianDay()))
            : std::nullopt;
    };
    // A month typed for a start is its first day, for an end its last.
    const DayMeant meant = member == &Task::startsOn ? DayMeant::First : DayMeant::Last;
    field.set = [set, meant](Plan &plan, qint64 id, const QString &typed) -> Result<void> {
        const Result<QDate> day = parseDay(plan, typed, meant);
        if (!day)
            return tl::unexpected(day.error());
        return set(plan, TaskId {id}, *day);
    };
    return field;
}

Field personField(
    const char *column, const char *title, std::optional<PersonId> Task::*member, edits::PersonPart part)
{
    Field field = taskField(column, title, FieldType::Person, 88, nullptr);
    field.show = shown<Task>([member](const FieldContext &context, const Task &task) {
        const Person *person = context.plan.table<Person>().find(task.*member);
        return person ? person->name : QString();
    });
    field.set = [part](Plan &plan, qint64 id, const QString &typed) {
        return edits::setTaskPerson(plan, TaskId {id}, part, typed);
    };
    return field;
}

Field departmentsField(const char *id, const char *title, Role role)
{
    Field field = taskField(id, title, FieldType::Departments, 128, nullptr);
    field.show = shown<Task>([role](const FieldContext &context, const Task &task) {
        return departmentNames(context.plan, task.id, role);
    });
    field.set = [role](Plan &plan, qint64 id, const QString &typed) {
        return edits::setDepartmentsOfRole(plan, TaskId {id}, role, splitNames(typed));
    };
    field.column.clear();
    return field;
}

using Rate = std::optional<Rational> progress::TaskStatus::*;
Field rateField(const char *id, const char *title, const char *unit, FieldType type, Rate rate)
{
    Field field = taskField(id, title, type, 68, nullptr);
    field.unit = translated(unit);
    field.show = shown<Task>([rate, type](const FieldContext &context, const Task &task) {
        const auto value = progress::statusOf(context.plan, task, context.asOf).*rate;
        const auto plus = type == FieldType::Points ? Rational::Plus::Show : Rational::Plus::Omit;
        return value ? (*value * 100).toDisplay(1, plus) : QString();
    });
    field.order = [rate](const FieldContext &context, qint64 id) -> std::optional<double> {
        const Task *task = context.plan.tasks().find(TaskId {id});
        const auto value = task ? progress::statusOf(context.plan, *task, context.asOf).*rate : std::nullopt;
        return value ? std::optional(value->toDouble()) : std::nullopt;
    };
    field.column.clear();
    return field;
}

void addTexts(FieldCatalogue &catalogue)
{
    catalogue.add(textField(
        "number", QT_TRANSLATE_NOOP("Fields", "No."), FieldType::Text, 48,
        [](const FieldContext &, const Task &task) { return task.number; }, edits::setTaskNumber));
    catalogue.add(textField(
        "title", QT_TRANSLATE_NOOP("Fields", "Task"), FieldType::Text, 280,
        [](const FieldContext &, const Task &task) { return task.title; }, edits::setTaskTitle));
    catalogue.add(textField(
        "body", QT_TRANSLATE_NOOP("Fields", "Text of the task"), FieldType::LongText, 360,
        [](const FieldContext &, const Task &task) { return task.body; }, edits::setTaskBody));
    catalogue.add(textField(
        "note", QT_TRANSLATE_NOOP("Fields", "Note"), FieldType::LongText, 160,
        [](const FieldContext &, const Task &task) { return task.note; }, edits::setTaskNote));
    Field section = taskField("section", QT_TRANSLATE_NOOP("Fields", "Chapter"), FieldType::Text, 200,
        [](const FieldContext &context, const Task &task) {
            const Section *chapter = context.plan.sections().find(task.sectionId);
            return chapter ? sectionHeading(*chapter) : QString();
        });
    section.column.clear();
    catalogue.add(section);
}

void addState(FieldCatalogue &catalogue)
{
    Field state = taskField("state", QT_TRANSLATE_NOOP("Fields", "State"), FieldType::Choice, 80,
        [](const FieldContext &, const Task &task) { return stateName(task.state); });
    state.choices = choicesOf<TaskState>(stateName);
    state.set = [](Plan &plan, qint64 id, const QString &typed) -> Result<void> {
        const auto value = parseChoice<TaskState>(typed, stateName);
        if (!value)
            return notAChoice(typed);
        return edits::setTaskState(plan, TaskId {id}, *value);
    };
    catalogue.add(state);

    Field tracked = taskField("tracked", QT_TRANSLATE_NOOP("Fields", "Tracked"), FieldType::YesNo, 72,
        [](const FieldContext &, const Task &task) { return yesNo(task.tracked); });
    tracked.set = [](Plan &plan, qint64 id, const QString &typed) -> Result<void> {
        const Result<bool> value = parseYesNo(typed);
        if (!value)
            return tl::unexpected(value.error());
        return edits::setTaskTracked(plan, TaskId {id}, *value);
    };
    catalogue.add(tracked);
}

void addComputed(FieldCatalogue &catalogue)
{
    Field answering = taskField("answering", QT_TRANSLATE_NOOP("Fields", "Lead department"), FieldType::Text,
        136, [](const FieldContext &context, const Task &task) { return leadNames(context.plan, task.id); });
    answering.column.clear();
    catalogue.add(answering);
    catalogue.add(rateField("completion", QT_TRANSLATE_NOOP("Fields", "Completion"),
        QT_TRANSLATE_NOOP("Fields", "%"), FieldType::Percent, &progress::TaskStatus::completion));
    catalogue.add(rateField("expected", QT_TRANSLATE_NOOP("Fields", "Expected"),
        QT_TRANSLATE_NOOP("Fields", "%"), FieldType::Percent, &progress::TaskStatus::expected));
    catalogue.add(rateField("difference", QT_TRANSLATE_NOOP("Fields", "Difference"),
        QT_TRANSLATE_NOOP("Fields", "points"), FieldType::Points, &progress::TaskStatus::difference));
    Field light = taskField("light", QT_TRANSLATE_NOOP("Fields", "Light"), FieldType::Light, 64,
        [](const FieldContext &context, const Task &task) {
            const auto light = progress::statusOf(context.plan, task, context.asOf).light;
            return light == progress::Light::None ? QString() : progress::lightName(light);
        });
    light.order = [](const FieldContext &context, qint64 id) -> std::optional<double> {
        const Task *task = context.plan.tasks().find(TaskId {id});
        return task
            ? std::optional(static_cast<double>(progress::statusOf(context.plan, *task, context.asOf).light))
            : std::nullopt;
    };
    light.column.clear();
    catalogue.add(light);
}

} // namespace

void addTaskFields(FieldCatalogue &catalogue)
{
    addTexts(catalogue);
    catalogue.add(departmentsField("lead", QT_TRANSLATE_NOOP("Fields", "Lead departments"), Role::Lead));
    catalogue.add(departmentsField(
        "responsible", QT_TRANSLATE_NOOP("Fields", "Responsible departments"), Role::Responsible));
    catalogue.add(
        departmentsField("support", QT_TRANSLATE_NOOP("Fields", "Supporting departments"), Role::Support));
    catalogue.add(
        dayField("starts_on", QT_TRANSLATE_NOOP("Fields", "Start"), &Task::startsOn, edits::setTaskStart));
    catalogue.add(dayField("ends_on", QT_TRANSLATE_NOOP("Fields", "End"), &Task::endsOn, edits::setTaskEnd));
    addState(catalogue);
    catalogue.add(personField("responsible_person_id", QT_TRANSLATE_NOOP("Fields", "Person in charge"),
        &Task::responsiblePersonId, edits::PersonPart::Responsible));
    catalogue.add(personField("contact_person_id", QT_TRANSLATE_NOOP("Fields", "Contact"),
        &Task::contactPersonId, edits::PersonPart::Contact));
    addComputed(catalogue);
}

} // namespace xushi::fields
