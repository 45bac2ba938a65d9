#pragma once

#include <functional>
#include <vector>

#include <QString>
#include <QStringList>

#include "core/plan/plan.h"

// What the program knows of every field of a record: how it is called, how it is shown, how it is read from
// what a person types, and which edit writes it. Ledger, inspector, tool tips, xlsx and reports all ask here;
// nobody formats or parses a field elsewhere. Fields can be added at run time (an office's own columns).
namespace xushi
{

enum class FieldType {
    Text,
    LongText,
    Figure,
    Percent,
    Points,
    Date,
    Choice,
    Departments,
    Person,
    YesNo,
    Light
};

// What a computed field needs to know besides the plan.
struct FieldContext {
    const Plan &plan;
    QDate asOf;
};

struct Choice {
    QString code; // stored
    QString label; // shown
};

struct Field {
    QString id; // "task.title"; own fields "own.…"
    RecordKind record = RecordKind::Task;
    std::function<QString()> title; // in the user's language
    std::function<QString()> unit; // second line of a table head: %, 百分点; empty function: none
    FieldType type = FieldType::Text;
    int width = 120; // preferred column width in logical pixels
    // As shown; empty when not known.
    std::function<QString(const FieldContext &, qint64 id)> show;
    // Value to sort by where that is not the shown text; higher is later. Empty function: sort by text.
    std::function<std::optional<double>(const FieldContext &, qint64 id)> order;
    // Takes what a person typed (or a choice's code). Empty function: read-only. An error is a sentence that
    // says what is wrong and where, and nothing was changed.
    std::function<Result<void>(Plan &, qint64 id, const QString &typed)> set;
    std::function<std::vector<Choice>()> choices; // of FieldType::Choice
    // Column of the record whose origin tells where the value came from; empty for computed fields.
    QString column;

    [[nodiscard]] bool isEditable() const { return static_cast<bool>(set); }
    [[nodiscard]] bool isRightAligned() const
    {
        return type == FieldType::Figure || type == FieldType::Percent || type == FieldType::Points;
    }
};

class FieldCatalogue
{
public:
    // All built-in fields.
    [[nodiscard]] static FieldCatalogue builtIn();

    // Replaces a field of the same id.
    void add(Field field);
    [[nodiscard]] const Field *find(const QString &id) const;
    [[nodiscard]] const std::vector<Field> &fields() const { return m_fields; }
    [[nodiscard]] std::vector<const Field *> fieldsOf(RecordKind kind) const;

private:
    std::vector<Field> m_fields;
};

// Reads a figure as people type it; the error says at which character it stops being one.
[[nodiscard]] Result<Decimal> parseFigure(const QString &typed);
// Splits department names at 、，,；; and white space.
[[nodiscard]] QStringList splitNames(const QString &typed);
// Names of the task's departments of this role, in order, with 、 between them.
[[nodiscard]] QString departmentNames(const Plan &plan, TaskId task, Role role);
// The departments that answer for a task: its leads, or where there are none those responsible.
[[nodiscard]] QString leadNames(const Plan &plan, TaskId task);
// Number and title of the chapter a task stands in: 一、加快推进…
[[nodiscard]] QString sectionHeading(const Section &section);
[[nodiscard]] QString roleName(Role role); // 牵头, 配合, 负责
[[nodiscard]] QString stateName(TaskState state); // 未启动 …
[[nodiscard]] QString categoryName(DepartmentCategory category);
// ≥ 10 项, 50% 左右 as it is said: for outline, tool tips, inspector.
[[nodiscard]] QString targetText(const Target &target);

} // namespace xushi
