#pragma once

#include <array>
#include <optional>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/plan/changes.h"
#include "ui/presenter/viewstate.h"

namespace xushi
{

// Sorted otherwise than by the plan, the tasks stand in one list without chapters.
enum class RowOrder { Plan, DepartmentCount, GapsFirst };
enum class ColumnOrder { Official, LeadCount, TaskCount, Name };

// How the matrix is laid out: what a user chooses and the program remembers.
struct MatrixOptions {
    RowOrder rowOrder = RowOrder::Plan;
    ColumnOrder columnOrder = ColumnOrder::Official;
    bool onlyInvolved = false; // columns of departments without a part in the tasks shown are left out
    std::unordered_set<RecordRef> foldedRows; // chapters and tasks
    std::set<DepartmentCategory> foldedGroups; // with ColumnOrder::Official
};

// The four kinds of gap: a task that nobody leads or is responsible for, one with more than one of them, a
// department without a task, a department that stands twice in a task.
enum class Gap { NoLead, SeveralLeads, Idle, Doubled };

// How many parts of each role: of a department, a task, a chapter, or all.
struct RoleCounts {
    int leads = 0;
    int responsible = 0;
    int supports = 0;

    [[nodiscard]] int answers() const { return leads + responsible; }
    [[nodiscard]] int all() const { return answers() + supports; }
    void add(Role role, int by);
    void add(const RoleCounts &other, int sign);
    bool operator==(const RoleCounts &) const = default;
};

// A department's part in a task. Departments are numbered in the official order.
struct MatrixPart {
    int department = 0;
    Role role = Role::Responsible;
    bool doubled = false; // the department stands more than once in this task
    ResponsibilityId id;
    bool operator==(const MatrixPart &) const = default;
};

// A chapter, task or item, in the order of the plan, whether a row shows it or not.
struct MatrixEntry {
    RecordRef record;
    int parent = -1;
    int end = 0; // one past its last descendant
    int depth = 0;
    bool isItem = false;
    bool tracked = true;
    QString number;
    QString title;
    RoleCounts counts; // of a chapter: of all below it
    std::vector<MatrixPart> parts; // of a task, by department
    std::vector<int> departmentCounts; // of a chapter: tasks of each department; empty: none

    [[nodiscard]] bool isTask() const { return record.kind == RecordKind::Task; }
    // A task itself, not an item of one: nobody leads it or is responsible, or more than one.
    [[nodiscard]] bool needsLead() const { return isTask() && !isItem && counts.answers() == 0; }
    [[nodiscard]] bool hasSeveralLeads() const { return isTask() && !isItem && counts.answers() > 1; }
    [[nodiscard]] bool hasDoubledPart() const;
    // The gaps of tasks; Idle is one of departments.
    [[nodiscard]] bool has(Gap gap) const;
    bool operator==(const MatrixEntry &) const = default;
};

struct MatrixDepartment {
    DepartmentId id;
    QString name;
    DepartmentCategory category = DepartmentCategory::Other;
    int partsInPlan = 0; // whatever the filter leaves
    RoleCounts counts; // in the tasks that the filter leaves
    bool operator==(const MatrixDepartment &) const = default;
};

struct MatrixRow {
    int entry = 0;
    int depth = 0;
    bool hasChildren = false;
    bool expanded = false;
    bool operator==(const MatrixRow &) const = default;
};

// A department, or in its place a folded group of them.
struct MatrixColumn {
    int department = -1; // -1: a folded group
    DepartmentCategory category = DepartmentCategory::Other;
    std::vector<int> members; // of the folded group
    bool operator==(const MatrixColumn &) const = default;
};

// Neighbouring columns of one category.
struct MatrixGroup {
    DepartmentCategory category = DepartmentCategory::Other;
    int first = 0;
    int columns = 0;
    int departments = 0;
    bool folded = false;
    bool operator==(const MatrixGroup &) const = default;
};

// Tasks × departments as the filter leaves them. Built in one pass over the plan; follow() brings it up to
// date from what a step changed, with the same result as building it anew.
class Matrix
{
public:
    Matrix() = default;
    Matrix(const Plan &plan, MatrixOptions options, Filter filter, QDate asOf);

    // False when a step changed more than can be followed: the matrix must then be built anew.
    [[nodiscard]] bool follow(const Plan &plan, const Changes &changes);
    // Whether a step can have changed anything that is shown.
    [[nodiscard]] bool isTouchedBy(const Changes &changes) const;
    void setOptions(MatrixOptions options);
    [[nodiscard]] const MatrixOptions &options() const { return m_options; }

    [[nodiscard]] const std::vector<MatrixEntry> &entries() const { return m_entries; }
    [[nodiscard]] const std::vector<MatrixDepartment> &departments() const { return m_departments; }
    [[nodiscard]] const std::vector<MatrixRow> &rows() const { return m_rows; }
    [[nodiscard]] const std::vector<MatrixColumn> &columns() const { return m_columns; }
    [[nodiscard]] const std::vector<MatrixGroup> &groups() const { return m_groups; }
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columnCount() const { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] int taskCount() const { return m_taskCount; } // without items
    [[nodiscard]] const RoleCounts &totals() const { return m_totals; }
    [[nodiscard]] int count(Gap gap) const;

    [[nodiscard]] const MatrixEntry &entryAt(int row) const
    {
        return m_entries[static_cast<size_t>(m_rows[static_cast<size_t>(row)].entry)];
    }
    // -1: not there, or not shown.
    [[nodiscard]] int entryOf(const RecordRef &record) const;
    [[nodiscard]] int rowOf(int entry) const;
    [[nodiscard]] int rowOf(const RecordRef &record) const { return rowOf(entryOf(record)); }
    [[nodiscard]] int departmentOf(DepartmentId id) const;
    // Of a folded department: the column of its group.
    [[nodiscard]] int columnOf(int department) const;

    // The part that a cell shows; null for none, for chapters and folded groups.
    [[nodiscard]] const MatrixPart *part(int row, int column) const;
    [[nodiscard]] std::optional<Role> role(int row, int column) const;
    // Whether the cell stands for one task and one department.
    [[nodiscard]] bool isEditable(int row, int column) const;
    // Parts of the cell of a folded group.
    [[nodiscard]] std::vector<MatrixPart> partsInGroup(int row, int column) const;
    // Departments with a part in the tasks of a chapter, within one column.
    [[nodiscard]] int chapterCount(int row, int column) const;
    [[nodiscard]] RoleCounts columnCounts(int column) const;
    [[nodiscard]] bool isIdle(int column) const;

    bool operator==(const Matrix &) const;

private:
    void readDepartments(const Plan &plan);
    void readEntries(const Plan &plan);
    void addSection(const Plan &plan, const FilterPass *shows, SectionId id, int parent);
    void addTask(const Plan &plan, const FilterPass *shows, TaskId id, int parent, bool isItem);
    int append(MatrixEntry entry);
    [[nodiscard]] std::vector<MatrixPart> partsOf(const Plan &plan, TaskId id) const;
    // Parts that a step touched; whether some are no longer where they were.
    struct ChangedParts {
        std::unordered_set<qint64> ids;
        bool moved = false;
    };
    void countParts(int entry, int sign);
    void countGaps(const MatrixEntry &entry, int sign);
    void refreshParts(const Plan &plan, const ChangedParts &changed);
    [[nodiscard]] bool followRow(const Plan &plan, const Changes::Row &row, ChangedParts &changedParts);
    [[nodiscard]] bool followTask(const Plan &plan, const Changes::Row &row);
    [[nodiscard]] bool followSection(const Plan &plan, const Changes::Row &row);
    [[nodiscard]] bool followDepartment(const Plan &plan, const Changes::Row &row);
    void arrangeRows();
    void arrangeSorted();
    void showFrom(int begin, int end, int lift);
    void arrangeColumns();
    void foldGroups();

    MatrixOptions m_options;
    Filter m_filter;
    QDate m_asOf;
    std::vector<MatrixEntry> m_entries;
    std::vector<MatrixDepartment> m_departments;
    std::vector<MatrixRow> m_rows;
    std::vector<MatrixColumn> m_columns;
    std::vector<MatrixGroup> m_groups;
    int m_taskCount = 0;
    RoleCounts m_totals;
    std::array<int, 4> m_gaps {}; // by Gap; departments without a task are counted when asked for
    std::unordered_map<RecordRef, int> m_entryOf;
    std::unordered_map<qint64, int> m_departmentOf;
    std::vector<int> m_rowOf; // by entry
    std::vector<int> m_columnOf; // by department
};

[[nodiscard]] QChar roleLetter(Role role); // 牵 责 配

} // namespace xushi
