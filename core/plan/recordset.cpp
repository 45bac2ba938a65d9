#include "core/plan/recordset.h"

#include <QCoreApplication>

#include "core/store/recordstore.h"

namespace xushi
{

namespace
{

Changes::Operation operationOf(const store::ChangedRow &row)
{
    switch (row.operation()) {
    case store::RowOperation::Insert:
        return Changes::Operation::Insert;
    case store::RowOperation::Delete:
        return Changes::Operation::Delete;
    case store::RowOperation::Update:
        break;
    }
    return Changes::Operation::Update;
}

// Puts the new values of the row into the record; returns which fields those were.
template <class R>
quint64 takeValues(const store::ChangedRow &row, R &record, bool &sound)
{
    quint64 fields = 0;
    int column = 0;
    R::columns(record, [&](const char *, auto &field) {
        if (sqlite3_value *value = row.newValue(column)) {
            sound = store::decodeField(store::ValueSource {value}, field) && sound;
            fields |= quint64 {1} << column;
        }
        ++column;
    });
    return fields;
}

template <class R>
quint64 takeRow(const store::ChangedRow &row, RecordTable<R> &table, bool &sound)
{
    quint64 fields = 0;
    const Id<R> id {row.id()};
    switch (row.operation()) {
    case store::RowOperation::Insert: {
        R record {};
        fields = takeValues(row, record, sound);
        table.insert(std::move(record));
        break;
    }
    case store::RowOperation::Update:
        if (table.contains(id))
            table.update(id, [&](R &record) { fields = takeValues(row, record, sound); });
        else
            sound = false;
        break;
    case store::RowOperation::Delete:
        if (table.contains(id))
            table.remove(id);
        else
            sound = false;
        break;
    }
    return fields;
}

quint64 newFields(const store::ChangedRow &row)
{
    quint64 fields = 0;
    for (int column = 0; column < row.columnCount(); ++column)
        fields |= row.hasNew(column) ? quint64 {1} << column : 0;
    return fields;
}

tl::unexpected<Error> damaged()
{
    return fail(ErrorKind::Damaged,
        QCoreApplication::translate("Plan",
            "The plan holds values that this version cannot read. "
            "Nothing was changed. Open a backup, or update Xushi."));
}

} // namespace

Result<void> RecordSet::load(sqlite3 *db)
{
    bool sound = true;
    forEachRecord([&]<class R>() {
        RecordTable<R> table;
        sound = store::RecordStore<R>(db).load([&](R record) { table.append(std::move(record)); }) && sound;
        table.indexAll();
        std::get<RecordTable<R>>(m_tables) = std::move(table);
    });
    if (!sound)
        return damaged();
    return {};
}

Result<Changes> RecordSet::update(const QByteArray &changeset)
{
    Changes changes;
    bool sound = true;
    const Result<void> read = store::readChangeset(changeset, [&](const store::ChangedRow &row) {
        forEachRecord([&]<class R>() {
            if (row.table() != R::table)
                return;
            const quint64 fields = takeRow<R>(row, std::get<RecordTable<R>>(m_tables), sound);
            changes.add({{R::kind, row.id()}, operationOf(row), fields});
        });
    });
    if (!read)
        return tl::unexpected(read.error());
    if (!sound)
        return damaged();
    return changes;
}

Result<Changes> RecordSet::changesOf(const QByteArray &changeset)
{
    Changes changes;
    const Result<void> read = store::readChangeset(changeset, [&](const store::ChangedRow &row) {
        forEachRecord([&]<class R>() {
            if (row.table() == R::table)
                changes.add({{R::kind, row.id()}, operationOf(row), newFields(row)});
        });
    });
    if (!read)
        return tl::unexpected(read.error());
    return changes;
}

} // namespace xushi
