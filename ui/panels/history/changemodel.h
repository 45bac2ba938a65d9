#pragma once

#include <deque>
#include <memory>

#include <QAbstractListModel>
#include <QSet>

#include "ui/panels/history/historywords.h"

namespace xushi
{

enum class ChangeRowKind {
    Step, // heading of a step, where several are shown
    Record, // what record, and what became of it
    Field, // one field with its old and new value
    Values, // the main values of a record that came or went
    Note, // a sentence: not kept, damaged
};

// One line of the list of changes.
struct ChangeRow {
    ChangeRowKind kind = ChangeRowKind::Note;
    int position = -1; // of the step; -1 where the change is not (yet) one
    std::shared_ptr<const RecordChange> change; // of Record, Field and Values
    FieldLine line; // of Field
    std::vector<FieldLine> values; // of Values
    QString text; // of Step and Note
};

// What is listed: the changes of some steps, or those of a changeset or comparison that is no step.
struct ChangeList {
    std::vector<int> positions; // in this order
    bool stepHeadings = false;
    std::optional<QSet<qint64>> records; // only these (their origins with them)
    std::vector<int> columns; // only lines that speak of one of these; empty: all
    QByteArray changeset;
    std::shared_ptr<const std::vector<RecordChange>> changes;
};

// Changes field by field in words. Reads on as the list is scrolled, never more than is in sight asks for.
class ChangeModel : public QAbstractListModel
{
    Q_OBJECT

public:
    ChangeModel(const Plan &plan, const HistoryIndex &index, QObject *parent);

    // words: those of the version where one is compared; outlives the list.
    void show(ChangeList list, const HistoryWords &words);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] const ChangeRow &row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] QString recordTitle(const ChangeRow &row) const;
    [[nodiscard]] QString placeTitle(const ChangeRow &row) const;

private:
    [[nodiscard]] bool openNext();
    [[nodiscard]] bool isListed(const RecordChange &change) const;
    void fillQueue();
    void putHeading(std::vector<ChangeRow> &rows);
    void addRows(const RecordChange &change, std::vector<ChangeRow> &rows) const;
    [[nodiscard]] QString stepText(int position) const;

    const Plan &m_plan;
    const HistoryIndex &m_index;
    const HistoryWords *m_words = nullptr;
    ChangeList m_list;
    size_t m_nextPosition = 0;
    size_t m_nextChange = 0;
    int m_position = -1;
    std::optional<RecordChangeReader> m_reader;
    std::deque<RecordChange> m_queue;
    std::vector<ChangeRow> m_rows;
    std::optional<ChangeRow> m_heading; // of the step, until something of it is listed
    std::vector<ChangeRow> m_pending; // notes before the next changes
    bool m_exhausted = true;
};

// 新增, 修改, 删除.
[[nodiscard]] QString operationName(Changes::Operation operation);

} // namespace xushi
