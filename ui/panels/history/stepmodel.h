#pragma once

#include <QAbstractTableModel>
#include <QSet>

#include "core/plan/historyindex.h"
#include "core/text/textquery.h"
#include "ui/panels/history/historywords.h"

namespace xushi
{

// Which steps are listed. Empty members leave out nothing.
struct StepFilter {
    std::optional<QString> author;
    quint32 kinds = 0; // bit n: RecordKind n
    QDate first;
    QDate last;
    QString text; // part of a label, an author or the name of a record
    RecordRef only; // this record with everything below it
    std::optional<SectionId> section;
    std::optional<DepartmentId> department; // with the tasks it has a part in
    QString sharedText;

    [[nodiscard]] bool isEmpty() const { return *this == StepFilter(); }
    // Whether the answer depends on what the steps touched.
    [[nodiscard]] bool looksInside() const;
    bool operator==(const StepFilter &) const = default;
};

// The steps of the history, newest first, under a heading for each day. Holds places in the plan's history
// and nothing of the steps themselves.
class StepModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, What, Counts, Who, ColumnCount };

    StepModel(const Plan &plan, HistoryIndex &index, const HistoryWords &words, QObject *parent);

    void setFilter(const StepFilter &filter);
    [[nodiscard]] const StepFilter &filter() const { return m_filter; }
    // The index knows more, or what the filter names has changed.
    void refilter();
    // The plan took new steps.
    void follow();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] bool isHeading(int row) const { return m_rows[static_cast<size_t>(row)].position < 0; }
    // Of the step in the row; -1 for a heading.
    [[nodiscard]] int position(int row) const { return m_rows[static_cast<size_t>(row)].position; }
    [[nodiscard]] int rowOf(int position) const;
    // The steps in the list, newest first.
    [[nodiscard]] std::vector<int> positions() const;
    [[nodiscard]] int stepCount() const { return m_count; }
    [[nodiscard]] QString headingText(int row) const;
    [[nodiscard]] int headingCount(int row) const { return m_rows[static_cast<size_t>(row)].count; }
    // What the step is about: the name of the record it says most of.
    [[nodiscard]] QString subjectText(int position) const;
    [[nodiscard]] bool isUndone(int position) const;
    [[nodiscard]] const Step &step(int position) const;
    // Who made steps, most first.
    [[nodiscard]] std::vector<std::pair<QString, int>> authors() const;

private:
    struct Row {
        int position;
        int day; // Julian
        int count; // of a heading: its steps
    };
    [[nodiscard]] std::vector<Row> makeRows();
    void prepareFilter();
    [[nodiscard]] bool fits(int position) const;
    void restrictTo(const std::vector<int> &positions);
    [[nodiscard]] QSet<qint64> concerning(DepartmentId department) const;
    [[nodiscard]] int dayOf(const Step &step);
    void note(const Step &step);

    const Plan &m_plan;
    HistoryIndex &m_index;
    const HistoryWords &m_words;
    StepFilter m_filter;
    TextQuery m_query; // of the filter's text
    std::vector<Row> m_rows;
    int m_count = 0;
    int m_known = 0; // steps that were looked at
    QSet<qint64> m_undone;
    QHash<QString, int> m_authors;
    // What the filter says of what is inside: allowed positions, and those found by their records' names.
    std::optional<std::vector<bool>> m_allowed;
    std::vector<bool> m_named;
    // The day that was worked out last, in milliseconds since 1970.
    qint64 m_dayFrom = 0;
    qint64 m_dayTo = 0;
    int m_day = 0;
};

// Its label; an undo or redo is a step of its own and says of which.
[[nodiscard]] QString stepTitle(const Step &step);
// "改 3 增 1 删 2" in words; empty where the step was not read.
[[nodiscard]] QString countsText(const StepSummary &summary);

} // namespace xushi
