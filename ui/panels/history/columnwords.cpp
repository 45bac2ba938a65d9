#include "ui/panels/history/columnwords.h"

#include <array>

#include <QCoreApplication>

#include "core/fields/fieldcatalogue.h"

namespace xushi::historywords
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("HistoryWords", text);
}

struct Title {
    RecordKind kind;
    const char *column;
    const char *title;
};

constexpr std::array titles {
    Title {RecordKind::PlanInfo, "title", QT_TRANSLATE_NOOP("HistoryWords", "Title of the plan")},
    Title {RecordKind::PlanInfo, "year", QT_TRANSLATE_NOOP("HistoryWords", "Year")},
    Title {RecordKind::PlanInfo, "starts_on", QT_TRANSLATE_NOOP("HistoryWords", "Start")},
    Title {RecordKind::PlanInfo, "ends_on", QT_TRANSLATE_NOOP("HistoryWords", "End")},
    Title {RecordKind::PlanInfo, "calendar_id", QT_TRANSLATE_NOOP("HistoryWords", "Calendar")},
    Title {
        RecordKind::PlanInfo, "demo_note", QT_TRANSLATE_NOOP("HistoryWords", "Note on demonstration data")},
    Title {RecordKind::SourceDocument, "title", QT_TRANSLATE_NOOP("HistoryWords", "Title")},
    Title {RecordKind::SourceDocument, "plan_title", QT_TRANSLATE_NOOP("HistoryWords", "Title of the plan")},
    Title {RecordKind::SourceDocument, "number", QT_TRANSLATE_NOOP("HistoryWords", "Document number")},
    Title {RecordKind::SourceDocument, "issuer", QT_TRANSLATE_NOOP("HistoryWords", "Issued by")},
    Title {RecordKind::SourceDocument, "addressees", QT_TRANSLATE_NOOP("HistoryWords", "Addressees")},
    Title {RecordKind::SourceDocument, "preamble", QT_TRANSLATE_NOOP("HistoryWords", "Preamble")},
    Title {RecordKind::SourceDocument, "issued_on", QT_TRANSLATE_NOOP("HistoryWords", "Issued on")},
    Title {RecordKind::SourceDocument, "published_on", QT_TRANSLATE_NOOP("HistoryWords", "Published on")},
    Title {RecordKind::SourceDocument, "file_name", QT_TRANSLATE_NOOP("HistoryWords", "File")},
    Title {RecordKind::SourceDocument, "text", QT_TRANSLATE_NOOP("HistoryWords", "Text")},
    Title {RecordKind::Calendar, "name", QT_TRANSLATE_NOOP("HistoryWords", "Name")},
    Title {RecordKind::CalendarDay, "calendar_id", QT_TRANSLATE_NOOP("HistoryWords", "Calendar")},
    Title {RecordKind::CalendarDay, "day", QT_TRANSLATE_NOOP("HistoryWords", "Day")},
    Title {RecordKind::CalendarDay, "off", QT_TRANSLATE_NOOP("HistoryWords", "Day off")},
    Title {RecordKind::Department, "name", QT_TRANSLATE_NOOP("HistoryWords", "Name")},
    Title {RecordKind::Department, "parent_id", QT_TRANSLATE_NOOP("HistoryWords", "Belongs to")},
    Title {RecordKind::Department, "generic", QT_TRANSLATE_NOOP("HistoryWords", "Names a class")},
    Title {RecordKind::Department, "valid_from", QT_TRANSLATE_NOOP("HistoryWords", "Exists from")},
    Title {RecordKind::Department, "valid_to", QT_TRANSLATE_NOOP("HistoryWords", "Exists until")},
    Title {RecordKind::DepartmentAlias, "department_id", QT_TRANSLATE_NOOP("HistoryWords", "Department")},
    Title {RecordKind::DepartmentAlias, "name", QT_TRANSLATE_NOOP("HistoryWords", "Alias")},
    Title {RecordKind::Person, "department_id", QT_TRANSLATE_NOOP("HistoryWords", "Department")},
    Title {RecordKind::Person, "name", QT_TRANSLATE_NOOP("HistoryWords", "Name")},
    Title {RecordKind::Person, "post", QT_TRANSLATE_NOOP("HistoryWords", "Post")},
    Title {RecordKind::Person, "phone", QT_TRANSLATE_NOOP("HistoryWords", "Telephone")},
    Title {RecordKind::Section, "number", QT_TRANSLATE_NOOP("HistoryWords", "Number")},
    Title {RecordKind::Section, "title", QT_TRANSLATE_NOOP("HistoryWords", "Title")},
    Title {RecordKind::Task, "number", QT_TRANSLATE_NOOP("HistoryWords", "Number")},
    Title {RecordKind::Task, "title", QT_TRANSLATE_NOOP("HistoryWords", "Title")},
    Title {RecordKind::Task, "body", QT_TRANSLATE_NOOP("HistoryWords", "Text")},
    Title {RecordKind::Task, "open_ended_support",
        QT_TRANSLATE_NOOP("HistoryWords", "More supporting departments, not listed")},
    Title {RecordKind::Task, "note", QT_TRANSLATE_NOOP("HistoryWords", "Note")},
    Title {RecordKind::Responsibility, "department_id", QT_TRANSLATE_NOOP("HistoryWords", "Department")},
    Title {RecordKind::Responsibility, "role", QT_TRANSLATE_NOOP("HistoryWords", "Role")},
    Title {RecordKind::Responsibility, "written_as", QT_TRANSLATE_NOOP("HistoryWords", "Written as")},
    Title {RecordKind::Responsibility, "leader_id", QT_TRANSLATE_NOOP("HistoryWords", "Leader in charge")},
    Title {RecordKind::Target, "name", QT_TRANSLATE_NOOP("HistoryWords", "Name")},
    Title {RecordKind::Target, "stated_comparator", QT_TRANSLATE_NOOP("HistoryWords", "Words of the notice")},
    Title {RecordKind::Target, "upper_value", QT_TRANSLATE_NOOP("HistoryWords", "Upper end")},
    Title {RecordKind::Target, "relative_to", QT_TRANSLATE_NOOP("HistoryWords", "Compared with")},
    Title {RecordKind::Target, "quote", QT_TRANSLATE_NOOP("HistoryWords", "Quotation")},
    Title {RecordKind::Target, "doubt", QT_TRANSLATE_NOOP("HistoryWords", "Doubt")},
    Title {RecordKind::Target, "certifier_id", QT_TRANSLATE_NOOP("HistoryWords", "Certifying department")},
    Title {RecordKind::Commitment, "task_id", QT_TRANSLATE_NOOP("HistoryWords", "Task")},
    Title {RecordKind::Commitment, "kind", QT_TRANSLATE_NOOP("HistoryWords", "Kind")},
    Title {RecordKind::Commitment, "quote", QT_TRANSLATE_NOOP("HistoryWords", "Quotation")},
    Title {RecordKind::Doubt, "task_id", QT_TRANSLATE_NOOP("HistoryWords", "Task")},
    Title {RecordKind::Doubt, "kind", QT_TRANSLATE_NOOP("HistoryWords", "Kind")},
    Title {RecordKind::Doubt, "message", QT_TRANSLATE_NOOP("HistoryWords", "Doubt")},
    Title {RecordKind::Doubt, "settled", QT_TRANSLATE_NOOP("HistoryWords", "Settled")},
    Title {RecordKind::Period, "kind", QT_TRANSLATE_NOOP("HistoryWords", "Kind")},
    Title {RecordKind::Period, "first_on", QT_TRANSLATE_NOOP("HistoryWords", "First day")},
    Title {RecordKind::Period, "last_on", QT_TRANSLATE_NOOP("HistoryWords", "Last day")},
    Title {RecordKind::Period, "due_on", QT_TRANSLATE_NOOP("HistoryWords", "Reports due")},
    Title {RecordKind::Period, "frozen", QT_TRANSLATE_NOOP("HistoryWords", "Frozen")},
    Title {RecordKind::Measurement, "target_id", QT_TRANSLATE_NOOP("HistoryWords", "Target")},
    Title {RecordKind::Measurement, "as_of", QT_TRANSLATE_NOOP("HistoryWords", "As of")},
    Title {RecordKind::Measurement, "value", QT_TRANSLATE_NOOP("HistoryWords", "Value")},
    Title {RecordKind::Measurement, "certainty", QT_TRANSLATE_NOOP("HistoryWords", "Certainty")},
    Title {RecordKind::Measurement, "source", QT_TRANSLATE_NOOP("HistoryWords", "Source")},
    Title {RecordKind::Measurement, "note", QT_TRANSLATE_NOOP("HistoryWords", "Note")},
    Title {RecordKind::Measurement, "demo", QT_TRANSLATE_NOOP("HistoryWords", "Demonstration data")},
    Title {RecordKind::Milestone, "task_id", QT_TRANSLATE_NOOP("HistoryWords", "Task")},
    Title {RecordKind::Milestone, "title", QT_TRANSLATE_NOOP("HistoryWords", "Title")},
    Title {RecordKind::Milestone, "demo", QT_TRANSLATE_NOOP("HistoryWords", "Demonstration data")},
    Title {RecordKind::ProgressEntry, "task_id", QT_TRANSLATE_NOOP("HistoryWords", "Task")},
    Title {RecordKind::ProgressEntry, "period_id", QT_TRANSLATE_NOOP("HistoryWords", "Round")},
    Title {RecordKind::ProgressEntry, "department_id", QT_TRANSLATE_NOOP("HistoryWords", "Department")},
    Title {RecordKind::ProgressEntry, "progress", QT_TRANSLATE_NOOP("HistoryWords", "Progress")},
    Title {RecordKind::ProgressEntry, "problems", QT_TRANSLATE_NOOP("HistoryWords", "Problems")},
    Title {RecordKind::ProgressEntry, "next_steps", QT_TRANSLATE_NOOP("HistoryWords", "Next steps")},
    Title {RecordKind::ProgressEntry, "reported_on", QT_TRANSLATE_NOOP("HistoryWords", "Reported on")},
    Title {RecordKind::ProgressEntry, "demo", QT_TRANSLATE_NOOP("HistoryWords", "Demonstration data")},
    Title {RecordKind::Attachment, "file_name", QT_TRANSLATE_NOOP("HistoryWords", "File")},
    Title {RecordKind::Attachment, "size", QT_TRANSLATE_NOOP("HistoryWords", "Size")},
    Title {RecordKind::Attachment, "note", QT_TRANSLATE_NOOP("HistoryWords", "Note")},
    Title {RecordKind::Origin, "kind", QT_TRANSLATE_NOOP("HistoryWords", "Comes from")},
    Title {RecordKind::Origin, "document_id", QT_TRANSLATE_NOOP("HistoryWords", "Document")},
};

struct Label {
    const char *code;
    const char *label;
};

// Codes of enumerations are unlike each other where they mean different things, but for "none".
constexpr std::array labels {
    Label {"preliminary", QT_TRANSLATE_NOOP("HistoryWords", "preliminary")},
    Label {"certified", QT_TRANSLATE_NOOP("HistoryWords", "certified")},
    Label {"week", QT_TRANSLATE_NOOP("HistoryWords", "week")},
    Label {"half_month", QT_TRANSLATE_NOOP("HistoryWords", "half month")},
    Label {"month", QT_TRANSLATE_NOOP("HistoryWords", "month")},
    Label {"quarter", QT_TRANSLATE_NOOP("HistoryWords", "quarter")},
    Label {"half_year", QT_TRANSLATE_NOOP("HistoryWords", "half year")},
    Label {"year", QT_TRANSLATE_NOOP("HistoryWords", "year")},
    Label {"notice", QT_TRANSLATE_NOOP("HistoryWords", "the notice")},
    Label {"hand", QT_TRANSLATE_NOOP("HistoryWords", "typed by hand")},
    Label {"pack", QT_TRANSLATE_NOOP("HistoryWords", "a department's report")},
    Label {"import", QT_TRANSLATE_NOOP("HistoryWords", "an import")},
    Label {"zero", QT_TRANSLATE_NOOP("HistoryWords", "down to zero")},
    Label {"full_coverage", QT_TRANSLATE_NOOP("HistoryWords", "full coverage")},
    Label {"relative", QT_TRANSLATE_NOOP("HistoryWords", "compared with others")},
    Label {"rank", QT_TRANSLATE_NOOP("HistoryWords", "rank")},
    Label {"direction", QT_TRANSLATE_NOOP("HistoryWords", "direction")},
    Label {"external_quota", QT_TRANSLATE_NOOP("HistoryWords", "quota from above")},
    Label {"target_nature", QT_TRANSLATE_NOOP("HistoryWords", "nature of a target")},
    Label {"open_list", QT_TRANSLATE_NOOP("HistoryWords", "list not complete")},
    Label {"generic_party", QT_TRANSLATE_NOOP("HistoryWords", "party names a class")},
    Label {"no_department", QT_TRANSLATE_NOOP("HistoryWords", "no department")},
    Label {"structure", QT_TRANSLATE_NOOP("HistoryWords", "structure of the text")},
};

} // namespace

QString kindName(RecordKind kind)
{
    switch (kind) {
    case RecordKind::PlanInfo:
        return tr("Plan");
    case RecordKind::SourceDocument:
        return tr("Notice");
    case RecordKind::Calendar:
        return tr("Calendar");
    case RecordKind::CalendarDay:
        return tr("Day of the calendar");
    case RecordKind::Department:
        return tr("Department");
    case RecordKind::DepartmentAlias:
        return tr("Alias");
    case RecordKind::Person:
        return tr("Person");
    case RecordKind::Section:
        return tr("Chapter");
    case RecordKind::Task:
        return tr("Task");
    case RecordKind::Responsibility:
        return tr("Responsibility");
    case RecordKind::Target:
        return tr("Target");
    case RecordKind::Commitment:
        return tr("Commitment");
    case RecordKind::Doubt:
        return tr("Doubt");
    case RecordKind::Period:
        return tr("Round");
    case RecordKind::Measurement:
        return tr("Figure");
    case RecordKind::Milestone:
        return tr("Milestone");
    case RecordKind::ProgressEntry:
        return tr("Progress");
    case RecordKind::Attachment:
        return tr("Attachment");
    case RecordKind::Origin:
        break;
    }
    return tr("Origin");
}

QString columnTitle(RecordKind kind, QByteArrayView column)
{
    for (const Title &title : titles) {
        if (title.kind == kind && column == title.column)
            return tr(title.title);
    }
    return {};
}

QString codeLabel(RecordKind kind, QByteArrayView column, const QString &code)
{
    if (column == "record") {
        const auto record = fromCode<RecordKind>(code);
        return record ? kindName(*record) : QString();
    }
    if (kind == RecordKind::Responsibility) {
        const auto role = fromCode<Role>(code);
        return role ? roleName(*role) : QString();
    }
    for (const Label &label : labels) {
        if (code == QLatin1String(label.code))
            return tr(label.label);
    }
    return {};
}

bool isHidden(RecordKind kind, QByteArrayView column)
{
    if (kind == RecordKind::Attachment)
        return column == "sha256" || column == "record" || column == "record_id" || column == "rank";
    if (kind == RecordKind::Origin)
        return column != "kind" && column != "document_id";
    return column == "id";
}

} // namespace xushi::historywords
