#pragma once

#include <functional>

#include "core/fields/fieldcatalogue.h"
#include "core/plan/historyindex.h"

namespace xushi
{

// One line of what became of a record: a field with its old and new value in words.
struct FieldLine {
    QString title;
    QString before; // empty: nothing, or not known
    QString after;
    std::vector<int> columns; // what the line speaks of; several for a place
};

// Says the records, fields and values of the history in the user's words: names instead of ids, labels
// instead of codes, and records that are gone by the name they had.
class HistoryWords
{
public:
    // version: where values of an earlier version of the file are spoken of, its records.
    HistoryWords(const Plan &plan, const FieldCatalogue &fields, const HistoryIndex &index,
        const RecordSet *version = nullptr);

    // 任务, 指标 …
    [[nodiscard]] static QString kindName(RecordKind kind);
    // The record by itself: a task's title, 县水利局（牵头）, 截至2023年6月30日的数据.
    [[nodiscard]] QString recordName(const RecordRef &record) const;
    // The same where the change itself holds the values.
    [[nodiscard]] QString recordName(const RecordChange &change) const;
    // What the record stands under: 任务“…”; empty at the top.
    [[nodiscard]] QString placeName(const RecordRef &record) const;
    [[nodiscard]] QString placeName(const RecordChange &change) const;

    [[nodiscard]] QString columnTitle(RecordKind kind, int column) const;
    [[nodiscard]] QString valueText(RecordKind kind, int column, const StoredValue &value) const;
    // The field lines of a change, those of one place together. Of a record that came or went the fields
    // that hold something.
    [[nodiscard]] std::vector<FieldLine> lines(const RecordChange &change) const;

private:
    [[nodiscard]] std::optional<RecordValues> find(const RecordRef &record) const;
    [[nodiscard]] QString nameFrom(RecordKind kind, const RecordValues &values) const;
    [[nodiscard]] QString originField(const RecordValues &values) const;
    [[nodiscard]] QString placeText(const RecordRef &owner) const;
    [[nodiscard]] FieldLine placeLine(const RecordChange &change) const;
    [[nodiscard]] const Field *fieldOf(RecordKind kind, int column) const;
    [[nodiscard]] QString codeText(RecordKind kind, int column, const QString &code) const;

    const Plan &m_plan;
    const FieldCatalogue &m_fields;
    const HistoryIndex &m_index;
    const RecordSet *m_version;
};

} // namespace xushi
