#pragma once

#include <QAbstractTableModel>

#include "ui/models/planrows.h"
#include "ui/presenter/panel.h"

namespace xushi
{

// One column of a table over plan rows: which field it shows for each kind of record.
struct RowColumn {
    QString id; // stable, for remembered layouts
    QString section; // field ids; empty: the cell is blank
    QString task;
    QString target;
    // Field that lends the column its title, unit, width and alignment; empty: task, then target.
    QString head;

    // The rest may stay empty.
    std::function<QString()> title = nullptr; // replaces the field's
    std::function<QString()> unit = nullptr; // second line of the head; replaces the field's
    // Chooses the field of a task where that depends on the task; replaces `task`.
    std::function<QString(const Plan &, TaskId)> taskField = nullptr;
    // What a task's cell shows where it has no field.
    std::function<QString(const FieldContext &, TaskId)> taskNote = nullptr;
    // Takes what is typed over a target's field that cannot be written itself.
    std::function<Result<void>(TargetId, const QString &typed)> writeTarget = nullptr;
};

// The plan's outline as a table: the one row model that ledger and timeline share. Flat for Qt (a row has
// no parent), with depth and folding as roles, so that 100,000 rows stay cheap. It holds no truth: setData
// asks the field's edit, and rows follow what the plan announces.
class PlanRowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        RecordRole = Qt::UserRole + 1, // RecordRef
        DepthRole, // int
        HasChildrenRole, // bool
        ExpandedRole, // bool
        FieldTypeRole, // int of FieldType; -1 for a blank cell
        UnitRole, // headerData: second line
        LightRole, // int of progress::Light, of the row's record
        HeadRole, // QString of a head row: 一、加快推进…, the name of a department
    };

    PlanRowModel(
        Workbench &workbench, std::vector<RowColumn> columns, RowOptions options, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    // The typed text (or a choice's code) goes to the field's edit; errors are reported, the cell stays.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override; // -1: the plan's order

    [[nodiscard]] const PlanRow &row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] const std::vector<PlanRow> &rows() const { return m_rows; }
    // Row of a record, or of the nearest row above it that is visible; -1: none. Of several rows of a record,
    // `near` if it is one of them, else the first.
    [[nodiscard]] int rowOf(const RecordRef &record, int near = -1) const;
    // What stands under a head, folded or not: the top tasks that the filter leaves, and their lights.
    struct HeadCount {
        int tasks = 0;
        int green = 0;
        int yellow = 0;
        int red = 0;
        bool operator==(const HeadCount &) const = default;
    };
    [[nodiscard]] HeadCount countUnder(int row) const;
    // The top tasks shown, folded or not, each once: places in the outline.
    [[nodiscard]] std::vector<quint32> shownTops() const;
    [[nodiscard]] const PlanOutline &outline() const { return m_source.outline(); }
    // How tasks and targets stand, kept from one question to the next.
    [[nodiscard]] Standings &standings() const { return m_source.standings(); }
    // The field a cell shows; null for a blank cell.
    [[nodiscard]] const Field *fieldAt(int row, int column) const;
    // The record of that field: the row's, or the only target of the row's task.
    [[nodiscard]] RecordRef recordAt(int row, int column) const;
    // Asks the edit of the cell's field; the error says why nothing was changed. setData() reports it
    // instead.
    [[nodiscard]] Result<void> edit(const QModelIndex &index, const QString &typed);
    [[nodiscard]] const std::vector<RowColumn> &columns() const { return m_columns; }

    void setColumns(std::vector<RowColumn> columns);
    void setExpanded(int row, bool expanded);
    void toggle(int row) { setExpanded(row, !m_rows[static_cast<size_t>(row)].expanded); }
    void setAllExpanded(bool expanded); // chapters and tasks
    [[nodiscard]] RowOptions options() const { return m_options; }
    void setOptions(const RowOptions &options);

private:
    void follow(const Changes &changes);
    enum class Reason { Any, OnlyOrder };
    void refreshRows(Reason reason = Reason::Any);
    void refreshValues();
    [[nodiscard]] const Field *headField(int column) const;
    struct Cell {
        const Field *field = nullptr;
        RecordRef record;
    };
    [[nodiscard]] Cell cellAt(int row, int column) const;
    [[nodiscard]] QString textOf(int row, int column) const;
    [[nodiscard]] bool isEditable(int row, int column) const;
    void exchangeRows(std::vector<PlanRow> rows);
    void reorder(std::vector<PlanRow> rows);
    [[nodiscard]] int rowInGroups(const RecordRef &record) const;
    [[nodiscard]] progress::Light lightOf(const RecordRef &record) const;
    // The fields of a column, looked up once.
    struct ColumnFields {
        const Field *section = nullptr;
        const Field *task = nullptr;
        const Field *target = nullptr;
    };
    [[nodiscard]] const ColumnFields &fieldsOf(int column) const;

    Workbench &m_workbench;
    std::vector<RowColumn> m_columns;
    RowOptions m_options;
    mutable PlanRowSource m_source;
    std::vector<PlanRow> m_rows;
    std::vector<RowHead> m_heads;
    std::vector<quint32> m_tops;
    mutable std::unordered_map<int, HeadCount> m_counts; // by row, as far as they were asked for
    mutable std::vector<ColumnFields> m_fields;
    mutable const Field *m_catalogue = nullptr; // where the fields lay when m_fields was made
};

} // namespace xushi
