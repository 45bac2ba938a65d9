#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QDate>
#include <QStringList>

#include "core/fields/fieldcatalogue.h"
#include "core/plan/plan.h"
#include "core/progress/status.h"
#include "core/text/textquery.h"

namespace xushi
{

// What a table's column must show of a record. It speaks of the shown words, so that any column can be asked,
// also one that is added at run time.
struct ColumnCondition {
    enum class Test { Contains, IsOneOf, Empty, NotEmpty };
    // The column's field of one kind of record; an empty id: it has none.
    struct Source {
        QString field;
        std::function<QString(const FieldContext &, qint64 id)> show = nullptr;
        bool operator==(const Source &other) const { return field == other.field; }
    };

    QString column; // id of the column
    QString title; // as its head says, in the user's language
    Source task;
    Source target;
    Test test = Test::Contains;
    QString text {}; // of Contains
    QStringList values {}; // of IsOneOf
    bool listsNames = false; // a cell holds several names with 、 between them: one of them is enough

    bool operator==(const ColumnCondition &) const = default;
};
// 完成率 不为空; for the filter bar.
[[nodiscard]] QString conditionText(const ColumnCondition &condition);

// What of the plan every panel speaks of. Empty members leave out nothing.
struct Filter {
    std::optional<SectionId> section;
    std::optional<DepartmentId> department;
    std::optional<progress::Light> light;
    QString text; // part of a number, title, body, target name or department name
    std::vector<ColumnCondition> conditions {}; // all must hold

    [[nodiscard]] bool isEmpty() const { return *this == Filter(); }
    bool operator==(const Filter &) const = default;
};

// Whether a task and its items say the text between them: numbers, titles, bodies, names of targets and
// departments.
[[nodiscard]] bool saysText(const Plan &plan, const Task &task, const TextQuery &query);

// Whether the row of this very record shows what the conditions ask for. A column that a target does not have
// is taken from its task; one that a task does not have, from its only target.
[[nodiscard]] bool meets(
    const FieldContext &context, const Task &task, const std::vector<ColumnCondition> &conditions);
[[nodiscard]] bool meets(
    const FieldContext &context, const Target &target, const std::vector<ColumnCondition> &conditions);

// Whether a task (with its targets and departments) is spoken of. An item follows its top task: that is
// spoken of when its own row, or one of an item or target below it, meets the conditions.
[[nodiscard]] bool matches(const Plan &plan, const Task &task, const Filter &filter, QDate asOf);
[[nodiscard]] bool matches(const Plan &plan, const Target &target, const Filter &filter, QDate asOf);

// The same answers for a pass over many records of a plan that does not change meanwhile: what can be found
// in one scan of the records is found beforehand.
class FilterPass
{
public:
    using LightOf = std::function<progress::Light(const Task &)>;
    // `lightOf` may answer from memory; empty: worked out.
    FilterPass(const Plan &plan, const Filter &filter, QDate asOf, LightOf lightOf = nullptr);

    // As matches(); for top tasks, the items of which follow them.
    [[nodiscard]] bool showsTop(const Task &task) const;
    [[nodiscard]] const Filter &filter() const { return m_filter; }

private:
    [[nodiscard]] size_t slotOf(const Task &task) const;
    void addWords(const Task *task, TextQuery::Words words);
    void findText();
    void findDepartment();
    void findSections(SectionId id);

    const Plan &m_plan;
    const Filter &m_filter;
    QDate m_asOf;
    LightOf m_lightOf;
    TextQuery m_query;
    std::vector<TextQuery::Words> m_words; // found, by the place of the task in the plan's table
    std::vector<bool> m_namesDepartment; // likewise
    std::vector<SectionId> m_sections; // sorted
};

} // namespace xushi
