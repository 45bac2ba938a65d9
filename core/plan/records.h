#pragma once

#include <optional>
#include <tuple>

#include <QDate>
#include <QString>

#include "core/base/decimal.h"
#include "core/plan/enums.h"
#include "core/plan/ids.h"
#include "core/plan/recordkind.h"

// The records of a plan: plain values, no pointers to each other. Each names its table and its columns
// once, in the order of the schema; storing, loading, JSON and change lists follow from that.
//   kind      which record this is
//   table     its table in plan.sqlite and its key in JSON
//   columns() visits every column as (name, member)
//   owner()   the record under which it is listed, sortKey() its place there (ties by id)
namespace xushi
{

// 1. The plan itself ---------------------------------------------------------------------------------

// The one row about the plan as a whole.
struct PlanInfo {
    static constexpr RecordKind kind = RecordKind::PlanInfo;
    static constexpr const char *table = "plan";
    PlanInfoId id;
    QString title;
    int year = 0;
    QDate startsOn;
    QDate endsOn;
    std::optional<CalendarId> calendarId;
    QString demoNote; // not empty where the progress shown is invented; printed with every figure
    bool operator==(const PlanInfo &) const = default;
    template <class Self, class Visitor>
    static void columns(Self &r, Visitor &&v)
    {
        v("id", r.id), v("title", r.title), v("year", r.year), v("starts_on", r.startsOn);
        v("ends_on", r.endsOn), v("calendar_id", r.calendarId), v("demo_note", r.demoNote);
    }
    [[nodiscard]] RecordRef owner() const { return {}; }
    [[nodiscard]] QString sortKey() const { return {}; }
};

// An official document the plan was read from; its text is kept whole.
struct SourceDocument {
    static constexpr RecordKind kind = RecordKind::SourceDocument;
    static constexpr const char *table = "source_document";
    SourceDocumentId id;
    QString rank;
    QString title;
    QString planTitle;
    QString number; // 源政办字〔2023〕21号
    QString issuer;
    QString addressees;
    QString preamble;
    QDate issuedOn; // under the signature
    QDate publishedOn; // of the web page
    QString fileName;
    QString text;
    bool operator==(const SourceDocument &) const = default;
    template <class Self, class Visitor>
    static void columns(Self &r, Visitor &&v)
    {
        v("id", r.id), v("rank", r.rank), v("title", r.title), v("plan_title", r.planTitle);
        v("number", r.number), v("issuer", r.issuer), v("addressees", r.addressees);
        v("preamble", r.preamble), v("issued_on", r.issuedOn), v("published_on", r.publishedOn);
        v("file_name", r.fileName), v("text", r.text);
    }
    [[nodiscard]] RecordRef owner() const { return {}; }
    [[nodiscard]] QString sortKey() const { return rank; }
};

struct Calendar {
    static constexpr RecordKind kind = RecordKind::Calendar;
    static constexpr const char *table = "calendar";
    CalendarId id;
    QString name;
    bool operator==(const Calendar &) const = default;
    template <class Self, class Visitor>
    static void columns(Self &r, Visitor &&v)
    {
        v("id", r.id), v("name", r.name);
    }
    [[nodiscard]] RecordRef owner() const { return {}; }
    [[nodiscard]] QString sortKey() const { return name; }
};

// A day that differs from the weekly pattern: a holiday, or a weekend day that is worked.
struct CalendarDay {
    static constexpr RecordKind kind = RecordKind::CalendarDay;
    static constexpr const char *table = "calendar_day";
    CalendarDayId id;
    CalendarId calendarId;
    QDate day;
    bool off = true;
    bool operator==(const CalendarDay &) const = default;
    template <class Self, class Visitor>
    static void columns(Self &r, Visitor &&v)
    {
        v("id", r.id), v("calendar_id", r.calendarId), v("day", r.day), v("off", r.off);
    }
    [[nodiscard]] RecordRef owner() const { return {RecordKind::Calendar, calendarId.value}; }
    [[nodiscard]] QString sortKey() const { return day.toString(Qt::ISODate); }
};

// 2. Who ---------------------------------------------------------------------------------------------

struct Department {
    static constexpr RecordKind kind = RecordKind::Department;
    static constexpr const char *table = "department";
    DepartmentId id;
    std::optional<DepartmentId> parentId;
    QString rank; // official order, 机构排序
    QString name;
    DepartmentCategory category = DepartmentCategory::Other;
    bool generic = false; // names a class (有关镇街), not an organisation
    QDate validFrom;
    QDate validTo;
    QString note;
    bool operator==(const Department &) const = default;
    template <class Self, class Visitor>
    static void columns(Self &r, Visitor &&v)
    {
        v("id", r.id), v("parent_id", r.parentId), v("rank", r.rank), v("name", r.name);
        v("category", r.category), v("generic", r.generic), v("valid_from", r.validFrom);
        v("valid_to", r.validTo), v("note", r.note);
    }
    [[nodiscard]] RecordRef owner() const { return {}; }
    [[nodiscard]] QString sortKey() const { return rank; }
};

struct DepartmentAlias {
    static constexpr RecordKind kind = RecordKind::DepartmentAlias;
    static constexpr const char *table = "department_alias";
    DepartmentAliasId id;
    DepartmentId departmentId;
    QString name;
    bool operator==(const DepartmentAlias &) const = default;
    template <class Self, class Visitor>
    static void columns(Self &r, Visitor &&v)
    {
        v("id", r.id), v("department_id", r.departmentId), v("name", r.name);
    }
    [[nodiscard]] RecordRef owner() const { return {RecordKind::Department, departmentId.value}; }
    [[nodiscard]] QString sortKey() const { return name; }
};

struct Person {
    static constexpr RecordKind kind = RecordKind::Person;
    static constexpr const char *table = "person";
    PersonId id;
    std::optional<DepartmentId> departmentId;
    QString name;
    QString post;
    QString phone;
    bool operator==(const Person &) const = default;
    template <class Self, class Visitor>
    static void columns(Self &r, Visitor &&v)
    {
        v("id", r.id), v("department_id", r.departmentId), v("name", r.name), v("post", r.post);
        v("phone", r.phone);
    }
    [[nodiscard]] RecordRef owner() const
    {
        return departmentId ? RecordRef {RecordKind::Department, departmentId->value} : RecordRef {};
    }
    [[nodiscard]] QString sortKey() const { return name; }
};

// 3. What --------------------------------------------------------------------------------------------

// A chapter (篇章), a tree.
struct Section {
    static constexpr RecordKind kind = RecordKind::Section;
    static constexpr const char *table = "section";
    SectionId id;
    std::optional<SectionId> parentId;
    QString rank;
    QString number; // as printed: 一
    QString title;
    bool operator==(const Section &) const = default;
    template <class Self, class Visitor>
    static void columns(Self &r, Visitor &&v)
    {
        v("id", r.id), v("parent_id", r.parentId), v("rank", r.rank), v("number", r.number);
        v("title", r.title);
    }
    [[nodiscard]] RecordRef owner() const
    {
        return parentId ? RecordRef {RecordKind::Section, parentId->value} : RecordRef {};
    }
    [[nodiscard]] QString sortKey() const { return rank; }
};

// A task (任务), or below one a checklist item (清单事项).
struct Task {
    static constexpr RecordKind kind = RecordKind::Task;
    static constexpr const char *table = "task";
    TaskId id;
    std::optional<SectionId> sectionId; // of a top task; an item has its parent instead
    std::optional<TaskId> parentId;
    QString rank;
    QString number; // as printed: 12
    QString title;
    QString body;
    QDate startsOn;
    QDate endsOn;
    TaskState state = TaskState::NotStarted;
    bool tracked = true; // 纳入调度
    bool openEndedSupport = false; // the notice lists supporters with 等
    std::optional<PersonId> responsiblePersonId; // 责任人
    std::optional<PersonId> contactPersonId; // 联络员
    QString note;
    bool operator==(const Task &) const = default;
    template <class Self, class Visitor>
    static void columns(Self &r, Visitor &&v)
    {
        v("id", r.id), v("section_id", r.sectionId), v("parent_id", r.parentId), v("rank", r.rank);
        v("number", r.number), v("title", r.title), v("body", r.body), v("starts_on", r.startsOn);
        v("ends_on", r.endsOn), v("state", r.state), v("tracked", r.tracked);
        v("open_ended_support", r.openEndedSupport), v("responsible_person_id", r.responsiblePersonId);
        v("contact_person_id", r.contactPersonId), v("note", r.note);
    }
    [[nodiscard]] RecordRef owner() const
    {
        if (parentId)
            return {RecordKind::Task, parentId->value};
        return sectionId ? RecordRef {RecordKind::Section, sectionId->value} : RecordRef {};
    }
    [[nodiscard]] QString sortKey() const { return rank; }
};

// A department's part in a task, or in a whole section.
struct Responsibility {
    static constexpr RecordKind kind = RecordKind::Responsibility;
    static constexpr const char *table = "responsibility";
    ResponsibilityId id;
    std::optional<SectionId> sectionId;
    std::optional<TaskId> taskId;
    DepartmentId departmentId;
    Role role = Role::Responsible;
    QString rank; // order in the notice; the first lead collates
    QString writtenAs; // as printed where that differs from the department's name
    std::optional<PersonId> leaderId; // leader in charge
    bool operator==(const Responsibility &) const = default;
    template <class Self, class Visitor>
    static void columns(Self &r, Visitor &&v)
    {
        v("id", r.id), v("section_id", r.sectionId), v("task_id", r.taskId);
        v("department_id", r.departmentId), v("role", r.role), v("rank", r.rank);
        v("written_as", r.writtenAs), v("leader_id", r.leaderId);
    }
    [[nodiscard]] RecordRef owner() const
    {
        return taskId ? RecordRef {RecordKind::Task, taskId->value}
                      : RecordRef {RecordKind::Section, sectionId ? sectionId->value : 0};
    }
    [[nodiscard]] QString sortKey() const { return rank; }
};

// A figure to be reached: of a task (or item), of a section, or of the plan as a whole.
struct Target {
    static constexpr RecordKind kind = RecordKind::Target;
    static constexpr const char *table = "target";
    TargetId id;
    std::optional<SectionId> sectionId;
    std::optional<TaskId> taskId;
    QString rank;
    QString name;
    Comparator comparator = Comparator::AtLeast;
    QString statedComparator; // the words of the notice: 达到…以上
    std::optional<Decimal> value;
    std::optional<Decimal> upperValue; // of a range
    QString unit; // as printed: 万立方米
    Change change = Change::Increment;
    Direction direction = Direction::Higher;
    std::optional<Decimal> baseValue; // level at the start of the year; unknown is empty
    Firmness firmness = Firmness::Stated;
    QString relativeTo; // 全市平均水平
    QDate dueOn; // where it has a date of its own
    QString quote; // the words of the notice
    QString doubt; // why a person must look first; a doubtful target is counted nowhere
    QString definition; // 口径
    std::optional<DepartmentId> certifierId; // 认定单位
    bool operator==(const Target &) const = default;
    [[nodiscard]] bool isDoubtful() const { return !doubt.isEmpty(); }
    template <class Self, class Visitor>
    static void columns(Self &r, Visitor &&v)
    {
        v("id", r.id), v("section_id", r.sectionId), v("task_id", r.taskId), v("rank", r.rank);
        v("name", r.name), v("comparator", r.comparator), v("stated_comparator", r.statedComparator);
        v("value", r.value), v("upper_value", r.upperValue), v("unit", r.unit), v("change", r.change);
        v("direction", r.direction), v("base_value", r.baseValue), v("firmness", r.firmness);
        v("relative_to", r.relativeTo), v("due_on", r.dueOn), v("quote", r.quote), v("doubt", r.doubt);
        v("definition", r.definition), v("certifier_id", r.certifierId);
    }
    [[nodiscard]] RecordRef owner() const
    {
        if (taskId)
            return {RecordKind::Task, taskId->value};
        return sectionId ? RecordRef {RecordKind::Section, sectionId->value} : RecordRef {};
    }
    [[nodiscard]] QString sortKey() const { return rank; }
};

// A promise without a figure: 清零, 全覆盖, 走在全省前列.
struct Commitment {
    static constexpr RecordKind kind = RecordKind::Commitment;
    static constexpr const char *table = "commitment";
    CommitmentId id;
    TaskId taskId;
    QString rank;
    CommitmentKind commitmentKind = CommitmentKind::Direction;
    QString quote;
    bool operator==(const Commitment &) const = default;
    template <class Self, class Visitor>
    static void columns(Self &r, Visitor &&v)
    {
        v("id", r.id), v("task_id", r.taskId), v("rank", r.rank), v("kind", r.commitmentKind);
        v("quote", r.quote);
    }
    [[nodiscard]] RecordRef owner() const { return {RecordKind::Task, taskId.value}; }
    [[nodiscard]] QString sortKey() const { return rank; }
};

// Something a person should look at after a notice was read.
struct Doubt {
    static constexpr RecordKind kind = RecordKind::Doubt;
    static constexpr const char *table = "doubt";
    DoubtId id;
    std::optional<TaskId> taskId; // none: of the document as a whole
    QString rank;
    DoubtKind doubtKind = DoubtKind::Structure;
    QString message;
    bool settled = false;
    bool operator==(const Doubt &) const = default;
    template <class Self, class Visitor>
    static void columns(Self &r, Visitor &&v)
    {
        v("id", r.id), v("task_id", r.taskId), v("rank", r.rank), v("kind", r.doubtKind);
        v("message", r.message), v("settled", r.settled);
    }
    [[nodiscard]] RecordRef owner() const
    {
        return taskId ? RecordRef {RecordKind::Task, taskId->value} : RecordRef {};
    }
    [[nodiscard]] QString sortKey() const { return rank; }
};

// 4. How it goes -------------------------------------------------------------------------------------

// A reporting round (调度期).
struct Period {
    static constexpr RecordKind kind = RecordKind::Period;
    static constexpr const char *table = "period";
    PeriodId id;
    PeriodKind periodKind = PeriodKind::Month;
    QDate firstOn;
    QDate lastOn;
    QDate dueOn;
    bool frozen = false;
    bool operator==(const Period &) const = default;
    template <class Self, class Visitor>
    static void columns(Self &r, Visitor &&v)
    {
        v("id", r.id), v("kind", r.periodKind), v("first_on", r.firstOn), v("last_on", r.lastOn);
        v("due_on", r.dueOn), v("frozen", r.frozen);
    }
    [[nodiscard]] RecordRef owner() const { return {}; }
    [[nodiscard]] QString sortKey() const { return lastOn.toString(Qt::ISODate); }
};

// One reading of a target, as of a date of its own.
struct Measurement {
    static constexpr RecordKind kind = RecordKind::Measurement;
    static constexpr const char *table = "measurement";
    MeasurementId id;
    TargetId targetId;
    QDate asOf;
    std::optional<Decimal> value;
    Certainty certainty = Certainty::Preliminary;
    QString source;
    QString note;
    bool demo = false; // invented, 演示数据
    bool operator==(const Measurement &) const = default;
    template <class Self, class Visitor>
    static void columns(Self &r, Visitor &&v)
    {
        v("id", r.id), v("target_id", r.targetId), v("as_of", r.asOf), v("value", r.value);
        v("certainty", r.certainty), v("source", r.source), v("note", r.note), v("demo", r.demo);
    }
    [[nodiscard]] RecordRef owner() const { return {RecordKind::Target, targetId.value}; }
    [[nodiscard]] QString sortKey() const { return asOf.toString(Qt::ISODate); }
};

struct Milestone {
    static constexpr RecordKind kind = RecordKind::Milestone;
    static constexpr const char *table = "milestone";
    MilestoneId id;
    TaskId taskId;
    QString title;
    QDate dueOn;
    QDate doneOn;
    bool demo = false;
    bool operator==(const Milestone &) const = default;
    template <class Self, class Visitor>
    static void columns(Self &r, Visitor &&v)
    {
        v("id", r.id), v("task_id", r.taskId), v("title", r.title), v("due_on", r.dueOn);
        v("done_on", r.doneOn), v("demo", r.demo);
    }
    [[nodiscard]] RecordRef owner() const { return {RecordKind::Task, taskId.value}; }
    [[nodiscard]] QString sortKey() const { return dueOn.toString(Qt::ISODate); }
};

// What a department reports on a task in a round.
struct ProgressEntry {
    static constexpr RecordKind kind = RecordKind::ProgressEntry;
    static constexpr const char *table = "progress_entry";
    ProgressEntryId id;
    TaskId taskId;
    PeriodId periodId;
    std::optional<DepartmentId> departmentId;
    QString progress;
    QString problems;
    QString nextSteps;
    QDate reportedOn;
    bool demo = false;
    bool operator==(const ProgressEntry &) const = default;
    template <class Self, class Visitor>
    static void columns(Self &r, Visitor &&v)
    {
        v("id", r.id), v("task_id", r.taskId), v("period_id", r.periodId);
        v("department_id", r.departmentId), v("progress", r.progress), v("problems", r.problems);
        v("next_steps", r.nextSteps), v("reported_on", r.reportedOn), v("demo", r.demo);
    }
    [[nodiscard]] RecordRef owner() const { return {RecordKind::Task, taskId.value}; }
    [[nodiscard]] QString sortKey() const { return reportedOn.toString(Qt::ISODate); }
};

// A file kept with a record; its bytes lie in the container under their SHA-256.
struct Attachment {
    static constexpr RecordKind kind = RecordKind::Attachment;
    static constexpr const char *table = "attachment";
    AttachmentId id;
    RecordKind record = RecordKind::Task;
    qint64 recordId = 0;
    QString rank;
    QString fileName;
    QString sha256; // 64 hexadecimal digits, lower case
    qint64 size = 0; // bytes
    QString note;
    bool operator==(const Attachment &) const = default;
    template <class Self, class Visitor>
    static void columns(Self &r, Visitor &&v)
    {
        v("id", r.id), v("record", r.record), v("record_id", r.recordId), v("rank", r.rank);
        v("file_name", r.fileName), v("sha256", r.sha256), v("size", r.size), v("note", r.note);
    }
    [[nodiscard]] RecordRef owner() const { return {record, recordId}; }
    [[nodiscard]] QString sortKey() const { return rank; }
};

// Where the value of one field came from. A field has at most one; a value typed over one from a notice
// keeps the place in the text and changes its kind to Hand.
struct Origin {
    static constexpr RecordKind kind = RecordKind::Origin;
    static constexpr const char *table = "origin";
    OriginId id;
    RecordKind record = RecordKind::Task;
    qint64 recordId = 0;
    QString field; // column name
    OriginKind originKind = OriginKind::Hand;
    std::optional<SourceDocumentId> documentId;
    int start = 0; // [start, end) in UTF-16 units of the document's text
    int end = 0;
    bool operator==(const Origin &) const = default;
    template <class Self, class Visitor>
    static void columns(Self &r, Visitor &&v)
    {
        v("id", r.id), v("record", r.record), v("record_id", r.recordId), v("field", r.field);
        v("kind", r.originKind), v("document_id", r.documentId), v("start", r.start), v("end", r.end);
    }
    [[nodiscard]] RecordRef owner() const { return {record, recordId}; }
    [[nodiscard]] QString sortKey() const { return field; }
};

// 5. The list of them --------------------------------------------------------------------------------

template <class... Records>
struct RecordList {
};

// In the order of RecordKind; a test compares both with the schema.
using AllRecords = RecordList<PlanInfo, SourceDocument, Calendar, CalendarDay, Department, DepartmentAlias,
    Person, Section, Task, Responsibility, Target, Commitment, Doubt, Period, Measurement, Milestone,
    ProgressEntry, Attachment, Origin>;

// Calls f.template operator()<Record>() for every record, in order.
template <class Function, class... Records>
void forEachRecord(RecordList<Records...>, Function &&f)
{
    (f.template operator()<Records>(), ...);
}
template <class Function>
void forEachRecord(Function &&f)
{
    forEachRecord(AllRecords {}, std::forward<Function>(f));
}

// Calls f.template operator()<Record>() for the record of this kind.
template <class Function>
void withRecord(RecordKind kind, Function &&f)
{
    forEachRecord([&]<class R>() {
        if (R::kind == kind)
            f.template operator()<R>();
    });
}

// The stored code of a record kind is its table's name.
[[nodiscard]] inline const char *tableOf(RecordKind kind)
{
    const char *name = "";
    withRecord(kind, [&]<class R>() { name = R::table; });
    return name;
}

template <>
struct Codes<RecordKind> {
    static constexpr auto table = []<class... R>(RecordList<R...>) {
        return std::array<std::pair<RecordKind, std::string_view>, sizeof...(R)> {{{R::kind, R::table}...}};
    }(AllRecords {});
};

template <class R>
[[nodiscard]] RecordRef refTo(Id<R> id)
{
    return {R::kind, id.value};
}

} // namespace xushi
