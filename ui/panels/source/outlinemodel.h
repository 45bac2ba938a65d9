#pragma once

#include <QAbstractListModel>

#include "ui/panels/source/outlinerows.h"
#include "ui/presenter/panel.h"

namespace xushi::source
{

// What was read from the notice, as visible rows. Flat for Qt, with depth and folding in the row. Holds no
// truth: rows are walked again when the panel says so, and only what differs is told to the view.
class OutlineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit OutlineModel(Workbench &workbench, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const OutlineRow &row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] const std::vector<OutlineRow> &rows() const { return m_rows; }
    [[nodiscard]] QString textOf(int row) const { return outlineText(m_workbench.plan, this->row(row)); }
    [[nodiscard]] QString chipOf(int row) const { return outlineChip(m_workbench.plan, this->row(row)); }
    // The number printed before a task's title; empty for others.
    [[nodiscard]] QString numberOf(int row) const;
    // The row about this field of a record, else the first about the record, else the nearest closed row
    // above it; -1: none.
    [[nodiscard]] int rowOf(const RecordRef &record, const QString &field) const;
    [[nodiscard]] int parentOf(int row) const;

    void setQuestions(std::vector<OpenQuestion> questions);
    void refresh();
    void setExpanded(int row, bool expanded);
    // Opens what stands above a record, so that it has a row of its own (unless the filter leaves it out).
    void reveal(const RecordRef &record, const QString &field);

private:
    [[nodiscard]] std::vector<RecordRef> pathTo(const RecordRef &record) const;
    void exchange(std::vector<OutlineRow> rows);

    Workbench &m_workbench;
    OutlineFolding m_folding;
    std::vector<OpenQuestion> m_questions;
    std::vector<OutlineRow> m_rows;
};

} // namespace xushi::source
