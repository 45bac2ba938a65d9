#pragma once

#include <QAbstractTableModel>

#include "ui/panels/targets/targetrows.h"
#include "ui/presenter/panel.h"

namespace xushi
{

// The rows of the 指标 panel as a table, flat for Qt. It keeps only which rows there are; every figure is
// asked anew from the plan, and rows follow what the plan and the view state announce.
class TargetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Name, Value, Reached, Unit, Completion, Difference, LightColumn, ColumnCount };
    enum Role {
        SecondLineRole = Qt::UserRole + 1, // headerData: what stands below the name
        ModifiableRole, // bool: typing into the cell is possible
        ColumnIdRole, // headerData: stable name, for remembered layouts
    };

    explicit TargetModel(Workbench &workbench, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override; // -1: the plan's order

    [[nodiscard]] const TargetRow &row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] const std::vector<TargetRow> &rows() const { return m_rows; }
    // Null for a heading, or where the target is gone.
    [[nodiscard]] const Target *targetAt(int row) const;
    [[nodiscard]] progress::TargetStatus statusAt(int row) const;
    // Row of a target or chapter; of a task its first target; of a folded target its heading; -1: none.
    [[nodiscard]] int rowOf(const RecordRef &record) const;
    [[nodiscard]] int rowOf(TargetId target) const;
    // The field of a column; null for the number of the task.
    [[nodiscard]] const Field *field(int column) const;
    // Number and name of a chapter, name of a department, unit, state or light, 全计划, 存疑指标.
    [[nodiscard]] QString headingText(int row) const;
    // 12项，绿8、黄3、红1
    [[nodiscard]] QString countsText(int row) const;
    // The visible certain target without a figure for the day shown that follows the row (−1: from the top),
    // from the end on at the beginning; backwards where asked. −1: all are filled.
    [[nodiscard]] int nextToFill(int row, bool backwards = false) const;

    [[nodiscard]] const TargetRowOptions &options() const { return m_options; }
    void setOptions(const TargetRowOptions &options);
    void setExpanded(int row, bool expanded);
    void setAllExpanded(bool expanded);
    [[nodiscard]] TargetCounts counts() const { return countTargets(m_rows); }
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }
    // While nobody looks, the rows wait; they are brought up to date when somebody does.
    void setFollowing(bool following);

signals:
    // Rows or what they show are up to date with the plan and the view state.
    void refreshed();

private:
    void refresh();
    void follow(const Changes &changes);
    [[nodiscard]] std::vector<TargetRow> freshRows() const;
    using Rows = std::vector<TargetRow>;
    void sortGroups(Rows &rows) const;
    void sortTargets(Rows::iterator first, Rows::iterator last) const;
    void exchangeRows(std::vector<TargetRow> rows);
    void reorder(std::vector<TargetRow> rows);
    [[nodiscard]] int headingOf(const Target &target) const;
    [[nodiscard]] qint64 chapterOf(const Target &target) const;
    [[nodiscard]] QString textAt(int row, int column) const;
    [[nodiscard]] QString completionText(int row) const;

    Workbench &m_workbench;
    TargetRowOptions m_options;
    bool m_following = true;
    bool m_stale = false;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<TargetRow> m_rows;
};

// 1—6月 at 30 June; up to a day within a month that day.
[[nodiscard]] QString spanOfReadings(QDate asOf);

} // namespace xushi
