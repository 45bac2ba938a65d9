#include <QCoreApplication>

#include "core/base/daterange.h"
#include "core/edits/departmentedits.h"
#include "core/edits/progressedits.h"
#include "core/fields/builtinfields.h"

namespace xushi::fields
{

namespace
{

using SetDay = Result<void> (*)(Plan &, MilestoneId, QDate);
Field milestoneDay(const char *column, const char *title, QDate Milestone::*member, SetDay set)
{
    Field field;
    field.id = QStringLiteral("milestone.") + QLatin1String(column);
    field.record = RecordKind::Milestone;
    field.title = translated(title);
    field.type = FieldType::Date;
    field.width = 72;
    field.show = shown<Milestone>(
        [member](const FieldContext &, const Milestone &milestone) { return shortDate(milestone.*member); });
    field.set = [set](Plan &plan, qint64 id, const QString &typed) -> Result<void> {
        const Result<QDate> day = parseDay(plan, typed);
        if (!day)
            return tl::unexpected(day.error());
        return set(plan, MilestoneId {id}, *day);
    };
    field.column = QString::fromLatin1(column);
    return field;
}

} // namespace

void addMilestoneFields(FieldCatalogue &catalogue)
{
    Field title;
    title.id = QStringLiteral("milestone.title");
    title.record = RecordKind::Milestone;
    title.title = translated(QT_TRANSLATE_NOOP("Fields", "Milestone"));
    title.width = 160;
    title.show
        = shown<Milestone>([](const FieldContext &, const Milestone &milestone) { return milestone.title; });
    title.set = [](Plan &plan, qint64 id, const QString &typed) {
        return edits::setMilestoneTitle(plan, MilestoneId {id}, typed);
    };
    title.column = QStringLiteral("title");
    catalogue.add(title);
    catalogue.add(milestoneDay(
        "due_on", QT_TRANSLATE_NOOP("Fields", "Due"), &Milestone::dueOn, edits::setMilestoneDue));
    catalogue.add(milestoneDay(
        "done_on", QT_TRANSLATE_NOOP("Fields", "Done on"), &Milestone::doneOn, edits::setMilestoneDone));
}

void addAttachmentFields(FieldCatalogue &catalogue)
{
    Field name;
    name.id = QStringLiteral("attachment.file_name");
    name.record = RecordKind::Attachment;
    name.title = translated(QT_TRANSLATE_NOOP("Fields", "File"));
    name.width = 160;
    name.show = shown<Attachment>(
        [](const FieldContext &, const Attachment &attachment) { return attachment.fileName; });
    name.set = [](Plan &plan, qint64 id, const QString &typed) {
        return edits::renameAttachment(plan, AttachmentId {id}, typed);
    };
    name.column = QStringLiteral("file_name");
    catalogue.add(name);

    Field note = name;
    note.id = QStringLiteral("attachment.note");
    note.title = translated(QT_TRANSLATE_NOOP("Fields", "Note"));
    note.show = shown<Attachment>(
        [](const FieldContext &, const Attachment &attachment) { return attachment.note; });
    note.set = [](Plan &plan, qint64 id, const QString &typed) {
        return edits::setAttachmentNote(plan, AttachmentId {id}, typed);
    };
    note.column = QStringLiteral("note");
    catalogue.add(note);
}

void addDepartmentFields(FieldCatalogue &catalogue)
{
    Field name;
    name.id = QStringLiteral("department.name");
    name.record = RecordKind::Department;
    name.title = translated(QT_TRANSLATE_NOOP("Fields", "Department"));
    name.width = 160;
    name.show = shown<Department>(
        [](const FieldContext &, const Department &department) { return department.name; });
    name.set = [](Plan &plan, qint64 id, const QString &typed) {
        return edits::setDepartmentName(plan, DepartmentId {id}, typed);
    };
    name.column = QStringLiteral("name");
    catalogue.add(name);

    Field category;
    category.id = QStringLiteral("department.category");
    category.record = RecordKind::Department;
    category.title = translated(QT_TRANSLATE_NOOP("Fields", "Category"));
    category.type = FieldType::Choice;
    category.show = shown<Department>(
        [](const FieldContext &, const Department &department) { return categoryName(department.category); });
    category.choices = choicesOf<DepartmentCategory>(categoryName);
    category.set = [](Plan &plan, qint64 id, const QString &typed) -> Result<void> {
        const auto value = parseChoice<DepartmentCategory>(typed, categoryName);
        if (!value)
            return notAChoice(typed);
        return edits::setDepartmentCategory(plan, DepartmentId {id}, *value);
    };
    category.column = QStringLiteral("category");
    catalogue.add(category);

    Field note;
    note.id = QStringLiteral("department.note");
    note.record = RecordKind::Department;
    note.title = translated(QT_TRANSLATE_NOOP("Fields", "Note"));
    note.type = FieldType::LongText;
    note.show = shown<Department>(
        [](const FieldContext &, const Department &department) { return department.note; });
    note.set = [](Plan &plan, qint64 id, const QString &typed) {
        return edits::setDepartmentNote(plan, DepartmentId {id}, typed);
    };
    note.column = QStringLiteral("note");
    catalogue.add(note);
}

} // namespace xushi::fields
