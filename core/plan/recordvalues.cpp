#include "core/plan/recordvalues.h"

#include <array>

namespace xushi
{

namespace
{

template <class T>
struct ReferenceOf {
    static constexpr bool is = false;
};
template <class R>
struct ReferenceOf<Id<R>> {
    static constexpr bool is = true;
    using Record = R;
};
template <class R>
struct ReferenceOf<std::optional<Id<R>>> : ReferenceOf<Id<R>> {
};

template <class T>
Column columnOf(const char *name)
{
    Column column;
    column.name = name;
    if constexpr (ReferenceOf<T>::is) {
        column.type = ColumnType::Reference;
        column.refersTo = ReferenceOf<T>::Record::kind;
    } else if constexpr (std::is_same_v<T, bool>) {
        column.type = ColumnType::YesNo;
    } else if constexpr (std::is_enum_v<T>) {
        column.type = ColumnType::Code;
    } else if constexpr (std::is_integral_v<T>) {
        column.type = ColumnType::Whole;
    } else if constexpr (std::is_same_v<T, QDate>) {
        column.type = ColumnType::Day;
    } else if constexpr (std::is_same_v<T, Decimal> || std::is_same_v<T, std::optional<Decimal>>) {
        column.type = ColumnType::Figure;
    } else {
        static_assert(std::is_same_v<T, QString>);
    }
    return column;
}

using Columns = std::array<std::vector<Column>, recordKindCount>;

Columns makeColumns()
{
    Columns all;
    forEachRecord([&]<class R>() {
        R record {};
        R::columns(record, [&]<class T>(const char *name, T &) {
            all[static_cast<size_t>(R::kind)].push_back(columnOf<T>(name));
        });
    });
    return all;
}

} // namespace

const std::vector<Column> &columnsOf(RecordKind kind)
{
    static const Columns columns = makeColumns();
    return columns[static_cast<size_t>(kind)];
}

int columnNamed(RecordKind kind, QByteArrayView name)
{
    const std::vector<Column> &columns = columnsOf(kind);
    const auto found
        = std::find_if(columns.begin(), columns.end(), [&](const Column &c) { return c.name == name; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

bool isPlaceColumn(RecordKind kind, int column)
{
    const std::vector<Column> &columns = columnsOf(kind);
    if (column < 1 || column >= static_cast<int>(columns.size()))
        return false;
    const QByteArray &name = columns[static_cast<size_t>(column)].name;
    if (name == "rank")
        return true;
    switch (kind) {
    case RecordKind::Section:
        return name == "parent_id";
    case RecordKind::Task:
        return name == "section_id" || name == "parent_id";
    case RecordKind::Responsibility:
    case RecordKind::Target:
        return name == "section_id" || name == "task_id";
    default:
        return false;
    }
}

std::optional<RecordValues> valuesOf(const Plan &plan, const RecordRef &record)
{
    std::optional<RecordValues> values;
    withRecord(record.kind, [&]<class R>() {
        if (const R *found = plan.table<R>().find(Id<R> {record.id}))
            values = valuesOf(*found);
    });
    return values;
}

bool isInPlan(const Plan &plan, const RecordRef &record)
{
    bool found = false;
    withRecord(record.kind, [&]<class R>() { found = plan.table<R>().contains(Id<R> {record.id}); });
    return found;
}

RecordRef ownerOf(const Plan &plan, const RecordRef &record)
{
    RecordRef owner;
    withRecord(record.kind, [&]<class R>() {
        if (const R *found = plan.table<R>().find(Id<R> {record.id}))
            owner = found->owner();
    });
    return owner;
}

} // namespace xushi
