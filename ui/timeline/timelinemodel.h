#pragma once

#include <unordered_set>

#include "ui/models/planrowmodel.h"

namespace xushi
{

// One row of the timeline: a chapter, a task, an item or a milestone.
struct TimelineRow {
    RecordRef record; // a milestone of id 0 is one that is being named
    TaskId task = {}; // of a milestone
    int depth = 0;
    bool hasChildren = false;
    bool expanded = false;
    bool operator==(const TimelineRow &) const = default;

    [[nodiscard]] bool isSection() const { return record.kind == RecordKind::Section; }
    [[nodiscard]] bool isMilestone() const { return record.kind == RecordKind::Milestone; }
};

// The rows of the timeline: number, title, start, end and light of chapters, tasks and items, and a last
// column that is blank for text because bars are painted there. It stands on the plan's rows and puts the
// milestones of a task below it where they are listed; these have their day under the end and the day they
// were done under the light. A milestone that is being named has a row before it is in the plan.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, Start, End, Light, Bars, ColumnCount };

    explicit TimelineModel(Workbench &workbench, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    // Numbers and dates stand at the right of their columns; a day outside the plan's year says its year. A
    // bar says in words what it shows.
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] TimelineRow row(int row) const;
    // Row of a record, or of the nearest row above it that is visible; -1: none.
    [[nodiscard]] int rowOf(const RecordRef &record) const;
    // The field a cell shows; null for a blank cell.
    [[nodiscard]] const Field *fieldAt(int row, int column) const;
    // Asks the edit of the cell's field; the error says why nothing was changed. A name that is typed for a
    // new milestone may end in its day: 签约 9.30.
    [[nodiscard]] Result<void> edit(const QModelIndex &index, const QString &typed);

    void setExpanded(int row, bool expanded);
    void toggle(int row) { setExpanded(row, !this->row(row).expanded); }
    void setAllExpanded(bool expanded);
    [[nodiscard]] std::unordered_set<RecordRef> folded() const { return m_plan.options().folded; }
    void setFolded(const std::unordered_set<RecordRef> &folded);

    // Whether the milestones of a task have rows, or those of all tasks.
    [[nodiscard]] bool listsMilestones(TaskId task) const
    {
        return m_listAll != m_otherwise.contains(task.value);
    }
    void listMilestones(TaskId task, bool listed);
    [[nodiscard]] bool listsAllMilestones() const { return m_listAll; }
    void listAllMilestones(bool listed);

    // A row for a new milestone of the task, to be named; it enters the plan with its name, and whoever asked
    // for the row drops it when its editor closes. -1: the task is not among the rows.
    int draftMilestone(TaskId task, QDate dueOn);
    [[nodiscard]] bool hasDraft() const { return !m_draftTask.isNull(); }
    void dropDraft();

private:
    struct Slot {
        RecordRef record;
        TaskId task;
        int planRow = -1; // of a milestone that of its task
        [[nodiscard]] bool isSameAs(const Slot &other) const
        {
            return record == other.record && task == other.task;
        }
    };
    [[nodiscard]] std::vector<Slot> freshSlots() const;
    void refresh();
    void exchange(std::vector<Slot> fresh);
    void reorder(std::vector<Slot> fresh);
    void follow(const Changes &changes);
    void forward(const QModelIndex &first, const QModelIndex &last);
    void tellAll();
    [[nodiscard]] int slotOf(int planRow) const;
    [[nodiscard]] QModelIndex planIndex(const QModelIndex &index) const;
    [[nodiscard]] QVariant milestoneData(const Slot &slot, int column, int role) const;
    [[nodiscard]] QString milestoneText(const Slot &slot, int column) const;
    [[nodiscard]] QVariant withYear(const QModelIndex &index, const QVariant &text) const;
    [[nodiscard]] Result<void> nameDraft(const QString &typed);

    Workbench &m_workbench;
    PlanRowModel m_plan;
    std::vector<Slot> m_slots;
    bool m_listAll = false;
    std::unordered_set<qint64> m_otherwise; // tasks that do otherwise
    TaskId m_draftTask;
    QDate m_draftDue;
};

} // namespace xushi
